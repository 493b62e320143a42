"""1,000 counted mails as areas: width is the prior, height the likelihood, the filled parts what "free" leaves over."""

from matplotlib.patches import Rectangle

from guide.figure import BLUE, INK, ORANGE, QUIET, canvas

SPAM, HAM = 200, 800
FREE_SPAM, FREE_HAM = 90, 40


def draw():
    figure, axes = canvas(height=250)
    prior = SPAM / (SPAM + HAM)
    for left, width, height, colour, hatch in (
        (0, prior, FREE_SPAM / SPAM, ORANGE, None),
        (prior, 1 - prior, FREE_HAM / HAM, BLUE, "////"),
    ):
        axes.add_patch(Rectangle((left, 0), width, 1, facecolor=colour, alpha=0.12))
        axes.add_patch(Rectangle((left, 0), width, 1, facecolor="none", edgecolor=QUIET, linewidth=1))
        axes.add_patch(
            Rectangle((left, 0), width, height, facecolor=colour, alpha=0.75, edgecolor=INK, hatch=hatch, linewidth=1)
        )
    axes.text(prior / 2, 0.97, "200\nspam", ha="center", va="top")
    axes.text(prior + 0.4, 0.97, "800 good", ha="center", va="top")
    axes.text(prior / 2, 0.47, "90 of 200", ha="center", va="bottom", fontsize=10)
    axes.annotate(
        "40 of 800", (prior + 0.4, 0.05), (prior + 0.4, 0.2), ha="center", arrowprops={"arrowstyle": "-", "color": INK}
    )
    axes.text(prior + 0.4, 0.58, 'Of the 130 with "free",\n90 are spam: 69 %', ha="center", va="center")
    axes.set(xlim=(0, 1), ylim=(0, 1), xlabel="share of all mail (prior)", ylabel='share with "free"\n(likelihood)')
    axes.set_xticks([0, prior, 1], ["0", "0.2", "1"])
    axes.set_yticks([0, 0.05, 0.45, 1], ["0", "0.05", "0.45", "1"])
    return figure
