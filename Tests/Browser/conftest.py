import re
import tempfile
from pathlib import Path

import pytest
from accessibility import doubled, violations
from office import Office
from playwright.sync_api import sync_playwright

WIDE, PHONE = {"width": 1280, "height": 800}, {"width": 360, "height": 740}
# Milliseconds that a page or a part of it is waited for, everywhere unless a test says otherwise: two browsers and two servers
# share two cores, and one that is slow is no fault.
PATIENCE = 30_000


def patient(make):
    """Makes contexts or pages that wait for what they are asked for as long as all tests do."""

    def made(**options):
        one = make(**options)
        one.set_default_timeout(PATIENCE)
        return one

    return made


@pytest.fixture(scope="session")
def office():
    folder = Path(tempfile.mkdtemp(prefix="congvu-"))
    office = Office(folder)
    office.start()
    yield office
    took = office.stop()
    office.remove()
    assert took < 10, f"the server took {took:.1f} s to end"


@pytest.fixture(scope="session")
def chromium():
    with sync_playwright() as playwright:
        # Without windows of its own, in which Chromium draws its bars anew for each test.
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium-headless-shell", args=["--no-sandbox"])
        browser.new_context, browser.new_page = patient(browser.new_context), patient(browser.new_page)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def sessions():
    """The cookies of whoever signed in, by login: the form of signing in costs a password each time, and has tests of its own."""
    return {}


@pytest.fixture
def enter(office, chromium, sessions):
    """Signs a person in, in a browser of his or her own, and gives the page."""
    contexts = []

    def enter(login, viewport=WIDE, **options):
        context = chromium.new_context(
            viewport=viewport, base_url=office.address, locale="vi-VN", storage_state=sessions.get(login), **options)
        contexts.append(context)
        page = context.new_page()
        faults = []
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("console", lambda line: faults.append(line.text) if line.type == "error" else None)
        page.faults = faults
        page.goto("/")
        if "/sign-in" in page.url:
            page.get_by_label("Tên đăng nhập").fill(login)
            page.get_by_label("Mật khẩu").fill(office.passwords[login])
            page.keyboard.press("Enter")
        page.wait_for_url(re.compile(r"/(work|administration)\b"))
        sessions[login] = context.storage_state()
        return page

    yield enter
    for context in contexts:
        context.close()


@pytest.fixture
def look():
    """
    Holds a page to what every page must do: no axe violation, no label or link that leads to another's place, no script fault,
    nothing wider than the window.
    """

    def look(page):
        rows = [f"{v['id']}: {node['target']} {node['failureSummary']}" for v in violations(page) for node in v["nodes"]]
        assert not rows, page.url + "\n" + "\n".join(rows)
        assert not doubled(page), f"{page.url} has more than one of {doubled(page)}"
        width, window = page.evaluate("[document.documentElement.scrollWidth, innerWidth]")
        assert width <= window, f"{page.url} is {width} px wide in a window of {window} px"
        assert not page.faults, page.faults

    return look
