"""Learning curves of three classifiers on the 1797 handwritten digits that come with scikit-learn.

Error rate in per cent, mean of 8 random splits, with 397 rows held out; training rows double.

>>> SIZES
[88, 175, 350, 700, 1400]
>>> for name in MODELS:
...     training, validation = curve(name)
...     print(name, training.mean(axis=1).round(1).tolist(), validation.mean(axis=1).round(1).tolist())
naive Bayes [1.3, 3.4, 5.9, 6.4, 7.2] [21.4, 11.8, 9.5, 8.2, 7.8]
tree [0.0, 0.0, 0.0, 0.0, 0.0] [44.6, 31.9, 24.7, 19.3, 16.3]
SVM [0.0, 0.0, 0.0, 0.0, 0.0] [10.2, 4.8, 2.3, 1.3, 0.9]
"""

from sklearn.datasets import load_digits
from sklearn.model_selection import ShuffleSplit, learning_curve
from sklearn.naive_bayes import GaussianNB
from sklearn.svm import SVC
from sklearn.tree import DecisionTreeClassifier

SIZES = [88, 175, 350, 700, 1400]
MODELS = {
    "naive Bayes": GaussianNB(var_smoothing=1e-2),
    "tree": DecisionTreeClassifier(random_state=0),
    "SVM": SVC(C=10),
}


def curve(name):
    """Training and validation error in per cent, each of shape (5 sizes, 8 splits)."""
    x, y = load_digits(return_X_y=True)
    splits = ShuffleSplit(8, test_size=397, random_state=0)
    _, training, validation = learning_curve(MODELS[name], x / 16, y, train_sizes=SIZES, cv=splits)
    return 100 * (1 - training), 100 * (1 - validation)
