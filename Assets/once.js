// A form is sent once, however often its button is pressed; what cannot be undone asks again on the button itself.

document.addEventListener("click", (event) => {
  const button = event.target.closest("button[data-confirm]");
  if (!button || button.classList.contains("is-asking")) return;
  event.preventDefault();
  const title = button.textContent;
  button.classList.add("is-asking");
  button.textContent = button.dataset.confirm;
  const calm = () => {
    button.classList.remove("is-asking");
    button.textContent = title;
  };
  button.addEventListener("blur", calm, { once: true });
  setTimeout(calm, 6000);
});

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!form.matches("[data-once]") || event.defaultPrevented) return;
  if (form.dataset.sent) return event.preventDefault();
  form.dataset.sent = "1";
  // The button pressed keeps its value in the form only while it is enabled, so it is marked and not disabled.
  for (const button of form.querySelectorAll("button")) button.setAttribute("aria-disabled", "true");
});

// Coming back through the browser's history shows the page as it was left: let it be sent again.
addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sent]")) {
    delete form.dataset.sent;
    for (const button of form.querySelectorAll("button")) button.removeAttribute("aria-disabled");
  }
});
