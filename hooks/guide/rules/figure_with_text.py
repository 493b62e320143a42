"""A figure has its text alternative, and the text has its figure."""


def check(bank):
    for question in bank.questions.values():
        content = question.content
        if content.figure and not content.figure_text:
            yield question.problem(
                ("figure",), "the figure has no figure_text", "add `figure_text:` and say what one sees in it", key=True
            )
        if content.figure_text and not content.figure:
            yield question.problem(
                ("figure_text",), "there is no figure to describe", f"add `figure: {question.id}.svg`", key=True
            )
