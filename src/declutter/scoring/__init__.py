"""Scores: boosted symmetric trees shipped as text arrays, and the decision on them."""
