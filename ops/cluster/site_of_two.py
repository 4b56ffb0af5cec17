"""Two servers of CongVu over one database, and a proxy that shares people out between those that are ready."""

import os
import signal
import subprocess
import time
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = Path(os.environ.get("CONGVU_PROGRAM", ROOT / ".build/release/congvu"))
DOOR = 22400

PROXY = """
defaults
  mode http
  timeout connect 2s
  timeout client 60s
  timeout server 60s
  option redispatch
  retries 2
listen door
  bind 127.0.0.1:{door}
  balance roundrobin
  option httpchk GET /health/live
{servers}
"""


class Site:
    def __init__(self, folder: Path, database: str):
        self.folder, self.database = folder, database
        self.ports = [DOOR + 1, DOOR + 2]
        self.processes = []
        self.address = f"http://127.0.0.1:{DOOR}"

    def start(self):
        for port in self.ports:
            log = open(self.folder / f"server-{port}.log", "ab")
            self.processes.append(subprocess.Popen(
                [PROGRAM, "serve", "--database", self.database, "--files", self.folder / "files", "--port", str(port),
                 "--origin", self.address, "--trusted-proxy", "127.0.0.1"], stdout=log, stderr=log, cwd=ROOT))
        servers = "\n".join(f"  server s{port} 127.0.0.1:{port} check inter 500ms" for port in self.ports)
        (self.folder / "haproxy.cfg").write_text(PROXY.format(door=DOOR, servers=servers))
        log = open(self.folder / "haproxy.log", "ab")
        self.processes.append(subprocess.Popen(
            ["/usr/sbin/haproxy", "-db", "-f", self.folder / "haproxy.cfg"], stdout=log, stderr=log))
        deadline = time.monotonic() + 60
        while not all(self.is_ready(port) for port in [*self.ports, DOOR]):
            if time.monotonic() > deadline or any(process.poll() is not None for process in self.processes):
                raise SystemExit("The site does not start:\n" + "\n".join(
                    path.read_text()[-2000:] for path in self.folder.glob("*.log")))
            time.sleep(0.1)

    @staticmethod
    def is_ready(port: int) -> bool:
        try:
            return urllib.request.urlopen(f"http://127.0.0.1:{port}/health/ready", timeout=2).status == 200
        except OSError:
            return False

    def stop(self):
        for process in self.processes:
            process.send_signal(signal.SIGTERM)
        for process in self.processes:
            try:
                process.wait(timeout=15)
            except subprocess.TimeoutExpired:
                process.kill()
