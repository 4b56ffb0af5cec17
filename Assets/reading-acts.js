// Merging, splitting, dropping, adding: what is typed is sent along or saved first, then the page is drawn anew in place.
// Cards in which somebody types meanwhile stay as they are.

import {
  enqueue, fieldsOf, forget, forgetGone, isUnsaved, keep, page, paperPane, parse, post, remember, saveAll, sentence,
  settle, take, tasksPane, tell, touch,
} from "./reading-save.js";

page.addEventListener("submit", (event) => {
  const form = event.target;
  event.preventDefault();
  if (form.matches("[data-autosave]") && !event.submitter?.matches("[data-structural]")) touch(form, 0);
  else act(form, event.submitter);
});

// Of two versions of a card the stored one is chosen.
page.addEventListener("click", (event) => {
  const link = event.target.closest("[data-redraw]");
  if (!link) return;
  event.preventDefault();
  const card = link.closest(".task");
  const form = card.querySelector("form");
  forget(form.action);
  take(form);
  enqueue(() => draw(link.href, [card]));
});

async function act(form, submitter) {
  const isCard = form.matches("[data-autosave]");
  const cards = isCard ? involved(form.closest(".task"), submitter) : [form];
  if (cards.some((card) => card.inert)) return;
  const address = submitter?.hasAttribute("formaction") ? submitter.formAction : form.action;
  const body = fieldsOf(form, submitter);
  const content = form.elements.content;
  if (submitter?.value === "content" && content) body.set("at", [...content.value.slice(0, content.selectionStart)].length);
  const wasTyped = isCard && take(form);
  const focus = document.activeElement;
  const release = () => {
    for (const card of cards) card.inert = false;
    if (document.activeElement === document.body) focus?.focus({ preventScroll: true });
  };
  form.querySelector(".task-menu")?.removeAttribute("open");
  form.querySelector(".form-alarm")?.remove();
  // Nothing can be typed into what is about to be merged, split or dropped.
  for (const card of cards) card.inert = true;
  saveAll();
  await enqueue(async () => {
    if (cards.slice(1).some(isUnsaved)) {
      if (wasTyped) touch(form, 0);
      release();
      return alarm(form, ["Chưa gộp: nội dung nhập ở nhiệm vụ liền kề chưa lưu được."]);
    }
    if (form.elements.stamp) body.set("stamp", form.elements.stamp.value);
    const answer = await post(address, body);
    if (answer.location) {
      forget(form.action);
      form.querySelector("#new-content")?.form.reset();
      keepAddition();
      await draw(answer.location, cards);
      return release();
    }
    release();
    if (answer.card) {
      remember(form.action, fieldsOf(form));
      form.fresh = answer.card;
      tell(form, answer.saved, true);
      return settle(form.closest(".task"));
    }
    const isRefused = answer.status >= 400 && answer.status < 500 && answer.status !== 401;
    if (wasTyped) keep(form, fieldsOf(form), answer);
    // Beside the text that was kept stands why; what was refused for another reason leaves no reason not to save the text.
    if (wasTyped && !isRefused) return alarm(form, ["Chưa thực hiện được; hãy bấm lại khi nội dung đã lưu."]);
    alarm(form, sentence(answer, "Chưa thực hiện được; những gì đã nhập vẫn còn."));
    if (wasTyped) saveAll();
  });
}

/** The card of the act and, for a merge, the one that it is merged with. */
function involved(card, submitter) {
  if (!submitter?.formAction.endsWith("/merge")) return [card];
  const all = [...tasksPane.querySelectorAll(".tasks > .task")];
  const other = all[all.indexOf(card) + (submitter.value === "previous" ? -1 : 1)];
  return other ? [card, other] : [card];
}

/** Draws the page as it is now, without touching cards in which something is typed. `acted` are drawn in any case. */
export async function draw(address, acted = []) {
  const target = new URL(address, location.href);
  const fresh = await fetch(target, { headers: { accept: "text/html" } })
    .then((response) => response.text()).then((text) => parse(text).querySelector("[data-reading]"), () => null);
  if (!fresh) return offerReload();
  const tops = [tasksPane.scrollTop, paperPane.scrollTop, scrollY];
  renew(tasksPane, fresh.querySelector(".tasks-pane"), acted);
  paperPane.replaceChildren(...fresh.querySelector(".paper-pane").childNodes);
  for (const selector of ["#reading-summary", ".pane-tabs"]) {
    page.querySelector(selector).replaceChildren(...fresh.querySelector(selector).childNodes);
  }
  forgetGone();
  [tasksPane.scrollTop, paperPane.scrollTop] = tops;
  scrollTo({ top: tops[2] });
  show("tasks");
  // Whoever has gone on to type elsewhere is left there.
  if (document.activeElement !== document.body && document.activeElement?.isConnected) return;
  const task = document.getElementById(target.hash.slice(1));
  task?.scrollIntoView({ block: "nearest" });
  task?.focus({ preventScroll: true });
}

/** Puts fresh children in the place of the old ones. Those that hold what is not saved stay where they are. */
function renew(parent, fresh, acted) {
  const names = new Set([...fresh.children].map(nameOf));
  const staying = new Map();
  for (const child of [...parent.childNodes]) {
    const stays = child instanceof Element && names.has(nameOf(child)) && !acted.includes(child) &&
      (child.matches(".tasks") || (child.matches(".task") && isUnsaved(child)) || child.querySelector("#new-content")?.value);
    if (stays) staying.set(nameOf(child), child);
    else child.remove();
  }
  let place = parent.firstChild;
  for (const child of [...fresh.children]) {
    const old = staying.get(nameOf(child));
    if (!old) {
      parent.insertBefore(child, place);
      continue;
    }
    if (old.matches(".tasks")) renew(old, child, acted);
    if (old.matches(".task[data-row]")) renumber(old, child);
    place = old.nextSibling;
  }
}

/** By what an element is known before and after: cards by where they are saved. */
function nameOf(element) {
  if (element.matches(".task")) return element.querySelector("form").action;
  return element.matches(".tasks") ? "tasks" : element.id;
}

/** A card that stays may have another number now. */
function renumber(card, fresh) {
  card.id = fresh.id;
  card.dataset.row = fresh.dataset.row;
  const state = card.querySelector(".save-state");
  const head = fresh.querySelector(".task-head");
  head.querySelector(".save-state").replaceWith(state);
  card.querySelector(".task-head").replaceWith(head);
}

function offerReload() {
  const line = document.createElement("p");
  line.className = "notice tone-soon";
  line.setAttribute("role", "alert");
  const link = document.createElement("a");
  link.href = location.pathname;
  link.textContent = "Tải lại trang";
  line.append("Đã thực hiện, nhưng chưa hiện lại được trang. ", link);
  page.querySelector(".panes").before(line);
}

function alarm(form, words) {
  const line = form.querySelector(".form-alarm") ?? document.createElement("p");
  line.className = "error form-alarm";
  line.setAttribute("role", "alert");
  line.replaceChildren(...words);
  const head = form.querySelector(".task-head");
  if (head) head.after(line);
  else form.append(line);
}

/** On a narrow screen one of the two panes is shown. */
export function show(pane) {
  page.querySelector(`#pane-${pane}`).checked = true;
}

// ---------- The text of a task that is about to be added ----------

const ADDITION = `congvu.draft.${document.body.dataset.visitor ?? ""}.addition.${location.pathname}`;

page.addEventListener("input", (event) => {
  if (event.target.id === "new-content") keepAddition();
});

function keepAddition() {
  const text = page.querySelector("#new-content").value;
  try {
    if (text) localStorage.setItem(ADDITION, text);
    else localStorage.removeItem(ADDITION);
  } catch {}
}

page.querySelector("#new-content").value ||= localStorage.getItem(ADDITION) ?? "";
