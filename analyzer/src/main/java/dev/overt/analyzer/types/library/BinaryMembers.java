package dev.overt.analyzer.types.library;

import dev.overt.analyzer.types.FieldSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.classfile.ClassFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The methods and fields of a class file. */
final class BinaryMembers {

  private final List<MethodSymbol> methods = new ArrayList<>();
  private final Map<String, List<MethodSymbol>> methodsByName = new HashMap<>();
  private final Map<String, FieldSymbol> fields = new LinkedHashMap<>();

  BinaryMembers(BinaryClass owner) {
    for (ClassFile.Method method : owner.file().members().methods()) {
      MethodSymbol symbol = new BinaryMethod(owner, method);
      methods.add(symbol);
      methodsByName.computeIfAbsent(method.name(), name -> new ArrayList<>(2)).add(symbol);
    }
    for (ClassFile.Field field : owner.file().members().fields()) {
      fields.put(field.name(), new BinaryField(owner, field));
    }
  }

  List<MethodSymbol> methods() {
    return methods;
  }

  List<MethodSymbol> methodsNamed(String name) {
    return methodsByName.getOrDefault(name, List.of());
  }

  List<FieldSymbol> fields() {
    return List.copyOf(fields.values());
  }

  Optional<FieldSymbol> fieldNamed(String name) {
    return Optional.ofNullable(fields.get(name));
  }
}
