"""
Judges pages that the walk over all routes wrote as files (scripts/prove pages) as a browser shows them: by axe, whether a label or a
link leads to another's place, and whether they fit a desk and a telephone. usage: judge_pages.py FOLDER
"""

import sys
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

from accessibility import doubled, violations
from playwright.sync_api import sync_playwright

ASSETS = Path(__file__).resolve().parents[2] / "Assets"
SITE = "http://congvu.test"
# The narrowest that a page must fit, and a desk.
WINDOWS = [{"width": 1280, "height": 800}, {"width": 320, "height": 740}]


def serving(folder):
    """Answers with a file of the folder or of the assets; whatever else a page asks for is not there."""

    def answer(route):
        place, name = urlsplit(route.request.url).path.strip("/").split("/")[0], unquote(route.request.url.rsplit("/", 1)[1])
        file = {"pages": folder, "assets": ASSETS}.get(place, ASSETS / "nowhere") / name
        if not file.is_file():
            route.abort()
        elif file.suffix == ".html":
            route.fulfill(path=file, content_type="text/html; charset=utf-8")
        else:
            route.fulfill(path=file)

    return answer


def faults(page, file):
    """What is wrong with one page."""
    page.set_viewport_size(WINDOWS[0])
    page.goto(f"{SITE}/pages/{quote(file.name)}")
    found = [f"{v['id']}: {node['target']}" for v in violations(page) for node in v["nodes"]]
    if twice := doubled(page):
        found.append(f"more than one of {twice}")
    for window in WINDOWS:
        page.set_viewport_size(window)
        width = page.evaluate("document.documentElement.scrollWidth")
        if width > window["width"]:
            found.append(f"{width} px wide in a window of {window['width']} px")
    return found


def main(folder):
    files = sorted(folder.glob("*.html"))
    if not files:
        sys.exit(f"judge_pages: no page in {folder}")
    wrong = 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium-headless-shell", args=["--no-sandbox"])
        context = browser.new_context(locale="vi-VN")
        context.route("**/*", serving(folder))
        page = context.new_page()
        for file in files:
            if found := faults(page, file):
                wrong += 1
                print(file.name, *found, sep="\n  ")
        browser.close()
    print(f"{len(files)} pages, {wrong} with faults")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
