package dev.overt.analyzer.evaluate.async;

import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.evaluate.knowledge.Dispatch;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.value.Atom;
import dev.overt.analyzer.evaluate.value.Content;
import dev.overt.analyzer.evaluate.value.Invocation;
import dev.overt.analyzer.evaluate.value.KeptFunction;
import dev.overt.analyzer.evaluate.value.Summary;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Place.Formal.Role;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.FieldSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Type;
import java.lang.reflect.Modifier;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Functions that objects of one class were made with, each with its own. To the methods of that
 * class they are as parameters are: which one runs is known where a method is called.
 */
public final class KeptFunctions {

  /** No method has so many parameters. */
  private static final int OWN = 1 << 16;

  private static final int WHICHEVER = 1 << 20;

  private final BodyState state;

  private KeptFunctions(BodyState state) {
    this.state = state;
  }

  /** The one that works on a state. */
  public static KeptFunctions in(BodyState state) {
    return state.shared(KeptFunctions.class, KeptFunctions::new);
  }

  /** Whether a use is not of a parameter but of a function that the object keeps. */
  public static boolean isKept(Summary.Use use) {
    return use.formal() >= OWN;
  }

  /** Whether a place is the function that one object keeps. */
  public static Optional<Place.Formal> own(Place place) {
    return place instanceof Place.Formal formal && formal.index() >= OWN && !isWhichever(formal)
        ? Optional.of(formal)
        : Optional.empty();
  }

  private static boolean isWhichever(Place.Formal formal) {
    return formal.index() >= WHICHEVER;
  }

  /** The function that whichever object keeps, whose method is entered by itself. */
  public static Place whichever(Place.Formal own) {
    return new Place.Formal(own.method(), own.index() - OWN + WHICHEVER, Role.FUNCTION);
  }

  /** What objects keep that the call makes: functions that are passed for fields. */
  public Set<Content> made(Invocation creation) {
    Set<Content> kept = new LinkedHashSet<>();
    if (state.knowledge().natures().isKeeping(creation.method().owner())) {
      for (Summary.Store store : state.summary(creation.method().id()).stores()) {
        for (Value passed : creation.passed(store.formal())) {
          passed.atoms().forEach(atom -> kept.add(kept(store.field(), atom)));
        }
      }
    }
    return kept;
  }

  private static Content kept(String field, Atom atom) {
    return new KeptFunction(
        field,
        atom instanceof Atom.Function function && function.formals().isEmpty()
            ? Optional.of(function)
            : Optional.empty());
  }

  /** Whether a call runs what each object of the class at hand keeps for itself. */
  public boolean isOwn(FieldSymbol field, Value functions) {
    return isKeeping(field, state.body().method().owner())
        && functions.all(Atom.Function.class).limit(2).count() > 1;
  }

  private static boolean isKeeping(FieldSymbol field, ClassSymbol owner) {
    return Modifier.isFinal(field.flags())
        && !Modifier.isStatic(field.flags())
        && field.type() instanceof Type.ClassType
        && field.owner().equals(owner);
  }

  /** Runs the function that the object at hand keeps in a field, for those who know the object. */
  public void run(FieldSymbol field, Site site) {
    Place.Formal own = own(field, site);
    state.trace().edge(state.place(), own, site, Edge.How.INLINE);
  }

  /** The function that the object at hand keeps, as a parameter of the method at hand. */
  private Place.Formal own(FieldSymbol field, Site site) {
    int index = OWN + field.owner().fields().indexOf(field);
    Place.Formal own = state.formal(index, Role.FUNCTION);
    List<Atom.Function> all = state.read(field).all(Atom.Function.class).toList();
    Certainty certainty = Dispatch.guess(all.size());
    for (Atom.Function each : all) {
      state
          .trace()
          .edge(
              new Edge(
                  whichever(own), each.code(), site, Edge.How.INLINE, Edge.Passage.ALL, certainty));
    }
    return own;
  }

  /** The place of what a method runs that the object keeps on which it is called. */
  public Place called(Summary.Use use, Invocation call, MethodSymbol target) {
    if (use.formal() >= WHICHEVER) {
      return new Place.Formal(target.id(), use.formal(), use.role());
    }
    FieldSymbol field = target.owner().fields().get(use.formal() - OWN);
    List<KeptFunction> kept =
        call.receiver()
            .held(KeptFunction.class)
            .filter(each -> each.field().equals(field.id()))
            .toList();
    if (kept.size() == 1 && kept.get(0).function().isPresent()) {
      return kept.get(0).function().get().code();
    }
    boolean isSame =
        target.owner().equals(state.body().method().owner()) && call.receiver().isUntracked();
    return isSame
        ? own(field, call.site())
        : whichever(new Place.Formal(target.id(), use.formal(), use.role()));
  }

  /** Lets a method that is named and entered by itself run what the object at hand keeps. */
  public void refer(MethodSymbol target, Summary summary, Site site) {
    for (Summary.Use use : summary.uses()) {
      if (isKept(use) && use.formal() < WHICHEVER && use.role() == Role.FUNCTION) {
        FieldSymbol field = target.owner().fields().get(use.formal() - OWN);
        state.trace().edge(Place.Code.of(target.id()), own(field, site), site, Edge.How.INLINE);
      }
    }
  }
}
