package shop;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.FileSystemException;

class Store extends AbstractVerticle {

  @Override
  public void start() {
    text("a").onFailure(Throwable::printStackTrace);
  }

  private Future<Buffer> text(String name) {
    try {
      return Future.succeededFuture(vertx.fileSystem().readFileBlocking(name));
    } catch (FileSystemException e) {
      return Future.succeededFuture(Buffer.buffer());
    }
  }
}
