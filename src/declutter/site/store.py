"""The memory of sites in SQLite: short transactions, safe for many processes."""

from __future__ import annotations

import os
import sqlite3
import weakref
from collections import Counter
from pathlib import Path

from declutter.site.host import Host

BUSY_SECONDS = 30
VERSION = 2  # 1 knew pages by another mark
_TABLES = """
CREATE TABLE IF NOT EXISTS hosts (host TEXT PRIMARY KEY, pages INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS pages (host TEXT, page INTEGER, PRIMARY KEY (host, page)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS blocks (
    host TEXT, block INTEGER, shape INTEGER NOT NULL, pages INTEGER NOT NULL,
    PRIMARY KEY (host, block)
) WITHOUT ROWID;
"""


class Store:
    """One database, opened again in every process that uses it.

    Raises:
        OSError: it can't be opened, or is no database of sites.
    """

    def __init__(self, path: str | os.PathLike[str], most_blocks: int) -> None:
        self.path = ":memory:" if path == ":memory:" else str(Path(path).absolute())
        self.most_blocks = most_blocks
        self._process = os.getpid()
        self._connection = self._opened()

    def _opened(self) -> sqlite3.Connection:
        connection = self._open()
        weakref.finalize(self, connection.close).atexit = False  # a memory that nobody closed
        return connection

    def _open(self) -> sqlite3.Connection:
        try:
            connection = sqlite3.connect(
                self.path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
            )
        except sqlite3.Error as error:
            raise OSError(f"{self.path}: {error}") from None
        try:
            self._prepare(connection)
        except sqlite3.Error as error:
            connection.close()
            raise OSError(f"{self.path}: {error}") from None
        except OSError:
            connection.close()
            raise
        # Hosts are read later: what others write in between makes them stale.
        self._version: int = connection.execute("PRAGMA data_version").fetchone()[0]
        return connection

    def _prepare(self, connection: sqlite3.Connection) -> None:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=NORMAL")
        found = connection.execute("PRAGMA user_version").fetchone()[0]
        if found not in (0, VERSION):
            raise OSError(
                f"{self.path}: a memory of sites of another version of declutter"
                f" (format {found}, this one reads {VERSION}): delete it and observe again"
            )
        if not found:
            others = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
            names = connection.execute("SELECT name FROM sqlite_master").fetchall()
            if others and ("hosts",) not in names:
                raise OSError(f"{self.path}: a database, but not one of sites")
            connection.executescript(
                f"BEGIN IMMEDIATE;{_TABLES}PRAGMA user_version={VERSION};COMMIT;"
            )

    @property
    def connection(self) -> sqlite3.Connection:
        if self._process != os.getpid():  # forked: a connection must not cross over
            if self.path == ":memory:":
                raise OSError("a memory of sites without a file can't be shared by processes")
            self._process = os.getpid()
            self._connection = self._opened()
        return self._connection

    def load(self, name: str) -> Host:
        """All that is stored of a host."""
        host = Host()
        try:
            read = self.connection.execute
            read("BEGIN")
            try:
                found = read("SELECT pages FROM hosts WHERE host = ?", (name,)).fetchone()
                host.pages = found[0] if found else 0
                host.known = {
                    page for (page,) in read("SELECT page FROM pages WHERE host = ?", (name,))
                }
                for row in read("SELECT block, shape, pages FROM blocks WHERE host = ?", (name,)):
                    host.put(*row)
            finally:
                read("COMMIT")
        except sqlite3.Error as error:
            raise OSError(f"{self.path}: {error}") from None
        return host

    def add(self, hosts: dict[str, Host]) -> set[str]:
        """Add what is new to what is stored, in one transaction.

        A page that another process has stored in the meantime is left out.

        Returns:
            The hosts of which the store now knows something else than `hosts` say.
        """
        write = self.connection
        stale: set[str] = set()
        try:
            write.execute("BEGIN IMMEDIATE")
            try:
                # Changes with every commit of another connection, never with our own.
                version = write.execute("PRAGMA data_version").fetchone()[0]
                if version != self._version:
                    self._version = version
                    stale.update(hosts)
                for name, host in sorted(hosts.items()):
                    _add(write, name, host)
                    if _evict(write, name, self.most_blocks):
                        stale.add(name)
            except BaseException:
                write.execute("ROLLBACK")
                raise
            write.execute("COMMIT")
        except sqlite3.Error as error:
            raise OSError(f"{self.path}: {error}") from None
        return stale

    def hosts(self) -> dict[str, int]:
        try:
            rows = self.connection.execute("SELECT host, pages FROM hosts ORDER BY host").fetchall()
        except sqlite3.Error as error:
            raise OSError(f"{self.path}: {error}") from None
        return dict(rows)

    def close(self) -> None:
        if self._process == os.getpid():
            self._connection.close()


def _add(write: sqlite3.Connection, name: str, host: Host) -> None:
    counts: Counter[tuple[int, int]] = Counter()
    fresh = 0
    for page, pairs in host.new:
        known = write.execute("INSERT OR IGNORE INTO pages VALUES (?, ?)", (name, page))
        if known.rowcount:
            fresh += 1
            counts.update(pairs)
    write.execute(
        "INSERT INTO hosts VALUES (?, ?)"
        " ON CONFLICT (host) DO UPDATE SET pages = pages + excluded.pages",
        (name, fresh),
    )
    write.executemany(
        "INSERT INTO blocks VALUES (?4, ?1, ?2, ?3)"
        " ON CONFLICT (host, block) DO UPDATE SET pages = pages + excluded.pages",
        # Sorted by the mark, as the table is: rows side by side cost half as much to write.
        sorted((block, shape, pages, name) for (block, shape), pages in counts.items()),
    )


def _evict(write: sqlite3.Connection, name: str, most: int) -> bool:
    """Forget blocks beyond the cap: those on the fewest pages, among equals by their mark.

    A quarter goes at once, so that it is not done for every page. Marks are as good as
    random, so no kind of block is preferred.

    Returns:
        Whether there was anything to forget.
    """
    reached = False
    for table, order in (("blocks", "pages, block"), ("pages", "page")):
        count = write.execute(f"SELECT count(*) FROM {table} WHERE host = ?", (name,)).fetchone()[0]
        if count > most:
            reached = True
            mark = "block" if table == "blocks" else "page"
            write.execute(
                f"DELETE FROM {table} WHERE host = ?1 AND {mark} IN"
                f" (SELECT {mark} FROM {table} WHERE host = ?1 ORDER BY {order} LIMIT ?2)",
                (name, count - most * 3 // 4),
            )
    return reached
