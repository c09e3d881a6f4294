package dev.overt.analyzer.rule;

import java.util.List;

/** Brings rules along in a jar; found by {@link java.util.ServiceLoader}. */
public interface RuleProvider {
  List<Rule> rules();
}
