"""Asks the real server what its own description of the interface for programs allows and does not allow (schemathesis): each
answer must have a status, a type and a body that the description knows, and none may be a fault of the program.

usage: api.py EXAMPLES SEED [PERSON…]; EXAMPLES a route and person. CONGVU_PROGRAM names the program, CONGVU_API_TOOLS the
folder of schemathesis. Exit code 1 when something is wrong.
"""

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Browser"))
from aftermath import verify  # noqa: E402
from client import Client  # noqa: E402
from office import ROOT, Office  # noqa: E402

TOOLS = Path(os.environ.get("CONGVU_API_TOOLS", ROOT / ".build/api-tools/bin"))
# A clerk, a head, the planner, a leader, the counter, the reception, an administrator.
PEOPLE = ["lan.nt", "hang.dt", "thinh.hd", "an.lth", "thao.qt", "diem.ht", "huy.lq"]
CHECKS = "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance"
# What brings nothing to an end: live streams.
ENDLESS = "/live$|truc-tiep$"


def key(office, login):
    """A key of a program that may do all that the person may."""
    client = Client(office.address)
    if not client.sign_in(login, office.passwords[login]):
        raise SystemExit(f"{login} cannot sign in")
    reach = "administration" if login == "huy.lq" else "write"
    page = client.post("/account/tokens", {"name": "schemathesis", "reach": reach, "days": "30"})
    found = re.search(r"congvu_[\w-]+", page.text)
    if not found:
        raise SystemExit(f"no key for {login}: {page.status}")
    return found.group()


def ask(office, login, examples, seed, folder):
    """Whether every answer was as described."""
    result = subprocess.run(
        [TOOLS / "schemathesis", "run", office.address + "/api/openapi.json", "--url", office.address,
         "--header", f"Authorization: Bearer {key(office, login)}", "--checks", CHECKS, "--phases", "examples,coverage,fuzzing",
         "--max-examples", str(examples), "--seed", str(seed), "--exclude-path-regex", ENDLESS, "--request-timeout", "60",
         "--continue-on-failure", "--no-shrink", "--warnings", "off", "--no-color", "--suppress-health-check", "all"],
        cwd=folder, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    print(f"-- {login}\n" + "\n".join(result.stdout.splitlines()[-(400 if result.returncode else 12):]), flush=True)
    return result.returncode == 0


def main():
    examples, seed = int(sys.argv[1]), int(sys.argv[2])
    people = sys.argv[3:] or PEOPLE
    with tempfile.TemporaryDirectory() as folder:
        office = Office(Path(folder) / "office")
        office.start()
        try:
            right = [ask(office, login, examples, seed, folder) for login in people]
            alive = Client(office.address).get("/health/ready")
            if alive is None or alive.status != 200:
                print("the server does not answer any more")
                right.append(False)
        finally:
            office.stop()
        faults = (Path(folder) / "office/server.log").read_text().count(" error ")
        broken = []
        verify(office, broken)
        print(*broken, sep="\n")
        right.append(not broken)
    print(f"{len(people)} people, {examples} examples a route, seed {seed}; {faults} lines of faults in the log")
    return 0 if all(right) else 1


if __name__ == "__main__":
    sys.exit(main())
