package dev.overt.analyzer.finding;

/** How bad a finding is; the worst first. The names are SARIF's levels. */
public enum Severity {
  ERROR,
  WARNING,
  NOTE
}
