"""Makes an office many times as large: each copy has the same tasks of the same people under keys of its own.

Copied is what hangs on a task by a reference: parties, worklists, standings, notices, what search knows of it. The journal is not:
it is one chain. So the pages of a copy tell less of what happened, and «congvu verify» knows nothing of it.
"""

import shutil
import sqlite3


def copy_office(source, folder):
    for file in source.iterdir():
        if file.name != "whole":
            (shutil.copytree if file.is_dir() else shutil.copy)(file, folder / file.name)


def multiply(path, times):
    database = sqlite3.connect(path, isolation_level=None)
    for setting in ["journal_mode = MEMORY", "synchronous = OFF", "cache_size = -1000000", "temp_store = MEMORY"]:
        database.execute(f"PRAGMA {setting}").fetchall()
    tables = hanging(database, "obligation")
    spans = {table: database.execute(f"SELECT MAX(id) FROM {table}").fetchone()[0]
             for table, columns in tables.items() if "id" in columns}
    entries = database.execute("SELECT MAX(id) FROM search_entry").fetchone()[0]
    for number in range(1, times):
        database.execute("BEGIN")
        for table, shifted in tables.items():
            copy(database, table, {column: number * spans[of] for column, of in shifted.items()},
                 " AND ".join(f"COALESCE({column}, 0) <= {spans[of]}" for column, of in shifted.items()))
        # Its trigger puts the words into the index.
        copy(database, "search_entry", {"id": number * entries, "subject_id": number * spans["obligation"]},
             f"subject_kind = 'obligation' AND id <= {entries}")
        database.execute("COMMIT")
        print(f"  {number + 1} times", flush=True)
    database.execute(f"UPDATE standing_count SET n = n * {times}")
    database.execute(f"UPDATE search_word SET seen = seen * {times}")
    database.execute("ANALYZE")
    database.execute("PRAGMA journal_mode = WAL").fetchall()
    database.close()


def hanging(database, root):
    """The tables with rows that hang on the root, each with its columns that are keys of these, by the table they are keys of."""
    references = {}
    for (table,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").fetchall():
        if database.execute("SELECT COUNT(*) FROM sqlite_master WHERE name = ? AND sql LIKE 'CREATE VIRTUAL%'", (table,)).fetchone()[0]:
            continue
        if database.execute(f'SELECT 1 FROM "{table}" LIMIT 1').fetchone():
            references[table] = [(row[3], row[2]) for row in database.execute(f'PRAGMA foreign_key_list("{table}")')]
    found = {root}
    while more := {table for table, columns in references.items() if table not in found and any(of in found for _, of in columns)}:
        found |= more
    result = {}
    for table in found:
        shifted = {column: of for column, of in references[table] if of in found}
        columns = [row[1] for row in database.execute(f'PRAGMA table_info("{table}")')]
        if "id" in columns:
            shifted["id"] = table
        result[table] = shifted
    return result


def copy(database, table, shifts, condition):
    """Copies the rows of the first office, their keys moved on."""
    columns = [row[1] for row in database.execute(f'PRAGMA table_info("{table}")')]
    moved = ", ".join(f"{column} + {shifts[column]}" if column in shifts else column for column in columns)
    database.execute(f'INSERT INTO "{table}" ({", ".join(columns)}) SELECT {moved} FROM "{table}" WHERE {condition}')
