"""What axe finds wrong with a page."""

from axe_playwright_python.sync_playwright import Axe

# What the page is made of: each kind of element within each kind of parent, with the names of its attributes; and the window.
PARTS = """() => {
    const kind = e => e.localName + "." + e.className + [...e.attributes]
        .map(a => ["role", "type", "aria-current", "aria-invalid"].includes(a.name) ? a.name + "=" + a.value : a.name)
        .sort() + (e.childElementCount || e.textContent.trim() ? "" : " empty");
    const parts = new Set([...document.body.querySelectorAll("*")].map(e => kind(e.parentElement) + ">" + kind(e)));
    parts.add("title " + !!document.title + " lang " + document.documentElement.lang);
    return [`${innerWidth} ${matchMedia("(prefers-color-scheme: dark)").matches}`, [...parts]];
}"""
# The ids that a label, a description or a link of the page leads to and that stand there more than once: the first of them gets it.
DOUBLED = """() => {
    const times = new Map();
    for (const e of document.querySelectorAll("[id]")) times.set(e.id, (times.get(e.id) ?? 0) + 1);
    const asked = [...document.querySelectorAll("label[for]")].map(e => e.htmlFor);
    for (const name of ["aria-labelledby", "aria-describedby", "aria-controls", "list", "form"])
        for (const e of document.querySelectorAll(`[${name}]`)) asked.push(...e.getAttribute(name).split(/\\s+/));
    for (const e of document.querySelectorAll("a[href^='#']")) asked.push(e.hash.slice(1));
    return [...new Set(asked)].filter(id => (times.get(id) ?? 0) > 1);
}"""
# By window: of what the pages were made in which nothing was wrong.
sound = {}


def violations(page):
    """
    The violations of accessibility rules on the page, each with its places; what passes is not listed, which takes longest.
    A page made only of parts that were sound on pages before is not judged again: axe takes most of the time of a run.
    """
    window, parts = page.evaluate(PARTS)
    known = sound.setdefault(window, set())
    if known.issuperset(parts):
        return []
    found = Axe().run(page, options={"resultTypes": ["violations"]}).response["violations"]
    if not found:
        known.update(parts)
    return found


def doubled(page):
    """
    The ids that stand more than once on the page and that something of it leads to. Rows of several tables may bear one id as long
    as nothing asks for it.
    """
    return page.evaluate(DOUBLED)
