// Files can be dropped, are named before they are sent, and show how far they have come.

for (const zone of document.querySelectorAll("[data-drop]")) {
  const input = zone.querySelector("input[type=file]");
  const list = zone.querySelector(".drop-list");
  const form = zone.closest("form");

  for (const kind of ["dragenter", "dragover"]) {
    zone.addEventListener(kind, (event) => {
      event.preventDefault();
      zone.classList.add("is-over");
    });
  }
  for (const kind of ["dragleave", "drop"]) zone.addEventListener(kind, () => zone.classList.remove("is-over"));
  zone.addEventListener("drop", (event) => {
    event.preventDefault();
    const files = [...event.dataTransfer.files];
    const chosen = new DataTransfer();
    for (const file of input.multiple ? [...input.files, ...files] : files.slice(0, 1)) chosen.items.add(file);
    input.files = chosen.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });

  zone.querySelector("[data-pick]")?.addEventListener("click", () => input.click());
  input.addEventListener("change", () => {
    show(input.files, list);
    if (input.files.length && form.matches("[data-send-at-once]")) form.requestSubmit();
  });

  // A browser that keeps the chosen files when it shows the page anew has to say so.
  addEventListener("pageshow", () => {
    if (input.files.length) show(input.files, list);
  });

  form?.addEventListener("submit", (event) => {
    if (event.defaultPrevented || !input.files.length || zone.hasAttribute("data-page")) return;
    event.preventDefault();
    if (form.dataset.sent) return;
    form.dataset.sent = "1";
    send(form, event.submitter, list);
  });
}

// A file let go beside the zone must not replace the page.
for (const kind of ["dragover", "drop"]) {
  addEventListener(kind, (event) => {
    if (document.querySelector("[data-drop]")) event.preventDefault();
  });
}

function show(files, list) {
  list.replaceChildren(...[...files].map((file) => {
    const line = document.createElement("li");
    line.appendChild(document.createElement("span")).textContent = file.name;
    line.appendChild(document.createElement("span")).textContent = size(file.size);
    return line;
  }));
}

function send(form, submitter, list) {
  const line = list.appendChild(document.createElement("li"));
  const bar = line.appendChild(document.createElement("progress"));
  bar.max = 100;
  bar.setAttribute("aria-label", "Đang gửi");
  const request = new XMLHttpRequest();
  request.open("POST", submitter?.hasAttribute("formaction") ? submitter.formAction : form.action);
  request.setRequestHeader("Accept", "application/json");
  request.upload.addEventListener("progress", (event) => {
    if (event.lengthComputable) bar.value = (event.loaded / event.total) * 100;
    if (event.loaded === event.total) bar.removeAttribute("value");
  });
  request.addEventListener("load", () => {
    const answer = json(request.responseText);
    if (answer?.location) return location.assign(answer.location);
    if (answer?.html) return tell(answer.html);
    // A page of ours; a proxy's page says nothing that helps.
    const page = new DOMParser().parseFromString(answer ? "" : request.responseText, "text/html");
    if (request.status < 500 && page.querySelector("main")) return sendAgain(page);
    fail(answer?.detail ?? "Chưa gửi được tệp. Hãy thử lại.");
  });
  request.addEventListener("error", () => fail("Mất kết nối khi đang gửi tệp. Tệp vẫn còn được chọn, hãy gửi lại."));
  request.send(new FormData(form, submitter));

  /**
   * The answer is a page: the form with its faults, or a sign-in. The browser itself goes there, with the files that the
   * server holds already in place of those chosen.
   */
  function sendAgain(page) {
    const kept = [...page.querySelectorAll("input[name=kept]")].map((field) => field.value);
    if (kept.length) {
      for (const old of form.querySelectorAll("input[name=kept]")) old.remove();
      for (const input of form.querySelectorAll("input[type=file]")) input.value = "";
    }
    const fields = kept.map((value) => ["kept", value]);
    if (submitter?.name) fields.push([submitter.name, submitter.value]);
    for (const [name, value] of fields) {
      form.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
    }
    if (submitter?.hasAttribute("formaction")) form.action = submitter.formAction;
    form.submit();
  }

  /** What became of the files, in the words and links of the page. */
  function tell(html) {
    list.closest("[data-drop]").querySelector("input[type=file]").value = "";
    const lines = list.appendChild(document.createElement("li"));
    lines.setAttribute("role", "alert");
    lines.innerHTML = html;
    list.replaceChildren(lines);
    again();
  }

  function fail(message) {
    line.className = "error";
    line.setAttribute("role", "alert");
    line.textContent = message;
    again();
  }

  function again() {
    delete form.dataset.sent;
    // Nothing was accepted: the draft stays.
    sessionStorage.removeItem("congvu.sent");
    for (const button of form.querySelectorAll("button")) button.removeAttribute("aria-disabled");
  }
}

function json(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function size(bytes) {
  const units = ["B", "KB", "MB", "GB"];
  const step = Math.min(3, Math.floor(Math.log2(Math.max(1, bytes)) / 10));
  return `${(bytes / 1024 ** step).toLocaleString("vi-VN", { maximumFractionDigits: 1 })} ${units[step]}`;
}
