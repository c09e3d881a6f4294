package dev.overt.analyzer.fix;

import dev.overt.analyzer.syntax.Statement;
import dev.overt.analyzer.types.Body;
import java.lang.reflect.Modifier;
import java.util.List;

/** The method around a site, as it is written. */
record MethodText(Site site) {

  /** Whether its heading says that it throws something. */
  boolean isThrowing() {
    return heading().matches("(?s).*\\)[\\s\\[\\]]*throws\\b.*");
  }

  /** What stands before the block of its code. */
  String heading() {
    return site.source().text().substring(site.source().begin(site.body().node()), open());
  }

  /** The block of its code, braces included. */
  Template.Filling.Part block() {
    return new Template.Filling.Part(open(), site.source().end(site.body().node()));
  }

  /**
   * Checks that it is a method, with code in it.
   *
   * @throws Unfit if it is a constructor or an initializer
   */
  void check() {
    String name = site.body().method().id().name();
    if (!Character.isJavaIdentifierStart(name.charAt(0)) || site.body().statements().isEmpty()) {
      throw new Unfit("the code stands in no method");
    }
  }

  boolean isSynchronized() {
    return (site.body().method().flags() & Modifier.SYNCHRONIZED) != 0;
  }

  private int open() {
    check();
    Body body = site.body();
    List<Statement> statements = body.statements();
    int first = site.source().begin(statements.get(0).node());
    return site.source().text().lastIndexOf('{', first - 1);
  }
}
