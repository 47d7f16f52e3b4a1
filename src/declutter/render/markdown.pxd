# C types for the compiled form of markdown.py; the source is that file alone.
cimport cython

from declutter.render.nodes cimport (
    Cell, CodeBlock, Definition, DefinitionList, Figure, Footnote, Formula, Heading, List, ListItem,
    Paragraph, Quote, Table,
)
from declutter.render.markdown_inline cimport Style, line, within

@cython.locals(lines=list, found=list, lists=cython.int, text=str)
cdef list _blocks(list children, Style style, bint tight=*)

@cython.locals(text=str)
cdef list _block(node, Style style, bint second_mark)

cdef bint _is_display(Paragraph node) except -1

@cython.locals(indent=str, i=cython.Py_ssize_t, text=str)
cdef list _indented(str mark, list lines, Py_ssize_t width)

@cython.locals(lines=list, found=list, tight=cython.bint, mark=str, item=ListItem)
cdef list _list(List node, Style style, bint second_mark)

@cython.locals(children=list)
cdef bint _is_tight(ListItem item) except -1

@cython.locals(shown=list, cell=Cell)
cdef str _row(list cells, Style style)
