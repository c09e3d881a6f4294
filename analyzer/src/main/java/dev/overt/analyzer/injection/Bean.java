package dev.overt.analyzer.injection;

import dev.overt.analyzer.catalog.Injection;
import dev.overt.analyzer.catalog.OfFramework;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.FieldSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Type;
import java.util.Set;
import java.util.TreeSet;

/** An object that a container makes, or gets from the program, and gives to who asks for it. */
public final class Bean {

  private final Origin origin;
  private final Type.ClassType type;
  private final Tags tags;
  private final Set<String> names;

  Bean(Origin origin, Type.ClassType type, Tags tags, Set<String> names) {
    this.origin = origin;
    this.type = type;
    this.tags = tags;
    this.names = Set.copyOf(names);
  }

  /** Where the object comes from. */
  public sealed interface Origin {}

  /** The container makes an object of the class. */
  public record OfClass(ClassSymbol symbol) implements Origin {}

  /** The method returns it. */
  public record OfMethod(MethodSymbol method) implements Origin {}

  /** The field holds it. */
  public record OfField(FieldSymbol field) implements Origin {}

  /** The framework brings it along. */
  public record Given(OfFramework.GivenBean entry) implements Origin {}

  /** Where the object comes from. */
  public Origin origin() {
    return origin;
  }

  /** What it is and where it comes from, in one line. */
  String spelled() {
    String from =
        origin instanceof OfMethod made
            ? made.method().id().toString()
            : origin instanceof OfField held
                ? held.field().id()
                : origin instanceof OfClass made ? made.symbol().name() : origin.toString();
    return "%s %s %s %s".formatted(type, from, tags, new TreeSet<>(names));
  }

  /** What is known of its class, from outside. */
  public Type.ClassType type() {
    return type;
  }

  Tags tags() {
    return tags;
  }

  boolean is(Injection role) {
    return tags.has(role);
  }

  /** Whether it goes by a name: its own, or that of its class without what it was asked for as. */
  boolean isNamed(String name, String wanted) {
    return names.stream()
        .anyMatch(
            each ->
                each.equalsIgnoreCase(name)
                    || each.length() > wanted.length()
                        && each.equalsIgnoreCase(name.replace("-", "") + wanted));
  }

  /** Whether it is not sure that it is there. */
  boolean isDoubtful() {
    return is(Injection.CONDITIONAL) || is(Injection.FALLBACK);
  }
}
