package dev.overt.server;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** Where a connection stands: what comes too early or too late is refused. */
final class Life {

  private State state = State.NEW;
  private final CompletableFuture<Integer> ended = new CompletableFuture<>();

  private enum State {
    NEW,
    RUNNING,
    DOWN
  }

  /** What the client is answered when it introduces itself, which it does once. */
  synchronized <T> CompletableFuture<T> begin(Supplier<T> answer) {
    if (state != State.NEW) {
      return CompletableFuture.failedFuture(
          refused(ResponseErrorCode.InvalidRequest, "initialize comes once, and first"));
    }
    state = State.RUNNING;
    return CompletableFuture.completedFuture(answer.get());
  }

  /** The client wants no answers any more. */
  synchronized void end() {
    state = State.DOWN;
  }

  /** The client is gone, or says so; the exit code is that of the protocol. */
  synchronized void exit() {
    ended.complete(state == State.DOWN ? 0 : 1);
  }

  /** The client may go without closing its end: its process tells. */
  void exitWith(Integer process) {
    Optional.ofNullable(process)
        .flatMap(ProcessHandle::of)
        .ifPresent(client -> client.onExit().thenRun(this::exit));
  }

  /** The exit code, when the client is gone. */
  CompletableFuture<Integer> ended() {
    return ended;
  }

  synchronized boolean isRunning() {
    return state == State.RUNNING;
  }

  /** What is answered if it is asked at the right time. */
  <T> CompletableFuture<T> answer(Supplier<CompletableFuture<T>> answer) {
    if (isRunning()) {
      return answer.get();
    }
    return CompletableFuture.failedFuture(refusal());
  }

  private synchronized ResponseErrorException refusal() {
    return state == State.NEW
        ? refused(ResponseErrorCode.ServerNotInitialized, "initialize comes first")
        : refused(ResponseErrorCode.InvalidRequest, "the server is shut down");
  }

  private static ResponseErrorException refused(ResponseErrorCode code, String why) {
    return new ResponseErrorException(new ResponseError(code, why, null));
  }
}
