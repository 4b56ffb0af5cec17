// Pickers of people and units: a text field that offers what it means, by unmarked beginnings, initials and aliases.

import { score } from "./fold.js";

let count = 0;

for (const picker of document.querySelectorAll("[data-picker]:not([data-lazy])")) start(picker);

// Pages with hundreds of pickers, and rows drawn later, start each when it is first entered.
document.addEventListener("focusin", (event) => {
  const picker = event.target.closest("[data-picker]");
  if (picker && !picker.querySelector(".picker-list")) start(picker);
});

function start(picker) {
  const input = picker.querySelector("input:not([type=hidden], [type=checkbox])");
  const hidden = picker.querySelector("input[type=hidden]");
  const name = picker.dataset.picker;
  const tokens = picker.querySelector(".tokens");
  const known = [...picker.querySelectorAll("datalist option")].map((option) => ({
    key: option.dataset.key, title: option.value, note: option.dataset.note, alias: option.dataset.alias,
  }));
  input.removeAttribute("list");

  const list = document.createElement("ul");
  list.className = "picker-list";
  list.id = `picker-${++count}`;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.getAttribute("aria-label") ?? document.querySelector(`label[for="${CSS.escape(input.id)}"]`)?.textContent ?? "");
  list.hidden = true;
  picker.append(list);
  for (const [attribute, value] of Object.entries({
    role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id,
  })) input.setAttribute(attribute, value);

  let offers = [];
  let current = -1;
  let request = null;
  let timer = 0;

  const taken = () => new Set([...(tokens?.querySelectorAll("input:checked") ?? [])].map((box) => box.value));

  async function matches(query) {
    if (!picker.dataset.source) {
      return known
        .map((choice) => ({ choice, points: Math.max(score(query, choice.title), ...aliases(choice).map((a) => score(query, a))) }))
        .filter((match) => match.points > 0)
        .sort((a, b) => b.points - a.points)
        .map((match) => match.choice);
    }
    request?.abort();
    request = new AbortController();
    const address = new URL(picker.dataset.source, location.href);
    address.searchParams.set("q", query);
    const answer = await fetch(address, { headers: { accept: "application/json" }, signal: request.signal });
    return answer.ok ? answer.json() : [];
  }

  async function offer() {
    try {
      const left = taken();
      const found = await matches(input.value);
      offers = found.filter((choice) => !left.has(choice.key)).slice(0, 20);
    } catch {
      return;
    }
    if (document.activeElement !== input) return;
    current = offers.length && input.value.trim() ? 0 : -1;
    draw();
  }

  function draw() {
    list.replaceChildren(...offers.map((choice, index) => {
      const line = document.createElement("li");
      line.id = `${list.id}-${index}`;
      line.setAttribute("role", "option");
      line.setAttribute("aria-selected", String(index === current));
      line.textContent = choice.title;
      if (choice.note) line.appendChild(document.createElement("small")).textContent = choice.note;
      return line;
    }));
    if (!offers.length) {
      const none = list.appendChild(document.createElement("li"));
      none.className = "none";
      none.textContent = "Không có tên nào khớp";
    }
    open(true);
    if (current >= 0) input.setAttribute("aria-activedescendant", `${list.id}-${current}`);
    else input.removeAttribute("aria-activedescendant");
    list.children[current]?.scrollIntoView({ block: "nearest" });
  }

  function open(isOpen) {
    list.hidden = !isOpen;
    input.setAttribute("aria-expanded", String(isOpen));
  }

  function choose(choice) {
    if (tokens) {
      addToken(choice);
      input.value = "";
    } else {
      input.value = choice.title;
      hidden.value = choice.key;
    }
    open(false);
    picker.dispatchEvent(new Event("change", { bubbles: true }));
  }

  function addToken(choice) {
    if (taken().has(choice.key)) return;
    const label = tokens.appendChild(document.createElement("label"));
    label.className = "token";
    const box = label.appendChild(document.createElement("input"));
    Object.assign(box, { type: "checkbox", name, value: choice.key, checked: true });
    label.appendChild(document.createElement("span")).textContent = choice.title;
  }

  input.addEventListener("input", () => {
    if (hidden) hidden.value = "";
    clearTimeout(timer);
    timer = setTimeout(offer, picker.dataset.source ? 150 : 0);
  });
  input.addEventListener("click", offer);
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) return offer();
      current = (current + (event.key === "ArrowDown" ? 1 : -1) + offers.length) % (offers.length || 1);
      draw();
    } else if (event.key === "Enter" && !list.hidden && offers[current]) {
      event.preventDefault();
      choose(offers[current]);
    } else if (event.key === "Escape" && !list.hidden) {
      event.stopPropagation();
      open(false);
    } else if (event.key === "Backspace" && tokens && !input.value) {
      tokens.lastElementChild?.remove();
    }
  });
  input.addEventListener("blur", () => {
    open(false);
    const only = offers.length === 1 || score(input.value, offers[0]?.title ?? "") >= 20 ? offers[0] : null;
    if (input.value.trim() && only && (tokens || !hidden.value)) choose(only);
  });
  list.addEventListener("mousedown", (event) => {
    event.preventDefault();
    const line = event.target.closest("[role=option]");
    if (line) choose(offers[[...list.children].indexOf(line)]);
  });
  tokens?.addEventListener("change", (event) => {
    if (!event.target.checked) event.target.closest(".token").remove();
  });
  picker.addEventListener("restore-tokens", (event) => {
    for (const choice of event.detail) addToken(choice);
  });
}

function aliases(choice) {
  return (choice.alias ?? "").split(";").map((alias) => alias.trim()).filter(Boolean);
}
