// Leaving the page of a reading and coming back to it: what was typed is saved before a link is followed, and what was
// kept because it could not be saved is sent when the page opens again.

import {
  forget, isIdle, kept, page, parse, post, rememberTyped, saveAll, settle, tell, unsavedCards,
} from "./reading-save.js";

let isLeaving = false;

document.addEventListener("click", async (event) => {
  const link = event.target.closest("a[href]");
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (!link || event.defaultPrevented || !isPlain || link.target) return;
  const target = new URL(link.href);
  if (target.pathname === location.pathname && target.hash) return;
  const confirms = target.pathname.endsWith("/confirmation");
  if (isIdle() && !(confirms && unsavedCards().length)) return;
  event.preventDefault();
  // Who is no longer signed in can save nothing: it is kept, and the sign-in page leads back here.
  if (target.pathname !== "/sign-in") await saveAll();
  const left = unsavedCards();
  if (confirms && left.length) {
    left[0].scrollIntoView({ block: "nearest" });
    return (left[0].matches("[tabindex]") ? left[0] : left[0].querySelector("summary")).focus({ preventScroll: true });
  }
  location.assign(link.href);
});

// Acts of the page's menu and the forms of its frame: they too read what is saved.
document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (page.contains(form) || isLeaving || isIdle()) return;
  event.preventDefault();
  await saveAll();
  isLeaving = true;
  form.requestSubmit(event.submitter);
  isLeaving = false;
}, { capture: true });

addEventListener("pagehide", rememberTyped);

sendKept();

async function sendKept() {
  for (const { address, body } of kept()) {
    const form = formAt(page, address);
    if (form && hasArrived(form, body)) {
      forget(address);
      continue;
    }
    const card = form?.closest(".task");
    if (card) card.inert = true;
    const answer = await post(address, body);
    // What was sent as the page closed may have come in only after this page was drawn.
    const now = answer.status === 409 && form ? await formNow(address) : null;
    if (card) card.inert = false;
    if (now && hasArrived(now, body)) {
      forget(address);
      card.replaceWith(now.closest(".task"));
      continue;
    }
    if (answer.ok) forget(address);
    if (answer.card && form) {
      page.querySelector("#reading-summary").innerHTML = answer.summary;
      form.fresh = answer.card;
      tell(form, answer.ok ? `${answer.saved}: nội dung đã giữ trên máy này` : answer.saved, !answer.ok);
      settle(card);
    } else if (!answer.ok) {
      showKept(address, body);
    }
  }
}

function formAt(root, address) {
  return [...root.querySelectorAll("form[data-autosave]")].find((form) => form.action === address);
}

/** The form as the server draws it now; nothing when it cannot be had. */
async function formNow(address) {
  try {
    const response = await fetch(location.pathname, { headers: { accept: "text/html" } });
    return formAt(parse(await response.text()), address);
  } catch {
    return null;
  }
}

/** Whether the card shows already what was kept: it was sent when the page closed, and arrived. */
function hasArrived(form, body) {
  return form.elements.stamp.value !== body.get("stamp") && [...form.elements].every((field) =>
    !field.matches("textarea, select, input:not([type=checkbox], [type=hidden])") || !field.name ||
    field.name.endsWith("-text") || body.getAll(field.name).includes(field.value.replace(/\r?\n/g, "\r\n")) ||
    body.getAll(field.name).includes(field.value));
}

/** What was typed for a task that is gone, or cannot be saved now: to be read and copied, until it is put away. */
function showKept(address, body) {
  const box = document.createElement("div");
  box.className = "notice tone-soon kept-text";
  box.setAttribute("role", "status");
  const inside = box.appendChild(document.createElement("div"));
  inside.append("Chưa lưu được nội dung đã nhập trước đó; nhiệm vụ có thể đã được gộp hoặc bỏ ở nơi khác:");
  const text = inside.appendChild(document.createElement("p"));
  text.className = "written";
  text.textContent = ["title", "content", "product"].map((name) => body.get(name)).filter(Boolean).join("\n");
  const button = inside.appendChild(document.createElement("button"));
  button.type = "button";
  button.className = "button quiet";
  button.textContent = "Bỏ nội dung này";
  button.addEventListener("click", () => {
    forget(address);
    box.remove();
  });
  page.querySelector(".panes").before(box);
}
