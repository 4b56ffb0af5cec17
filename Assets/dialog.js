// Dialogs open in place instead of leading to their page; menus close when left.

document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-dialog]");
  const dialog = opener && document.getElementById(opener.dataset.dialog);
  if (dialog) {
    event.preventDefault();
    dialog.showModal();
    (dialog.querySelector("[autofocus], .form input:not([type=hidden]), .form textarea, .form select") ?? dialog).focus();
  }
  if (event.target.closest("[data-close]")) event.target.closest("dialog")?.close();
  closeMenus(event.target);
});

document.addEventListener("focusin", (event) => closeMenus(event.target));

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  const menu = document.querySelector("details.menu[open]");
  if (!menu) return;
  menu.open = false;
  menu.querySelector("summary").focus();
});

function closeMenus(except) {
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    if (!menu.contains(except)) menu.open = false;
  }
}
