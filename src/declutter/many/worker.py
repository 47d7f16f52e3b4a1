"""The process that works: frames in, frames out, until the other end is closed.

A frame is its length (8 bytes, little endian) and a pickle. The first one in is the `Setup`, any
other a `Task`. The first one out says that the worker is ready (None) or why it cannot be (the
exception); any other is `(number, record)`, in the order of the tasks. So the other side always
knows which page the worker holds: the first whose record has not come.

A worker is a plain `python -c`, not a child of `multiprocessing`: that would import the caller's
main script again, and a script without `if __name__ == "__main__"` would start itself.
"""

from __future__ import annotations

import os
import pickle
import signal
import socket
import sys
from typing import Any, Final

HEADER: Final = 8


def frame(value: Any) -> bytes:
    body = pickle.dumps(value, protocol=5)
    return len(body).to_bytes(HEADER, "little") + body


def main(connection: socket.socket) -> None:
    """Work until the other end is closed."""
    # Ctrl-C is for the one who started us: it wants to end in good order.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.stdout is not None and sys.stderr is not None:
        os.dup2(2, 1)  # the caller's output belongs to the caller
    stream = connection.makefile("rb", buffering=1 << 18)
    try:
        _serve(connection, stream)
    except (BrokenPipeError, ConnectionResetError):
        return  # nobody waits for the rest


def _serve(connection: socket.socket, stream: Any) -> None:
    first = _read(stream)
    if first is None:
        return
    try:
        work = pickle.loads(first).make()
    except Exception as error:
        connection.sendall(frame(error))
        return
    connection.sendall(frame(None))
    while (body := _read(stream)) is not None:
        task = pickle.loads(body)
        record = work(task)
        connection.sendall(frame((task.number, record)))


def _read(stream: Any) -> bytes | None:
    header = stream.read(HEADER)
    if len(header) < HEADER:
        return None
    length = int.from_bytes(header, "little")
    body: bytes = stream.read(length)
    return body if len(body) == length else None
