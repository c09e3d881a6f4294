package dev.overt.analyzer.fix;

import dev.overt.analyzer.catalog.Rewrite;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.code.Step;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.syntax.Statement;
import dev.overt.analyzer.syntax.Walk;
import dev.overt.analyzer.types.Binding;
import dev.overt.analyzer.types.Body;
import dev.overt.analyzer.types.Resolved;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;

/** A lock stands for a private object whose monitor holds a virtual thread to its carrier. */
final class Lock implements Remedy {

  private static final String RULE = "pinned-yield";

  @Override
  public String title() {
    return "Take a lock in place of the monitor";
  }

  @Override
  public boolean isFor(Finding finding, Site site) {
    return finding.rule().equals(RULE);
  }

  @Override
  public Change change(Finding finding, Site site) {
    Step taken = finding.witness().origin().lead().get(0);
    MethodId lock = MethodId.read(taken.called());
    Declared declared = Declared.of(lock.owner(), site.program());
    Member.Field field = declared.field(lock.name());
    Expression made = field.variables().get(0).initializer();
    boolean isOwn =
        field.modifiers().has(Modifier.PRIVATE | Modifier.FINAL)
            && made instanceof Expression.New
            && site.program().attribution(declared.unit()).method(made)
                instanceof Resolved.Known known
            && known.method().owner().name().equals("java.lang.Object");
    if (!isOwn) {
      throw new Unfit("others may take the monitor, as it is not that of a private object");
    }
    Template template =
        site.catalog()
            .rewrite("java.lang.Object", Rewrite.LOCK)
            .map(Template::new)
            .orElseThrow(() -> new Unfit("no lock is known"));
    return change(declared, field, template.text().split(" "), site);
  }

  /**
   * The change of the field and of all that takes it.
   *
   * @param words the type of the lock, and the methods that take it and give it back
   */
  private static Change change(Declared declared, Member.Field field, String[] words, Site site) {
    SourceText source = site.sites().source(declared.unit());
    Names names = new Names(declared.unit(), site.program());
    String type = names.spelled(words[0]);
    List<Replacement> edits = new ArrayList<>(declaration(field, type, source));
    String name = field.variables().get(0).name();
    Uses uses = new Uses(declared, name);
    for (Body body : site.program().bodies()) {
      if (body.unit().equals(declared.unit())) {
        uses.look(body, site);
      }
    }
    for (Statement.Synchronized each : uses.blocks) {
      edits.addAll(block(each, words, source));
    }
    return new Change(source.file(), source.text(), edits, List.copyOf(names.imports()));
  }

  private static List<Replacement> declaration(Member.Field field, String type, SourceText source) {
    String text = source.of(field.node());
    int declared = text.indexOf("Object");
    int made = text.indexOf("Object", declared + 1);
    if (made < 0 || text.indexOf("Object", made + 1) >= 0) {
      throw new Unfit("the field is not written as usual");
    }
    int begin = source.begin(field.node());
    return List.of(
        new Replacement(begin + declared, begin + declared + "Object".length(), type),
        new Replacement(begin + made, begin + made + "Object".length(), type));
  }

  private static List<Replacement> block(
      Statement.Synchronized taken, String[] words, SourceText source) {
    int begin = source.begin(taken.node());
    int open = source.begin(taken.body().node());
    int close = source.end(taken.body().node()) - 1;
    String indent = source.lineEnd() + source.indent(begin);
    String lock = source.of(taken.lock().node());
    String step = source.indent(begin).contains("\t") ? "\t" : "  ";
    String[] lines = source.text().substring(open, close).split("\\R");
    for (String line : lines.length > 1 ? new String[] {lines[1]} : new String[0]) {
      int space = line.length() - line.stripLeading().length();
      step =
          space > source.indent(begin).length()
              ? line.substring(source.indent(begin).length(), space)
              : step;
    }
    if (!source.text().substring(source.lineBegin(begin), begin).isBlank()) {
      throw new Unfit("other code stands before it in its line");
    }
    return List.of(
        new Replacement(begin, open, "%s.%s();%stry ".formatted(lock, words[1], indent)),
        new Replacement(
            close + 1,
            close + 1,
            " finally {%s%s%s.%s();%s}".formatted(indent, step, lock, words[2], indent)));
  }

  /** All places that name the field: each must be a block that takes it. */
  private static final class Uses implements Walk.Visitor {

    private final List<Statement.Synchronized> blocks = new ArrayList<>();
    private final String id;
    private Site site;
    private Body body;

    Uses(Declared declared, String name) {
      this.id =
          declared.symbol().fields().stream()
              .filter(field -> field.name().equals(name))
              .findFirst()
              .orElseThrow()
              .id();
    }

    void look(Body next, Site around) {
      body = next;
      site = around;
      Walk walk = new Walk(this);
      next.statements().forEach(walk::in);
    }

    @Override
    public void enter(Statement statement) {
      if (statement instanceof Statement.Synchronized taken && names(taken.lock())) {
        blocks.add(taken);
      }
    }

    @Override
    public void enter(Expression expression) {
      boolean isLock = blocks.stream().anyMatch(block -> block.lock().node() == expression.node());
      if (names(expression) && !isLock && !isDeclared(expression)) {
        throw new Unfit("the object is used for more than its monitor");
      }
    }

    /** The assignment that stands for the declaration itself. */
    private boolean isDeclared(Expression expression) {
      return body.method().id().name().startsWith("<");
    }

    private boolean names(Expression expression) {
      return (expression instanceof Expression.Name || expression instanceof Expression.FieldAccess)
          && site.program().attribution(body).binding(expression) instanceof Binding.Field field
          && field.field().id().equals(id);
    }
  }
}
