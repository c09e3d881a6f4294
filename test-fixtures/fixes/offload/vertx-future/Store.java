package shop;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Future;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

class Store extends AbstractVerticle {

  @Override
  public void start() {
    size("a").onFailure(Throwable::printStackTrace);
    Future.succeededFuture(read("b")).onFailure(Throwable::printStackTrace);
  }

  private Future<Integer> size(String name) {
    return vertx.fileSystem().readFile(name).map(text -> read(text.toString()).length());
  }

  private static String read(String name) {
    try {
      return Files.readString(Path.of(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
