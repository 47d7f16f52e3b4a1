"""Write docs/benchmarks.md from measured figures: `python docs/make_benchmarks.py`.

Reads benchmarks/results/*.json and `info` of src/declutter/scoring/keep.json. Only what was
measured is shown: what is missing there is missing here.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
OUT = Path(__file__).with_name("benchmarks.md")
RESULTS = ROOT / "benchmarks" / "results"
WEIGHTS = ROOT / "src" / "declutter" / "scoring" / "keep.json"
OURS = "declutter"
# The results say of a corpus whether the shipped weights were fitted on its pages. They were on
# the fixtures too, which teach keep and role (learn/corpora.py).
FITTED = frozenset({"fixtures"})
SPEED_PARTS = ("times", "peak", "memory", "command")
STAMP = ("version", "commit", "date", "python", "machine")

HEAD = """\
# Benchmarks

Written by `python docs/make_benchmarks.py` from `benchmarks/results/` and the weights file; do not
edit. [scoring.md](scoring.md) says what cross-validation means here."""
CROSS_VALIDATED = """\
## Cross-validated

These figures alone are cross-validated: each page was scored by weights that saw neither the page
nor its site. All other figures of declutter on this page are those of the shipped weights."""
SHIPPED = """\
## Shipped weights

**Not cross-validated.** Where a row says "fitted here", the weights were fitted on these very
pages: the figure guards against regression only, and it must not be held against other rows."""
LABELS = {
    "fuzz": "Damaged pages",
    "word_f1": "Word F1 per corpus and page type",
    "leak": "leak of `without` snippets (lower is better)",
    "clutter": "Clutter snippets of clutter-dev",
    "per_kind": "Share dropped, per kind",
    "roles": "Roles of blocks",
    "per_role": "F1 per role",
    "macro_f1": "macro F1 (roles with 100 or more blocks)",
    "body_f1_by_words": "body F1, weighted by words",
}


def render(results: Path = RESULTS, weights: Path = WEIGHTS) -> str:
    """The whole page."""
    info: dict[str, Any] = dict(_read(weights).get("info") or {}) if weights.exists() else {}
    parts = [HEAD, CROSS_VALIDATED, *_cross_validated(info)]
    found = {path.stem: _read(path) for path in sorted(results.glob("*.json"))}
    quality = {name: data for name, data in found.items() if "peers" in data}
    speed = {
        name: data for name, data in found.items() if any(part in data for part in SPEED_PARTS)
    }
    drawn = {"stages"}  # docs/images/cost-by-size.svg
    rest = {name: data for name, data in found.items() if name not in {*quality, *speed, *drawn}}
    parts.append(SHIPPED)
    for data in quality.values():
        parts += _quality(data)
    if not quality:
        parts.append("Not measured yet.")
    parts.append("## Speed and memory")
    for data in speed.values():
        parts += _speed(data)
    if not speed:
        parts.append("Not measured yet.")
    for name, data in rest.items():
        parts += [f"## {_label(name)}", *_tree(data, 3)]
    return "\n\n".join(parts) + "\n"


def _read(path: Path) -> dict[str, Any]:
    data = json.loads(path.read_text("utf-8"))
    return data if isinstance(data, dict) else {"entries": data}


def _cross_validated(info: Mapping[str, Any]) -> list[str]:
    about = {key: value for key, value in info.items() if key != "cross_validated"}
    figures = info.get("cross_validated")
    shown = [_table(("weights", ""), list(about.items()))] if about else []
    if not figures:
        return [*shown, "The shipped weights carry no cross-validated figures yet."]
    return [*shown, *_tree(figures, 3)]


def _quality(data: Mapping[str, Any]) -> list[str]:
    corpus, peers = str(data.get("corpus", "?")), _ours_first(data["peers"])
    marked = {name: _marked(name, peer, corpus) for name, peer in peers.items()}
    parts = [f"### {corpus} ({data.get('pages', '?')} pages)"]
    words = {name: peer["words"] for name, peer in peers.items() if "words" in peer}
    if words:
        kinds = sorted({kind for w in words.values() for kind in w.get("by_page_type", {})})
        rows = [
            [marked[name], w.get("f1"), w.get("precision"), w.get("recall"), w.get("with_rate"),
             w.get("leak"), *(w.get("by_page_type", {}).get(k, {}).get("f1") for k in kinds)]
            for name, w in words.items()
        ]  # fmt: skip
        head = ("words", "F1", "precision", "recall", "with rate", "leak")
        parts.append(_table((*head, *(f"F1 {kind}" for kind in kinds)), rows))
    clutter = {name: peer["clutter"] for name, peer in peers.items() if "clutter" in peer}
    if clutter:
        roles: dict[str, int] = {}
        for c in clutter.values():
            roles |= {role: entry["snippets"] for role, entry in c.get("drop_of", {}).items()}
        rows = [
            [marked[name], c.get("combined"), c.get("drop"), c.get("keep"),
             *(c.get("drop_of", {}).get(role, {}).get("rate") for role in sorted(roles))]
            for name, c in clutter.items()
        ]  # fmt: skip
        dropped = (f"drop of {role} ({roles[role]})" for role in sorted(roles))
        parts.append(_table(("clutter", "combined", "drop", "keep", *dropped), rows))
    for name, peer in peers.items():
        if "roles" in peer:
            r = peer["roles"]
            rows = [
                [role, s.get("blocks"), s.get("f1"), s.get("precision"), s.get("recall")]
                for role, s in sorted(r.get("per_role", {}).items())
            ]
            parts.append(
                f"Roles of {marked[name]}: macro F1 {_cell(r.get('macro_f1'))} (roles with 100 or "
                f"more blocks), body F1 by words {_cell(r.get('body_by_words', {}).get('f1'))}."
            )
            parts.append(_table(("role", "blocks", "F1", "precision", "recall"), rows))
    parts.append("\n".join(f"- {marked[name]}: {_stamp(peer)}" for name, peer in peers.items()))
    return parts


def _marked(name: str, peer: Mapping[str, Any], corpus: str) -> str:
    if name != OURS:
        return name
    if peer.get("weights", "shipped") != "shipped":
        return f"{name} (weights of {peer['weights']})"
    fitted = peer.get("fitted_on_these_pages") or corpus in FITTED
    return f"{name} (fitted here)" if fitted else name


def _ours_first(peers: Mapping[str, Any]) -> dict[str, Any]:
    return dict(sorted(peers.items(), key=lambda item: (item[0] != OURS, item[0])))


def _stamp(data: Mapping[str, Any]) -> str:
    said = [f"{key} {data[key]}" for key in STAMP if data.get(key)]
    if data.get("errors"):
        said.append(f"{data['errors']} pages failed")
    return ", ".join(said) or "no stamp"


def _speed(data: Mapping[str, Any]) -> list[str]:
    about = f"{data.get('pages', '?')} pages, best of {data.get('rounds', '?')} rounds, CPU time"
    parts = [f"### {data.get('corpus', '?')}", f"{about}. Measured on: {_stamp(data)}."]
    versions = data.get("versions", {})
    if times := _ours_first(data.get("times", {})):
        bases = list(dict.fromkeys(base for peer in times.values() for base in peer["ratios"]))
        rows = [
            [f"{name} {versions.get(name, '')}".strip(), peer.get("median_ms"),
             peer.get("first_median_ms"),
             *(peer["ratios"].get(base, {}).get(kind) for base in bases
               for kind in ("of_sums", "median_of_pages"))]
            for name, peer in times.items()
        ]  # fmt: skip
        ratios = (f"{kind} / {base}" for base in bases for kind in ("sums", "median page"))
        parts.append(_table(("time", "median ms", "first round ms", *ratios), rows))
        found = {size for peer in times.values() for size in peer["by_size"]}
        sizes = sorted(found, key=_least_kb)
        rows = [
            [name, *(peer["by_size"].get(size, {}).get("ms_per_100_kb") for size in sizes)]
            for name, peer in times.items()
        ]
        parts.append(_table(("ms per 100 KB, by size of page", *sizes), rows))
    if peak := _ours_first(data.get("peak", {})):
        rows = [[name, p.get("after_import_mb"), p.get("peak_mb")] for name, p in peak.items()]
        parts.append(_table(("memory, MB", "after import", "peak"), rows))
    memory = data.get("memory", {})
    if "peak_growth_mb" in memory:
        parts.append(
            f"1,000 pages in a row: the peak grew by {_cell(memory['peak_growth_mb'])} MB after "
            "the first 200."
        )
    command = data.get("command", {})
    if command:
        rows = [
            [name, entry["mean_s"], min(entry["best_s"]), max(entry["best_s"])]
            for name, entry in command.items()
            if isinstance(entry, dict) and "mean_s" in entry
        ]
        parts.append(_table(("whole command, page of 90 KB", "mean s", "least s", "most s"), rows))
        if "ratio" in command:
            parts.append(f"declutter / trafilatura: {_cell(command['ratio'])}.")
    return parts


def _tree(data: Mapping[str, Any], level: int) -> list[str]:
    """Whatever keys are there: plain values as a table, each mapping below a heading, no lists."""
    plain = [(_label(k), v) for k, v in data.items() if not isinstance(v, (Mapping, list))]
    parts = [_table(("figure", "value"), plain)] if plain else []
    for key, value in data.items():
        if not isinstance(value, Mapping):
            continue
        label = _label(key)
        parts.append(f"{'#' * level} {label}" if level <= 6 else f"**{label}**")
        entries = list(value.values())
        if entries and all(isinstance(entry, Mapping) and _is_flat(entry) for entry in entries):
            columns = list(dict.fromkeys(column for entry in entries for column in entry))
            rows = [[name, *(entry.get(c) for c in columns)] for name, entry in value.items()]
            parts.append(_table(("", *columns), rows))
        else:
            parts += _tree(value, level + 1)
    return parts


def _least_kb(size: str) -> tuple[int, bool]:
    """Of a bucket as "25-50 KB" or "over 1000 KB"."""
    return int(size.removeprefix("over ").partition("-")[0].removesuffix(" KB")), "over" in size


def _is_flat(entry: Mapping[str, Any]) -> bool:
    return bool(entry) and not any(isinstance(value, Mapping) for value in entry.values())


def _label(key: str) -> str:
    return LABELS.get(key, key)


def _table(head: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    lines = [head, ["---"] * len(head), *([_cell(value) for value in row] for row in rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _cell(value: object) -> str:
    if value is None:
        return "–"
    if isinstance(value, float):
        return f"{value:.3f}" if abs(value) < 10 else f"{value:.1f}"
    return str(value).replace("|", "\\|").replace("\n", " ")


if __name__ == "__main__":
    OUT.write_text(render(), "utf-8")
    print(f"written: {OUT}")
