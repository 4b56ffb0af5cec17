"""CongVu alone, on SQLite, in an office of so many obligations. usage: alone.py PROGRAM COUNT DATA SCRATCH"""

import shutil
import sys
from pathlib import Path

import congvu_office
import measuring
import office
from server import Server
from visitor import CongVu

MOST_MILLISECONDS = 300
MOST_MEGABYTES = 120


def main(program, count, data, scratch):
    folder = scratch / f"alone-{count}"
    shutil.copytree(data / str(count), folder)
    side = measuring.Side(Server("CongVu", congvu_office.serve(program, folder), folder), CongVu)
    officer, leader = (office.people()[place] for place in congvu_office.measured(count))
    try:
        side.begin(officer, leader)
        side.check(count, officer)
        fresh = side.server.megabytes()
        rates = measuring.turns([side], scratch)
        loaded = side.server.megabytes()
        exports = side.exports(count)
        held, peak = side.server.megabytes(), side.server.peak()
    finally:
        side.server.stop()
        shutil.rmtree(folder)
    print(f"\nCongVu alone, SQLite, {count} obligations\n\n| | requests a second | p99, ms |\n|---|---|---|")
    for name, (rate,) in rates.items():
        print(f"| {name} | {rate} | {rate.slowest:.0f} |")
    for name, seconds in exports.items():
        print(f"| as {name}, at most {CongVu.most_exported} | {seconds:.1f} s | |")
    print(f"\nStart to the worklist: {side.start:.0f} ms, median of {measuring.STARTS} "
          f"(goal {MOST_MILLISECONDS}: {'reached' if side.start <= MOST_MILLISECONDS else 'missed'}; aim 150)")
    print(f"Resident: {fresh:.0f} MB before the load, {loaded:.0f} MB after it "
          f"(goal {MOST_MEGABYTES}: {'reached' if loaded <= MOST_MEGABYTES else 'missed'}; aim 80), "
          f"{held:.0f} MB after the files too, at most {peak:.0f} MB", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]).resolve(), Path(sys.argv[4]))
