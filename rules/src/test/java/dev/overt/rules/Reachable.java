package dev.overt.rules;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Walks over all objects that one object keeps alive. */
final class Reachable {

  private final Class<?> border;
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Object> open = new ArrayDeque<>();

  private Reachable(Class<?> border) {
    this.border = border;
  }

  /**
   * The classes of all objects that an object keeps alive, itself included, sorted by name.
   *
   * @param border the class of objects that are not looked into
   */
  static List<Class<?>> from(Object start, Class<?> border) {
    Reachable walk = new Reachable(border);
    walk.add(start);
    while (!walk.open.isEmpty()) {
      walk.parts(walk.open.pop());
    }
    Set<Class<?>> classes = new HashSet<>();
    walk.seen.forEach(each -> classes.add(each.getClass()));
    return classes.stream().sorted(Comparator.comparing(Class::getName)).toList();
  }

  private void add(Object value) {
    if (value != null && !border.isInstance(value) && seen.add(value)) {
      open.push(value);
    }
  }

  /** What the JDK keeps for itself is not looked into, what it holds for others is. */
  private void parts(Object value) {
    if (value instanceof Map<?, ?> map) {
      map.forEach(
          (key, held) -> {
            add(key);
            add(held);
          });
    } else if (value instanceof Collection<?> all) {
      all.forEach(this::add);
    } else if (value instanceof Optional<?> held) {
      held.ifPresent(this::add);
    } else if (value instanceof Object[]) {
      for (int i = 0; i < Array.getLength(value); i++) {
        add(Array.get(value, i));
      }
    } else {
      for (Class<?> at = value.getClass(); isOurs(at); at = at.getSuperclass()) {
        for (Field field : at.getDeclaredFields()) {
          field(value, field);
        }
      }
    }
  }

  private static boolean isOurs(Class<?> type) {
    return type != null && type.getName().startsWith("dev.overt.");
  }

  private void field(Object of, Field field) {
    if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
      field.setAccessible(true);
      try {
        add(field.get(of));
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
