"""Every page that a link leads to, whoever follows it: it opens, is accessible, and fits a desk and a telephone."""

import re
from urllib.parse import parse_qsl, urljoin, urlsplit

from accessibility import violations
from conftest import PHONE, WIDE

# Who sees a part of the office that nobody else sees, in this order.
WALKERS = ["khoi.nm", "yen.ct", "dung.lc", "quy.lv", "nam.vd", "mai.dt", "huy.lq"]
LINK = re.compile(r'<a\b[^>]*?\bhref="([^"#]+)')
# More pages of one kind say nothing new.
MOST = 400


def kind(address):
    """Pages of one kind differ in numbers and in what is looked for, not in their places and the names of their questions."""
    parts = urlsplit(address)
    place = re.sub(r"(?<=/)[^/]*\d[^/]*", "N", parts.path)
    return place, tuple(sorted({name for name, _ in parse_qsl(parts.query)} - {"on", "from", "to", "after"}))


def walk(page, seen):
    """Follows links from the first page, without drawing them; gives the addresses of pages of new kinds."""
    found, waiting, faults = [], ["/"], []
    while waiting and len(found) < MOST:
        address = waiting.pop(0)
        answer = page.request.get(address, max_redirects=5)
        if answer.status != 200:
            faults.append(f"{address} answers {answer.status}")
            continue
        if "text/html" not in answer.headers.get("content-type", ""):
            continue
        found.append(address)
        for href in LINK.findall(answer.text()):
            target = urlsplit(urljoin(answer.url, href.replace("&amp;", "&")))
            if f"{target.scheme}://{target.netloc}" != answer.url[: answer.url.index("/", 8)]:
                continue
            # The guide names places of others, too.
            if urlsplit(address).path.startswith("/guide") and not target.path.startswith("/guide"):
                continue
            next_one = target.path + (f"?{target.query}" if target.query else "")
            if (which := kind(next_one)) not in seen and not target.path.startswith(("/sign-out", "/assets")):
                seen.add(which)
                waiting.append(next_one)
    return found, faults


def test_every_page_that_a_link_leads_to_opens_is_accessible_and_fits(enter):
    seen, faults = set(), []
    for login in WALKERS:
        page = enter(login)
        found, dead = walk(page, seen)
        faults += [f"{login}: {fault}" for fault in dead]
        for address in found:
            page.set_viewport_size(WIDE)
            page.goto(address)
            for violation in violations(page):
                faults += [f"{login}: {address}: {violation['id']}: {node['target']}" for node in violation["nodes"]]
            for window in (WIDE, PHONE):
                page.set_viewport_size(window)
                width = page.evaluate("document.documentElement.scrollWidth")
                if width > window["width"]:
                    faults.append(f"{login}: {address} is {width} px wide in a window of {window['width']} px")
            faults += [f"{login}: {address}: {fault}" for fault in page.faults]
            page.faults.clear()
    assert len(seen) > 100, "the links were not found"
    assert not faults, "\n".join(faults)
