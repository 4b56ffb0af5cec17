"""What must hold of an office after its server was killed, or after something it stands on has failed."""

import os
import subprocess
import time
from collections import Counter, defaultdict
from pathlib import Path

from office import PROGRAM


def children(folder):
    """Processes that work in the office's folder, the server apart."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            line = (process / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
            place = os.readlink(process / "cwd")
        except OSError:
            continue
        if str(folder) in place or str(folder) in line:
            found.append(line)
    return found


def check(office, ledger, faults):
    """The database as it lies there now, beside what was acknowledged. Returns how many files have no row."""
    rows = office.database.rows
    papers = {key for key, in rows("SELECT id FROM document")}
    tasks = dict(rows("SELECT id, content FROM obligation"))
    for key in ledger.papers:
        if key not in papers:
            faults.append(f"paper {key} was acknowledged and is gone")
    for key, content in ledger.tasks.items():
        if tasks.get(key) != content:
            faults.append(f"obligation {key} was acknowledged and is «{tasks.get(key)}», not «{content}»")
    check_numbers(rows, ledger, faults)
    hashes = {name for name, in rows("SELECT hash FROM file")}
    for name in hashes:
        if not (office.folder / "files" / name[:2] / name).is_file():
            faults.append(f"file {name} has a row and is not there")
    return len(unnamed(office, hashes))


def unnamed(office, hashes):
    return [file for file in (office.folder / "files").glob("??/*") if file.name not in hashes]


def check_numbers(rows, ledger, faults):
    """Every book counts from one without a gap, no number stands twice, each is held by whoever was told so."""
    lines = defaultdict(list)
    numbers, reasons = {}, {}
    for key, series, number, suffix, state, reason in rows(
            "SELECT id, series_id, number, suffix, state, reason FROM register_entry ORDER BY id"):
        lines[series].append((number, suffix, state))
        numbers[key] = number
        reasons[reason] = number
    for series, following, used, reserved, void in rows(
            "SELECT id, next_number, used, reserved, void FROM register_series"):
        own = sorted(number for number, suffix, _ in lines[series] if suffix == 0)
        if own != list(range(1, following)):
            counts = Counter(own)
            twice = [number for number, count in counts.items() if count > 1]
            gaps = sorted(set(range(1, following)) - set(own))
            faults.append(f"book {series}: next is {following} after {len(own)} numbers, twice {twice[:5]}, gaps {gaps[:5]}")
        states = Counter(state for _, _, state in lines[series])
        if (states["used"], states["reserved"], states["void"]) != (used, reserved, void):
            faults.append(f"book {series}: {dict(states)} counted as {used} used, {reserved} reserved, {void} void")
    for key, number in ledger.lines.items():
        if numbers.get(key) != number:
            faults.append(f"line {key} was told {number} and has {numbers.get(key)}")
    for reason, number in ledger.kept.items():
        if reasons.get(reason) != number:
            faults.append(f"{number} was kept and is {reasons.get(reason)}: {reason}")
    check_outgoing(rows, ledger, faults)


def check_outgoing(rows, ledger, faults):
    held, holders = {}, Counter()
    for key, state, entry, number, line in rows(
            """SELECT o.id, o.state, e.id AS entry, e.number, e.state AS line
            FROM outgoing o JOIN register_entry e ON e.id = o.entry_id"""):
        held[key] = number
        holders[entry] += 1
        if (state == "numbered") != (line == "reserved"):
            faults.append(f"outgoing paper {key} is {state}, its line {line}")
    for entry, count in holders.items():
        if count > 1:
            faults.append(f"line {entry} is held by {count} outgoing papers")
    for key, number in ledger.issued.items():
        if held.get(key) != number:
            faults.append(f"outgoing paper {key} was told {number} and has {held.get(key)}")


def verify(office, faults):
    """The journal is whole."""
    outcome = subprocess.run(
        [PROGRAM, "verify", "--database", office.database.address], capture_output=True, text=True)
    if outcome.returncode != 0:
        faults.append(f"verify: {outcome.stdout}{outcome.stderr}")


def sweep(office, faults):
    """Lets the night after pass over an office that is not served: then no file is without its row. Returns how many went,
    None in the hours in which no night's work is done yet."""
    # The program clears up from two o'clock on, by the time of the office.
    if time.gmtime(time.time() + 7 * 3_600).tm_hour < 2:
        return None
    hashes = {name for name, in office.database.rows("SELECT hash FROM file")}
    left = unnamed(office, hashes)
    before = time.time() - 2 * 86_400
    for file in left:
        os.utime(file, (before, before))
    office.database.execute("DELETE FROM daily_run WHERE name = 'sweep'")
    office.start()
    deadline = time.monotonic() + 60
    while any(file.exists() for file in left) and time.monotonic() < deadline:
        time.sleep(0.1)
    office.stop()
    hashes = {name for name, in office.database.rows("SELECT hash FROM file")}
    for file in unnamed(office, hashes):
        faults.append(f"file {file.name} has no row and outlived the night")
    for name in hashes:
        if not (office.folder / "files" / name[:2] / name).is_file():
            faults.append(f"file {name} has a row and went in the night")
    return len(left)
