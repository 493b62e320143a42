"""A fence of code that is opened is closed."""

from guide import markup


def check(bank):
    for item, path, text in bank.texts():
        opened = markup.without_code(text)[1]
        if opened:
            yield item.problem(
                path,
                f"the code that starts with `{opened}` is never closed",
                f"add a line {opened[:3]} after the code",
                opened,
            )
