#!/usr/bin/env python3
"""Writes holidays.json: Vietnam's days off from Monday to Friday and its worked Saturdays, 2015-2035, by PyPI `holidays`.

Run once: pip install holidays==0.109; python3 make-holidays.py > holidays.json
"""
import json

import holidays

rows = []
for year in range(2015, 2036):
    table = holidays.VN(years=year)
    off = sorted(day.isoformat() for day in table if day.weekday() < 5)
    worked = sorted(day.isoformat() for day in table.weekend_workdays if day.year == year)
    rows.append(f'"{year}": ' + json.dumps({"off": off, "worked": worked}))
print("{\n" + ",\n".join(rows) + "\n}")
