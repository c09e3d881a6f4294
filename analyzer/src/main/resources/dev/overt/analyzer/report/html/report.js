
"use strict";
(() => {
  const root = document.documentElement;
  root.classList.add("script");
  const all = (selector, within = document) => Array.from(within.querySelectorAll(selector));
  const byId = (id) => document.getElementById(id);

  // The state of the page stands in its address: what is filtered, and what the reader looks at.
  const facets = ["rule", "thread", "folder", "certainty", "level"];
  const boxes = all(".facet input");
  const search = byId("search");
  const items = all(".finding").filter((item) => item.parentNode.id === "list");
  const words = items.map((item) => item.querySelector("summary").textContent.toLowerCase());
  let aim = "";

  function chosen() {
    const picked = {};
    facets.forEach((facet) => { picked[facet] = new Set(); });
    boxes.filter((box) => box.checked).forEach((box) => picked[box.name].add(box.value));
    return picked;
  }

  function fits(index, picked, terms, except) {
    return facets.every((facet) => facet === except || picked[facet].size === 0
        || picked[facet].has(items[index].dataset[facet]))
      && terms.every((term) => words[index].includes(term));
  }

  function apply() {
    if (!search) { return; }
    const picked = chosen();
    const terms = search.value.toLowerCase().split(/\s+/).filter((term) => term);
    let shown = 0;
    const counts = {};
    facets.forEach((facet) => { counts[facet] = new Map(); });
    items.forEach((item, index) => {
      const isShown = fits(index, picked, terms, "");
      item.hidden = !isShown;
      shown += isShown ? 1 : 0;
      facets.forEach((facet) => {
        if (fits(index, picked, terms, facet)) {
          const value = item.dataset[facet];
          counts[facet].set(value, (counts[facet].get(value) || 0) + 1);
        }
      });
    });
    boxes.forEach((box) => {
      const count = counts[box.name].get(box.value) || 0;
      const row = box.closest(".row");
      row.querySelector(".count").textContent = count;
      row.classList.toggle("zero", count === 0);
      row.classList.toggle("on", box.checked);
    });
    const isFiltered = terms.length > 0 || boxes.some((box) => box.checked);
    byId("clear").hidden = !isFiltered;
    byId("shown").textContent = isFiltered
      ? shown + " of " + items.length + (items.length === 1 ? " finding" : " findings")
      : items.length + (items.length === 1 ? " finding" : " findings");
    document.querySelector(".none").hidden = shown > 0;
  }

  function address() {
    const parts = facets.map((facet) => {
      const values = boxes.filter((box) => box.checked && box.name === facet);
      return values.length
        ? facet + "=" + values.map((box) => encodeURIComponent(box.value)).join(",") : "";
    });
    parts.push(search && search.value ? "q=" + encodeURIComponent(search.value) : "");
    parts.push(aim ? "at=" + aim : "");
    return "#" + parts.filter((part) => part).join("&");
  }

  function keep(isStep) {
    if (address() !== (location.hash || "#")) {
      history[isStep ? "pushState" : "replaceState"](null, "", address());
    }
  }

  function read() {
    const state = new Map();
    const hash = location.hash.slice(1);
    if (hash && !hash.includes("=")) {
      state.set("at", hash);
    }
    hash.split("&").filter((part) => part.includes("=")).forEach((part) => {
      state.set(part.slice(0, part.indexOf("=")), part.slice(part.indexOf("=") + 1));
    });
    const decoded = (text) => { try { return decodeURIComponent(text); } catch (e) { return text; } };
    boxes.forEach((box) => {
      const values = (state.get(box.name) || "").split(",").map(decoded);
      box.checked = values.includes(box.value);
      if (box.checked && box.closest(".more")) { box.closest(".more").open = true; }
    });
    if (search) { search.value = decoded(state.get("q") || ""); }
    apply();
    aim = "";
    if (state.has("at")) { show(state.get("at")); }
  }

  // Opens whatever holds an element, goes there, and gives it the focus.
  function show(id) {
    const target = byId(id);
    if (!target) { return; }
    aim = id;
    const inner = target.matches(".finding") ? target.querySelector("details") : target;
    target.hidden = false;
    for (let each = inner; each; each = each.parentElement) {
      if (each.localName === "details") { each.open = true; }
    }
    all(".aim").forEach((old) => old.classList.remove("aim"));
    if (target.localName === "li" && !target.matches(".finding")) { target.classList.add("aim"); }
    const focused = target.matches(".finding") ? target.querySelector("summary") : target;
    if (!focused.matches("summary, a, input, button")) { focused.tabIndex = -1; }
    const go = () => target.scrollIntoView({ block: target.matches(".finding") ? "start" : "center", behavior: "instant" });
    go();
    // What was passed over has another height once it is laid out.
    requestAnimationFrame(() => requestAnimationFrame(go));
    focused.focus({ preventScroll: true });
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    if (link && byId(link.hash.slice(1))) {
      event.preventDefault();
      show(link.hash.slice(1));
      keep(true);
      return;
    }
    const copy = event.target.closest(".copy");
    if (copy) {
      const text = copy.previousElementSibling.textContent;
      const told = (word) => {
        copy.textContent = word;
        setTimeout(() => { copy.textContent = "Copy"; }, 1500);
      };
      if (navigator.clipboard) {
        navigator.clipboard.writeText(text).then(() => told("Copied"), () => select(copy, told));
      } else {
        select(copy, told);
      }
    }
  });

  // Where a page may not write to the clipboard, the text is selected instead.
  function select(copy, told) {
    getSelection().selectAllChildren(copy.previousElementSibling);
    told("Selected");
  }

  document.addEventListener("toggle", (event) => {
    const details = event.target;
    if (details.open) {
      reach(details);
      colour(details);
      const item = details.parentElement;
      if (item && item.matches("li.finding") && aim !== item.id) {
        aim = item.id;
        keep(false);
      }
    }
  }, true);

  boxes.forEach((box) => box.addEventListener("change", () => { apply(); keep(false); }));
  if (search) {
    search.addEventListener("input", () => { apply(); keep(false); });
    byId("clear").addEventListener("click", () => {
      boxes.forEach((box) => { box.checked = false; });
      search.value = "";
      apply();
      keep(false);
      search.focus();
    });
  }

  document.addEventListener("keydown", (event) => {
    const isTyping = event.target.matches("input[type=search]");
    if (event.key === "Escape" && isTyping) { event.target.blur(); }
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey || !search) { return; }
    if (event.key === "/") { event.preventDefault(); search.focus(); search.select(); }
    if (event.key === "j" || event.key === "k") { step(event.key === "j" ? 1 : -1); }
  });

  function step(by) {
    const shown = items.filter((item) => !item.hidden);
    const at = shown.findIndex((item) => item.contains(document.activeElement));
    const next = shown[at < 0 ? 0 : Math.min(shown.length - 1, Math.max(0, at + by))];
    if (next) {
      next.querySelector("summary").focus({ preventScroll: true });
      next.scrollIntoView({ block: "nearest" });
    }
  }

  // What is wider than its frame can be scrolled by keys.
  function reach(details) {
    all(".src, pre", details).forEach((frame) => {
      if (frame.scrollWidth > frame.clientWidth) { frame.tabIndex = 0; } else { frame.removeAttribute("tabindex"); }
    });
  }

  addEventListener("resize", () => all("details[open]").forEach(reach));

  // Colours are laid over the text when it is opened: no element is made for them.
  const token = new RegExp("(\\/\\/.*|\\/\\*.*?\\*\\/|^\\s*\\*.*)|(\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*')|"
    + "((?:@\\w+|\\b(?:abstract|assert|boolean|break|byte|case|catch|char|class|continue|default|do|double|else|enum|extends|final|finally|float|for|if|implements|import|instanceof|int|interface|long|native|new|null|package|permits|private|protected|public|record|return|sealed|short|static|super|switch|synchronized|this|throw|throws|transient|true|false|try|var|void|volatile|while|yield)\\b))", "g");
  const kinds = ["comment", "string", "keyword"];
  const paints = window.Highlight && window.CSS && CSS.highlights
    ? kinds.map((kind) => { const paint = new Highlight(); CSS.highlights.set(kind, paint); return paint; }) : null;
  const done = new WeakSet();

  function colour(details) {
    if (!paints || done.has(details)) { return; }
    done.add(details);
    all(".src > li, .path .line, pre > code", details).forEach((line) => {
      if (line.closest("details") !== details) { return; }
      const nodes = [line.firstChild].concat(all(":scope > mark", line).map((mark) => mark.firstChild),
        Array.from(line.childNodes).slice(1));
      nodes.filter((node) => node && node.nodeType === 3).forEach(paint);
    });
  }

  function paint(node) {
    token.lastIndex = 0;
    for (let found; (found = token.exec(node.data));) {
      const kind = found[1] ? 0 : found[2] ? 1 : 2;
      const range = new Range();
      range.setStart(node, found.index);
      range.setEnd(node, found.index + found[0].length);
      paints[kind].add(range);
    }
  }

  const theme = byId("theme");
  const stored = (() => { try { return localStorage.getItem("overt-theme"); } catch (e) { return null; } })();
  const setTheme = (dark) => {
    root.dataset.theme = dark ? "dark" : "light";
    theme.setAttribute("aria-pressed", String(dark));
  };
  const system = matchMedia("(prefers-color-scheme: dark)");
  if (stored) { setTheme(stored === "dark"); } else { theme.setAttribute("aria-pressed", String(system.matches)); }
  system.addEventListener("change", () => {
    if (!root.dataset.theme) { theme.setAttribute("aria-pressed", String(system.matches)); }
  });
  theme.addEventListener("click", () => {
    const dark = theme.getAttribute("aria-pressed") !== "true";
    setTheme(dark);
    try { localStorage.setItem("overt-theme", dark ? "dark" : "light"); } catch (e) { /* not kept */ }
  });

  let closed = [];
  addEventListener("beforeprint", () => {
    closed = items.filter((item) => !item.hidden).map((item) => item.firstElementChild).filter((each) => !each.open);
    closed.forEach((each) => { each.open = true; });
  });
  addEventListener("afterprint", () => { closed.forEach((each) => { each.open = false; }); });
  addEventListener("popstate", read);
  read();
})();
