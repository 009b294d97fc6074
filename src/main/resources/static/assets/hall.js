// What is noted at the desk is kept here until the server has it: each note has a key of its own and its hour, so that it may be sent late and twice.
const place = `hall:${location.pathname}`;
const notes = () => JSON.parse(localStorage.getItem(place) ?? "[]");
const keep = (all) => localStorage.setItem(place, JSON.stringify(all));
const sign = document.querySelector("#connection");
let offline = false;
let sending = false;
let refused = 0;

const show = (words, kind) => {
  sign.hidden = !words;
  sign.className = `alert alert-${kind}`;
  sign.textContent = words;
};

const status = (signedOut) => {
  const waiting = notes().length;
  if (signedOut) show(sign.dataset.signedOut.replace("{0}", waiting), "danger");
  else if (waiting > 0) show(sign.dataset.waiting.replace("{0}", waiting), "warning");
  else if (offline) show(sign.dataset.offline, "warning");
  else if (refused > 0) show(sign.dataset.refused.replace("{0}", refused), "danger");
  else show("", "info");
};

const localMoment = () => new Date(Date.now() - new Date().getTimezoneOffset() * 60000).toISOString().slice(0, 19);
const newKey = () => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}-${Math.random().toString(36).slice(2)}`;

// A fresh token of the page goes with each note; the one at the time of the note may be old.
const token = () => document.querySelector("form.kept input[name=_csrf]")?.value;

const send = async (note) => {
  const body = new URLSearchParams(note.fields);
  if (token()) body.set("_csrf", token());
  return fetch(note.to, { method: "POST", body, headers: { "HX-Request": "true" }, redirect: "follow" });
};

const flush = async () => {
  if (sending) return;
  sending = true;
  try {
    while (notes().length > 0) {
      const answer = await send(notes()[0]);
      offline = false;
      if (answer.redirected || answer.status === 401 || answer.status === 403) return status(true);
      if (answer.status >= 500) return status(false);
      keep(notes().slice(1));
      const page = await answer.text();
      if (answer.ok) {
        htmx.swap("#desk", page, { swapStyle: "outerHTML" });
      } else refused += 1;
    }
  } catch {
    offline = true;
  } finally {
    sending = false;
  }
  return status(false);
};

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!form.classList.contains("kept")) return;
  event.preventDefault();
  form.elements.key.value = newKey();
  form.elements.at.value = localMoment();
  keep([...notes(), { to: form.action, fields: [...new FormData(form)].filter(([name]) => name !== "_csrf") }]);
  form.reset();
  status(false);
  flush();
});

document.addEventListener("htmx:sendError", () => { offline = true; status(false); });
document.addEventListener("htmx:afterRequest", (event) => { if (event.detail.successful) { offline = false; status(false); } });
window.addEventListener("offline", () => { offline = true; status(false); });
window.addEventListener("online", flush);
setInterval(() => { if (notes().length > 0) flush(); }, 3000);
status(false);
flush();
