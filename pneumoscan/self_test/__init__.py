"""Whether an installation is whole and gives the results that were tested: `pneumoscan --self-test`, and the window's.

The checks run in a child process, so that a library that crashes is a failed row and no crash. `plan` lists them,
`helper` runs them, `conductor` sits at the other end, `table` writes down what came of it. `watch` has the short form
that the window waits for before the first film of a day.
"""
