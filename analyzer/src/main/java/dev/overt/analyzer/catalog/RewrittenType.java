package dev.overt.analyzer.catalog;

/**
 * How code is rewritten that has a value of a type, or bears an annotation: {@code {"type": "...",
 * "rewrite": "CHAIN", "to": "$dropped.then($result)"}}.
 *
 * @param to the template
 */
public record RewrittenType(String type, Rewrite rewrite, String to, String why)
    implements Entry.OfType {}
