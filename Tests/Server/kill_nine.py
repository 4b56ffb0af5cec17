"""Kills the real server (SIGKILL) at seeded moments while clerks send and register papers, keep and give numbers, and officers
act, and checks after each kill:

- every write that was answered is there;
- every book counts without a gap, and no number was given twice;
- the journal is whole (`congvu verify`);
- no row names a file that is not there, no half-arrived file is left, no child outlives the server; after the night that
  follows no file is without its row.

The office is one of SQLite, or with CONGVU_KILL_CLUSTER, the URL of a PostgreSQL cluster, one there. Prints figures. Exit code 1
and the seed when something is wrong.
"""

import os
import random
import shutil
import signal
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Browser"))
from aftermath import check, children, sweep, verify  # noqa: E402
from load import Ledger, Load  # noqa: E402
from office import Office  # noqa: E402


def round_of(office, load, seed, faults):
    """One kill. Returns how many files have no row after it."""
    chance = random.Random(seed)
    workers = load.start(chance)
    time.sleep(0.3 + chance.random() * 2.2)
    office.server.send_signal(signal.SIGKILL)
    office.server.wait()
    load.stop.set()
    deadline = time.monotonic() + 2
    while children(office.folder) and time.monotonic() < deadline:
        time.sleep(0.02)
    for left in children(office.folder):
        faults.append(f"outlived the server: {left}")
    for worker in workers:
        worker.join(timeout=10)
    office.database.settle()
    orphans = check(office, load.ledger, faults)
    office.start()
    left = list((office.folder / "files/incoming").iterdir())
    if left:
        faults.append(f"half-arrived after the restart: {left}")
    return orphans


def expect_load(ledger, kills, faults):
    """The load worked: where a kill falls depends on the machine, but in many rounds everything is acknowledged."""
    wanted = {"papers": ledger.papers, "obligations": ledger.tasks}
    if kills >= 3:
        wanted |= {"lines": ledger.lines, "kept numbers": ledger.kept}
    if kills >= 20:
        wanted["outgoing numbers"] = ledger.issued
    for name, found in wanted.items():
        if not found:
            faults.append(f"no {name} were acknowledged: the load did not work")
    # People may be told that somebody else was quicker or that much is going on, never that something is broken.
    for (status, text), count in ledger.refusals.items():
        if status == 500:
            faults.append(f"answered {count} times with {status}: {text}")


def main():
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else 50
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else int(time.time())
    folder = Path(tempfile.mkdtemp(prefix="congvu-kill-"))
    office = Office(folder, cluster=os.environ.get("CONGVU_KILL_CLUSTER"))
    ledger, faults, started = Ledger(), [], time.monotonic()
    load = Load(office, ledger)
    orphans, done, swept = 0, 0, None
    try:
        office.start()
        load.enter()
        for number in range(kills):
            orphans = round_of(office, load, seed * 1_000 + number, faults)
            done += 1
            if number % 10 == 9 or number == kills - 1 or faults:
                office.stop()
                verify(office, faults)
                if faults or number == kills - 1:
                    break
                office.start()
        expect_load(ledger, kills, faults)
        if not faults:
            swept = sweep(office, faults)
        night = f"all {swept} gone after the night" if swept is not None else "left to the night"
        print(
            f"{office.database.name}: {done} kills, seed {seed}: {ledger.tried} writes tried; acknowledged {ledger.words()}, "
            f"{'NOT all there' if faults else 'all there, no number missing or given twice'}; {orphans} files without a row, "
            f"{night}; {time.monotonic() - started:.0f} s")
    except (Exception, SystemExit) as fault:
        # As when the server does not come up again: what it left is looked at then.
        faults.append(repr(fault))
        raise
    finally:
        if office.server and office.server.poll() is None:
            office.stop()
        if faults:
            office.database.keep(folder)
            print(f"FAILED with seed {seed}; the office is kept in {folder}", *faults[:20], sep="\n  ")
        else:
            office.database.remove()
            shutil.rmtree(folder, ignore_errors=True)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
