"""What the workers do in tests of the pool: as the page says, and at once."""

from __future__ import annotations

import os
import signal
import time

from declutter.many.items import Loaded, Task
from declutter.many.work import Record, Setup, Work
from declutter.record import error_record

MAKER = "many_hooks:obey"


def obey(setup: Setup) -> Work:
    """A page is an order: `sleep SECONDS`, `die`, `exit CODE`, or a text to be given back."""

    def work(task: Task) -> Record:
        page = task.source if isinstance(task.source, Loaded) else task.source.load()
        assert isinstance(page.html, str)
        order, _, value = page.html.partition(" ")
        if order == "sleep":
            time.sleep(float(value))
        elif order == "die":
            os.kill(os.getpid(), signal.SIGKILL)
        elif order == "exit":
            os._exit(int(value))
        record = error_record("bug", "", page.id, page.url, setup.fields)
        return {**record, "status": "ok", "text": page.html, "error": None}

    return work


def never_ready(setup: Setup) -> Work:
    """A worker that ends before it is ready."""
    os._exit(7)
