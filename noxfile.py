"""The tests on every Python of this machine, and with the oldest libraries that are allowed.

    pip install nox uv
    nox -s tests             # every CPython from 3.10 that is found, free-threaded ones too
    nox -s tests-3.12        # one of them
    nox -s lowest            # the lower bounds of pyproject.toml, on the oldest Python
    nox -s lowest_extras     # and those of the extras
    nox -s pure              # without the compiled parts, on the newest Python
    nox -s tests-3.12 -- tests/unit/test_walk.py

Pythons are looked for on the PATH, under pyenv and among those of uv; one that does not start (a
shim) is left out. Nothing is downloaded but packages.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import nox

OLDEST = (3, 10)
NAMES = ("3.10", "3.11", "3.12", "3.13", "3.14", "3.15", "3.13t", "3.14t", "3.15t")
PYENV = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
UV = Path.home() / ".local" / "share" / "uv" / "python"
TELL = (
    "import sys; print(*sys.version_info[:2], 't' if 't' in getattr(sys, 'abiflags', '') else '-',"
    " sys.implementation.name, sys.executable)"
)
PYTEST = ("pytest", "-q", "-p", "no:cacheprovider")

nox.options.default_venv_backend = "uv"
nox.options.error_on_missing_interpreters = True


def pythons() -> dict[str, Path]:
    """Name (`3.12`, `3.13t`) -> program of each Python that starts, oldest first."""
    candidates = [sys.executable, *filter(None, (shutil.which(f"python{name}") for name in NAMES))]
    for folder in (PYENV, UV):
        candidates += map(str, sorted(folder.glob("*/bin/python3"), reverse=True))
    found: dict[tuple[int, int, str], Path] = {}
    for program in candidates:
        told = subprocess.run([program, "-c", TELL], capture_output=True, text=True, check=False)
        if told.returncode:
            continue
        major, minor, free, kind, real = told.stdout.strip().split(" ", 4)
        if kind == "cpython" and (int(major), int(minor)) >= OLDEST:
            found.setdefault((int(major), int(minor), free.strip("-")), Path(real))
    return {
        f"{major}.{minor}{free}": found[major, minor, free] for major, minor, free in sorted(found)
    }


FOUND = pythons()
# So that nox and uv find them by their names.
os.environ["PATH"] = os.pathsep.join([*(str(p.parent) for p in FOUND.values()), os.environ["PATH"]])
ALL = list(FOUND)


@nox.session(python=ALL)
def tests(session: nox.Session) -> None:
    """All tests, as a user installs: compiled where a compiler is at hand."""
    session.install(".[test]")
    session.run(*PYTEST, *session.posargs)


@nox.session(python=ALL[-1])
def pure(session: nox.Session) -> None:
    """All tests without the compiled parts."""
    session.install(".[test]", env={"DECLUTTER_PURE": "1"})
    session.run(*PYTEST, *session.posargs)


@nox.session(python=ALL[0])
def lowest(session: nox.Session) -> None:
    """All tests with every library that the core and its tests name at its lower bound."""
    session.install("--resolution", "lowest-direct", ".[test]")
    session.run("uv", "pip", "list", "--format", "freeze")
    session.run(*PYTEST, *session.posargs)


@nox.session(python=ALL[0])
def lowest_extras(session: nox.Session) -> None:
    """The same for the extras that need no service; some of them raise the bounds of the core."""
    session.install(
        "--resolution", "lowest-direct", ".[test,batch,language,metadata,scrapy,langchain]"
    )
    session.run("uv", "pip", "list", "--format", "freeze")
    places = ("tests/unit/batch", "tests/unit/many", "tests/unit/metadata", "tests/integrations")
    session.run(*PYTEST, *(session.posargs or places))
