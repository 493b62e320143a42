"""Learning curves of three classifiers on the 1797 handwritten digits that come with scikit-learn.

Error rate in per cent, mean of 20 random splits, with 397 rows held out; training rows double.

>>> SIZES
[88, 175, 350, 700, 1400]
>>> for name in MODELS:
...     training, validation = curve(name)
...     print(name, training.mean(axis=1).round(1).tolist(), validation.mean(axis=1).round(1).tolist())
naive Bayes [1.2, 3.5, 5.7, 6.7, 7.2] [20.4, 12.4, 9.6, 8.2, 7.8]
tree [0.0, 0.0, 0.0, 0.0, 0.0] [42.6, 30.8, 25.1, 18.9, 14.9]
SVM [0.0, 0.0, 0.0, 0.0, 0.0] [9.3, 4.7, 2.3, 1.3, 0.9]
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
    """Training and validation error in per cent, each of shape (5 sizes, 20 splits)."""
    x, y = load_digits(return_X_y=True)
    splits = ShuffleSplit(20, test_size=397, random_state=0)
    _, training, validation = learning_curve(MODELS[name], x / 16, y, train_sizes=SIZES, cv=splits)
    return 100 * (1 - training), 100 * (1 - validation)
