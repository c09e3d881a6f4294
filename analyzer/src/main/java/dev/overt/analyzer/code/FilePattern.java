package dev.overt.analyzer.code;

import java.nio.file.Path;
import java.util.BitSet;

/**
 * Files below a folder, by a pattern as version control tools write them: {@code *} and {@code ?}
 * within a name, {@code **} across folders. A pattern without a slash fits a name at any depth, and
 * one that fits a folder fits all that is in it.
 *
 * @param base absolute
 */
public record FilePattern(Path base, String text) {

  /** Whether the file fits; relative ones start from the working directory. */
  public boolean fits(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    if (!absolute.startsWith(base)) {
      return false;
    }
    return fits(base.relativize(absolute).toString().replace('\\', '/'));
  }

  /**
   * Follows all ways at once: the places of the path that a beginning of the pattern may lead to.
   * The work is at most the length of the pattern times that of the path, whatever they are.
   */
  private boolean fits(String path) {
    String pattern = anchored();
    BitSet places = new BitSet(path.length() + 1);
    places.set(0);
    for (int at = 0; at < pattern.length() && !places.isEmpty(); at++) {
      if (pattern.startsWith("**/", at)) {
        places = behindFolders(path, places);
        at += 2;
      } else if (pattern.startsWith("**", at)) {
        places.set(places.nextSetBit(0), path.length() + 1);
        at += 1;
      } else if (pattern.charAt(at) == '*') {
        places = inName(path, places);
      } else {
        places = behind(pattern.charAt(at), path, places);
      }
    }
    return places.get(path.length())
        || places.stream().anyMatch(place -> place < path.length() && path.charAt(place) == '/');
  }

  private String anchored() {
    String trimmed = text.startsWith("./") ? text.substring(2) : text;
    if (trimmed.endsWith("/**")) {
      trimmed = trimmed.substring(0, trimmed.length() - 3);
    } else if (trimmed.endsWith("/")) {
      trimmed = trimmed.substring(0, trimmed.length() - 1);
    }
    if (!trimmed.contains("/")) {
      return "**/" + trimmed;
    }
    return trimmed.startsWith("/") ? trimmed.substring(1) : trimmed;
  }

  private static BitSet behindFolders(String path, BitSet places) {
    BitSet behind = (BitSet) places.clone();
    for (int place = places.nextSetBit(0); place < path.length(); place++) {
      if (path.charAt(place) == '/') {
        behind.set(place + 1);
      }
    }
    return behind;
  }

  private static BitSet inName(String path, BitSet places) {
    BitSet behind = (BitSet) places.clone();
    for (int place = 0; place < path.length(); place++) {
      if (behind.get(place) && path.charAt(place) != '/') {
        behind.set(place + 1);
      }
    }
    return behind;
  }

  private static BitSet behind(char letter, String path, BitSet places) {
    BitSet behind = new BitSet(path.length() + 1);
    places.stream()
        .filter(place -> place < path.length())
        .filter(place -> letter == '?' ? path.charAt(place) != '/' : path.charAt(place) == letter)
        .forEach(place -> behind.set(place + 1));
    return behind;
  }
}
