package dev.overt.analyzer.evaluate.bound;

import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.evaluate.state.DomainRecord;

/** The program tells a framework to carry what threads have to where their tasks run. */
record Carrier(MethodId by) implements DomainRecord {}
