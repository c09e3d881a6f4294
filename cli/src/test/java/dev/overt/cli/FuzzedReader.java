package dev.overt.cli;

import com.google.gson.JsonParser;
import dev.overt.analyzer.Extensions;
import dev.overt.analyzer.Overt;
import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.CatalogException;
import dev.overt.analyzer.catalog.CatalogText;
import dev.overt.analyzer.catalog.LibraryCatalogs;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.Gap;
import dev.overt.analyzer.code.Remark;
import dev.overt.analyzer.config.Policy;
import dev.overt.analyzer.config.SettingsException;
import dev.overt.analyzer.config.SettingsFile;
import dev.overt.analyzer.finding.Baseline;
import dev.overt.analyzer.fix.Texts;
import dev.overt.analyzer.mend.Mended;
import dev.overt.analyzer.mend.Mending;
import dev.overt.analyzer.parallel.Progress;
import dev.overt.analyzer.parse.JavaParsing;
import dev.overt.analyzer.project.ClassPath;
import dev.overt.analyzer.project.Project;
import dev.overt.analyzer.project.StubProvider;
import dev.overt.analyzer.project.Survey;
import dev.overt.analyzer.project.Tests;
import dev.overt.analyzer.report.Layout;
import dev.overt.analyzer.report.Report;
import dev.overt.analyzer.report.ReportFormat;
import dev.overt.analyzer.report.ScannedProject;
import dev.overt.analyzer.report.Style;
import dev.overt.analyzer.report.print.Printing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * What reads what strangers wrote, one for each kind of input: it takes any bytes, and fails where
 * Overt does. {@code src/test/sh/fuzz} looks for such bytes; those it found are below {@code
 * src/test/fuzz}.
 */
enum FuzzedReader {
  JAVA {
    @Override
    void read(byte[] input, Path folder) throws IOException {
      JavaParsing.parse(List.of(Files.write(folder.resolve("A.java"), input)));
    }
  },
  PROGRAM {
    @Override
    void read(byte[] input, Path folder) throws IOException {
      scan(List.of(Files.write(folder.resolve("A.java"), input)), ClassPath.empty());
    }
  },
  CLASS_FILE {
    @Override
    void read(byte[] input, Path folder) throws IOException {
      scanWith(folder, input);
    }
  },
  SIGNATURE {
    @Override
    void read(byte[] input, Path folder) throws IOException {
      String signature = text(input);
      if (signature.length() > 20_000) {
        return; // a class file has no room for it
      }
      ClassWriter made = new ClassWriter(0);
      made.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "p/Q", signature, "java/lang/Object", null);
      made.visitField(Opcodes.ACC_PUBLIC, "f", "Ljava/lang/String;", signature, null).visitEnd();
      made.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_ABSTRACT, "m", "()V", signature, null)
          .visitEnd();
      made.visitEnd();
      scanWith(folder, made.toByteArray());
    }
  },
  CATALOG {
    @Override
    void read(byte[] input, Path folder) {
      try {
        Catalog.layered(List.of(new CatalogText("a.json", text(input)).entries()));
      } catch (CatalogException wrong) {
        // told to the user
      }
    }
  },
  SETTINGS {
    @Override
    void read(byte[] input, Path folder) throws IOException {
      Path file = Files.write(folder.resolve("overt.json"), input);
      try {
        Policy.of(new SettingsFile(List.of("blocking-call"), Optional.empty()).read(file));
      } catch (SettingsException wrong) {
        // told to the user
      }
    }
  },
  POM {
    @Override
    void read(byte[] input, Path folder) throws IOException {
      survey(folder, "pom.xml", input);
    }
  },
  GRADLE {
    @Override
    void read(byte[] input, Path folder) throws IOException {
      survey(folder, "build.gradle", input);
    }
  },
  YAML {
    @Override
    void read(byte[] input, Path folder) throws IOException {
      Files.write(folder.resolve("application.yml"), input);
      Path source = Files.writeString(folder.resolve("A.java"), "class A {}");
      Project.in(List.of(source), ClassPath.empty()).settings().anywhere("a.b");
    }
  },
  MAPPING {
    @Override
    void read(byte[] input, Path folder) throws IOException {
      Files.write(folder.resolve("A.hbm.xml"), input);
      scan(
          List.of(Files.writeString(folder.resolve("A.java"), "package a; class A { B b; }")),
          ClassPath.empty());
    }
  },
  FACTS {
    @Override
    void read(byte[] input, Path folder) throws IOException {
      CatalogText said = new CatalogText("made.jar!META-INF/overt/facts.json", text(input));
      if (!LibraryCatalogs.of(List.of(said), new Anybody(), Known.CATALOG).gaps().isEmpty()) {
        return;
      }
      Path facts = Files.createDirectories(folder.resolve("classes/META-INF/overt"));
      Files.write(facts.resolve("facts.json"), input);
      ClassWriter made = new ClassWriter(0);
      made.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "p/Q", null, "java/lang/Object", null);
      made.visitEnd();
      scanWith(folder, made.toByteArray());
    }
  },
  FIX {
    @Override
    void read(byte[] input, Path folder) throws IOException {
      Path source = Files.write(folder.resolve("A.java"), input);
      Overt.Request request = request(List.of(source), ClassPath.empty(), Extensions.stubs());
      Mended mended =
          Mending.of(
              Mending.Task.of(request, Texts.below(List.of(folder)), any -> true), Progress.NONE);
      if (!mended.fixes().isEmpty() && mended.texts().isEmpty()) {
        fail("a fix changes nothing");
      }
      refuseFailures(mended.after());
    }
  },
  BASELINE {
    @Override
    void read(byte[] input, Path folder) {
      try {
        Baseline.read(text(input)).fingerprints();
      } catch (IllegalArgumentException wrong) {
        // told to the user
      }
    }
  },
  REPORT {
    @Override
    void read(byte[] input, Path folder) throws IOException {
      String said = text(input);
      Report clean = new Report(List.of(), List.of(new Gap(said, said)), List.of(), NOTHING);
      for (ReportFormat format : ReportFormat.values()) {
        StringBuilder out = new StringBuilder();
        new Printing(folder, "1.0.0", Style.PLAIN, Layout.USUAL)
            .write(ScannedProject.of(clean.with(new Remark(said, 1, said))), format, out);
        if (format == ReportFormat.JSON || format == ReportFormat.SARIF) {
          JsonParser.parseString(out.toString());
        }
        out.chars()
            .filter(letter -> letter != '\n' && letter != '\t')
            .filter(letter -> letter < ' ' || Character.getType(letter) == Character.FORMAT)
            .findAny()
            .ifPresent(letter -> fail(format + " prints " + letter));
        boolean isCommand = out.toString().lines().anyMatch(line -> line.startsWith("::"));
        if (isCommand && format != ReportFormat.GITHUB) {
          fail(format + " prints a command");
        }
      }
    }
  };

  private static final Report.Scope NOTHING =
      new Report.Scope(
          0,
          0,
          0,
          Report.Coverage.of(dev.overt.analyzer.project.Libraries.NONE),
          List.of(),
          List.of());

  /** Reads bytes; what it writes goes into the folder. */
  abstract void read(byte[] input, Path folder) throws IOException;

  /** What the bytes of its inputs lie in. */
  String folder() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String text(byte[] input) {
    return new String(input, StandardCharsets.UTF_8);
  }

  private static void fail(String what) {
    throw new IllegalStateException(what);
  }

  private static void survey(Path folder, String name, byte[] input) throws IOException {
    Files.write(folder.resolve(name), input);
    Files.writeString(folder.resolve("A.java"), "class A {}");
    Survey survey = Survey.of(List.of(folder), Tests.LEFT_OUT);
    survey.libraries(Extensions.libraries(), Tests.LEFT_OUT);
    survey.javaLevel();
  }

  private static void scanWith(Path folder, byte[] classFile) throws IOException {
    Files.write(Files.createDirectories(folder.resolve("classes/p")).resolve("Q.class"), classFile);
    Path source =
        Files.writeString(
            folder.resolve("A.java"),
            "class A extends p.Q { p.Q<?> q; void m() { q.m(); q.f.length(); q.g(); m(); } }");
    scan(List.of(source), new ClassPath(List.of(folder.resolve("classes"))));
  }

  private static void scan(List<Path> sources, ClassPath classPath) {
    refuseFailures(Overt.scan(request(sources, classPath, List.of())).report());
  }

  private static Overt.Request request(
      List<Path> sources, ClassPath classPath, List<StubProvider> stubs) {
    return new Overt.Request(
        Project.in(sources, classPath),
        Known.CATALOG,
        stubs,
        Extensions.rules(),
        Policy.atLeast(Certainty.POSSIBLE));
  }

  private static void refuseFailures(Report report) {
    report.gaps().stream()
        .map(Gap::toString)
        .filter(gap -> gap.contains("please report it"))
        .findFirst()
        .ifPresent(FuzzedReader::fail);
  }

  /** Says that all classes are a library's own. */
  private static final class Anybody implements LibraryCatalogs.Owners {
    @Override
    public boolean isOwn(CatalogText text, String className) {
      return true;
    }

    @Override
    public boolean isOfSource(CatalogText text, String className) {
      return false;
    }
  }

  /** Read once. */
  private static final class Known {
    private static final Catalog CATALOG = Catalog.layered(List.of(Extensions.entries()));
  }
}
