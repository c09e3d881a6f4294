package dev.overt.rules;

import dev.overt.analyzer.finding.Severity;
import dev.overt.analyzer.rule.RuleSpec;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the page of a rule, which is shipped beside its class. */
final class Pages {

  private Pages() {}

  static RuleSpec spec(String id, String title, Severity severity) {
    return new RuleSpec(id, title, severity, page(id));
  }

  private static String page(String id) {
    try (InputStream page = Pages.class.getResourceAsStream("/pages/" + id + ".md")) {
      if (page == null) {
        throw new IllegalStateException("rule " + id + " has no page pages/" + id + ".md");
      }
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
