package dev.overt.analyzer.evaluate;

import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.execution.Continuation;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Root;
import dev.overt.analyzer.execution.Sink;
import dev.overt.analyzer.execution.Site;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What one run over a body wrote down: its part of the graph, and what it asked for; scratch of
 * that run.
 */
final class Trace {

  private final Set<Edge> edges = new LinkedHashSet<>();
  private final Set<Root> roots = new LinkedHashSet<>();
  private final Set<Sink> sinks = new LinkedHashSet<>();
  private final Set<Continuation> continuations = new LinkedHashSet<>();
  private final Set<Hosting.Host> hosts = new LinkedHashSet<>();
  private final Set<Touches.Touch> touches = new LinkedHashSet<>();
  private final Set<Templates.OnThis> onThis = new LinkedHashSet<>();
  private final Set<Templates.Inherited> inherited = new LinkedHashSet<>();
  private final Set<Sink> marks = new LinkedHashSet<>();
  private final Set<MethodId> callees = new LinkedHashSet<>();
  private final Set<String> fieldsRead = new LinkedHashSet<>();
  private final Map<String, Value> fieldsWritten = new LinkedHashMap<>();

  void edge(Place from, Place to, Site site, Edge.How how) {
    edge(new Edge(from, to, site, how, Edge.Passage.ALL, Certainty.CERTAIN));
  }

  void edge(Edge edge) {
    edges.add(edge);
  }

  void root(Source.On source, Place place, Site site) {
    roots.add(new Root(place, source.thread(), source.reason(), site, Certainty.CERTAIN));
  }

  /** Takes back which threads subscribe on behalf of the value that is made at a node. */
  void forget(int node) {
    roots.removeIf(
        root -> root.site().node() == node && root.site().verb() == Site.Verb.SUBSCRIBES);
  }

  void sink(Place place, Site site, Entry.Suspends entry) {
    sink(place, site, entry, entry.certainty());
  }

  void sink(Place place, Site site, Entry.Suspends entry, Certainty certainty) {
    sinks.add(new Sink(place, site, entry, certainty));
  }

  void continuation(Place place, Site site, String why) {
    continuations.add(new Continuation(place, site, why));
  }

  /** The method is marked as blocking, whatever its code shows. */
  void mark(Place place, Site site, Entry.Suspends entry) {
    marks.add(new Sink(place, site, entry, entry.certainty()));
  }

  /** The call gives an object to a framework. */
  void host(Hosting.Host host) {
    hosts.add(host);
  }

  /** The code touches a class. */
  void touch(Touches.Touch touch) {
    touches.add(touch);
  }

  /** The method calls another one of its own object. */
  void onThis(Templates.OnThis call) {
    onThis.add(call);
  }

  /** The code calls a method that a class inherits. */
  void inherited(Templates.Inherited call) {
    inherited.add(call);
  }

  void asked(MethodId callee) {
    callees.add(callee);
  }

  void read(String field) {
    fieldsRead.add(field);
  }

  void wrote(String field, Value value) {
    fieldsWritten.merge(field, value, Value::or);
  }

  Set<Edge> edges() {
    return edges;
  }

  Set<Root> roots() {
    return roots;
  }

  Set<Sink> sinks() {
    return sinks;
  }

  Set<Continuation> continuations() {
    return continuations;
  }

  Set<Hosting.Host> hosts() {
    return hosts;
  }

  Set<Touches.Touch> touches() {
    return touches;
  }

  Set<Templates.OnThis> onThis() {
    return onThis;
  }

  Set<Templates.Inherited> inherited() {
    return inherited;
  }

  Set<Sink> marks() {
    return marks;
  }

  Set<MethodId> callees() {
    return callees;
  }

  Set<String> fieldsRead() {
    return fieldsRead;
  }

  Map<String, Value> fieldsWritten() {
    return fieldsWritten;
  }
}
