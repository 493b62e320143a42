"""ROC curve and area against scikit-learn and a loop over pairs, with ties and degenerate input."""

import numpy as np
import pytest
from scipy.stats import mannwhitneyu
from sklearn.metrics import roc_auc_score, roc_curve

SEEDS = range(8)


def sample(seed, levels=None, n=150):
    """Random labels and scores; `levels` rounds the scores to that many values, so that many tie."""
    rng = np.random.default_rng(seed)
    labels = rng.permutation(np.arange(n) < rng.integers(1, n))
    scores = rng.normal(size=n) + labels
    return labels.astype(int), scores if levels is None else np.digitize(scores, np.linspace(-1, 2, levels - 1))


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("levels", [None, 20, 3, 2])
def test_area_is_that_of_scikit_learn(answer, seed, levels):
    """The area equals roc_auc_score, without ties and with many."""
    labels, scores = sample(seed, levels)
    assert answer.roc_auc(labels, scores) == pytest.approx(roc_auc_score(labels, scores), abs=1e-12)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("levels", [None, 3])
def test_area_is_the_share_of_ordered_pairs(answer, seed, levels):
    """The area is the chance that a positive outscores a negative, a tie being half: also Mann and Whitney's U."""
    labels, scores = sample(seed, levels, n=60)
    above, below = scores[labels == 1], scores[labels == 0]
    pairs = [(a > b) + 0.5 * (a == b) for a in above for b in below]
    assert answer.roc_auc(labels, scores) == pytest.approx(np.mean(pairs))
    u = mannwhitneyu(above, below, method="asymptotic").statistic
    assert answer.roc_auc(labels, scores) == pytest.approx(u / (len(above) * len(below)))


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("levels", [None, 20, 3])
def test_curve_is_that_of_scikit_learn(answer, seed, levels):
    """The points are those of roc_curve with none dropped, and the trapezoids under them add up to the area."""
    labels, scores = sample(seed, levels)
    fpr, tpr = answer.roc_curve(labels, scores)
    theirs = roc_curve(labels, scores, drop_intermediate=False)
    np.testing.assert_allclose(fpr, theirs[0])
    np.testing.assert_allclose(tpr, theirs[1])
    assert np.trapezoid(tpr, fpr) == pytest.approx(answer.roc_auc(labels, scores))


@pytest.mark.parametrize("seed", SEEDS)
def test_order_of_the_rows_does_not_matter(answer, seed):
    """Shuffling the rows changes nothing, also where scores tie."""
    labels, scores = sample(seed, levels=3)
    order = np.random.default_rng(seed).permutation(len(labels))
    assert answer.roc_auc(labels[order], scores[order]) == answer.roc_auc(labels, scores)


@pytest.mark.parametrize("seed", SEEDS)
def test_only_the_order_of_the_scores_counts(answer, seed):
    """An increasing transform keeps the area, and a changed sign gives one minus it."""
    labels, scores = sample(seed)
    area = answer.roc_auc(labels, scores)
    assert answer.roc_auc(labels, np.exp(scores)) == area
    assert answer.roc_auc(labels, -scores) == pytest.approx(1 - area)


def test_perfect_reversed_and_constant_scores(answer):
    """The area is 1 for a perfect order, 0 for a reversed one and one half for a constant score."""
    labels = np.array([0, 0, 1, 1, 1])
    assert answer.roc_auc(labels, labels) == 1.0
    assert answer.roc_auc(labels, -labels) == 0.0
    assert answer.roc_auc(labels, np.zeros(5)) == 0.5


def test_smallest_input_lists_and_infinite_scores(answer):
    """One row of each class is enough; lists, booleans and infinite scores are welcome."""
    assert answer.roc_auc([True, False], [np.inf, -np.inf]) == 1.0
    assert answer.roc_auc([0, 1], [2, 1]) == 0.0


@pytest.mark.parametrize("function", ["roc_auc", "roc_curve"])
@pytest.mark.parametrize(
    ("labels", "scores"),
    [
        ([], []),
        ([1, 1, 1], [0.1, 0.2, 0.3]),
        ([0, 0], [0.1, 0.2]),
        ([-1, 1], [0.1, 0.2]),
        ([0, 1, 2], [0.1, 0.2, 0.3]),
        ([0, 1], [0.1, np.nan]),
        ([0, 1], [0.1, 0.2, 0.3]),
        ([[0], [1]], [[0.1], [0.2]]),
    ],
    ids=["empty", "only ones", "only zeros", "minus one", "three classes", "NaN score", "lengths", "columns"],
)
def test_undefined_input_is_refused(answer, function, labels, scores):
    """Where there is no pair to order or no order, a ValueError says so instead of a number."""
    with pytest.raises(ValueError, match=r"labels|score"):
        getattr(answer, function)(labels, scores)


def test_the_tie_of_the_example_costs_half_a_pair(answer):
    """Sorting the tied negative before or after the positive gives 7/9 or 8/9; the area lies half way."""
    labels, scores = np.array([1, 1, 0, 1, 0, 0]), np.array([0.9, 0.6, 0.6, 0.4, 0.3, 0.1])
    nudge = np.array([0, 0.01, 0, 0, 0, 0])
    assert answer.roc_auc(labels, scores - nudge) == pytest.approx(7 / 9)
    assert answer.roc_auc(labels, scores + nudge) == pytest.approx(8 / 9)
    assert answer.roc_auc(labels, scores) == pytest.approx(7.5 / 9)


def test_error_of_histogram_buckets_is_half_the_pairs_that_share_one(answer):
    """Rounding scores into buckets moves the area by at most half the share of pairs that share a bucket."""
    for seed in SEEDS:
        labels, scores = sample(seed)
        buckets = np.round(scores * 2)
        positives, negatives = answer.tally(labels, buckets)
        shared = positives @ negatives / (positives.sum() * negatives.sum())
        assert abs(answer.roc_auc(labels, buckets) - answer.roc_auc(labels, scores)) <= shared / 2 + 1e-12
