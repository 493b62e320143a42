"""Scores of a logistic regression on held-out tumours, and the ROC curve that they make."""

import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score, roc_curve
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from guide.figure import BLUE, INK, ORANGE, PURPLE, QUIET, canvas

CUTS = {"A": 0.6, "B": 0.3}


def held_out():
    """Labels (malignant is True) and scores of 285 held-out rows; the model sees mean texture and mean smoothness."""
    data = load_breast_cancer()
    names = list(data.feature_names)
    features = data.data[:, [names.index("mean texture"), names.index("mean smoothness")]]
    malignant = data.target == 0
    rows = train_test_split(np.arange(len(malignant)), test_size=0.5, random_state=0, stratify=malignant)
    model = make_pipeline(StandardScaler(), LogisticRegression()).fit(features[rows[0]], malignant[rows[0]])
    return malignant[rows[1]], model.predict_proba(features[rows[1]])[:, 1]


def draw():
    labels, scores = held_out()
    figure, (top, bottom) = canvas(2, height=450, height_ratios=[2, 3])
    edges = np.linspace(0, 1, 21)
    top.hist(scores[~labels], edges, histtype="stepfilled", color=BLUE, alpha=0.35, edgecolor=BLUE)
    top.hist(scores[labels], edges, histtype="step", color=ORANGE, linestyle="--", linewidth=2)
    top.set(xlabel="score", ylabel="tumours", xlim=(0, 1))
    top.text(0.06, 32, "benign", color=BLUE)
    top.text(0.85, 11, "malignant", color=ORANGE, ha="center")

    false_rate, true_rate, _ = roc_curve(labels, scores)
    bottom.plot([0, 1], [0, 1], color=QUIET, linestyle=":", linewidth=1.5)
    bottom.text(0.62, 0.53, "random order, AUC 0.5", color=INK, ha="center", rotation=33, rotation_mode="anchor")
    bottom.fill_between(false_rate, true_rate, color=PURPLE, alpha=0.12, linewidth=0)
    bottom.plot(false_rate, true_rate, color=PURPLE, linestyle="-")
    bottom.text(0.55, 0.12, f"area = AUC = {roc_auc_score(labels, scores):.2f}", ha="left")
    for name, cut in CUTS.items():
        x, y = (scores[~labels] >= cut).mean(), (scores[labels] >= cut).mean()
        top.axvline(cut, color=INK, linestyle="-.", linewidth=1.2)
        top.text(cut + 0.01, top.get_ylim()[1] * 0.93, name, fontweight="bold")
        bottom.plot([x], [y], "o", color=INK)
        bottom.text(x + 0.03, y - 0.08, f"{name} ({x:.2f}, {y:.2f})")
    bottom.set(xlabel="false positive rate", ylabel="true positive rate (recall)", xlim=(-0.01, 1), ylim=(0, 1.02))
    return figure
