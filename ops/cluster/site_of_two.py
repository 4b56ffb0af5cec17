"""Two servers of CongVu over one database, and a proxy with TLS that shares people out between those that are ready."""

import http.client
import os
import signal
import ssl
import subprocess
import time
import urllib.request
from pathlib import Path

from certificate import self_signed

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = Path(os.environ.get("CONGVU_PROGRAM", ROOT / ".build/release/congvu"))
DOOR = 22400
PLAIN = 22410


class Site:
    def __init__(self, folder: Path, database: str):
        self.folder, self.database = folder, database
        self.ports = [DOOR + 1, DOOR + 2]
        self.processes = []
        self.address = f"https://127.0.0.1:{DOOR}"
        self.pem, self.trusted = self_signed(folder)

    def start(self):
        for port in self.ports:
            log = open(self.folder / f"server-{port}.log", "ab")
            self.processes.append(subprocess.Popen(
                [PROGRAM, "serve", "--database", self.database, "--files", self.folder / "files", "--port", str(port),
                 "--origin", self.address, "--trusted-proxy", "127.0.0.1"], stdout=log, stderr=log, cwd=ROOT))
        (self.folder / "haproxy.cfg").write_text(self.settings())
        log = open(self.folder / "haproxy.log", "ab")
        self.processes.append(subprocess.Popen(
            ["/usr/sbin/haproxy", "-db", "-f", self.folder / "haproxy.cfg"], stdout=log, stderr=log))
        deadline = time.monotonic() + 60
        addresses = [*(f"http://127.0.0.1:{port}" for port in self.ports), self.address]
        while not all(self.is_ready(address) for address in addresses):
            if time.monotonic() > deadline or any(process.poll() is not None for process in self.processes):
                raise SystemExit("The site does not start:\n" + "\n".join(
                    path.read_text()[-2000:] for path in self.folder.glob("*.log")))
            time.sleep(0.1)

    def settings(self) -> str:
        text = (ROOT / "ops/cluster/haproxy.cfg").read_text()
        servers = "\n".join(f"  server s{port} 127.0.0.1:{port}" for port in self.ports)
        for name, value in {"PLAIN": PLAIN, "DOOR": DOOR, "ADDRESS": self.address, "CERTIFICATE": self.pem,
                            "SERVERS": servers}.items():
            text = text.replace(f"@{name}@", str(value))
        return text

    def trust(self) -> ssl.SSLContext:
        return ssl.create_default_context(cafile=str(self.trusted))

    def is_ready(self, address: str) -> bool:
        try:
            trust = self.trust() if address.startswith("https") else None
            return urllib.request.urlopen(f"{address}/health/ready", timeout=2, context=trust).status == 200
        except OSError:
            return False

    def door_faults(self) -> list[str]:
        """What is wrong with how people come in; empty when nothing is."""
        faults = []
        door = http.client.HTTPSConnection(f"127.0.0.1:{DOOR}", timeout=5, context=self.trust())
        door.connect()
        speaks = door.sock.version()
        door.request("GET", "/sign-in")
        answer = door.getresponse()
        if speaks not in ("TLSv1.2", "TLSv1.3"):
            faults.append(f"the door speaks {speaks}")
        if answer.status != 200 or "max-age" not in (answer.headers.get("Strict-Transport-Security") or ""):
            faults.append("the first page does not hold browsers to TLS")
        door.close()
        for path, expected in {"/work": (308, f"{self.address}/work"), "/api/obligations": (403, None)}.items():
            plain = http.client.HTTPConnection(f"127.0.0.1:{PLAIN}", timeout=5)
            plain.request("GET", path)
            answer = plain.getresponse()
            given = (answer.status, answer.headers.get("Location"))
            if given != expected:
                faults.append(f"without TLS {path} is answered with {given}")
            plain.close()
        return faults

    def stop(self):
        for process in self.processes:
            process.send_signal(signal.SIGTERM)
        for process in self.processes:
            try:
                process.wait(timeout=15)
            except subprocess.TimeoutExpired:
                process.kill()
