package dev.overt.analyzer.injection;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.Injection;
import dev.overt.analyzer.catalog.Meaning;
import dev.overt.analyzer.types.AnnotationElements;
import dev.overt.analyzer.types.AppliedAnnotation;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.Program;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What annotations say of beans: by the catalog, or by the annotations that they bear. */
final class Roles {

  /** What an annotation hands on to those that bear it. */
  private static final Set<Injection> INHERITED =
      EnumSet.of(
          Injection.BEAN,
          Injection.PRODUCER,
          Injection.POINT,
          Injection.PREFERRED,
          Injection.FALLBACK,
          Injection.ALTERNATIVE,
          Injection.CONDITIONAL);

  private final Program program;
  private final Catalog catalog;
  private final AnnotationElements elements;
  private final Map<String, Set<Injection>> known = new ConcurrentHashMap<>();
  private final Map<String, Boolean> qualifiers = new ConcurrentHashMap<>();

  Roles(Program program, Catalog catalog) {
    this.program = program;
    this.catalog = catalog;
    this.elements = new AnnotationElements(catalog);
  }

  /** What any of these say. */
  Set<Injection> of(List<AppliedAnnotation> annotations) {
    if (annotations.isEmpty()) {
      return Set.of();
    }
    Set<Injection> roles = EnumSet.noneOf(Injection.class);
    annotations.forEach(each -> roles.addAll(of(each.type())));
    return roles;
  }

  Set<Injection> of(String annotation) {
    Set<Injection> roles = known.get(annotation);
    if (roles == null) {
      roles = EnumSet.noneOf(Injection.class);
      collect(annotation, roles, new HashSet<>());
      known.put(annotation, roles);
    }
    return roles;
  }

  /** The names that an annotation gives by an element that is there for names. */
  List<String> names(AppliedAnnotation annotation) {
    return elements.all(Meaning.NAME, annotation);
  }

  private void collect(String annotation, Set<Injection> roles, Set<String> seen) {
    boolean isItself = seen.isEmpty();
    if (!seen.add(annotation)) {
      return;
    }
    for (Injection role : said(annotation)) {
      if (isItself || INHERITED.contains(role)) {
        roles.add(role);
      }
    }
    borne(annotation).forEach(each -> collect(each.type(), roles, seen));
  }

  /** Whether an annotation tells beans apart that it stands on. */
  boolean isQualifier(String annotation) {
    return qualifiers.computeIfAbsent(annotation, this::readQualifier);
  }

  private boolean readQualifier(String annotation) {
    Set<Injection> own = said(annotation);
    return !own.contains(Injection.NAME)
        && !own.contains(Injection.NEUTRAL)
        && borne(annotation).stream()
            .anyMatch(each -> said(each.type()).contains(Injection.QUALIFIER));
  }

  private Set<Injection> said(String annotation) {
    Set<Injection> roles = EnumSet.noneOf(Injection.class);
    catalog.ofAnnotation(annotation, Entry.Injects.class).forEach(entry -> roles.add(entry.role()));
    return roles;
  }

  private List<AppliedAnnotation> borne(String annotation) {
    return program.find(annotation).map(ClassSymbol::annotations).orElse(List.of());
  }
}
