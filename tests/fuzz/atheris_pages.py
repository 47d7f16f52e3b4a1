"""Coverage-guided fuzzing of whole pages with atheris (libFuzzer).

    pip install -e '.[test]' atheris
    python tests/fuzz/atheris_pages.py -runs=5000 -seed=1          # from the shipped seeds
    python tests/fuzz/atheris_pages.py -max_total_time=3600 FOLDER # goes on, keeps finds in FOLDER
    python tests/fuzz/atheris_pages.py crash-…                     # one input again

The input is a page; where its first byte is a control character, that byte chooses the charset that
the transport tells. What fails is written to `crash-…` in the working directory, and the process
ends with a code other than 0. Longest page: 4,096 bytes, unless `-max_len` says otherwise.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

import atheris

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE.parents[1] / "src")]

# The own code, and nothing of the libraries that come with it. Compiled parts are not seen into.
with atheris.instrument_imports(include=["declutter"]):
    import declutter  # noqa: F401
    from fuzz.check import check

CHARSETS = (
    None, "utf-8", "windows-1251", "shift_jis", "gb18030", "euc-kr", "big5", "iso-8859-1",
    "utf-16le", "utf-16be", "iso-2022-jp", "utf-7", "no-such-charset",
)  # fmt: skip
CONTROLS = b"\x01\x02\x03\x04\x05\x06\x07\x08\x0e\x0f\x10\x11\x12"


def one_page(data: bytes) -> None:
    if data and (number := CONTROLS.find(data[:1])) >= 0:
        check(data[1:], CHARSETS[number])
    else:
        check(data)


def main() -> None:
    arguments = sys.argv[1:]
    flags = [a for a in arguments if a.startswith("-")]
    places = [a for a in arguments if not a.startswith("-")]
    if not any(flag.startswith("-max_len=") for flag in flags):
        flags.append("-max_len=4096")
    flags.append(f"-dict={HERE / 'html.dict'}")
    with tempfile.TemporaryDirectory() as scratch:
        if not places:  # libFuzzer writes its finds into the first folder
            places = [scratch]
        if Path(places[0]).is_dir():
            for seed in sorted((HERE / "seeds").iterdir()):
                shutil.copy(seed, places[0])
        atheris.Setup([sys.argv[0], *flags, *places], one_page)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
