package dev.overt.libraries;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.model.Model;
import org.apache.maven.model.ModelBase;

/**
 * How long the properties of poms become when they are put in for each other, worked out without
 * doing it: a dozen properties that each name the one before ten times would fill any memory.
 */
final class PropertyLengths {

  private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^}]*)}");

  /** No build names one property by way of more others. */
  private static final int DEEPEST = 500;

  private final Map<String, String> values = new HashMap<>();
  private final Map<String, Long> lengths = new HashMap<>();
  private final Set<String> open = new HashSet<>();

  /** Looks at poms that may inherit from each other; of two values of a name the longer counts. */
  PropertyLengths(Collection<Model> models) {
    models.forEach(this::add);
  }

  private void add(Model model) {
    parts(model)
        .flatMap(part -> part.getProperties().entrySet().stream())
        .forEach(each -> add(each.getKey().toString(), each.getValue().toString()));
    add("project.name", model.getName());
    add("project.description", model.getDescription());
    add("project.url", model.getUrl());
    add("project.version", model.getVersion());
  }

  private void add(String name, String value) {
    if (value != null) {
      values.merge(name, value, (one, other) -> one.length() < other.length() ? other : one);
    }
  }

  private static Stream<ModelBase> parts(Model model) {
    return Stream.concat(Stream.of(model), model.getProfiles().stream());
  }

  /** Whether no property of a pom becomes longer than so many characters. */
  boolean areWithin(Model model, long most) {
    return parts(model)
        .flatMap(part -> part.getProperties().keySet().stream())
        .allMatch(name -> length(name.toString()) <= most);
  }

  private long length(String name) {
    Long known = lengths.get(name);
    if (known != null) {
      return known;
    }
    String value = values.get(name);
    if (open.size() > DEEPEST) {
      return Integer.MAX_VALUE;
    }
    if (value == null || !open.add(name)) {
      return 0;
    }
    long length = value.length();
    Matcher reference = REFERENCE.matcher(value);
    while (reference.find()) {
      length = Math.min(Integer.MAX_VALUE, length + length(reference.group(1)));
    }
    open.remove(name);
    lengths.put(name, length);
    return length;
  }
}
