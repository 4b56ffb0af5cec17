"""Redmine and CongVu turn by turn, on the same PostgreSQL server, by the same client; CongVu on SQLite beside them.

usage: race.py PROGRAM COUNT DATA SCRATCH URL ACCOUNT
"""

import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

import congvu_office
import measuring
import office
from load import CONNECTIONS
from server import Server
from visitor import CongVu, Redmine

# At least so many times Redmine's, and what is aimed at.
GOALS = {"worklist": (50, 100), "a task's page": (50, 100), "search with marks": (20, 50), "search without marks": (20, 50)}


def redmine(scratch, account):
    folder = scratch / "redmine"
    return Server(
        "Redmine", ["puma", "-C", scratch / "peers/puma.rb"], folder, user=account if os.getuid() == 0 else None,
        environment={
            "HOME": str(folder), "RAILS_ENV": "production", "BUNDLE_GEMFILE": f"{folder}/Gemfile", "REDMINE_FOLDER": str(folder),
            "REDMINE_PORT": "PORT", "REDMINE_WORKERS": str(os.cpu_count())})


def ours(program, count, data, scratch, url):
    """The office of the data set, copied, on SQLite and moved into PostgreSQL by the program itself."""
    folder = scratch / "congvu"
    shutil.copytree(data / str(count), folder)
    congvu_office.congvu(
        program, "move", "--from", f"sqlite:{folder}/congvu.sqlite", "--to", url, "--files", f"{folder}/files")
    for database in [url, url.replace("/congvu_test?", "/redmine?")]:
        subprocess.run(["psql", "-X", "-q", database, "-c", "VACUUM ANALYZE"], check=True)
    other = scratch / "congvu-postgres"
    # The key of the secrets that stand in the database lies among the files.
    shutil.copytree(folder / "files", other / "files")
    return (Server("CongVu, PostgreSQL", congvu_office.serve(program, other, url), other),
            Server("CongVu, SQLite", congvu_office.serve(program, folder), folder))


def machine():
    model = next(line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name"))
    packages = subprocess.run(
        ["dpkg-query", "-W", "-f", "${Package} ${Version}\n", "redmine", "puma", "ruby3.1", "ruby-rails", "postgresql-15", "wrk"],
        capture_output=True, text=True).stdout.split("\n")
    return [f"{os.cpu_count()} cores of {model}, Linux {platform.release()}, load before {os.getloadavg()[0]:.1f}",
            ", ".join(filter(None, packages)), f"python {platform.python_version()}"]


def main(program, count, data, scratch, url, account):
    before = machine()
    postgres, sqlite = ours(program, count, data, scratch, url)
    officer, leader = (office.people()[place] for place in congvu_office.measured(count))
    sides = [measuring.Side(redmine(scratch, account), Redmine), measuring.Side(postgres, CongVu), measuring.Side(sqlite, CongVu)]
    try:
        for side in sides:
            side.begin(officer, leader)
            side.check(count, officer)
        rates = measuring.turns(sides, scratch)
        exports = [side.exports(count) for side in sides]
        memory = [side.server.megabytes() for side in sides]
    finally:
        for side in sides:
            side.server.stop()
    print("\n" + "\n".join(before))
    print(f"{count} tasks, {office.PEOPLE} people; puma with {os.cpu_count()} workers of 5 threads, wrk -t1 -c{CONNECTIONS}, "
          f"{measuring.TURNS} turns of 3 s, Redmine's of 6 and 16 s, after one that warms, median (lowest to highest)\n")
    print("| requests a second | Redmine | CongVu, PostgreSQL | times | CongVu, SQLite | times |\n|---|---|---|---|---|---|")
    verdicts = []
    for name, (theirs, with_postgres, with_sqlite) in rates.items():
        times = with_postgres.rate / theirs.rate
        print(f"| {name} | {theirs} | {with_postgres} | **{times:.0f}** | {with_sqlite} | {with_sqlite.rate / theirs.rate:.0f} |")
        if name in GOALS:
            least, aim = GOALS[name]
            verdict = "missed" if times < least else "reached" + ("" if times >= aim else f", the aim of {aim} not yet")
            verdicts.append(f"{name}: {times:.0f} times Redmine's (goal {least}: {verdict})")
    for name in exports[1]:
        theirs = exports[0].get(name)
        print(f"| all {count} tasks as {name}, seconds | {f'{theirs:.1f}' if theirs else 'has none'} | {exports[1][name]:.1f} | "
              f"{f'**{theirs / exports[1][name]:.0f}**' if theirs else ''} | {exports[2][name]:.1f} | "
              f"{f'{theirs / exports[2][name]:.0f}' if theirs else ''} |")
    starts = [side.start for side in sides]
    print(f"| start to the worklist, ms | {starts[0]:.0f} | {starts[1]:.0f} | {starts[0] / starts[1]:.0f} | {starts[2]:.0f} | "
          f"{starts[0] / starts[2]:.0f} |")
    print(f"| resident after the load, MB | {memory[0]:.0f} | {memory[1]:.0f} | {memory[0] / memory[1]:.1f} | {memory[2]:.0f} | "
          f"{memory[0] / memory[2]:.1f} |\n")
    verdicts += [f"resident memory after the load, {side.server.name}: {held:.0f} MB (goal 120: {'reached' if held <= 120 else 'missed'}"
                 f"; aim 80)" for side, held in list(zip(sides, memory))[1:]]
    print("\n".join(verdicts))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]).resolve(), Path(sys.argv[4]), sys.argv[5], sys.argv[6])
