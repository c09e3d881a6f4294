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
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one run over a body wrote down: its part of the graph, and what it asked for; scratch of
 * that run.
 */
final class Trace {

  private Collection<Edge> edges = Set.of();
  private Collection<Root> roots = Set.of();
  private Collection<Share> shares = Set.of();
  private Collection<Place> kept = Set.of();
  private Collection<Sink> sinks = Set.of();
  private Collection<Continuation> continuations = Set.of();
  private Collection<Host> hosts = Set.of();
  private Collection<Touch> touches = Set.of();
  private Collection<OnThis> onThis = Set.of();
  private Collection<Inherited> inherited = Set.of();
  private Collection<Sink> marks = Set.of();
  private Collection<Late> late = Set.of();
  private Collection<Place> opened = Set.of();
  private boolean isEnding;
  private Collection<MethodId> callees = Set.of();
  private Collection<String> fieldsRead = Set.of();
  private Map<String, Value> fieldsWritten = Map.of();

  /** Most bodies write down little: a set is made when something goes into it. */
  private static <T> Collection<T> with(Collection<T> parts, T part) {
    Collection<T> open = parts.isEmpty() ? new LinkedHashSet<>() : parts;
    open.add(part);
    return open;
  }

  /** Nothing comes any more, and nobody asks again what the body itself asked for. */
  void close() {
    edges = List.copyOf(edges);
    roots = List.copyOf(roots);
    sinks = List.copyOf(sinks);
    touches = List.copyOf(touches);
    onThis = List.copyOf(onThis);
    inherited = List.copyOf(inherited);
    callees = Set.of();
    fieldsRead = Set.of();
  }

  void edge(Place from, Place to, Site site, Edge.How how) {
    edge(new Edge(from, to, site, how, Edge.Passage.ALL, Certainty.CERTAIN));
  }

  void edge(Edge edge) {
    edges = with(edges, edge);
  }

  /** Code uses work that it shares with a pool. */
  private record Share(Place user, Root root) {}

  /** The user of work shares it with a thread, unless it keeps that among those that run it. */
  void share(Place user, Source.On source, Place work, Site site) {
    Root root = new Root(work, source.thread(), source.reason(), site, Certainty.CERTAIN);
    shares = with(shares, new Share(user, root));
  }

  /** A place keeps the work that it shares among the threads that run it. */
  void keepShared(Place user) {
    kept = with(kept, user);
  }

  /** All is written down that decides who shares what. */
  void settle() {
    for (Share share : shares) {
      if (!kept.contains(share.user)) {
        roots = with(roots, share.root);
      }
    }
    shares = Set.of();
    kept = Set.of();
  }

  void root(Source.On source, Place place, Site site) {
    roots = with(roots, new Root(place, source.thread(), source.reason(), site, Certainty.CERTAIN));
  }

  /** Takes back which threads subscribe on behalf of the value that is made at a node. */
  void forget(int node) {
    if (!roots.isEmpty()) {
      roots.removeIf(
          root -> root.site().node() == node && root.site().verb() == Site.Verb.SUBSCRIBES);
    }
  }

  void sink(Place place, Site site, Entry.Suspends entry) {
    sink(place, site, entry, entry.certainty());
  }

  void sink(Place place, Site site, Entry.Suspends entry, Certainty certainty) {
    sinks = with(sinks, new Sink(place, site, entry, certainty));
  }

  void continuation(Place place, Site site, String why) {
    continuations = with(continuations, new Continuation(place, site, why));
  }

  /** The method is marked as blocking, whatever its code shows. */
  void mark(Place place, Site site, Entry.Suspends entry) {
    marks = with(marks, new Sink(place, site, entry, entry.certainty()));
  }

  /** Something is loaded of what a call has read: whether it can be is known later. */
  void late(Late load) {
    late = with(late, load);
  }

  /** The code at the place runs in a session. */
  void opens(Place place) {
    opened = with(opened, place);
  }

  /** The method ends a session. */
  void ends() {
    isEnding = true;
  }

  boolean isEnding() {
    return isEnding;
  }

  /** The call gives an object to a framework. */
  void host(Host host) {
    hosts = with(hosts, host);
  }

  /** The code touches a class. */
  void touch(Touch touch) {
    touches = with(touches, touch);
  }

  /** The method calls another one of its own object. */
  void onThis(OnThis call) {
    onThis = with(onThis, call);
  }

  /** The code calls a method that a class inherits. */
  void inherited(Inherited call) {
    inherited = with(inherited, call);
  }

  void asked(MethodId callee) {
    callees = with(callees, callee);
  }

  void read(String field) {
    fieldsRead = with(fieldsRead, field);
  }

  void wrote(String field, Value value) {
    if (fieldsWritten.isEmpty()) {
      fieldsWritten = new LinkedHashMap<>();
    }
    fieldsWritten.merge(field, value, Value::or);
  }

  Collection<Edge> edges() {
    return edges;
  }

  Collection<Root> roots() {
    return roots;
  }

  Collection<Sink> sinks() {
    return sinks;
  }

  Collection<Continuation> continuations() {
    return continuations;
  }

  Collection<Host> hosts() {
    return hosts;
  }

  Collection<Touch> touches() {
    return touches;
  }

  Collection<OnThis> onThis() {
    return onThis;
  }

  Collection<Inherited> inherited() {
    return inherited;
  }

  Collection<Sink> marks() {
    return marks;
  }

  Collection<Late> late() {
    return late;
  }

  Collection<Place> opened() {
    return opened;
  }

  Collection<MethodId> callees() {
    return callees;
  }

  Collection<String> fieldsRead() {
    return fieldsRead;
  }

  Map<String, Value> fieldsWritten() {
    return fieldsWritten;
  }
}
