package dev.overt.analyzer.persistence;

import java.beans.Introspector;
import java.util.Optional;

/** Which attribute a method reads or writes, by its name: the convention of JavaBeans. */
public final class Accessors {

  private static final String GET = "get";
  private static final String IS = "is";
  private static final String SET = "set";

  private Accessors() {}

  /** The property that a getter is named after. */
  public static Optional<String> property(String method) {
    return behind(GET, method).or(() -> behind(IS, method));
  }

  /** The property that a setter is named after. */
  public static Optional<String> written(String method) {
    return behind(SET, method);
  }

  /** Whether a method is named as a getter that does not only answer yes or no. */
  public static boolean isGet(String method) {
    return method.startsWith(GET);
  }

  /** Whether a method is named as a setter. */
  public static boolean isSet(String method) {
    return method.startsWith(SET);
  }

  /** Whether a method is named as the getter of a property, whatever the case of letters. */
  public static boolean isGetter(String method, String property) {
    return method.equalsIgnoreCase(GET + property) || method.equalsIgnoreCase(IS + property);
  }

  private static Optional<String> behind(String prefix, String method) {
    return method.startsWith(prefix) && method.length() > prefix.length()
        ? Optional.of(Introspector.decapitalize(method.substring(prefix.length())))
        : Optional.empty();
  }
}
