"""Words of many blocks, cut in one go."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, Any

from declutter import native

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

END = "\n"  # stands behind the words of each block
_WORD = re.compile(r"[^\W\d_]+|\n")
_ASCII = bytes(10 if i == 10 else i if chr(i).isalpha() and i < 128 else 32 for i in range(256))


class Tokens:
    """Attributes:
    folded: the texts.
    codes: a hash of each word, text after text, and that of `END` behind each; good for as
        long as the process lives. A memoryview or an array of int64, as is `ends`.
    ends: index of each text's `END` in `codes`, shape (texts,).
    """

    def __init__(self, folded: list[str]) -> None:
        self.folded = folded
        self.codes: Any
        self.ends: Any
        if native.text is not None:
            self.codes, self.ends = native.text.word_codes(folded)
        else:
            import numpy as np

            words = self.words
            self.codes = np.fromiter(map(hash, words), dtype=np.int64, count=len(words))
            self.ends = np.flatnonzero(self.codes == hash(END))

    @cached_property
    def words(self) -> list[str]:
        """Runs of letters, text after text, `END` behind each text."""
        joined = " \n ".join(self.folded) + " \n"
        if joined.isascii():  # three times as fast as the expression
            # The only white space besides " " is END, and it has spaces around it.
            spaced = joined.encode("ascii").translate(_ASCII).decode("ascii")
            return list(filter(None, spaced.split(" ")))
        return _WORD.findall(joined)

    @property
    def begins(self) -> NDArray[np.int64]:
        import numpy as np

        ends = np.asarray(self.ends)
        begins = np.zeros_like(ends)
        begins[1:] = ends[:-1] + 1
        return begins


def tokenise(folded: list[str]) -> Tokens:
    """Cut folded block texts (at least one; none holds a line break) into words."""
    return Tokens(folded)
