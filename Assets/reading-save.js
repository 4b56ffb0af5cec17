// The cards of a reading are saved as they are typed. What cannot be sent is kept in this browser, said to be kept, and
// sent when the server answers again or the page is opened anew.

export const page = document.querySelector("[data-reading]");
export const tasksPane = page.querySelector(".tasks-pane");
export const paperPane = page.querySelector(".paper-pane");

const KEPT = `congvu.draft.${document.body.dataset.visitor ?? ""}.reading.`;
const AGAIN = 10_000;
const LIMIT = 30_000;

// form → { timer, typed: whether something was typed that no save has taken, isQueued, isSending: not answered yet }
const pending = new Map();
let queue = Promise.resolve(); // one after another: the answers bring the stamps that later saves need
let running = 0;

tasksPane.addEventListener("input", (event) => touch(event.target.closest("form[data-autosave]"), 900));
tasksPane.addEventListener("change", (event) => touch(event.target.closest("form[data-autosave]"), 150));
tasksPane.addEventListener("focusout", (event) => {
  const card = event.target.closest(".task");
  if (card && !card.contains(event.relatedTarget)) settle(card);
});
addEventListener("online", () => saveAll());

// ---------- What is typed ----------

/** Lets a form be saved after so many milliseconds without further typing. */
export function touch(form, delay) {
  if (!form) return;
  const state = pending.get(form) ?? {};
  clearTimeout(state.timer);
  state.typed = true;
  state.timer = setTimeout(() => save(form), delay);
  pending.set(form, state);
  form.querySelector(".form-alarm")?.remove();
}

/** Whether a card holds what the server does not have: not sent yet, or refused because somebody else changed it too. */
export function isUnsaved(card) {
  const form = card.querySelector("form");
  return pending.get(form)?.typed === true || card.querySelector(".conflict") !== null;
}

/** Takes what was typed off the list of what waits, because an act sends it; tells whether there was something. */
export function take(form) {
  const state = pending.get(form);
  clearTimeout(state?.timer);
  const wasTyped = state?.typed === true;
  if (state) state.typed = false;
  return wasTyped;
}

/** Whether everything typed has been sent and answered. */
export function isIdle() {
  return running === 0 && ![...pending.values()].some((state) => state.typed);
}

export function unsavedCards() {
  return [...tasksPane.querySelectorAll(".task")].filter(isUnsaved);
}

/** Forms that are no longer on the page have nothing to save. */
export function forgetGone() {
  for (const form of pending.keys()) if (!form.isConnected) pending.delete(form);
}

// ---------- Saving ----------

/** Does something after everything that waits before it. */
export function enqueue(task) {
  running += 1;
  queue = queue.then(task).catch((error) => reportError(error)).finally(() => { running -= 1; });
  return queue;
}

/** Saves all that waits, before something that reads what is saved. */
export function saveAll() {
  for (const form of pending.keys()) save(form);
  return queue;
}

function save(form) {
  const state = pending.get(form);
  clearTimeout(state?.timer);
  if (!state?.typed || state.isQueued) return;
  state.isQueued = true;
  enqueue(() => send(form, state));
}

async function send(form, state) {
  state.isQueued = false;
  if (!state.typed || !form.isConnected) return;
  state.typed = false;
  const body = fieldsOf(form);
  tell(form, "Đang lưu…");
  state.isSending = true;
  const answer = await post(form.action, body);
  state.isSending = false;
  if (!answer.card) return keep(form, body, answer);
  page.querySelector("#reading-summary").innerHTML = answer.summary;
  form.fresh = answer.card;
  if (answer.ok) {
    forget(form.action);
    form.elements.stamp.value = answer.stamp;
    tell(form, `${answer.saved} ${clock()}`);
    if (!form.contains(document.activeElement)) settle(form.closest(".task"));
  } else {
    // Somebody else changed the card: what was typed here stays until it is decided which of the two holds.
    remember(form.action, body);
    tell(form, answer.saved, true);
    settle(form.closest(".task"));
  }
}

/** Draws a card as it was saved, unless somebody has typed on or an act is under way with it. */
export function settle(card) {
  const form = card.querySelector("form");
  if (!form?.fresh || pending.get(form)?.typed || card.inert) return;
  const fresh = parse(form.fresh).querySelector(".task");
  form.fresh = null; // the old card loses focus on its way out, which asks for this again
  const focus = card.contains(document.activeElement) ? document.activeElement.id : null;
  const alarm = card.querySelector(".form-alarm");
  pending.delete(form);
  if (card.open) fresh.open = true;
  fresh.querySelector(".save-state").replaceWith(card.querySelector(".save-state"));
  if (alarm) fresh.querySelector(".task-head")?.after(alarm);
  card.replaceWith(fresh);
  if (focus) document.getElementById(focus)?.focus();
}

/** Posts fields and gives the server's answer with `ok` and `status`; status 0 when the server could not be reached. */
export async function post(address, body) {
  try {
    const response = await fetch(address, {
      method: "POST", headers: { accept: "application/json" }, body, signal: AbortSignal.timeout(LIMIT),
    });
    return { ...await response.json(), ok: response.ok, status: response.status };
  } catch {
    // No line, no server, or something between that answers in its place.
    return { ok: false, status: 0 };
  }
}

// ---------- What could not be sent ----------

/** Keeps what could not be sent, says so, and tries again where that may help. */
export function keep(form, body, answer) {
  remember(form.action, body);
  const state = pending.get(form) ?? {};
  clearTimeout(state.timer);
  state.typed = true;
  if (answer.status === 0 || answer.status === 401 || answer.status >= 500) state.timer = setTimeout(() => save(form), AGAIN);
  pending.set(form, state);
  tell(form, ...sentence(answer, "Nội dung đã nhập được giữ trên máy này."), true);
}

/** Why something could not be done, with the way back in for whoever is no longer signed in. */
export function sentence(answer, more = "") {
  if (answer.status === 401) {
    const link = document.createElement("a");
    link.href = "/sign-in?return=" + encodeURIComponent(location.pathname + location.search);
    link.textContent = "Đăng nhập lại";
    return [`Phiên đăng nhập đã hết. ${more} `, link];
  }
  if (answer.status === 0) return [`Không kết nối được máy chủ. ${more}`];
  return [answer.detail ?? "Chưa thực hiện được; hãy thử lại."];
}

/** Stores what was typed under the address to which it goes; a browser that has no room for it changes nothing. */
export function remember(address, body) {
  try {
    localStorage.setItem(KEPT + address, body.toString());
  } catch {}
}

export function forget(address) {
  localStorage.removeItem(KEPT + address);
}

/** What was kept for this page, by the address to which it goes. */
export function kept() {
  const here = KEPT + location.origin + location.pathname + "/";
  return Object.keys(localStorage).filter((key) => key.startsWith(here))
    .map((key) => ({ address: key.slice(KEPT.length), body: new URLSearchParams(localStorage.getItem(key)) }));
}

/** Stores and sends what was typed in the last moment; the stored text counts where the sent one does not arrive. */
export function rememberTyped() {
  for (const [form, state] of pending) {
    // What is under way is called off as the page closes, and its refusal would reach nobody.
    if (!(state.typed || state.isSending) || !form.isConnected) continue;
    const body = fieldsOf(form);
    remember(form.action, body);
    navigator.sendBeacon(form.action, body);
  }
}

// ---------- Small things ----------

export function fieldsOf(form, submitter) {
  return new URLSearchParams(new FormData(form, submitter));
}

export function tell(form, ...words) {
  const isBad = words.at(-1) === true;
  const line = form.closest(".task").querySelector(".save-state");
  line.replaceChildren(...words.filter((word) => typeof word !== "boolean"));
  line.classList.toggle("is-bad", isBad);
}

export function parse(html) {
  return new DOMParser().parseFromString(html, "text/html");
}

function clock() {
  return new Date().toLocaleTimeString("vi-VN", { hour: "2-digit", minute: "2-digit" });
}
