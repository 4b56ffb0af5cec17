// The number on the bell, brought up to date when something new was told to this person, or read in another window.

const bell = document.querySelector('a.icon-button[href="/notices"]');

const show = (count) => {
  let badge = bell.querySelector(".count");
  if (count === 0) return badge?.remove();
  if (!badge) {
    badge = document.createElement("span");
    badge.className = "count";
    bell.append(" ", badge);
  }
  const label = document.createElement("span");
  label.className = "visually-hidden";
  label.textContent = " thông báo chưa đọc";
  badge.replaceChildren(count > 99 ? "99+" : String(count), label);
};

if (bell) {
  document.addEventListener("congvu:live", async (event) => {
    if (event.detail !== "notices") return;
    const answer = await fetch("/api/notices/unread", { headers: { Accept: "application/json" } });
    if (answer.ok) show((await answer.json()).count);
  });
}
