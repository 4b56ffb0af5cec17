"""Whether a signer's certificate was revoked is asked of its authority after a paper came in, and its page says so."""

import re
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from office import Office
from signing import Authority
from test_signatures import page as blank


class Responder:
    """Serves the list and the answers of an authority on a port of its own."""

    def __init__(self):
        self.authority = None
        self.asked = []
        self.answers = True
        responder = self

        class Handler(BaseHTTPRequestHandler):
            def reply(self, body):
                responder.asked.append(self.path)
                self.send_response(200 if body else 503)
                self.end_headers()
                self.wfile.write(body or b"")

            def do_GET(self):
                self.reply(responder.authority.list())

            def do_POST(self):
                question = self.rfile.read(int(self.headers["Content-Length"]))
                self.reply(responder.authority.answer(question) if responder.answers else None)

            def log_message(self, *arguments):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.machine = f"127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()


@pytest.fixture(scope="module")
def responder(tmp_path_factory):
    responder = Responder()
    responder.authority = Authority(tmp_path_factory.mktemp("authority"), f"http://{responder.machine}")
    yield responder
    responder.server.shutdown()


@pytest.fixture(scope="module")
def office(responder, tmp_path_factory):
    office = Office(tmp_path_factory.mktemp("revocation") / "demo")
    office.environment = {
        "CONGVU_ROOTS": str(responder.authority.folder / "roots"),
        "CONGVU_REVOCATION_MACHINES": responder.machine}
    office.start()
    yield office
    office.stop()
    office.remove()


def paper(responder, tmp_path, name):
    """A signed paper with text of its own, so that no two are the same file."""
    signed = responder.authority.sign(blank(), name)
    (tmp_path / f"{name}.pdf").write_bytes(signed)
    return tmp_path / f"{name}.pdf"


def verdict_after(page, said):
    """Opens the paper again until it says so: the server asks beside its work."""
    for _ in range(40):
        page.reload()
        if page.get_by_text(said).count():
            return
        page.wait_for_timeout(1_000)
    raise AssertionError(page.locator("main").inner_text())


@pytest.mark.parametrize(
    "name, answers, is_revoked, said, asked", [
        ("answer", True, False, "Tệp có 1 chữ ký số, tất cả hợp lệ.", "/ocsp"),
        ("revoked", True, True, "Chứng thư đã bị thu hồi", "/ocsp"),
        ("list", False, False, "Tệp có 1 chữ ký số, tất cả hợp lệ.", "/list.crl"),
    ])
def test_the_authority_is_asked_and_the_paper_checked_again(
        enter, responder, office, tmp_path, name, answers, is_revoked, said, asked):
    authority = responder.authority
    responder.answers = answers
    authority.person = authority.make(name, f"Nguyễn Văn {name.title()}")
    if is_revoked:
        authority.revoked.add(authority.issued[-1].serial_number)
    responder.asked.clear()
    file = paper(responder, tmp_path, name)
    clerk = enter("lan.nt")
    document = upload(clerk, file)
    clerk.goto(document)
    verdict_after(clerk, said)
    assert asked in responder.asked


def upload(page, file):
    """The address of the paper that was taken in."""
    page.goto("/documents/new")
    page.locator("input[type=file]").first.set_input_files(file)
    page.get_by_role("button", name="Tiếp nhận và đọc").click()
    page.wait_for_url(re.compile(r"/documents/\d+/reading"), timeout=60_000)
    return re.match(r".*/documents/\d+", page.url).group()
