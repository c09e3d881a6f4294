package dev.overt.analyzer.evaluate.state;

import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.evaluate.knowledge.Knowledge;
import dev.overt.analyzer.evaluate.value.Summary;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.types.Program;
import java.util.Map;
import java.util.function.Function;

/**
 * What a run over a body may ask for.
 *
 * @param summaries what is known so far of a source method
 * @param fields what is known so far of fields, by their id
 * @param methods evaluates calls of methods that have a body
 */
public record EvaluationInput(
    Program program,
    Knowledge knowledge,
    Dispatch dispatch,
    Function<MethodId, Summary> summaries,
    Map<String, Value> fields,
    SourceMethods methods) {}
