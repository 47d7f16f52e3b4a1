"""The first half of a run with a memory of sites: all pages are seen before one is extracted.

So all of them are extracted alike: in whatever order, by however many workers, and by a run that
was taken up again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Final

from declutter.batch.progress import Progress
from declutter.batch.sources import Place

if TYPE_CHECKING:
    from declutter.batch.run import Job
    from declutter.site import Site

_DONE: Final = "observed"  # a file that is there once all pages have been seen


def observed(
    job: Job, pages: Iterator[tuple[Place, Any]], size: int, say: Callable[[str], None]
) -> Site:
    """The memory of the sites of a job, after it has seen all pages.

    Args:
        job: one with a `site`.
        pages: all pages, and where they stand.
        size: bytes of all inputs.
        say: told that this comes first.

    Raises:
        OSError: the memory can't be opened or written.
    """
    from declutter.many.observe import observe_many
    from declutter.site import Site

    assert job.site is not None
    site = Site.open(job.site)
    done = job.unfinished / _DONE
    if done.exists():
        return site
    say(f"{job.out}: first all pages are read to learn what recurs on their sites")
    read: list[int] = [0]

    def items() -> Iterator[Any]:
        for place, page in pages:
            read[0] = place.read
            yield page

    seen = observe_many(
        items(), site, job.workers,
        timeout=job.timeout, max_bytes=job.max_bytes, max_tags=job.max_tags,
    )  # fmt: skip
    try:
        with Progress(size, 0, job.progress) as progress:
            for number, _ in enumerate(seen, 1):
                progress.update(read[0], number, 0)
        site.flush()
        done.touch()
    except BaseException:
        site.close()
        raise
    finally:
        seen.close()
    return site
