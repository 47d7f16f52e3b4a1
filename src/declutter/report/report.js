(() => {
"use strict";

const one = (selector, root = document) => root.querySelector(selector);
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const page = one("#page");
const search = one("#search");
const state = one("#state");
const clear = one("#clear");
const unfold = one("#unfold");
const legend = one("#legend");
const help = one("#help");
const blocks = all(".block", page);
const folds = all(".fold", page);
const stops = all(".mark, .fold > summary", page);
const texts = [];
let data = null;

/* Elements are made by name and filled as text: nothing of the page is ever read as markup. */
const make = (tag, className, ...inside) => {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...inside);
  return element;
};

const reasonsOf = (number) => {
  data ??= JSON.parse(one("#data").textContent);
  return data.blocks[number];
};

const signed = (value) => (value < 0 ? "−" : "+") + Math.abs(value).toFixed(2);
const probability = (logit) => (1 / (1 + Math.exp(-logit))).toFixed(3);

/* Reasons */

const QUESTIONS = {
  region: "Is it part of the main content?",
  keep: "Does a reader want it?",
};

const row = (head, value, largest, className = "") => {
  const side = value < 0 ? "against" : "for";
  const axis = make("td", "axis");
  if (largest) {
    const bar = make("i", side);
    bar.style.width = `${Math.min(50, (50 * Math.abs(value)) / largest)}%`;
    axis.append(make("div", "", bar));
  }
  const line = make("tr", className, head, axis, make("td", `figure ${side}`, signed(value)));
  return line;
};

const heading = (name, description) => {
  const cell = make("th", "");
  cell.scope = "row";
  cell.append(...name);
  if (description) cell.append(make("small", "", description));
  return cell;
};

const scoreTable = (name, score) => {
  const title = make("h4", "", QUESTIONS[name] ?? name);
  if (name in QUESTIONS) title.append(make("span", "", probability(score.sum)));
  const largest = Math.max(...score.terms.map(([, value]) => Math.abs(value)), 0.01);
  const body = make("tbody", "");
  for (const [index, value, measured] of score.terms) {
    const [term, description] = data.names[index];
    const name = make("code", "", term);
    if (measured !== null) name.append(make("span", "", ` = ${measured}`));
    body.append(row(heading([name], description), value, largest));
  }
  if (score.count) {
    body.append(row(heading([`${score.count} weaker terms`]), score.others, 0, "rest"));
  }
  if (name in QUESTIONS) {
    body.append(row(heading(["start of every block"]), score.start, 0, "rest"));
    body.append(row(heading(["sum (log-odds)"]), score.sum, 0, "sum"));
  }
  return make("section", "", title, make("table", "terms", body));
};

const verdictOf = (block) => {
  const role = block.dataset.role;
  const kept = block.classList.contains("kept");
  const line = make("p", "verdict", make("strong", "", kept ? "Kept" : "Dropped"));
  const score = one(".value", block).textContent;
  line.append(
    ` as ${role.replaceAll("_", " ")}, with score ${score}. `,
    `Kept are the roles ${data.kept.join(", ").replaceAll("_", " ")}.`,
  );
  return line;
};

const panelOf = (block) => {
  const reasons = reasonsOf(Number(block.dataset.n));
  const panel = make("section", "why", verdictOf(block));
  panel.setAttribute("aria-label", `Reasons for block ${block.dataset.n}`);
  const scores = make("div", "scores");
  const names = Object.keys(reasons.scores).filter((name) => !(name in QUESTIONS));
  for (const name of ["keep", "region", ...names]) {
    if (reasons.scores[name]) scores.append(scoreTable(name, reasons.scores[name]));
  }
  panel.append(scores);
  if (!reasons.scores.keep) {
    panel.append(make("p", "rest", "Too unlikely to be content: its words were not weighed."));
  }
  const facts = [
    ["form", reasons.form.replaceAll("_", " ")],
    ["words", String(reasons.words)],
    ["class", reasons.classes.join("  ‹  ") || "none"],
    ["XPath", reasons.xpath],
  ];
  const list = make("dl", "where");
  for (const [name, value] of facts) list.append(make("dt", "", name), make("dd", "", value));
  panel.append(list);
  return panel;
};

const close = (block) => {
  one(".why", block)?.remove();
  block.classList.remove("open");
  one(".mark", block).setAttribute("aria-expanded", "false");
};

const toggle = (block) => {
  if (one(".why", block)) return close(block);
  block.append(panelOf(block));
  block.classList.add("open");
  one(".mark", block).setAttribute("aria-expanded", "true");
};

page.addEventListener("click", (event) => {
  const block = event.target.closest(".block");
  if (!block || event.target.closest(".why")) return;
  if (!getSelection().isCollapsed && !event.target.closest(".mark")) return;
  moveTo(one(".mark", block), false);
  toggle(block);
});

/* Where the keyboard is: one stop of the page can be reached by Tab, the keys move it. */

let current = -1;

const moveTo = (stop, focus = true) => {
  if (stops[current]) stops[current].tabIndex = -1;
  current = stops.indexOf(stop);
  stop.tabIndex = 0;
  if (!focus) return;
  stop.focus({ preventScroll: true });
  (stop.closest(".block") ?? stop).scrollIntoView({ block: "nearest", behavior: "instant" });
};

const shown = (stop) => {
  const fold = stop.closest(".fold");
  if (fold?.hidden) return false;
  if (stop.tagName === "SUMMARY") return !page.classList.contains("filtering");
  return !stop.parentElement.hidden && (!fold || fold.open);
};

const step = (by) => {
  const from = current < 0 && by < 0 ? stops.length : current;
  for (let at = from + by; at >= 0 && at < stops.length; at += by) {
    if (shown(stops[at])) return moveTo(stops[at]);
  }
};

const reveal = (number) => {
  const block = blocks[number];
  if (!block) return;
  if (block.hidden) reset();
  const fold = block.closest(".fold");
  if (fold) fold.open = true;
  moveTo(one(".mark", block));
  block.scrollIntoView({ block: "center", behavior: "instant" });
};

page.addEventListener("focusin", (event) => {
  const stop = event.target.closest(".mark, .fold > summary");
  if (stop && stops[current] !== stop) moveTo(stop, false);
});

/* Filter: by role, verdict and words */

const roles = new Set();
let verdict = "";
let opened = null; // folds that were open before the filter

const words = (block) => (texts[block.dataset.n] ??= one(".text", block).textContent.toLowerCase());

const highlight = (query, found) => {
  if (!globalThis.Highlight || !CSS.highlights) return;
  CSS.highlights.delete("found");
  if (!query) return;
  const ranges = [];
  for (const block of found.slice(0, 400)) {
    const walker = document.createTreeWalker(one(".text", block), NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode.data.toLowerCase();
      for (let at = text.indexOf(query); at >= 0; at = text.indexOf(query, at + query.length)) {
        const range = new Range();
        const end = Math.min(at + query.length, walker.currentNode.length);
        range.setStart(walker.currentNode, Math.min(at, end));
        range.setEnd(walker.currentNode, end);
        ranges.push(range);
      }
    }
  }
  CSS.highlights.set("found", new Highlight(...ranges));
};

const apply = () => {
  const query = search.value.trim().toLowerCase();
  const filtering = Boolean(query || roles.size || verdict);
  const found = [];
  for (const block of blocks) {
    const fits =
      (!roles.size || roles.has(block.dataset.role)) &&
      (!verdict || block.classList.contains(verdict)) &&
      (!query || words(block).includes(query));
    block.hidden = !fits;
    if (fits) found.push(block);
  }
  if (filtering) opened ??= new Set(folds.filter((fold) => fold.open));
  for (const fold of folds) {
    fold.hidden = filtering && !one(".block:not([hidden])", fold);
    if (filtering) fold.open = !fold.hidden;
    else if (opened) fold.open = opened.has(fold);
  }
  if (!filtering) opened = null;
  for (const button of all("[data-verdict]")) {
    button.setAttribute("aria-pressed", String(button.dataset.verdict === verdict));
  }
  for (const button of all(".role")) {
    button.setAttribute("aria-pressed", String(roles.has(button.dataset.role)));
  }
  page.classList.toggle("filtering", filtering);
  clear.hidden = !filtering;
  state.textContent = filtering
    ? `${found.length} of ${blocks.length} blocks`
    : `${blocks.length} blocks`;
  highlight(query, found);
};

const reset = () => {
  roles.clear();
  verdict = "";
  search.value = "";
  apply();
};

let waiting = 0;
search.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(apply, 120);
});
clear.addEventListener("click", () => {
  reset();
  search.focus();
});
one(".verdicts").addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (!button) return;
  verdict = button.dataset.verdict;
  apply();
});
const flip = (role) => {
  if (!roles.delete(role)) roles.add(role);
  apply();
};
legend.addEventListener("click", (event) => {
  const button = event.target.closest(".role");
  if (button) flip(button.dataset.role);
});

const unfoldAll = () => {
  const open = folds.some((fold) => !fold.open && !fold.hidden);
  for (const fold of folds) fold.open = open;
  unfold.setAttribute("aria-pressed", String(open));
  unfold.textContent = open ? "Fold dropped blocks" : "Unfold dropped blocks";
};
unfold.addEventListener("click", unfoldAll);

one(".strip").addEventListener("click", (event) => {
  if (event.target.dataset.n) reveal(Number(event.target.dataset.n));
});

/* Keys */

const onlyThisRole = () => {
  const block = stops[current]?.closest(".block");
  if (!block) return;
  const role = block.dataset.role;
  const again = roles.size === 1 && roles.has(role);
  roles.clear();
  if (!again) roles.add(role);
  apply();
  moveTo(stops[current]);
};

const escape = () => {
  const open = all(".block.open", page);
  if (open.length) return open.forEach(close);
  reset();
};

const KEYS = {
  j: () => step(1),
  k: () => step(-1),
  f: () => {
    legend.open = true;
    one(".role", legend)?.focus();
  },
  o: onlyThisRole,
  u: unfoldAll,
  "/": () => search.focus(),
  "?": () => help.showModal(),
  Escape: escape,
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || help.open) return;
  if (event.target === search) {
    if (event.key === "Escape") {
      search.value = "";
      apply();
      search.blur();
    } else if (event.key === "Enter" || event.key === "ArrowDown") {
      event.preventDefault();
      current = -1;
      step(1);
    }
    return;
  }
  const onStop = event.target.matches(".mark, .fold > summary");
  if (onStop && event.key === "ArrowDown") event.preventDefault(), step(1);
  else if (onStop && event.key === "ArrowUp") event.preventDefault(), step(-1);
  else if (Object.hasOwn(KEYS, event.key)) event.preventDefault(), KEYS[event.key]();
});

one("#help-button").addEventListener("click", () => help.showModal());
one("#help-close").addEventListener("click", () => help.close());

/* Start */

if (matchMedia("(max-width: 48rem)").matches) legend.open = false;
if (stops.length) stops[0].tabIndex = 0;
const asked = /^#b(\d+)$/.exec(location.hash);
if (asked) {
  reveal(Number(asked[1]));
  if (blocks[asked[1]]) toggle(blocks[asked[1]]);
}
})();
