"""Lays tasks on a unit through the proxy while the primary of the database dies, and counts what came of each."""

import json
import random
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from cluster import Cluster
from site_of_two import PROGRAM, ROOT, Site

sys.path.insert(0, str(ROOT / "Tests/Browser"))
import shared_upload  # noqa: E402
from client import Client  # noqa: E402

# How long an office may wait, by what died.
LIMITS = {"process": 10, "node": 30}


class Load:
    """People who lay tasks one after the other; what was answered, and when."""

    def __init__(self, site, login, password, unit, people):
        self.unit, self.lock, self.stop = unit, threading.Lock(), threading.Event()
        self.acknowledged, self.moments, self.refused = {}, [], 0
        client = Client(site.address, timeout=30, trusted=site.trusted)
        if not client.sign_in(login, password):
            raise SystemExit(f"{login} cannot sign in")
        self.threads = []
        for number in range(people):
            mine = Client(site.address, timeout=30, trusted=site.trusted)
            mine.cookies = dict(client.cookies)
            self.threads.append(threading.Thread(target=self.work, args=(mine, number), daemon=True))

    def work(self, client, number):
        while not self.stop.is_set():
            content = f"Rà soát quy chế lần {number}-{random.getrandbits(48)}"
            answer = client.post_json("/api/obligations", {
                "content": content, "lead": [self.unit], "kind": "date", "due": "2026-12-31", "origin": "oral",
                "orderedBy": "Chánh Văn phòng", "orderedOn": "2026-01-05"})
            with self.lock:
                if answer is not None and answer.status == 200:
                    self.acknowledged[json.loads(answer.body)["id"]] = content
                    self.moments.append(time.monotonic())
                    continue
                self.refused += 1
            # As a person who is told to try again.
            time.sleep(0.2)

    def __enter__(self):
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *_):
        self.stop.set()
        for thread in self.threads:
            thread.join(timeout=60)

    def silence_after(self, moment):
        """The longest time without an acknowledged write since then, in seconds."""
        times = [moment, *sorted(at for at in self.moments if at >= moment)]
        return max(later - sooner for sooner, later in zip(times, times[1:])) if len(times) > 1 else float("inf")


def office_on(cluster, folder):
    """The demonstration office, moved into the cluster; its accounts and the unit on which tasks are laid."""
    subprocess.run([PROGRAM, "demo", folder / "demo", "--from", ROOT / "Demo"], check=True, cwd=ROOT,
                   stdout=subprocess.DEVNULL)
    cluster.psql("-d", "postgres", "-c", "CREATE DATABASE congvu TEMPLATE template0 ENCODING 'UTF8'")
    subprocess.run(
        [PROGRAM, "move", "--from", f"sqlite:{folder}/demo/congvu.sqlite", "--to", cluster.url("congvu"),
         "--files", folder / "demo/files"], check=True, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    shutil.copytree(folder / "demo/files", folder / "files")
    accounts = dict(re.findall(r"^\s*(\S+\.\S+|quantri)\s+(\S+)", (folder / "demo/accounts.txt").read_text(), re.M))
    unit = cluster.psql("-d", "congvu", "-c", "SELECT unit_id FROM unit_name WHERE name = 'Phòng Nội chính'")
    return accounts, int(unit)


def lost(cluster, acknowledged):
    kept = dict(
        line.split("|", 1)
        for line in cluster.psql("-d", "congvu", "-c", "SELECT id, content FROM obligation").splitlines())
    return [key for key, content in acknowledged.items() if kept.get(str(key)) != content]


def death(what, cluster, load, seconds):
    """Lets the primary die in the middle of the load; who serves then, and how long nothing was acknowledged."""
    time.sleep(seconds / 2)
    primary = cluster.primary()
    moment = time.monotonic()
    primary.kill_database() if what == "process" else primary.kill()
    while time.monotonic() < moment + seconds or load.silence_after(moment) == float("inf"):
        if time.monotonic() > moment + 120:
            break
        time.sleep(0.1)
    cluster.wait(cluster.primary, 60, "new primary")
    return cluster.primary() or primary, load.silence_after(moment)


def main():
    seconds = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    people = int(sys.argv[2]) if len(sys.argv) > 2 else 8
    folder = Path(tempfile.mkdtemp(prefix="congvu-cluster-"))
    folder.chmod(0o755)
    cluster, site, faults = Cluster(folder), None, []
    try:
        cluster.start()
        accounts, unit = office_on(cluster, folder)
        site = Site(folder, cluster.url("congvu"))
        site.start()
        for what, found in {"door": site.door_faults(),
                            "uploads": shared_upload.faults(site, "quantri", accounts["quantri"])}.items():
            print(f"{what}: " + ("; ".join(found) if found else "as they should be"), flush=True)
            if found:
                faults.append(what)
        for what in LIMITS:
            cluster.wait(cluster.is_in_step, 90, "replica in step")
            was = cluster.primary().name
            with Load(site, "thinh.hd", accounts["thinh.hd"], unit, people) as load:
                new, silence = death(what, cluster, load, seconds)
            gone = lost(cluster, load.acknowledged)
            verdict = "reached" if silence <= LIMITS[what] else "missed"
            print(f"{what} of {was} killed, {new.name} serves: {len(load.acknowledged)} acknowledged, "
                  f"{len(gone)} lost, {load.refused} refused; without service {silence:.1f} s, "
                  f"limit {LIMITS[what]} s: {verdict}", flush=True)
            if gone or silence > LIMITS[what]:
                faults.append(what)
            if what == "node":
                break
            cluster.wait(lambda: all(node.state().get("state") in ("running", "streaming") for node in cluster.nodes),
                         120, "second node")
        verify = subprocess.run([PROGRAM, "verify", "--database", cluster.url("congvu")], capture_output=True, text=True)
        print("journal whole" if verify.returncode == 0 else f"journal: {verify.stdout}{verify.stderr}")
        if verify.returncode != 0:
            faults.append("journal")
    finally:
        if site:
            site.stop()
        cluster.stop()
        if faults:
            print(f"FAILED: {', '.join(faults)}; logs are kept in {folder}")
        else:
            shutil.rmtree(folder, ignore_errors=True)
    sys.exit(1 if faults else 0)


main()
