"""A server for the length of a measurement: started, timed, weighed, stopped."""

import http.client
import os
import signal
import socket
import subprocess
import time
from pathlib import Path


class Server:
    def __init__(self, name, command, folder, port=None, user=None, environment=None):
        self.name = name
        self.command = command
        self.folder = folder
        self.user = user
        self.environment = environment or {}
        self.port = port or free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self.process = None

    def start(self, path, cookie=""):
        """Milliseconds from the start of the process to the whole of the first page."""
        log = open(self.folder / "server.log", "ab")
        command = [str(part).replace("PORT", str(self.port)) for part in self.command]
        account = {"user": self.user, "group": self.user, "extra_groups": []} if self.user else {}
        begin = time.monotonic()
        self.process = subprocess.Popen(
            command, stdout=log, stderr=log, cwd=self.folder, start_new_session=True,
            env=os.environ | {name: value.replace("PORT", str(self.port)) for name, value in self.environment.items()}, **account)
        while True:
            try:
                connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=120)
                connection.request("GET", path, headers={"Cookie": cookie})
                answer = connection.getresponse()
                body = answer.read()
                if answer.status == 200 and body:
                    return (time.monotonic() - begin) * 1000
            except OSError:
                pass
            finally:
                connection.close()
            if self.process.poll() is not None or time.monotonic() - begin > 180:
                raise SystemExit(f"{self.name} does not start; see {self.folder}/server.log")
            time.sleep(0.002)

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(timeout=30)
            except subprocess.TimeoutExpired:
                os.killpg(self.process.pid, signal.SIGKILL)
                self.process.wait()
        self.process = None

    def processes(self):
        family = {self.process.pid}
        grown = True
        while grown:
            children = {
                int(child) for parent in family
                for tasks in Path(f"/proc/{parent}/task").glob("*/children") for child in tasks.read_text().split()}
            grown = not children <= family
            family |= children
        return family

    def megabytes(self):
        """Resident memory of all processes of the server; what several share counts once."""
        return sum(weight(process, "Pss:", "smaps_rollup") for process in self.processes()) / 1024

    def peak(self):
        """The most that the first process ever held."""
        return weight(self.process.pid, "VmHWM:", "status") / 1024


def weight(process, name, file):
    for line in Path(f"/proc/{process}/{file}").read_text().splitlines():
        if line.startswith(name):
            return int(line.split()[1])
    return 0


def free_port():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]
