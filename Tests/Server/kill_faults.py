"""Takes away from under the real server, while people work, what it stands on, and gives it back:

    full        the disk is full (a small one of its own in CONGVU_SMALL_DISK; else no file of the server may grow)
    unwritable  the disk takes nothing any more, as one that has become read-only (no file of the server may be written)
    readonly    the file of the database may only be read as the server starts (SQLite)
    clock       the machine's clock jumps forward and back by hours and days (libfaketime)
    restart     the database server is restarted without a farewell (PostgreSQL)

While it lasts every request gets an answer, and one that is refused says in Vietnamese why. Afterwards, without anybody's
hand, everything works again: nothing acknowledged is lost, no number is missing or given twice, the journal is whole.

usage: kill_faults.py FAULT…; CONGVU_KILL_CLUSTER is the URL of a PostgreSQL cluster in which the office is to lie. Exit code 1 when
something is wrong; what cannot be tried on this machine is said and passed over.
"""

import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Browser"))
from aftermath import check, sweep, verify  # noqa: E402
from load import Ledger, Load  # noqa: E402
from office import PROGRAM, ROOT, Office  # noqa: E402

# In seconds: how long a fault lasts, and after it until people are served again.
LASTS, HEALS = 8, 60


class Cannot(Exception):
    """This machine does not let the fault be made."""


class Trial:
    """One office, to which one thing after the other happens."""

    def __init__(self, folder):
        self.office = Office(folder / "office", cluster=os.environ.get("CONGVU_KILL_CLUSTER"))
        self.is_sqlite = self.office.database.name == "SQLite"
        self.ledger = Ledger()
        self.faults = []

    # How the server is.

    def readiness(self):
        """Status and words."""
        try:
            with urllib.request.urlopen(self.office.address + "/health/ready", timeout=10) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode()
        except OSError as error:
            return 0, str(error)

    def expect(self, holds, words):
        if not holds:
            self.faults.append(words)

    def wait(self, condition, seconds):
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            if condition():
                return True
            time.sleep(0.1)
        return False

    def works(self):
        """Waits until all kinds of work are acknowledged anew; how many seconds that took, None when it never was."""
        kinds = [self.ledger.papers, self.ledger.tasks, self.ledger.lines, self.ledger.kept]
        before = [len(kind) for kind in kinds]
        started = time.monotonic()
        whole = self.wait(lambda: all(len(kind) > count for kind, count in zip(kinds, before)), HEALS)
        return time.monotonic() - started if whole else None

    # What happens.

    def under_load(self, name, begin, end, words=""):
        """
        People work; `begin` brings the fault, `end` takes it away; afterwards they must be able to go on. Readiness, which
        believes for a minute what went well, is waited for until it says `words`.
        """
        self.office.start()
        load = Load(self.office, self.ledger)
        load.is_patient = True
        load.enter()
        self.ledger.refusals.clear()
        self.ledger.broken = 0
        workers = load.start(random.Random(1))
        try:
            self.expect(self.works() is not None, f"{name}: nothing works before it begins: {self.said()}")
            begin()
            try:
                time.sleep(LASTS)
                during = self.readiness()
                last = time.monotonic() + 75
                while words not in during[1] and time.monotonic() < last:
                    time.sleep(1)
                    during = self.readiness()
            finally:
                end()
            self.expect(self.office.server.poll() is None, f"{name}: the server has ended")
            took = self.works()
            self.expect(took is not None, f"{name}: not everything works again after {HEALS} s: {self.said()}")
            self.expect(self.readiness()[0] == 200, f"{name}: not ready afterwards: {self.readiness()}")
        finally:
            load.stop.set()
            for worker in workers:
                worker.join(timeout=130)
        self.judge_answers(name)
        refused, broken = sum(self.ledger.refusals.values()), self.ledger.broken
        self.put_away(name)
        print(
            f"{self.office.database.name}, {name}: {refused} refused, {broken} without an answer, readiness "
            f"{during[0]} «{during[1].strip()}»; served again after {took if took is None else round(took, 1)} s", flush=True)
        return during

    def said(self):
        return [f"{status} {text}" for (status, text), _ in self.ledger.refusals.most_common(3)]

    def judge_answers(self, name):
        for (status, text), count in self.ledger.refusals.items():
            # Letters that only Vietnamese has: words of a library have none.
            is_vietnamese = any(ord(letter) > 0xBF for letter in text)
            self.expect(status != 500 and is_vietnamese, f"{name}: answered {count} times with {status}: {text}")
        self.expect(self.ledger.broken == 0, f"{name}: {self.ledger.broken} requests got no answer")

    def put_away(self, name):
        """Ends the server and looks at what is left."""
        if self.office.server.poll() is None:
            self.office.stop()
        self.office.database.settle()
        found = []
        check(self.office, self.ledger, found)
        verify(self.office, found)
        sweep(self.office, found)
        self.faults += [f"{name}: {fault}" for fault in found]

    # The faults.

    def limit_files(self, size):
        """From now on no file of the server may reach beyond so many bytes; None lifts that."""
        _, hard = resource.prlimit(self.office.server.pid, resource.RLIMIT_FSIZE)
        resource.prlimit(self.office.server.pid, resource.RLIMIT_FSIZE, (hard if size is None else size, hard))

    def ignoring_limits(self):
        """A process that is told so meets the limit as a disk that refuses, and does not end."""
        self.office.before = ["env", "--ignore-signal=XFSZ"]

    def unwritable(self):
        self.ignoring_limits()
        during = self.under_load("unwritable", lambda: self.limit_files(0), lambda: self.limit_files(None),
                                 "writing" if self.is_sqlite else "")
        if self.is_sqlite:
            self.expect(during[0] == 200 and "writing" in during[1], f"unwritable: readiness said {during}")
        self.expect(self.ledger.refusals, "unwritable: nothing was refused: the fault did not work")

    def full(self):
        disk = os.environ.get("CONGVU_SMALL_DISK")
        if disk:
            ballast = Path(disk) / "ballast"
            self.under_load("full", lambda: self.fill(ballast), ballast.unlink)
        elif self.is_sqlite:
            # Less than the database and its log have, more than a paper needs.
            self.ignoring_limits()
            self.under_load("full (by a limit)", lambda: self.limit_files(65_536), lambda: self.limit_files(None))
        else:
            raise Cannot("no small disk may be mounted here")
        self.expect(self.ledger.refusals, "full: nothing was refused: the fault did not work")

    @staticmethod
    def fill(ballast):
        with open(ballast, "wb", buffering=0) as file:
            for size in (1 << 20, 1 << 12):
                try:
                    while True:
                        file.write(bytes(size))
                except OSError:
                    continue

    def readonly(self):
        """A server that may not write its database does not start, says why, and starts once it may."""
        if not self.is_sqlite:
            raise Cannot("a database in PostgreSQL is no file of the server")
        file = Path(self.office.database.path)
        if os.geteuid() == 0:
            # Rights bind everybody but root.
            self.office.before = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
            tried = subprocess.run([*self.office.before, PROGRAM, "--help"], capture_output=True, cwd=ROOT)
            if tried.returncode != 0:
                raise Cannot("no other user may run the program here")
            subprocess.run(["chown", "-R", "65534:65534", self.office.folder], check=True)
            self.office.folder.parent.chmod(0o755)
        file.chmod(0o400)
        log = self.office.folder / "server.log"
        before = log.stat().st_size if log.exists() else 0
        self.office.launch()
        try:
            code = self.office.server.wait(timeout=30)
        except subprocess.TimeoutExpired:
            code = None
            self.office.stop()
        said = log.read_bytes()[before:].decode(errors="replace")
        self.expect(code == 1 and "đang chỉ đọc" in said, f"readonly: ended with {code}: {said[-500:]}")
        file.chmod(0o600)
        self.office.start()
        load = Load(self.office, self.ledger)
        load.enter()
        workers = load.start(random.Random(1))
        took = self.works()
        load.stop.set()
        for worker in workers:
            worker.join(timeout=130)
        self.expect(took is not None, f"readonly: nothing works with the rights back: {self.said()}")
        self.put_away("readonly")
        print(f"SQLite, readonly: refused to start, «{said.strip()[-200:]}»; with its rights back it served", flush=True)

    def clock(self):
        library = next(iter(Path("/usr/lib").glob("**/faketime/libfaketime.so.1")), None)
        if library is None:
            raise Cannot("libfaketime is not installed (apt-get install libfaketime)")
        offset = self.office.folder / "clock"
        offset.write_text("+0\n")
        self.office.environment = {
            "LD_PRELOAD": str(library), "FAKETIME_TIMESTAMP_FILE": str(offset), "FAKETIME_CACHE_DURATION": "1",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1", "NO_FAKE_STAT": "1"}

        def jump():
            for moved in ("+2d", "-1h", "-2d"):
                offset.write_text(f"{moved}\n")
                # The clock is looked up once a second.
                time.sleep(1.5)
                self.expect(self.works() is not None, f"clock {moved}: not everything works: {self.said()}")

        self.under_load("clock", jump, lambda: offset.write_text("+0\n"))

    def restart(self):
        if self.is_sqlite:
            raise Cannot("SQLite has no server")

        def again():
            for _ in range(3):
                subprocess.run(["scripts/test-postgres", "restart", "durable"], check=True, cwd=ROOT)
                time.sleep(2)

        self.under_load("restart", again, lambda: None)


def attempt(name):
    """Whether the office bore it."""
    place = os.environ.get("CONGVU_SMALL_DISK") if name == "full" else None
    folder = Path(tempfile.mkdtemp(prefix="congvu-fault-", dir=place))
    trial = Trial(folder)
    try:
        getattr(trial, name)()
    except Cannot as reason:
        print(f"Skipped: {name} on {trial.office.database.name}: {reason}", flush=True)
    except (Exception, SystemExit) as fault:
        # As when the server does not come up again: what it left is looked at then.
        trial.faults.append(repr(fault))
        raise
    finally:
        server = trial.office.server
        if server and server.poll() is None:
            server.send_signal(signal.SIGKILL)
            server.wait()
        if trial.faults:
            kept = shutil.copytree(folder, tempfile.mkdtemp(prefix="congvu-fault-"), dirs_exist_ok=True) if place else folder
            trial.office.database.keep(kept)
            print(f"FAILED; the office is kept in {kept}", *trial.faults[:20], sep="\n  ")
        else:
            trial.office.database.remove()
            shutil.rmtree(folder, ignore_errors=True)
    return not trial.faults


def main():
    names = sys.argv[1:]
    if not names or any(name not in ("full", "unwritable", "readonly", "clock", "restart") for name in names):
        raise SystemExit(__doc__)
    outcomes = [attempt(name) for name in names]
    sys.exit(0 if all(outcomes) else 1)


if __name__ == "__main__":
    main()
