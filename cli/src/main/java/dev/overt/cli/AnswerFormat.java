package dev.overt.cli;

/** What an answer is printed as. */
enum AnswerFormat {
  TEXT,
  JSON
}
