"""`declutter batch`: files of pages in, one output out, resumable.

plan.py      what there is to do: the inputs, listed once
sources.py   an input as a stream of pages: HTML files, JSONL, Parquet, WARC
journal.py   what is done: data, and a log of what of it is whole
sinks.py     records as JSONL, Parquet or a folder of texts
progress.py  the bar on a terminal
run.py       all of it together

The journal decides what is done, and nothing else does. A page is done when a line of the log,
written after the data was on disk, says so; what lies behind that line is cut off when the run
goes on.
"""
