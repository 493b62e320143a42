"""Attention against a loop and SciPy, its causal property, and scores that overflow a naive softmax."""

import numpy as np
import pytest
from scipy import special

SEEDS = range(6)


def sample(seed, t=7, d=5, d_k=4, d_v=3):
    """Tokens (t, d) and the three projections."""
    rng = np.random.default_rng(seed)
    shapes = (t, d), (d, d_k), (d, d_k), (d, d_v)
    return [rng.normal(size=shape) for shape in shapes]


def by_loop(queries, keys, values, allowed):
    """Attention one query at a time over the keys it may see, from the definition."""
    rows = []
    for i, query in enumerate(queries):
        seen = [j for j in range(len(keys)) if allowed[i][j]]
        weights = special.softmax([query @ keys[j] / np.sqrt(len(query)) for j in seen])
        rows.append(sum(weight * values[j] for weight, j in zip(weights, seen, strict=True)))
    return np.array(rows)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("causal", [False, True])
def test_self_attention_is_the_loop(answer, seed, causal):
    """The matrix form equals the sum over allowed keys, query by query."""
    tokens, w_query, w_key, w_value = sample(seed)
    allowed = [[j <= i or not causal for j in range(7)] for i in range(7)]
    expected = by_loop(tokens @ w_query, tokens @ w_key, tokens @ w_value, allowed)
    np.testing.assert_allclose(answer.self_attention(tokens, w_query, w_key, w_value, causal), expected)


@pytest.mark.parametrize("seed", SEEDS)
def test_attention_takes_other_lengths_and_any_mask(answer, seed):
    """Queries may be fewer than keys, and each may see its own set of them."""
    rng = np.random.default_rng(seed)
    queries, keys, values = rng.normal(size=(4, 6)), rng.normal(size=(9, 6)), rng.normal(size=(9, 2))
    allowed = rng.random((4, 9)) < 0.5
    allowed[:, 0] = True
    np.testing.assert_allclose(
        answer.attention(queries, keys, values, allowed), by_loop(queries, keys, values, allowed)
    )


@pytest.mark.parametrize("seed", SEEDS)
def test_future_tokens_do_not_change_the_past(answer, seed):
    """Replacing every token after position i leaves the causal outputs up to i exactly as they were."""
    tokens, *projections = sample(seed)
    before = answer.self_attention(tokens, *projections, causal=True)
    for i in range(len(tokens) - 1):
        other = tokens.copy()
        other[i + 1 :] = 100 * np.random.default_rng(seed + 1).normal(size=other[i + 1 :].shape)
        after = answer.self_attention(other, *projections, causal=True)
        np.testing.assert_array_equal(after[: i + 1], before[: i + 1])
        assert not np.allclose(after[i + 1 :], before[i + 1 :])


@pytest.mark.parametrize("seed", SEEDS)
def test_a_prefix_gives_the_same_outputs_as_the_whole(answer, seed):
    """Causal attention over the first i tokens is the first i rows of that over all, so keys can be cached."""
    tokens, *projections = sample(seed)
    whole = answer.self_attention(tokens, *projections, causal=True)
    for i in range(1, len(tokens) + 1):
        np.testing.assert_allclose(answer.self_attention(tokens[:i], *projections, causal=True), whole[:i])


@pytest.mark.parametrize("seed", SEEDS)
def test_without_a_mask_order_does_not_matter(answer, seed):
    """Permuting the tokens permutes the outputs and changes nothing else: attention alone sees no positions."""
    tokens, *projections = sample(seed)
    order = np.random.default_rng(seed).permutation(len(tokens))
    straight = answer.self_attention(tokens, *projections, causal=False)
    np.testing.assert_allclose(answer.self_attention(tokens[order], *projections, causal=False), straight[order])


@pytest.mark.parametrize("seed", SEEDS)
def test_leading_axes_are_batch_and_heads(answer, seed):
    """Batch and heads in front of the last two axes are treated one by one."""
    rng = np.random.default_rng(seed)
    queries, keys, values = (rng.normal(size=(2, 3, 5, 4)) for _ in range(3))
    together = answer.attention(queries, keys, values, np.tri(5, dtype=bool))
    for b in range(2):
        for h in range(3):
            alone = answer.attention(queries[b, h], keys[b, h], values[b, h], np.tri(5, dtype=bool))
            np.testing.assert_allclose(together[b, h], alone)


@pytest.mark.parametrize("seed", SEEDS)
def test_heads_by_reshape_are_heads_by_slicing(answer, seed):
    """Splitting d into h heads by reshape and swapped axes gives each head its own slice of the columns."""
    tokens, w_query, w_key, w_value = sample(seed, d=8, d_k=8, d_v=8)

    def split(x):
        """(t, d) to (h, t, d / h)."""
        return x.reshape(7, 2, 4).swapaxes(0, 1)

    q, k, v = tokens @ w_query, tokens @ w_key, tokens @ w_value
    joined = answer.attention(split(q), split(k), split(v)).swapaxes(0, 1).reshape(7, 8)
    for head in (slice(0, 4), slice(4, 8)):
        np.testing.assert_allclose(joined[:, head], answer.attention(q[:, head], k[:, head], v[:, head]))


def test_reshaping_straight_to_heads_deals_out_tokens_not_columns():
    """(t, d) reshaped to (h, t, d / h) without a swap gives head 0 every slice of the first tokens only."""
    tokens = np.arange(6)[:, None].repeat(8, axis=1)
    assert tokens.reshape(2, 6, 4)[0].tolist() == [[token] * 4 for token in (0, 0, 1, 1, 2, 2)]


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("size", [1.0, 1e3, 1e6])
def test_softmax_is_that_of_scipy_for_any_size(answer, size):
    """Scores of a million neither overflow nor warn, and the weights are SciPy's."""
    scores = size * np.random.default_rng(0).normal(size=(3, 4, 6))
    np.testing.assert_allclose(answer.softmax(scores), special.softmax(scores, axis=-1))
    np.testing.assert_allclose(answer.softmax(scores).sum(axis=-1), 1.0)


@pytest.mark.filterwarnings("error")
def test_large_logits_pick_the_best_key(answer):
    """With queries scaled a millionfold attention returns the value of the best allowed key, without a warning."""
    tokens, w_query, w_key, w_value = sample(0)
    out = answer.self_attention(tokens, 1e6 * w_query, w_key, w_value, causal=True)
    scores = np.where(np.tri(7, dtype=bool), tokens @ w_query @ (tokens @ w_key).T, -np.inf)
    np.testing.assert_allclose(out, (tokens @ w_value)[scores.argmax(axis=1)])


@pytest.mark.filterwarnings("error")
def test_a_query_that_may_see_nothing_gets_zeros(answer):
    """A row with no allowed key is all zeros, not NaN, and leaves the other rows alone."""
    queries = keys = values = np.random.default_rng(0).normal(size=(3, 2))
    allowed = np.array([[False, False, False], [True, True, False], [True, True, True]])
    out = answer.attention(queries, keys, values, allowed)
    assert out[0].tolist() == [0.0, 0.0]
    np.testing.assert_allclose(out[1:], by_loop(queries[1:], keys, values, allowed[1:]))


def test_single_precision_stays_single(answer):
    """Inputs in float32 give an output in float32."""
    inputs = [part.astype(np.float32) for part in sample(0)]
    assert answer.self_attention(*inputs, causal=True).dtype == np.float32
