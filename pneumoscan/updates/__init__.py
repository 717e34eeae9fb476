"""Models that come on a stick: reading a signed package, trying it out, installing it, and going back.

| module | what |
| --- | --- |
| `container` | the file: a ZIP of stored entries, of which nothing may be other than it has to be |
| `package` | what is in it, and every check that it must pass before anything of it is used |
| `trial` | it against the model in force, on films of this computer, and which verdicts flip |
| `reference` | which films those are |
| `store` | where it is installed, what is in force, and the way back |
| `admission` | whether a package may take the place of the model in force |
| `laying` | its files on the disk, whole or not at all |
| `journal` | what was installed when |
| `overview` | the models that there are, for people |

Nothing of a package is written to the disk before its signature is known to be good, and what is written are the bytes
that were checked.
"""

from __future__ import annotations

SUFFIX = ".pneumoscan-model"
