package dev.overt.analyzer.types;

import java.util.Optional;

/** What is known of an enum constant: its constructor call, its field, the class of its body. */
record ConstantCreation(Resolved constructor, Binding field, Optional<SourceClass> body) {}
