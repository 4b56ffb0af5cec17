// Days are typed as dd/mm/yyyy; a button beside the field opens the browser's own calendar.

for (const field of document.querySelectorAll("[data-day]")) {
  const input = field.querySelector("input");
  const native = field.appendChild(document.createElement("input"));
  if (!native.showPicker) {
    native.remove();
    continue;
  }
  Object.assign(native, { type: "date", className: "native", tabIndex: -1 });
  native.setAttribute("aria-hidden", "true");
  const button = field.appendChild(document.createElement("button"));
  Object.assign(button, { type: "button", className: "button quiet", textContent: "Lịch" });
  button.setAttribute("aria-label", "Chọn ngày trên lịch");
  button.addEventListener("click", () => {
    native.value = iso(input.value);
    native.showPicker();
  });
  native.addEventListener("change", () => {
    if (!native.value) return;
    input.value = native.value.split("-").reverse().join("/");
    input.dispatchEvent(new Event("input", { bubbles: true }));
    input.focus();
  });
}

/** The day as the browser writes it; empty unless there is such a day. */
function iso(text) {
  const typed = text.match(/^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/);
  if (!typed) return "";
  const written = `${typed[3]}-${typed[2].padStart(2, "0")}-${typed[1].padStart(2, "0")}`;
  const day = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(written) ? written : "";
}
