"""Papers that arrive in the office's mailbox, which is a real server over TLS."""

import json
import tempfile
import time
from pathlib import Path

import pytest
from client import Client
from imap import MailServer
from office import Office

LETTER = """From: Van thu So Tai chinh <vt@stc.example>
Date: Mon, 02 Mar 2026 07:00:05 +0700
Subject: =?UTF-8?B?R+G7rWkgY8O0bmcgdsSDbiBz4buRIDUxMg==?=
Message-ID: <{key}@stc.example>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="x"

--x
Content-Type: text/plain; charset=utf-8

Kính gửi Văn phòng.
--x
Content-Type: text/plain; charset=utf-8; name="512.txt"
Content-Disposition: attachment; filename="512.txt"

SỞ TÀI CHÍNH
Số: 512/STC-{key}
V/v thẩm định dự toán năm 2027

Kính gửi: Văn phòng UBND tỉnh
--x--
"""


@pytest.fixture(scope="module")
def served():
    folder = Path(tempfile.mkdtemp(prefix="congvu-mailbox-"))
    server = MailServer(folder)
    office = Office(folder / "office")
    office.environment = server.environment
    office.start()
    yield server, office
    office.stop()
    server.stop()
    office.remove()


def clerk(office):
    client = Client(office.address)
    assert client.sign_in("lan.nt", office.passwords["lan.nt"])
    return client


def letters(client):
    items = json.loads(client.get("/api/interchange?show=incoming").body)["items"]
    return [item for item in items if not item.get("agencyCode")]


def until(condition, seconds=60):
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.2)


def test_a_letter_is_fetched_once_entered_by_the_clerk_and_marked_on_the_server(served):
    server, office = served
    uid = server.put(LETTER.format(key="A"))
    client = clerk(office)
    until(lambda: letters(client))
    until(lambda: "\\Answered" in server.flags.get(uid, ""))
    (item,) = letters(client)
    assert item["subject"] == "Gửi công văn số 512" and item["agencyName"] == "Van thu So Tai chinh (vt@stc.example)"
    books = json.loads(client.get("/api/registers").body)["items"]
    book = next(one["register"]["id"] for one in books
                if one["register"]["direction"] == "incoming" and not one["register"]["isSecret"])
    page = client.get(f"/interchange/{item['id']}").text
    assert "Thư điện tử" in page and "512.txt" in page and "Kính gửi Văn phòng." in page
    answer = client.post_json(f"/api/interchange/{item['id']}/acceptance", {"register": book})
    assert answer.status == 200, answer.text
    document = json.loads(answer.body)["item"]["document"]
    assert "512/STC-A" in client.get(f"/documents/{document}").text
    # The same letter, put there again by the mail server, is the same message.
    server.put(LETTER.format(key="A"))
    until(lambda: "\\Answered" in server.flags.get(2, ""))
    assert len(letters(client)) == 1


def test_what_is_no_letter_is_kept_with_the_reason(served):
    server, office = served
    uid = server.put("không phải thư")
    client = clerk(office)
    until(lambda: "\\Answered" in server.flags.get(uid, ""))
    items = json.loads(client.get("/api/interchange?show=waiting").body)["items"]
    assert any(item["state"] == "malformed" and "không phải thư điện tử" in (item.get("words") or "") for item in items)
