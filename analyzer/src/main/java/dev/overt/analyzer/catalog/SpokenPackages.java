package dev.overt.analyzer.catalog;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** The packages of which a catalog speaks, be it of one of their types. */
public final class SpokenPackages {

  private final Set<String> named = new HashSet<>();
  private final Set<String> begun = new LinkedHashSet<>();
  private final Set<String> derived;
  private final Set<String> ofCalls = new HashSet<>();

  SpokenPackages(Catalog catalog) {
    this.derived = catalog.derived().packages();
    for (Entry entry : catalog.entries()) {
      if (entry instanceof Entry.OfMethod of) {
        add(of.method().owner());
        ofCalls.add(folder(of.method().owner()));
      } else if (entry instanceof Entry.OfType of) {
        add(of.type());
        ofCalls.add(folder(of.type()));
      } else if (entry instanceof Entry.OfAnnotation of) {
        add(of.annotation());
      }
    }
  }

  private void add(String type) {
    int open = type.indexOf(MethodSelector.ANY);
    if (open > 0) {
      begun.add(type.substring(0, open));
    } else {
      named.add(folder(type));
    }
  }

  private static String folder(String type) {
    return type.substring(0, Math.max(0, type.lastIndexOf('.')));
  }

  /** Whether it speaks of methods or objects of the package in which a class is. */
  public boolean isOfCalls(String className) {
    String folder = folder(className);
    return ofCalls.contains(folder) || derived.contains(folder);
  }

  /** Whether somebody has written of one of these packages. */
  public boolean byHand(Collection<String> packages) {
    return packages.stream()
        .anyMatch(
            each -> named.contains(each) || begun.stream().anyMatch((each + ".")::startsWith));
  }

  /** Whether something was derived of one of these packages. */
  public boolean byFacts(Collection<String> packages) {
    return packages.stream().anyMatch(derived::contains);
  }
}
