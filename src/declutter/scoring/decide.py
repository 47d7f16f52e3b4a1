"""From probabilities to verdicts: which blocks make up the main content."""

from __future__ import annotations

from typing import Any

from declutter import native


def choose(probability: Any, words: Any) -> tuple[bytes, float]:
    """Choose the blocks that promise the best word F1.

    In falling order of probability, the prefix is taken that maximises the expected F1,
    2 * sum(p * words of the chosen) / (words of the chosen + sum(p * words of all)). After
    Ye et al. (2012), "Optimizing F-measures: a tale of two approaches".

    Args:
        probability: calibrated probability of each block to be main content, float32.
        words: words per block, float32.

    Returns:
        The chosen blocks as a mask of 0 and 1, and the expected F1 of that choice.
    """
    if native.decide is not None:
        found: tuple[bytes, float] = native.decide.choose(probability, words)
        return found
    from declutter.scoring import arrays

    chosen, expected = arrays.choose(probability, words)
    return chosen.tobytes(), expected


def best_roles(scores: Any, content: bytes, chosen: bytes) -> list[int]:
    """Number of each block's best role: of those of content if it was chosen, else of the others.

    Args:
        scores: shape (roles, blocks), float32.
        content: 1 for each role that is content, else 0.
        chosen: 1 for each block that was chosen, else 0.
    """
    if native.decide is not None:
        found: list[int] = native.decide.best_roles(scores, content, chosen)
        return found
    from declutter.scoring import arrays

    return arrays.best_roles(scores, content, chosen)
