"""People who are signed in to either system, and what they ask of it."""

import html
import re
import sys
import urllib.parse
from pathlib import Path

import office
from load import Target

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "Tests/Browser"))
from client import Client  # noqa: E402

PASSWORD = "một câu mật khẩu dài"


class Visitor:
    def __init__(self, server):
        self.client = Client(server.address, timeout=1200)

    @property
    def cookie(self):
        return "; ".join(f"{name}={value}" for name, value in self.client.cookies.items())

    def page(self, path):
        answer = self.client.get(path)
        if answer is None or answer.status != 200:
            raise SystemExit(f"no page at {path}: {answer and (answer.status, answer.location, answer.text[:500])}")
        return answer.text

    def token(self, path):
        return html.unescape(re.search(r'name="authenticity_token" value="([^"]+)"', self.page(path))[1])


def query(**fields):
    return urllib.parse.urlencode(fields)


class CongVu(Visitor):
    worklist = "/work"
    search = "/search?"
    own = "/work.csv"
    report = "/reports/figures"
    exports = {"CSV": "/reports/records.csv?figure=assigned", "XLSX": "/reports/records.xlsx?figure=assigned"}
    # A file has no more; what is left over is said on the page.
    most_exported = 100_000

    def choose_password(self, link):
        answer = self.client.post(link, {"password": PASSWORD, "again": PASSWORD})
        if answer is None or answer.status != 303:
            raise SystemExit(f"no password chosen: {answer and (answer.status, answer.text[-2000:])}")

    def sign_in(self, login):
        if not self.client.sign_in(login, PASSWORD):
            raise SystemExit("CongVu lets nobody in")

    def shows(self, found, number, content):
        return content in words(found)

    def tasks(self):
        return ["/obligations/" + number for number in unique(r'href="/obligations/(\d+)[?"]', self.page(self.worklist))]

    def form(self, person, unit):
        due = "30/06/2028"
        fields = {"origin": "oral", "orderedBy": "Chánh Văn phòng", "content": "Kiểm tra việc chuẩn bị họp số NUMBER", "product": "Báo cáo",
                  "lead-text": person, "kind": "date", "due": due, "token": "do-luong-NUMBER-do-luong"}
        return Target("a task made by its form", form=query(**fields), address="/obligations")


class Redmine(Visitor):
    # The link «Vấn đề được phân công cho bạn» of one's own page, with as many rows as a page of the other system has.
    worklist = "/issues?" + query(assigned_to_id="me", set_filter=1, sort="priority:desc,updated_on:desc", per_page=50)
    search = "/search?issues=1&"
    own = "/issues.csv?" + query(assigned_to_id="me", set_filter=1)
    report = "/projects/van-phong/issues/report"
    exports = {"CSV": "/issues.csv?" + query(set_filter=1, status_id="*")}
    most_exported = 1_000_000

    def sign_in(self, login):
        answer = self.client.post(
            "/login", {"authenticity_token": self.token("/login"), "username": login, "password": PASSWORD})
        if answer is None or answer.status != 302 or "/login" in answer.location:
            raise SystemExit("Redmine lets nobody in")

    def shows(self, found, number, content):
        # Its results are cut in the middle; the tasks were numbered in their order.
        return f'"/issues/{number}"' in found

    def tasks(self):
        return ["/issues/" + number for number in unique(r'href="/issues/(\d+)"', self.page(self.worklist))]

    def form(self, person, unit):
        address = f"/projects/don-vi-{unit}/issues"
        page = self.page(address + "/new")
        option = re.search(rf'<option value="(\d+)">{re.escape(person)}</option>', page)
        fields = {"authenticity_token": self.token(address + "/new"), "issue[tracker_id]": 2, "issue[status_id]": 1,
                  "issue[priority_id]": 2, "issue[subject]": "Kiểm tra việc chuẩn bị họp số NUMBER",
                  "issue[description]": "Sản phẩm: Báo cáo", "issue[assigned_to_id]": option[1], "issue[due_date]": "2028-06-30"}
        return Target("a task made by its form", form=query(**fields), address=address)


def unique(pattern, page):
    return list(dict.fromkeys(re.findall(pattern, page)))


def words(page):
    """The text of a page, its tags left out."""
    return " ".join(html.unescape(re.sub(r"<[^>]*>", "", page)).split())


def queries(choice, count):
    """What people look for: a subject that many tasks have, a place that few have, or both."""
    wards = office.places()
    for _ in range(count):
        topic, ward = choice.choice(office.TOPICS), choice.choice(wards)
        yield choice.choice([topic, ward, f"{topic} {ward}"])
