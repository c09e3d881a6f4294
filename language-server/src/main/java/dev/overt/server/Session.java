package dev.overt.server;

import dev.overt.analyzer.project.ProjectFolder;
import dev.overt.analyzer.workspace.Choice;
import dev.overt.analyzer.workspace.Workspace;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** What a client has said so far: its folders, its open files, and what it wants to see. */
final class Session {

  private final Choice choice;
  private final Map<Path, Folder> folders = new TreeMap<>();
  private final Map<Path, Document> documents = new HashMap<>();
  private ServerSettings settings = ServerSettings.USUAL;

  Session(Choice choice) {
    this.choice = choice;
  }

  synchronized void add(Path folder) {
    folders.computeIfAbsent(folder, path -> new Folder(new Workspace(path, choice)));
  }

  /** Forgets a folder, and returns it if it was there. */
  synchronized Optional<Folder> remove(Path folder) {
    return Optional.ofNullable(folders.remove(folder));
  }

  synchronized List<Folder> folders() {
    return List.copyOf(folders.values());
  }

  /** The innermost folder around a file. */
  synchronized Optional<Folder> folder(Path file) {
    return folders.values().stream()
        .filter(each -> each.holds(file))
        .max(Comparator.comparingInt(each -> each.workspace().folder().getNameCount()));
  }

  /** All folders that read a file: those around it, and, if it may be of a build, those below. */
  synchronized List<Folder> around(Path file) {
    return folders.values().stream()
        .filter(
            each ->
                each.holds(file) || each.workspace().folder().startsWith(file.resolveSibling("")))
        .toList();
  }

  /** A file is open; if no folder holds it, the project around it becomes one. */
  synchronized void open(Path file, Document document) {
    documents.put(file, document);
    if (isJava(file) && folder(file).isEmpty()) {
      add(ProjectFolder.around(file));
    }
    folder(file).ifPresent(Folder::change);
  }

  /** An open file changes; one that is not open does not. */
  synchronized void change(Path file, UnaryOperator<Document> change) {
    if (documents.computeIfPresent(file, (path, before) -> change.apply(before)) != null) {
      folder(file).ifPresent(Folder::change);
    }
  }

  synchronized void close(Path file) {
    if (documents.remove(file) != null) {
      folder(file).ifPresent(Folder::change);
    }
  }

  /** The open Java files that a folder is the innermost around. */
  synchronized Map<Path, Document> open(Folder folder) {
    Map<Path, Document> open = new HashMap<>();
    documents.forEach(
        (file, document) -> {
          if (isJava(file) && folder.equals(folder(file).orElse(null))) {
            open.put(file, document);
          }
        });
    return open;
  }

  synchronized ServerSettings settings() {
    return settings;
  }

  synchronized void say(Object said) {
    settings = settings.with(said);
  }

  private static boolean isJava(Path file) {
    return file.toString().endsWith(".java");
  }
}
