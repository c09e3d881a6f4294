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
  private final Map<String, TypeSyntax> plainTypes = new ConcurrentHashMap<>();
  private final Map<TypeSyntax, TypeSyntax> types = new ConcurrentHashMap<>();
  private final Map<Integer, Modifiers> modifiers = new ConcurrentHashMap<>();

  String name(String name) {
    return shared(names, name);
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
