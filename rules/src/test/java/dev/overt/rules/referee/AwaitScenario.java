package dev.overt.rules.referee;

import dev.overt.fixtures.Fixture;
import dev.overt.fixtures.Marker;
import dev.overt.fixtures.Promise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A method of a fixture, and what it promises for one rule.
 *
 * @param file simple name of its class
 * @param isGuilty whether a line of it is to be reported
 * @param reasons why lines are innocent that look guilty
 */
record AwaitScenario(String file, String method, boolean isGuilty, String reasons) {

  private static final Pattern HEADING =
      Pattern.compile("  (?:[A-Za-z<>@?,.\\[\\] ]+ )?([a-z][A-Za-z]*)\\(.*\\{.*");

  /** The methods of a fixture in which the rule promises anything. */
  static List<AwaitScenario> of(Fixture fixture, String rule) throws IOException {
    List<AwaitScenario> found = new ArrayList<>();
    for (Path file : fixture.files()) {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        Matcher heading = HEADING.matcher(lines.get(i));
        if (heading.matches()) {
          int end = i + lines.subList(i, lines.size()).indexOf("  }");
          String name = file.getFileName().toString();
          List<Marker.OfRule> markers = markers(fixture, rule, name, i + 1, end + 1);
          if (!markers.isEmpty()) {
            found.add(of(name.replace(".java", ""), heading.group(1), markers));
          }
        }
      }
    }
    return found;
  }

  private static AwaitScenario of(String file, String method, List<Marker.OfRule> markers) {
    String reasons =
        markers.stream()
            .filter(Marker.Clean.class::isInstance)
            .map(marker -> ((Marker.Clean) marker).why())
            .collect(Collectors.joining("; "));
    return new AwaitScenario(
        file, method, markers.stream().anyMatch(Marker.Expect.class::isInstance), reasons);
  }

  private static List<Marker.OfRule> markers(
      Fixture fixture, String rule, String file, int first, int last) {
    List<Marker.OfRule> found = new ArrayList<>();
    for (Promise promise : fixture.promises()) {
      if (promise.marker() instanceof Marker.OfRule marker
          && marker.rule().equals(rule)
          && promise.at().file().endsWith(file)
          && promise.at().line() >= first
          && promise.at().line() <= last) {
        found.add(marker);
      }
    }
    return found;
  }
}
