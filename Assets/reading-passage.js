// A passage that is selected in the paper becomes a task: the bar under the paper carries where it stands.

import { page, paperPane } from "./reading-save.js";

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
