#!/usr/bin/env python3
"""Writes lunar.json: the lunar years 1800-2199 at UTC+7, reckoned from the ephemeris of PyPI `ephem` (VSOP87, Moshier's
Moon), which shares no formula with ours. Run once: pip install ephem; python3 make-lunar.py > lunar.json

Each year: the first day of its first month, its leap month (0 where there is none), and the lengths of its months.
"""
import json
import math
from datetime import date, timedelta

import ephem

EPOCH = float(ephem.Date("1970/1/1"))
ZONE = 7 / 24


def day_of(moment):
    return math.floor(float(moment) + ZONE - EPOCH)


def sign(day):
    moment = ephem.Date(day + EPOCH - ZONE)
    return int(math.degrees(float(ephem.Ecliptic(ephem.Sun(moment), epoch=moment).lon)) // 30)


moons = []
moon = ephem.next_new_moon("1798/10/1")
while moon < ephem.Date("2201/6/1"):
    moons.append(day_of(moon))
    moon = ephem.next_new_moon(moon + 1)
signs = [sign(day) for day in moons]

# The months that hold a winter solstice are number 11; between two of them the first without a sign change is leap.
elevens = [i for i in range(len(moons) - 1) if signs[i] in (7, 8) and signs[i + 1] in (9, 10)]
months = []
for first, following in zip(elevens, elevens[1:]):
    leap = None
    if following - first == 13:
        leap = next(i for i in range(first + 1, following) if signs[i] == signs[i + 1])
    number = 11
    for i in range(first, following):
        if i > first and i != leap:
            number = number % 12 + 1
        months.append((number, i == leap, moons[i], moons[i + 1] - moons[i]))

years = {}
for number, is_leap, day, length in months:
    if number == 1 and not is_leap:
        first = date(1970, 1, 1) + timedelta(days=day)
        current = years[str(first.year)] = {"first": first.isoformat(), "leap": 0, "lengths": []}
    elif not years:
        continue
    if is_leap:
        current["leap"] = number
    current["lengths"].append(length)
rows = [
    f'"{year}": ' + json.dumps({**row, "lengths": "".join("L" if n == 30 else "s" for n in row["lengths"])})
    for year, row in years.items() if 1800 <= int(year) <= 2199
]
print("{\n" + ",\n".join(rows) + "\n}")
