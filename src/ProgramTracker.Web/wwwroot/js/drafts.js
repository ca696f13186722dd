// What is typed into form[data-draft-key] is kept until it is saved: at once in this tab, and every few seconds on the server, so that an expired sign-in, a lost line,
// a closed page or another machine costs nothing. Kept per person; the tab's copy goes on sign-out, both when the form is saved: the next page then carries the key
// (data-draft-done on <body>). Passwords and files are never kept.

const words = document.getElementById("site-words")?.dataset ?? {};
const owner = document.body.dataset.draftOwner;
const prefix = `draft:${owner}:`;
const keyOf = form => prefix + form.dataset.draftKey;
const pause = 1500;

if (document.body.dataset.draftDone) sessionStorage.removeItem(prefix + document.body.dataset.draftDone);
document.addEventListener("submit", event => {
  if (event.target.matches("[data-forget-drafts]")) for (const key of Object.keys(sessionStorage)) if (key.startsWith("draft:")) sessionStorage.removeItem(key);
});

function keep(form) {
  const first = typed(fields(form));
  const refused = document.querySelector(".error-summary") !== null || form.querySelector("[data-unsaved]") !== null;
  const saved = document.querySelector(".head .saved");
  const server = new ServerDraft(form);
  let sending = false;
  let timer;
  const unsaved = () => refused || typed(fields(form)) !== first;
  const mark = () => { if (saved) saved.hidden = unsaved(); };

  const found = latest(read(form), server.kept());
  if (refused) later();
  else if (found && typed(found.fields) !== first) offer(form, found, server);

  mark();
  form.addEventListener("input", later);
  form.addEventListener("change", later);
  form.addEventListener("rows:changed", later);
  form.addEventListener("htmx:afterSettle", later);
  form.addEventListener("submit", event => {
    if (event.defaultPrevented) return;
    clearTimeout(timer);
    server.stop();
    write(form);
    sending = true;
  });
  window.addEventListener("pagehide", () => {
    if (!unsaved() || form.querySelector(".bar .btn")) return;
    write(form);
    if (!sending) server.send();
  });
  window.addEventListener("pageshow", () => {
    sending = false;
    server.go();
  });
  window.addEventListener("beforeunload", event => { if (!sending && unsaved() && !server.has()) event.preventDefault(); });

  // While an offer waits for its answer, it is not written over; who leaves is warned.
  function later() {
    sending = false;
    mark();
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (form.querySelector(".bar .btn")) return;
      write(form);
      server.later();
    }, 300);
  }
}

// The copy that outlives the tab. What it has is said beside the button that saves.
class ServerDraft {
  #form;
  #sent = null;
  #timer = null;
  #said = null;
  #line = new AbortController();

  constructor(form) {
    this.#form = form;
  }

  kept() {
    const kept = this.#form.querySelector("template[data-kept-draft]");
    return kept ? { at: Number(kept.dataset.keptDraft), fields: JSON.parse(kept.content.textContent) } : null;
  }

  has() {
    return this.#sent !== null && this.#sent === typed(fields(this.#form));
  }

  later() {
    this.#timer ??= setTimeout(() => this.send(), pause);
  }

  stop() {
    clearTimeout(this.#timer);
    this.#timer = null;
    this.#line.abort();
  }

  // After a submit that did not lead away.
  go() {
    this.#line = new AbortController();
  }

  async send() {
    clearTimeout(this.#timer);
    this.#timer = null;
    if (this.#line.signal.aborted) this.go();
    const now = fields(this.#form);
    if (typed(now) === this.#sent) return;
    const at = await this.#post(JSON.stringify(now));
    if (at === null) return;
    this.#sent = typed(now);
    this.#say(words.draftKept.replace("{0}", at), "saved");
  }

  forget() {
    this.#post("");
  }

  // The time of the save by the server's clock; null when it was not saved, which is said.
  async #post(content) {
    const body = new URLSearchParams({ key: this.#form.dataset.draftKey, fields: content });
    const token = this.#form.querySelector("[name=__RequestVerificationToken]")?.value ?? "";
    try {
      // A page that closes may send this much and no more.
      const keepalive = content.length < 20000;
      const answer = await fetch("/drafts", { method: "POST", body, headers: { RequestVerificationToken: token }, redirect: "manual", keepalive, signal: this.#line.signal });
      if (answer.ok) return await answer.text();
      this.#say(answer.type === "opaqueredirect" ? words.draftSignedOut : answer.status === 400 ? words.draftTooLong : words.draftLost, "unsaved");
    } catch (error) {
      if (error.name !== "AbortError") this.#say(words.draftLost, "unsaved");
    }
    return null;
  }

  #say(text, look) {
    if (this.#said === null) {
      this.#said = document.createElement("span");
      this.#said.setAttribute("role", "status");
      (this.#form.querySelector(".form-foot, .turn") ?? this.#form).append(this.#said);
    }
    this.#said.className = look;
    this.#said.textContent = text;
  }
}

function latest(one, other) {
  return one && other ? (one.at > other.at ? one : other) : one ?? other;
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

function offer(form, draft, server) {
  const time = new Intl.DateTimeFormat("vi-VN", { hour: "2-digit", minute: "2-digit", timeZone: "Asia/Ho_Chi_Minh" }).format(draft.at);
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
    server.forget();
    document.querySelector(".secs a[aria-current] .unsaved")?.remove();
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

for (const form of document.querySelectorAll("form[data-draft-key]")) keep(form);
