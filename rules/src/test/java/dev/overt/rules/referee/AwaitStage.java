package dev.overt.rules.referee;

import java.io.File;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Stand-ins for what a scenario works on, each of which tells what was done with its results. */
final class AwaitStage {

  private static final Duration LONG = Duration.ofSeconds(2);
  private static final long PAUSE = 60;

  private final ExecutorService executor;
  private final String failing;
  private final Class<?> resource;
  private final List<Operation> operations = new CopyOnWriteArrayList<>();

  /** A call of a stand-in. */
  static final class Operation {
    private final String name;
    private final AtomicInteger subscriptions = new AtomicInteger();
    private volatile CompletableFuture<Object> future;
    private volatile boolean isUsedAfterEnd;

    private Operation(String name) {
      this.name = name;
    }

    /** Whether anybody has asked for its result. */
    boolean isTaken() {
      if (future != null) {
        subscriptions.addAndGet(future.getNumberOfDependents());
      }
      return subscriptions.get() > 0;
    }

    boolean isUsedAfterEnd() {
      return isUsedAfterEnd;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** A future that tells whether it was waited for. */
  private static final class Told extends CompletableFuture<Object> {
    private final Operation operation;

    private Told(Operation operation) {
      this.operation = operation;
    }

    @Override
    public Object join() {
      operation.subscriptions.incrementAndGet();
      return super.join();
    }

    @Override
    public Object get() throws InterruptedException, ExecutionException {
      operation.subscriptions.incrementAndGet();
      return super.get();
    }
  }

  /**
   * A stage.
   *
   * @param failing the name of the operation that fails, or an empty text
   * @param resource what suppliers give
   */
  AwaitStage(ExecutorService executor, String failing, Class<?> resource) {
    this.executor = executor;
    this.failing = failing;
    this.resource = resource;
  }

  List<Operation> operations() {
    return operations;
  }

  /** Runs a method; the answer is what it returns. */
  Object run(Class<?> type, String name) throws ReflectiveOperationException {
    Constructor<?> constructor = type.getDeclaredConstructors()[0];
    constructor.setAccessible(true);
    Object object = constructor.newInstance(values(constructor.getParameterTypes()));
    for (Method method : type.getDeclaredMethods()) {
      if (method.getName().equals(name) && !method.isSynthetic()) {
        method.setAccessible(true);
        return method.invoke(object, values(method.getParameterTypes()));
      }
    }
    throw new NoSuchMethodException(type + "." + name);
  }

  /** Waits for a result as a framework does, which flattens nothing; true if it came in time. */
  static boolean isDone(Object result) {
    try {
      if (result instanceof Publisher<?> publisher) {
        Flux.from(publisher).blockLast(LONG);
      } else if (result instanceof CompletableFuture<?> future) {
        future.get(LONG.toMillis(), TimeUnit.MILLISECONDS);
      }
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException | InterruptedException e) {
      return true;
    } catch (RuntimeException e) {
      return !String.valueOf(e.getMessage()).contains("Timeout on blocking");
    }
  }

  private Object[] values(Class<?>[] types) {
    List<Object> values = new ArrayList<>();
    for (Class<?> type : types) {
      values.add(value(type));
    }
    return values.toArray();
  }

  private Object value(Class<?> type) {
    if (type == String.class) {
      return failing.isEmpty() ? "1" : "x";
    }
    if (type == int.class) {
      return 2;
    }
    if (type == AtomicInteger.class) {
      return new AtomicInteger(1);
    }
    if (type == File.class) {
      return new File("none");
    }
    if (type == List.class) {
      return List.of("1");
    }
    if (type == Map.class) {
      return new HashMap<>();
    }
    if (type == Flux.class) {
      return Flux.just("1");
    }
    if (type == Mono.class) {
      return Mono.just("1");
    }
    if (type == CompletableFuture.class) {
      return CompletableFuture.supplyAsync(() -> "1", later());
    }
    if (type == Supplier.class) {
      return (Supplier<Object>) () -> proxy(resource);
    }
    return type.isAssignableFrom(ExecutorService.class) ? executor : proxy(type);
  }

  private static Executor later() {
    return CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS);
  }

  private Object proxy(Class<?> type) {
    return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, new Stand());
  }

  /** One stand-in: it knows whether it was closed. */
  private final class Stand implements InvocationHandler {
    private volatile boolean isClosed;

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Exception {
      if (method.getName().equals("close")) {
        isClosed = true;
        return null;
      }
      if (method.getReturnType() != String.class) {
        return result(method);
      }
      Operation operation = new Operation(method.getName());
      operations.add(operation);
      Thread.sleep(PAUSE);
      operation.isUsedAfterEnd = isClosed;
      return "1";
    }
  }

  private static Object item(Method method) {
    boolean isNumber = method.getGenericReturnType().getTypeName().contains("Integer");
    return isNumber ? (Object) 1 : "1";
  }

  private Object result(Method method) {
    Operation operation = new Operation(method.getName());
    operations.add(operation);
    boolean isFailing = method.getName().equals(failing);
    if (method.getReturnType() == Mono.class) {
      return Mono.defer(
          () -> {
            operation.subscriptions.incrementAndGet();
            return isFailing ? Mono.error(new IllegalStateException("failed")) : Mono.just("1");
          });
    }
    Told future = new Told(operation);
    operation.future = future;
    later()
        .execute(
            () -> {
              operation.isTaken();
              if (isFailing) {
                future.completeExceptionally(new IllegalStateException("failed"));
              } else {
                future.complete(item(method));
              }
            });
    return future;
  }
}
