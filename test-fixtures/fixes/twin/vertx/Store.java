package shop;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.util.List;

class Store extends AbstractVerticle {

  @Override
  public void start() {
    text("a").onFailure(Throwable::printStackTrace);
    all("b").onFailure(Throwable::printStackTrace);
    Future.succeededFuture(vertx.fileSystem().existsBlocking("c")).onFailure(Throwable::printStackTrace);
  }

  private Future<Buffer> text(String name) {
    return Future.succeededFuture(name).map(each -> vertx.fileSystem().readFileBlocking(each));
  }

  private Future<List<String>> all(String name) {
    return Future.succeededFuture(vertx.fileSystem().readDirBlocking(name, ".*"));
  }
}
