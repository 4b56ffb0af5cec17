"""The database of a served office, looked at from outside: one SQLite file, or a database in PostgreSQL."""

import json
import re
import secrets
import sqlite3
import subprocess
import time


class SQLiteFile:
    name = "SQLite"

    def __init__(self, path):
        self.path = path
        self.address = f"sqlite:{path}"

    def rows(self, statement, *values):
        """What a query finds, as tuples; `?` stands for a value."""
        database = sqlite3.connect(f"file:{self.path}?mode=ro", uri=True, timeout=30)
        try:
            return database.execute(statement, values).fetchall()
        finally:
            database.close()

    def execute(self, statement, *values):
        """Changes something while no server has the file."""
        database = sqlite3.connect(self.path)
        try:
            database.execute(statement, values)
            database.commit()
        finally:
            database.close()

    def settle(self):
        """The file is as the killed server left it."""

    def forget(self):
        """The turns and leases of a killed server end with it: the next one ends them as it starts."""

    def keep(self, folder):
        """The file stays with the office's folder."""

    def remove(self):
        """The file goes with the office's folder."""


class PostgresDatabase:
    """Asked by psql, so that no driver is needed."""

    name = "PostgreSQL"

    def __init__(self, cluster, template=None):
        """A new database beside the one that the URL names: empty, or as the one that `template` names."""
        self.cluster = cluster
        self.own = f"office_{secrets.token_hex(6)}"
        self.address = re.sub(r"^(postgres(?:ql)?://[^/]*)/[^?]*", rf"\1/{self.own}", cluster)
        made_of = template or "template0 LOCALE_PROVIDER icu ICU_LOCALE 'vi'"
        self.psql(f"CREATE DATABASE {self.own} TEMPLATE {made_of}", cluster)

    def psql(self, text, address=None):
        done = subprocess.run(
            ["psql", "-qAtX", "-v", "ON_ERROR_STOP=1", "-d", address or self.address, "-c", text],
            capture_output=True, text=True, stdin=subprocess.DEVNULL)
        if done.returncode != 0:
            raise RuntimeError(f"psql: {done.stderr}\n{text}")
        return done.stdout

    @staticmethod
    def filled(statement, values):
        """The statement with its values in the places of `?`."""
        left = iter(values)

        def literal(_):
            value = next(left)
            return "'" + value.replace("'", "''") + "'" if isinstance(value, str) else str(value)

        return re.sub(r"\?", literal, statement)

    def rows(self, statement, *values):
        """The same as on SQLite. Columns that bear the same name must be renamed in the query."""
        found = self.psql(
            f"SELECT COALESCE(json_agg(found), '[]') FROM ({self.filled(statement, values)}) AS found")
        return [tuple(row.values()) for row in json.loads(found)]

    def execute(self, statement, *values):
        self.psql(self.filled(statement, values))

    def settle(self):
        """Waits until what the killed server had under way is kept or taken back."""
        deadline = time.monotonic() + 20
        others = (
            "SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database() AND backend_type = 'client backend' "
            "AND pid <> pg_backend_pid()")
        while self.psql(others).strip() != "0":
            if time.monotonic() > deadline:
                raise RuntimeError("the database still works for a server that is gone")
            time.sleep(0.02)

    def forget(self):
        """Ends the turns and leases of a killed server, which several processes might share: a quarter of an hour passes."""
        self.execute("UPDATE urging_rules SET held_until = 0")
        self.execute("UPDATE bulk_act SET worked_at = 0 WHERE NOT is_done")
        self.execute("UPDATE outbox SET leased_until = NULL WHERE NOT is_dead AND leased_until IS NOT NULL")

    def keep(self, folder):
        """Writes the database down into the folder: the cluster goes with the test."""
        try:
            subprocess.run(["pg_dump", "-Fc", "-f", f"{folder}/office.dump", "-d", self.address], stdin=subprocess.DEVNULL)
        except OSError as reason:
            print(f"the database is not kept: {reason}")

    def remove(self):
        self.psql(f"DROP DATABASE IF EXISTS {self.own} WITH (FORCE)", self.cluster)
