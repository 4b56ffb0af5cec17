"""Kills the real server (SIGKILL) at seeded moments in the middle of work that nobody waits for:

- a sweep of urging: `OBLIGATIONS` rungs fall due before every start;
- an act on many obligations, asked for again by the same token until it is answered;
- a batch of mail to a real SMTP receiver.

After the last kill the server finishes what is left. Then every rung stands once in the records, in the journal and in the
notices, every item of every act was done once, and every letter came. A letter that was on its way at a kill may come again,
under the same name and with the same words: SMTP knows no better. The office is one of SQLite, or with CONGVU_KILL_CLUSTER, the
URL of a PostgreSQL cluster, one there; the minutes for which a dead server keeps its turn there are let pass before each start.
Prints figures; exit code 1 and the seed otherwise.
"""

import json
import os
import random
import re
import shutil
import signal
import sys
import tempfile
import threading
import time
from collections import Counter
from datetime import date, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Browser"))
from aftermath import verify  # noqa: E402
from client import Client  # noqa: E402
from mailbox import Mailbox  # noqa: E402
from office import Office  # noqa: E402

# How many obligations are late at somebody who gets mail, at somebody who wants none, and are adjusted together.
MAILED, SILENT, ADJUSTED = 40, 160, 80


class Work:
    """The office as the test has made it, and what it has asked for."""

    def __init__(self, folder):
        self.office = Office(folder / "office", cluster=os.environ.get("CONGVU_KILL_CLUSTER"))
        self.rows = self.office.database.rows
        self.mailbox = Mailbox(folder)
        self.office.environment = self.mailbox.environment
        self.tokens = 0
        self.open_token = None
        self.answered = set()
        self.met = Counter()
        self.faults = []

    def enter(self, login):
        client = Client(self.office.address, timeout=60)
        if not client.sign_in(login, self.office.passwords[login]):
            raise SystemExit(f"{login} cannot sign in")
        return client

    def prepare(self):
        """A plan that is express, so that it is urged at any hour, with tasks that have been late for long."""
        plan = self.rows("SELECT document_id FROM obligation WHERE document_id IS NOT NULL LIMIT 1")[0][0]
        self.office.database.execute("UPDATE document SET urgency = 3 WHERE id = ?", plan)
        self.office.start()
        self.plan = plan
        self.chief, self.planner = self.enter("khoi.nm"), self.enter("thinh.hd")
        quiet = self.enter("phuoc.dh")
        quiet.post_json("/api/account/notices", {"urged": "off", "assigned": "off", "adjusted": "off"})
        people = dict(self.rows("SELECT full_name, id FROM person"))
        late = (date.today() - timedelta(days=240)).isoformat()
        later = (date.today() + timedelta(days=90)).isoformat()
        loud = people["Mai Thị Thu Uyên"]
        self.mailed = [self.lay(loud, number, late) for number in range(MAILED)]
        self.silent = [self.lay(people["Đinh Hữu Phước"], number, late) for number in range(SILENT)]
        self.adjusted = [self.lay(people["Đinh Hữu Phước"], number, later) for number in range(ADJUSTED)]
        self.loud = loud
        self.first_notice = self.rows("SELECT COALESCE(MAX(id), 0) FROM notice")[0][0]
        self.raise_ladder()

    def lay(self, person, number, due):
        answer = self.chief.post_json(
            "/api/obligations",
            {"content": f"Rà soát quy chế lần {number}", "lead": [person], "kind": "date", "due": due, "origin": "oral",
             "orderedBy": "Chánh Văn phòng", "orderedOn": "2026-01-05", "document": self.plan,
             "despiteAbsence": True})
        if answer is None or answer.status != 200:
            raise SystemExit(f"no obligation: {answer and answer.text}")
        return json.loads(answer.body)["id"]

    def raise_ladder(self):
        """Gives the plan a ladder whose one reminder lies a day higher, so that it is due for every late task."""
        answer = self.planner.get(f"/api/plans/{self.plan}/ladder")
        if answer is None or answer.status != 200:
            return
        found = json.loads(answer.body)
        at = int((re.findall(r"reminder\+(\d+)", found["rungs"]) or ["0"])[0]) if found["isOwn"] else 0
        rungs = f"reminder+{at + 1}:head" + (f" letter+{at + 1}:head" if at % 3 == 2 else "")
        self.planner.post_json(f"/api/plans/{self.plan}/ladder", {"version": found["version"], "rungs": rungs})

    def adjust_all(self):
        """Gives many obligations another date; what was not answered is asked again by its token."""
        if self.open_token is None:
            self.tokens += 1
            self.open_token = self.tokens
        token = self.open_token
        answer = self.chief.post_json("/api/bulk", {
            "act": "adjust", "obligation": self.adjusted, "token": f"kill-work-{token:012}", "words": "Chờ ý kiến",
            "due": self.day_of(token)})
        if answer is not None and answer.status == 200:
            self.answered.add(token)
            self.open_token = None

    @staticmethod
    def day_of(token):
        return (date.today() + timedelta(days=100 + token)).isoformat()

    def kill_once(self, seed):
        chance = random.Random(seed)
        due = self.rungs_of_ladder()
        workers = []
        self.office.database.forget()
        self.office.launch()
        if chance.random() < 0.4:
            time.sleep(0.02 + chance.random() * 0.5)
        else:
            self.office.wait()
            workers = [threading.Thread(target=work) for work in (self.adjust_all, self.raise_ladder)]
            for worker in workers:
                worker.start()
            time.sleep(chance.random() * 0.9)
        self.office.server.send_signal(signal.SIGKILL)
        self.office.server.wait()
        for worker in workers:
            worker.join(timeout=60)
        self.office.database.settle()
        self.see(due)

    def rungs_of_ladder(self):
        ladder = self.rows("SELECT rungs FROM plan_ladder WHERE document_id = ?", self.plan)
        return {part.split(":")[0] for part in ladder[0][0].split()} if ladder else set()

    def see(self, due):
        """In the middle of what the kill fell; `due` was to be done when the server started."""
        done = {rung for rung, in self.rows("SELECT rung FROM urging WHERE obligation_id = ?", self.mailed[0])}
        if not due <= done:
            self.met["sweep not kept"] += 1
        if self.rows(
                """SELECT 1 FROM bulk_act b WHERE NOT is_done
                AND EXISTS (SELECT 1 FROM bulk_item i WHERE i.bulk_id = b.id AND i.state = 'pending')"""):
            self.met["act half done"] += 1
        if self.rows("SELECT 1 FROM outbox WHERE leased_until IS NOT NULL AND NOT is_dead LIMIT 1"):
            self.met["mail on its way"] += 1

    def is_finished(self):
        """Whether nothing is left that is due at any hour: the office may be closed now, when only what is express is urged
        and no letter is drafted."""
        now = int(time.time() * 1_000)
        return not self.rows(
            """SELECT 1 FROM urging_plan WHERE due_at <= ? AND is_express
            UNION ALL SELECT 1 FROM bulk_act WHERE NOT is_done
            UNION ALL SELECT 1 FROM outbox WHERE NOT is_dead LIMIT 1""", now)

    def finish(self):
        self.office.database.forget()
        self.office.start()
        if self.open_token is not None:
            self.adjust_all()
        deadline = time.monotonic() + 120
        while not self.is_finished():
            if time.monotonic() > deadline:
                self.faults.append("not finished after two minutes")
                break
            time.sleep(0.2)
        self.office.stop()

    # What must hold.

    def check(self):
        self.check_rungs()
        self.check_letters()
        self.check_acts()
        self.check_mail()
        verify(self.office, self.faults)

    def expect(self, holds, words):
        if not holds:
            self.faults.append(words)

    def check_rungs(self):
        late = self.mailed + self.silent
        done = {key: set() for key in late}
        for key, rung in self.rows("SELECT obligation_id, rung FROM urging"):
            if key in done:
                done[key].add(rung)
        sets = {frozenset(rungs) for rungs in done.values()}
        self.expect(len(sets) == 1, f"a sweep was kept in part: {[sorted(rungs) for rungs in sets][:3]}")
        last = self.rungs_of_ladder()
        self.expect(all(last <= rungs for rungs in sets), f"not done: {last}")
        entries = Counter(
            (key, json.loads(body)["rung"]) for key, body in
            self.rows("SELECT subject_id, body FROM journal_entry WHERE act = 'obligation.urged'") if key in done)
        expected = Counter((key, rung) for key, rungs in done.items() for rung in rungs)
        self.expect(entries == expected, f"the journal differs: {list((entries - expected) + (expected - entries))[:3]}")
        told = Counter(key for key, in self.rows(
            "SELECT obligation_id FROM notice WHERE kind = 'urged' AND recipient_id = ? AND id > ?",
            self.loud, self.first_notice))
        rungs = {key: len(done[key]) for key in self.mailed}
        self.expect(told == Counter(rungs), "notices and rungs differ")
        self.rungs = sum(len(rungs) for rungs in done.values())

    def check_letters(self):
        twice = self.rows(
            """SELECT k.obligation_id FROM urging_letter_task k JOIN urging_letter t ON t.id = k.letter_id
            WHERE t.state <> 'dropped' AND t.as_of = (SELECT MAX(as_of) FROM urging_letter)
            GROUP BY k.obligation_id HAVING COUNT(*) > 1""")
        self.expect(not twice, f"in two letters of one day: {twice[:5]}")

    def check_acts(self):
        moves = Counter(
            (key, json.loads(body)["to"]) for key, body in
            self.rows("SELECT subject_id, body FROM journal_entry WHERE act = 'obligation.deadline_adjusted'")
            if key >= min(self.adjusted))
        acts = self.rows("SELECT id, token, is_done FROM bulk_act")
        numbers = {int(token.rsplit("-", 1)[1]) for _, token, _ in acts}
        self.expect(self.answered <= numbers, f"answered and gone: {self.answered - numbers}")
        for act, token, is_done in acts:
            self.expect(is_done, f"act {token} is not done")
            day = self.day_of(int(token.rsplit("-", 1)[1]))
            for key, state, reason in self.rows("SELECT obligation_id, state, reason FROM bulk_item WHERE bulk_id = ?", act):
                count = moves[(key, day)]
                self.expect(
                    (state, count) == ("done", 1), f"act {token}: obligation {key} is {state} ({reason}) with {count} entries")
        rows = self.rows(
            "SELECT obligation_id, new_due_on FROM adjustment WHERE kind = 'deadline' AND obligation_id >= ?",
            min(self.adjusted))
        self.expect(Counter(rows) == Counter(moves), "adjustments and journal differ")
        self.acts = len(acts)

    def check_mail(self):
        dead = self.rows("SELECT last_error FROM outbox WHERE is_dead")
        self.expect(not dead, f"given up: {dead[:3]}")
        names = {f"{key}" for key, in self.rows(
            "SELECT id FROM notice WHERE channel = 'mail' AND id > ?", self.first_notice)}
        came = Counter()
        for name, count in self.mailbox.came.items():
            kind, key = name.strip("<>").split(".")[:2]
            if kind == "notice" and int(key) > self.first_notice:
                came[key] += count
        self.expect(names == set(came), f"{len(names)} letters to send, {len(came)} came")
        self.again = sum(came.values()) - len(came)
        self.expect(self.again <= self.kills, f"{self.again} letters came again after {self.kills} kills")
        self.expect(not self.mailbox.changed, f"came again with other words: {self.mailbox.changed[:3]}")
        self.letters = len(came)


def main():
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else int(time.time())
    folder = Path(tempfile.mkdtemp(prefix="congvu-kill-work-"))
    started = time.monotonic()
    work = Work(folder)
    work.kills = kills
    try:
        work.prepare()
        work.office.stop()
        for number in range(kills):
            work.kill_once(seed * 1_000 + number)
        work.finish()
        work.check()
        met = ", ".join(f"{name} {count}" for name, count in sorted(work.met.items()))
        print(
            f"{work.office.database.name}: {kills} kills, seed {seed} ({met}): {work.rungs} rungs, {work.acts} acts on {ADJUSTED} obligations, "
            f"{work.letters} letters, each once; {work.again} letters came again under their name; "
            f"{time.monotonic() - started:.0f} s")
        # Where a kill falls depends on the machine; over many kills each kind of work must have been hit.
        for name in ("sweep not kept", "act half done", "mail on its way"):
            work.expect(kills < 100 or work.met[name] > 0, f"no kill fell into «{name}»: the load did not work")
    except (Exception, SystemExit) as fault:
        # As when the server does not come up again: what it left is looked at then.
        work.faults.append(repr(fault))
        raise
    finally:
        if work.office.server and work.office.server.poll() is None:
            work.office.stop()
        work.mailbox.stop()
        if work.faults:
            work.office.database.keep(folder)
            print(f"FAILED with seed {seed}; the office is kept in {folder}", *work.faults[:20], sep="\n  ")
        else:
            work.office.database.remove()
            shutil.rmtree(folder, ignore_errors=True)
    sys.exit(1 if work.faults else 0)


if __name__ == "__main__":
    main()
