"""Hostile input: mutated pages, hard strings for patterns, a harness for atheris."""
