"""Draw docs/images/*.svg from the example page and the shipped weights.

`python docs/make_plots.py` (extra `docs`). Every number of the scores comes from an extraction of
examples/article.html; draw them again when the weights have changed. Costs are those of
benchmarks/results/stages.json (`benchmarks/stages/measure.py`).
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import matplotlib
import numpy as np

matplotlib.use("svg")
import matplotlib.pyplot as plt

from declutter import Block, Result, extract

ROOT = Path(__file__).resolve().parent.parent
IMAGES = Path(__file__).with_name("images")
PAGE = ROOT / "examples" / "article.html"
COSTS = ROOT / "benchmarks" / "results" / "stages.json"
KEPT, DROPPED, INK, FAINT = "#2f7d4f", "#b5483a", "#222222", "#8a8a8a"
TERMS = 12  # named in a picture of reasons, the rest is summed
STYLE: Any = {
    "font.family": "sans-serif",
    "font.size": 10,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.edgecolor": FAINT,
    "figure.facecolor": "white",  # readable on a dark page too
    "svg.fonttype": "path",
    "svg.hashsalt": "declutter",  # the same numbers give the same file
}


def page_plot(page: Result) -> Any:
    """Every block of the page in its order: as wide as its words, as high as its score."""
    figure, axes = plt.subplots(figsize=(9, 3.2))
    words = np.array([len(block.text.split()) for block in page.blocks])
    left = np.cumsum(words) - words
    colours = [KEPT if block.kept else DROPPED for block in page.blocks]
    # A block that nobody would see at its height still shows where it stands.
    heights = np.maximum(page.probability, 0.012)
    axes.bar(left, heights, words, align="edge", color=colours, edgecolor="white", linewidth=0.5)
    for role in ("pull_quote", "promo", "newsletter", "republication"):
        block = next(b for b in page.blocks if b.role == role and left[b.number] > left[23])
        middle = left[block.number] + words[block.number] / 2
        side, corner = ("right", 1.0) if role == "pull_quote" else ("center", 0.5)
        line = {"arrowstyle": "-", "color": DROPPED, "lw": 0.7, "relpos": (corner, 0)}
        axes.annotate(
            role.replace("_", " "), (middle, heights[block.number]), (middle, 1.06),
            ha=side, color=DROPPED, arrowprops=line,
        )  # fmt: skip
    axes.set(xlabel="words of the page, from top to bottom", ylabel="score", ylim=(0, 1.14))
    axes.set_xlim(0, words.sum())
    return figure


def choice_plot(page: Result) -> Any:
    """Expected word F1 of taking the best block, the best two, the best three …"""
    figure, axes = plt.subplots(figsize=(9, 3))
    words = np.array([len(block.text.split()) for block in page.blocks], dtype=float)
    order = np.argsort(-page.probability, kind="stable")
    gained = np.cumsum(page.probability[order] * words[order])
    expected = 2 * gained / (np.cumsum(words[order]) + gained[-1])
    best = int(expected.argmax())
    count = np.arange(1, len(order) + 1)
    axes.plot(count, expected, color=INK, linewidth=1.5)
    axes.fill_between(count[: best + 1], expected[: best + 1], color=KEPT, alpha=0.2)
    axes.plot(count[best], expected[best], "o", color=KEPT)
    axes.annotate(
        f"the best: {count[best]} blocks, expected F1 {expected[best]:.3f}",
        (count[best], expected[best]), (count[best] + 6, expected[best] - 0.22),
        color=KEPT, arrowprops={"arrowstyle": "-", "color": KEPT, "lw": 0.7},
    )  # fmt: skip
    axes.set(xlabel="blocks chosen, those with the highest score first", ylabel="expected word F1")
    axes.set(xlim=(1, len(order)), ylim=(0, 1.05))
    return figure


def reasons_plot(block: Block, beside: Block) -> Any:
    """What tells a block from another: the differences of the named terms of their keep scores."""
    terms = _keep_terms(block)
    other = _keep_terms(beside)
    differences = [
        (name, terms.get(name, 0.0) - other.get(name, 0.0)) for name in sorted(terms | other)
    ]
    differences.sort(key=lambda term: -abs(term[1]))
    shown, rest = differences[:TERMS], differences[TERMS:]
    shown.append((f"{len(rest)} others", sum(value for _, value in rest)))
    values = [value for _, value in shown]
    figure, axes = plt.subplots(figsize=(9, 3.6))
    axes.barh(range(len(shown)), values, color=[KEPT if value > 0 else DROPPED for value in values])
    axes.set_yticks(range(len(shown)), [name for name, _ in shown])
    axes.invert_yaxis()
    axes.axvline(0, color=FAINT, linewidth=0.8)
    axes.spines["left"].set_visible(False)
    axes.tick_params(axis="y", length=0)
    total = sum(terms.values()) - sum(other.values())
    axes.set_xlabel(f"difference in the keep score, in logits: together {total:+.2f}")
    axes.set_title(
        f"{block.role}: “{block.text}”\ncompared with body: “{beside.text[:58]}…”",
        loc="left", color=INK, fontsize=10,
    )  # fmt: skip
    return figure


def _keep_terms(block: Block) -> dict[str, float]:
    return {name[6:]: value for name, value in block.reasons if name.startswith("keep: ")}


def cost_plot() -> Any:
    """CPU time of each stage against the size of a page, both on a scale of powers of ten."""
    stages = json.loads(COSTS.read_text("utf-8"))["stages"]
    figure, axes = plt.subplots(figsize=(9, 4.6))
    colours = iter(plt.get_cmap("tab10").colors)
    names = {"whole": "all of it", "score": "score, with measure and wording"}
    ends = []
    for stage, points in stages.items():
        sizes = np.array([point["bytes"] for point in points]) / 1e6
        seconds = np.array([point["ms"] for point in points]) / 1e3
        whole = stage == "whole"
        colour = INK if whole else next(colours)
        axes.plot(sizes, seconds, "o-", color=colour, markersize=3, linewidth=2.2 if whole else 1.1)
        ends.append((seconds[-1], sizes[-1], names.get(stage, stage), colour))
    height = 0.0
    for seconds, size, name, colour in sorted(ends):  # labels above one another
        height = max(seconds, height * 1.75)
        axes.annotate(name, (size, seconds), (size * 1.25, height), va="center", color=colour,
                      fontsize=9)  # fmt: skip
    usual = min(stages["whole"], key=lambda point: abs(point["bytes"] - 100_000))
    span = np.array([stages["whole"][0]["bytes"], stages["whole"][-1]["bytes"]])
    axes.plot(span / 1e6, span * usual["ms"] / usual["bytes"] / 1e3, "--", color=FAINT,
              linewidth=0.9, label="in proportion to the size")  # fmt: skip
    axes.legend(frameon=False, loc="upper left", labelcolor=FAINT)
    axes.set(xscale="log", yscale="log", xlabel="size of the page", ylabel="CPU time")
    axes.set_xticks(
        [1e-3, 1e-2, 0.1, 1, 10, 50], ["1 KB", "10 KB", "100 KB", "1 MB", "10 MB", "50 MB"]
    )
    axes.set_yticks([1e-5, 1e-4, 1e-3, 1e-2, 0.1, 1, 10],
                    ["10 µs", "0.1 ms", "1 ms", "10 ms", "0.1 s", "1 s", "10 s"])  # fmt: skip
    axes.minorticks_off()
    return figure


def main() -> None:
    page = extract(PAGE.read_bytes())
    promo = next(block for block in page.blocks if block.text.startswith("The fishers of Ras Lawz"))
    with plt.rc_context(STYLE):
        for name, figure in (
            ("score-of-a-page", page_plot(page)),
            ("score-choice", choice_plot(page)),
            ("score-reasons", reasons_plot(promo, page.blocks[promo.number + 1])),
            ("cost-by-size", cost_plot()),
        ):
            path = IMAGES / f"{name}.svg"
            figure.savefig(path, bbox_inches="tight", metadata={"Date": None, "Creator": None})
            plt.close(figure)
            svg = path.read_text("utf-8")
            path.write_text("\n".join(line.rstrip() for line in svg.splitlines()) + "\n", "utf-8")


if __name__ == "__main__":
    main()
