package dev.overt.analyzer.evaluate.state;

import dev.overt.analyzer.execution.Closure;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.FieldSymbol;
import dev.overt.analyzer.types.Type;
import java.util.Collection;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Classes whose objects are reached from objects of some classes, by their fields. */
public final class HeldClasses {

  private HeldClasses() {}

  /**
   * The classes themselves, those that they extend, and those of what the fields of all these hold.
   *
   * @param held hands on the class of the object that a field holds, if that counts
   */
  public static Collection<ClassSymbol> of(
      Collection<ClassSymbol> classes, BiConsumer<FieldSymbol, Consumer<ClassSymbol>> held) {
    return Closure.of(
        classes,
        (symbol, found) -> {
          symbol
              .superclass()
              .map(Type.ClassType::symbol)
              .filter(ClassSymbol::isOurs)
              .ifPresent(found);
          symbol.fields().forEach(field -> held.accept(field, found));
        });
  }
}
