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
    const typed = input.value.match(/^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/);
    native.value = typed ? `${typed[3]}-${typed[2].padStart(2, "0")}-${typed[1].padStart(2, "0")}` : "";
    native.showPicker();
  });
  native.addEventListener("change", () => {
    if (!native.value) return;
    input.value = native.value.split("-").reverse().join("/");
    input.dispatchEvent(new Event("input", { bubbles: true }));
    input.focus();
  });
}
