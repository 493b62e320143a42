"""Figures of answers: a canvas in the site's colours, and the SVG file that follows from a drawing.

A script `data/figures/<question id>.py` has one function, `draw()`, that gives a matplotlib figure made with
`canvas`. Colours are CSS variables in the file, so one figure is readable on a light page, a dark page and paper.
"""

import io
import re
import xml.etree.ElementTree as ET

import matplotlib
from matplotlib.figure import Figure

# What a script draws with (left) becomes what the page decides (right); the fallback serves the file on its own.
INK, QUIET = "#010101", "#020202"
BLUE, ORANGE, GREEN, PURPLE = "#030303", "#040404", "#050505", "#060606"
PAPER = "#fefefe"
PAINT = {
    INK: "var(--figure-ink, currentColor)",
    QUIET: "var(--figure-quiet, #767676)",
    BLUE: "var(--figure-blue, #1f66b0)",
    ORANGE: "var(--figure-orange, #b4500b)",
    GREEN: "var(--figure-green, #1c7a48)",
    PURPLE: "var(--figure-purple, #7b4ba8)",
    PAPER: "var(--figure-paper, #ffffff)",
}

# A phone shows a column of about 360 pixels: drawn at that width, 11 units of text stay 11 pixels of text.
WIDTH = 360
STYLE = {
    "svg.fonttype": "none",
    "svg.hashsalt": "guide",
    "figure.dpi": 72,
    "font.size": 11,
    "axes.titlesize": 11,
    "axes.labelsize": 11,
    "xtick.labelsize": 10,
    "ytick.labelsize": 10,
    "legend.fontsize": 10,
    "legend.frameon": False,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.prop_cycle": matplotlib.cycler(color=[BLUE, ORANGE, GREEN, PURPLE], linestyle=["-", "--", "-.", ":"]),
    "lines.linewidth": 2,
    "text.color": INK,
    "axes.labelcolor": INK,
    "axes.titlecolor": INK,
    "axes.edgecolor": QUIET,
    "xtick.color": QUIET,
    "ytick.color": QUIET,
    "xtick.labelcolor": INK,
    "ytick.labelcolor": INK,
    "grid.color": QUIET,
    "grid.alpha": 0.3,
    "grid.linewidth": 0.6,
    "axes.facecolor": "none",
    "figure.facecolor": "none",
}

SVG = "http://www.w3.org/2000/svg"
# Not the newer plain href: Material's scripts try to rewrite those, and may not on a shape.
XLINK = "http://www.w3.org/1999/xlink"
LINK = f"{{{XLINK}}}href"


def canvas(rows=1, columns=1, height=220, **options):
    """A figure of 360 by `height` units and its axes, as `matplotlib.pyplot.subplots` gives them.

    `options` go to `Figure.subplots`, for instance `sharex=True`.
    """
    matplotlib.rcParams.update(STYLE)
    figure = Figure(figsize=(WIDTH / 72, height / 72), layout="constrained")
    return figure, figure.subplots(rows, columns, **options)


def to_svg(figure, name):
    """The figure as SVG text: no fixed colour or font, ids under `name`, numbers to a hundredth of a unit."""
    raw = io.StringIO()
    with matplotlib.rc_context(STYLE):
        figure.savefig(raw, format="svg", metadata={"Date": None, "Creator": None})
    ET.register_namespace("", SVG)
    ET.register_namespace("xlink", XLINK)
    linked = set(re.findall(r"""(?:url\(|href=")#([^)"]+)""", raw.getvalue()))
    (image,) = copies(ET.fromstring(raw.getvalue()), name, linked)
    image.attrib = {"viewBox": image.get("viewBox"), "font-family": "inherit"}
    ET.indent(image, space="")
    return ET.tostring(image, encoding="unicode") + "\n"


def copies(node, name, linked):
    """A node of matplotlib's SVG as the site wants it; none for what draws nothing, its children for a bare group."""
    if node.tag.endswith(("}metadata", "}style")):
        return []
    new = ET.Element(node.tag, attributes(node, name, linked))
    new.text = (node.text or "").strip() or None
    new.tail = node.tail if node.tag.endswith("}tspan") else None
    for child in node:
        new.extend(copies(child, name, linked))
    if node.tag.endswith("}g") and not new.attrib:
        return list(new)
    return [new] if len(new) or new.attrib or new.text else []


def attributes(node, name, linked):
    """A node's attributes: styles as attributes of their own, colours as the page's, ids only where something links."""
    given = {}
    for key, value in node.attrib.items():
        if key == "style":
            for declaration in filter(None, value.split(";")):
                given |= presentation(*(part.strip() for part in declaration.split(":", 1)))
        elif key == "id":
            given |= {"id": f"{name}-{value}"} if value in linked else {}
        elif key == LINK:
            given[LINK] = f"#{name}-{value[1:]}"
        elif key == "transform" and value.startswith("rotate(-0 "):
            continue
        elif key in ("d", "transform", "x", "y", "width", "height", "points"):
            given[key] = rounded(value)
        elif key != "version":
            given[key] = value
    return {key: PAINT.get(value, value).replace("url(#", f"url(#{name}-") for key, value in given.items()}


def presentation(prop, setting):
    """A CSS declaration as SVG attributes; fonts are left to the page, and of a shorthand its size and slope are kept."""
    if prop == "font-family":
        return {}
    if prop == "font":
        size = re.search(r"([\d.]+)px", setting)
        slope = {"font-style": "italic"} if "italic" in setting or "oblique" in setting else {}
        weight = {"font-weight": "bold"} if re.search(r"\b(bold|700)\b", setting) else {}
        return {"font-size": size[1]} | slope | weight
    return {prop: setting.removesuffix("px") if prop == "font-size" else setting}


def rounded(numbers):
    """Every number in the text to two decimals, so that a last bit that differs between machines does not show."""
    short = re.sub(r"-?\d+\.\d+(?:e-?\d+)?", lambda match: f"{round(float(match[0]), 2) + 0.0:g}", numbers)
    return " ".join(short.split())
