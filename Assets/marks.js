// Passages of a paper and the rows read from them light each other up; going to one brings the other into view.

for (const panes of document.querySelectorAll("[data-marks]")) {
  let lit = null;

  const light = (key) => {
    if (key === lit) return;
    lit = key;
    for (const other of panes.querySelectorAll("[data-mark], [data-row]")) {
      other.classList.toggle("is-lit", key !== null && (other.dataset.mark ?? other.dataset.row) === key);
    }
  };
  const keyOf = (target) => {
    const here = target.closest("[data-mark], [data-row]");
    return here ? here.dataset.mark ?? here.dataset.row : null;
  };
  const bring = (target) => {
    const here = target.closest("[data-mark], [data-row]");
    if (!here) return;
    const key = CSS.escape(here.dataset.mark ?? here.dataset.row);
    const other = panes.querySelector(here.dataset.mark ? `[data-row="${key}"]` : `[data-mark="${key}"]`);
    const pane = other?.closest(".pane");
    if (!pane) return;
    // Only the pane moves, never the page under the pointer.
    const place = other.getBoundingClientRect().top - pane.getBoundingClientRect().top;
    if (place < 0 || place > pane.clientHeight - 60) pane.scrollBy({ top: place - pane.clientHeight / 3 });
  };

  panes.addEventListener("pointerover", (event) => light(keyOf(event.target)));
  panes.addEventListener("pointerleave", () => light(null));
  panes.addEventListener("focusin", (event) => {
    light(keyOf(event.target));
    bring(event.target);
  });
  panes.addEventListener("click", (event) => {
    light(keyOf(event.target));
    bring(event.target);
  });
}
