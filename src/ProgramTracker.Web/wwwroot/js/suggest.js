// input[data-suggest="/people/suggest"] asks the address what may be meant (?q=…) and offers it as an ARIA combobox.
// The answer is { items: [{ id, text, note }], add }; taking one fills the hidden [data-chosen] beside it, typing empties that again.
// The last line opens `add` in another tab, where a new record is made; its page ([data-picked]) hands it back to the fields that wait.

const words = document.getElementById("site-words")?.dataset ?? {};
const said = document.getElementById("said");
const open = new WeakMap();
const picks = new BroadcastChannel("picks");
const waiting = new Map();

document.addEventListener("input", event => {
  const input = event.target;
  if (!input.matches?.("input[data-suggest]") || !event.isTrusted) return;
  const chosen = hidden(input);
  if (chosen?.value) set(chosen, "");
  const state = stateOf(input);
  clearTimeout(state.timer);
  state.timer = setTimeout(() => ask(input), 200);
});

document.addEventListener("keydown", event => {
  const input = event.target;
  if (!input.matches?.("input[data-suggest]") || event.isComposing) return;
  const options = [...list(input).querySelectorAll("[role=option]")];
  const isOpen = !list(input).hidden;
  const at = options.findIndex(o => o.getAttribute("aria-selected") === "true");
  if (event.key === "ArrowDown" && !event.altKey) {
    event.preventDefault();
    if (!isOpen) ask(input);
    else select(input, options, Math.min(at + 1, options.length - 1));
  } else if (event.key === "ArrowUp" && !event.altKey && isOpen) {
    event.preventDefault();
    select(input, options, Math.max(at - 1, 0));
  } else if (event.key === "Enter" && !event.ctrlKey && isOpen) {
    event.preventDefault();
    if (at >= 0) take(input, options[at]);
    else close(input);
  } else if (event.key === "Escape" && isOpen) {
    event.stopPropagation();
    close(input);
  } else if (event.key === "Tab") {
    close(input);
  }
});

document.addEventListener("mousedown", event => {
  const option = event.target.closest(".suggest-list [role=option]");
  if (!option) return;
  event.preventDefault();
  take(option.closest(".suggest").querySelector("input[data-suggest]"), option);
});

// The same offer as a link: for all fields in which its text was typed.
document.addEventListener("click", event => {
  const link = event.target.closest("a[data-picks]");
  if (!link) return;
  const fields = [...document.querySelectorAll("input[data-suggest]")].filter(input => input.value.trim() === link.dataset.picks && !hidden(input)?.value);
  link.href = awaited(link.href, fields);
});

picks.addEventListener("message", ({ data: { token, id, text, taken } }) => {
  const note = taken && document.querySelector(`[data-picked="${CSS.escape(taken)}"]`);
  if (note) {
    note.hidden = false;
    said.textContent = note.textContent;
  }
  for (const input of waiting.get(token) ?? []) fill(input, id, text);
  if (waiting.delete(token)) picks.postMessage({ taken: token });
});

for (const { dataset } of document.querySelectorAll("[data-picked]")) picks.postMessage({ token: dataset.picked, id: dataset.id, text: dataset.text });

document.addEventListener("focusout", event => {
  const box = event.target.closest?.(".suggest");
  if (box && !box.contains(event.relatedTarget)) close(box.querySelector("input[data-suggest]"));
});

async function ask(input) {
  const state = stateOf(input);
  state.asked?.abort();
  const text = input.value.trim();
  if (text === "") return close(input);
  state.asked = new AbortController();
  try {
    const address = new URL(input.dataset.suggest, location.href);
    address.searchParams.set("q", text);
    const answer = await fetch(address, { headers: { Accept: "application/json" }, signal: state.asked.signal });
    if (answer.ok && !answer.redirected && document.activeElement === input) show(input, await answer.json());
  } catch (error) {
    // A newer question took the place of this one, or the line is down: the typed text stands either way.
    if (error.name !== "AbortError" && !(error instanceof TypeError)) throw error;
    if (error instanceof TypeError) close(input);
  }
}

function show(input, { items, add }) {
  const box = list(input);
  const before = box.querySelector("[aria-selected=true]")?.dataset.value;
  box.replaceChildren(...items.map((item, number) => option(`${box.id}-${number}`, item)));
  if (items.length === 0) box.append(nothing());
  if (add) box.append(offer(`${box.id}-add`, add, input.value.trim()));
  box.hidden = false;
  box.scrollIntoView({ block: "nearest" });
  input.setAttribute("aria-expanded", "true");
  input.removeAttribute("aria-activedescendant");
  select(input, [...box.children], items.findIndex(item => item.id === before));
  said.textContent = items.length === 0 ? words.suggestNone : words.suggestCount.replace("{0}", items.length);
}

function option(id, item) {
  const made = document.createElement("div");
  made.id = id;
  made.setAttribute("role", "option");
  made.setAttribute("aria-selected", "false");
  made.dataset.value = item.id;
  made.dataset.text = item.text;
  made.append(item.text);
  if (item.note) {
    const note = document.createElement("small");
    note.textContent = item.note;
    made.append(note);
  }
  return made;
}

function nothing() {
  const line = document.createElement("div");
  line.className = "none";
  line.append(words.suggestNone);
  return line;
}

function offer(id, add, text) {
  const made = option(id, { id: "", text: words.suggestAdd.replace("{0}", text) });
  made.dataset.add = add;
  made.classList.add("add");
  return made;
}

function awaited(address, inputs) {
  const token = [...crypto.getRandomValues(new Uint32Array(4))].map(part => part.toString(36)).join("");
  waiting.set(token, inputs);
  const to = new URL(address, location.href);
  to.searchParams.set("picks", token);
  return to.href;
}

function select(input, options, at) {
  options.filter(o => o.matches("[role=option]")).forEach((o, i) => o.setAttribute("aria-selected", String(i === at)));
  if (!options[at]) return;
  input.setAttribute("aria-activedescendant", options[at].id);
  options[at].scrollIntoView({ block: "nearest" });
}

function take(input, taken) {
  if (taken.dataset.add) window.open(awaited(taken.dataset.add, [input]), "_blank", "noopener");
  else fill(input, taken.dataset.value, taken.dataset.text);
  close(input);
}

function fill(input, id, text) {
  input.value = text;
  const chosen = hidden(input);
  if (chosen) set(chosen, id);
  input.dispatchEvent(new CustomEvent("suggest:taken", { bubbles: true, detail: { id, text } }));
}

function set(chosen, value) {
  chosen.value = value;
  chosen.dispatchEvent(new Event("change", { bubbles: true }));
}

function close(input) {
  const state = stateOf(input);
  clearTimeout(state.timer);
  state.asked?.abort();
  list(input).hidden = true;
  input.setAttribute("aria-expanded", "false");
  input.removeAttribute("aria-activedescendant");
}

function hidden(input) {
  return input.closest(".suggest").querySelector("[data-chosen]");
}

function list(input) {
  return input.closest(".suggest").querySelector("[role=listbox]");
}

function stateOf(input) {
  if (!open.has(input)) open.set(input, {});
  return open.get(input);
}
