"""Signing in by another system's account, against a real OpenID Connect provider."""

import re
import tempfile
from contextlib import ExitStack
from pathlib import Path

import pytest
from office import Office
from oidc_provider_mock import run_server_in_thread


class Provider:
    """A provider that can be started again with new keys on the same port."""

    def __init__(self):
        self.stack = ExitStack()
        self.port = 0

    def start(self):
        self.stack.close()
        server = self.stack.enter_context(run_server_in_thread(port=self.port, require_nonce=True))
        self.port = server.server_port

    @property
    def issuer(self):
        return f"http://localhost:{self.port}"


@pytest.fixture(scope="module")
def served():
    provider = Provider()
    provider.start()
    office = Office(Path(tempfile.mkdtemp(prefix="congvu-oidc-")))
    office.environment = {
        "CONGVU_OIDC": provider.issuer, "CONGVU_OIDC_CLIENT": "congvu", "CONGVU_OIDC_SECRET": "bi-mat",
        "CONGVU_OIDC_CLAIM": "sub", "CONGVU_OIDC_TITLE": "Đăng nhập bằng tài khoản tỉnh"}
    office.start()
    yield provider, office
    office.stop()
    provider.stack.close()
    office.remove()


@pytest.fixture
def visit(served, chromium):
    _, office = served
    context = chromium.new_context(base_url=office.address, locale="vi-VN")
    page = context.new_page()
    page.set_default_timeout(10_000)
    page.faults = []
    yield page
    context.close()


def come(page, name, target="/work"):
    page.goto(f"/sign-in?return={target}")
    page.get_by_role("link", name="Đăng nhập bằng tài khoản tỉnh").click()
    page.get_by_placeholder("sub").fill(name)
    page.get_by_role("button", name="Authorize").click()


def test_comes_in_and_goes_out(visit, look):
    come(visit, "lan.nt", "/documents")
    visit.wait_for_url(re.compile(r"/documents$"))
    assert "Lan" in visit.locator("body").inner_text()
    look(visit)
    visit.goto("/account")
    look(visit)
    visit.evaluate("fetch('/sign-out', {method: 'POST'}).then(a => a.text()).then(t => document.title = t.length > 0)")
    visit.wait_for_function("document.title === 'true'")
    visit.goto("/work")
    visit.wait_for_url(re.compile(r"/sign-in"))


def test_page_after_signing_out_leads_to_the_other_system(visit, served, look):
    provider, _ = served
    come(visit, "lan.nt")
    visit.wait_for_url(re.compile(r"/work$"))
    visit.evaluate("""() => { const f = document.createElement('form'); f.method = 'post'; f.action = '/sign-out';
        document.body.append(f); f.submit() }""")
    visit.get_by_role("heading", name="Đã đăng xuất khỏi Công vụ").wait_for()
    look(visit)
    visit.get_by_role("link", name="Đăng xuất cả ở hệ thống kia").click()
    visit.wait_for_url(re.compile(rf"localhost:{provider.port}/oauth2/end_session"))


def test_stranger_is_told(visit, look):
    come(visit, "khong.co.ai")
    visit.get_by_text("chưa gắn với ai của cơ quan").first.wait_for()
    visit.faults = []
    look(visit)


def test_who_refuses_there_is_told(visit):
    visit.goto("/sign-in")
    visit.get_by_role("link", name="Đăng nhập bằng tài khoản tỉnh").click()
    visit.get_by_role("button", name="Deny").click()
    visit.get_by_text("không cho đăng nhập").first.wait_for()


def test_a_link_of_somebody_else_signs_nobody_in(visit, served, chromium):
    _, office = served
    visit.goto("/sign-in")
    visit.get_by_role("link", name="Đăng nhập bằng tài khoản tỉnh").click()
    visit.get_by_placeholder("sub").fill("lan.nt")
    links = []
    visit.on("request", lambda request: "/sign-in/office/return" in request.url and links.append(request.url))
    visit.get_by_role("button", name="Authorize").click()
    visit.wait_for_url(re.compile(r"/work"))
    other = chromium.new_context(base_url=office.address).new_page()
    other.goto(links[0])
    other.get_by_text("không bắt đầu từ trình duyệt này").first.wait_for()
    other.goto("/work")
    other.wait_for_url(re.compile(r"/sign-in"))


def test_provider_turns_its_keys(visit, served):
    provider, _ = served
    come(visit, "lan.nt")
    visit.wait_for_url(re.compile(r"/work$"))
    provider.start()
    visit.context.clear_cookies()
    come(visit, "lan.nt")
    visit.wait_for_url(re.compile(r"/work$"))


def test_password_still_works_when_the_provider_does_not_answer(visit, served):
    provider, office = served
    provider.stack.close()
    visit.goto("/sign-in")
    visit.get_by_role("link", name="Đăng nhập bằng tài khoản tỉnh").click()
    visit.get_by_label("Tên đăng nhập").wait_for() if "/sign-in" in visit.url else None
    visit.goto("/sign-in")
    visit.get_by_label("Tên đăng nhập").fill("lan.nt")
    visit.get_by_label("Mật khẩu").fill(office.passwords["lan.nt"])
    visit.keyboard.press("Enter")
    visit.wait_for_url(re.compile(r"/work"))
    provider.start()
