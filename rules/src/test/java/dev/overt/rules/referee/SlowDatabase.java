package dev.overt.rules.referee;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/**
 * A database that keeps its caller waiting, as any database behind a network does, and answers each
 * query with one row of one column, 1.
 */
final class SlowDatabase implements InvocationHandler {

  /** Milliseconds that a connection, an update or a query takes. */
  static final long DELAY = 5;

  private final AtomicBoolean isAtRow = new AtomicBoolean();

  private SlowDatabase() {}

  static DataSource dataSource() {
    return (DataSource) proxy(DataSource.class);
  }

  private static Object proxy(Class<?> type) {
    return Proxy.newProxyInstance(
        type.getClassLoader() == null ? SlowDatabase.class.getClassLoader() : type.getClassLoader(),
        new Class<?>[] {type},
        new SlowDatabase());
  }

  @Override
  public Object invoke(Object self, Method method, Object[] arguments) throws Throwable {
    String name = method.getName();
    if (name.startsWith("execute") || name.equals("getConnection")) {
      Thread.sleep(DELAY);
    }
    if (name.equals("next")) {
      return isAtRow.compareAndSet(false, true);
    }
    if (name.equals("hashCode")) {
      return System.identityHashCode(self);
    }
    if (name.equals("equals")) {
      return self == arguments[0];
    }
    return answer(method.getReturnType());
  }

  private static Object answer(Class<?> type) {
    if (type == void.class || type == java.sql.SQLWarning.class) {
      return null;
    }
    if (type == boolean.class) {
      return false;
    }
    if (type == String.class || type == Object.class) {
      return "1";
    }
    if (type == int.class || type == Integer.class) {
      return 1;
    }
    if (type == long.class) {
      return 1L;
    }
    if (type == BigDecimal.class) {
      return BigDecimal.ONE;
    }
    return type.isInterface() ? proxy(type) : null;
  }
}
