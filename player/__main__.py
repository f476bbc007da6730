"""`python -m player`: the same as the `carrel` command."""

import sys

from player.app import main

sys.exit(main())
