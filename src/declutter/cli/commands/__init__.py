"""The commands behind the first word: `declutter batch …` and its like, one module each.

A module has `run(arguments) -> int`: it gets the words behind its name, returns an exit code
and raises `declutter.cli.arguments.UsageError` where the line makes no sense. Which words are
commands is said once, in `declutter.cli.arguments.COMMANDS`.
"""
