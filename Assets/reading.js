// The page on which a reading is confirmed. Its forms work without this script; with it each card is saved as it is typed,
// tasks are drawn anew in place after a merge or a split, a selected passage becomes a task, and keys do all of it.

import { show } from "./reading-acts.js";
import "./reading-leave.js";
import "./reading-passage.js";
import { page, paperPane, tasksPane } from "./reading-save.js";

// ---------- Two panes on a narrow screen ----------

page.addEventListener("click", (event) => {
  const link = event.target.closest('a[href^="#"]');
  if (link) show(link.hash.startsWith("#p") || link.hash.startsWith("#finding") ? "paper" : "tasks");
});
if (location.hash.startsWith("#p") || location.hash.startsWith("#finding")) show("paper");

// ---------- Keys; keys.js calls them and lists them in its help ----------

const keys = page.appendChild(document.createElement("div"));
keys.hidden = true;
const card = () => document.activeElement?.closest?.(".task[data-row]");
const press = (selector) => card()?.querySelector(selector)?.click();

for (const [key, name, act] of [
  ["e", "Sửa nhiệm vụ đang chọn", () => card()?.querySelector("textarea").focus()],
  ["v", "Xem đoạn của nhiệm vụ trong văn bản", () => press(".task-source")],
  ["m", "Gộp nhiệm vụ đang chọn vào nhiệm vụ trên", () => press('[formaction$="/merge"][value="previous"]')],
  ["b", "Bỏ nhiệm vụ đang chọn", () => press('[formaction$="/drop"]')],
  ["a", "Thêm nhiệm vụ, từ đoạn đã chọn nếu có", add],
  ["p", "Chọn đoạn sau của văn bản", () => stepParagraph(1)],
  ["o", "Chọn đoạn trước của văn bản", () => stepParagraph(-1)],
]) {
  const button = keys.appendChild(document.createElement("button"));
  button.type = "button";
  button.dataset.key = key;
  button.dataset.keyName = name;
  button.addEventListener("click", act);
}

function add() {
  const bar = page.querySelector(".selection-bar");
  if (!bar.hidden) return bar.requestSubmit();
  show("tasks");
  page.querySelector("#new-content").focus();
}

/** Selects the paragraph after the selected one, so that a passage can be chosen without a mouse. */
function stepParagraph(direction) {
  const all = [...paperPane.querySelectorAll("p[data-at]")];
  const selection = getSelection();
  const now = selection.rangeCount ? all.findIndex((paragraph) => selection.getRangeAt(0).intersectsNode(paragraph)) : -1;
  const next = all[now < 0 ? all.findIndex((p) => p.getBoundingClientRect().bottom > paperPane.getBoundingClientRect().top) : now + direction];
  if (!next) return;
  show("paper");
  selection.selectAllChildren(next);
  next.scrollIntoView({ block: "nearest" });
}

tasksPane.addEventListener("keydown", (event) => {
  const here = event.target.closest(".task[data-row]");
  if (event.key === "Escape" && here && event.target !== here && !event.defaultPrevented) here.focus();
  if (event.key === "Enter" && event.target === here) {
    event.preventDefault();
    here.querySelector("textarea").focus();
  }
});
