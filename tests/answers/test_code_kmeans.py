"""k-means against scikit-learn and SciPy, and the edge cases that its task names."""

from itertools import pairwise

import numpy as np
import pytest
from scipy.spatial.distance import cdist
from sklearn.cluster import KMeans

SEEDS = range(6)


def scattered(seed, n=200, d=3):
    return np.random.default_rng(seed).normal(size=(n, d))


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("k", [1, 2, 5])
def test_reaches_the_inertia_of_scikit_learn_from_the_same_start(answer, seed, k):
    """From equal first centers both end at the same local minimum."""
    points = scattered(seed)
    start = answer.seed(points, k, np.random.default_rng(seed))
    theirs = KMeans(k, init=start, n_init=1, tol=0, max_iter=300).fit(points)
    centers, labels, inertia = answer.kmeans(points, k, np.random.default_rng(seed), max_iter=300)
    assert inertia == pytest.approx(theirs.inertia_, rel=1e-4)
    np.testing.assert_allclose(centers, theirs.cluster_centers_, atol=1e-2)
    assert (labels == theirs.labels_).mean() > 0.99


@pytest.mark.parametrize("seed", SEEDS)
def test_labels_and_inertia_belong_to_the_returned_centers(answer, seed):
    """Each label names the nearest returned center, and the inertia is the sum of those squared distances."""
    points = scattered(seed)
    centers, labels, inertia = answer.kmeans(points, 4, np.random.default_rng(seed))
    exact = cdist(points, centers, "sqeuclidean")
    assert centers.shape == (4, 3)
    assert labels.shape == (200,)
    np.testing.assert_array_equal(labels, exact.argmin(axis=1))
    assert inertia == pytest.approx(exact.min(axis=1).sum())


@pytest.mark.parametrize("seed", SEEDS)
def test_one_cluster_is_the_mean(answer, seed):
    """With k = 1 the center is the mean of all points."""
    points = scattered(seed)
    centers, _, inertia = answer.kmeans(points, 1, np.random.default_rng(seed))
    np.testing.assert_allclose(centers[0], points.mean(axis=0), atol=1e-5)
    assert inertia == pytest.approx(points.var(axis=0).sum() * len(points))


def test_more_iterations_never_raise_the_inertia(answer):
    """Both steps only lower the inertia, so it falls or stays with every iteration more."""
    points = scattered(0)
    path = [answer.kmeans(points, 5, np.random.default_rng(0), max_iter=count)[2] for count in range(12)]
    assert all(later <= earlier + 1e-9 for earlier, later in pairwise(path))


def test_an_emptied_cluster_restarts(answer, monkeypatch):
    """A center that no point chooses comes back to the data instead of becoming NaN."""
    points = np.concatenate([scattered(1, n=50, d=2), scattered(2, n=50, d=2) + 20])
    start = np.vstack([points[:1], [[1e4, 1e4]]])
    monkeypatch.setattr(answer, "seed", lambda *_: start)
    centers, labels, inertia = answer.kmeans(points, 2, np.random.default_rng(0))
    assert np.isfinite(centers).all()
    assert np.isfinite(inertia)
    assert np.bincount(labels, minlength=2).tolist() == [50, 50]


@pytest.mark.filterwarnings("error")
def test_fewer_distinct_points_than_clusters(answer):
    """Five equal points and k = 2 give inertia 0 and no division by zero."""
    centers, _, inertia = answer.kmeans(np.ones((5, 2)), 2, np.random.default_rng(0))
    np.testing.assert_array_equal(centers, np.ones((2, 2)))
    assert inertia == 0


def test_as_many_clusters_as_points(answer):
    """With k = n and distinct points each point is its own cluster."""
    points = scattered(3, n=8)
    _, labels, inertia = answer.kmeans(points, 8, np.random.default_rng(0))
    assert sorted(labels.tolist()) == list(range(8))
    assert inertia == pytest.approx(0, abs=1e-9)


@pytest.mark.parametrize("seed", SEEDS)
def test_seed_never_draws_a_point_twice_while_others_are_left(answer, seed):
    """A point that is a center already has weight zero, so distinct points give distinct centers."""
    points = np.arange(6.0)[:, None]
    assert len(np.unique(answer.seed(points, 6, np.random.default_rng(seed)))) == 6


@pytest.mark.parametrize("offset", [0, 1e6])
def test_squared_distances_are_those_of_scipy_and_not_negative(answer, offset):
    """The expanded square equals the direct one up to rounding, and rounding never shows as a negative distance."""
    points = scattered(4) + offset
    ours = answer.squared_distances(points, points[:10])
    assert (ours >= 0).all()
    scale = np.finfo(float).eps * (points**2).sum(axis=1).max()
    np.testing.assert_allclose(ours, cdist(points, points[:10], "sqeuclidean"), atol=16 * scale)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(("scale", "offset"), [(1e-9, 0), (1, 1e6), (1e6, 0)])
def test_units_and_origin_do_not_matter(answer, seed, scale, offset):
    """Scaled or shifted points give the same clusters: neither the stopping rule nor rounding depends on units."""
    points = scattered(seed)
    _, labels, inertia = answer.kmeans(points, 4, np.random.default_rng(seed))
    _, again, moved = answer.kmeans(points * scale + offset, 4, np.random.default_rng(seed))
    np.testing.assert_array_equal(again, labels)
    assert moved / scale**2 == pytest.approx(inertia)


@pytest.mark.parametrize("kind", [int, np.uint8])
def test_whole_numbers_are_not_rounded(answer, kind):
    """Points of an integer type have means with a fraction, and squares that do not wrap around."""
    centers, labels, inertia = answer.kmeans(np.array([[0], [1], [250], [251]], kind), 2, np.random.default_rng(0))
    assert sorted(centers.ravel().tolist()) == [0.5, 250.5]
    assert labels[0] == labels[1] != labels[2] == labels[3]
    assert inertia == 1.0
