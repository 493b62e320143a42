"""Scaling and encoding against scikit-learn, and the columns that break the obvious version."""

import numpy as np
import pytest
from sklearn.preprocessing import MinMaxScaler, OneHotEncoder, StandardScaler

SEEDS = range(10)


def two_tables(seed):
    """Training and later rows with columns of very different size, and a constant one."""
    rng = np.random.default_rng(seed)
    scale, offset = np.array([1, 1e-6, 1e6, 0.0]), np.array([0, 5, -1e7, 0.1])
    train, later = (rng.normal(size=(n, 4)) * scale + offset for n in (rng.integers(1, 30), 8))
    later[:, 3] += rng.normal(size=8)
    return train, later


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("clip", [False, True])
def test_min_max_is_that_of_scikit_learn(answer, seed, clip):
    train, later = two_tables(seed)
    ours, theirs = answer.MinMax(clip).fit(train), MinMaxScaler(clip=clip).fit(train)
    for rows in (train, later):
        np.testing.assert_allclose(ours.transform(rows), theirs.transform(rows), rtol=1e-6, atol=1e-6)
    assert ours.transform(train).min() >= 0
    assert ours.transform(train).max() <= 1


@pytest.mark.parametrize("seed", SEEDS)
def test_standard_is_that_of_scikit_learn(answer, seed):
    train, later = two_tables(seed)
    ours, theirs = answer.Standard().fit(train), StandardScaler().fit(train)
    for rows in (train, later):
        np.testing.assert_allclose(ours.transform(rows), theirs.transform(rows), rtol=1e-6, atol=1e-6)


@pytest.mark.parametrize("value", [0.1, 1e9 + 0.1, -1e-300, 0.0])
@pytest.mark.parametrize("n", [1, 3, 7, 1000])
@pytest.mark.filterwarnings("error")
def test_a_constant_column_becomes_exactly_zero(answer, value, n):
    """Also where the deviation that NumPy computes is not zero."""
    rows = np.full((n, 1), value)
    assert (answer.MinMax().fit(rows).transform(rows) == 0).all()
    assert (answer.Standard().fit(rows).transform(rows) == 0).all()


@pytest.mark.parametrize("size", [1e-300, 1e-160, 1e160, 1e300])
@pytest.mark.filterwarnings("error")
def test_tiny_and_huge_columns_get_deviation_one(answer, size):
    """Where the square of a difference is 0 or infinite in float64."""
    rows = np.array([[0.0], [1.0], [3.0]]) * size
    scaled = answer.Standard().fit(rows).transform(rows)
    np.testing.assert_allclose([scaled.mean(), scaled.std()], [0, 1], atol=1e-12)


def test_the_deviation_of_equal_numbers_can_be_positive():
    """The reason for comparing minimum and maximum."""
    assert np.full(3, 0.1).std() > 0


def test_whole_numbers_do_not_wrap_around(answer):
    """Later rows below the training minimum, in an unsigned type."""
    train, later = np.array([[100], [200]], np.uint8), np.array([[50]], np.uint8)
    assert answer.MinMax().fit(train).transform(later).tolist() == [[-0.5]]
    assert answer.Standard().fit(train).transform(later).tolist() == [[-2.0]]


def test_nothing_of_later_rows_is_learnt_and_input_is_kept(answer):
    train, later = two_tables(0)
    kept = train.copy(), later.copy()
    for scaler in (answer.MinMax(), answer.Standard()):
        scaler.fit(train)
        alone = np.vstack([scaler.transform(row[None]) for row in later])
        np.testing.assert_array_equal(scaler.transform(later), alone)
        np.testing.assert_array_equal(scaler.transform(later), scaler.transform(later))
    np.testing.assert_array_equal(train, kept[0])
    np.testing.assert_array_equal(later, kept[1])


@pytest.mark.parametrize("bad", [np.nan, np.inf])
def test_what_is_not_finite_is_refused_in_both_steps(answer, bad):
    for scaler in (answer.MinMax(), answer.Standard()):
        with pytest.raises(ValueError, match="finite"):
            scaler.fit([[1.0], [bad]])
        scaler.fit([[1.0], [2.0]])
        with pytest.raises(ValueError, match="finite"):
            scaler.transform([[bad]])
        with pytest.raises(ValueError, match="shape"):
            scaler.fit([1.0, 2.0])
    assert answer.Standard().fit([[1.0], [2.0]]).transform(np.empty((0, 1))).shape == (0, 1)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("kind", [int, str])
def test_one_hot_is_that_of_scikit_learn(answer, seed, kind):
    """Unseen categories give zeros, or an error where that is asked for."""
    rng = np.random.default_rng(seed)
    train, later = rng.integers(0, 5, size=(6, 3)).astype(kind), rng.integers(0, 6, size=(40, 3)).astype(kind)
    theirs = OneHotEncoder(handle_unknown="ignore", sparse_output=False).fit(train)
    ours = answer.OneHot().fit(train)
    np.testing.assert_array_equal(ours.transform(train), theirs.transform(train))
    np.testing.assert_array_equal(ours.transform(later), theirs.transform(later))
    strict = answer.OneHot(refuse_unseen=True).fit(train)
    np.testing.assert_array_equal(strict.transform(train), theirs.transform(train))
    unseen = any(set(later[:, j]) - set(train[:, j]) for j in range(3))
    if unseen:
        with pytest.raises(ValueError, match="training"):
            strict.transform(later)


def test_texts_of_later_rows_may_be_longer(answer):
    """A fixed-width array type does not cut them to a known category."""
    known = answer.OneHot().fit(np.array([["ab"], ["cd"]]))
    assert known.transform(np.array([["abc"], ["cd"]])).tolist() == [[0, 0], [0, 1]]


def test_another_type_is_unseen(answer):
    """Numbers in training and their texts at serving share no category: all zeros, or an error."""
    rows = np.array([["1"], ["2"]])
    assert answer.OneHot().fit(np.array([[1], [2]])).transform(rows).tolist() == [[0, 0], [0, 0]]
    with pytest.raises(ValueError, match="training"):
        answer.OneHot(refuse_unseen=True).fit(np.array([[1], [2]])).transform(rows)


def test_another_number_of_columns_is_refused(answer):
    with pytest.raises(ValueError, match="zip"):
        answer.OneHot().fit(np.array([[1, 2]])).transform(np.array([[1]]))
    for scaler in (answer.MinMax(), answer.Standard()):
        with pytest.raises(ValueError, match="same d"):
            scaler.fit([[1.0, 2.0]]).transform([[1.0]])
