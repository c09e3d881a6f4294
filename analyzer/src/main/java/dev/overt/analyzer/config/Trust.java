package dev.overt.analyzer.config;

/** Whether what a project says of itself counts. */
public enum Trust {
  /** Its settings, its suppressions, and what its libraries say of themselves. */
  GIVEN,
  /** Nothing of that: a stranger may have written it. */
  DENIED
}
