"""What must hold between fields and between files: one rule a module, each `check(bank)` giving problems."""

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


def check(bank):
    """The problems of all rules."""
    return [problem for rule in RULES for problem in rule.check(bank)]
