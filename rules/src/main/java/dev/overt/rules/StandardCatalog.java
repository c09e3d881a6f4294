package dev.overt.rules;

import dev.overt.analyzer.catalog.CatalogProvider;
import dev.overt.analyzer.catalog.CatalogReader;
import dev.overt.analyzer.catalog.Entry;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What Overt knows about libraries: one file for each. */
public final class StandardCatalog implements CatalogProvider {

  /** The files, sorted; each lies in the folder {@code catalog} of this jar. */
  static final List<String> FILES =
      List.of(
          "jdk-21.json",
          "jdk.json",
          "netty-buffer.json",
          "netty-codec.json",
          "netty-common.json",
          "netty-transport.json",
          "reactive-streams.json",
          "reactor-core.json",
          "reactor-netty-core.json",
          "reactor-netty-http.json",
          "spring-cloud-gateway.json",
          "spring-context.json",
          "spring-core.json",
          "spring-data-commons.json",
          "spring-data-jpa.json",
          "spring-data-redis.json",
          "spring-jdbc.json",
          "spring-tx.json",
          "spring-web.json",
          "spring-webflux.json",
          "vertx-core.json",
          "vertx-web.json");

  @Override
  public List<Entry> entries() {
    return FILES.stream().flatMap(file -> read(file).stream()).toList();
  }

  static List<Entry> read(String file) {
    try (Reader text = open(file)) {
      return CatalogReader.read(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of one file, which the caller closes. */
  static Reader open(String file) {
    InputStream bytes = StandardCatalog.class.getResourceAsStream("/catalog/" + file);
    return new InputStreamReader(bytes, StandardCharsets.UTF_8);
  }
}
