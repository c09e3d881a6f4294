package dev.overt.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A browser of this machine, without a window; tests are skipped, and say so, if there is none. */
record Browser(ChromeDriver driver) {

  static Browser start(Path profile) {
    File chromium = tool("chromium", "google-chrome", "chrome");
    File chromedriver = tool("chromedriver");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium);
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-data-dir=" + profile);
    options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL"));
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(chromedriver).build();
    return new Browser(new ChromeDriver(service, options));
  }

  private static File tool(String... names) {
    List<File> found =
        Stream.of(names)
            .flatMap(
                name ->
                    Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> new File(folder, name)))
            .filter(File::canExecute)
            .toList();
    assumeTrue(!found.isEmpty(), "skipped: this machine has no " + String.join(" or ", names));
    return found.get(0);
  }

  void open(Path page, String hash) {
    driver.get("about:blank");
    driver.get(page.toUri() + hash);
  }

  void resize(int width, int height, String scheme) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  Object ask(String script) {
    return driver.executeScript("return " + script);
  }

  long count(String selector) {
    return (long)
        driver.executeScript("return document.querySelectorAll(arguments[0]).length", selector);
  }

  String text(String selector) {
    return (String)
        driver.executeScript("return document.querySelector(arguments[0]).textContent", selector);
  }

  /** Types on whatever has the focus. */
  void type(CharSequence... keys) {
    WebElement active = driver.switchTo().activeElement();
    active.sendKeys(keys);
  }

  void tab(int times) {
    for (int i = 0; i < times; i++) {
      type(Keys.TAB);
    }
  }

  /** The script of axe-core, as npm has it. */
  static String axe(Path folder) throws IOException, InterruptedException {
    File npm = tool("npm");
    Process install =
        new ProcessBuilder(npm.toString(), "install", "--no-audit", "--no-fund", "axe-core@4")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String told = new String(install.getInputStream().readAllBytes());
    assumeTrue(install.waitFor() == 0, "skipped: npm cannot install axe-core: " + told);
    return Files.readString(folder.resolve("node_modules/axe-core/axe.min.js"));
  }
}
