package dev.overt.analyzer.types.source;

import dev.overt.analyzer.syntax.Import;
import dev.overt.analyzer.syntax.SourceUnit;
import dev.overt.analyzer.types.Type;
import dev.overt.analyzer.types.lombok.MemberGenerator;
import dev.overt.analyzer.types.relations.Erasure;
import dev.overt.analyzer.types.relations.TypeSystem;
import dev.overt.analyzer.types.symbol.KnownClass;
import dev.overt.analyzer.types.symbol.Lazy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** What a file sees: its imports, its package, {@code java.lang} (JLS 7.5, 6.4.1). */
public final class UnitScope {

  private final SourceUnit unit;
  private final ProgramScope program;
  private final TypeSystem typeSystem;
  private final Map<String, Optional<Type>> types = new ConcurrentHashMap<>();
  private final Lazy<MemberGenerator> generator;

  public UnitScope(SourceUnit unit, ProgramScope program) {
    this.unit = unit;
    this.program = program;
    this.typeSystem = program.typeSystem();
    this.generator = new Lazy<>(() -> new MemberGenerator(unit, program.settings()));
  }

  ProgramScope program() {
    return program;
  }

  /** Tells what annotations of the file add to its classes. */
  MemberGenerator generator() {
    return generator.get();
  }

  public TypeSystem typeSystem() {
    return typeSystem;
  }

  public SourceUnit unit() {
    return unit;
  }

  /** The type of that simple name; a missing one if it is imported by name and found nowhere. */
  Optional<Type> typeNamed(String name) {
    Optional<Type> known = types.get(name);
    if (known == null) {
      known = lookUp(name);
      types.put(name, known);
    }
    return known;
  }

  private Optional<Type> lookUp(String name) {
    Optional<KnownClass> found = imported(name);
    if (found.isEmpty()) {
      found = inPackage(name).filter(typeSystem.index()::isPresent);
    }
    if (found.isEmpty()) {
      found = onDemand(name);
    }
    if (found.isEmpty()) {
      found = typeSystem.index().find("java.lang.".concat(name));
    }
    // The stub may be of another version of the library that is being scanned.
    if (found.isEmpty()) {
      found = inPackage(name);
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(Erasure.raw(found.get()));
  }

  private Optional<KnownClass> inPackage(String name) {
    return typeSystem.index().find(qualified(unit.packageName(), name));
  }

  private Optional<KnownClass> imported(String name) {
    for (Import each : unit.imports()) {
      if (!each.name().endsWith(name) || !lastName(each.name()).equals(name)) {
        continue;
      }
      if (each.form() == Import.Form.TYPE) {
        return Optional.of(canonical(each.name()));
      } else if (each.form() == Import.Form.STATIC) {
        Optional<KnownClass> member =
            owner(each).flatMap(owner -> typeSystem.members().type(owner, name));
        if (member.isPresent()) {
          return member;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<KnownClass> onDemand(String name) {
    for (Import each : unit.imports()) {
      Optional<KnownClass> found = Optional.empty();
      if (each.form() == Import.Form.TYPES_ON_DEMAND) {
        found = inPackageOrClass(each.name(), name);
      } else if (each.form() == Import.Form.STATIC_ON_DEMAND) {
        found =
            typeSystem
                .index()
                .findCanonical(each.name())
                .flatMap(owner -> typeSystem.members().type(owner, name));
      }
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<KnownClass> inPackageOrClass(String container, String name) {
    Optional<KnownClass> inPackage = typeSystem.index().find(qualified(container, name));
    if (inPackage.isPresent() || !Character.isUpperCase(lastName(container).charAt(0))) {
      return inPackage;
    }
    return typeSystem
        .index()
        .findCanonical(container)
        .flatMap(owner -> typeSystem.members().type(owner, name));
  }

  /**
   * Classes whose static members of that name are imported; those imported by name alone, if any.
   */
  public List<KnownClass> staticOwners(String name, Predicate<KnownClass> declares) {
    List<KnownClass> single = new ArrayList<>(1);
    List<KnownClass> all = new ArrayList<>(1);
    for (Import each : unit.imports()) {
      if (each.form() == Import.Form.STATIC && lastName(each.name()).equals(name)) {
        owner(each).filter(declares).ifPresent(single::add);
      } else if (each.form() == Import.Form.STATIC_ON_DEMAND) {
        typeSystem.index().findCanonical(each.name()).filter(declares).ifPresent(all::add);
      }
    }
    return single.isEmpty() ? all : single;
  }

  /** The class of a static import that could not be found, if it is the one that could say. */
  public Optional<String> missingStaticOwner(String name) {
    for (Import each : unit.imports()) {
      boolean concerns =
          each.form() == Import.Form.STATIC_ON_DEMAND
              || each.form() == Import.Form.STATIC && lastName(each.name()).equals(name);
      if (concerns) {
        String owner = each.form() == Import.Form.STATIC ? qualifier(each.name()) : each.name();
        if (typeSystem.index().findCanonical(owner).isEmpty()) {
          return Optional.of(binaryGuess(owner));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<KnownClass> owner(Import each) {
    return typeSystem.index().findCanonical(qualifier(each.name()));
  }

  /** The class of that canonical name, or the knowledge that it is missing. */
  KnownClass canonical(String name) {
    return typeSystem
        .index()
        .findCanonical(name)
        .orElseGet(() -> typeSystem.index().named(binaryGuess(name)));
  }

  /** Packages are written small: the first capital begins a class. */
  private static String binaryGuess(String canonical) {
    StringBuilder binary = new StringBuilder();
    boolean inClass = false;
    for (String part : canonical.split("\\.")) {
      binary.append(binary.isEmpty() ? "" : inClass ? "$" : ".").append(part);
      inClass |= !part.isEmpty() && Character.isUpperCase(part.charAt(0));
    }
    return binary.toString();
  }

  private static String qualified(String packageName, String name) {
    return packageName.isEmpty() ? name : packageName + "." + name;
  }

  private static String lastName(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static String qualifier(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf('.')));
  }
}
