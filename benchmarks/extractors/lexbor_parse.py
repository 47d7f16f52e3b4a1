"""Lexbor's bare parse: the unit in which times are told. It yields no text."""

from importlib.metadata import version

from selectolax.lexbor import LexborHTMLParser

NAME = "lexbor_parse"
VERSION = version("selectolax")
TEXT = False


def extract(html: str) -> str:
    LexborHTMLParser(html)
    return ""
