"""Makes CongVu's office of so many tasks, once: founded, its lists taken in as an office takes them in, and the people who will
be measured given their passwords. usage: congvu_office.py PROGRAM COUNT FOLDER

More than 25,000 tasks are copies of these (multiply.py): taking in a million one by one takes hours.
"""

import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import multiply
import office
from server import Server
from visitor import CongVu


def congvu(program, *arguments):
    return subprocess.run([program, *arguments], check=True, capture_output=True, text=True).stdout


def measured(count):
    """The officer who has the most to do, and a leader who may see and assign everything; their places among the people."""
    load = [0] * office.PEOPLE
    for task in office.tasks(min(count, office.INVENTED)):
        load[task.person] += 1
    return load.index(max(load)), 0


def make(program, count, folder):
    database = f"sqlite:{folder}/congvu.sqlite"
    told = congvu(program, "admin", "init", "--database", database, "--office", office.NAME)
    with tempfile.TemporaryDirectory() as lists:
        office.lists(count, Path(lists))
        for name in ["units", "people", "tasks"]:
            begin = time.monotonic()
            congvu(program, "admin", "import", "--database", database, "--as", "quantri", f"{lists}/{name}.csv")
            print(f"  {name}: {time.monotonic() - begin:.0f} s", flush=True)
    people = office.people()
    links = []
    for place in measured(count):
        told = congvu(program, "admin", "invite", "--database", database, people[place].login)
        links.append(re.search(r"/password/\S+", told)[0])
    server = Server("CongVu", serve(program, folder), folder)
    try:
        server.start("/sign-in")
        for link in links:
            CongVu(server).choose_password(link)
    finally:
        server.stop()


def serve(program, folder, database=None):
    return [program, "serve", "--database", database or f"sqlite:{folder}/congvu.sqlite", "--files", f"{folder}/files", "--port", "PORT"]


def main(program, count, data):
    folder = data / str(count)
    if (folder / "whole").exists():
        return
    print(f"Making CongVu's office of {count} tasks", flush=True)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    if count > office.INVENTED:
        main(program, office.INVENTED, data)
        multiply.copy_office(data / str(office.INVENTED), folder)
        multiply.multiply(folder / "congvu.sqlite", count // office.INVENTED)
    else:
        make(program, count, folder)
    (folder / "whole").touch()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]).resolve())
