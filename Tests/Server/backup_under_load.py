"""Backs up the real office by the command while people work in it, kills some of those backups (SIGKILL), and looks at what can be
made of the rest:

- what was acknowledged before a backup began is in it, every book counts without a gap, every file is there;
- the rehearsal of the program finds nothing wrong, also after a backup that was killed in the middle;
- restored into an SQLite file, and with CONGVU_KILL_CLUSTER into PostgreSQL, the journal is whole and a server works on there.

Once open and once sealed with a key. usage: backup_under_load.py [SEED]. Prints figures; exit code 1 when something is wrong.
"""

import base64
import copy
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Browser"))
from aftermath import check, verify  # noqa: E402
from databases import PostgresDatabase  # noqa: E402
from load import Gone, Ledger, Load, Refused  # noqa: E402
from office import PROGRAM, ROOT, Office  # noqa: E402

# How many backups are killed before the one that counts.
KILLED = 3


class Backups:
    """A folder of backups of one office."""

    def __init__(self, folder, office, is_sealed):
        self.folder, self.office = folder, office
        self.place = folder / "backups"
        self.key = []
        self.name = f"{office.database.name}, {'sealed' if is_sealed else 'open'}"
        self.faults = []
        folder.mkdir()
        if is_sealed:
            key = folder / "backup.key"
            key.write_text(base64.b64encode(os.urandom(32)).decode() + "\n")
            key.chmod(0o600)
            self.key = ["--key", key]

    def command(self, name, *arguments):
        return [PROGRAM, name, *arguments, *self.key]

    def run(self, name, *arguments):
        done = subprocess.run(self.command(name, *arguments), cwd=ROOT, capture_output=True, text=True)
        if done.returncode != 0:
            self.faults.append(f"{self.name}: {name} ended with {done.returncode}: {done.stdout}{done.stderr}")
        return done.returncode == 0

    def back_up(self):
        return self.run("backup", *self.all_of_it())

    def all_of_it(self):
        return ["--database", self.office.database.address, "--files", self.office.folder / "files", "--to", self.place]

    def break_off(self, seconds):
        """Kills a backup after so long; whether it was still at it."""
        process = subprocess.Popen(
            self.command("backup", *self.all_of_it()), cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            process.wait(timeout=seconds)
            return False
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            return True

    def restored(self, database, ledger):
        """The office in another place, served and worked in there."""
        office = Office(self.folder / f"restored-{database.name if database else 'SQLite'}", is_demo=False)
        office.folder.mkdir()
        office.passwords = self.office.passwords
        office.database = database or office.database
        if not self.run("restore", "--from", self.place, "--database", office.database.address,
                        "--files", office.folder / "files"):
            return
        for key in ("journal.key", "secrets.key"):
            # A backup that is not sealed leaves the keys where somebody keeps them.
            if not (office.folder / "files" / key).exists():
                shutil.copy(self.office.folder / "files" / key, office.folder / "files" / key)
        found = []
        check(office, ledger, found)
        verify(office, found)
        if not found:
            work = Load(office, Ledger())
            try:
                office.start()
                work.enter()
                work.lay_task("thinh.hd", 1)
                work.keep_number("lan.nt", 1)
            except (Gone, Refused, RuntimeError, SystemExit) as reason:
                found.append(f"nobody can work in it: {reason!r} {dict(work.ledger.refusals)}")
            finally:
                if office.server and office.server.poll() is None:
                    office.stop()
            verify(office, found)
        self.faults += [f"{self.name}, restored to {office.database.name}: {fault}" for fault in found]
        if database and not found:
            database.remove()


def trial(folder, office, is_sealed, chance, cluster):
    """Backups, their rehearsal, and what is restored from the last. Returns what is wrong."""
    backups = Backups(folder, office, is_sealed)
    ledger = Ledger()
    office.start()
    load = Load(office, ledger)
    load.enter()
    workers = load.start(chance)
    killed = 0
    try:
        time.sleep(2)
        started = time.monotonic()
        backups.back_up()
        took = time.monotonic() - started
        for _ in range(KILLED):
            time.sleep(1)
            killed += backups.break_off(took * chance.random())
        with ledger.lock:
            before = copy.copy(ledger)
            for kind in ("papers", "tasks", "lines", "issued", "kept"):
                setattr(before, kind, dict(getattr(ledger, kind)))
        backups.back_up()
    finally:
        load.stop.set()
        for worker in workers:
            worker.join(timeout=130)
        office.stop()
    if not before.count():
        backups.faults.append(f"{backups.name}: nothing was acknowledged: the load did not work")
    backups.run("rehearse", "--from", backups.place)
    backups.restored(None, before)
    if cluster:
        backups.restored(PostgresDatabase(cluster), before)
    print(
        f"{backups.name}: the first backup took {took:.1f} s, {killed} of {KILLED} later ones were killed at their work; "
        f"acknowledged before the last {before.words()}, {'NOT whole' if backups.faults else 'all restored'}", flush=True)
    return backups.faults


def main():
    seed = int(sys.argv[1]) if len(sys.argv) > 1 else int(time.time())
    chance = random.Random(seed)
    cluster = os.environ.get("CONGVU_KILL_CLUSTER")
    folder = Path(tempfile.mkdtemp(prefix="congvu-backup-"))
    office = Office(folder / "office", cluster=cluster)
    faults = []
    try:
        for is_sealed in (False, True):
            faults += trial(folder / ("sealed" if is_sealed else "open"), office, is_sealed, chance, cluster)
    except (Exception, SystemExit) as fault:
        # As when the server does not come up again: what it left is looked at then.
        faults.append(repr(fault))
        raise
    finally:
        if office.server and office.server.poll() is None:
            office.stop()
        if faults:
            office.database.keep(folder)
            print(f"FAILED with seed {seed}; everything is kept in {folder}", *faults[:20], sep="\n  ")
        else:
            office.database.remove()
            shutil.rmtree(folder, ignore_errors=True)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
