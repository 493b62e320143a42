"""What docs/star.md says of the sample stories' length is true of them."""

import re

import yaml

from conftest import ROOT

PACE = 140


def told(path):
    """Words of a sample that are spoken: not the hints in italics before its parts."""
    story = yaml.safe_load(path.read_text(encoding="utf-8")).get("story") or {}
    return sum(len(re.sub(r"^\*[^*]*\*", "", part).split()) for part in story.values())


def test_most_samples_take_three_minutes_and_the_one_for_the_method_two():
    page = (ROOT / "docs/star.md").read_text(encoding="utf-8")
    assert "400 to 500 words" in page and "(question:star-method) has one that fits in two" in page
    lengths = {path.stem: told(path) for path in ROOT.glob("data/topics/behavioral/*.yml")}
    stories = [words for words in lengths.values() if words]
    assert sum(400 <= words <= 500 for words in stories) > len(stories) / 2
    assert max(lengths[short] for short in ("star-method", "production-incident-story")) <= 2 * PACE * 1.05
