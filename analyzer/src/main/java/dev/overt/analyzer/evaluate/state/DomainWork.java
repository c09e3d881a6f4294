package dev.overt.analyzer.evaluate.state;

/** What one domain keeps while a body is evaluated; scratch of that body. */
public interface DomainWork {}
