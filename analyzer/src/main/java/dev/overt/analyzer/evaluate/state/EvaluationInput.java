package dev.overt.analyzer.evaluate.state;

import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.evaluate.knowledge.Knowledge;
import dev.overt.analyzer.evaluate.value.Summary;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.types.Program;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What the evaluation of a body may ask for.
 *
 * @param summaries what is known so far of a source method
 * @param fields what is known so far of fields, by their id
 * @param methods evaluates calls of methods that have a body
 * @param domains what is followed beside calls and async values
 */
public record EvaluationInput(
    Program program,
    Knowledge knowledge,
    Function<MethodId, Summary> summaries,
    Map<String, Value> fields,
    SourceMethods methods,
    List<Domain> domains) {

  public EvaluationInput {
    domains = List.copyOf(domains);
  }
}
