// Says beside the field that a chosen file is too large, before it is sent in vain.

for (const input of document.querySelectorAll("input[type=file][data-most-bytes]")) {
  const note = document.createElement("p");
  note.className = "field-error";
  note.id = `${input.id}-size`;
  note.setAttribute("role", "alert");
  input.after(note);
  input.setAttribute("aria-describedby", `${note.id} ${input.getAttribute("aria-describedby") ?? ""}`.trim());

  input.addEventListener("change", () => {
    note.textContent = faults(input).join(" ");
    input.setAttribute("aria-invalid", String(note.textContent !== ""));
  });
  // In the capturing phase: what is not sent must not count as sent elsewhere.
  document.addEventListener("submit", event => {
    if (event.target !== input.form || faults(input).length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    input.focus();
  }, true);
}

function faults(input) {
  const files = [...input.files];
  const tooLarge = files.filter(file => file.size > Number(input.dataset.mostBytes)).map(file => input.dataset.tooLarge.replace("{0}", file.name));
  const sum = files.reduce((bytes, file) => bytes + file.size, 0);

  return tooLarge.length === 0 && sum > Number(input.dataset.mostAtOnce) ? [input.dataset.tooMuch] : tooLarge;
}
