"""Hostile input made by chance: mutated pages, and a harness for atheris."""
