package dev.overt.analyzer.project;

/** Whether tests are read as well: they may block, so most people do not want to hear of it. */
public enum Tests {
  LEFT_OUT,
  INCLUDED
}
