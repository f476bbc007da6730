"""The player: what a learner sees, and the application behind it."""

import sys

if sys.version_info < (3, 12):
    # PySide6 6.12 returns None without counting it, as if None could not die, which is only true from Python 3.12 on:
    # on 3.11 each call into Qt that returns nothing takes one count away, and a few minutes of use end the program
    # ("deallocating None"). A count that never runs out makes None here what it is there. PySide6 6.11 is not affected.
    from ctypes import c_ssize_t

    c_ssize_t.from_address(id(None)).value = 1 << 60
