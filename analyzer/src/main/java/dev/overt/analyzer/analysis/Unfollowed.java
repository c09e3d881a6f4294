package dev.overt.analyzer.analysis;

import dev.overt.analyzer.analysis.LineAnswer.Behind;
import dev.overt.analyzer.analysis.LineAnswer.Unclear;
import dev.overt.analyzer.catalog.Argument;
import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.ExecutionGraph;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Program;
import dev.overt.analyzer.types.Resolved;
import dev.overt.analyzer.types.Shape;
import dev.overt.analyzer.types.Spot;
import dev.overt.analyzer.types.Spots;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Calls that lead out of what is known: nobody can say what they do. */
final class Unfollowed {

  private final Program program;
  private final ExecutionGraph graph;
  private final Catalog catalog;

  Unfollowed(Program program, ExecutionGraph graph, Catalog catalog) {
    this.program = program;
    this.graph = graph;
    this.catalog = catalog;
  }

  /** Why a call is not followed; absent if it is. */
  Optional<Unclear> at(Spot spot, Sites sites) {
    Resolved resolved = program.attribution(spot.body().unit()).methodAt(spot.node()).orElse(null);
    if (!spot.isCall() || resolved == null) {
      return Optional.empty();
    }
    if (resolved instanceof Resolved.Unknown unknown) {
      return Optional.of(new Unclear(spot.point(), spot.called(), unknown.reason()));
    }
    Resolved.Known known = (Resolved.Known) resolved;
    List<Edge> edges = sites.edges(spot.node());
    boolean isFollowed =
        edges.stream().anyMatch(edge -> !isFormal(edge)) || !sites.sinks(spot.node()).isEmpty();
    if (isFollowed) {
      return Optional.empty();
    }
    Optional<String> reason =
        edges.isEmpty()
            ? reason(known.method())
            : Optional.of("its callers pass the function that runs there");
    return reason.map(why -> new Unclear(spot.point(), shown(known), why));
  }

  private static boolean isFormal(Edge edge) {
    return edge.to() instanceof Place.Formal formal && formal.role() == Place.Formal.Role.FUNCTION;
  }

  private static String shown(Resolved.Known known) {
    return known.method().id().shortName();
  }

  private Optional<String> reason(MethodSymbol method) {
    if (method.owner().hasCode()) {
      return sourceReason(method);
    }
    if (isOwnFunction(method)) {
      return Optional.of("which function that is cannot be told");
    }
    return isSpoken(method)
        ? Optional.empty()
        : Optional.of("the catalog does not speak of its library");
  }

  private Optional<String> sourceReason(MethodSymbol method) {
    boolean isAbstract = Modifier.isAbstract(method.flags());
    long overriders =
        program.overriders(method).stream()
            .filter(each -> program.body(each.id()).isPresent())
            .count();
    if (overriders > 1) {
      return Optional.of(overriders + " methods may run there, which are too many to follow");
    }
    return isAbstract && overriders == 0 && facts(method).findAny().isEmpty()
        ? Optional.of("nothing that was read implements it")
        : Optional.empty();
  }

  /** Whether it is the method of a functional interface, whose work is somebody else's. */
  private boolean isOwnFunction(MethodSymbol method) {
    ClassSymbol owner = method.owner();
    return Modifier.isAbstract(method.flags())
        && owner.annotations().stream().anyMatch(each -> isFunctional(each.type()))
        && facts(method).findAny().isEmpty();
  }

  private static boolean isFunctional(String annotation) {
    return annotation.equals(FunctionalInterface.class.getName());
  }

  private boolean isSpoken(MethodSymbol method) {
    String owner = method.id().owner();
    return Shape.isOfPlatform(owner)
        || catalog.packages().isOfCalls(owner)
        || facts(method).findAny().isPresent();
  }

  /** What a call looks at in its receiver does not tell whether it waits. */
  private Stream<Entry.OfMethod> facts(MethodSymbol method) {
    return Stream.concat(Stream.of(method), program.overridden(method).stream())
        .flatMap(each -> catalog.of(each.id()).stream())
        .filter(
            entry ->
                !(entry instanceof Entry.Visits visits)
                    || !visits.argument().equals(Argument.RECEIVER));
  }

  /** How many calls are not followed in the code that the given calls lead to. */
  Behind behind(List<Edge> calls) {
    int unknown = 0;
    int unspoken = 0;
    Set<MethodId> seen = new HashSet<>();
    for (Place place : Ahead.places(graph, calls)) {
      if (place instanceof Place.Code && seen.add(place.method())) {
        for (Spot spot : spots(place.method())) {
          Optional<Resolved> resolved =
              program.attribution(spot.body().unit()).methodAt(spot.node());
          boolean isUnknown = resolved.filter(Resolved.Unknown.class::isInstance).isPresent();
          unknown += isUnknown ? 1 : 0;
          unspoken += !isUnknown && resolved.filter(this::isUnspoken).isPresent() ? 1 : 0;
        }
      }
    }
    return new Behind(unknown, unspoken);
  }

  private boolean isUnspoken(Resolved resolved) {
    return resolved instanceof Resolved.Known known
        && !known.method().owner().hasCode()
        && !isSpoken(known.method());
  }

  private List<Spot> spots(MethodId method) {
    return new ArrayList<>(program.body(method).map(Spots::in).orElse(List.of()))
        .stream().filter(Spot::isCall).toList();
  }
}
