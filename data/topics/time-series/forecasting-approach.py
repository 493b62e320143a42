"""Rolling-origin backtest: 26 weekly forecasts of the next 7 days, each made with the past only.

>>> y, promo = series(np.random.default_rng(0))
>>> errors = backtest(y, promo)  # mean absolute error in units a day, (26,) for each method
>>> {name: round(float(e.mean()), 1) for name, e in errors.items()}
{'last week': 20.6, '4-week mean': 14.3, 'model': 11.0}
>>> gain = errors["4-week mean"] - errors["model"]
>>> int((gain > 0).sum()), round(float(gain.mean()), 1), round(float(gain.std(ddof=1) / np.sqrt(26)), 1)
(19, 3.3, 1.0)
>>> round(float(backtest(y, 0 * promo)["model"].mean()), 1)  # the same model without promotion data
13.9
"""

import numpy as np


def series(rng, days=728):
    """Daily sales (days,) with growth, a week, promotions and noise that lasts; promotions (days,) as 0 or 1."""
    day, promo, noise = np.arange(days), rng.random(days) < 0.08, rng.normal(0, 0.06, days)
    for i in range(1, days):
        noise[i] += 0.7 * noise[i - 1]
    week = np.array([-0.15, -0.1, -0.05, 0.0, 0.1, 0.25, -0.05])[day % 7]
    return 100 * np.exp(0.0005 * day + week + 0.3 * promo + noise), promo.astype(float)


def forecast(y, promo, origin):
    """Sales (7,) of the week from `origin`: least squares on log sales minus their level, over all earlier weeks."""
    inputs, target = [], []
    for o in range(origin, 27, -7):  # from sales before o, and the promotion plan for the week from o
        past, ahead = np.log(y[o - 28 : o]), slice(o, o + 7)
        state = np.tile([past[-7:].mean() - past.mean(), promo[o - 28 : o].mean()], (7, 1))
        inputs.append(np.column_stack([np.eye(7), promo[ahead], state]))  # (7, 10)
        target.append(np.log(y[ahead]) - past.mean() if o < origin else past.mean())
    weights = np.linalg.lstsq(np.concatenate(inputs[1:]), np.concatenate(target[1:]), rcond=None)[0]
    return np.exp(inputs[0] @ weights + target[0])


def backtest(y, promo, weeks=26):
    """Mean absolute error (weeks,) of two baselines and the model, over the last weeks of the series."""
    errors = {"last week": [], "4-week mean": [], "model": []}
    for o in range(len(y) - 7 * weeks, len(y), 7):
        guesses = y[o - 7 : o], y[o - 28 : o].reshape(4, 7).mean(axis=0), forecast(y, promo, o)
        for kept, guess in zip(errors.values(), guesses):
            kept.append(np.abs(y[o : o + 7] - guess).mean())
    return {name: np.array(kept) for name, kept in errors.items()}
