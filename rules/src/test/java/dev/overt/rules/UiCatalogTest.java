package dev.overt.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.overt.analyzer.Overt;
import dev.overt.analyzer.catalog.CatalogText;
import dev.overt.analyzer.config.Policy;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.project.ClassPath;
import dev.overt.analyzer.project.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The catalog of threads that draw can be used, and is off by default. */
final class UiCatalogTest {

  private static final Path UI = Path.of("../docs/ui.json");

  private static final String WINDOW =
      """
      import java.io.File;
      import javax.swing.JButton;
      import javax.swing.SwingUtilities;

      class Window {
        void open(JButton button, File file) {
          button.addActionListener(event -> file.delete());
          SwingUtilities.invokeLater(() -> file.mkdir());
          SwingUtilities.invokeLater(() -> new Thread(() -> file.mkdir()).start());
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void isUsedWhenAskedFor() throws IOException {
    Files.writeString(folder.resolve("Window.java"), WINDOW);
    CatalogText ui = new CatalogText("ui.json", Files.readString(UI));
    assertEquals(2, findings(Overt.Request.of(project(), ui.entries(), Policy.STANDARD)).size());
    assertEquals(0, findings(Overt.Request.of(project(), List.of(), Policy.STANDARD)).size());
  }

  private static List<Finding> findings(Overt.Request request) {
    return Overt.scan(request).report().findings();
  }

  private Project project() {
    return Project.in(List.of(folder), ClassPath.empty());
  }
}
