package dev.overt.analyzer.evaluate;

import dev.overt.analyzer.code.Occasion;
import dev.overt.analyzer.evaluate.state.ActiveUse;
import dev.overt.analyzer.evaluate.state.BodyGraph;
import dev.overt.analyzer.evaluate.state.DomainRecord;
import dev.overt.analyzer.evaluate.state.Gift;
import dev.overt.analyzer.evaluate.state.HostedObject;
import dev.overt.analyzer.evaluate.state.InheritedCall;
import dev.overt.analyzer.evaluate.state.SelfCall;
import dev.overt.analyzer.evaluate.value.Selection;
import dev.overt.analyzer.execution.Continuation;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Root;
import dev.overt.analyzer.execution.Sink;
import dev.overt.analyzer.execution.Site;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What all bodies of a program wrote down, each form in the order of the bodies. */
final class Written {

  final List<Edge> edges = new ArrayList<>();
  final List<Root> roots = new ArrayList<>();
  final List<Sink> sinks = new ArrayList<>();
  final List<Sink> marks = new ArrayList<>();
  final List<Continuation> continuations = new ArrayList<>();
  final List<HostedObject> hosts = new ArrayList<>();
  final List<Gift> gifts = new ArrayList<>();
  final List<ActiveUse> touches = new ArrayList<>();
  final List<SelfCall> onThis = new ArrayList<>();
  final List<InheritedCall> inherited = new ArrayList<>();
  final List<DomainRecord> records = new ArrayList<>();
  final Map<Site, Occasion> seldom = new HashMap<>();
  final Map<Object, Selection> selected = new HashMap<>();

  /**
   * Reads what bodies wrote, each body once.
   *
   * @param graphs in the order of the bodies
   */
  Written(Collection<BodyGraph> graphs) {
    for (BodyGraph graph : graphs) {
      edges.addAll(graph.edges());
      roots.addAll(graph.roots());
      sinks.addAll(graph.sinks());
      marks.addAll(graph.marks());
      continuations.addAll(graph.continuations());
      hosts.addAll(graph.hosts());
      gifts.addAll(graph.gifts());
      touches.addAll(graph.touches());
      onThis.addAll(graph.onThis());
      inherited.addAll(graph.inherited());
      records.addAll(graph.records());
      seldom.putAll(graph.seldom());
      selected.putAll(graph.selected());
    }
  }

  /** Where threads may stop. */
  Set<Place> stopping() {
    Set<Place> stopping = new HashSet<>();
    sinks.forEach(sink -> stopping.add(sink.place()));
    records.forEach(each -> each.stop().ifPresent(stopping::add));
    return stopping;
  }
}
