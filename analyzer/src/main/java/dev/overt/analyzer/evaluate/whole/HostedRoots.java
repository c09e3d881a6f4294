package dev.overt.analyzer.evaluate.whole;

import dev.overt.analyzer.catalog.ThreadName;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.evaluate.knowledge.Knowledge;
import dev.overt.analyzer.evaluate.state.HostedObject;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Root;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Objects that the program gives to a framework together with a thread: what is known of their
 * class in general does not hold for them.
 */
public final class HostedRoots {

  private HostedRoots() {}

  /** The roots, those of hosted objects on the threads that are given. */
  public static List<Root> applied(
      List<Root> roots, List<HostedObject> hosts, Knowledge knowledge, Program program) {
    if (hosts.isEmpty()) {
      return roots;
    }
    List<Root> applied = new ArrayList<>();
    for (Root root : roots) {
      List<HostedObject> own =
          hosts.stream()
              .filter(host -> isMeant(host, root, program))
              .filter(host -> knowledge.rootsOf(host.entry().type()).contains(root.thread()))
              .toList();
      (own.isEmpty() ? Stream.of(root) : moved(root, own)).forEach(applied::add);
    }
    return applied;
  }

  private static Stream<Root> moved(Root root, List<HostedObject> hosts) {
    List<Root> moved = new ArrayList<>();
    boolean isPlain = hosts.stream().anyMatch(host -> host.isKnown() && host.threads().isEmpty());
    if (isPlain || hosts.stream().anyMatch(host -> !host.isKnown())) {
      moved.add(
          on(root, root.thread(), root.reason(), isPlain ? root.certainty() : Certainty.POSSIBLE));
    }
    hosts.stream()
        .flatMap(host -> host.threads().stream())
        .distinct()
        .map(source -> on(root, source.thread(), source.reason(), root.certainty()))
        .filter(other -> !moved.contains(other))
        .forEach(moved::add);
    return moved.stream();
  }

  private static Root on(Root root, ThreadName thread, String reason, Certainty certainty) {
    return new Root(root.place(), thread, reason, root.site(), certainty);
  }

  private static boolean isMeant(HostedObject host, Root root, Program program) {
    if (host.functions().contains(root.place())) {
      return true;
    }
    boolean isEntrance = true;
    String owner = root.site().in().owner();
    if (root.place() instanceof Place.Template template) {
      isEntrance = template.ordinal() < 0;
      owner = template.receiver();
    } else if (root.place() instanceof Place.Code code) {
      isEntrance = code.ordinal() < 0;
    }
    return (isEntrance || host.entry().hasHandlers()) && isPartOfAny(host, owner, program);
  }

  private static boolean isPartOfAny(HostedObject host, String owner, Program program) {
    return host.classes().stream().anyMatch(hosted -> isPartOf(owner, hosted, program));
  }

  /** Whether a class, or one around it, is one that an object of the other has its methods from. */
  private static boolean isPartOf(String owner, String hosted, Program program) {
    Optional<ClassSymbol> symbol = program.find(hosted).filter(ClassSymbol::isOurs);
    for (String each = owner; symbol.isPresent() && !each.isEmpty(); each = outer(each)) {
      if (program.isSubclass(symbol.get(), each)) {
        return true;
      }
    }
    return false;
  }

  private static String outer(String name) {
    int end = name.lastIndexOf('$');
    return end < 0 ? "" : name.substring(0, end);
  }
}
