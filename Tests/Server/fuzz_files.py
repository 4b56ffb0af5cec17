"""Sends spoiled and hostile files to the real server, which reads each in a limited child process:

- every file is answered, read or refused with a sentence, and the server goes on;
- nothing stands anywhere but in the file store, under its hash, and in the database;
- no child outlives its file, no half-arrived file is left, the journal is whole.

usage: fuzz_files.py FILES FIRST_SEED; CONGVU_PROGRAM and CONGVU_FUZZ name the programs. Prints figures. Exit code 1 and the
seed when something is wrong.
"""

import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Browser"))
from aftermath import children, verify  # noqa: E402
from client import Client  # noqa: E402
from office import ROOT, Office  # noqa: E402

FUZZ = Path(os.environ.get("CONGVU_FUZZ", ROOT / ".build/release/fuzz"))
AT_ONCE = 20
# Names that a browser never sends.
NAMES = ["../../../../tmp/congvu-escaped-{}", "/etc/passwd-{}", "..\\..\\congvu-{}", "a\tb-{}", "{}" + "đ" * 300, "%2e%2e%2f-{}", "-rf {}"]


class Files:
    """One run over so many files."""

    def __init__(self, folder, first, count):
        self.first, self.count = first, count
        self.faults = []
        self.outcomes = Counter()
        self.kinds = Counter()
        self.office = Office(folder / "office")
        self.drop = folder / "drop"
        self.office.environment = {
            "CONGVU_INTERCHANGE": f"drop:{self.drop}", "CONGVU_INTERCHANGE_CODE": "H48.01"}
        self.source = folder / "source"
        self.messages = 0

    def outside(self):
        """What lies where nothing may come to lie."""
        places = [Path("/tmp"), Path("/etc"), ROOT, self.office.folder, self.office.folder.parent]
        return {str(path) for place in places for path in place.iterdir() if "congvu" in path.name or place in places[1:]}

    def run(self):
        self.office.start()
        clerk = Client(self.office.address, timeout=400)
        if not clerk.sign_in("lan.nt", self.office.passwords["lan.nt"]):
            raise SystemExit("the clerk cannot sign in")
        before = self.outside()
        for start in range(self.first, self.first + self.count, 200):
            size = min(200, self.first + self.count - start)
            shutil.rmtree(self.source, ignore_errors=True)
            subprocess.run([FUZZ, "write", str(start), str(size), self.source], check=True)
            files = sorted(self.source.iterdir())
            self.hand_over([file for file in files if file.suffix == ".edxml"])
            papers = [file for file in files if file.suffix != ".edxml"]
            for place in range(0, len(papers), AT_ONCE):
                self.send(clerk, papers[place:place + AT_ONCE])
                if self.faults:
                    return
        self.wait_for_messages()
        shutil.rmtree(self.source, ignore_errors=True)
        new = self.outside() - before
        if new:
            self.faults.append(f"came to lie outside the store: {sorted(new)}")
        self.check()

    def hand_over(self, messages):
        """Into the folder of the interchange, whole under its last name."""
        for file in messages:
            part = self.drop / "in" / f".{file.name}"
            shutil.copy(file, part)
            part.rename(self.drop / "in" / file.name)
            self.messages += 1

    def send(self, clerk, files):
        boundary = "fuzz" + str(time.time_ns())
        body = b""
        for place, file in enumerate(files):
            self.kinds[file.suffix] += 1
            name = file.name
            if place % 3 == 0:
                name = NAMES[place % len(NAMES)].format(file.name)
            head = f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\nContent-Type: a/b\r\n\r\n'
            body += head.encode() + file.read_bytes() + b"\r\n"
        body += f"--{boundary}--\r\n".encode()
        answer = clerk.send(
            "POST", "/api/documents", body, {"Content-Type": f"multipart/form-data; boundary={boundary}"})
        names = f"{files[0].name}–{files[-1].name}"
        if answer is None or self.office.server.poll() is not None:
            self.faults.append(f"the server did not answer at {names}")
            return
        if answer.status != 200:
            self.faults.append(f"{answer.status} at {names}: {answer.text[:300]}")
            return
        results = json.loads(answer.body)["files"]
        if len(results) != len(files):
            self.faults.append(f"{len(results)} answers for {len(files)} files at {names}")
        for result in results:
            self.outcomes[result["result"]] += 1
            if result["result"] != "read" and not result.get("message"):
                self.faults.append(f"refused without a sentence at {names}: {result}")

    def wait_for_messages(self):
        deadline = time.monotonic() + 60 + self.messages
        while list((self.drop / "in").iterdir()) and time.monotonic() < deadline:
            time.sleep(0.5)
        left = list((self.drop / "in").iterdir())
        if left:
            self.faults.append(f"messages never taken: {left[:3]}")
        for name in ("done", "refused"):
            self.outcomes[f"message {name}"] = sum(1 for file in (self.drop / name).iterdir() if file.suffix == ".edxml")

    def check(self):
        deadline = time.monotonic() + 5
        own = str(self.office.folder)
        while (left := [line for line in children(own) if " read" in line]) and time.monotonic() < deadline:
            time.sleep(0.1)
        if left:
            self.faults.append(f"a child outlived its file: {left[:3]}")
        store = self.office.folder / "files"
        if list((store / "incoming").iterdir()):
            self.faults.append("a half-arrived file is left")
        odd = [str(path) for path in store.glob("??/*") if not re.fullmatch(r"[0-9a-f]{64}", path.name)]
        if odd:
            self.faults.append(f"odd names in the store: {odd[:3]}")
        self.office.stop()
        database = sqlite3.connect(f"{self.office.folder}/congvu.sqlite")
        hashes = {row[0] for row in database.execute("SELECT hash FROM file")}
        database.close()
        kept = {path.name for path in store.glob("??/*")}
        if not hashes <= kept:
            self.faults.append("a file has a row and is not there")
        verify(self.office, self.faults)


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 240
    first = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    folder = Path(tempfile.mkdtemp(prefix="congvu-fuzz-"))
    started = time.monotonic()
    run = Files(folder, first, count)
    try:
        run.run()
        seconds = time.monotonic() - started
        print(
            f"files {first}–{first + count - 1}: {dict(sorted(run.outcomes.items()))}, by kind {dict(sorted(run.kinds.items()))}; "
            f"{seconds:.0f} s, {count / seconds:.1f} files/s")
    finally:
        if run.office.server and run.office.server.poll() is None:
            run.office.stop()
        if run.faults:
            print(f"FAILED from seed {first}; kept in {folder}", *run.faults[:20], sep="\n  ")
        else:
            shutil.rmtree(folder, ignore_errors=True)
    if not run.outcomes["read"]:
        print("nothing was read: the run did not work")
        run.faults.append("nothing was read")
    sys.exit(1 if run.faults else 0)


if __name__ == "__main__":
    main()
