"""What axe finds wrong with a page."""

from axe_playwright_python.sync_playwright import Axe

# What the page is made of: each kind of element within each kind of parent, with the names of its attributes, in this window.
PARTS = """() => {
    const kind = e => e.localName + "." + e.className + [...e.attributes]
        .map(a => ["role", "type", "aria-current", "aria-invalid"].includes(a.name) ? a.name + "=" + a.value : a.name)
        .sort() + (e.childElementCount || e.textContent.trim() ? "" : " empty");
    const parts = new Set([...document.body.querySelectorAll("*")].map(e => kind(e.parentElement) + ">" + kind(e)));
    const dark = matchMedia("(prefers-color-scheme: dark)").matches;
    return JSON.stringify([innerWidth, dark, document.documentElement.lang, !!document.title, [...parts].sort()]);
}"""
judged = set()


def violations(page):
    """
    The violations of accessibility rules on the page, each with its places; what passes is not listed, which takes longest.
    A page made of the same parts as one that was judged before is not judged again: axe takes most of the time of a run.
    """
    parts = page.evaluate(PARTS)
    if parts in judged:
        return []
    found = Axe().run(page, options={"resultTypes": ["violations"]}).response["violations"]
    if not found:
        judged.add(parts)
    return found
