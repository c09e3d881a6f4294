package dev.overt.rules;

import dev.overt.analyzer.catalog.CatalogHead;
import dev.overt.analyzer.catalog.CatalogProvider;
import dev.overt.analyzer.catalog.CatalogReader;
import dev.overt.analyzer.catalog.CatalogText;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.compact.CompactReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What Overt knows about libraries: one file for each. */
public final class StandardCatalog implements CatalogProvider {

  /** The files, sorted, as the build lists them in the folder {@code catalog} of this jar. */
  static List<String> files() {
    try (BufferedReader index = new BufferedReader(open("index"))) {
      return index.lines().sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<CatalogText> texts() {
    return files().stream().map(StandardCatalog::text).toList();
  }

  /** As the build has written them once more: reading the files is half of a small scan. */
  @Override
  public List<Entry> entries() {
    try (InputStream compact = bytes(CompactCatalog.NAME)) {
      return CompactReader.read(compact);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Entry> read(String file) {
    return text(file).entries();
  }

  private static CatalogText text(String file) {
    try (Reader reader = open(file)) {
      StringWriter text = new StringWriter();
      reader.transferTo(text);
      return new CatalogText(file, text.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the files say above their entries. */
  static List<CatalogHead> heads() {
    return files().stream().map(StandardCatalog::head).toList();
  }

  static CatalogHead head(String file) {
    try (Reader text = open(file)) {
      return CatalogReader.head(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of one file, which the caller closes. */
  static Reader open(String file) {
    return new InputStreamReader(bytes(file), StandardCharsets.UTF_8);
  }

  private static InputStream bytes(String file) {
    return StandardCatalog.class.getResourceAsStream("/catalog/" + file);
  }
}
