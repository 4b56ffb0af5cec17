// What is typed into a form marked data-draft is kept in this browser until the form was accepted, and comes back after
// a crash, a lost connection or a new sign-in. Passwords and files are never kept; signing out forgets everything.

const LIFE = 7 * 24 * 3600 * 1000;
const SENT = "congvu.sent";
const prefix = `congvu.draft.${document.body.dataset.visitor ?? ""}.`;

settleSent();
for (const form of document.querySelectorAll("form[data-draft]")) start(form);

// The last step of several: when it is done, what was typed in the first step is done with.
for (const form of document.querySelectorAll("form[data-ends-draft]")) {
  form.addEventListener("submit", () => sessionStorage.setItem(SENT, prefix + form.dataset.endsDraft));
}

document.addEventListener("submit", (event) => {
  if (event.target.action.endsWith("/sign-out")) {
    for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key);
  }
});

function start(form) {
  const key = prefix + form.dataset.draft;
  const original = JSON.stringify(read(form));
  const kept = load(key);
  // A form that came back with faults already holds what was typed.
  if (kept && JSON.stringify(kept.fields) !== original && !document.querySelector(".error-summary")) {
    write(form, kept.fields);
    note(form, key, kept.at);
  }
  let timer = 0;
  const save = () => {
    const fields = read(form);
    if (JSON.stringify(fields) === original) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify({ at: Date.now(), fields }));
  };
  for (const kind of ["input", "change"]) {
    form.addEventListener(kind, () => {
      clearTimeout(timer);
      timer = setTimeout(save, 300);
    });
  }
  addEventListener("pagehide", () => {
    if (timer) save();
  });
  form.addEventListener("submit", () => {
    markKept(form);
    save();
    timer = 0;
    sessionStorage.setItem(SENT, key);
  });
}

// Tells the server that this browser keeps what was typed: after a session that has ended it need not carry it along.
function markKept(form) {
  if (form.querySelector("input[name=draft-kept]")) return;
  const field = document.createElement("input");
  field.type = "hidden";
  field.name = "draft-kept";
  field.value = "yes";
  form.append(field);
}

// Back on a form that the browser had put aside: whatever came of sending it, nobody said that it was accepted.
addEventListener("pageshow", (event) => {
  if (event.persisted) sessionStorage.removeItem(SENT);
});

/**
 * The draft of a form that was sent is forgotten once a page says what was done. After a server that could not be
 * reached, a proxy's page or a session that had ended, the next page says nothing of the kind, and the draft waits.
 */
function settleSent() {
  const key = sessionStorage.getItem(SENT);
  if (!key) return;
  sessionStorage.removeItem(SENT);
  if (document.querySelector("main > .message") && !document.querySelector(".error-summary, .fault")) localStorage.removeItem(key);
}

function load(key) {
  try {
    const kept = JSON.parse(localStorage.getItem(key));
    return kept && Date.now() - kept.at < LIFE ? kept : null;
  } catch {
    return null;
  }
}

function controls(form) {
  return [...form.elements].filter((control) => control.name && !control.closest(".token") &&
    !["password", "file", "submit", "button"].includes(control.type) &&
    (control.type !== "hidden" || control.closest(".picker")));
}

function read(form) {
  const values = controls(form).map((control) => [
    control.name, control.value, ["checkbox", "radio"].includes(control.type) ? control.checked : null,
  ]);
  const tokens = [...form.querySelectorAll(".token input:checked")].map((box) => [
    box.name, box.value, box.parentElement.textContent.trim(),
  ]);
  return { values, tokens };
}

function write(form, fields) {
  const left = [...fields.values];
  for (const control of controls(form)) {
    const isBox = ["checkbox", "radio"].includes(control.type);
    const index = left.findIndex(([name, value]) => name === control.name && (!isBox || value === control.value));
    if (index < 0) continue;
    const [[, value, checked]] = left.splice(index, 1);
    // What was typed into a folded part is not restored out of sight.
    const fold = control.closest("details.more");
    if (fold && (isBox ? control.checked !== checked : control.value !== value)) fold.open = true;
    if (isBox) control.checked = checked;
    else control.value = value;
  }
  // The pickers start after this module.
  setTimeout(() => {
    for (const picker of form.querySelectorAll(".picker.is-many")) {
      const mine = fields.tokens.filter(([name]) => name === picker.dataset.picker);
      const detail = mine.map(([, key, title]) => ({ key, title }));
      picker.dispatchEvent(new CustomEvent("restore-tokens", { detail }));
    }
  });
}

function note(form, key, at) {
  const line = document.createElement("p");
  line.className = "notice tone-moving";
  line.setAttribute("role", "status");
  const two = (number) => String(number).padStart(2, "0");
  const date = new Date(at);
  const time = `${two(date.getHours())}:${two(date.getMinutes())} ngày ${two(date.getDate())}/${two(date.getMonth() + 1)}`;
  line.append(`Đã khôi phục nội dung nhập dở lúc ${time}. `);
  const drop = line.appendChild(document.createElement("button"));
  drop.type = "button";
  drop.className = "button quiet";
  drop.textContent = "Bỏ bản nháp";
  drop.addEventListener("click", () => {
    localStorage.removeItem(key);
    location.reload();
  });
  form.prepend(line);
}
