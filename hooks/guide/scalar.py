"""What an unquoted word in YAML means, and which words mean different things to different tools."""

import datetime
import re

UNCLEAR = object()


def plain_value(text):
    """What an unquoted word means: None, bool, int, float, date or str; UNCLEAR where YAML 1.1 and 1.2 disagree."""
    if text in ("", "~", "null", "Null", "NULL"):
        return None
    if text.lower() in ("yes", "no", "on", "off", "true", "false"):
        return text.lower() in ("yes", "on", "true")
    if re.fullmatch(r"-?(0|[1-9]\d{0,17})", text):
        return int(text)
    if re.fullmatch(r"-?(0|[1-9]\d{0,17})\.\d{1,18}", text):
        return float(text)
    if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        try:
            return datetime.date.fromisoformat(text)
        except ValueError:
            return UNCLEAR
    # No number is this long, and the pattern is slow on text that almost fits it.
    return UNCLEAR if len(text) < 40 and NUMBER_TO_SOME.fullmatch(text) else text


# What YAML 1.1 or 1.2 would read as a number, a time of day, a moment or a merge key, besides the forms above.
NUMBER_TO_SOME = re.compile(
    r"""[-+]?0[xob][\da-f_]+ | [-+]?[\d_]*\d[\d_]* | [-+]?[\d_]*\.?[\d_]*\d[\d_]*\.?(e[-+]?\d+)?
    | [-+]?\d[\d_]*(:[0-5]?\d)+(\.\d*)? | \d{4}-\d\d?-\d\d?([t\ ].*)? | [-+]?\.(inf|nan) | = | <<""",
    re.VERBOSE | re.IGNORECASE,
)
