// Refinements only: every page works without this file.
document.querySelectorAll(".needs-script").forEach((element) => { element.hidden = false; });

const folded = (text) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");

document.addEventListener("input", (event) => {
  const selector = event.target.dataset.filter;
  if (!selector) return;
  const wanted = folded(event.target.value);
  document.querySelectorAll(selector).forEach((item) => { item.hidden = !folded(item.textContent).includes(wanted); });
});

document.addEventListener("change", (event) => {
  if (event.target.classList.contains("submit-on-change")) event.target.form.requestSubmit();
  const words = event.target.nextElementSibling;
  if (words?.classList.contains("long-choice")) words.textContent = event.target.selectedOptions[0].textContent;
});

// What is typed while the form is on its way to be drawn anew is put back into the new form.
const controls = () => [...document.querySelectorAll("#fields :is(input, select, textarea)")].filter((control) => control.id && !["file", "hidden"].includes(control.type));
const state = (control) => (["checkbox", "radio"].includes(control.type) ? control.checked : control.value);
let sent = new Map();
let typedMeanwhile = new Map();

const redraws = (event) => event.detail.target?.id === "fields";
document.addEventListener("htmx:beforeRequest", (event) => { if (redraws(event)) sent = new Map(controls().map((control) => [control.id, state(control)])); });
document.addEventListener("htmx:beforeSwap", (event) => {
  if (!redraws(event)) return;
  typedMeanwhile = new Map(controls().filter((control) => sent.has(control.id) && sent.get(control.id) !== state(control)).map((control) => [control.name + control.id, state(control)]));
});
document.addEventListener("htmx:afterSwap", () => {
  controls().filter((control) => typedMeanwhile.has(control.name + control.id)).forEach((control) => {
    const typed = typedMeanwhile.get(control.name + control.id);
    if (typeof typed === "boolean") control.checked = typed; else control.value = typed;
  });
  typedMeanwhile = new Map();
});

// Large amounts are repeated with their thousands apart.
const grouped = (control) => {
  const shown = control.parentElement.querySelector(".grouped");
  if (!/^\d{5,}$/.test(control.value.trim())) {
    shown?.remove();
    return;
  }
  const words = shown ?? Object.assign(document.createElement("p"), { className: "form-hint grouped mb-0" });
  words.textContent = Number(control.value).toLocaleString(document.documentElement.lang);
  if (!shown) control.after(words);
};
const groupAll = () => document.querySelectorAll("input[inputmode=decimal]").forEach(grouped);
groupAll();
document.addEventListener("htmx:afterSwap", groupAll);
document.addEventListener("input", (event) => { if (event.target.inputMode === "decimal") grouped(event.target); });

// The list follows what others do while somebody looks at it; after a quarter of an hour without a sign of life it rests, so that
// a session can still end. Where the reader's place is in the list, only the counts move.
const REFRESH = 45000;
const REST = 900000;
let lastSign = Date.now();
["input", "click", "keydown", "scroll"].forEach((sign) => document.addEventListener(sign, () => { lastSign = Date.now(); }, { passive: true }));
const follow = (part) => window.htmx?.ajax("GET", location.pathname + location.search, { target: part, select: part, swap: "outerHTML" });
if (document.querySelector("#inbox")) {
  setInterval(async () => {
    if (document.hidden || Date.now() - lastSign > REST) return;
    await follow("#counts");
    const at = document.activeElement;
    if (!at?.closest("#results, #filters, #keep")) follow("#results");
  }, REFRESH);
}

// Ctrl+K goes anywhere, Ctrl+/ tells the keys; no key works alone, so that nothing happens while somebody dictates or types.
const open = (name) => {
  const sheet = document.getElementById(name);
  if (!sheet || document.querySelector("dialog[open]")) return false;
  sheet.showModal();
  sheet.querySelector("input")?.focus();
  return true;
};
document.addEventListener("click", (event) => { if (event.target.dataset?.opens) open(event.target.dataset.opens); });
document.addEventListener("keydown", (event) => {
  const sheet = (event.ctrlKey || event.metaKey) && { k: "palette", "/": "keys" }[event.key];
  if (sheet && open(sheet)) event.preventDefault();
  const within = event.target.closest?.("#palette, #results");
  if (!within || !["ArrowDown", "ArrowUp"].includes(event.key)) return;
  const links = [...within.querySelectorAll("li:not([hidden]) a, a.task-row")];
  const next = links[links.indexOf(document.activeElement) + (event.key === "ArrowDown" ? 1 : -1)];
  if (next) { next.focus(); event.preventDefault(); }
});
