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
// Whoever is typing already stays where he or she is.
if (document.activeElement === document.body) document.querySelector("[data-focus]")?.focus();
