"""What must hold between fields and between files: one rule a module, each `check(bank)` giving problems."""

import dataclasses

from guide import cache, source
from guide.rules import (
    checklist_source,
    closed_fences,
    code_parses,
    compiled_formulas,
    figure_is_drawing,
    figure_with_text,
    file_names,
    identified_references,
    known_plan_items,
    known_questions,
    known_references,
    known_syllabus,
    known_tags,
    near_duplicates,
    no_headings,
    no_html,
    no_placeholders,
    no_repeats,
    no_stray_files,
    no_swallowed_fields,
    published_addresses,
    safe_links,
    scored_kinds,
    sibling_files,
    topic_described,
)

RULES = (
    topic_described,
    file_names,
    known_tags,
    known_references,
    known_questions,
    known_syllabus,
    known_plan_items,
    checklist_source,
    scored_kinds,
    no_repeats,
    near_duplicates,
    no_placeholders,
    no_swallowed_fields,
    no_html,
    no_headings,
    closed_fences,
    safe_links,
    compiled_formulas,
    sibling_files,
    no_stray_files,
    code_parses,
    figure_with_text,
    figure_is_drawing,
    identified_references,
    published_addresses,
)
# These look at one question at a time, with its code and figure: one that has passed them need not be looked at again.
ALONE = (
    no_repeats,
    no_placeholders,
    no_swallowed_fields,
    no_html,
    no_headings,
    closed_fences,
    safe_links,
    compiled_formulas,
    code_parses,
    figure_with_text,
    figure_is_drawing,
)


def check(bank):
    """The problems of all rules."""
    names = {
        id: cache.key("passed", question.path, *source.of_question(bank, question))
        for id, question in bank.questions.items()
    }
    fresh = {id: question for id, question in bank.questions.items() if not cache.get(names[id])}
    part = dataclasses.replace(bank, questions=fresh)
    problems = [problem for rule in ALONE for problem in rule.check(part)]
    blamed = {problem.path.rpartition(".")[0] for problem in problems}
    for id, question in fresh.items():
        if question.path.rpartition(".")[0] not in blamed:
            cache.put(names[id], True)
    return problems + [problem for rule in RULES if rule not in ALONE for problem in rule.check(bank)]
