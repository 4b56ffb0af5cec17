"""Signing in by another system's account, against a real OpenID Connect provider."""

import re
import sqlite3
import tempfile
import time
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import parse_qs, urlencode, urlsplit
from urllib.request import urlopen

import pytest
from conftest import PHONE, WIDE
from office import Office
from provider import Provider
from telling_provider import TellingProvider

WAY = "Đăng nhập bằng tài khoản tỉnh"


@pytest.fixture(scope="module")
def served():
    """The office, and the provider that it names, which does not serve yet."""
    office = Office(Path(tempfile.mkdtemp(prefix="congvu-oidc-")))
    provider = Provider(office.address)
    provider.subjects = {
        "lan.nt": provider.add("lan.nt", "Nguyễn Thị Lan"), "khong.co.ai": provider.add("khong.co.ai", "Người Lạ")}
    office.environment = {
        "CONGVU_OIDC": provider.issuer, "CONGVU_OIDC_CLIENT": provider.client, "CONGVU_OIDC_SECRET": provider.secret,
        "CONGVU_OIDC_TITLE": WAY}
    office.start()
    yield provider, office
    office.stop()
    provider.stop()
    office.remove()


@pytest.fixture
def provider(served):
    """The provider at work."""
    served[0].start()
    return served[0]


@pytest.fixture
def browser(served, chromium):
    """A browser that nobody used before, and its page."""
    contexts = []

    def browser(viewport=WIDE):
        contexts.append(chromium.new_context(viewport=viewport, base_url=served[1].address, locale="vi-VN"))
        # How the provider looks is its own affair.
        contexts[-1].route(f"{served[0].issuer}/static/**", lambda route: route.abort())
        page = contexts[-1].new_page()
        page.faults = []
        page.on("pageerror", lambda error: page.faults.append(str(error)))
        return page

    yield browser
    for context in contexts:
        context.close()


def go(page, target="/work"):
    page.goto(f"/sign-in?return={target}")
    page.get_by_role("link", name=WAY).click()


def prove(page, provider, name):
    """Says there who one is: the provider asks for the name on one page, for the password on the next."""
    page.locator("input[name=login]").fill(name)
    page.keyboard.press("Enter")
    page.locator("input[name=password]").fill(provider.passwords[name])
    page.keyboard.press("Enter")


def come(page, provider, name="lan.nt", target="/work"):
    go(page, target)
    prove(page, provider, name)


def enter_by_password(page, office):
    page.get_by_label("Tên đăng nhập").fill("lan.nt")
    page.get_by_label("Mật khẩu").fill(office.passwords["lan.nt"])
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/work"))


def is_in(page):
    page.goto("/work")
    return "/sign-in" not in page.url


@pytest.mark.parametrize("viewport", [WIDE, PHONE], ids=["wide", "phone"])
def test_password_still_works_when_the_provider_does_not_answer(served, browser, look, viewport):
    served[0].stop()
    page = browser(viewport)
    go(page)
    page.get_by_text("Chưa đăng nhập được bằng tài khoản của hệ thống kia").wait_for()
    look(page)
    enter_by_password(page, served[1])


@pytest.mark.parametrize("viewport", [WIDE, PHONE], ids=["wide", "phone"])
def test_comes_in_and_goes_out_of_both(provider, browser, look, viewport):
    page = browser(viewport)
    asked = []
    page.on("request", lambda request: "/oauth/authorize" in request.url and asked.append(request.url))
    come(page, provider, target="/documents")
    page.wait_for_url(re.compile(r"/documents$"))
    assert "Lan" in page.locator("body").inner_text()
    query = parse_qs(urlsplit(asked[0]).query)
    assert query["response_type"] == ["code"] and query["code_challenge_method"] == ["S256"]
    assert len(query["code_challenge"][0]) == 43 and len(query["state"][0]) > 20 and len(query["nonce"][0]) > 20
    page.evaluate("""() => { const f = document.createElement('form'); f.method = 'post'; f.action = '/sign-out';
        document.body.append(f); f.submit() }""")
    page.get_by_role("heading", name="Đã đăng xuất khỏi Công vụ").wait_for()
    look(page)
    # There one is still signed in; the link ends that too, and leads back.
    page.get_by_role("link", name="Đăng xuất cả ở hệ thống kia").click()
    page.wait_for_url(re.compile(r"127\.0\.0\.1:\d+/sign-in"))
    go(page)
    page.locator("input[name=login]").wait_for()


def test_stranger_is_told(provider, browser, look):
    page = browser(PHONE)
    come(page, provider, "khong.co.ai")
    page.get_by_text("chưa gắn với ai của cơ quan").wait_for()
    assert "Những gì đã nhập" not in page.locator("body").inner_text()
    look(page)
    assert not is_in(page)


def test_who_refuses_there_is_told(provider, browser):
    page = browser()
    with provider.asking():
        come(page, provider)
        page.locator("button[name=answer][value=deny]").click()
        page.get_by_text("không cho đăng nhập").wait_for()
    assert not is_in(page)


def test_a_link_that_says_refused_ends_no_sign_in_under_way(provider, browser):
    page = browser()
    go(page)
    page.locator("input[name=login]").wait_for()
    for query in ("error=x", "error=x&state=khac"):
        page.request.get(f"/sign-in/office/return?{query}")
    prove(page, provider, "lan.nt")
    page.wait_for_url(re.compile(r"/work$"))


def test_a_link_of_somebody_else_signs_nobody_in(provider, browser):
    page, other = browser(), browser()
    links = []
    page.on("request", lambda request: "/sign-in/office/return?" in request.url and links.append(request.url))
    come(page, provider)
    page.wait_for_url(re.compile(r"/work"))
    other.goto(links[0])
    other.get_by_text("không bắt đầu từ trình duyệt này").wait_for()
    assert not is_in(other)
    # Nor does it work a second time where it began.
    page.goto(links[0])
    page.get_by_text("không bắt đầu từ trình duyệt này").wait_for()


def test_provider_turns_its_keys(provider, browser):
    page = browser()
    come(page, provider)
    page.wait_for_url(re.compile(r"/work$"))
    provider.turn()
    page.context.clear_cookies(domain="127.0.0.1")
    # There one is still signed in, and comes in here without a password.
    go(page, "/documents")
    page.wait_for_url(re.compile(r"/documents$"))


def test_who_is_named_by_a_key_that_is_not_the_providers_is_refused(provider, browser):
    provider.turn()
    provider.publish(provider.new_key())
    page = browser()
    come(page, provider)
    page.get_by_text("Chưa đăng nhập được bằng tài khoản của hệ thống kia").wait_for()
    assert not is_in(page)
    provider.publish(None)
    go(page)
    page.wait_for_url(re.compile(r"/work$"))


def test_provider_goes_away_before_the_code_is_exchanged(provider, browser, served):
    page = browser()
    come(page, provider)
    page.wait_for_url(re.compile(r"/work$"))
    page.context.clear_cookies(domain="127.0.0.1")
    there = page.request.get("/sign-in/office", max_redirects=0).headers["location"]
    back = page.request.get(there, max_redirects=0).headers["location"]
    provider.stop()
    page.goto(back)
    page.get_by_text("Chưa đăng nhập được bằng tài khoản của hệ thống kia").wait_for()
    enter_by_password(page, served[1])


def test_signing_out_there_ends_the_session_here(provider, browser, served):
    page = browser()
    come(page, provider)
    page.wait_for_url(re.compile(r"/work$"))

    def told(token):
        try:
            return urlopen(served[1].address + "/sign-in/office/ending", urlencode({"logout_token": token}).encode()).status
        except HTTPError as refusal:
            return refusal.code

    lan, now = provider.subjects["lan.nt"], int(time.time())
    refused = [
        provider.logout_token(lan, key=provider.new_key()), provider.logout_token(lan, aud="khac"),
        provider.logout_token(lan, iss="http://localhost:1"), provider.logout_token(lan, iat=now - 400),
        provider.logout_token(lan, nonce="n"), provider.logout_token(lan, events={}), "a.b.c", ""]
    assert [told(token) for token in refused] == [400] * len(refused)
    assert told(provider.logout_token(provider.subjects["khong.co.ai"])) == 200
    assert is_in(page)
    assert told(provider.logout_token(lan)) == 200
    assert not is_in(page)


def test_provider_that_tells_of_a_sign_out_ends_that_session_and_no_other(served, browser, tmp_path):
    _, office = served
    other = TellingProvider(tmp_path, office.address)
    before, office.environment = office.environment, {
        "CONGVU_OIDC": other.issuer, "CONGVU_OIDC_CLIENT": other.client, "CONGVU_OIDC_SECRET": other.secret,
        "CONGVU_OIDC_CLAIM": "name"}
    office.stop()
    office.start()
    try:
        pages = browser(), browser()
        for page in pages:
            other.enter(page)
            page.wait_for_url(re.compile(r"/work$"))
        with sqlite3.connect(office.folder / "congvu.sqlite") as database:
            (first,), _ = database.execute(
                "SELECT sid FROM outside_session WHERE issuer = ? ORDER BY session_id", [other.issuer]).fetchall()
        other.leave(pages[0], first)
        # It tells the office after it has answered.
        pages[0].wait_for_function("fetch('/work', {redirect: 'manual'}).then(a => a.type === 'opaqueredirect')", polling=50)
        assert not is_in(pages[0]) and is_in(pages[1])
    finally:
        other.stop()
        office.stop()
        office.environment = before
        office.start()
