"""Logistic regression against scikit-learn and SciPy, and the edge cases that its task names."""

import warnings
from itertools import pairwise

import numpy as np
import pytest
from scipy.optimize import approx_fprime
from scipy.special import expit
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss

SEEDS = range(6)


def sample(seed, n=200, d=4):
    rng = np.random.default_rng(seed)
    features = rng.normal(size=(n, d))
    logits = features @ rng.normal(size=d) + 0.5 + rng.logistic(size=n)
    return features, (logits > 0).astype(int)


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("strength", [0.001, 0.1, 10.0])
def test_reaches_the_minimum_of_scikit_learn(answer, seed, strength):
    """Our mean loss with strength λ has the minimum of scikit-learn's summed loss with C = 1 / (n λ)."""
    features, labels = sample(seed)
    theirs = LogisticRegression(C=1 / (len(labels) * strength), solver="newton-cholesky", tol=1e-12)
    theirs.fit(features, labels)
    weights, intercept = answer.fit(features, labels, strength)
    np.testing.assert_allclose(weights, theirs.coef_[0], atol=1e-5)
    assert intercept == pytest.approx(theirs.intercept_[0], abs=1e-5)
    chances = answer.predict(features, weights, intercept)
    np.testing.assert_allclose(chances, theirs.predict_proba(features)[:, 1], atol=1e-5)


@pytest.mark.parametrize("seed", SEEDS)
def test_loss_is_log_loss_plus_penalty(answer, seed):
    """The loss is the mean negative log-likelihood and half λ times the squared weights, intercept left out."""
    features, labels = sample(seed)
    weights = np.random.default_rng(seed).normal(size=4)
    plain = log_loss(labels, expit(features @ weights + 2.0))
    ours = answer.loss(features, labels, weights, 2.0, strength=0.3)
    assert ours == pytest.approx(plain + 0.15 * weights @ weights)


@pytest.mark.parametrize("seed", SEEDS)
def test_the_fit_is_a_flat_point_of_the_loss(answer, seed):
    """At the fitted weights the numeric gradient of the loss is zero."""
    features, labels = sample(seed)
    weights, intercept = answer.fit(features, labels, strength=0.01)
    slope = approx_fprime(
        np.append(weights, intercept),
        lambda theta: answer.loss(features, labels, theta[:-1], theta[-1], strength=0.01),
    )
    np.testing.assert_allclose(slope, 0, atol=1e-6)


@pytest.mark.filterwarnings("ignore:not converged")
def test_no_step_raises_the_loss(answer):
    """With a step of one over the largest curvature the loss never rises, even on badly scaled features."""
    features, labels = sample(0)
    features = features * [1, 10, 100, 1000]
    path = [
        answer.loss(features, labels, *answer.fit(features, labels, 0.01, max_iter=count), strength=0.01)
        for count in range(30)
    ]
    assert all(later <= earlier for earlier, later in pairwise(path))


@pytest.mark.filterwarnings("error")
def test_large_logits_neither_overflow_nor_lose_the_loss(answer):
    """Logits of ±1000 give probabilities 0 and 1 and a finite loss of 1000 for a sure mistake, without a warning."""
    features, labels = np.array([[1000.0], [-1000.0]]), np.array([0, 1])
    assert answer.predict(features, np.ones(1), 0.0).tolist() == [1.0, 0.0]
    assert answer.loss(features, labels, np.ones(1), 0.0, strength=0.0) == 1000.0


def test_sigmoid_is_accurate_in_both_tails(answer):
    """The relative error is that of rounding down to probabilities of 1e-300."""
    logits = np.linspace(-690, 690, 1001)
    np.testing.assert_allclose(answer.sigmoid(logits), expit(logits), rtol=1e-12)


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("strength", [0.0, 0.1, 100.0])
def test_the_mean_probability_is_the_base_rate(answer, strength):
    """The intercept is not penalised, so whatever λ the mean prediction is the share of ones."""
    features, labels = sample(1)
    weights, intercept = answer.fit(features, labels, strength)
    assert answer.predict(features, weights, intercept).mean() == pytest.approx(labels.mean(), abs=1e-7)


def test_a_large_penalty_removes_the_weights(answer):
    """As λ grows the weights go to zero and the intercept to the log odds of the base rate."""
    features, labels = sample(1)
    weights, intercept = answer.fit(features, labels, strength=100.0)
    np.testing.assert_allclose(weights, 0, atol=5e-3)
    assert intercept == pytest.approx(np.log(labels.mean() / (1 - labels.mean())), abs=1e-2)


def test_one_class_alone_warns(answer):
    """With a single class the best intercept is infinite: the fit stays finite and says that it is not done."""
    with pytest.warns(UserWarning, match="not converged"):
        weights, intercept = answer.fit(sample(2)[0], np.ones(200), strength=0.1)
    assert np.isfinite(weights).all()
    assert 5 < intercept < np.inf


def test_separable_classes_without_penalty_warn(answer):
    """No finite weights are best on separable data with λ = 0: the fit stays finite and says that it is not done."""
    features, labels = np.array([[-2.0], [-1.0], [1.0], [2.0]]), np.array([0, 0, 1, 1])
    with pytest.warns(UserWarning, match="not converged"):
        weights, _ = answer.fit(features, labels, strength=0.0)
    assert np.isfinite(weights).all()
    with pytest.warns(UserWarning, match="not converged"):
        longer, _ = answer.fit(features, labels, strength=0.0, max_iter=20_000)
    assert longer[0] > weights[0] + 0.1


@pytest.mark.filterwarnings("ignore:not converged")
def test_the_gradient_on_separable_data_shrinks_slowly(answer):
    """After 10,000 steps it is 6e-5: far above the tolerance, but a loose one of 1e-4 would pass for convergence."""
    features, labels = np.array([[-2.0], [-1.0], [1.0], [2.0]]), np.array([0, 0, 1, 1])
    weights, intercept = answer.fit(features, labels, strength=0.0)
    slope = features.T @ (expit(features @ weights + intercept) - labels) / 4
    assert abs(slope[0]) == pytest.approx(6e-5, rel=0.05)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        answer.fit(features, labels, strength=0.0, tol=1e-4)


@pytest.mark.filterwarnings("error")
def test_separable_classes_with_penalty_converge(answer):
    """Any λ above zero makes the minimum finite and unique."""
    features, labels = np.array([[-2.0], [-1.0], [1.0], [2.0]]), np.array([0, 0, 1, 1])
    weights, intercept = answer.fit(features, labels, strength=0.1)
    theirs = LogisticRegression(C=1 / 0.4, tol=1e-12, solver="newton-cholesky").fit(features, labels)
    assert weights[0] == pytest.approx(theirs.coef_[0, 0], abs=1e-5)
    assert intercept == pytest.approx(0, abs=1e-6)


def test_the_inputs_are_left_alone(answer):
    """Fitting writes into neither the features nor the labels."""
    features, labels = sample(2)
    before = features.copy(), labels.copy()
    answer.fit(features, labels)
    np.testing.assert_array_equal(features, before[0])
    np.testing.assert_array_equal(labels, before[1])
