"""A rolling-origin backtest: the last four forecasts, and the error at each of 26 origins."""

import runpy
from pathlib import Path

import numpy as np

from guide.figure import BLUE, INK, ORANGE, QUIET, canvas

CODE = Path(__file__).parents[1] / "topics" / "time-series" / "forecasting-approach.py"


def draw():
    code = runpy.run_path(str(CODE))
    y, promo = code["series"](np.random.default_rng(0))
    errors = code["backtest"](y, promo)
    figure, (top, bottom) = canvas(2, height=430, height_ratios=[1.25, 1])
    start = len(y) - 28
    day = np.arange(1, 29)
    model = np.concatenate([code["forecast"](y, promo, start + o) for o in range(0, 28, 7)])
    mean = np.concatenate([y[start + o - 28 : start + o].reshape(4, 7).mean(axis=0) for o in range(0, 28, 7)])
    top.plot(day, y[start:], "o", color=INK, markersize=3.5, label="sales")
    for o in range(0, 28, 7):
        week = slice(o, o + 7)
        names = (None, None) if o else ("4-week mean", "model")
        top.plot(day[week], mean[week], color=ORANGE, linestyle="--", linewidth=1.5, label=names[0])
        top.plot(day[week], model[week], color=BLUE, linestyle="-", linewidth=1.5, label=names[1])
        top.axvline(o + 0.5, color=QUIET, linewidth=0.8, linestyle=":")
    for d in day[promo[start:] == 1]:
        top.plot(d, 68, "^", color=QUIET, markersize=6)
    top.legend(loc="lower center", bbox_to_anchor=(0.5, 1), ncols=3, columnspacing=1, handlelength=1.6)
    top.set(xlabel="day (▲ promotion; dotted: a new forecast)", ylabel="units a day", ylim=(60, None))
    weeks = np.arange(1, 27)
    bottom.plot(weeks, errors["4-week mean"], "s--", color=ORANGE, markersize=4, linewidth=1.2)
    bottom.plot(weeks, errors["model"], "o-", color=BLUE, markersize=4, linewidth=1.2)
    bottom.set(xlabel="week of the backtest", ylabel="mean abs. error", ylim=(0, None))
    return figure
