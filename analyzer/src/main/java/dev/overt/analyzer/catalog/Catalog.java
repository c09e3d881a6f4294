package dev.overt.analyzer.catalog;

import dev.overt.analyzer.code.MethodId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** All entries of one scan, found by what they speak of. */
public final class Catalog {

  private final List<List<Entry>> layers;
  private final List<Entry> entries;
  private final Map<Entry, Integer> layerOf = new IdentityHashMap<>();
  private final Map<String, Map<String, List<Entry.OfMethod>>> byMethod = new HashMap<>();
  private final Map<String, List<Entry.OfType>> byType = new HashMap<>();
  private final Map<String, List<Entry.OfAnnotation>> byAnnotation = new HashMap<>();
  private final Map<String, List<Entry.Dispatch>> byDispatch = new HashMap<>();
  private final Boundaries boundaries = new Boundaries();
  private final Map<String, List<Entry.Rewritten>> rewritten = new HashMap<>();
  private final Patterns patterns;
  private final Derived derived;
  private final Map<Class<?>, List<Entry>> byForm = new ConcurrentHashMap<>();
  private volatile SpokenPackages packages;

  private Catalog(List<List<Entry>> layers, Derived derived) {
    this.derived = derived;
    this.layers = layers.stream().map(List::copyOf).toList();
    this.entries = this.layers.stream().flatMap(List::stream).toList();
    this.patterns = new Patterns(this.entries);
    Set<String> said = new HashSet<>();
    for (int i = 0; i < layers.size(); i++) {
      Set<String> here = new HashSet<>();
      for (Entry entry : layers.get(i)) {
        layerOf.put(entry, i);
        String subject = subject(entry);
        if (subject.isEmpty() || !said.contains(subject)) {
          here.add(subject);
          add(entry);
        }
      }
      said.addAll(here);
    }
    byDispatch.values().forEach(steps -> steps.sort(Comparator.comparing(Entry.Dispatch::step)));
  }

  private void add(Entry entry) {
    if (entry instanceof Entry.Rewritten rewriting) {
      // It says nothing of what the call does, so it hides no pattern that does.
      rewritten
          .computeIfAbsent(rewriting.method().owner(), owner -> new ArrayList<>())
          .add(rewriting);
    } else if (entry instanceof Entry.OfMethod ofMethod) {
      MethodSelector method = ofMethod.method();
      if (!method.isPattern()) {
        byMethod
            .computeIfAbsent(method.owner(), owner -> new HashMap<>())
            .computeIfAbsent(method.name(), name -> new ArrayList<>())
            .add(ofMethod);
      }
    } else if (entry instanceof Entry.OfType ofType) {
      byType.computeIfAbsent(ofType.type(), type -> new ArrayList<>()).add(ofType);
    } else if (entry instanceof Entry.OfAnnotation of) {
      byAnnotation.computeIfAbsent(of.annotation(), name -> new ArrayList<>()).add(of);
    } else if (entry instanceof Entry.Dispatch step) {
      byDispatch.computeIfAbsent(step.dispatch(), name -> new ArrayList<>()).add(step);
    } else if (entry instanceof Entry.Boundary boundary) {
      boundaries.add(boundary);
    }
  }

  /** What a type, an annotation or a dispatch is told to be; of methods that is seen at each. */
  private static String subject(Entry entry) {
    if (entry instanceof Entry.OfType ofType) {
      return form(entry) + ofType.type();
    }
    if (entry instanceof Entry.OfAnnotation ofAnnotation) {
      return form(entry) + ofAnnotation.annotation();
    }
    return entry instanceof Entry.Dispatch step ? form(entry) + step.dispatch() : "";
  }

  private static String form(Entry entry) {
    return entry.getClass().getSimpleName() + " ";
  }

  /** Indexes the entries; among equals the earlier one counts. */
  public static Catalog of(List<Entry> entries) {
    return new Catalog(List.of(entries), Derived.NONE);
  }

  /**
   * Indexes what several say: what one says of a method, type or annotation in one form stands for
   * all that later ones say of it in that form.
   */
  public static Catalog layered(List<List<Entry>> layers) {
    return new Catalog(layers, Derived.NONE);
  }

  /** This, with what others say next to last. */
  public Catalog with(List<Entry> libraries) {
    if (libraries.isEmpty()) {
      return this;
    }
    List<List<Entry>> all = new ArrayList<>(layers);
    all.add(Math.max(0, all.size() - 1), libraries);
    return new Catalog(all, derived);
  }

  /** This, with what was derived from the sources of more libraries, which counts last. */
  public Catalog deriving(Derived more) {
    return more.equals(Derived.NONE) ? this : new Catalog(layers, derived.and(more));
  }

  /** What was derived; it is asked where nobody says anything of a method. */
  public Derived derived() {
    return derived;
  }

  /** The packages of which something is known. */
  public SpokenPackages packages() {
    SpokenPackages known = packages;
    if (known == null) {
      known = new SpokenPackages(this);
      packages = known;
    }
    return known;
  }

  /** All entries, in their order. */
  public List<Entry> entries() {
    return entries;
  }

  /** All entries of one form, in their order. */
  public <E extends Entry> List<E> all(Class<E> form) {
    List<Entry> known =
        byForm.computeIfAbsent(form, each -> entries.stream().filter(each::isInstance).toList());
    @SuppressWarnings("unchecked") // each of them is an instance of the form
    List<E> all = (List<E>) known;
    return all;
  }

  /** Entries that select exactly this method; overridden methods are the caller's to ask for. */
  public List<Entry.OfMethod> of(MethodId method) {
    List<Entry.OfMethod> named =
        byMethod.getOrDefault(method.owner(), Map.of()).getOrDefault(method.name(), List.of());
    return named.isEmpty()
        ? named
        : uppermost(named.stream().filter(entry -> entry.method().matches(method)).toList());
  }

  /** Of each form those of the first layer that has any. */
  private List<Entry.OfMethod> uppermost(List<Entry.OfMethod> matching) {
    if (layers.size() < 2 || matching.size() < 2) {
      return matching;
    }
    Map<Class<?>, Integer> first = new HashMap<>();
    matching.forEach(each -> first.merge(each.getClass(), layerOf.get(each), Math::min));
    return matching.stream()
        .filter(each -> layerOf.get(each).equals(first.get(each.getClass())))
        .toList();
  }

  /**
   * Entries that select this public method by a pattern; they count where none selects exactly this
   * method.
   */
  public List<Entry.OfMethod> ofPattern(MethodId method) {
    return patterns.of(method);
  }

  /** Entries of one form that speak of exactly this type. */
  public <E extends Entry.OfType> List<E> ofType(String type, Class<E> form) {
    List<Entry.OfType> found = byType.getOrDefault(type, List.of());
    return found.isEmpty()
        ? List.of()
        : found.stream().filter(form::isInstance).map(form::cast).toList();
  }

  /** Entries of one form that speak of what bears this annotation. */
  public <E extends Entry.OfAnnotation> List<E> ofAnnotation(String annotation, Class<E> form) {
    List<Entry.OfAnnotation> found = byAnnotation.getOrDefault(annotation, List.of());
    return found.isEmpty()
        ? List.of()
        : found.stream().filter(form::isInstance).map(form::cast).toList();
  }

  /**
   * What an annotation says of this, by whichever of its elements says so.
   *
   * @param texts those of its elements
   * @return the texts that say so; none if nothing does
   */
  public List<String> said(Meaning meaning, String annotation, Map<String, List<String>> texts) {
    return ofAnnotation(annotation, Persisted.Says.class).stream()
        .filter(entry -> entry.meaning() == meaning)
        .flatMap(entry -> entry.texts(texts).stream())
        .toList();
  }

  /** What to write to get off a thread that must not block, of a call with this effect. */
  public Optional<String> boundary(ThreadName thread, Effect effect) {
    return boundaries.of(thread, Optional.of(effect)).map(Entry.Boundary::instead);
  }

  /** The same, as an addition to a lazy value in which the call stands already. */
  public Optional<String> boundaryOfDeferred(ThreadName thread, Effect effect) {
    return boundaries.of(thread, Optional.of(effect)).flatMap(Entry.Boundary::deferred);
  }

  /** The same of any call. */
  public Optional<String> boundary(ThreadName thread) {
    return boundaries.of(thread, Optional.empty()).map(Entry.Boundary::instead);
  }

  /** Whether what moves any call of a thread elsewhere moves one with that effect, too. */
  public boolean isMovedLikeAny(ThreadName thread, Effect effect) {
    Optional<Entry.Boundary> ofAny = boundaries.of(thread, Optional.empty());
    return ofAny.isPresent() && boundaries.of(thread, Optional.of(effect)).equals(ofAny);
  }

  /** How a call of exactly this method is rewritten; among several the first counts. */
  public Optional<String> rewrite(MethodId method, Rewrite rewrite) {
    return rewritten.getOrDefault(method.owner(), List.of()).stream()
        .filter(entry -> entry.rewrite() == rewrite && entry.method().matches(method))
        .map(Entry.Rewritten::to)
        .findFirst();
  }

  /** How code is rewritten that has a value of exactly this type, or bears the annotation. */
  public Optional<String> rewrite(String type, Rewrite rewrite) {
    return ofType(type, Entry.RewrittenType.class).stream()
        .filter(entry -> entry.rewrite() == rewrite)
        .map(Entry.RewrittenType::to)
        .findFirst();
  }

  /** The first type of which a rewriting says just this. */
  public Optional<String> rewritten(Rewrite rewrite, String to) {
    return entries.stream()
        .filter(Entry.RewrittenType.class::isInstance)
        .map(Entry.RewrittenType.class::cast)
        .filter(entry -> entry.rewrite() == rewrite && List.of(entry.to().split(" ")).contains(to))
        .map(Entry.RewrittenType::type)
        .findFirst();
  }

  /** The steps of a dispatch, in the order in which they count. */
  public List<Entry.Dispatch> steps(String dispatch) {
    return byDispatch.getOrDefault(dispatch, List.of());
  }
}
