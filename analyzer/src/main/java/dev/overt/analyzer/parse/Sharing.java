package dev.overt.analyzer.parse;

import dev.overt.analyzer.syntax.Modifiers;
import dev.overt.analyzer.syntax.TypeSyntax;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One instance for all equal names, types and modifiers of the files of one scan, whichever thread
 * lowers them: most are written many times.
 */
final class Sharing {

  private final Map<String, String> names = new ConcurrentHashMap<>();
  private final Map<String, String> texts = new ConcurrentHashMap<>();
  private final Map<String, TypeSyntax> plainTypes = new ConcurrentHashMap<>();
  private final Map<TypeSyntax, TypeSyntax> types = new ConcurrentHashMap<>();
  private final Map<Integer, Modifiers> modifiers = new ConcurrentHashMap<>();

  /** A name, which may be written with escapes. */
  String name(String name) {
    String first = names.get(name);
    return first != null ? first : names.computeIfAbsent(name, this::read);
  }

  private String read(String name) {
    String read = Escapes.inName(name);
    return read.equals(name) ? name : text(read);
  }

  /** The text of a literal. */
  String text(String text) {
    return shared(texts, text);
  }

  /** A class without type arguments: most are, and a name is found faster than a record. */
  TypeSyntax plainType(String name) {
    TypeSyntax first = plainTypes.get(name);
    return first != null
        ? first
        : plainTypes.computeIfAbsent(name(name), shared -> new TypeSyntax.Named(shared, List.of()));
  }

  TypeSyntax type(TypeSyntax type) {
    return shared(types, type);
  }

  /** Modifiers without annotations. */
  Modifiers modifiers(int flags) {
    return flags == 0
        ? Modifiers.NONE
        : modifiers.computeIfAbsent(flags, bits -> new Modifiers(bits, List.of()));
  }

  private static <T> T shared(Map<T, T> known, T value) {
    // Reading first: a put would take a lock even for what is there.
    T first = known.get(value);
    if (first != null) {
      return first;
    }
    T earlier = known.putIfAbsent(value, value);
    return earlier == null ? value : earlier;
  }
}
