package dev.overt.rules.referee;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.reactivestreams.Publisher;
import org.springframework.context.annotation.Bean;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.web.reactive.function.server.HandlerStrategies;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebHandler;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Calls a program as its framework would: handlers and filters on an event loop, where what they
 * return is subscribed to; beans while the application starts. A program without any is called
 * method by method.
 */
final class Driver {

  /** Nanoseconds without a line after which nothing more is expected. */
  private static final long QUIET = TimeUnit.MILLISECONDS.toNanos(8 * SlowDatabase.DELAY);

  private static final long PATIENCE_SECONDS = 3;

  private final List<Class<?>> classes;
  private final Beans beans;
  private final ExecutorService eventLoop;
  private final ExecutorService referee;

  Driver(List<Class<?>> classes, Beans beans, ExecutorService eventLoop, ExecutorService referee) {
    this.classes = classes;
    this.beans = beans;
    this.eventLoop = eventLoop;
    this.referee = referee;
  }

  /** Calls what there is to call; the answer is what could not be, and why. */
  List<String> drive() {
    try {
      return left();
    } catch (LinkageError | TypeNotPresentException e) {
      return List.of("a library is not there whole: " + e.getMessage());
    }
  }

  private List<String> left() {
    List<String> left = new ArrayList<>();
    List<Method> entrances = methods().stream().filter(Driver::isEntrance).toList();
    List<Method> called = entrances.isEmpty() ? methods() : entrances;
    for (Method method : called) {
      try {
        drive(method);
        settle();
      } catch (Beans.NotDrivable | TimeoutException e) {
        left.add("%s: %s".formatted(method.getName(), e.getMessage()));
      }
    }
    return left;
  }

  private List<Method> methods() {
    return classes.stream()
        .filter(type -> !Modifier.isAbstract(type.getModifiers()) && !type.isAnonymousClass())
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> !method.isSynthetic() && !Modifier.isPrivate(method.getModifiers()))
        .sorted(
            Comparator.comparing((Method method) -> method.getDeclaringClass().getName())
                .thenComparing(Method::getName)
                .thenComparing(Method::toString))
        .toList();
  }

  private static boolean isEntrance(Method method) {
    return isHandler(method) || method.isAnnotationPresent(Bean.class);
  }

  private static boolean isHandler(Method method) {
    return Arrays.stream(method.getAnnotations())
            .anyMatch(each -> each.annotationType().getSimpleName().endsWith("Mapping"))
        || method.getName().equals("filter") && method.getParameterCount() == 2;
  }

  /** Calls a method, in other courses too if it is given anything that tells them apart. */
  private void drive(Method method) throws TimeoutException {
    method.setAccessible(true);
    drive(method, Beans.Course.USUAL);
    if (Arrays.stream(method.getParameterTypes()).anyMatch(Driver::isConditional)) {
      drive(method, Beans.Course.EMPTY);
      drive(method, Beans.Course.FAILED);
    }
  }

  private static boolean isConditional(Class<?> type) {
    return type == boolean.class || Publisher.class.isAssignableFrom(type);
  }

  private void drive(Method method, Beans.Course course) throws TimeoutException {
    Object target =
        Modifier.isStatic(method.getModifiers())
            ? null
            : on(referee, () -> beans.bean(method.getDeclaringClass()));
    Object[] arguments = on(referee, () -> beans.values(method.getGenericParameterTypes(), course));
    ExecutorService caller = isHandler(method) ? eventLoop : referee;
    CountDownLatch done = new CountDownLatch(1);
    Disposable started =
        on(caller, () -> follow(entered(invoked(method, target, arguments)), done));
    try {
      await(done);
    } finally {
      started.dispose();
    }
  }

  /** That a program fails is its own affair. */
  private static Object invoked(Method method, Object target, Object[] arguments)
      throws IllegalAccessException {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      return e;
    }
  }

  /** What a bean is for: a filter filters, routes are asked for what they handle. */
  private Object entered(Object result) {
    if (result instanceof WebFilter filter) {
      return on(eventLoop, () -> wait(filter.filter(exchange("/1"), exchange -> Mono.empty())));
    }
    if (result instanceof RouterFunction<?> routes) {
      WebHandler handler =
          exchange ->
              routes
                  .route(request(exchange))
                  .flatMap(found -> found.handle(request(exchange)))
                  .then();
      for (String path : List.of("/price/1", "/tax/1", "/later/1", "/single")) {
        on(eventLoop, () -> wait(handler.handle(exchange(path))));
      }
      return null;
    }
    return result;
  }

  private static CompletableFuture<?> wait(Mono<?> mono) {
    return mono.toFuture();
  }

  private static ServerRequest request(ServerWebExchange exchange) {
    return ServerRequest.create(exchange, HandlerStrategies.withDefaults().messageReaders());
  }

  private static MockServerWebExchange exchange(String path) {
    return MockServerWebExchange.from(MockServerHttpRequest.get(path).build());
  }

  private static Disposable follow(Object result, CountDownLatch done) {
    if (result instanceof Publisher<?> publisher) {
      return Flux.from(publisher).subscribe(item -> {}, error -> done.countDown(), done::countDown);
    } else if (result instanceof CompletionStage<?> stage) {
      stage.whenComplete((value, error) -> done.countDown());
    } else {
      done.countDown();
    }
    return Disposables.disposed();
  }

  private static void await(CountDownLatch done) throws TimeoutException {
    try {
      if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new TimeoutException("is not over after %d s".formatted(PATIENCE_SECONDS));
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Waits until what was started and not waited for has come to its end. */
  private static void settle() {
    while (Observations.quiet() < QUIET) {
      LockSupport.parkNanos(QUIET / 4);
    }
  }

  /** Runs a task there. */
  private static <T> T on(ExecutorService thread, Callable<T> task) {
    try {
      return thread.submit(task).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Beans.NotDrivable cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException | TimeoutException e) {
      throw new Beans.NotDrivable("is not over after %d s".formatted(PATIENCE_SECONDS));
    }
  }
}
