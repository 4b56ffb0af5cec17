"""The commands of backup as somebody runs them at night: beside the server, while people lay tasks and send papers."""

import base64
import json
import re
import shutil
import sqlite3
import subprocess
import threading
import time
from pathlib import Path

import pytest
from client import Client
from office import PROGRAM, ROOT, Office

PAPER = "# KẾ HOẠCH\n\nKiểm tra đợt {number}\n\n1. Giao Phòng Nội chính kiểm tra đợt {number}, hoàn thành trước ngày 20/12/2026.\n"


class Load:
    """Two people who work on until they are told to stop; what the server acknowledged to them."""

    def __init__(self, office):
        self.office, self.stop = office, threading.Event()
        self.tasks, self.papers, self.faults = {}, [], []
        with sqlite3.connect(f"{office.folder}/congvu.sqlite") as database:
            self.unit = database.execute("SELECT unit_id FROM unit_name WHERE name = 'Phòng Nội chính'").fetchone()[0]
        self.threads = [threading.Thread(target=self.work, args=(login, act), daemon=True)
                        for login, act in (("thinh.hd", self.lay), ("lan.nt", self.send))]

    def work(self, login, act):
        client, number = Client(self.office.address), 0
        if not client.sign_in(login, self.office.passwords[login]):
            self.faults.append(f"{login} cannot sign in")
            return
        while not self.stop.is_set():
            number += 1
            answer = act(client, number)
            if answer is None or answer.status != 200:
                self.faults.append(f"{login}: {answer and (answer.status, answer.text[:200])}")
                return

    def lay(self, client, number):
        content = f"Rà soát quy chế lần {number}"
        answer = client.post_json("/api/obligations", {
            "content": content, "lead": [self.unit], "kind": "date", "due": "2026-12-31", "origin": "oral",
            "orderedBy": "Chánh Văn phòng", "orderedOn": "2026-01-05"})
        if answer and answer.status == 200:
            self.tasks[str(json.loads(answer.body)["id"])] = content
        return answer

    def send(self, client, number):
        text = PAPER.format(number=f"{number}-{time.monotonic_ns()}")
        answer = client.upload("/api/documents", "ke-hoach.md", text.encode())
        if answer and answer.status == 200:
            self.papers.append(text)
        return answer

    def __enter__(self):
        for thread in self.threads:
            thread.start()
        deadline = time.monotonic() + 60
        while not (len(self.tasks) > 2 and self.papers):
            assert not self.faults and time.monotonic() < deadline, self.faults
            time.sleep(0.05)
        return self

    def __exit__(self, *_):
        self.stop.set()
        for thread in self.threads:
            thread.join(timeout=60)


@pytest.fixture(scope="module")
def served(tmp_path_factory):
    office = Office(tmp_path_factory.mktemp("office"))
    office.start()
    yield office
    office.stop()


def congvu(*arguments):
    return subprocess.run([PROGRAM, *map(str, arguments)], capture_output=True, text=True, cwd=ROOT, timeout=300)


def source(office):
    return "--database", f"sqlite:{office.folder}/congvu.sqlite", "--files", office.folder / "files"


def next_second():
    """Backups bear the second in which they began."""
    second = int(time.time())
    while int(time.time()) == second:
        time.sleep(0.02)


def files(said):
    """How many papers a backup holds, and how many of them are new in the folder."""
    return tuple(map(int, re.search(r"(\d+) tệp, trong đó (\d+) tệp mới", said).groups()))


@pytest.mark.parametrize("is_sealed", [False, True])
def test_an_office_at_work_comes_back_from_its_backup_with_all_that_was_acknowledged_before(served, tmp_path, is_sealed):
    key = []
    if is_sealed:
        (tmp_path / "key").write_bytes(base64.b64encode(bytes(range(32))))
        key = ["--key", tmp_path / "key"]
    folder = tmp_path / "backups"
    with Load(served) as load:
        first = congvu("backup", *source(served), "--to", folder, *key)
        assert first.returncode == 0, first.stderr
        # Broken off by a kill, it is no backup, and the next one is not hindered.
        next_second()
        broken = subprocess.Popen([PROGRAM, "backup", *map(str, source(served)), "--to", folder, *map(str, key)],
                                  cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(0.02)
        broken.kill()
        broken.wait()
        next_second()
        tasks, papers = dict(load.tasks), list(load.papers)
        second = congvu("backup", *source(served), "--to", folder, "--keep", 1, *key)
        assert second.returncode == 0, second.stderr
    assert not load.faults
    (all_first, new_first), (all_second, new_second) = files(first.stdout), files(second.stdout)
    assert new_first == all_first and new_second < all_second >= all_first
    assert ("không mã hoá" in second.stderr) != is_sealed
    assert len([place for place in folder.iterdir() if (place / "manifest.json").exists()]) == 1

    rehearsal = congvu("rehearse", "--from", folder, *key)
    assert rehearsal.returncode == 0 and "đạt" in rehearsal.stdout, rehearsal.stderr

    restored = Office(tmp_path / "restored", is_demo=False)
    restored.passwords = served.passwords
    place = ("--database", f"sqlite:{restored.folder}/congvu.sqlite", "--files", restored.folder / "files")
    outcome = congvu("restore", "--from", folder, *place, *key)
    assert outcome.returncode == 0 and "nhật ký toàn vẹn" in outcome.stdout, outcome.stderr
    with sqlite3.connect(f"{restored.folder}/congvu.sqlite") as database:
        kept = {str(row[0]): row[1] for row in database.execute("SELECT id, content FROM obligation")}
        hashes = [row[0] for row in database.execute("SELECT hash FROM file")]
    assert {number: kept.get(number) for number in tasks} == tasks
    contents = {(restored.folder / "files" / name[:2] / name).read_bytes() for name in hashes}
    assert all(text.encode() in contents for text in papers)
    again = congvu("restore", "--from", folder, *place, *key)
    assert again.returncode == 1 and "chỉ khôi phục vào nơi còn trống" in again.stderr

    # A sealed backup brings the office's keys; to an open one they are put by hand, as the command says.
    for name in ("journal.key", "secrets.key"):
        assert (restored.folder / "files" / name).exists() == is_sealed
        if not is_sealed:
            assert name in outcome.stderr
            shutil.copy(served.folder / "files" / name, restored.folder / "files" / name)
    restored.start()
    try:
        client = Client(restored.address)
        assert client.sign_in("thinh.hd", restored.passwords["thinh.hd"])
        number, content = next(iter(tasks.items()))
        assert content in client.get(f"/obligations/{number}").text
    finally:
        restored.stop()


def test_a_backup_that_would_not_do_is_told_before_somebody_needs_it(served, tmp_path):
    folder = tmp_path / "backups"
    (tmp_path / "key").write_bytes(base64.b64encode(bytes(range(32))))
    sealed = ("--key", tmp_path / "key")
    assert congvu("backup", *source(served), "--to", folder, *sealed).returncode == 0
    without = congvu("rehearse", "--from", folder)
    assert without.returncode == 1 and "cho biết tệp khoá bằng --key" in without.stderr
    # One paper is spoiled on the disk.
    paper = max((folder / "sealed").glob("??/*"), key=lambda path: path.stat().st_size)
    spoil(paper)
    rehearsal = congvu("rehearse", "--from", folder, *sealed)
    assert rehearsal.returncode == 1 and rehearsal.stdout == "" and rehearsal.stderr, rehearsal.stdout
    target = tmp_path / "restored"
    restore = congvu("restore", "--from", folder, "--database", f"sqlite:{target}/congvu.sqlite", "--files",
                     target / "files", *sealed)
    assert restore.returncode == 1 and not (target / "congvu.sqlite").exists(), restore.stdout
    # The server was not touched by any of it.
    assert Client(served.address).get("/health/ready").status == 200


def spoil(path: Path):
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.chmod(0o600)
    path.write_bytes(content)
