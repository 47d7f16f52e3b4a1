"""Verdicts made visible: an HTML file (`page`), a table in the terminal (`table`), plain text."""
