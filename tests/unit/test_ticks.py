"""What a checklist becomes: the names its ticks are kept under, and sections that follow from topics."""

from conftest import ROOT
from guide import bank, ticks


def names(loaded, id):
    return {line.text: line.name for part in ticks.parts(loaded, id) for line in part.items}


def test_a_tick_stays_with_its_words_when_items_are_added_moved_or_wrapped_anew(data):
    before = names(bank.load(data)[0], "basket")
    path = data / "checklists/basket.yml"
    text = path.read_text().replace("      - Apples, **counted**.\n", "      - A ladder, checked.\n")
    path.write_text(text.replace("      - A ruler", "      - Apples,\n        **counted**.\n      - A ruler"))
    after = names(bank.load(data)[0], "basket")
    assert after.pop("A ladder, checked.") not in before.values()
    assert after == before
    assert len(set(before.values())) == len(before)


def test_revision_has_a_section_a_topic_with_what_one_can_do_and_leaves_stories_out():
    guide = bank.load(ROOT / "data")[0]
    sections = {part.topic: [line.text for line in part.items] for part in ticks.parts(guide, "technical-revision")}
    assert len(sections) >= 20 and "behavioral" not in sections
    for topic, items in sections.items():
        assert items == guide.topics[topic].content.able_to
