# Memory that is needed soon can be asked for ahead of time; where not, nothing happens.

cdef extern from *:
    """
    #if defined(__GNUC__)
    #define ASK_EARLY(address) __builtin_prefetch(address)
    #else
    #define ASK_EARLY(address) ((void)(address))
    #endif
    """
    void ASK_EARLY(const void* address) noexcept
