// Every page works without scripts; these make it quicker. Each module looks for its own marks on the page.

import "./bell.js";
import "./dialog.js";
import "./draft.js";
import "./drop.js";
import "./day.js";
import "./keys.js";
import "./list.js";
import "./live.js";
import "./marks.js";
import "./once.js";
import "./picker.js";
import "./suggest.js";

document.documentElement.classList.add("has-script");
// In a narrow window the view that is shown may stand beyond the edge of its row of tabs.
for (const tab of document.querySelectorAll(".tabs a[aria-current]")) {
  const row = tab.closest("ul");
  const beyond = tab.getBoundingClientRect().right - row.getBoundingClientRect().right;
  if (beyond > 0) row.scrollLeft += beyond + 12;
}
// Whoever is typing already stays where he or she is.
if (document.activeElement === document.body) document.querySelector("[data-focus]")?.focus();
