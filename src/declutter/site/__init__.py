"""Memory of a site: which blocks recur on its pages.

>>> from declutter import Site, extract
>>> page = "<p>{} is what this page is about.</p><div class=x1>Jiunge nasi leo, rafiki.</div>"
>>> site = Site()
>>> for topic in ("Salt", "Rain", "Tin", "Wool", "Yeast"):
...     _ = site.observe(page.format(topic), url="https://example.org/")
>>> found = extract(page.format("Glass"), url="https://example.org/", site=site)
>>> found.blocks[1].reasons[0][0]
'site: repeats on 5 of 5 other pages'
"""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from declutter.site.evidence import SiteEvidence, weigh
from declutter.site.host import Host
from declutter.site.marks import Marks, marks_of
from declutter.site.store import Store

if TYPE_CHECKING:
    from types import TracebackType

    from declutter.result import Result
    from declutter.scoring.arrays import Floats
    from declutter.walk import Walked

__all__ = ["Site", "SiteEvidence"]

MOST_BLOCKS = 20_000  # marks per host
MOST_HOSTS = 64  # held in memory at a time
FLUSH_PAGES = 64  # pages observed between two writes to a file
FLUSH_PAGES_IN_MEMORY = 256  # no one else waits for them


class Site:
    """Which blocks recur on the pages of each host.

    `Site()` remembers as long as it lives, `Site.open("sites.db")` in a file that many
    processes may use at once. It only learns from `observe`; extracting reads it and changes
    nothing. So the same memory gives the same text.

    A page counts once, however often it is observed (pages are told apart by their running
    text), and never confirms itself. As long as a host has fewer marks than the cap, the order
    of the pages does not matter.

    Args:
        most_blocks: marks kept per host; beyond that, the rarest are forgotten.
    """

    def __init__(self, *, most_blocks: int = MOST_BLOCKS) -> None:
        self._set_up(":memory:", most_blocks)

    @classmethod
    def open(cls, path: str | os.PathLike[str], *, most_blocks: int = MOST_BLOCKS) -> Site:
        """The memory in a file, which is made if it isn't there.

        Use it as a context manager or call `close`: observations are written in batches.

        Raises:
            OSError: the file can't be opened or is something else.
        """
        site = cls.__new__(cls)
        site._set_up(path, most_blocks)
        return site

    def _set_up(self, path: str | os.PathLike[str], most_blocks: int) -> None:
        if most_blocks < 1:
            raise ValueError(f"most_blocks is {most_blocks}: nothing could be remembered")
        self._store = Store(path, most_blocks)
        memory = self._store.path == ":memory:"
        self._flush_pages = FLUSH_PAGES_IN_MEMORY if memory else FLUSH_PAGES
        self._hosts: dict[str, Host] = {}  # the one used last comes last
        self._waiting = 0
        self._process = os.getpid()
        self._lock = threading.RLock()

    def __reduce__(self) -> Any:
        """Other processes open the same file."""
        if self._store.path == ":memory:":
            raise TypeError("a Site without a file can't go to another process: use Site.open")
        self.flush()
        return _reopen, (self._store.path, self._store.most_blocks)

    def observe(
        self, page: Result | str | bytes, url: str | None = None, encoding: str | None = None
    ) -> bool:
        """Learn from a page.

        Args:
            page: a result of `declutter.extract`, or markup, which is only parsed then.
            url: its address; the host counts. Else the page's canonical URL does. Pages of
                unknown address are taken as those of one nameless host.
            encoding: charset that the transport declared, for `bytes`.

        Returns:
            Whether the page is new.
        """
        walked = getattr(page, "walked", None)
        if walked is None:
            from declutter.decode import decode
            from declutter.parse import parse, tame
            from declutter.walk import walk

            walked = walk(parse(tame(decode(page, transport_charset=encoding).html)))  # type: ignore[arg-type]
        elif url is None:
            url = page.url  # type: ignore[union-attr]
        if not walked.texts:
            return False
        known = getattr(getattr(page, "site_evidence", None), "marks", None)
        marks: Marks = known or marks_of(walked)
        with self._lock:
            new = self._host(host_of(walked, url)).observe(marks)
            self._waiting += new
            if self._waiting >= self._flush_pages:
                self.flush()
        return new

    def evidence(self, walked: Walked, url: str | None, probability: Floats) -> SiteEvidence:
        """What is known of the blocks of a page; see `declutter.site.evidence`.

        Args:
            probability: of each block to be main content, without this evidence.
        """
        import numpy as np

        marks = marks_of(walked)
        with self._lock:
            found = self._host(host_of(walked, url)).recurrence(marks)
        return weigh(walked, marks, found, np.asarray(probability))

    def hosts(self) -> dict[str, int]:
        """Pages observed of each host."""
        with self._lock:
            self.flush()
            return self._store.hosts()

    def flush(self) -> None:
        """Write what was observed since the last time."""
        with self._lock:
            self._leave_fork()
            new = {name: host for name, host in self._hosts.items() if host.new}
            if new:
                stale = self._store.add(new)
                for name, host in new.items():
                    host.new.clear()
                    if name in stale:  # read again when it is needed
                        del self._hosts[name]
            self._waiting = 0

    def close(self) -> None:
        """Write what was observed, and close the file."""
        with self._lock:
            self.flush()
            self._store.close()

    def __enter__(self) -> Site:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _host(self, name: str) -> Host:
        self._leave_fork()
        host = self._hosts.pop(name, None)
        if host is None:
            if len(self._hosts) >= MOST_HOSTS:
                self.flush()
                for other in list(self._hosts)[: len(self._hosts) - MOST_HOSTS + 1]:
                    del self._hosts[other]
            host = self._store.load(name)
        self._hosts[name] = host
        return host

    def _leave_fork(self) -> None:
        """What the parent has not written yet is the parent's to write."""
        if self._process != os.getpid():
            self._process = os.getpid()
            self._hosts.clear()
            self._waiting = 0


def _reopen(path: str, most_blocks: int) -> Site:
    return Site.open(path, most_blocks=most_blocks)


def host_of(walked: Walked, url: str | None) -> str:
    """Host that a page belongs to, without `www.`; empty if nothing tells it."""
    if not url:
        from declutter.head import read_head

        url = read_head(walked.head).url
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.")
