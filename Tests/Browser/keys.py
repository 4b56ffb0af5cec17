"""Work without a mouse."""

import re


def tab_to(page, name, limit=120):
    """Goes on with Tab until what is focused bears the name."""
    for _ in range(limit):
        page.keyboard.press("Tab")
        focused = page.evaluate(
            "(() => { const e = document.activeElement; return e.labels?.[0]?.innerText ?? e.getAttribute('aria-label') ?? e.innerText ?? '' })()")
        if re.search(name, focused):
            return
    raise AssertionError(f"«{name}» cannot be reached with the keyboard on {page.url}")
