package dev.overt.rules.referee;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.reactivestreams.Publisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.netty.DisposableServer;

/** The objects of one program, and something to pass for each of its parameters. */
final class Beans {

  private final List<Class<?>> classes;
  private final DisposableServer server;
  private final Container container;
  private final Map<Class<?>, Object> made = new HashMap<>();
  private final ExecutorService pool = Executors.newCachedThreadPool(Beans::daemon);
  private Course course = Course.USUAL;

  /** Over the classes of a program; its web clients talk to the server. */
  Beans(List<Class<?>> classes, DisposableServer server) {
    this.classes = classes;
    this.server = server;
    this.container = Container.of(classes);
  }

  /** Ends what the container has started. */
  void close() {
    container.close();
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task);
    thread.setDaemon(true);
    return thread;
  }

  /** What a program is given: all is well, or there is nothing, or something fails. */
  enum Course {
    USUAL,
    EMPTY,
    FAILED
  }

  /** Says what the referee has no stand-in for. */
  static final class NotDrivable extends RuntimeException {
    NotDrivable(String what) {
      super(what);
    }
  }

  /** The one object of a class: the container's, or else made by its widest constructor. */
  Object bean(Class<?> type) {
    Object known = made.get(type);
    if (known != null) {
      return known;
    }
    Optional<Object> given = container.bean(type);
    if (given.isPresent()) {
      return given.get();
    }
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .map(Object.class::cast)
          .findFirst()
          .orElseThrow(() -> new NotDrivable(type.getName() + " has no constants"));
    }
    Constructor<?> constructor =
        Arrays.stream(type.getDeclaredConstructors())
            .max(Comparator.comparingInt(Constructor::getParameterCount))
            .orElseThrow(() -> new NotDrivable(type.getName() + " has no constructor"));
    constructor.setAccessible(true);
    try {
      Object bean = constructor.newInstance(values(constructor.getGenericParameterTypes()));
      made.put(type, bean);
      return bean;
    } catch (InvocationTargetException e) {
      throw new NotDrivable("%s fails: %s".formatted(type.getName(), e.getCause()));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Something for each of the types; conditions hold in the usual course alone. */
  Object[] values(Type[] types, Course taken) {
    course = taken;
    return values(types);
  }

  private Object[] values(Type[] types) {
    return Arrays.stream(types).map(this::value).toArray();
  }

  private Object value(Type type) {
    if (type instanceof ParameterizedType known) {
      Class<?> raw = (Class<?>) known.getRawType();
      return value(raw, known.getActualTypeArguments());
    }
    return type instanceof Class<?> known ? value(known, new Type[] {String.class}) : "1";
  }

  private Object value(Class<?> type, Type[] arguments) {
    Type last = arguments[arguments.length - 1];
    return switch (type.getName()) {
      case "java.lang.String", "java.lang.Object", "java.lang.CharSequence" -> "1";
      case "int", "java.lang.Integer" -> 1;
      case "long", "java.lang.Long" -> 1L;
      case "boolean", "java.lang.Boolean" -> course == Course.USUAL;
      case "[B" -> new byte[] {1};
      case "java.nio.file.Path" -> Path.of("none");
      case "java.time.Duration" -> Duration.ofMillis(SlowDatabase.DELAY);
      case "java.util.List", "java.util.Collection", "java.lang.Iterable" ->
          List.of(value(last), value(last));
      case "java.util.Map" -> new HashMap<>(Map.of(value(arguments[0]), value(last)));
      case "reactor.core.publisher.Mono" -> items(last).next();
      case "reactor.core.publisher.Flux" -> items(last);
      case "java.util.concurrent.CompletableFuture", "java.util.concurrent.CompletionStage" ->
          CompletableFuture.completedFuture(value(last));
      default -> standIn(type);
    };
  }

  private Flux<Object> items(Type type) {
    return switch (course) {
      case USUAL -> Flux.just(value(type), value(type));
      case EMPTY -> Flux.empty();
      case FAILED -> Flux.error(new IllegalStateException("asked to fail"));
    };
  }

  private Object standIn(Class<?> type) {
    if (type == JdbcTemplate.class) {
      return new JdbcTemplate(SlowDatabase.dataSource());
    }
    if (type == RestTemplate.class) {
      return new RestTemplate();
    }
    if (type == WebClient.class) {
      return WebClient.create("http://localhost:" + server.port());
    }
    if (type == ServerWebExchange.class) {
      return MockServerWebExchange.from(MockServerHttpRequest.get("/1").build());
    }
    if (type == Executor.class || type == ExecutorService.class) {
      return pool;
    }
    if (type == Scheduler.class) {
      return Schedulers.fromExecutorService(pool);
    }
    if (isOwn(type) && !Modifier.isAbstract(type.getModifiers())) {
      return bean(type);
    }
    List<Class<?>> own =
        classes.stream()
            .filter(type::isAssignableFrom)
            .filter(each -> !Modifier.isAbstract(each.getModifiers()))
            .toList();
    if (own.size() == 1) {
      return bean(own.get(0));
    }
    if (type.isInterface() && (own.isEmpty() || !isOwn(type))) {
      return library(type);
    }
    throw new NotDrivable("nothing stands in for " + type.getName());
  }

  private boolean isOwn(Class<?> type) {
    return classes.contains(type);
  }

  private static boolean isAsynchronous(Class<?> type) {
    return Publisher.class.isAssignableFrom(type) || CompletionStage.class.isAssignableFrom(type);
  }

  /** An interface that a library would implement; what is no async value takes its time. */
  private Object library(Class<?> type) {
    return Proxy.newProxyInstance(
        classes.get(0).getClassLoader(),
        new Class<?>[] {type},
        (self, method, arguments) ->
            method.isDefault() ? own(self, method, arguments) : answer(method));
  }

  /** What an interface has code for, no library implements. */
  private static Object own(Object self, Method method, Object[] arguments) throws Throwable {
    Class<?> type = method.getDeclaringClass();
    return MethodHandles.privateLookupIn(type, MethodHandles.lookup())
        .unreflectSpecial(method, type)
        .bindTo(self)
        .invokeWithArguments(arguments == null ? new Object[0] : arguments);
  }

  private Object answer(Method method) throws InterruptedException {
    if (method.getReturnType() == void.class) {
      return null;
    }
    if (method.getReturnType() == Mono.class) {
      return Mono.empty();
    }
    if (isOwn(method.getDeclaringClass()) && !isAsynchronous(method.getReturnType())) {
      Thread.sleep(SlowDatabase.DELAY);
    }
    return value(method.getGenericReturnType());
  }
}
