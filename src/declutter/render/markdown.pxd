# C types for the compiled form of markdown.py; the source is that file alone.
cimport cython

from declutter.render.nodes cimport (
    Cell, CodeBlock, Definition, DefinitionList, Figure, Footnote, Formula, Heading, List, ListItem,
    Paragraph, Quote, Table,
)
from declutter.render.markdown_inline cimport Style, line, within

@cython.locals(lines=list, found=list, lists=cython.int)
cdef list _blocks(list children, Style style, bint tight=*)

@cython.locals(text=str)
cdef list _block(node, Style style, bint second_mark)

@cython.locals(text=str, children=list)
cdef list _paragraph(node, Style style)

@cython.locals(indent=str, i=cython.Py_ssize_t, text=str)
cdef list _indented(str mark, list lines, Py_ssize_t width)

@cython.locals(lines=list, found=list, tight=cython.bint, mark=str)
cdef list _list(node, Style style, bint second_mark)

@cython.locals(children=list)
cdef bint _is_tight(item) except -1

@cython.locals(shown=list, cell=Cell)
cdef str _row(list cells, Style style)
