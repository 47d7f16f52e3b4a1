"""Starts, feeds, watches and replaces the workers."""

from __future__ import annotations

import selectors
import signal
import time
from collections import deque
from typing import Any

from declutter.many.items import Task
from declutter.many.process import Worker, encode
from declutter.many.work import Record, Setup
from declutter.many.worker import frame
from declutter.record import error_record

_START_SECONDS = 60.0  # a worker that is not ready by then never will be
_START_TRIES = 3  # in a row


class Pool:
    """Workers, and the pages that wait for them. For one thread.

    Every task that is put in comes out of `wait` once, as `(number, record)`: done, or as an
    error because its time was over or its worker died. The tasks that waited behind such a
    page go to the front of the queue.

    Args:
        workers: processes, at least 1. They are started as there is work for them.
        setup: what they need to know.
        timeout: seconds that a page may take; None: no limit.
    """

    def __init__(self, workers: int, setup: Setup, timeout: float | None) -> None:
        self._limit = workers
        self._fields = setup.fields
        self._setup = frame(setup)
        self._timeout = timeout
        self._workers: list[Worker] = []
        self._queue: deque[Task] = deque()
        self._done: list[tuple[int, Record]] = []
        self._selector = selectors.DefaultSelector()
        self._false_starts = 0

    @property
    def hungry(self) -> bool:
        """Whether another page would help to keep the workers busy."""
        return len(self._queue) < 2 * self._limit

    @property
    def busy(self) -> bool:
        """Whether there are pages that have not come out."""
        return bool(self._queue or self._done or any(worker.tasks for worker in self._workers))

    @property
    def pids(self) -> list[int]:
        """Process ids of the workers."""
        return [worker.pid for worker in self._workers]

    def put(self, task: Task) -> None:
        """Add a page."""
        self._queue.append(task)

    def wait(self, more: bool = False) -> list[tuple[int, Record]]:
        """Records that are done; waits until there is one.

        Args:
            more: there are pages that have not been put in: do not wait while a worker idles.

        Raises:
            ValueError, OSError: the worker could not load the weights.
            RuntimeError: workers end before they are ready, several times in a row.
        """
        self._feed()
        while not self._done and self.busy and not (more and self._idle):
            self._exchange(self._pause())
            self._feed()
        done, self._done = self._done, []
        return done

    def close(self) -> None:
        """End the workers, whatever they do."""
        for worker in self._workers:
            self._selector.unregister(worker.socket)
            worker.end()
        self._workers.clear()
        self._selector.close()

    @property
    def _idle(self) -> bool:
        return any(worker.ready and not worker.tasks for worker in self._workers)

    def _feed(self) -> None:
        """Hand out what waits, evenly; start workers while there is more than they can take."""
        while self._queue:
            hungry = [worker for worker in self._workers if worker.hungry]
            if not hungry:
                break
            task = self._queue.popleft()
            try:
                body = encode(task)
            except Exception as error:  # an id of the caller that can't be pickled
                self._fail(task, "unreadable", f"it can't be sent to a worker: {error}")
                continue
            worker = min(hungry, key=lambda worker: len(worker.tasks))
            worker.give(task, body)
            worker.send()
            self._watch(worker)
        starting = sum(not worker.ready for worker in self._workers)
        while len(self._workers) < self._limit and starting < len(self._queue):
            worker = Worker(self._setup)
            self._workers.append(worker)
            self._selector.register(worker.socket, _BOTH, worker)
            starting += 1

    def _exchange(self, pause: float | None) -> None:
        """Send and receive what can be, then see whose time is over."""
        heard: set[int] = set()
        for key, events in self._selector.select(pause):
            worker: Worker = key.data
            if events & selectors.EVENT_WRITE:
                worker.send()
            if events & selectors.EVENT_READ:
                heard.add(worker.pid)
                values, alive = worker.receive()
                for value in values:
                    self._take(worker, value)
                if not alive:
                    self._died(worker)
                    continue
            self._watch(worker)
        now = time.monotonic()
        for worker in list(self._workers):
            # One that was heard gets another look: what it sent was waiting, not late.
            if worker.pid not in heard and (end := self._deadline(worker)) and now >= end:
                self._late(worker)

    def _take(self, worker: Worker, value: Any) -> None:
        if worker.ready:
            number, record = value
            task = worker.finished()
            assert task.number == number
            self._done.append((number, record))
        elif value is None:
            worker.ready = True
            self._false_starts = 0
        else:
            raise value

    def _died(self, worker: Worker) -> None:
        code = worker.exit_code()
        self._drop(worker)
        if not worker.ready:
            self._false_start(f"the last one {_ending(code)}")
        elif worker.tasks:
            self._fail(worker.tasks.popleft(), "died", f"the worker {_ending(code)}")
        self._queue.extendleft(reversed(worker.tasks))

    def _late(self, worker: Worker) -> None:
        self._drop(worker)
        if not worker.ready:
            self._false_start(f"not ready after {_START_SECONDS:g} s")
        else:
            message = f"not done after {self._timeout:g} s"
            self._fail(worker.tasks.popleft(), "timeout", message)
        self._queue.extendleft(reversed(worker.tasks))

    def _false_start(self, message: str) -> None:
        self._false_starts += 1
        if self._false_starts >= _START_TRIES:
            raise RuntimeError(f"workers can't start: {message}; workers=0 needs none")

    def _fail(self, task: Task, kind: str, message: str) -> None:
        record = error_record(kind, message, *task.identify(), self._fields)
        self._done.append((task.number, record))

    def _drop(self, worker: Worker) -> None:
        self._selector.unregister(worker.socket)
        self._workers.remove(worker)
        worker.end()

    def _watch(self, worker: Worker) -> None:
        events = _BOTH if worker.has_output else selectors.EVENT_READ
        if self._selector.get_key(worker.socket).events != events:
            self._selector.modify(worker.socket, events, worker)

    def _deadline(self, worker: Worker) -> float | None:
        if not worker.ready:
            return worker.since + _START_SECONDS
        if worker.tasks and self._timeout is not None:
            return worker.since + self._timeout
        return None

    def _pause(self) -> float | None:
        ends = [end for end in map(self._deadline, self._workers) if end is not None]
        return max(0.0, min(ends) - time.monotonic()) if ends else None


_BOTH = selectors.EVENT_READ | selectors.EVENT_WRITE


def _ending(code: int | None) -> str:
    if code is None:
        return "closed its end"
    if code >= 0:
        return f"ended with exit code {code}"
    try:
        return f"was ended by {signal.Signals(-code).name}"
    except ValueError:
        return f"was ended by signal {-code}"
