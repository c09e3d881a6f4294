package dev.overt.analyzer.evaluate.value;

/** What a caller must know of a method for one domain; compared by value. */
public interface DomainSummary {}
