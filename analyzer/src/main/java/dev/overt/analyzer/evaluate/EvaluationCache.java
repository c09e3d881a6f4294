package dev.overt.analyzer.evaluate;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.evaluate.knowledge.Knowledge;
import dev.overt.analyzer.evaluate.state.BodyGraph;
import dev.overt.analyzer.evaluate.state.Domain;
import dev.overt.analyzer.evaluate.value.Summary;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.execution.ExecutionGraph;
import dev.overt.analyzer.persistence.EntityModel;
import dev.overt.analyzer.project.ApplicationSettings;
import dev.overt.analyzer.syntax.SourceUnit;
import dev.overt.analyzer.types.Body;
import dev.overt.analyzer.types.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the bodies of a program gave when they were evaluated, kept for the next evaluation of the
 * same program after an edit.
 *
 * <p>A run of a body is a function of its code, of the summaries and fields that it asked for, and
 * of what the program declares ({@link DeclaredFacts}). So it stands for another run if the file is
 * the same, the declared facts that concern it are, and each summary and field that it asked for.
 * The fixpoint takes the same way as without a cache, and asks in the same order; so it ends at the
 * same result.
 *
 * <p>One evaluation at a time may use it.
 */
public final class EvaluationCache {

  private String outside = "";
  private String inputs = "";
  private DeclaredFacts facts = DeclaredFacts.NONE;
  private Concerned concerned;
  private Map<MethodId, List<PastRun>> before = Map.of();
  private Map<MethodId, List<PastRun>> now = Map.of();
  private final boolean isKeeping;

  private EvaluationCache(boolean isKeeping) {
    this.isKeeping = isKeeping;
  }

  /** A cache for the evaluations of one program. */
  public static EvaluationCache empty() {
    return new EvaluationCache(true);
  }

  /** For a program that is evaluated once: keeps nothing. */
  public static EvaluationCache none() {
    return new EvaluationCache(false);
  }

  /**
   * One run of a body.
   *
   * @param summaries what it was told of methods, in the order in which it asked
   * @param fields what it was told of fields
   */
  record PastRun(
      SourceUnit unit,
      Map<MethodId, Summary> summaries,
      Map<String, Value> fields,
      BodyGraph graph,
      Summary summary) {}

  /**
   * The execution graph of the program under the catalog, in applications so set.
   *
   * @param catalog the same for all evaluations
   * @param model the mapped classes of the program
   */
  public ExecutionGraph graph(
      Program program, Catalog catalog, ApplicationSettings settings, EntityModel model) {
    List<Domain> domains = StandardDomains.of(program, catalog, settings, model);
    Knowledge knowledge = Evaluation.knowledge(program, catalog, settings, domains);
    if (isKeeping) {
      begin(program, settings.spelled(), DeclaredFacts.of(program, knowledge, domains, model));
    }
    Evaluation evaluation = new Evaluation(program, knowledge, domains, this);
    before = Map.of();
    concerned = null;
    return evaluation.graph();
  }

  /** Whether it keeps anything. */
  public boolean isKeeping() {
    return isKeeping;
  }

  /**
   * Says what else the next evaluation depends on, such as mapping files; the catalog and the class
   * path are the same for all.
   */
  public void under(String inputs) {
    outside = inputs;
  }

  /** An evaluation begins; what was kept under other facts of the whole program is dropped. */
  private void begin(Program program, String settings, DeclaredFacts declared) {
    String current = settings + outside;
    boolean isSame = current.equals(inputs) && declared.whole().equals(facts.whole());
    before = isSame ? now : Map.of();
    concerned = new Concerned(program, isSame ? facts : declared, declared);
    inputs = current;
    facts = declared;
    now = new ConcurrentHashMap<>();
  }

  /** The runs of a body with the same code under the same facts. */
  List<PastRun> runs(Body body) {
    List<PastRun> runs = before.getOrDefault(body.method().id(), List.of());
    return runs.isEmpty() || runs.get(0).unit != body.unit()
        ? List.of()
        : concerned.others(body, runs);
  }

  /** Keeps a run, new or used again. One thread at a time runs a body. */
  void keep(MethodId method, PastRun run) {
    now.computeIfAbsent(method, each -> new ArrayList<>(1)).add(run);
  }
}
