// While a petition is entered: what it may be the same as, beside the form. Without script a button asks the same.

const form = document.querySelector('form[action="/petitions"]');
const names = ["name", "number", "phone", "address", "others", "subject"];
let request = null;
let asked = "";

async function look() {
  const data = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") data.append(name, value);
  const now = names.map((name) => data.get(name)).join("\n") + [...data].filter(([name]) => name.startsWith("field-")).join();
  if (now === asked || now.trim().length < 4) return;
  asked = now;
  request?.abort();
  request = new AbortController();
  try {
    const answer = await fetch("/petitions/similar", {
      method: "POST", body: data, headers: { accept: "text/html" }, signal: request.signal,
    });
    if (!answer.ok || answer.redirected) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const found = page.querySelector("#similar");
    const seen = page.querySelector('input[name="seen"]');
    if (!found) return;
    document.querySelector("#similar").replaceWith(found);
    form.querySelector('input[name="seen"]').value = seen?.value ?? "";
  } catch {
    // The form asks once more when it is sent.
  }
}

form?.addEventListener("change", (event) => {
  if (names.includes(event.target.name) || event.target.name.startsWith("field-")) look();
});
