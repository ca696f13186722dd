// Small services of every page: focus on errors, menus, keys, lists exchanged in place, and warnings before something is lost.

const words = document.getElementById("site-words")?.dataset ?? {};
const said = document.getElementById("said");

// A refused form: the summary of errors is read and focused first. A link in it focuses its field.
document.querySelector(".error-summary")?.focus();
document.addEventListener("click", event => {
  const link = event.target.closest(".error-summary a");
  const field = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.scrollIntoView({ block: "center" });
});

// Menus close on Escape (focus returns to what opened them) and on a click elsewhere.
document.addEventListener("keydown", event => {
  const menu = event.key === "Escape" && event.target.closest("details.pop[open]");
  if (!menu) return;
  menu.open = false;
  menu.querySelector("summary").focus();
});
document.addEventListener("click", event => {
  for (const menu of document.querySelectorAll("details.pop[open]")) if (!menu.contains(event.target)) menu.open = false;
});

// Ctrl+S and Ctrl+Enter send the form one is in, else the page's main form.
document.addEventListener("keydown", event => {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || !["s", "Enter"].includes(event.key)) return;
  const form = event.target.closest("main form[method=post]") ?? document.querySelector("main form[data-draft-key]");
  if (!form) return;
  event.preventDefault();
  form.requestSubmit(form.querySelector("button.btn-primary[type=submit], button.btn-primary:not([type])"));
});

// A form sent twice by an impatient hand is sent once.
document.addEventListener("submit", event => {
  const form = event.target;
  if (form.method !== "post") return;
  if (form.dataset.sending) event.preventDefault();
  else form.dataset.sending = "yes";
});
window.addEventListener("pageshow", () => document.querySelectorAll("form[data-sending]").forEach(form => delete form.dataset.sending));

// An address holds only the filters that say something.
document.addEventListener("formdata", event => {
  if (event.target.method !== "get") return;
  for (const [name, value] of [...event.formData]) if (value === "") event.formData.delete(name);
});
document.addEventListener("htmx:configRequest", event => {
  if (event.detail.verb !== "get") return;
  const given = event.detail.formData;
  for (const name of [...given.keys()]) if (given.getAll(name).every(value => value === "")) given.delete(name);
});

// A list exchanged in place: an expired sign-in leads to the door, a failure is said, the new count is read out.
document.addEventListener("htmx:beforeSwap", event => {
  const { xhr, target } = event.detail;
  if (new URL(xhr.responseURL || location.href).pathname === "/sign-in") {
    event.detail.shouldSwap = false;
    location.reload();
  } else if (xhr.status >= 400) {
    event.detail.shouldSwap = false;
    tell(words.failed, target);
  }
});
document.addEventListener("htmx:sendError", event => tell(words.offline, event.detail.target));
document.addEventListener("htmx:afterSettle", event => {
  document.querySelector(".bar[data-told]")?.remove();
  const count = document.querySelector("[data-said]");
  if (said && count && event.detail.target) said.textContent = count.dataset.said;
});

function tell(sentence, target) {
  document.querySelector(".bar[data-told]")?.remove();
  const bar = document.createElement("p");
  bar.className = "bar bar-bad";
  bar.setAttribute("role", "alert");
  bar.dataset.told = "";
  bar.textContent = sentence;
  (target?.isConnected ? target : document.querySelector("main")).before(bar);
}

// A password can be looked at before it is sent.
for (const input of document.querySelectorAll("input[type=password][data-reveal]")) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "btn btn-quiet btn-mini";
  button.textContent = words.show;
  button.setAttribute("aria-controls", input.id);
  button.setAttribute("aria-pressed", "false");
  const box = document.createElement("div");
  box.className = "revealed";
  input.replaceWith(box);
  box.append(input, button);
  button.addEventListener("click", () => {
    const shown = input.type === "password";
    input.type = shown ? "text" : "password";
    button.textContent = shown ? words.hide : words.show;
    button.setAttribute("aria-pressed", String(shown));
  });
  if (input.autofocus) input.focus();
}

// A text longer than the record can hold is named while typing; nothing that was pasted is cut.
document.addEventListener("input", event => {
  const field = event.target;
  const longest = Number(field.dataset?.longest);
  if (!longest) return;
  let note = field.parentElement.querySelector(".too-long");
  const excess = field.value.normalize("NFC").length - longest;
  if (excess <= 0) return note?.remove();
  if (!note) {
    note = document.createElement("p");
    note.className = "too-long";
    note.setAttribute("role", "status");
    field.after(note);
  }
  note.textContent = words.tooLong.replace("{0}", excess);
});

// Words that stand where something was written that the record must not hold: named while typing, never refused. The same list is read on the server.
const carefully = (words.carefulWords ?? "").split("|").filter(Boolean).map(said => ({ said, whole: new RegExp(`(?<![\\p{L}\\p{N}])${said}(?![\\p{L}\\p{N}])`, "iu") }));
document.addEventListener("input", event => {
  const field = event.target;
  if (field.dataset?.careful === undefined) return;
  let note = field.parentElement.querySelector(".careful");
  const text = field.value.normalize("NFC");
  const found = carefully.filter(word => word.whole.test(text)).map(word => `“${word.said}”`);
  if (found.length === 0) return note?.remove();
  if (!note) {
    note = document.createElement("p");
    note.className = "careful";
    note.setAttribute("role", "status");
    field.after(note);
  }
  const sentence = words.careful.replace("{0}", found.join(", "));
  if (note.textContent !== sentence) note.textContent = sentence;
});

// On a phone a list folds: each value stands under the name of its column.
function nameFolds() {
  for (const table of document.querySelectorAll("table.fold")) {
    const names = [...table.querySelectorAll("thead th")].map(th => th.textContent.trim());
    for (const row of table.tBodies[0]?.rows ?? []) [...row.cells].forEach((cell, i) => { cell.dataset.column = names[i] ?? ""; });
  }
}
nameFolds();
document.addEventListener("htmx:afterSettle", nameFolds);

document.addEventListener("click", event => { if (event.target.closest("[data-print]")) window.print(); });

// One box above a column chooses all of it.
document.addEventListener("change", event => {
  const name = event.target.dataset.checkAll;
  if (name) for (const box of event.target.form.querySelectorAll(`input[type=checkbox][name="${name}"]`)) box.checked = event.target.checked;
});
