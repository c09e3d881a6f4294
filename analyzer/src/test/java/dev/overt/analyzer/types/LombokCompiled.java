package dev.overt.analyzer.types;

import dev.overt.analyzer.parse.JavaParsing;
import dev.overt.analyzer.parse.Parsed;
import dev.overt.analyzer.project.ClassPath;
import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.types.program.ProgramAttributor;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The members that classes have when Lombok has compiled them, and those that we know of. */
final class LombokCompiled {

  private static final String HEAD =
      "import lombok.*; import lombok.experimental.*; import lombok.extern.java.*;\n";

  private static final String PROCESSOR =
      "lombok.launch.AnnotationProcessorHider$AnnotationProcessor";

  private LombokCompiled() {}

  /** Real Lombok's, line by line. */
  static String of(Path folder, String source) throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      List<String> options =
          List.of("-d", classes.toString(), "-processor", PROCESSOR, "-cp", lombok().toString());
      StringBuilder errors = new StringBuilder();
      boolean isDone =
          compiler
              .getTask(
                  null,
                  manager,
                  d -> errors.append(d).append('\n'),
                  options,
                  null,
                  manager.getJavaFileObjects(write(folder, source)))
              .call();
      if (!isDone) {
        throw new AssertionError(errors.toString());
      }
    }
    Program program =
        ProgramAttributor.attribute(List.of(), new ClassPath(List.of(classes)), List.of());
    return names(classes).stream()
        .map(name -> program.find(name).orElseThrow())
        .map(LombokCompiled::members)
        .collect(Collectors.joining());
  }

  /** Ours, of the classes in the same order. */
  static String ours(Path folder, String source) throws IOException {
    Parsed parsed = JavaParsing.parse(List.of(write(folder, source)));
    Program program =
        ProgramAttributor.attribute(parsed.units(), new ClassPath(List.of(lombok())), List.of());
    return names(folder.resolve("classes")).stream()
        .map(name -> program.find(name).map(LombokCompiled::members).orElse("no " + name + "\n"))
        .collect(Collectors.joining());
  }

  /** The classes that were made, without those that nobody can name. */
  private static List<String> names(Path classes) throws IOException {
    try (Stream<Path> found = Files.list(classes)) {
      return found
          .map(file -> file.getFileName().toString().replace(".class", ""))
          .filter(name -> !name.endsWith("Impl"))
          .sorted()
          .toList();
    }
  }

  private static Path lombok() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(each -> each.contains("lombok"))
        .map(Path::of)
        .findFirst()
        .orElseThrow();
  }

  private static Path write(Path folder, String source) throws IOException {
    return Files.writeString(folder.resolve("Sample.java"), HEAD + source);
  }

  private static String members(ClassSymbol symbol) {
    TreeSet<String> lines = new TreeSet<>();
    for (MethodSymbol each : symbol.methods()) {
      boolean isOfEnum = symbol.kind() == Member.Kind.ENUM && each.id().isConstructor();
      if (!isInternal(each.id().name()) && !isOfEnum) {
        lines.add(
            flags(each.flags())
                + each.id().name()
                + "("
                + each.id().parameters()
                + ") "
                + each.returnType());
      }
    }
    for (FieldSymbol each : symbol.fields()) {
      if (each.name().matches("(?i)log(ger)?")) {
        lines.add(flags(each.flags()) + each.name() + " " + each.type());
      }
    }
    return symbol.name() + "\n  " + String.join("\n  ", lines) + "\n";
  }

  private static boolean isInternal(String name) {
    return name.startsWith("$") || name.startsWith("lambda$");
  }

  private static String flags(int flags) {
    String text =
        Modifier.toString(flags & ~(Modifier.FINAL | Modifier.TRANSIENT | Modifier.VOLATILE));
    return text.isEmpty() ? "" : text + " ";
  }
}
