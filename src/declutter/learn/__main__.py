"""Fit the shipped weights from the labelled corpora: `python -m declutter.learn`.

Cross-validates by site, fits on everything, and writes region.json, keep.json and role.json
with corpus hash, date and the cross-validated figures. Seeded: the same corpora and
libraries give the same weights.
"""

from __future__ import annotations

import argparse
import datetime
import hashlib
import json
from importlib.metadata import version
from itertools import chain
from pathlib import Path
from typing import Any

import numpy as np

from declutter.learn.augment import with_clutter
from declutter.learn.corpora import corpora_folder, fixture_pages, pages
from declutter.learn.dataset import Dataset, build
from declutter.learn.fit import Predictions, Trainer, measure_cover
from declutter.scoring.shipped import SHIPPED

COPIES = 2  # with invented clutter, of every page with role labels
BLEND = 0.9  # weight of the keep score; see docs/scoring.md for the figures around it


def load_data(fixtures: Path, seed: int) -> tuple[Dataset, str]:
    """All labelled pages with copies that hold invented clutter, and a hash of the labels."""
    real = list(pages(corpora_folder()))
    digest = hashlib.sha256()
    for page in real:
        digest.update(f"{page.name}\n{page.gold}\n{page.roles}\n{page.drop}\n{page.keep}".encode())
    seeds = range(seed, seed + COPIES)
    copies = filter(None, (with_clutter(page, s) for page in real if page.roles for s in seeds))
    ours = fixture_pages(fixtures)
    return build(chain(real, ours, copies)), digest.hexdigest()[:16]


def write(path: Path, content: dict[str, Any]) -> None:
    path.write_text(json.dumps(content, ensure_ascii=False) + "\n", "utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=SHIPPED, help="folder of the weights")
    parser.add_argument("--fixtures", type=Path, default=Path("tests/fixtures"))
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--figures",
        choices=("all", "text", "none"),
        default="all",
        help="what to cross-validate: text and roles, the text alone (much faster), nothing",
    )
    parser.add_argument("--predictions", type=Path, help="keep the cross-validated predictions")
    asked = parser.parse_args()
    data, corpus_hash = load_data(asked.fixtures, asked.seed)
    trainer = Trainer(data, asked.seed)
    everything = np.ones(len(data.matrix), dtype=bool)
    stage = trainer.stage(everything)
    assert stage.forest is not None  # none was given
    keep, role = trainer.keep(stage.matrix, everything), trainer.role(stage.matrix, everything)
    for forest in (stage.forest, keep, role):
        measure_cover(forest, trainer.names, stage.matrix, asked.seed)
    info: dict[str, Any] = {
        "corpora": corpus_hash,
        "date": datetime.datetime.now(datetime.timezone.utc).date().isoformat(),
        "catboost": version("catboost"),
        "seed": asked.seed,
    }
    asked.out.mkdir(parents=True, exist_ok=True)
    write(asked.out / "region.json", {"info": info, "forest": stage.forest.dump()})
    write(asked.out / "role.json", {"info": info, "forest": role.dump()})
    keep_file = {"info": info, "blend": BLEND, "words": stage.words.dump(), "forest": keep.dump()}
    write(asked.out / "keep.json", keep_file)
    print("weights written", flush=True)
    if asked.figures != "none":
        found = trainer.cross_validate(asked.folds, with_roles=asked.figures == "all")
        if asked.predictions:
            np.savez(asked.predictions, region=found.region, keep=found.keep, role=found.role)
        info["folds"] = asked.folds
        info["cross_validated"] = figures(data, found)
        if asked.figures == "text":
            del info["cross_validated"]["roles"]
        write(asked.out / "keep.json", keep_file)
    print(json.dumps(info, indent=2))


def figures(data: Dataset, found: Predictions) -> dict[str, Any]:
    from declutter.learn.evaluate import evaluate

    return evaluate(data, found, BLEND)


if __name__ == "__main__":
    main()
