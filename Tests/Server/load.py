"""An office at work: people who send papers, lay tasks, enter papers in the books, keep numbers, and bring papers out of the
house, each again and again, until the server is gone or they are told to stop. What it acknowledges is noted."""

import json
import random
import threading
import time
from collections import Counter
from datetime import date, timedelta

from client import Client


class Ledger:
    """What the server has acknowledged, and what it has refused."""

    def __init__(self):
        self.lock = threading.Lock()
        # By their keys: papers and obligations with words of theirs, lines of books and outgoing papers with their numbers;
        # by their reasons: numbers that are kept.
        self.papers, self.tasks, self.lines, self.issued, self.kept = {}, {}, {}, {}, {}
        self.tried = 0
        self.refusals = Counter()
        # How often an answer did not come.
        self.broken = 0

    def note(self, kind, key, value):
        with self.lock:
            getattr(self, kind)[key] = value

    def count(self):
        """How much was acknowledged."""
        with self.lock:
            return sum(map(len, (self.papers, self.tasks, self.lines, self.issued, self.kept)))

    def words(self):
        return (
            f"{len(self.papers)} papers, {len(self.tasks)} obligations, {len(self.lines)} lines of the incoming book, "
            f"{len(self.kept)} kept and {len(self.issued)} outgoing numbers")


class Gone(Exception):
    """No answer came."""


class Refused(Exception):
    """The server has said no."""


def paper(number):
    return (
        f"# KẾ HOẠCH\n\nKiểm tra công tác văn thư đợt {number}\n\n"
        f"1. Giao Phòng Nội chính chủ trì kiểm tra việc lập hồ sơ đợt {number}, hoàn thành trước ngày 20/12/2026.\n"
        + f"\nGhi chú {number}.\n" * (number % 400)
    ).encode()


def said(answer):
    """What stands in an answer, with its letters as they are."""
    try:
        return json.dumps(json.loads(answer.body), ensure_ascii=False)
    except ValueError:
        return answer.text


def number_of(text):
    """The number before the stroke."""
    return int(text.split("/")[0])


class Load:
    """Who works, and with what. Sessions outlive the server: they are in the database."""

    def __init__(self, office, ledger):
        self.office, self.ledger = office, ledger
        self.stop = threading.Event()
        # Whether they try again when no answer comes, as people do while the database is away.
        self.is_patient = False
        self.open_paper = None
        rows = office.database.rows
        self.unit = rows("SELECT unit_id FROM unit_name WHERE name = 'Phòng Nội chính'")[0][0]
        self.chief = rows("SELECT id FROM person WHERE full_name = 'Nguyễn Minh Khôi'")[0][0]
        # Of the office's own books: its papers take no number in those of the committee.
        self.books = dict(rows(
            "SELECT direction, id FROM register"
            " WHERE NOT is_secret AND valid_to IS NULL AND COALESCE(issuer, 'office') = 'office'"))
        self.people = {}

    def enter(self):
        for login in ("lan.nt", "yen.ct", "thinh.hd", "tu.pa", "khoi.nm"):
            self.people[login] = Client(self.office.address)
            if not self.people[login].sign_in(login, self.office.passwords[login]):
                raise SystemExit(f"{login} cannot sign in")

    def start(self, chance):
        """Everybody begins; those who work are returned."""
        self.stop.clear()
        acts = [(self.send_paper, "lan.nt"), (self.send_paper, "yen.ct"), (self.lay_task, "thinh.hd"),
                (self.lay_task, "tu.pa"), (self.register, "yen.ct"), (self.keep_number, "lan.nt"), (self.issue, None)]
        workers = [
            threading.Thread(target=self.work, args=(act, login, chance.randrange(1_000_000)), daemon=True)
            for act, login in acts]
        for worker in workers:
            worker.start()
        return workers

    def work(self, act, login, number):
        while not self.stop.is_set():
            try:
                act(login, number)
            except Gone:
                if not self.is_patient:
                    return
                time.sleep(0.2)
            except Refused:
                time.sleep(0.2)
            number += 1

    # What is asked.

    def answered(self, login, answer):
        if answer is None:
            with self.ledger.lock:
                self.ledger.broken += 1
            raise Gone
        if answer.status == 401 and self.is_patient:
            # The session is over, as after a night.
            self.people[login].sign_in(login, self.office.passwords[login])
            raise Refused
        if answer.status != 200:
            with self.ledger.lock:
                self.ledger.refusals[(answer.status, said(answer)[:300])] += 1
            raise Refused
        return json.loads(answer.body)

    def post(self, login, path, value):
        self.ledger.tried += 1
        return self.answered(login, self.people[login].post_json(path, value))

    # What people do.

    def send_paper(self, login, number):
        text = f"đợt {number}-{random.getrandbits(40)}"
        self.ledger.tried += 1
        answer = self.answered(login, self.people[login].upload(
            "/api/documents", "ke-hoach.md", paper(number % 977) + text.encode()))
        for file in answer.get("files", []):
            if file["result"] == "read":
                self.ledger.note("papers", file["document"], text)

    def lay_task(self, login, number):
        content = f"Rà soát quy chế lần {number}-{random.getrandbits(40)}"
        answer = self.post(login, "/api/obligations", {
            "content": content, "lead": [self.unit], "kind": "date", "due": self.day(60), "origin": "oral",
            "orderedBy": "Chánh Văn phòng", "orderedOn": self.day(-60)})
        self.ledger.note("tasks", answer["id"], content)

    def register(self, login, number):
        """Registers a paper by what it says, and enters it in the book."""
        answer = self.post(login, "/api/documents/register", {
            "direction": "incoming", "kind": "Công văn", "number": f"{random.randrange(10 ** 9)}/STC-HCSN",
            "issuedOn": self.day(-10), "issuer": "Sở Tài chính", "title": f"V/v dự toán lần {number}", "secrecy": 0})
        document = answer["item"]["document"]["id"]
        line = self.post(login, f"/api/documents/{document}/entry", {"register": self.books["incoming"], "channel": "mail"})
        self.ledger.note("lines", line["id"], number_of(line["number"]))

    def keep_number(self, login, number):
        reason = f"Giữ số lần {number}-{random.getrandbits(40)}"
        answer = self.post(login, f"/api/registers/{self.books['outgoing']}/reservations", {"reason": reason})
        self.ledger.note("kept", reason, number_of(answer["number"]))

    def issue(self, _, number):
        """The next step of an outgoing paper; what a kill left is looked at again and goes on from there."""
        if self.open_paper is None:
            answer = self.post("thinh.hd", "/api/outgoing", {
                "kind": "Công văn", "excerpt": f"về công việc thứ {number}", "to": "Sở Tài chính", "signer": self.chief,
                "reviewer": self.chief,
                "text": "Văn phòng UBND tỉnh thông tin về công việc của tuần.\n1. Nội dung đã thống nhất.\n"
                        "2. Đề nghị Sở Tài chính phối hợp./."})
            self.open_paper = answer["paper"]["id"]
            return
        answer = self.answered("thinh.hd", self.people["thinh.hd"].get(f"/api/outgoing/{self.open_paper}"))
        paper = answer["paper"]
        steps = {
            "drafting": ("thinh.hd", "submission", {}), "initialling": ("thinh.hd", "initials", {}),
            "reviewing": ("khoi.nm", "review", {}), "signing": ("khoi.nm", "signature", {"reason": "Đã xem bản in"}),
            "signed": ("lan.nt", "number", {"register": self.books["outgoing"]}),
            "numbered": ("lan.nt", "issue", {"isSealed": True})}
        if paper["state"] not in steps:
            self.open_paper = None
            return
        login, act, fields = steps[paper["state"]]
        done = self.post(login, f"/api/outgoing/{self.open_paper}/{act}", {"version": paper["version"], **fields})["paper"]
        if done.get("number"):
            self.ledger.note("issued", done["id"], number_of(done["number"]))

    @staticmethod
    def day(days):
        return (date.today() + timedelta(days=days)).isoformat()
