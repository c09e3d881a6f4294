package dev.overt.libraries;

import dev.overt.analyzer.limits.OrdinaryFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where Maven keeps what it has downloaded. */
final class LocalRepository {

  private static final String PROPERTY = "maven.repo.local";
  private static final Pattern OPTION = Pattern.compile("-D" + Pattern.quote(PROPERTY) + "=(\\S+)");
  private static final Pattern ELEMENT =
      Pattern.compile("<localRepository>\\s*([^<]*?)\\s*</localRepository>");

  private LocalRepository() {}

  /** That of a build: by the property, the build's own options, the user's settings, or as ever. */
  static Path of(Path build) {
    Path maven = Path.of(System.getProperty("user.home"), ".m2");
    return Optional.ofNullable(System.getProperty(PROPERTY))
        .or(() -> option(build))
        .or(() -> found(maven.resolve("settings.xml"), ELEMENT))
        .map(text -> text.replace("${user.home}", System.getProperty("user.home")))
        .filter(text -> !text.isEmpty() && !text.contains("${"))
        .map(text -> build.resolve(text).normalize())
        .orElseGet(() -> maven.resolve("repository"));
  }

  private static Optional<String> option(Path build) {
    return Stream.iterate(build, folder -> folder != null, Path::getParent)
        .map(folder -> folder.resolve(".mvn/maven.config"))
        .filter(Files::isRegularFile)
        .findFirst()
        .flatMap(file -> found(file, OPTION));
  }

  private static Optional<String> found(Path file, Pattern pattern) {
    try {
      String text = OrdinaryFile.text(file).replaceAll("(?s)<!--.*?-->", "");
      Matcher matcher = pattern.matcher(text);
      return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }
}
