"""One turn of wrk: four connections that never pause."""

import re
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).parent
CONNECTIONS = 4


@dataclass
class Target:
    """What is asked for: paths one after another, or a form sent again and again."""
    name: str
    paths: list[str] = field(default_factory=list)
    form: str | None = None
    address: str = ""

    def write(self, folder):
        file = folder / (re.sub(r"\W+", "-", self.name) + ".txt")
        file.write_text(self.form if self.form else "\n".join(self.paths), encoding="utf-8")
        return file


def turn(server, visitor, target, folder, first, seconds):
    """Requests a second, and the 50th and 99th hundredth of the waits in milliseconds. Raises when an answer was another one."""
    script = "forms.lua" if target.form else "urls.lua"
    headers = {"Cookie": visitor.cookie}
    if target.form:
        headers |= {"Content-Type": "application/x-www-form-urlencoded", "Origin": server.address}
    command = ["wrk", "-t1", f"-c{CONNECTIONS}", f"-d{seconds}s", "--timeout", "120s", "--latency", "-s", HERE / script]
    for name, value in headers.items():
        command += ["-H", f"{name}: {value}"]
    command += [server.address + target.address, "--", target.write(folder), str(first)]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    rate = re.search(r"Requests/sec:\s+([\d.]+)", told)
    wrong = re.search(r"Wrong answers: (\d+)", told)
    if not rate or not wrong or wrong[1] != "0" or "Socket errors" in told:
        raise SystemExit(f"{server.name}, {target.name}: not every answer is the page\n{told}")
    return float(rate[1]), percentile("50%", told), percentile("99%", told)


def percentile(name, told):
    value, unit = re.search(rf"{name}\s+([\d.]+)(us|ms|s|m)\b", told).groups()
    return float(value) * {"us": 0.001, "ms": 1, "s": 1000, "m": 60000}[unit]
