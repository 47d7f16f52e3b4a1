"""Many pages: a stream in, a stream out, over processes.

items.py     what a caller may hand in, as tasks
work.py      one task to one record, within limits
worker.py    the process that does it
pool.py      starts, feeds, watches and replaces the workers
extract.py   `extract_many`: order, read-ahead, results
"""

from declutter.many.extract import extract_many

__all__ = ["extract_many"]
