// Opens the bookshop in Monaco, looks at squiggle, hint and hover, allows a finding and takes that back.
// Words: the command of overt; OVERT_SCREENSHOT names a file for a picture, CHROMIUM the browser.
import assert from "node:assert/strict";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { serve } from "./bridge.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const overt = process.argv.length > 2 ? process.argv.slice(2) : [resolve(here, "../../cli/target/overt")];
const patience = { timeout: 180_000 };
const bridge = await serve(overt, resolve(here, "../../test-fixtures/bookshop"), "src/main/java/bookshop/BookController.java");
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"],
});
try {
  const page = await browser.newPage({ viewport: { width: 1100, height: 700 } });
  await page.goto(bridge.url);
  const markers = (count) => page.waitForFunction((n) => window.editor && window.state.markers.length === n, count, patience);
  await markers(2);
  assert.deepEqual(await page.evaluate(() => window.state.markers.map((each) => each.code)), ["blocking-call", "lazy-load"]);
  await page.waitForSelector(".squiggly-warning", patience);
  await page.waitForFunction(() => document.body.innerText.includes("⏳") && document.body.innerText.includes("await"), undefined, patience);
  await page.evaluate(() => {
    window.editor.setPosition({ lineNumber: 29, column: 41 });
    window.editor.focus();
    window.editor.trigger("test", "editor.action.showHover", {});
  });
  await page.waitForFunction(() => document.querySelector(".monaco-hover")?.innerText.includes("Can something else run meanwhile"), undefined, patience);
  assert.match(await page.innerText(".monaco-hover"), /Outline\.java/);
  if (process.env.OVERT_SCREENSHOT) {
    await page.waitForTimeout(1000);
    await page.screenshot({ path: process.env.OVERT_SCREENSHOT });
  }
  await page.keyboard.press("Escape");
  await page.evaluate(() => window.editor.trigger("test", "editor.action.quickFix", {}));
  const fix = page.getByText("Allow 'lazy-load' in this line");
  await fix.waitFor(patience);
  await page.keyboard.press("Enter");
  await markers(1);
  await page.evaluate(() => window.editor.trigger("test", "undo", {}));
  await markers(2);
  console.log("Monaco shows the bookshop: squiggles, hints, hover and action are there.");
} finally {
  await browser.close();
  bridge.close();
}
