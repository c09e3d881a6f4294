package dev.overt.analyzer.evaluate.stale;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.Fact;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.types.Attribution;
import dev.overt.analyzer.types.Binding;
import dev.overt.analyzer.types.FieldSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Program;
import dev.overt.analyzer.types.Resolved;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the expressions of one body do with what is shared. */
record Reading(Program program, Catalog catalog, SharedFields shared, Attribution attribution) {

  /** A field of the object at hand or a static one, if threads share it. */
  Optional<FieldSymbol> field(Expression written) {
    boolean isOwn =
        written instanceof Expression.Name
            || written instanceof Expression.FieldAccess access
                && (access.target() instanceof Expression.This
                    || access.target() instanceof Expression.TypeReference
                    || access.target() instanceof Expression.Name);
    return isOwn
            && attribution.binding(written) instanceof Binding.Field field
            && (written instanceof Expression.Name
                || ((Expression.FieldAccess) written).target() instanceof Expression.This
                || Modifier.isStatic(field.field().flags()))
            && shared.isShared(field.field())
        ? Optional.of(field.field())
        : Optional.empty();
  }

  /** The field itself, which code writes. */
  Optional<Subject> variable(Expression written) {
    return field(written)
        .filter(field -> !Modifier.isFinal(field.flags()))
        .map(field -> new Subject(field, ""));
  }

  /** What an expression asks for by itself, whatever its parts do. */
  Optional<Subject> asked(Expression written) {
    if (!(written instanceof Expression.Call call)) {
      return variable(written);
    }
    return isOnShared(call, Fact.ASKS_FOR_KEY)
        ? key(call)
        : isOnShared(call, Fact.ASKS_FOR_VALUE) ? value(call) : Optional.empty();
  }

  /** What a call changes by what it has been: one more, one less, or what goes by a key. */
  Optional<Subject> changed(Expression.Call call) {
    return isOnShared(call, Fact.CHANGES_KEY)
        ? key(call)
        : isOnShared(call, Fact.CHANGES_VALUE) ? value(call) : Optional.empty();
  }

  /** What a call gives a value that does not depend on the one that it has. */
  Optional<Subject> set(Expression.Call call) {
    return isOnShared(call, Fact.SETS_VALUE) ? value(call) : Optional.empty();
  }

  private Optional<Subject> key(Expression.Call call) {
    return call.arguments().isEmpty()
        ? Optional.empty()
        : field(call.receiver()).map(field -> new Subject(field, spelled(call.arguments().get(0))));
  }

  private Optional<Subject> value(Expression.Call call) {
    return field(call.receiver()).map(field -> new Subject(field, ""));
  }

  private boolean isOnShared(Expression.Call call, Fact fact) {
    return field(call.receiver()).isPresent() && tells(call, fact);
  }

  private boolean tells(Expression.Call call, Fact fact) {
    return attribution.method(call) instanceof Resolved.Known known
        && family(known.method())
            .flatMap(method -> catalog.of(method.id()).stream())
            .anyMatch(entry -> entry instanceof Entry.Tells tells && tells.fact() == fact);
  }

  /** Whether a call takes a lock, or may. */
  boolean isTakingLock(Expression.Call call) {
    return tells(call, Fact.TAKES_RECEIVER) || tells(call, Fact.TRIES_RECEIVER);
  }

  private Stream<MethodSymbol> family(MethodSymbol method) {
    return method.owner().isOurs()
        ? Stream.empty()
        : Stream.concat(Stream.of(method), program.overridden(method).stream());
  }

  /** Spells an expression, so that what is equal is spelled alike. */
  private String spelled(Expression written) {
    Optional<Object> variable = attribution.variable(written);
    if (variable.isPresent()) {
      return "" + variable.get();
    }
    if (written instanceof Expression.Literal literal) {
      return "'" + literal.text();
    }
    if (written instanceof Expression.Call call) {
      return "%s.%s(%s)"
          .formatted(spelled(call.receiver()), call.name(), spelled(call.arguments()));
    }
    return written instanceof Expression.None || written instanceof Expression.This
        ? ""
        : "?" + written.node();
  }

  private String spelled(List<Expression> written) {
    return written.stream().map(this::spelled).collect(Collectors.joining(","));
  }
}
