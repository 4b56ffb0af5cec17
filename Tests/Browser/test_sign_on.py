"""The second factor, keys of programs, webhooks and «vì sao tôi xem được?» as people meet them."""

import base64
import hashlib
import hmac
import http.server
import json
import re
import struct
import tempfile
import threading
import time
import urllib.error
import urllib.request
from pathlib import Path

import pytest
from conftest import PHONE, WIDE
from office import Office


def code(secret, step=0):
    key = base64.b32decode(secret.replace(" ", ""))
    digest = hmac.new(key, struct.pack(">Q", int(time.time()) // 30 + step), hashlib.sha1).digest()
    offset = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[offset:offset + 4])[0] & 0x7FFFFFFF) % 1_000_000:06}"


def test_second_factor(office, enter, chromium, look):
    page = enter("hang.dt") if "hang.dt" in office.passwords else enter(next(iter(office.passwords)))
    login = "hang.dt" if "hang.dt" in office.passwords else next(iter(office.passwords))
    page.goto("/account/second-factor")
    look(page)
    page.get_by_label("Mật khẩu hiện tại").fill("không đúng")
    page.get_by_role("button", name="Bắt đầu").click()
    page.get_by_text("Mật khẩu hiện tại không đúng").first.wait_for()
    page.faults.clear()
    page.get_by_label("Mật khẩu hiện tại").fill(office.passwords[login])
    page.get_by_role("button", name="Bắt đầu").click()
    page.set_viewport_size(PHONE)
    look(page)
    page.screenshot(path=office.folder / "enrolment.png")
    page.set_viewport_size(WIDE)
    secret = page.locator("code").first.inner_text()
    page.get_by_label("Mã sáu chữ số").fill(code(secret))
    page.get_by_role("button", name="Bật xác thực hai lớp").click()
    page.get_by_role("heading", name="Mã dự phòng").wait_for()
    look(page)
    page.screenshot(path=office.folder / "recovery.png")
    codes = page.locator("ul.codes code").all_inner_texts()
    assert len(codes) == 10
    # From elsewhere: the password alone opens nothing, a recovery code does, once.
    context = chromium.new_context(base_url=office.address, locale="vi-VN")
    other = context.new_page()
    other.faults = []
    other.goto("/sign-in?return=/documents")
    other.get_by_label("Tên đăng nhập").fill(login)
    other.get_by_label("Mật khẩu").fill(office.passwords[login])
    other.keyboard.press("Enter")
    other.get_by_label("Mã xác thực").wait_for()
    look(other)
    other.get_by_label("Mã xác thực").fill("000000")
    other.keyboard.press("Enter")
    other.get_by_text("Mã không đúng").first.wait_for()
    other.faults.clear()
    other.get_by_label("Mã xác thực").fill(codes[0])
    other.keyboard.press("Enter")
    other.wait_for_url(re.compile(r"/documents$"))
    context.close()
    page.goto("/account/second-factor")
    look(page)
    page.locator("#field-ending-code").fill(code(secret, 1))
    page.get_by_role("button", name="Tắt", exact=True).click()
    page.get_by_text("Đã tắt xác thực hai lớp").wait_for()


def test_keys_of_programs(office, enter, look):
    page = enter("lan.nt")
    page.goto("/account/tokens")
    look(page)
    page.get_by_label("Tên khóa").fill("Đồng bộ")
    page.get_by_label("chỉ đọc").check()
    page.get_by_role("button", name="Lập khóa").click()
    key = page.get_by_label("Khóa", exact=True).input_value()
    look(page)

    def ask(path, data=None):
        request = urllib.request.Request(
            office.address + path, data=data,
            headers={"Authorization": f"Bearer {key}", "Content-Type": "application/json"})
        try:
            return urllib.request.urlopen(request).status
        except urllib.error.HTTPError as error:
            return error.code

    assert ask("/api/work") == 200
    assert ask("/api/notices/reading", b"{}") == 403
    assert ask("/api/account/tokens") == 403
    page.goto("/account/tokens")
    page.get_by_role("button", name="Thu hồi").last.click()
    page.get_by_role("button", name="Thu hồi ngay?").click()
    page.get_by_text("Đã thu hồi khóa").wait_for()
    assert ask("/api/work") == 401


def test_why_do_i_see(office, enter, look):
    page = enter("lan.nt")
    page.goto("/documents")
    why = page.get_by_role("link", name="Vì sao tôi xem được?")
    # A paper that is still being read has no such page yet.
    for address in page.locator("main a[href^='/documents/']").evaluate_all("links => links.map(link => link.pathname)"):
        page.goto(address)
        if why.count():
            break
    why.click()
    look(page)
    assert page.locator("ul.grounds li").count() > 0
    page.get_by_role("textbox", name="Ngày").fill("01/01/2015")
    page.get_by_role("button", name="Xem", exact=True).click()
    page.get_by_text("chưa có").first.wait_for()
    look(page)


class Receiver(http.server.BaseHTTPRequestHandler):
    got = []

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        Receiver.got.append((self.headers, body))
        self.send_response(204)
        self.end_headers()

    def log_message(self, *_):
        pass


@pytest.fixture
def told():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Receiver)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    office = Office(Path(tempfile.mkdtemp(prefix="congvu-hooks-")))
    office.environment = {"CONGVU_WEBHOOK_MACHINES": f"127.0.0.1:{server.server_port}"}
    office.start()
    yield server.server_port, office
    office.stop()
    server.shutdown()
    office.remove()


def test_webhooks(told, chromium, look):
    port, office = told
    page = chromium.new_context(base_url=office.address, locale="vi-VN", viewport=WIDE).new_page()
    page.faults = []
    page.goto("/sign-in")
    page.get_by_label("Tên đăng nhập").fill("quantri")
    page.get_by_label("Mật khẩu").fill(office.passwords["quantri"])
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/(work|administration)\b"))
    page.goto("/administration/webhooks")
    look(page)
    page.get_by_label("Tên", exact=True).fill("Trục tỉnh")
    page.get_by_label("Địa chỉ nhận").fill(f"http://127.0.0.1:{port}/x")
    page.get_by_label("Tài khoản").check()
    page.get_by_role("button", name="Thêm", exact=True).click()
    secret = page.get_by_label("Khóa ký").input_value()
    look(page)
    page.goto("/administration/webhooks/1")
    look(page)
    page.get_by_role("button", name="Gửi thử").click()
    deadline = time.monotonic() + 20
    while not Receiver.got and time.monotonic() < deadline:
        time.sleep(0.2)
    headers, body = Receiver.got[0]
    seconds, signature = re.fullmatch(r"t=(\d+),v1=([0-9a-f]{64})", headers["Congvu-Signature"]).groups()
    assert hmac.new(secret.encode(), f"{seconds}.".encode() + body, hashlib.sha256).hexdigest() == signature
    assert json.loads(body) == {"events": [], "trial": True, "webhook": 1}
    # A second sign-in is an act of an account, and is told.
    page.goto("/administration/webhooks")
    look(page)
    other = chromium.new_context(base_url=office.address).new_page()
    other.goto("/sign-in")
    other.get_by_label("Tên đăng nhập").fill("lan.nt")
    other.get_by_label("Mật khẩu").fill(office.passwords["lan.nt"])
    other.keyboard.press("Enter")
    other.wait_for_url(re.compile(r"/work\b"))
    deadline = time.monotonic() + 20
    acts = []
    while "account.signed_in" not in acts and time.monotonic() < deadline:
        acts = [event["act"] for _, body in Receiver.got for event in json.loads(body)["events"]]
        time.sleep(0.2)
    assert "account.signed_in" in acts


def test_rule_for_roles(enter, look):
    page = enter("quantri")
    for path in ["/administration/sign-on", "/account", "/account/tokens"]:
        page.goto(path)
        look(page)
        page.set_viewport_size(PHONE)
        look(page)
        page.set_viewport_size(WIDE)
