// Lists: how many rows are ticked, ticking many at once, more rows without leaving the page.

for (const form of document.querySelectorAll("[data-bulk]")) {
  const bar = form.querySelector(".bulk-bar");
  const ticks = () => [...form.querySelectorAll("tbody .tick input")];
  const all = document.createElement("input");
  all.type = "checkbox";
  all.setAttribute("aria-label", "Chọn tất cả các dòng đang hiện");
  form.querySelector("thead .tick")?.replaceChildren(all);

  const show = () => {
    const count = ticks().filter((tick) => tick.checked).length;
    bar.hidden = count === 0;
    bar.querySelector(".bulk-count").textContent = `Đã chọn ${count} mục`;
    all.checked = count > 0 && count === ticks().length;
    all.indeterminate = count > 0 && !all.checked;
  };

  let last = null;
  form.addEventListener("click", (event) => {
    const tick = event.target.closest("tbody .tick input");
    if (!tick) return;
    const list = ticks();
    if (event.shiftKey && last) {
      const [from, to] = [list.indexOf(last), list.indexOf(tick)].sort((a, b) => a - b);
      for (const other of list.slice(from, to + 1)) other.checked = tick.checked;
    }
    last = tick;
  });
  form.addEventListener("change", (event) => {
    if (event.target === all) for (const tick of ticks()) tick.checked = all.checked;
    show();
  });
  addEventListener("pageshow", show);
  show();
}

document.addEventListener("click", async (event) => {
  const link = event.target.closest("[data-more]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  if (link.getAttribute("aria-disabled")) return;
  link.setAttribute("aria-disabled", "true");
  link.textContent = "Đang tải…";
  try {
    const answer = await fetch(link.href, { headers: { accept: "text/html" } });
    if (!answer.ok || answer.redirected) throw new Error(String(answer.status));
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const added = [...(page.querySelector("#rows")?.children ?? [])];
    document.querySelector("#rows").append(...added);
    const more = page.querySelector(".load-more");
    if (more) link.closest(".load-more").replaceWith(more);
    else link.closest(".load-more").remove();
    added[0]?.querySelector("a")?.focus({ preventScroll: true });
  } catch {
    location.assign(link.href);
  }
});
