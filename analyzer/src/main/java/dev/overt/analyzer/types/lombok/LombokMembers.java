package dev.overt.analyzer.types.lombok;

import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.syntax.Modifiers.Annotation;
import dev.overt.analyzer.syntax.TypeSyntax;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What Lombok adds to a class, as if it were written there. */
final class LombokMembers {

  /** The type of the logger that an annotation asks for. */
  private static final Map<String, String> LOGGERS =
      Map.of(
          "CommonsLog", "org.apache.commons.logging.Log",
          "Flogger", "com.google.common.flogger.FluentLogger",
          "JBossLog", "org.jboss.logging.Logger",
          "Log", "java.util.logging.Logger",
          "Log4j", "org.apache.log4j.Logger",
          "Log4j2", "org.apache.logging.log4j.Logger",
          "Slf4j", "org.slf4j.Logger",
          "XSlf4j", "org.slf4j.ext.XLogger");

  private static final TypeSyntax OBJECT = LombokType.named("java.lang.Object");

  private LombokMembers() {}

  /** Methods and constructors of a class. */
  static List<Member.Method> methods(LombokType type) {
    List<Member.Method> made = new ArrayList<>(LombokAccessors.of(type));
    made.addAll(LombokConstructors.of(type));
    for (LombokBuilder builder : LombokBuilder.of(type)) {
      made.addAll(builder.starters());
    }
    comparison(type, made);
    return made;
  }

  private static void comparison(LombokType type, List<Member.Method> made) {
    boolean isCompared = type.hasAnyOf("EqualsAndHashCode", "Data", "Value");
    boolean isWritten = type.declares("equals", 1) || type.declares("hashCode", 0);
    if (isCompared && !isWritten) {
      made.add(
          LombokType.method(
              Modifier.PUBLIC, "equals", new TypeSyntax.Primitive("boolean"), OBJECT));
      made.add(LombokType.method(Modifier.PUBLIC, "hashCode", new TypeSyntax.Primitive("int")));
      boolean isFinal = type.has("Value") || type.declaration().modifiers().has(Modifier.FINAL);
      if (!isFinal || !type.declaration().header().extended().isEmpty()) {
        made.add(
            LombokType.method(
                Modifier.PROTECTED, "canEqual", new TypeSyntax.Primitive("boolean"), OBJECT));
      }
    }
    if (type.hasAnyOf("ToString", "Data", "Value") && !type.declares("toString", 0)) {
      TypeSyntax text = LombokType.named("java.lang.String");
      made.add(LombokType.method(Modifier.PUBLIC, "toString", text));
    }
  }

  /** The logger, by its name, with its type. */
  static Map<String, TypeSyntax> loggers(LombokType type) {
    Map<String, TypeSyntax> found = new LinkedHashMap<>();
    for (Annotation each : type.declaration().modifiers().annotations()) {
      String simple = each.name().substring(each.name().lastIndexOf('.') + 1);
      if (LOGGERS.containsKey(simple) && type.has(simple)) {
        String name = type.config().value("lombok.log.fieldName").orElse("log");
        found.put(name, LombokType.named(LOGGERS.get(simple)));
      }
    }
    return found;
  }

  /** Modifiers of the logger. */
  static int loggerFlags(LombokType type) {
    boolean isOfObject =
        type.config().value("lombok.log.fieldIsStatic").filter("false"::equals).isPresent();
    return Modifier.PRIVATE | Modifier.FINAL | (isOfObject ? 0 : Modifier.STATIC);
  }
}
