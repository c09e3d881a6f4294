package dev.overt.maven;

import dev.overt.analyzer.project.JdkRelease;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** The release of the JDK that a project compiles against. */
record Release(MavenProject project) {

  private static final String COMPILER = "org.apache.maven.plugins:maven-compiler-plugin";

  /**
   * The one that somebody asks for, else the one that the compiler plugin is told, else the latest
   * that is known.
   *
   * @throws MojoExecutionException if the one that is asked for is not known
   */
  JdkRelease of(Optional<Integer> asked) throws MojoExecutionException {
    if (asked.isPresent()) {
      return known(asked.get());
    }
    return told()
        .map(JdkRelease::new)
        .filter(JdkRelease.known()::contains)
        .findFirst()
        .orElseGet(JdkRelease::latest);
  }

  /**
   * The release that runs the project: the one that somebody names, else what the compiler is told.
   */
  Optional<Integer> runtime(Optional<Integer> named) {
    return named.or(() -> told().findFirst());
  }

  private static JdkRelease known(int number) throws MojoExecutionException {
    List<JdkRelease> known = JdkRelease.known();
    if (!known.contains(new JdkRelease(number))) {
      throw new MojoExecutionException(
          "jdk: release %d is not known, but %s"
              .formatted(
                  number,
                  known.stream()
                      .map(each -> String.valueOf(each.number()))
                      .collect(Collectors.joining(", "))));
    }
    return new JdkRelease(number);
  }

  /** What is configured, the surest first (see the compiler plugin's goal compile). */
  private Stream<Integer> told() {
    return Stream.of("release", "target")
        .flatMap(name -> Stream.of(configured(name), property("maven.compiler." + name)))
        .flatMap(Optional::stream)
        .flatMap(text -> number(text).stream());
  }

  private Optional<String> configured(String name) {
    return Optional.ofNullable(project.getPlugin(COMPILER))
        .map(plugin -> (Xpp3Dom) plugin.getConfiguration())
        .map(configuration -> configuration.getChild(name))
        .map(Xpp3Dom::getValue);
  }

  private Optional<String> property(String name) {
    return Optional.ofNullable(project.getProperties().getProperty(name));
  }

  private static Optional<Integer> number(String text) {
    String spelled = text.strip();
    try {
      return Optional.of(
          Integer.valueOf(spelled.startsWith("1.") ? spelled.substring(2) : spelled));
    } catch (NumberFormatException expression) {
      // A property that nobody has set.
      return Optional.empty();
    }
  }
}
