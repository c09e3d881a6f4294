package shop;

import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.reactive.messaging.Incoming;

class Greetings {

  @Incoming("sizes")
  Uni<String> size(String name) {
    return Uni.createFrom().item(read(name));
  }

  @Incoming("names")
  Uni<String> names(String name) {
    return Uni.createFrom().item(name).map(each -> read(each));
  }

  private static String read(String name) {
    try {
      return Files.readString(Path.of(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
