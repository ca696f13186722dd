// input[data-suggest="/people/suggest"] asks the address what may be meant (?q=…) and offers it as an ARIA combobox.
// The answer is { items: [{ id, text, note }], add }; taking one fills the hidden [data-chosen] beside it, typing empties that again.

const words = document.getElementById("site-words")?.dataset ?? {};
const said = document.getElementById("said");
const open = new WeakMap();

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
  if (items.length === 0) box.append(nothing(add));
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

function nothing(add) {
  const line = document.createElement("div");
  line.className = "none";
  line.append(words.suggestNone);
  if (add) {
    const link = document.createElement("a");
    link.href = add;
    link.target = "_blank";
    link.rel = "noopener";
    link.textContent = words.suggestAdd;
    line.append(link);
  }
  return line;
}

function select(input, options, at) {
  options.filter(o => o.matches("[role=option]")).forEach((o, i) => o.setAttribute("aria-selected", String(i === at)));
  if (!options[at]) return;
  input.setAttribute("aria-activedescendant", options[at].id);
  options[at].scrollIntoView({ block: "nearest" });
}

function take(input, taken) {
  input.value = taken.dataset.text;
  const chosen = hidden(input);
  if (chosen) set(chosen, taken.dataset.value);
  close(input);
  input.dispatchEvent(new CustomEvent("suggest:taken", { bubbles: true, detail: { id: taken.dataset.value, text: taken.dataset.text } }));
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
