# C types for the compiled form of nodes.py; the source is that file alone. Fields stand in the
# order of the source: positional arguments follow it.


cdef class Text:
    cdef public str text

cdef class Strong:
    cdef public list children

cdef class Emphasis:
    cdef public list children

cdef class Deleted:
    cdef public list children

cdef class Superscript:
    cdef public list children

cdef class Subscript:
    cdef public list children

cdef class Code:
    cdef public str text

cdef class Link:
    cdef public str href
    cdef public list children

cdef class Image:
    cdef public str src
    cdef public str alt

cdef class LineBreak:
    pass

cdef class Formula:
    cdef public str tex
    cdef public str text
    cdef public bint display

cdef class NoteReference:
    cdef public str label
    cdef public str text

cdef class BackLink:
    cdef public str text

cdef class Heading:
    cdef public object level
    cdef public list children
    cdef public object number

cdef class Paragraph:
    cdef public list children
    cdef public object number

cdef class CodeBlock:
    cdef public str text
    cdef public str language
    cdef public object number

cdef class Quote:
    cdef public list children

cdef class ListItem:
    cdef public list children

cdef class List:
    cdef public bint ordered
    cdef public object start
    cdef public list items

cdef class Term:
    cdef public list children

cdef class Definition:
    cdef public list children

cdef class DefinitionList:
    cdef public list items

cdef class Cell:
    cdef public list blocks
    cdef public bint header
    cdef public list numbers

cdef class Table:
    cdef public list header
    cdef public list rows

cdef class Figure:
    cdef public list images
    cdef public list caption
    cdef public str href

cdef class Footnote:
    cdef public str label
    cdef public list children

cdef class Rule:
    pass

cdef class Document:
    cdef public list children
    cdef public str language
