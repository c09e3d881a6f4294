package dev.overt.analyzer.evaluate.state;

import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.code.Occasion;
import dev.overt.analyzer.evaluate.value.Selection;
import dev.overt.analyzer.evaluate.value.ThreadSource;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.execution.Action;
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
import java.util.function.Supplier;

/**
 * What one run over a body wrote down: its part of the graph, and what it asked for; scratch of
 * that run.
 */
public final class BodyGraph {

  private Collection<Edge> edges = Set.of();
  private Collection<Root> roots = Set.of();
  private final Occasions occasions = new Occasions();
  private final Selections selections = new Selections();
  private Collection<Share> shares = Set.of();
  private Collection<Place> kept = Set.of();
  private Collection<Sink> sinks = Set.of();
  private Collection<Continuation> continuations = Set.of();
  private Collection<HostedObject> hosts = Set.of();
  private Collection<Gift> gifts = Set.of();
  private Collection<ActiveUse> touches = Set.of();
  private Collection<SelfCall> onThis = Set.of();
  private Collection<InheritedCall> inherited = Set.of();
  private Collection<Sink> marks = Set.of();
  private Collection<DomainRecord> records = Set.of();
  private Collection<MethodId> callees = Set.of();
  private Collection<String> fieldsRead = Set.of();
  private Collection<String> beans = Set.of();
  private Map<String, Value> fieldsWritten = Map.of();

  /** Most bodies write down little: a set is made when something goes into it. */
  private static <T> Collection<T> with(Collection<T> parts, T part) {
    Collection<T> open = parts.isEmpty() ? new LinkedHashSet<>() : parts;
    open.add(part);
    return open;
  }

  /** Nothing comes any more. */
  public void close() {
    edges = List.copyOf(edges);
    roots = List.copyOf(roots);
    sinks = List.copyOf(sinks);
    touches = List.copyOf(touches);
    onThis = List.copyOf(onThis);
    inherited = List.copyOf(inherited);
    callees = List.copyOf(callees);
    fieldsRead = List.copyOf(fieldsRead);
    beans = List.copyOf(beans);
  }

  public void edge(Place from, Place to, Site site, Edge.How how) {
    edge(new Edge(from, to, site, how, Edge.Passage.ALL, Certainty.CERTAIN));
  }

  public void edge(Edge edge) {
    if (edge.isSynchronous()) {
      occasions.call(edge.from(), edge.site());
    }
    Edge selected = edge.notSurerThan(selections.now().certainty());
    int before = edges.size();
    edges = with(edges, selected);
    selections.wrote(selected, edges.size() > before);
  }

  /** Evaluates what happens only if a virtual call runs one of several candidates. */
  public void under(Selection selection, Runnable code) {
    selections.within(selection, code);
  }

  /** The edges and roots that are there under a selection only. */
  public Map<Object, Selection> selected() {
    return selections.selected();
  }

  /** The selection under which an edge or a root of this graph is there. */
  public Selection selection(Object part) {
    return selections.of(part);
  }

  /** Evaluates code that runs on an occasion only. */
  public <T> T on(Occasion occasion, Supplier<T> code) {
    return occasions.within(occasion, code);
  }

  /** Evaluates the code of a function that is written in the body. */
  <T> T inside(Place.Code function, Supplier<T> code) {
    return occasions.inside(function, code);
  }

  /** The sites of calls and actions that stand in code which seldom runs. */
  public Map<Site, Occasion> seldom() {
    return occasions.sites();
  }

  /** Code uses work that it shares with a pool. */
  private record Share(Place user, Root root) {}

  /** The user of work shares it with a thread, unless it keeps that among those that run it. */
  public void share(Place user, ThreadSource.On source, Place work, Site site) {
    Root root = new Root(work, source.thread(), source.reason(), site, Certainty.CERTAIN);
    shares = with(shares, new Share(user, root));
  }

  /** A place keeps the work that it shares among the threads that run it. */
  public void keepShared(Place user) {
    kept = with(kept, user);
  }

  /** All is written down that decides who shares what. */
  public void settle() {
    for (Share share : shares) {
      if (!kept.contains(share.user)) {
        roots = with(roots, share.root);
      }
    }
    shares = Set.of();
    kept = Set.of();
  }

  public void root(ThreadSource.On source, Place place, Site site) {
    root(new Root(place, source.thread(), source.reason(), site, selections.now().certainty()));
  }

  /** Takes back which threads subscribe on behalf of the value that is made at an ordinal. */
  void forget(int ordinal) {
    if (!roots.isEmpty()) {
      roots.removeIf(
          root -> root.site().ordinal() == ordinal && root.site().verb() == Site.Verb.SUBSCRIBES);
    }
  }

  public void root(Root root) {
    int before = roots.size();
    roots = with(roots, root);
    selections.wrote(root, roots.size() > before);
  }

  public void sink(Place place, Site site, Entry.Suspends entry) {
    sink(place, site, entry, entry.certainty());
  }

  public void sink(Place place, Site site, Entry.Suspends entry, Certainty certainty) {
    sink(new Sink(place, site, Action.of(entry), certainty));
  }

  public void sink(Sink sink) {
    occasions.done(sink.place(), sink.site(), sink.action());
    sinks = with(sinks, sink);
  }

  public void continuation(Place place, Site site, String why) {
    continuations = with(continuations, new Continuation(place, site, why));
  }

  /** The method is marked as blocking, whatever its code shows. */
  public void mark(Place place, Site site, Entry.Suspends entry) {
    marks = with(marks, new Sink(place, site, Action.of(entry), entry.certainty()));
  }

  /** A domain writes something down, to be decided when all bodies are evaluated. */
  public void record(DomainRecord record) {
    records = with(records, record);
  }

  /** The call gives an object to a framework. */
  public void host(HostedObject host) {
    hosts = with(hosts, host);
  }

  /** The call passes an object that a library may call back. */
  public void gives(Gift gift) {
    gifts = with(gifts, gift);
  }

  /** The code touches a class. */
  public void touch(ActiveUse touch) {
    touches = with(touches, touch);
  }

  /** The method calls another one of its own object. */
  public void onThis(SelfCall call) {
    onThis = with(onThis, call);
  }

  /** The code calls a method that a class inherits. */
  public void inherited(InheritedCall call) {
    inherited = with(inherited, call);
  }

  void asked(MethodId callee) {
    callees = with(callees, callee);
  }

  void read(String field) {
    fieldsRead = with(fieldsRead, field);
  }

  /** The body is given beans of a type, which is spelled. */
  public void given(String type) {
    beans = with(beans, type);
  }

  public void wrote(String field, Value value) {
    if (fieldsWritten.isEmpty()) {
      fieldsWritten = new LinkedHashMap<>();
    }
    fieldsWritten.merge(field, value, Value::or);
  }

  public Collection<Edge> edges() {
    return edges;
  }

  public Collection<Root> roots() {
    return roots;
  }

  public Collection<Sink> sinks() {
    return sinks;
  }

  public Collection<Continuation> continuations() {
    return continuations;
  }

  public Collection<HostedObject> hosts() {
    return hosts;
  }

  public Collection<Gift> gifts() {
    return gifts;
  }

  public Collection<ActiveUse> touches() {
    return touches;
  }

  public Collection<SelfCall> onThis() {
    return onThis;
  }

  public Collection<InheritedCall> inherited() {
    return inherited;
  }

  public Collection<Sink> marks() {
    return marks;
  }

  public Collection<DomainRecord> records() {
    return records;
  }

  public Collection<MethodId> callees() {
    return callees;
  }

  public Collection<String> fieldsRead() {
    return fieldsRead;
  }

  public Collection<String> beans() {
    return beans;
  }

  public Map<String, Value> fieldsWritten() {
    return fieldsWritten;
  }
}
