"""Compiles the hot modules when a wheel is built. Without a compiler the wheel is pure Python.

python hatch_build.py       compile in place, after a change of a compiled source
DECLUTTER_PURE=1 pip install .      do not compile
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from importlib.machinery import EXTENSION_SUFFIXES
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

PACKAGE = "src/declutter"
SOURCES = (
    "cut.py", "native/addresses.pyx", "native/around.pyx", "native/branches.pyx",
    "native/code.pyx", "native/decide.pyx", "native/lines.pyx", "native/markdown.pyx",
    "native/marks.pyx", "native/measure.pyx", "native/phrases.pyx", "native/pieces.pyx",
    "native/places.pyx", "native/remarks.pyx",
    "native/scripts.pyx", "native/shingles.pyx", "native/tags.pyx", "native/terms.pyx",
    "native/text.pyx", "native/tree.pyx", "native/trees.pyx", "native/utf8.pyx",
    "render/branches.py", "render/document.py", "render/images.py", "render/inline.py",
    "render/markdown.py", "render/markdown_inline.py",
    "render/markdown_tokens.py", "render/nesting.py", "render/nodes.py", "render/tables.py",
    "render/text.py",
    "site/said.py",
)  # fmt: skip
DIRECTIVES = {
    "annotation_typing": False,  # types of the compiled form stand in the .pxd files
    "boundscheck": False,
    "cdivision": True,
    "freethreading_compatible": True,
    "language_level": 3,
    "wraparound": False,
}
# Same sums as NumPy's; no debugging symbols; MSVC warns of options that it does not know.
OPTIONS = [] if sys.platform == "win32" else ["-O3", "-g0", "-ffp-contract=off"]


class CompiledParts(BuildHookInterface):  # type: ignore[type-arg]
    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if self.target_name != "wheel" or os.environ.get("DECLUTTER_PURE"):
            return
        scratch = Path(tempfile.mkdtemp(prefix="declutter-build-"))
        try:
            built = compile_parts(Path(self.root), scratch)
        except (Exception, SystemExit) as error:  # whatever a missing compiler raises
            self.app.display_warning(f"not compiled, pure Python instead: {error!r}")
            return
        build_data["pure_python"] = False
        build_data["infer_tag"] = True
        if version == "editable":
            copy_into(Path(self.root) / "src", scratch, built)
        else:
            build_data["force_include"].update({str(path): name for name, path in built.items()})


def compile_parts(root: Path, scratch: Path) -> dict[str, Path]:
    """Extension modules by their place below `src`, built in a folder of their own."""
    from Cython.Build import cythonize
    from setuptools import Extension
    from setuptools.dist import Distribution

    source = scratch / "src"
    shutil.copytree(root / PACKAGE, source / "declutter", ignore=shutil.ignore_patterns("*.so"))
    start = Path.cwd()
    os.chdir(source)  # Cython names modules by their place
    try:
        extensions = [
            Extension(
                f"declutter.{name.rsplit('.', 1)[0].replace('/', '.')}",
                [f"declutter/{name}"],
                extra_compile_args=OPTIONS,
            )
            for name in SOURCES
        ]
        modules = cythonize(extensions, compiler_directives=DIRECTIVES, quiet=True)
        command: Any = Distribution({"ext_modules": modules}).get_command_obj("build_ext")
        command.build_lib, command.build_temp = str(scratch / "lib"), str(scratch / "objects")
        command.ensure_finalized()
        command.run()
    finally:
        os.chdir(start)
    outputs = [Path(path) for path in command.get_outputs()]
    return {str(path.relative_to(scratch / "lib")): path for path in outputs}


def copy_into(folder: Path, scratch: Path, built: dict[str, Path]) -> None:
    for name, path in built.items():
        target = folder / name
        target.unlink(missing_ok=True)  # a process may have it loaded
        shutil.copy(path, target)
    # What no source makes any more would be loaded all the same.
    for old in (folder / "declutter").rglob(f"*{EXTENSION_SUFFIXES[0]}"):
        if old.relative_to(folder).as_posix() not in built:
            old.unlink()
    shutil.rmtree(scratch)


if __name__ == "__main__":
    here, folder = Path(__file__).resolve().parent, Path(tempfile.mkdtemp())
    copy_into(here / "src", folder, compile_parts(here, folder))
