"""The interchange of papers through a hub over HTTP that is a real server, and through a drop folder."""

import base64
import json
import re
import tempfile
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from client import Client
from keys import tab_to
from office import Office

MESSAGE = """1212<?xml version="1.0" encoding="UTF-8"?>
<edXML xmlns="http://www.mic.gov.vn/TBT/QCVN_102_2016" xmlns:edXML="http://www.mic.gov.vn/TBT/QCVN_102_2016">
<edXML:edXMLEnvelope><edXML:edXMLHeader><edXML:MessageHeader>
<edXML:From><edXML:OrganId>000.00.17.H48</edXML:OrganId><edXML:OrganName>Sở Tài chính</edXML:OrganName></edXML:From>
<edXML:To><edXML:OrganId>H48.01</edXML:OrganId></edXML:To><edXML:DocumentId>{key}</edXML:DocumentId>
<edXML:Code><edXML:CodeNumber>512</edXML:CodeNumber><edXML:CodeNotation>{key}</edXML:CodeNotation></edXML:Code>
<edXML:Subject>Về việc thẩm định dự toán năm 2027</edXML:Subject>
</edXML:MessageHeader><edXML:TraceHeaderList><edXML:TraceHeader><edXML:OrganId>null</edXML:OrganId></edXML:TraceHeader>
</edXML:TraceHeaderList></edXML:edXMLHeader></edXML:edXMLEnvelope>
<AttachmentEncoded><edXML:Attachment><edXML:ContentId>a</edXML:ContentId>
<edXML:AttachmentName>512.txt</edXML:AttachmentName>
<edXML:ContentTransferEncoded>{file}</edXML:ContentTransferEncoded></edXML:Attachment>{more}</AttachmentEncoded></edXML>
"""
ANNEX = """<edXML:Attachment><edXML:ContentId>{name}</edXML:ContentId><edXML:AttachmentName>{name}</edXML:AttachmentName>
<edXML:ContentTransferEncoded>{file}</edXML:ContentTransferEncoded></edXML:Attachment>"""


def message(key, annexes=()):
    text = f"SỞ TÀI CHÍNH\nSố: 512/{key}\nV/v thẩm định dự toán\nKính gửi: Văn phòng UBND tỉnh\n"
    more = "".join(ANNEX.format(name=name, file=base64.b64encode(data).decode()) for name, data in annexes)
    return MESSAGE.format(key=key, file=base64.b64encode(text.encode()).decode(), more=more).encode()


class Hub:
    """Keeps what it is sent, hands out what waits, and fails when it is told to."""

    def __init__(self):
        self.waiting = {}
        self.sent = []
        self.ended = {}
        self.failures = 0
        hub = self

        class Handler(BaseHTTPRequestHandler):
            def answer(self, body, status=200):
                body = body if isinstance(body, bytes) else json.dumps(body).encode()
                self.send_response(status)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def knows(self):
                return (self.headers["X-SystemId"], self.headers["X-SecretKey"]) == ("congvu", "khoa-bi-mat")

            def do_GET(self):
                if not self.knows():
                    return self.answer({"status": "FAIL", "ErrorCode": "15"})
                if "getReceivedEdocList" in self.path:
                    return self.answer({"status": "OK", "ErrorCode": "0", "data": [{"id": key} for key in hub.waiting]})
                self.answer(hub.waiting[self.path.split("docId=")[1]])

            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                if not self.knows():
                    return self.answer({"status": "FAIL", "ErrorCode": "15"})
                if "updateStatus" in self.path:
                    key, status = re.fullmatch(r"docId=(\w+)&status=(\w+)", body.decode()).groups()
                    hub.ended[key] = status
                    hub.waiting.pop(key, None)
                    return self.answer({"status": "OK"})
                if hub.failures:
                    hub.failures -= 1
                    return self.answer({}, 503)
                hub.sent.append(body.decode())
                self.answer({"status": "OK", "ErrorCode": "0", "DocID": f"D{len(hub.sent)}"})

            def log_message(self, *words):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self.server.server_address[1]}/v1"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def codes(self):
        return [re.search(r"StatusCode>(\d\d)<", body).group(1) for body in self.sent]


def until(condition, seconds=60):
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it did not come"
        time.sleep(0.2)


@pytest.fixture
def served():
    offices = []

    def serve(environment):
        office = Office(Path(tempfile.mkdtemp(prefix="congvu-interchange-")))
        office.environment = {"CONGVU_INTERCHANGE_CODE": "H48.01"} | environment
        office.start()
        offices.append(office)
        clerk = Client(office.address)
        clerk.sign_in("lan.nt", office.passwords["lan.nt"])
        return office, clerk

    yield serve
    for office in offices:
        office.stop()
        office.remove()


def test_a_hub_over_http_is_read_answered_and_told_of_each_step(served):
    hub = Hub()
    hub.waiting = {"m1": message("STC"), "m2": b"khong phai thong diep"}
    office, clerk = served({
        "CONGVU_INTERCHANGE": hub.address, "CONGVU_INTERCHANGE_SYSTEM": "congvu",
        "CONGVU_INTERCHANGE_SECRET": "khoa-bi-mat",
    })
    until(lambda: hub.ended == {"m1": "done", "m2": "fail"} and hub.codes() == ["01"])
    listed = json.loads(clerk.get("/api/interchange").body)["items"]
    assert sorted(item["state"] for item in listed) == ["arrived", "malformed"]
    arrived = next(item for item in listed if item["state"] == "arrived")
    books = json.loads(clerk.get("/api/registers").body)["items"]
    book = next(item["register"]["id"] for item in books
                if item["register"]["direction"] == "incoming" and not item["register"]["isSecret"])
    answer = clerk.post_json(f"/api/interchange/{arrived['id']}/acceptance", {"register": book})
    assert answer.status == 200 and json.loads(answer.body)["item"]["status"] == "03", answer.text
    until(lambda: hub.codes() == ["01", "03"])
    assert 'name="to"\r\n\r\n000.00.17.H48\r\n' in hub.sent[1]


def test_a_drop_folder_gives_and_takes_whole_files(served):
    folder = Path(tempfile.mkdtemp(prefix="congvu-drop-"))
    office, clerk = served({"CONGVU_INTERCHANGE": f"drop:{folder}"})
    (folder / "in" / ".a.edxml").write_bytes(message("STC")[:300])
    (folder / "in" / "b.edxml").write_bytes(message("SNV"))
    (folder / "in" / "c.edxml").write_bytes(b"<a")
    until(lambda: {path.name for path in folder.glob("*/*")} >= {"b.edxml", "c.edxml", "c.edxml.ly-do.txt"}
          and list((folder / "out").glob("*.edxml")))
    assert [path.name for path in (folder / "in").iterdir()] == [".a.edxml"]
    assert (folder / "done" / "b.edxml").exists() and (folder / "refused" / "c.edxml").exists()
    assert "<edXML:StatusCode>01</edXML:StatusCode>" in next((folder / "out").glob("*.edxml")).read_text()


def test_files_that_become_no_annex_and_words_like_a_stamp_are_asked_about_before_anything_is_entered(served, chromium):
    folder = Path(tempfile.mkdtemp(prefix="congvu-drop-"))
    office, clerk = served({"CONGVU_INTERCHANGE": f"drop:{folder}"})
    annexes = [("ban-ve.rar", b"Rar!\x1a\x07\x00 cut"), ("danh-muc.txt", "MẬT\nDanh mục dự án\n".encode())]
    (folder / "in" / "a.edxml").write_bytes(message("STC", annexes))
    until(lambda: (folder / "done" / "a.edxml").exists())
    key = json.loads(clerk.get("/api/interchange").body)["items"][0]["id"]
    for width in (1280, 360):
        page = chromium.new_page(base_url=office.address, viewport={"width": width, "height": 900})
        page.goto("/")
        page.get_by_label("Tên đăng nhập").fill("lan.nt")
        page.get_by_label("Mật khẩu").fill(office.passwords["lan.nt"])
        page.keyboard.press("Enter")
        page.wait_for_url(re.compile("/work"))
        page.goto(f"/interchange/{key}")
        section = page.locator("#accepting")
        # Messages are accepted all day: with the keyboard alone.
        tab_to(page, "^Tiếp nhận, vào sổ")
        page.keyboard.press("Enter")
        section.get_by_label("Tiếp nhận không kèm các tệp này").wait_for()
        tab_to(page, "^Tiếp nhận không kèm các tệp này")
        page.keyboard.press("Space")
        assert page.get_by_text("«ban-ve.rar»").count() > 0 and page.get_by_text("danh-muc.txt").count() > 0
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert json.loads(clerk.get(f"/api/interchange/{key}").body)["item"]["state"] == "arrived"
    tab_to(page, "^Đã xem, các tệp này không phải văn bản mật")
    page.keyboard.press("Space")
    tab_to(page, "^Tiếp nhận, vào sổ")
    page.keyboard.press("Enter")
    page.get_by_text("Đã tiếp nhận, số đến").wait_for()
    assert json.loads(clerk.get(f"/api/interchange/{key}").body)["item"]["state"] == "accepted"
