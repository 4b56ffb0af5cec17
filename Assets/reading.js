// The page on which a reading is confirmed. Its forms work without this script; with it each task is saved as it is
// typed, tasks are drawn anew in place after a merge or a split, and a selected passage becomes a task.

const page = document.querySelector("[data-reading]");
const tasksPane = page.querySelector(".tasks-pane");
const paperPane = page.querySelector(".paper-pane");
const KEPT = `congvu.draft.${document.body.dataset.visitor ?? ""}.reading.`;

// ---------- Saving as it is typed ----------

const pending = new Map(); // form → { timer, typed: whether something was typed since the last save began }
let queue = Promise.resolve(); // one save after another: the answers bring the stamps that later saves need

tasksPane.addEventListener("input", (event) => touch(event.target.closest("form[data-autosave]"), 900));
tasksPane.addEventListener("change", (event) => touch(event.target.closest("form[data-autosave]"), 150));
tasksPane.addEventListener("focusout", (event) => {
  const card = event.target.closest(".task");
  if (card && !card.contains(event.relatedTarget)) settle(card);
});

function touch(form, delay) {
  if (!form) return;
  const state = pending.get(form) ?? {};
  clearTimeout(state.timer);
  state.typed = true;
  state.timer = setTimeout(() => save(form), delay);
  pending.set(form, state);
}

function save(form) {
  const state = pending.get(form);
  clearTimeout(state?.timer);
  if (!state?.typed) return queue;
  state.typed = false;
  queue = queue.then(() => send(form));
  return queue;
}

/** Saves all that waits, before an act that reads what is saved. */
function saveAll() {
  for (const form of pending.keys()) save(form);
  return queue;
}

async function send(form) {
  if (!form.isConnected) return;
  const body = new URLSearchParams(new FormData(form));
  tell(form, "Đang lưu…");
  let response, answer;
  try {
    response = await fetch(form.action, { method: "POST", headers: { accept: "application/json" }, body });
    answer = await response.json();
  } catch {
    return keep(form, body, "Mất kết nối; nội dung được giữ trên máy này.");
  }
  if (response.status === 401) {
    keep(form, body, "Phiên đăng nhập đã hết; nội dung được giữ trên máy này. ");
    return offerSignIn(form);
  }
  if (!answer.card) return keep(form, body, answer.detail ?? "Chưa lưu được; hãy thử lại.");
  localStorage.removeItem(KEPT + form.action);
  page.querySelector("#reading-summary").innerHTML = answer.summary;
  form.elements.stamp.value = answer.stamp;
  form.fresh = answer.card;
  tell(form, response.ok ? `${answer.saved} ${clock()}` : answer.saved, !response.ok);
  if (!response.ok || !form.contains(document.activeElement)) settle(form.closest(".task"));
}

/** Draws a card as it was saved, unless somebody has typed on. */
function settle(card) {
  const form = card.querySelector("form");
  if (!form?.fresh || pending.get(form)?.typed) return;
  const isOpen = card.open;
  const said = card.querySelector(".save-state").textContent;
  const fresh = parse(form.fresh).querySelector(".task");
  const focus = card.contains(document.activeElement) ? document.activeElement.id : null;
  pending.delete(form);
  if (isOpen) fresh.open = true;
  fresh.querySelector(".save-state").textContent = said;
  card.replaceWith(fresh);
  if (focus) document.getElementById(focus)?.focus();
}

/** What could not be sent stays in this browser and is sent when the page is opened again. */
function keep(form, body, message) {
  localStorage.setItem(KEPT + form.action, body.toString());
  pending.get(form).typed = true;
  pending.get(form).timer = setTimeout(() => save(form), 15000);
  tell(form, message, true);
}

/** The way back in, and from there to this page, which then sends what was kept. */
function offerSignIn(form) {
  const link = document.createElement("a");
  link.href = "/sign-in?return=" + encodeURIComponent(location.pathname + location.search);
  link.textContent = "Đăng nhập lại";
  form.closest(".task").querySelector(".save-state").append(link);
}

function tell(form, words, isBad = false) {
  const line = form.closest(".task").querySelector(".save-state");
  line.textContent = words;
  line.classList.toggle("is-bad", isBad);
}

function clock() {
  return new Date().toLocaleTimeString("vi-VN", { hour: "2-digit", minute: "2-digit" });
}

async function sendKept() {
  const here = location.origin + location.pathname;
  const mine = Object.keys(localStorage).filter((key) => key.startsWith(KEPT + here));
  for (const key of mine) {
    const address = key.slice(KEPT.length);
    const form = [...page.querySelectorAll("form[data-autosave]")].find((form) => form.action === address);
    const body = new URLSearchParams(localStorage.getItem(key));
    if (!form) {
      localStorage.removeItem(key);
      continue;
    }
    const response = await fetch(address, { method: "POST", headers: { accept: "application/json" }, body });
    const answer = await response.json();
    // Only what arrived is forgotten here.
    if (!answer.card) continue;
    localStorage.removeItem(key);
    form.fresh = answer.card;
    tell(form, answer.saved);
    settle(form.closest(".task"));
  }
}

addEventListener("pagehide", () => {
  for (const [form, state] of pending) {
    if (state.typed && form.isConnected) navigator.sendBeacon(form.action, new URLSearchParams(new FormData(form)));
  }
});

// ---------- Merging, splitting, dropping, adding: the page is drawn anew in place ----------

page.addEventListener("submit", async (event) => {
  const form = event.target;
  const submitter = event.submitter;
  event.preventDefault();
  if (form.matches("[data-autosave]") && !submitter?.matches("[data-structural]")) {
    touch(form, 0);
    return;
  }
  const body = new URLSearchParams(new FormData(form, submitter));
  const content = form.elements.content;
  if (submitter?.value === "content" && content) body.set("at", [...content.value.slice(0, content.selectionStart)].length);
  if (form.matches("[data-autosave]")) {
    clearTimeout(pending.get(form)?.timer);
    pending.delete(form);
  }
  await saveAll();
  const stamp = form.elements.stamp?.value;
  if (stamp) body.set("stamp", stamp);
  const response = await fetch(submitter?.hasAttribute("formaction") ? submitter.formAction : form.action, {
    method: "POST", headers: { accept: "application/json" }, body,
  });
  const answer = await response.json();
  if (answer.location) return draw(answer.location);
  if (answer.card) {
    form.fresh = answer.card;
    tell(form, answer.saved, true);
    return settle(form.closest(".task"));
  }
  alarm(form, answer.detail);
});

async function draw(address) {
  const target = new URL(address, location.href);
  const response = await fetch(target, { headers: { accept: "text/html" } });
  const fresh = parse(await response.text());
  const tops = [tasksPane.scrollTop, paperPane.scrollTop, scrollY];
  for (const [pane, selector] of [[tasksPane, ".tasks-pane"], [paperPane, ".paper-pane"]]) {
    pane.replaceChildren(...fresh.querySelector(selector).childNodes);
  }
  for (const selector of ["#reading-summary", ".pane-tabs"]) {
    page.querySelector(selector).replaceChildren(...fresh.querySelector(selector).childNodes);
  }
  pending.clear();
  [tasksPane.scrollTop, paperPane.scrollTop] = tops;
  scrollTo({ top: tops[2] });
  const task = document.getElementById(target.hash.slice(1));
  show("tasks");
  task?.scrollIntoView({ block: "nearest" });
  task?.focus({ preventScroll: true });
}

function alarm(form, message) {
  const line = form.querySelector(".form-alarm") ?? form.appendChild(document.createElement("p"));
  line.className = "error form-alarm";
  line.setAttribute("role", "alert");
  line.textContent = message ?? "Chưa thực hiện được; hãy thử lại.";
}

function parse(html) {
  return new DOMParser().parseFromString(html, "text/html");
}

// ---------- A selected passage becomes a task ----------

document.addEventListener("selectionchange", () => {
  const bar = page.querySelector(".selection-bar");
  const place = selectedPlace();
  bar.hidden = place === null;
  if (!place) return;
  bar.elements.start.value = place.start;
  bar.elements.end.value = place.end;
});

/** Where in the paper the selection stands, in Unicode scalars; null without one. */
function selectedPlace() {
  const selection = getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const paper = paperPane.querySelector(".paper");
  if (!paper || !range.intersectsNode(paper) || !paper.contains(range.commonAncestorContainer)) return null;
  const paragraphs = [...paper.querySelectorAll("p[data-at]")].filter((paragraph) => range.intersectsNode(paragraph));
  if (!paragraphs.length) return null;
  const first = paragraphs[0];
  const last = paragraphs[paragraphs.length - 1];
  const start = first.contains(range.startContainer) ? lettersBefore(first, range.startContainer, range.startOffset) : 0;
  const end = last.contains(range.endContainer)
    ? lettersBefore(last, range.endContainer, range.endOffset) : [...last.textContent].length;
  const place = { start: Number(first.dataset.at) + start, end: Number(last.dataset.at) + end };
  return place.end > place.start ? place : null;
}

function lettersBefore(paragraph, container, offset) {
  const range = document.createRange();
  range.setStart(paragraph, 0);
  range.setEnd(container, offset);
  return [...range.toString()].length;
}

// ---------- Two panes on a narrow screen ----------

function show(pane) {
  page.querySelector(`#pane-${pane}`).checked = true;
}

page.addEventListener("click", (event) => {
  const redraw = event.target.closest("[data-redraw]");
  if (redraw) {
    event.preventDefault();
    localStorage.removeItem(KEPT + redraw.closest("form").action);
    draw(redraw.href);
  }
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

sendKept();
