"""The demonstration office, served by the real program for the length of a test run."""

import os
import re
import shutil
import signal
import socket
import subprocess
import time
import urllib.request
from pathlib import Path

from databases import PostgresDatabase, SQLiteFile

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = Path(os.environ.get("CONGVU_PROGRAM", ROOT / ".build/release/congvu"))


class Office:
    """A served copy of the demonstration office in a folder of its own; with the URL of a PostgreSQL cluster, moved there."""

    def __init__(self, folder: Path, is_demo: bool = True, cluster: str | None = None):
        self.folder = folder
        self.database = SQLiteFile(folder / "congvu.sqlite")
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.address = f"http://127.0.0.1:{self.port}"
        self.server = None
        # More of what the server is told, and what stands before its command.
        self.environment = {}
        self.before = []
        if not is_demo:
            return
        # Several scripts on one cluster make the office once: the folder in which the first leaves it for the others.
        shared = Path(os.environ["CONGVU_SHARED_OFFICE"]) if cluster and "CONGVU_SHARED_OFFICE" in os.environ else None
        if shared and (shared / "office").exists():
            shutil.copytree(shared / "office", folder, dirs_exist_ok=True)
            self.passwords = self.written_passwords()
            self.database = PostgresDatabase(cluster, template="office_shared")
            return
        subprocess.run([PROGRAM, "demo", folder, "--from", ROOT / "Demo"], check=True, cwd=ROOT)
        self.passwords = self.written_passwords()
        if cluster:
            self.move(PostgresDatabase(cluster))
        if shared:
            # One that a broken-off run has left is of another office.
            self.database.psql("DROP DATABASE IF EXISTS office_shared WITH (FORCE)", cluster)
            self.database.psql(f"CREATE DATABASE office_shared TEMPLATE {self.database.own}", cluster)
            shutil.copytree(folder, shared / "office")

    def written_passwords(self):
        accounts = (self.folder / "accounts.txt").read_text()
        return dict(re.findall(r"^\s*(\S+\.\S+|quantri)\s+(\S+)", accounts, re.M))

    def move(self, database: PostgresDatabase):
        """Carries everything over into another, empty database, and serves from there."""
        moved = subprocess.run(
            [PROGRAM, "move", "--from", self.database.address, "--to", database.address, "--files", self.folder / "files"],
            cwd=ROOT, capture_output=True, text=True)
        if moved.returncode != 0:
            raise RuntimeError(f"congvu move: {moved.stdout}{moved.stderr}")
        for file in self.folder.glob("congvu.sqlite*"):
            file.unlink()
        self.database = database

    def start(self):
        self.launch()
        self.wait()

    def launch(self):
        """Starts the server and does not wait until it answers."""
        self.log = open(self.folder / "server.log", "ab")
        self.server = subprocess.Popen(
            [*self.before, PROGRAM, "serve", "--database", self.database.address, "--files", self.folder / "files",
             "--port", str(self.port)],
            stdout=self.log, stderr=self.log, cwd=ROOT, env=os.environ | self.environment)

    def wait(self):
        deadline = time.monotonic() + 30
        while True:
            try:
                urllib.request.urlopen(self.address + "/health/ready", timeout=1)
                return
            except OSError:
                if self.server.poll() is not None or time.monotonic() > deadline:
                    raise RuntimeError((self.folder / "server.log").read_text())
                time.sleep(0.05)

    def stop(self) -> float:
        """Asks the server to end and returns how many seconds it took."""
        started = time.monotonic()
        self.server.send_signal(signal.SIGTERM)
        self.server.wait(timeout=20)
        self.log.close()
        return time.monotonic() - started

    def remove(self):
        self.database.remove()
        shutil.rmtree(self.folder, ignore_errors=True)
