"""The two-layer network against numeric gradients and SciPy, and the mistakes its text warns of."""

import numpy as np
import pytest
from scipy.special import log_softmax
from sklearn.neural_network import MLPClassifier

SEEDS = range(6)


def sample(seed, n=9, d=4, hidden=6, classes=3):
    """Random parameters with biases that are not zero, rows (n, d) and labels (n,)."""
    rng = np.random.default_rng(seed)
    params = {
        "W1": rng.normal(size=(d, hidden)),
        "b1": rng.normal(size=hidden),
        "W2": rng.normal(size=(hidden, classes)),
        "b2": rng.normal(size=classes),
    }
    return params, rng.normal(size=(n, d)), rng.integers(classes, size=n)


def numeric_gradient(answer, params, rows, labels, name, step=1e-6):
    """Central differences of the loss in every entry of one parameter."""
    slopes = np.zeros_like(params[name])
    for at in np.ndindex(slopes.shape):
        up, down = params[name].copy(), params[name].copy()
        up[at] += step
        down[at] -= step
        rise = [answer.loss_and_gradients({**params, name: moved}, rows, labels)[0] for moved in (up, down)]
        slopes[at] = (rise[0] - rise[1]) / (2 * step)
    return slopes


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("name", ["W1", "b1", "W2", "b2"])
def test_gradients_are_the_numeric_ones(answer, seed, name):
    """Each gradient has its parameter's shape and the slope that central differences measure."""
    params, rows, labels = sample(seed)
    gradient = answer.loss_and_gradients(params, rows, labels)[1][name]
    assert gradient.shape == params[name].shape
    np.testing.assert_allclose(gradient, numeric_gradient(answer, params, rows, labels, name), atol=1e-7)


@pytest.mark.parametrize("seed", SEEDS)
def test_loss_is_the_mean_cross_entropy(answer, seed):
    """The loss is the mean of minus the log probability of each row's label."""
    params, rows, labels = sample(seed)
    logits = np.maximum(rows @ params["W1"] + params["b1"], 0) @ params["W2"] + params["b2"]
    expected = -np.mean([log_softmax(row)[label] for row, label in zip(logits, labels, strict=True)])
    assert answer.loss_and_gradients(params, rows, labels)[0] == pytest.approx(expected)
    np.testing.assert_allclose(answer.forward(params, rows)[0], logits)


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("seed", SEEDS)
def test_forward_is_that_of_scikit_learn(answer, seed):
    """With the weights of a fitted MLPClassifier the same probabilities come out."""
    _, rows, labels = sample(seed, n=40)
    theirs = MLPClassifier((6,), max_iter=20, random_state=seed).fit(rows, labels)
    params = dict(zip(("W1", "W2", "b1", "b2"), theirs.coefs_ + theirs.intercepts_, strict=True))
    np.testing.assert_allclose(
        log_softmax(answer.forward(params, rows)[0], axis=1), theirs.predict_log_proba(rows), atol=1e-10
    )


@pytest.mark.parametrize("seed", SEEDS)
def test_repeating_the_batch_changes_nothing(answer, seed):
    """The loss is a mean over rows, so the same rows twice give the same loss and gradients."""
    params, rows, labels = sample(seed)
    loss, gradients = answer.loss_and_gradients(params, rows, labels)
    twice, doubled = answer.loss_and_gradients(params, np.tile(rows, (2, 1)), np.tile(labels, 2))
    assert twice == pytest.approx(loss)
    for name, gradient in gradients.items():
        np.testing.assert_allclose(doubled[name], gradient, atol=1e-12)


def test_a_column_of_labels_is_silently_wrong(answer):
    """With labels (n, 1) every row is scored against every row's label: no error, and another loss."""
    params, rows, labels = sample(0)
    wrong = answer.loss_and_gradients(params, rows, labels[:, None])[0]
    every = [answer.loss_and_gradients(params, rows, np.full(9, label))[0] for label in labels]
    assert wrong == pytest.approx(np.mean(every))
    assert wrong != pytest.approx(answer.loss_and_gradients(params, rows, labels)[0], rel=0.01)


@pytest.mark.filterwarnings("error")
def test_large_logits_stay_finite(answer):
    """Logits around a million give a finite loss and gradients, without a warning."""
    params, rows, labels = sample(0)
    params["W2"] *= 1e6
    loss, gradients = answer.loss_and_gradients(params, rows, labels)
    assert np.isfinite(loss)
    assert all(np.isfinite(gradient).all() for gradient in gradients.values())


def test_inputs_are_left_alone(answer):
    """Neither the parameters nor the data are written to."""
    params, rows, labels = sample(0)
    before = {name: value.copy() for name, value in params.items()}, rows.copy(), labels.copy()
    answer.loss_and_gradients(params, rows, labels)
    for name, value in params.items():
        np.testing.assert_array_equal(value, before[0][name])
    np.testing.assert_array_equal(rows, before[1])
    np.testing.assert_array_equal(labels, before[2])


def test_zero_weights_train_only_the_last_bias(answer):
    """From all zeros every gradient but that of the last bias is zero, for good."""
    _, rows, labels = sample(0)
    params = {"W1": np.zeros((4, 6)), "b1": np.zeros(6), "W2": np.zeros((6, 3)), "b2": np.zeros(3)}
    for _ in range(5):
        _, gradients = answer.loss_and_gradients(params, rows, labels)
        assert [name for name, gradient in gradients.items() if gradient.any()] == ["b2"]
        params = {name: value - 0.1 * gradients[name] for name, value in params.items()}


def test_equal_weights_keep_the_hidden_units_equal(answer):
    """Hidden units that start as copies get equal gradients and stay copies, whatever the number of steps."""
    _, rows, labels = sample(0)
    rng = np.random.default_rng(1)
    params = {
        "W1": np.tile(rng.normal(size=(4, 1)), 6),
        "b1": np.full(6, 0.1),
        "W2": np.tile(rng.normal(size=(1, 3)), (6, 1)),
        "b2": np.zeros(3),
    }
    for _ in range(20):
        _, gradients = answer.loss_and_gradients(params, rows, labels)
        params = {name: value - 0.1 * gradients[name] for name, value in params.items()}
    np.testing.assert_allclose(params["W1"], params["W1"][:, :1].repeat(6, axis=1))
    np.testing.assert_allclose(params["W2"], params["W2"][:1].repeat(6, axis=0))


@pytest.mark.parametrize("seed", SEEDS)
def test_overfits_a_handful_of_rows(answer, seed):
    """From its own initial weights plain gradient descent learns ten random labels by heart."""
    rng = np.random.default_rng(seed)
    rows, labels = rng.normal(size=(10, 5)), rng.integers(3, size=10)
    params = answer.initialise(5, 32, 3, rng)
    first = answer.loss_and_gradients(params, rows, labels)[0]
    for _ in range(500):
        loss, gradients = answer.loss_and_gradients(params, rows, labels)
        params = {name: value - 0.3 * gradients[name] for name, value in params.items()}
    assert loss < 0.05 < first
    assert (answer.forward(params, rows)[0].argmax(axis=1) == labels).all()


def test_initial_weights_keep_the_signal(answer):
    """With weights of variance 2/d the mean square after the ReLU is that of the input, up to sampling."""
    rng = np.random.default_rng(0)
    params = answer.initialise(400, 1000, 10, rng)
    rows = rng.normal(size=(200, 400))
    active = answer.forward(params, rows)[1]
    assert (active**2).mean() == pytest.approx((rows**2).mean(), rel=0.05)
    assert not params["b1"].any()
    assert not params["b2"].any()
