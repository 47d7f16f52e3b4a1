"""Thin adapters to other tools, each an extra; the core imports none of them."""
