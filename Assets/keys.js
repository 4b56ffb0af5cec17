// Single keys: / search, g and a letter to go, j k Enter x in lists, ? help. Off while something is typed or composed
// (Telex and VNI compose), and can be switched off for good in the help sheet.

const STORE = "congvu.keys";
let goUntil = 0;

document.addEventListener("keydown", (event) => {
  if (event.isComposing || event.keyCode === 229 || event.altKey) return;
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") return act(event, focusSearch);
  if (event.ctrlKey || event.metaKey || isTyping(event.target) || document.querySelector("dialog[open]")) return;
  if (event.key === "?") return act(event, showHelp);
  if (localStorage.getItem(STORE) === "off") return;
  const key = event.key.toLowerCase();
  if (Date.now() < goUntil) {
    goUntil = 0;
    const link = document.querySelector(`[data-go="${CSS.escape(key)}"]`);
    if (link) return act(event, () => link.click());
  }
  if (key === "g") return act(event, () => { goUntil = Date.now() + 1500; });
  if (key === "/") return act(event, focusSearch);
  if (key === "j" || key === "k") return act(event, () => step(key === "j" ? 1 : -1));
  if (key === "x") return act(event, tick);
  const own = document.querySelector(`[data-key="${CSS.escape(key)}"]`);
  if (own) act(event, () => (own.matches("input, textarea") ? own.focus() : own.click()));
});

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-keys-help]")) showHelp();
});

function act(event, what) {
  event.preventDefault();
  what();
}

function isTyping(element) {
  return element.closest("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable=true]") !== null;
}

function focusSearch() {
  const field = document.querySelector('[data-key="/"]');
  field?.focus();
  field?.select();
}

function rows() {
  return [...document.querySelectorAll("[data-list] tbody tr, [data-list] > :is(article, li)")].filter((row) => row.querySelector("a"));
}

function step(direction) {
  const all = rows();
  const now = all.indexOf(document.activeElement?.closest("[data-list] :is(tr, article, li)"));
  const next = all[now < 0 ? (direction > 0 ? 0 : all.length - 1) : now + direction];
  if (!next) return;
  (next.matches("[tabindex]") ? next : next.querySelector("th a, a")).focus({ preventScroll: true });
  next.scrollIntoView({ block: "nearest" });
}

function tick() {
  document.activeElement?.closest("tr")?.querySelector(".tick input")?.click();
}

function showHelp() {
  const lines = [["/", "Tìm kiếm"], ["Ctrl K", "Tìm kiếm, cả khi đang gõ"]];
  if (rows().length) {
    lines.push(["j", "Dòng sau"], ["k", "Dòng trước"], ["Enter", "Mở dòng đang chọn"]);
    if (document.querySelector(".tick input")) lines.push(["x", "Đánh dấu dòng đang chọn"]);
  }
  for (const own of document.querySelectorAll("[data-key]")) {
    if (own.dataset.key !== "/") lines.push([own.dataset.key, own.dataset.keyName ?? own.textContent.trim()]);
  }
  for (const link of document.querySelectorAll("[data-go]")) {
    lines.push([`g ${link.dataset.go}`, "Đến " + link.querySelector("span").textContent]);
  }
  lines.push(["?", "Bảng này"]);

  const dialog = document.createElement("dialog");
  dialog.className = "dialog";
  dialog.setAttribute("aria-label", "Phím tắt trên trang này");
  dialog.innerHTML = `<div class="dialog-head"><h2>Phím tắt trên trang này</h2>
    <button type="button" class="icon-button" data-close aria-label="Đóng">×</button></div>
    <dl class="keys"></dl><label class="choice"><input type="checkbox">Dùng phím tắt một chữ</label>`;
  const list = dialog.querySelector("dl");
  for (const [keys, meaning] of lines) {
    const term = list.appendChild(document.createElement("dt"));
    for (const key of keys.split(" ")) term.appendChild(document.createElement("kbd")).textContent = key;
    list.appendChild(document.createElement("dd")).textContent = meaning;
  }
  const box = dialog.querySelector("input");
  box.checked = localStorage.getItem(STORE) !== "off";
  box.addEventListener("change", () => localStorage.setItem(STORE, box.checked ? "on" : "off"));
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
