"""Kills the real server (SIGKILL) at seeded moments while clerks send papers and officers act, and checks after each restart:

- every write that was answered is there;
- the journal is whole (`congvu verify`);
- no row names a file that is not there, no half-arrived file is left, no child outlives the server.

Prints figures. Exit code 1 and the seed when something is wrong.
"""

import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Browser"))
from client import Client  # noqa: E402
from office import PROGRAM, Office  # noqa: E402


class Ledger:
    """What the server has acknowledged."""

    def __init__(self):
        self.lock = threading.Lock()
        self.papers = {}
        self.tasks = {}
        self.tried = 0

    def note(self, kind, key, value):
        with self.lock:
            getattr(self, kind)[key] = value


def paper(number):
    return (
        f"# KẾ HOẠCH\n\nKiểm tra công tác văn thư đợt {number}\n\n"
        f"1. Giao Phòng Nội chính chủ trì kiểm tra việc lập hồ sơ đợt {number}, hoàn thành trước ngày 20/12/2026.\n"
        + f"\nGhi chú {number}.\n" * (number % 400)
    ).encode()


def clerk(client, unit, ledger, number, stop):
    """Sends papers until the server is gone."""
    while not stop.is_set():
        text = f"đợt {number}-{random.getrandbits(40)}"
        ledger.tried += 1
        answer = client.upload("/api/documents", "ke-hoach.md", paper(number % 977) + text.encode())
        if answer is None:
            return
        for file in json.loads(answer.body).get("files", []):
            if file["result"] == "read":
                ledger.note("papers", file["document"], text)
        number += 1


def planner(client, unit, ledger, number, stop):
    """Lays tasks on a unit until the server is gone."""
    while not stop.is_set():
        content = f"Rà soát quy chế lần {number}-{random.getrandbits(40)}"
        ledger.tried += 1
        answer = client.post_json(
            "/api/obligations",
            {"content": content, "lead": [unit], "kind": "date", "due": "2026-12-31", "origin": "oral",
             "orderedBy": "Chánh Văn phòng", "orderedOn": "2026-01-05"})
        if answer is None:
            return
        if answer.status == 200:
            ledger.note("tasks", json.loads(answer.body)["id"], content)
        number += 1


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
    """The database as the dead server left it."""
    database = sqlite3.connect(f"{office.folder}/congvu.sqlite")
    papers = dict(database.execute("SELECT id, file_hash FROM document"))
    tasks = {row[0]: row[1] for row in database.execute("SELECT id, content FROM obligation")}
    hashes = {row[0] for row in database.execute("SELECT hash FROM file")}
    database.close()
    for key in ledger.papers:
        if key not in papers:
            faults.append(f"paper {key} was acknowledged and is gone")
    for key, content in ledger.tasks.items():
        if tasks.get(key) != content:
            faults.append(f"obligation {key} was acknowledged and is «{tasks.get(key)}», not «{content}»")
    for name in hashes:
        if not (office.folder / "files" / name[:2] / name).is_file():
            faults.append(f"file {name} has a row and is not there")
    kept = {file.name for file in (office.folder / "files").glob("??/*")}
    return len(kept - hashes)


def the_unit(office):
    """The key of the unit on which tasks are laid."""
    database = sqlite3.connect(f"{office.folder}/congvu.sqlite")
    row = database.execute("SELECT unit_id FROM unit_name WHERE name = 'Phòng Nội chính'").fetchone()
    database.close()
    return row[0]


def enter(office, login):
    """A browser that stays signed in: the session is in the database, which every kill must leave whole."""
    client = Client(office.address)
    if not client.sign_in(login, office.passwords[login]):
        raise SystemExit(f"{login} cannot sign in")
    return client


def round_of(office, people, unit, ledger, seed, faults):
    chance = random.Random(seed)
    stop = threading.Event()
    workers = [
        threading.Thread(target=work, args=(client, unit, ledger, chance.randrange(1_000_000), stop), daemon=True)
        for work, client in people
    ]
    for worker in workers:
        worker.start()
    time.sleep(0.3 + chance.random() * 2.2)
    office.server.send_signal(signal.SIGKILL)
    office.server.wait()
    stop.set()
    deadline = time.monotonic() + 2
    while children(office.folder) and time.monotonic() < deadline:
        time.sleep(0.02)
    for left in children(office.folder):
        faults.append(f"outlived the server: {left}")
    for worker in workers:
        worker.join(timeout=10)
    orphans = check(office, ledger, faults)
    office.start()
    left = list((office.folder / "files/incoming").iterdir())
    if left:
        faults.append(f"half-arrived after the restart: {left}")
    return orphans


def verify(office, faults):
    outcome = subprocess.run(
        [PROGRAM, "verify", "--database", f"sqlite:{office.folder}/congvu.sqlite"], capture_output=True, text=True)
    if outcome.returncode != 0:
        faults.append(f"verify: {outcome.stdout}{outcome.stderr}")


def main():
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else 50
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else int(time.time())
    folder = Path(tempfile.mkdtemp(prefix="congvu-kill-"))
    office = Office(folder)
    unit = the_unit(office)
    ledger, faults, orphans, started = Ledger(), [], 0, time.monotonic()
    try:
        office.start()
        people = [(clerk, enter(office, "lan.nt")), (clerk, enter(office, "yen.ct")),
                  (planner, enter(office, "thinh.hd")), (planner, enter(office, "tu.pa"))]
        for number in range(kills):
            orphans = round_of(office, people, unit, ledger, seed * 1_000 + number, faults)
            if number % 10 == 9 or number == kills - 1 or faults:
                office.stop()
                verify(office, faults)
                if faults:
                    break
                office.start()
        print(
            f"{number + 1} kills, seed {seed}: {ledger.tried} writes tried, {len(ledger.papers)} papers and "
            f"{len(ledger.tasks)} obligations acknowledged, all there; {orphans} files without a row left to the nightly "
            f"sweep; {time.monotonic() - started:.0f} s")
    finally:
        if office.server.poll() is None:
            office.stop()
        if faults:
            print(f"FAILED with seed {seed}; the office is kept in {folder}", *faults[:20], sep="\n  ")
        else:
            shutil.rmtree(folder, ignore_errors=True)
    if not ledger.papers or not ledger.tasks:
        faults.append("nothing was acknowledged: the load did not work")
        print(faults[-1])
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
