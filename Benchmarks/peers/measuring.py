"""What is asked of each side, whether it answers with the right pages, and how often a second."""

import csv
import io
import random
import re
import statistics
import time
from dataclasses import dataclass

import load
import office
import visitor
from load import Target
from server import Server

TURNS = 3
STARTS = 5
# Of a turn. What takes seconds to answer is asked for longer, so that what is under way at the end of a turn counts little.
SECONDS = {visitor.CongVu: 3, visitor.Redmine: 6}
SECONDS_OF_SEARCH = {visitor.CongVu: 3, visitor.Redmine: 16}


@dataclass
class Rate:
    """Of several turns."""
    rates: list[float]
    slowest: float  # median of the turns' 99th hundredths, milliseconds

    @property
    def rate(self):
        return statistics.median(self.rates)

    def __str__(self):
        def written(rate):
            return f"{rate:.0f}" if rate >= 100 else f"{rate:.1f}" if rate >= 10 else f"{rate:.2f}"
        return f"{written(self.rate)} ({written(min(self.rates))} to {written(max(self.rates))})"


class Side:
    """One server with the two people who use it."""

    def __init__(self, server: Server, kind):
        self.server = server
        self.officer = kind(server)
        self.leader = kind(server)
        self.start = 0.0

    def begin(self, officer, leader):
        """Signs both in, then starts the server as often as it is timed; it goes on running."""
        self.server.start("/login" if isinstance(self.officer, visitor.Redmine) else "/sign-in")
        self.officer.sign_in(officer.login)
        self.leader.sign_in(leader.login)
        times = []
        for _ in range(STARTS):
            self.server.stop()
            times.append(self.server.start(self.officer.worklist, self.officer.cookie))
        self.start = statistics.median(times)
        # What is made new is laid on a colleague, so that the list that is measured does not grow.
        self.colleague = next(
            person for person in office.people()
            if person.unit == officer.unit and person.rank == "officer" and person.place != officer.place)

    def targets(self):
        officer, kind = self.officer, type(self.officer)
        searches = list(visitor.queries(random.Random(3), 20_000))
        return [
            (officer, Target("worklist", [kind.worklist])),
            (officer, Target("a task's page", officer.tasks())),
            (officer, Target("search with marks", [kind.search + visitor.query(q=words) for words in searches])),
            (officer, Target("search without marks", [kind.search + visitor.query(q=office.plain(words)) for words in searches])),
            (self.leader, self.leader.form(self.colleague.name, self.colleague.unit)),
            (self.leader, Target("report", [kind.report])),
            (officer, Target("one's own list as CSV", [kind.own])),
        ]

    def check(self, count, officer):
        """That the pages which are measured show what they should; raises when one does not."""
        mine = [task.content for task in office.tasks(min(count, office.INVENTED)) if task.person == officer.place]
        kind = type(self.officer)
        page = visitor.words(self.officer.page(kind.worklist))
        shown = len(self.officer.tasks())
        self.must(shown >= min(len(mine), 50), f"{shown} of {len(mine)} tasks on the worklist")
        self.must(any(content in page for content in mine), "the worklist is somebody else's")
        pages = [visitor.words(self.officer.page(path)) for path in self.officer.tasks()[:3]]
        self.must(all(any(content in text for content in mine) for text in pages), "a task's page is without the task")
        # The ward of a task with the number that only this task has.
        ward, number = re.search(r" tại xã (.*), giai đoạn .* \(mục (\d+)\)", mine[-1]).groups()
        for words in [f"{ward} {number}", office.plain(f"{ward} {number}")]:
            found = self.officer.page(kind.search + visitor.query(q=words))
            self.must(self.officer.shows(found, number, mine[-1]), f"«{words}» is not found")
        report = visitor.words(self.leader.page(kind.report))
        self.must(any(f"{count:,}".replace(",", mark) in report for mark in ["", ".", "\u00a0"]), f"no {count} in the report")
        rows = rows_of(self.officer.page(kind.own))
        self.must(rows >= len(mine), f"{rows} of {len(mine)} tasks in the own list")

    def must(self, holds, complaint):
        if not holds:
            raise SystemExit(f"{self.server.name}: {complaint}")

    def exports(self, count):
        """Seconds until all tasks have arrived as a file, by format."""
        seconds = {}
        for name, path in self.leader.exports.items():
            begin = time.monotonic()
            answer = self.leader.client.get(path)
            seconds[name] = time.monotonic() - begin
            self.must(answer is not None and answer.status == 200, f"no {name}")
            if name == "CSV":
                rows = rows_of(answer.text)
                wanted = min(count, self.leader.most_exported)
                self.must(rows >= wanted, f"{rows} of {wanted} rows in the file")
        return seconds


def rows_of(text):
    return sum(1 for _ in csv.reader(io.StringIO(text))) - 1


def turns(sides, folder, count=TURNS):
    """The rates by target, side by side; turn by turn, so that what else the machine does falls on all alike."""
    asked = [side.targets() for side in sides]
    rates = {target.name: [([], []) for _ in sides] for _, target in asked[0]}
    for turn in range(count + 1):
        for place in range(len(asked[0])):
            for side, targets, number in zip(sides, asked, range(len(sides))):
                who, target = targets[place]
                # Nothing is sought twice, and no form is sent twice.
                seconds = (SECONDS_OF_SEARCH if target.name.startswith("search") else SECONDS)[type(who)]
                rate, _, slowest = load.turn(side.server, who, target, folder, turn * 5_000, seconds)
                if turn:
                    rates[target.name][number][0].append(rate)
                    rates[target.name][number][1].append(slowest)
        print(f"  turn {turn}", flush=True)
    return {name: [Rate(found, statistics.median(slow)) for found, slow in row] for name, row in rates.items()}
