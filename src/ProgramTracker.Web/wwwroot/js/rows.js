// Repeated fields: [data-rows="Input.Directions"] holds [data-row] elements and a <template> of a new one. Names and ids count from 0 without gaps.

const words = document.getElementById("site-words")?.dataset ?? {};
const rowsOf = box => [...box.querySelectorAll(":scope > [data-row]")];

document.addEventListener("click", event => {
  const button = event.target.closest("[data-add-row], [data-remove-row], [data-row-up], [data-row-down]");
  const box = button?.closest("[data-rows]");
  if (!box) return;
  const row = button.closest("[data-row]");
  if (button.matches("[data-add-row]")) focusIn(add(box));
  else if (button.matches("[data-remove-row]")) remove(box, row);
  else if (move(box, row, button.matches("[data-row-up]") ? -1 : 1)) button.focus();
});

document.addEventListener("keydown", event => {
  if (!event.altKey || !["ArrowUp", "ArrowDown"].includes(event.key)) return;
  const row = event.target.closest("[data-row]");
  if (!row?.querySelector("[data-row-up]")) return;
  event.preventDefault();
  if (move(row.closest("[data-rows]"), row, event.key === "ArrowUp" ? -1 : 1)) event.target.focus();
});

// A draft that had more rows than the page asks for them.
document.addEventListener("rows:need", event => {
  while (rowsOf(event.target).length < event.detail) add(event.target);
}, true);

function add(box) {
  const row = box.querySelector(":scope > template").content.firstElementChild.cloneNode(true);
  const last = rowsOf(box).at(-1);
  (last ?? box.querySelector(":scope > template")).after(row);
  renumber(box);
  if (last) carry(last, row);
  return row;
}

// What is usually the same from line to line ([data-carry]) begins as it stands in the line before.
function carry(from, to) {
  const there = [...from.querySelectorAll("[data-carry]")];
  [...to.querySelectorAll("[data-carry]")].forEach((field, number) => { if (there[number]) field.value = there[number].value; });
}

function remove(box, row) {
  const name = row.querySelector("legend").textContent;
  const gone = document.createElement("p");
  gone.className = "row-gone";
  gone.setAttribute("role", "status");
  const undo = document.createElement("button");
  undo.type = "button";
  undo.className = "btn btn-line btn-mini";
  undo.textContent = words.undo;
  undo.addEventListener("click", () => {
    gone.replaceWith(row);
    renumber(box);
    focusIn(row);
  });
  gone.append(words.rowRemoved.replace("{0}", name.toLocaleLowerCase("vi")), undo);
  box.querySelector(":scope > .row-gone")?.remove();
  row.replaceWith(gone);
  renumber(box);
  undo.focus();
}

function move(box, row, step) {
  const all = rowsOf(box);
  const other = all[all.indexOf(row) + step];
  if (!other) return false;
  if (step < 0) other.before(row);
  else other.after(row);
  renumber(box);
  return true;
}

function focusIn(row) {
  row.querySelector("input:not([type=hidden]), select, textarea")?.focus();
}

// "Input.Directions[3].Text" and "Input_Directions_3__Text" take the number of their row, as do all references between ids.
function renumber(box) {
  const name = box.dataset.rows;
  const id = name.replace(/[^\w-]/g, "_");
  const inName = new RegExp(`^${escape(name)}\\[(?:\\d+|__row__)\\]`);
  const inId = new RegExp(`(^|\\s)${escape(id)}_(?:\\d+|__row__)_(?=_|-|\\s|$)`, "g");
  rowsOf(box).forEach((row, number) => {
    row.querySelector(":scope > legend").textContent = `${box.dataset.rowName} ${number + 1}`.trim();
    for (const element of [row, ...row.querySelectorAll("*")]) {
      for (const attribute of ["name", "data-rows"]) {
        const value = element.getAttribute(attribute);
        if (value) element.setAttribute(attribute, value.replace(inName, `${name}[${number}]`));
      }
      for (const attribute of ["id", "for", "aria-describedby", "aria-controls"]) {
        const value = element.getAttribute(attribute);
        if (value) element.setAttribute(attribute, value.replace(inId, `$1${id}_${number}_`));
      }
    }
  });
  box.dispatchEvent(new Event("rows:changed", { bubbles: true }));
}

function escape(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
