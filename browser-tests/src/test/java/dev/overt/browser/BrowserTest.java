package dev.overt.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** What a reader can do with the report, in a real browser. */
class BrowserTest {

  private static final int MANY = 2_000;

  @TempDir private static Path profile;
  @TempDir private static Path folder;
  @TempDir private static Path npm;

  private static Browser browser;
  private static Path small;

  @BeforeAll
  static void start() throws Exception {
    browser = Browser.start(profile);
    browser.driver().manage().timeouts().scriptTimeout(Duration.ofMinutes(4));
    small = new Pages(folder).of(20);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.driver().quit();
    }
  }

  @BeforeEach
  void light() {
    browser.resize(1400, 1000, "light");
  }

  @Test
  void filtersAndKeepsTheStateInTheAddress() {
    browser.open(small, "");
    assertEquals(20, browser.count("#list > .finding:not([hidden])"));
    browser.driver().findElement(By.cssSelector("input[value='lazy-load']")).click();
    assertEquals(6, browser.count("#list > .finding:not([hidden])"));
    assertEquals("6 of 20 findings", browser.text("#shown"));
    browser.driver().findElement(By.id("search")).sendKeys("lazy f1.java");
    assertEquals("3 of 20 findings", browser.text("#shown"));
    String address = browser.driver().getCurrentUrl();
    assertTrue(address.endsWith("#rule=lazy-load&q=lazy%20f1.java"), address);
    browser.driver().get("about:blank");
    browser.driver().get(address);
    assertEquals("3 of 20 findings", browser.text("#shown"));
    browser.driver().findElement(By.id("clear")).click();
    assertEquals("20 findings", browser.text("#shown"));
    assertFalse(browser.driver().getCurrentUrl().contains("="));
  }

  @Test
  void followsTheWitnessAndComesBack() {
    browser.open(small, "#rule=blocking-call");
    browser
        .driver()
        .findElement(By.cssSelector(".finding:not([hidden]) > details > summary"))
        .click();
    assertEquals(1, browser.count(".finding > details[open] .boundary"));
    String before = browser.driver().getCurrentUrl();
    assertTrue(before.contains("&at=f-"), before);
    browser.driver().findElement(By.cssSelector(".finding > details[open] .sink a")).click();
    assertEquals(1, browser.count("details.source[open] li.aim"));
    assertEquals(true, browser.ask("document.activeElement.matches('li.aim')"));
    assertEquals(
        true,
        browser.ask(
            "(r => r.top > 0 && r.bottom < innerHeight)"
                + "(document.querySelector('li.aim').getBoundingClientRect())"));
    browser.driver().navigate().back();
    assertEquals(before, browser.driver().getCurrentUrl());
    assertEquals(true, browser.ask("document.activeElement.matches('.finding summary')"));
  }

  @Test
  void isWorkedWithKeysAlone() {
    browser.open(small, "");
    browser.type("/");
    assertEquals("search", browser.ask("document.activeElement.id"));
    browser.type("file 0");
    browser.type(Keys.ESCAPE);
    browser.type("j");
    browser.type("j");
    assertEquals(
        1L,
        browser.ask(
            "Array.from(document.querySelectorAll('.finding:not([hidden])'))"
                + ".indexOf(document.activeElement.closest('.finding'))"));
    browser.type(Keys.ENTER);
    assertEquals(1, browser.count(".finding > details[open]"));
    browser.tab(1);
    assertEquals("at", browser.ask("document.activeElement.className"));
    browser.type(Keys.ENTER);
    assertEquals(true, browser.ask("document.activeElement.matches('li.aim')"));
  }

  @Test
  void isDarkWhereTheReaderWantsIt() {
    browser.open(small, "");
    Object light = ground();
    browser.resize(1400, 1000, "dark");
    Object dark = ground();
    assertNotEquals(light, dark);
    browser.driver().findElement(By.id("theme")).click();
    assertEquals(light, ground());
    browser.driver().findElement(By.id("theme")).click();
    browser.resize(1400, 1000, "light");
    assertEquals(dark, ground());
    browser.open(small, "");
    assertEquals(dark, ground());
    browser.driver().executeScript("localStorage.clear()");
  }

  private static Object ground() {
    return browser.ask("getComputedStyle(document.body).backgroundColor");
  }

  @Test
  void opensManyFindingsSoon() throws Exception {
    Path page = new Pages(folder).of(MANY);
    browser.open(page, "");
    Object shown =
        browser.ask("performance.getEntriesByName('first-contentful-paint')[0].startTime");
    Object done = browser.ask("performance.getEntriesByType('navigation')[0].loadEventEnd");
    long start = System.nanoTime();
    browser.driver().findElement(By.id("search")).sendKeys("7");
    browser.ask("document.body.offsetHeight");
    long searched = (System.nanoTime() - start) / 1_000_000;
    System.out.printf(
        "%d findings: shown after %s ms, read after %s ms, searched in %d ms%n",
        MANY, shown, done, searched);
    // Machines are shared: what is meant is one second each on an idle one.
    assertTrue(((Number) done).doubleValue() < 6_000, "read after " + done + " ms");
    assertTrue(searched < 4_000, "searched in " + searched + " ms");
  }

  @Test
  void nothingOfAProjectRuns() throws Exception {
    Path page = new Pages(folder).hostile();
    browser.open(page, "#rule=x');window.hacked=6//&q=<img src=x onerror=window.hacked=7>&at=%27");
    browser.driver().findElement(By.id("clear")).click();
    browser
        .driver()
        .executeScript("document.querySelectorAll('details').forEach(d => d.open = true)");
    browser
        .driver()
        .executeScript(
            "document.querySelectorAll('*').forEach(e => e.dispatchEvent(new MouseEvent('mouseover')))");
    assertNull(browser.ask("window.hacked"));
    assertEquals(1, browser.count("script"));
    assertEquals(0, browser.count("img, iframe, object, embed, [onerror], [onmouseover], [style]"));
    assertEquals(List.of(), browser.ask("performance.getEntriesByType('resource')"));
    assertTrue(browser.text(".message").contains("\\u202e"), browser.text(".message"));
    List<String> told =
        browser.driver().manage().logs().get("browser").getAll().stream()
            .map(Object::toString)
            .toList();
    assertEquals(List.of(), told);
  }

  @ParameterizedTest
  @CsvSource({"1400,light", "1400,dark", "420,light", "420,dark"})
  void axeFindsNoViolation(int width, String scheme) throws Exception {
    String axe = Browser.axe(npm);
    browser.resize(width, 900, scheme);
    browser.open(small, "");
    browser
        .driver()
        .executeScript(
            "Array.from(document.querySelectorAll('.finding > details')).slice(0, 4)"
                + ".concat(document.querySelector('.source'), document.querySelector('.rulepage'))"
                + ".forEach(d => d.open = true)");
    browser.driver().executeScript(axe);
    Object found =
        browser
            .driver()
            .executeAsyncScript(
                "const done = arguments[0]; axe.run(document, {resultTypes: ['violations']})"
                    + ".then(r => done(r.violations.map(v => v.id + ': ' + v.nodes[0].html)))");
    assertEquals(List.of(), found);
    assertEquals(
        true,
        browser.ask(
            "document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
  }
}
