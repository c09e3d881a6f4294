package dev.overt.server;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Answers about files, given when all that has changed is read. */
final class Requests implements AutoCloseable {

  private final Life life;
  private final Session session;
  private final Analyses analyses;
  private final ExecutorService thread = Executors.newSingleThreadExecutor(Threads::deep);

  Requests(Life life, Session session, Analyses analyses) {
    this.life = life;
    this.session = session;
    this.analyses = analyses;
  }

  /**
   * What is said of a file.
   *
   * @param nothing what is said if nobody has read it
   */
  <T> CompletableFuture<T> about(String uri, T nothing, Function<Answers, T> answer) {
    return life.answer(
        () ->
            analyses
                .settled()
                .thenApplyAsync(settled -> answers(uri).map(answer).orElse(nothing), thread));
  }

  private Optional<Answers> answers(String uri) {
    Optional<Path> file = Uris.path(uri);
    return file.flatMap(session::folder)
        .flatMap(Folder::snapshot)
        .map(snapshot -> new Answers(snapshot, file.get(), uri));
  }

  @Override
  public void close() {
    thread.shutdown();
  }
}
