// Labelling by keyboard. Texts of the page are only ever set as textContent.
"use strict";

const byId = (id) => document.getElementById(id);
const list = byId("blocks");
let setup = null; // roles, page types, what counts as doubtful
let pages = [];
let page = null; // as the server gave it; `list` holds its blocks
let rows = []; // elements of the blocks
let cursor = 0;
let anchor = 0; // other end of the selection
let undo = [];
let saving = Promise.resolve();
let waiting = 0;

function make(tag, text, name) {
  const made = document.createElement(tag);
  if (text !== undefined) made.textContent = text;
  if (name) made.className = name;
  return made;
}

function say(text, bad) {
  byId("state").textContent = text;
  byId("state").classList.toggle("bad", Boolean(bad));
}

async function ask(path, change) {
  const options = change && {
    method: "POST", body: JSON.stringify(change), headers: { "Content-Type": "application/json" },
  };
  let answer;
  try {
    answer = await fetch(path, options || {});
  } catch {
    throw new Error("Not saved: declutter label is not running any more");
  }
  const found = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Error(`Not saved: ${found.error || answer.status}`);
  return found;
}

// Answers go out one after the other, so that the last one wins.
function save(name, change) {
  waiting += 1;
  say("saving …");
  saving = saving.then(async () => {
    const state = await ask(`pages/${encodeURIComponent(name)}`, change);
    const at = pages.findIndex((one) => one.name === name);
    if (at >= 0) pages[at] = { ...pages[at], ...state };
    if (page && page.name === name) page.done = state.done;
    waiting -= 1;
    drawPages();
    if (!waiting) progress("saved");
  }).catch((error) => { waiting -= 1; say(error.message, true); });
  return saving;
}

function doubtful(block) { return !block.checked && block.doubt >= setup.doubtful; }

function progress(what) {
  if (!page) return;
  const left = page.list.filter(doubtful).length;
  const rest = page.done ? "page is done" : left ? `${left} doubtful left` : "none doubtful";
  say(what ? `${what} · ${rest}` : rest);
}

function drawPages() {
  const done = pages.filter((one) => one.done).length;
  byId("count").textContent = `${done} of ${pages.length} done`;
  const items = pages.map((one) => {
    const button = make("button", undefined, one.done ? "done" : "");
    button.append(make("b", one.title));
    const corrected = one.changed ? ` · ${one.changed} corrected` : "";
    button.append(make("small", (one.done ? "✓ done" : `${one.doubtful} doubtful`) + corrected));
    button.addEventListener("click", () => open(one.name));
    if (page && one.name === page.name) button.setAttribute("aria-current", "page");
    const item = make("li");
    item.append(button);
    return item;
  });
  byId("pages").replaceChildren(...items);
}

function drawRow(number) {
  const block = page.list[number];
  const row = rows[number];
  const role = setup.byName.get(block.role);
  row.dataset.role = block.role;
  row.firstChild.textContent = block.role.replace("_", " ");
  row.lastChild.textContent = block.checked ? "✓" : doubtful(block) ? "?" : "";
  row.classList.toggle("kept", role.kept);
  row.classList.toggle("checked", block.checked);
  row.classList.toggle("doubtful", doubtful(block));
}

function drawBlocks() {
  rows = page.list.map((block, number) => {
    const row = make("div", undefined, `block ${block.form}`);
    row.id = `block-${number}`;
    row.setAttribute("role", "option");
    row.classList.toggle("linked", block.linked > 0.5);
    row.append(make("span", "", "role"));
    row.append(make("span", block.text, block.text.length > 500 ? "text long" : "text"));
    row.append(make("span", "", "mark"));
    row.addEventListener("click", (event) => move(number, event.shiftKey));
    return row;
  });
  list.replaceChildren(...rows);
  rows.forEach((_, number) => drawRow(number));
}

function selected() {
  const [low, high] = [Math.min(cursor, anchor), Math.max(cursor, anchor)];
  return Array.from({ length: high - low + 1 }, (_, i) => low + i);
}

function move(to, extend) {
  if (!rows.length) return;
  cursor = Math.max(0, Math.min(rows.length - 1, to));
  if (!extend) anchor = cursor;
  for (const row of list.querySelectorAll(".selected")) {
    row.classList.remove("selected", "cursor");
    row.removeAttribute("aria-selected");
  }
  for (const number of selected()) {
    rows[number].classList.add("selected");
    rows[number].setAttribute("aria-selected", "true");
  }
  rows[cursor].classList.add("cursor");
  rows[cursor].scrollIntoView({ block: cursor === 0 ? "end" : "nearest" });
  const box = rows[cursor].getBoundingClientRect();
  const room = list.getBoundingClientRect();
  if (box.bottom > room.bottom - 90 || box.top < room.top + 60) {
    rows[cursor].scrollIntoView({ block: "center" });
  }
  list.setAttribute("aria-activedescendant", rows[cursor].id);
  drawAbout();
}

function drawAbout() {
  const block = page.list[cursor];
  for (const button of document.querySelectorAll(".roles button")) {
    button.setAttribute("aria-pressed", String(button.dataset.role === block.role));
  }
  const many = selected().length;
  const line = (name, value) => {
    const made = make("div");
    made.append(make("span", name), value instanceof Node ? value : make("span", value));
    return made;
  };
  const bar = (value) => {
    const meter = make("meter");
    meter.value = value;
    meter.title = value.toFixed(2);
    return meter;
  };
  const lines = [make("h2", many > 1 ? `${many} blocks selected` : `Block ${cursor + 1} of ${rows.length}`)];
  lines.push(line("declutter says", block.own.replace("_", " ")));
  lines.push(line("worth keeping", bar(block.score)), line("in doubt", bar(block.doubt)));
  byId("about").replaceChildren(...lines);
}

// The next doubtful block in reading order, then from the other end.
function seek(step) {
  const count = rows.length;
  for (let i = 1; i <= count; i += 1) {
    const number = (cursor + step * i + count * 2) % count;
    if (doubtful(page.list[number])) return move(number);
  }
  progress();
}

function answer(role) {
  const numbers = selected();
  const before = numbers.map((n) => ({ n, role: page.list[n].role, checked: page.list[n].checked }));
  undo.push({ name: page.name, before, cursor, anchor });
  const change = { checked: numbers };
  if (role) change.roles = Object.fromEntries(numbers.map((n) => [n, role]));
  for (const n of numbers) {
    if (role) page.list[n].role = role;
    page.list[n].checked = true;
    drawRow(n);
  }
  drawAbout();
  save(page.name, change);
}

async function takeBack() {
  const last = undo.pop();
  if (!last) return say("nothing to undo");
  if (last.name !== page.name) await open(last.name);
  for (const { n, role, checked } of last.before) {
    page.list[n].role = role;
    page.list[n].checked = checked;
    drawRow(n);
  }
  cursor = last.cursor;
  move(last.anchor);
  move(last.cursor, true);
  save(page.name, {
    roles: Object.fromEntries(last.before.map(({ n, role }) => [n, role])),
    unchecked: last.before.filter((one) => !one.checked).map((one) => one.n),
  });
}

async function finish() {
  const name = page.name;
  page.list.forEach((block, n) => { block.checked = true; drawRow(n); });
  await save(name, { done: true });
  const at = pages.findIndex((one) => one.name === name);
  const order = [...pages.slice(at + 1), ...pages.slice(0, at)];
  const next = order.find((one) => !one.done);
  if (next && pages[at].done) await open(next.name);
  else if (pages.every((one) => one.done)) say("all pages are done");
}

async function reopen() {
  await save(page.name, { done: false });
  await open(page.name);
}

function turn(step) {
  const at = pages.findIndex((one) => one.name === page.name) + step;
  if (pages[at]) open(pages[at].name);
}

async function open(name) {
  try {
    await saving;
    page = await ask(`pages/${encodeURIComponent(name)}`);
  } catch (error) {
    return say(error.message.replace("Not saved: ", ""), true);
  }
  history.replaceState(null, "", `#${encodeURIComponent(name)}`);
  document.title = `${page.title} · declutter label`;
  byId("title").textContent = page.title;
  for (const field of ["page_type", "language", "why"]) byId(field).value = page[field];
  byId("done").firstChild.textContent = page.done ? "Not done after all " : "Page is done ";
  drawBlocks();
  cursor = anchor = 0;
  drawPages();
  const first = page.list.findIndex(doubtful);
  move(first >= 0 ? first : 0);
  list.focus({ preventScroll: true });
  progress();
}

document.addEventListener("keydown", (event) => {
  const field = event.target instanceof Element && event.target.closest("input, select");
  if (event.key === "Escape" && field) { list.focus(); return; }
  if (field || byId("help").open || !page) return;
  if ((event.ctrlKey || event.metaKey) && event.key === "z") {
    event.preventDefault();
    takeBack();
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const pressed = event.target instanceof Element && event.target.closest("button");
  if (pressed && (event.key === "Enter" || event.key === " ")) return;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const role = setup.byKey.get(key);
  const act = {
    ArrowDown: () => move(cursor + 1, event.shiftKey),
    ArrowUp: () => move(cursor - 1, event.shiftKey),
    PageDown: () => move(cursor + 10, event.shiftKey),
    PageUp: () => move(cursor - 10, event.shiftKey),
    Home: () => move(0, event.shiftKey),
    End: () => move(rows.length - 1, event.shiftKey),
    Escape: () => move(cursor),
    " ": () => seek(event.shiftKey ? -1 : 1),
    Enter: () => {
      if (event.shiftKey) return finish();
      answer(null);
      return seek(1);
    },
    z: takeBack,
    "[": () => turn(-1),
    "]": () => turn(1),
    "?": () => byId("help").showModal(),
  }[key] || (role && !event.shiftKey && !event.repeat && (() => answer(role)));
  if (!act) return;
  event.preventDefault();
  if (rows.length || "[]?".includes(key)) act();
});

for (const field of ["page_type", "language", "why"]) {
  byId(field).addEventListener("change", () => save(page.name, { [field]: byId(field).value }));
}
byId("done").addEventListener("click", () => (page && page.done ? reopen() : page && finish()));
byId("help-open").addEventListener("click", () => byId("help").showModal());
byId("help-close").addEventListener("click", () => byId("help").close());
byId("help").addEventListener("close", () => list.focus());

(async () => {
  try {
    setup = await ask("pages");
  } catch (error) {
    return say(error.message.replace("Not saved: ", ""), true);
  }
  setup.byName = new Map(setup.roles.map((role) => [role.name, role]));
  setup.byKey = new Map(setup.roles.map((role) => [role.key, role.name]));
  for (const role of setup.roles) {
    const button = make("button");
    button.dataset.role = role.name;
    button.append(make("span", role.name.replace("_", " ")), make("kbd", role.key));
    button.addEventListener("click", () => { if (rows.length) answer(role.name); list.focus(); });
    byId(role.kept ? "kept" : role.content ? "content" : "clutter").append(button);
  }
  for (const kind of setup.page_types) byId("page_type").append(make("option", kind));
  pages = setup.pages;
  const wanted = decodeURIComponent(location.hash.slice(1));
  const first = pages.find((one) => one.name === wanted) || pages[0];
  drawPages();
  if (first) await open(first.name);
})();
