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

  let question = null; // what was asked and is not answered yet
  let found = null; // the answer to it, best first; null until it came
  let offers = []; // what of the answer is not taken yet
  let current = -1;
  let request = null;
  let timer = 0;
  let takesFirst = false; // Enter was pressed before the answer came

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
    return answer.ok ? answer.json() : null;
  }

  /** Asks who may be meant by the text in the field. An answer to an earlier text is dropped. */
  async function ask() {
    clearTimeout(timer);
    timer = 0;
    const mine = (question = { text: input.value });
    found = null;
    let answer;
    try {
      answer = await matches(mine.text);
    } catch {
      answer = null;
    }
    if (question !== mine || input.value !== mine.text) return;
    list.removeAttribute("aria-busy");
    question = null;
    // Without an answer the text stays for the server to resolve.
    if (!answer) return open(false);
    found = answer;
    const left = taken();
    offers = found.filter((choice) => !left.has(choice.key)).slice(0, 20);
    current = offers.length && mine.text.trim() ? 0 : -1;
    if (document.activeElement !== input) return takeSure();
    if (takesFirst && current === 0) return choose(offers[0]);
    takesFirst = false;
    draw();
  }

  /** Forgets what was offered: it answered another text. What is still shown can be pressed until the answer comes. */
  function forget() {
    request?.abort();
    clearTimeout(timer);
    timer = 0;
    question = found = null;
    offers = [];
    current = -1;
    takesFirst = false;
    input.removeAttribute("aria-activedescendant");
    for (const line of list.children) line.setAttribute("aria-selected", "false");
  }

  const isWaiting = () => timer !== 0 || question !== null;

  /** Takes the one who is surely meant by what was typed, once the field is left. */
  function takeSure() {
    if (!found || !input.value.trim() || hidden?.value) return;
    const named = found.filter((choice) => score(input.value, choice.title) >= 20);
    const sure = named.length === 1 ? named[0] : found.length === 1 ? found[0] : null;
    if (sure) choose(sure);
  }

  function draw() {
    list.replaceChildren(...offers.map((choice, index) => {
      const line = document.createElement("li");
      line.id = `${list.id}-${index}`;
      line.setAttribute("role", "option");
      line.setAttribute("aria-selected", String(index === current));
      line.textContent = choice.title;
      line.choice = choice;
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
    forget();
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
    forget();
    list.setAttribute("aria-busy", "true");
    timer = setTimeout(ask, picker.dataset.source ? 150 : 0);
  });
  input.addEventListener("click", () => {
    if (!isWaiting()) ask();
  });
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (isWaiting()) return;
      if (list.hidden) return ask();
      if (!offers.length) return;
      current = (current + (event.key === "ArrowDown" ? 1 : -1) + offers.length) % offers.length;
      draw();
    } else if (event.key === "Enter" && isWaiting() && input.value.trim()) {
      event.preventDefault();
      takesFirst = true;
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
    if (timer) ask();
    else takeSure();
  });
  list.addEventListener("mousedown", (event) => {
    event.preventDefault();
    const line = event.target.closest("[role=option]");
    if (line) choose(line.choice);
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
