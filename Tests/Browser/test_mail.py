"""Mail through a real SMTP receiver with TLS, and a calendar read by another program."""

import email
import email.policy
import json
import re
import socket
import sqlite3
import ssl
import subprocess
import tempfile
import time
from pathlib import Path

import icalendar
import pytest
from aiosmtpd.controller import Controller
from client import Client
from office import Office


class Mailbox:
    """Keeps what it is sent, and refuses whom it is told to."""

    def __init__(self):
        self.letters = []
        self.refused = set()

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address in self.refused:
            return "550 5.1.1 khong co hop thu nay"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        letter = email.message_from_bytes(envelope.content, policy=email.policy.default)
        self.letters.append((envelope.rcpt_tos, letter, session.ssl is not None, envelope.content))
        return "250 OK"


@pytest.fixture(scope="module")
def mailbox():
    folder = Path(tempfile.mkdtemp(prefix="congvu-mail-"))
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost",
         "-addext", "subjectAltName=DNS:localhost", "-keyout", folder / "key.pem", "-out", folder / "cert.pem"],
        check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "cert.pem", folder / "key.pem")
    mailbox = Mailbox()
    controller = Controller(mailbox, hostname="127.0.0.1", port=0, tls_context=context, require_starttls=True)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        controller.port = free.getsockname()[1]
    controller.start()
    mailbox.port, mailbox.authorities = controller.port, folder / "cert.pem"
    yield mailbox
    controller.stop()


@pytest.fixture(scope="module")
def office(mailbox):
    office = Office(Path(tempfile.mkdtemp(prefix="congvu-mail-office-")))
    office.environment = {
        "CONGVU_SMTP": f"smtp://localhost:{mailbox.port}", "CONGVU_MAIL_FROM": "congvu@sonha.example",
        "CONGVU_SMTP_CA": str(mailbox.authorities)}
    office.start()
    yield office
    office.stop()
    office.remove()


def enter(office, login):
    client = Client(office.address)
    assert client.sign_in(login, office.passwords[login])
    return client


def wait_for(letters, count):
    deadline = time.monotonic() + 15
    while len(letters) < count:
        assert time.monotonic() < deadline, f"{len(letters)} of {count} letters came"
        time.sleep(0.05)


def the_unit(office):
    database = sqlite3.connect(f"file:{office.folder}/congvu.sqlite?mode=ro", uri=True)
    row = database.execute("SELECT unit_id FROM unit_name WHERE name = 'Phòng Nội chính'").fetchone()
    database.close()
    return row[0]


def lay(office, content):
    """A leader lays a task on the unit."""
    answer = enter(office, "khoi.nm").post_json(
        "/api/obligations",
        {"content": content, "lead": [the_unit(office)], "kind": "date", "due": "2027-03-31", "origin": "oral",
         "orderedBy": "Chánh Văn phòng", "orderedOn": "2026-01-05"})
    assert answer.status == 200, answer.text


def test_notice_goes_out_by_tls_in_vietnamese_with_a_stable_name(office, mailbox):
    head = enter(office, "hang.dt")
    assert head.post_json("/api/account/notices", {"assigned": "mail"}).status == 200
    content = "Rà soát, sửa đổi quy chế làm việc; báo cáo kết quả (đợt 1) trước ngày 31 tháng 3"
    lay(office, content)
    # On a working day the morning's summary of what she has not read may come before it.
    hers = lambda: [letter for letter in mailbox.letters
                    if letter[0] == ["hang.dt@sonha.example"] and "Tổng hợp" not in letter[1]["Subject"]]
    deadline = time.monotonic() + 15
    while not hers():
        assert time.monotonic() < deadline, "no letter came"
        time.sleep(0.05)
    _, letter, was_secure, content_bytes = hers()[0]
    assert was_secure
    assert letter["Subject"] == "[Công vụ] Giao nhiệm vụ: " + content
    assert str(letter["To"]) == "Đặng Thu Hằng <hang.dt@sonha.example>"
    assert letter["Message-ID"].startswith("<notice.") and letter["Message-ID"].endswith("@sonha.example>")
    assert letter["Date"].datetime.utcoffset().total_seconds() == 7 * 3600
    text = letter.get_content()
    assert "Kính gửi: Đặng Thu Hằng" in text and content in text and f"{office.address}/notices/" in text
    assert not letter.defects and all(len(line) <= 78 for line in content_bytes.splitlines())


def test_mail_that_is_refused_for_good_is_shown_to_administrators(office, mailbox):
    mailbox.refused.add("hang.dt@sonha.example")
    lay(office, "Kiểm tra công tác lưu trữ")
    administrator = enter(office, "huy.lq")
    deadline = time.monotonic() + 15
    while "không có thư nào" in administrator.get("/administration/letters").text.lower():
        assert time.monotonic() < deadline, "no dead letter came"
        time.sleep(0.1)
    page = administrator.get("/administration/letters").text
    assert "Đặng Thu Hằng" in page and "550" in page
    mailbox.refused.clear()
    count = len(mailbox.letters)
    letter = re.search(r"/administration/letters/(\d+)/revival", page)[1]
    assert administrator.post(f"/administration/letters/{letter}/revival", {}).status == 303
    wait_for(mailbox.letters, count + 1)


def test_calendar_is_one_that_other_programs_read(office):
    head = enter(office, "hang.dt")
    lay(office, "Tổng hợp; báo cáo, đánh giá\\kết quả quý I")
    made = json.loads(head.post_json("/api/account/calendars", {"unit": the_unit(office)}).body)
    path = made["address"].removeprefix(office.address)
    answer = Client(office.address).get(path)
    assert answer.status == 200 and all(len(line) <= 75 for line in answer.body.split(b"\r\n"))
    calendar = icalendar.Calendar.from_ical(answer.body)
    events = list(calendar.walk("VEVENT"))
    assert calendar["X-WR-CALNAME"] == "Công vụ: Phòng Nội chính" and len(events) >= 3
    assert len({event["UID"] for event in events}) == len(events)
    mine = [event for event in events if "Tổng hợp; báo cáo, đánh giá\\kết quả" in event["SUMMARY"]]
    assert [event.decoded("DTSTART").isoformat() for event in mine] == ["2027-03-31"]
    assert not [fault for event in events for fault in event.errors]
