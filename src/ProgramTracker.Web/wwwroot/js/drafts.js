// What is typed into form[data-draft-key] is kept in this tab until it is saved, so that an expired sign-in, a lost line or a closed page costs nothing.
// Kept per person; gone on sign-out, and when the page after a save carries the key (data-draft-done on <body>). Passwords and files are never kept.

const words = document.getElementById("site-words")?.dataset ?? {};
const owner = document.body.dataset.draftOwner;
const prefix = `draft:${owner}:`;
const keyOf = form => prefix + form.dataset.draftKey;

if (document.body.dataset.draftDone) sessionStorage.removeItem(prefix + document.body.dataset.draftDone);
document.addEventListener("submit", event => {
  if (event.target.matches("[data-forget-drafts]")) for (const key of Object.keys(sessionStorage)) if (key.startsWith("draft:")) sessionStorage.removeItem(key);
});

for (const form of document.querySelectorAll("form[data-draft-key]")) keep(form);

function keep(form) {
  const first = typed(fields(form));
  const refused = document.querySelector(".error-summary") !== null;
  let sending = false;
  let timer;
  const unsaved = () => refused || typed(fields(form)) !== first;

  const found = read(form);
  if (refused) write(form);
  else if (found && typed(found.fields) !== first) offer(form, found);

  form.addEventListener("input", later);
  form.addEventListener("change", later);
  form.addEventListener("rows:changed", later);
  form.addEventListener("submit", event => {
    if (event.defaultPrevented) return;
    clearTimeout(timer);
    write(form);
    sending = true;
  });
  window.addEventListener("pagehide", () => { if (unsaved()) write(form); });
  window.addEventListener("pageshow", () => { sending = false; });
  window.addEventListener("beforeunload", event => { if (!sending && unsaved()) event.preventDefault(); });

  function later() {
    clearTimeout(timer);
    timer = setTimeout(() => { if (!form.querySelector(".bar")) write(form); }, 300);
  }
}

// Name and value pairs in the order of the form; the antiforgery token is the page's own.
function fields(form) {
  return [...form.elements]
    .filter(f => f.name && !f.name.startsWith("__") && !["password", "file", "submit", "button"].includes(f.type) && f.name !== "DraftKey")
    .filter(f => !["checkbox", "radio"].includes(f.type) || f.checked)
    .map(f => [f.name, f.value]);
}

// What a person typed, to compare: the record's version and the time of opening change by themselves.
function typed(pairs) {
  return JSON.stringify(pairs.filter(([name]) => name !== "Version" && name !== "OpenedAt"));
}

function read(form) {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(form)));
  } catch {
    sessionStorage.removeItem(keyOf(form));
    return null;
  }
}

function write(form) {
  try {
    sessionStorage.setItem(keyOf(form), JSON.stringify({ at: Date.now(), fields: fields(form) }));
  } catch (error) {
    // The browser's room is full: the form itself still holds everything.
    if (error.name !== "QuotaExceededError") throw error;
  }
}

function offer(form, draft) {
  const time = new Intl.DateTimeFormat("vi-VN", { hour: "2-digit", minute: "2-digit" }).format(draft.at);
  const bar = document.createElement("div");
  bar.className = "bar";
  bar.setAttribute("role", "status");
  const text = document.createElement("span");
  text.textContent = words.draftFound.replace("{0}", time);
  bar.append(text, button("btn btn-accent btn-mini", words.draftRestore, restore), button("btn btn-quiet btn-mini", words.draftDrop, drop));
  form.prepend(bar);

  function restore() {
    put(form, draft.fields);
    bar.replaceChildren(words.draftRestored);
    setTimeout(() => bar.remove(), 6000);
    form.querySelector("input:not([type=hidden]), select, textarea")?.focus();
  }

  function drop() {
    sessionStorage.removeItem(keyOf(form));
    bar.remove();
  }
}

function button(look, text, act) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = look;
  made.textContent = text;
  made.addEventListener("click", act);
  return made;
}

// Puts a draft back: first as many repeated rows as it had, then every value in its place.
function put(form, kept) {
  for (const rows of form.querySelectorAll("[data-rows]")) {
    const name = rows.dataset.rows;
    const numbers = kept.map(([field]) => field.startsWith(name + "[") ? parseInt(field.slice(name.length + 1), 10) + 1 : 0);
    rows.dispatchEvent(new CustomEvent("rows:need", { detail: Math.max(0, ...numbers) }));
  }
  const values = group(kept);
  for (const field of form.elements) {
    if (!field.name || field.name.startsWith("__") || ["password", "file", "submit", "button"].includes(field.type)) continue;
    const given = (values.get(field.name) ?? []).map(([, value]) => value);
    if (field.type === "checkbox" || field.type === "radio") field.checked = given.includes(field.value);
    else if (field.type === "hidden" && given.includes("true") && given.includes("false")) continue;
    else if (given.length > 0) field.value = given[0];
  }
  form.dispatchEvent(new Event("input", { bubbles: true }));
}

function group(pairs) {
  const groups = new Map();
  for (const pair of pairs) groups.set(pair[0], [...(groups.get(pair[0]) ?? []), pair]);
  return groups;
}
