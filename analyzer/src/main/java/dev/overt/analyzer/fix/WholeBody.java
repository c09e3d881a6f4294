package dev.overt.analyzer.fix;

import dev.overt.analyzer.catalog.Rewrite;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.types.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All code of a method, which becomes a function that somebody else runs.
 *
 * @param rewrite what is done about it
 * @param known what fills holes of the template
 * @param removed edits of the code, which are made as well
 */
record WholeBody(Site site, Rewrite rewrite, Map<String, String> known, List<Replacement> removed) {

  /** Of a method that hands all its work over. */
  WholeBody(Site site) {
    this(site, Rewrite.OFFLOAD, Map.of(), List.of());
  }

  /**
   * Has what the method returns do its work elsewhere, all of it.
   *
   * @throws Unfit if the method returns no async value, or the code cannot stand in a function
   */
  Change handedOver() {
    Type returned = site.body().method().returnType();
    Template template =
        site.rewrite(returned, rewrite).orElseThrow(() -> new Unfit(unable(returned)));
    MethodText method = new MethodText(site);
    method.check();
    check(method);
    Names names = site.names();
    TypeText types = new TypeText(site.program(), names);
    String witness = types.witness(element(returned), given(new Standalone(site, types)));
    Map<String, String> fillings = new HashMap<>(known);
    fillings.put("block", indented(method.block()));
    fillings.put("witness", witness);
    String statement = template.broken("").filled(fillings, names);
    SourceText source = site.source();
    String indent = source.indent(method.block().begin());
    String text =
        "{"
            + source.lineEnd()
            + indent
            + step(method)
            + statement
            + source.lineEnd()
            + indent
            + "}";
    return new Change(
        source.file(),
        source.text(),
        List.of(new Replacement(method.block().begin(), method.block().end(), text)),
        List.copyOf(names.imports()));
  }

  private String unable(Type returned) {
    return site.isAsync(returned)
        ? "no way is known to have %s do all its work elsewhere".formatted(site.here())
        : "%s returns no asynchronous value, so its callers would have to change"
            .formatted(site.here());
  }

  private void check(MethodText method) {
    if (method.isThrowing()) {
      throw new Unfit("%s may throw what a function must not".formatted(site.here()));
    }
    if (method.isSynchronized()) {
      throw new Unfit("it would be done without the monitor around it");
    }
    Captures.of(site).check(site.body().parameters());
    Template.Filling.Part block = method.block();
    if (site.source().text().substring(block.begin(), block.end()).contains("\"\"\"")) {
      throw new Unfit("a text block would have to be indented anew");
    }
  }

  private List<Type> given(Standalone standalone) {
    return Results.of(site.body().statements()).stream()
        .filter(standalone::is)
        .map((Expression each) -> element(site.attribution().type(each.node())))
        .toList();
  }

  private static Type element(Type type) {
    return type instanceof Type.ClassType known && known.arguments().size() == 1
        ? known.arguments().get(0)
        : Type.UNKNOWN;
  }

  /** One step of indentation, as the first line of the block has it. */
  private String step(MethodText method) {
    SourceText source = site.source();
    int first = source.begin(site.body().statements().get(0).node());
    String outer = source.indent(method.block().begin());
    String inner = source.indent(first);
    return inner.startsWith(outer) && inner.length() > outer.length()
        ? inner.substring(outer.length())
        : "  ";
  }

  private String indented(Template.Filling.Part block) {
    String text = site.source().text().substring(block.begin(), block.end());
    for (Replacement each : removed) {
      text =
          text.substring(0, each.begin() - block.begin())
              + text.substring(each.end() - block.begin());
    }
    String step = step(new MethodText(site));
    return text.replaceAll("(\\r\\n|\\n|\\r)(?=[ \\t]*\\S)", "$1" + step);
  }
}
