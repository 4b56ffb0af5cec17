"""A cluster of PostgreSQL on this machine: two nodes that Patroni watches and a third vote, which agree by Raft. No other
service is needed."""

import json
import os
import shutil
import signal
import subprocess
import time
import urllib.request
from pathlib import Path

VOTES = ["127.0.0.1:22101", "127.0.0.1:22102", "127.0.0.1:22103"]


def owner():
    """PostgreSQL refuses to run as root."""
    return ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups"] if os.geteuid() == 0 else []


class Node:
    """A database server and what watches it: the two die together when the node does."""

    def __init__(self, folder: Path, number: int):
        self.name, self.port, self.rest = f"node{number}", 22200 + number, 22300 + number
        self.folder = folder / self.name
        self.folder.mkdir()
        self.vote = VOTES[number - 1]
        self.process = None
        version = max(Path("/usr/lib/postgresql").iterdir(), key=lambda path: int(path.name))
        self.settings = {
            "scope": "congvu", "name": self.name,
            "restapi": {"listen": f"127.0.0.1:{self.rest}", "connect_address": f"127.0.0.1:{self.rest}"},
            "raft": {"data_dir": str(self.folder / "raft"), "self_addr": self.vote,
                     "partner_addrs": [vote for vote in VOTES if vote != self.vote]},
            "bootstrap": {
                "dcs": {
                    # A commit is answered when both nodes have it. Twenty seconds is the shortest that Patroni waits for a
                    # node that says nothing; a database that died where its watcher lives is replaced at once.
                    "ttl": 20, "loop_wait": 2, "retry_timeout": 5, "primary_start_timeout": 0, "synchronous_mode": True,
                    "postgresql": {"use_pg_rewind": True, "parameters": {
                        "max_connections": 100, "shared_buffers": "128MB", "wal_log_hints": True}}},
                "initdb": [{"encoding": "UTF8"}, {"locale": "C"}, "data-checksums"],
                "pg_hba": ["local all all trust", "host all all 127.0.0.1/32 trust",
                           "host replication all 127.0.0.1/32 trust"],
            },
            "postgresql": {
                "listen": f"127.0.0.1:{self.port}", "connect_address": f"127.0.0.1:{self.port}",
                "data_dir": str(self.folder / "data"), "bin_dir": str(version / "bin"),
                "pgpass": str(self.folder / "pgpass"),
                "authentication": {"superuser": {"username": "postgres"}, "replication": {"username": "postgres"}},
                "parameters": {"unix_socket_directories": str(self.folder)},
            },
        }

    def start(self):
        # JSON is YAML.
        (self.folder / "patroni.yml").write_text(json.dumps(self.settings, indent=1))
        if os.geteuid() == 0:
            subprocess.run(["chown", "-R", "postgres:postgres", self.folder], check=True)
        log = open(self.folder / "patroni.log", "ab")
        self.process = subprocess.Popen(
            [*owner(), "patroni", self.folder / "patroni.yml"], stdout=log, stderr=log, start_new_session=True)

    def state(self) -> dict:
        try:
            # Patroni answers 503 for a node that is not the primary, with the same body.
            with urllib.request.urlopen(f"http://127.0.0.1:{self.rest}/patroni", timeout=2) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as error:
            return json.load(error)
        except (OSError, ValueError):
            return {}

    def postmaster(self) -> int:
        return int((self.folder / "data/postmaster.pid").read_text().split()[0])

    def kill_database(self):
        os.kill(self.postmaster(), signal.SIGKILL)

    def kill(self):
        """The whole node at once: the watcher first, so that it cannot say good-bye."""
        os.kill(self.process.pid, signal.SIGKILL)
        try:
            self.kill_database()
        except (OSError, ValueError):
            pass

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(timeout=20)
            except subprocess.TimeoutExpired:
                self.kill()


class Cluster:
    def __init__(self, folder: Path):
        self.folder = folder
        self.nodes = [Node(folder, 1), Node(folder, 2)]
        self.third = None

    def start(self):
        shared = self.folder / "third"
        shared.mkdir()
        (shared / "raft.yml").write_text(json.dumps({"raft": {
            "data_dir": str(shared / "raft"), "self_addr": VOTES[2], "partner_addrs": VOTES[:2]}}))
        if os.geteuid() == 0:
            subprocess.run(["chown", "-R", "postgres:postgres", self.folder], check=True)
        log = open(shared / "raft.log", "ab")
        self.third = subprocess.Popen(
            [*owner(), "patroni_raft_controller", shared / "raft.yml"], stdout=log, stderr=log, start_new_session=True)
        for node in self.nodes:
            node.start()
        self.wait(lambda: self.primary() and self.is_in_step(), 120, "a primary with a replica in step")

    def primary(self):
        return next((node for node in self.nodes if node.state().get("role") in ("master", "primary")), None)

    def is_in_step(self) -> bool:
        """Whether the replica confirms each commit before it is answered."""
        primary = self.primary()
        others = (primary.state().get("replication") or []) if primary else []
        return any(other.get("sync_state") == "sync" for other in others)

    def wait(self, condition, seconds, what):
        deadline = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > deadline:
                logs = "\n".join((node.folder / "patroni.log").read_text()[-2000:] for node in self.nodes)
                raise SystemExit(f"No {what} after {seconds} s.\n{logs}")
            time.sleep(0.1)

    def psql(self, *arguments) -> str:
        node = self.primary()
        done = subprocess.run(
            ["psql", "-h", "127.0.0.1", "-p", str(node.port), "-U", "postgres", "-qAtX", *arguments],
            check=True, capture_output=True, text=True)
        return done.stdout

    def url(self, database: str) -> str:
        """Both nodes: a connection goes to the one that takes writes."""
        hosts = ",".join(f"127.0.0.1:{node.port}" for node in self.nodes)
        return f"postgres://postgres@{hosts}/{database}"

    def stop(self):
        for node in self.nodes:
            node.stop()
        if self.third:
            self.third.terminate()
            self.third.wait(timeout=10)
        if shutil.which("pkill"):
            subprocess.run(["pkill", "-9", "-f", str(self.folder)], check=False)
