package dev.overt.analyzer.types.classfile;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;

/** What one type of the JDK has gained; scratch while the list is read, then constant. */
final class LaterType {

  private static final Map<String, Integer> FLAGS =
      Map.of(
          "protected", Modifier.PROTECTED,
          "static", Modifier.STATIC,
          "abstract", Modifier.ABSTRACT,
          "varargs", Opcodes.ACC_VARARGS,
          "class", 0,
          "interface", Modifier.INTERFACE | Modifier.ABSTRACT,
          "enum", Opcodes.ACC_ENUM);

  private final String name;
  private final List<ClassFile.Field> fields = new ArrayList<>();
  private final List<ClassFile.Method> methods = new ArrayList<>();
  private final Map<String, String> types = new LinkedHashMap<>();
  private Optional<String> supertypes = Optional.empty();
  private int flags;

  LaterType(String name) {
    this.name = name;
  }

  /** A member type. */
  void nest(String simpleName, String binaryName) {
    types.put(simpleName, binaryName);
  }

  /** A line of the list. */
  void add(String[] words) {
    int first = 3;
    int access = 0;
    while (FLAGS.containsKey(words[first])) {
      access |= FLAGS.get(words[first++]);
    }
    if ((access & Modifier.PROTECTED) == 0) {
      access |= Modifier.PUBLIC;
    }
    if (words[2].equals("is")) {
      supertypes = Optional.of(words[first]);
      flags = access;
    } else {
      member(access, List.of(words).subList(first, words.length));
    }
  }

  /** A name, a descriptor, and perhaps a signature. */
  private void member(int access, List<String> words) {
    Optional<String> signature = words.stream().skip(2).findFirst();
    String descriptor = words.get(1);
    if (descriptor.startsWith("(")) {
      methods.add(new ClassFile.Method(words.get(0), access, descriptor, signature, List.of()));
    } else {
      fields.add(
          new ClassFile.Field(words.get(0), access, signature.orElse(descriptor), List.of()));
    }
  }

  /** The type, if it is whole. */
  Optional<ClassFile> declared() {
    return supertypes.map(
        known ->
            new ClassFile(
                name,
                flags,
                known,
                new ClassFile.Nesting(outer(), true, types),
                new ClassFile.Members(fields, methods),
                List.of()));
  }

  private Optional<String> outer() {
    int nested = name.lastIndexOf('$');
    return nested < 0 ? Optional.empty() : Optional.of(name.substring(0, nested));
  }

  /** The type as it was, with what it has gained. */
  ClassFile completing(ClassFile before) {
    Map<String, String> nested = new HashMap<>(before.nesting().types());
    nested.putAll(types);
    return new ClassFile(
        name,
        before.flags(),
        supertypes.orElse(before.supertypes()),
        new ClassFile.Nesting(before.nesting().outer(), before.nesting().isStatic(), nested),
        new ClassFile.Members(
            both(before.members().fields(), fields), both(before.members().methods(), methods)),
        before.annotations());
  }

  private static <T> List<T> both(List<T> before, List<T> gained) {
    return Stream.concat(before.stream(), gained.stream()).toList();
  }
}
