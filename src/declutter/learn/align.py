"""Labels of blocks: a page's gold text or its labelled blocks laid along our blocks."""

from __future__ import annotations

import re

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import LCSseq

_TOKEN = re.compile(
    r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0eff]|[^\W\u3040-\u30ff\u3400-\u9fff\u0e00-\u0eff]+"
)
_SHORTEST_RUN = 3


def tokenise(text: str) -> list[str]:
    """Lower-cased words; in scripts without spaces every character is one."""
    return _TOKEN.findall(text.lower())


def share_in_gold(texts: list[str], gold: str) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
    """Share of each block's tokens that belong to the gold text, and its token count.

    Longest common subsequence of the two token lists; matches shorter than a run of
    three tokens count only if they cover the block.
    """
    numbers: list[int] = []
    tokens: list[str] = []
    counts = np.zeros(len(texts), dtype=np.int64)
    for i, text in enumerate(texts):
        found = tokenise(text)
        tokens += found
        numbers += [i] * len(found)
        counts[i] = len(found)
    matched = np.zeros(len(tokens) + 1, dtype=bool)
    block = np.array(numbers, dtype=np.int64)
    for run in LCSseq.opcodes(tokens, tokenise(gold)) if tokens and gold else ():
        if run.tag != "equal":
            continue
        low, high = run.src_start, run.src_end
        if high - low >= _SHORTEST_RUN:
            matched[low:high] = True
            continue
        for i in set(block[low:high].tolist()):
            inside = block[low:high] == i
            if inside.sum() == counts[i]:
                matched[low:high] |= inside
    hits = np.bincount(block, weights=matched[:-1], minlength=len(texts)) if len(block) else counts
    share = (hits / np.maximum(counts, 1)).astype(np.float32)
    spaced = " " + " ".join(tokenise(gold)) + " "
    for i in np.flatnonzero((share < 0.5) & (counts >= 8)).tolist():
        if f" {' '.join(tokenise(texts[i]))} " in spaced:
            share[i] = 1.0
    return share, counts


def roles_along(texts: list[str], labelled: list[tuple[str, str]]) -> list[str | None]:
    """Role for each of our blocks from labelled blocks of another segmentation.

    Both page texts are compared without white space, character by character, after
    equal blocks have anchored the alignment.
    """
    ours = ["".join(text.split()) for text in texts]
    theirs = ["".join(text.split()) for _, text in labelled]
    roles: list[str | None] = [None] * len(texts)
    at = (0, 0)  # behind the last equal run
    runs = [run for run in LCSseq.opcodes(ours, theirs) if run.tag == "equal"]
    for run in runs:
        _by_characters(
            ours, theirs, labelled, roles, (at[0], run.src_start), (at[1], run.dest_start)
        )
        for offset in range(run.src_end - run.src_start):
            roles[run.src_start + offset] = labelled[run.dest_start + offset][0]
        at = (run.src_end, run.dest_end)
    _by_characters(ours, theirs, labelled, roles, (at[0], len(ours)), (at[1], len(theirs)))
    return roles


def _by_characters(
    ours: list[str],
    theirs: list[str],
    labelled: list[tuple[str, str]],
    roles: list[str | None],
    our_range: tuple[int, int],
    their_range: tuple[int, int],
) -> None:
    if our_range[0] == our_range[1] or their_range[0] == their_range[1]:
        return
    left = "".join(ours[slice(*our_range)])[:200_000]
    right = "".join(theirs[slice(*their_range)])[:200_000]
    owner = [j for j in range(*their_range) for _ in theirs[j]]
    votes: dict[int, dict[str, int]] = {}
    position = [i for i in range(*our_range) for _ in ours[i]]
    for run in LCSseq.opcodes(left, right):
        if run.tag != "equal" or run.src_end - run.src_start < _SHORTEST_RUN:
            continue
        for k in range(run.src_end - run.src_start):
            i, role = position[run.src_start + k], labelled[owner[run.dest_start + k]][0]
            votes.setdefault(i, {}).setdefault(role, 0)
            votes[i][role] += 1
    for i, found in votes.items():
        role, count = max(found.items(), key=lambda item: item[1])
        if count * 2 >= len(ours[i]):
            roles[i] = role
