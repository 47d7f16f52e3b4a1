"""One worker as its owner sees it: a process, a socket, and the pages that it holds."""

from __future__ import annotations

import json
import os
import pickle
import signal
import socket
import subprocess
import sys
import time
from collections import deque
from typing import Any

from declutter.many.items import Task
from declutter.many.worker import HEADER, frame

# Run in isolation (-I) and with our own path: what lies in the current folder is not imported.
_POSIX = (
    "import sys, json; sys.path[:] = json.loads(sys.argv[1]); import socket; "
    "from declutter.many.worker import main; main(socket.socket(fileno=int(sys.argv[2])))"
)
_WINDOWS = (
    "import sys, json; sys.path[:] = json.loads(sys.argv[1]); import socket; "
    "from declutter.many.worker import main; main(socket.fromshare(sys.stdin.buffer.read()))"
)
# Pages and bytes that wait inside a worker: enough that it never runs dry between two pages,
# and few, because they wait behind the page before them.
_PAGES, _BYTES = 32, 256 * 1024


class Worker:
    """A process that works, from start to end.

    Attributes:
        tasks: the pages that it holds, the one in work first.
        ready: whether it has loaded all that it needs.
        since: when it began the page in work, or was started; never too early. Seconds.
    """

    def __init__(self, setup: bytes) -> None:
        self.tasks: deque[Task] = deque()
        self.ready = False
        self.since = time.monotonic()
        self._waiting_bytes = 0
        self._in = bytearray()
        self._out = bytearray(setup)
        self.socket, theirs = socket.socketpair()
        try:
            self._process = _start(theirs)
        except BaseException:
            self.socket.close()
            raise
        finally:
            theirs.close()
        self.socket.setblocking(False)

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def hungry(self) -> bool:
        """Whether it should get another page."""
        waiting = len(self.tasks)
        return self.ready and (waiting < 2 or (waiting < _PAGES and self._waiting_bytes < _BYTES))

    @property
    def has_output(self) -> bool:
        """Whether there is something to be sent to it."""
        return bool(self._out)

    def give(self, task: Task, body: bytes) -> None:
        """Let it have a page; `send` sends it."""
        if not self.tasks:
            self.since = time.monotonic()
        self.tasks.append(task)
        self._waiting_bytes += task.size
        self._out += body

    def send(self) -> None:
        """Send as much as it takes just now."""
        try:
            while self._out:
                del self._out[: self.socket.send(memoryview(self._out)[: 1 << 20])]
        except BlockingIOError:
            return
        except OSError:  # it is gone; reading will tell
            self._out.clear()

    def receive(self) -> tuple[list[Any], bool]:
        """What it has sent, and whether it is still there."""
        alive = True
        try:
            while chunk := self.socket.recv(1 << 18):
                self._in += chunk
                if len(chunk) < 1 << 18:
                    break
            else:
                alive = False
        except BlockingIOError:
            pass
        except OSError:
            alive = False
        values = []
        at = 0
        while len(self._in) - at >= HEADER:
            end = at + HEADER + int.from_bytes(self._in[at : at + HEADER], "little")
            if len(self._in) < end:
                break
            values.append(pickle.loads(memoryview(self._in)[at + HEADER : end]))
            at = end
        del self._in[:at]
        return values, alive

    def finished(self) -> Task:
        """The page in work is done; the next one begins now."""
        task = self.tasks.popleft()
        self._waiting_bytes -= task.size
        self.since = time.monotonic()
        return task

    def end(self) -> int:
        """Kill it and return its exit code (negative: the signal that ended it)."""
        self.socket.close()
        code = self._process.poll()
        if code is None:
            self._process.kill()
        ended = self._process.wait()
        return ended if code is None else code

    def exit_code(self) -> int | None:
        """How it ended, if it has; it is given a moment to be buried."""
        try:
            return self._process.wait(timeout=1)
        except subprocess.TimeoutExpired:
            return None


def encode(task: Task) -> bytes:
    """A task as it goes to a worker; raises what pickle raises."""
    return frame(task)


def _start(theirs: socket.socket) -> subprocess.Popen[bytes]:
    if not sys.executable or getattr(sys, "frozen", False):
        raise RuntimeError("no Python interpreter to start workers with; workers=0 needs none")
    windows = sys.platform == "win32"
    command = [sys.executable, "-I", "-X", f"utf8={sys.flags.utf8_mode}"]
    command += ["-c", _WINDOWS if windows else _POSIX, json.dumps(sys.path)]
    # One page is one thread: numpy's own threads would only fight over the cores.
    environment = {**os.environ, "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
    if sys.platform == "win32":
        process = subprocess.Popen(command, stdin=subprocess.PIPE, env=environment)
        assert process.stdin is not None
        process.stdin.write(theirs.share(process.pid))
        process.stdin.close()
        return process
    # Blocked signals stay blocked in the child until it says that it ignores them: a Ctrl-C
    # while it starts would print a traceback.
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        return subprocess.Popen(
            [*command, str(theirs.fileno())],
            stdin=subprocess.DEVNULL,
            env=environment,
            pass_fds=(theirs.fileno(),),
        )
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
