// While somebody types into a search: saved searches, words as titles have them, papers. Enter without a choice searches.

let count = 0;

for (const input of document.querySelectorAll('form[action="/search"] input[type="search"][name="q"]')) start(input);

function start(input) {
  const list = document.createElement("ul");
  list.className = "picker-list suggest-list";
  list.id = `suggest-${++count}`;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Gợi ý tìm kiếm");
  list.hidden = true;
  const box = document.createElement("span");
  box.className = "suggest";
  input.before(box);
  box.append(input, list);
  for (const [attribute, value] of Object.entries({
    role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id,
  })) input.setAttribute(attribute, value);

  let offers = [];
  let current = -1;
  let request = null;
  let timer = 0;

  async function ask() {
    const typed = input.value;
    request?.abort();
    request = new AbortController();
    try {
      const address = new URL("/api/search/suggestions", location.href);
      address.searchParams.set("q", typed);
      const answer = await fetch(address, { headers: { accept: "application/json" }, signal: request.signal });
      if (!answer.ok || input.value !== typed || document.activeElement !== input) return;
      offers = (await answer.json()).suggestions;
    } catch {
      return; // The page searches without suggestions.
    }
    current = -1;
    draw();
  }

  function draw() {
    list.replaceChildren(...offers.map((offer, index) => {
      const line = document.createElement("li");
      line.id = `${list.id}-${index}`;
      line.setAttribute("role", "option");
      line.setAttribute("aria-selected", String(index === current));
      line.textContent = offer.title;
      if (offer.note) line.appendChild(document.createElement("small")).textContent = offer.note;
      return line;
    }));
    open(offers.length > 0);
    if (current >= 0) input.setAttribute("aria-activedescendant", `${list.id}-${current}`);
    else input.removeAttribute("aria-activedescendant");
    list.children[current]?.scrollIntoView({ block: "nearest" });
  }

  function open(isOpen) {
    list.hidden = !isOpen;
    input.setAttribute("aria-expanded", String(isOpen));
  }

  input.addEventListener("input", () => {
    clearTimeout(timer);
    offers = [];
    open(false);
    if (input.value.trim().length > 1) timer = setTimeout(ask, 150);
  });
  input.addEventListener("keydown", (event) => {
    if (event.isComposing || list.hidden) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      // One place more than there are lines: the text as it was typed.
      const step = event.key === "ArrowDown" ? 1 : -1;
      current = ((current + 1 + step + offers.length + 1) % (offers.length + 1)) - 1;
      draw();
    } else if (event.key === "Enter" && offers[current]) {
      event.preventDefault();
      location.assign(offers[current].href);
    } else if (event.key === "Escape") {
      event.stopPropagation();
      event.preventDefault();
      open(false);
    }
  });
  input.addEventListener("blur", () => open(false));
  list.addEventListener("mousedown", (event) => {
    event.preventDefault();
    const line = event.target.closest("[role=option]");
    if (line) location.assign(offers[[...list.children].indexOf(line)].href);
  });
}
