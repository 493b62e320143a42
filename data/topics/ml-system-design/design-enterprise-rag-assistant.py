"""Capacity of a question-answering assistant, every figure from the ones before.

>>> for name, value in plan().items():
...     print(f"{name}: {value:,.1f}")
peak questions a second: 13.9
chunks, millions: 12.0
index and text, GB: 39.2
first embedding, GPU hours: 26.7
re-ranking share of one accelerator, %: 56.2
requests in flight: 90.3
KV cache a request, GB: 0.6
KV cache in all, GB: 50.9
prefill share of each accelerator, %: 37.0
decode share of each accelerator, %: 40.8
"""

import math


def plan(users=20_000, documents=2e6, tokens_a_document=2_000, prompt=4_000, answer=300, accelerators=6):
    """Figures of the design; the 8-billion-parameter model has 32 layers and 8 key-value heads of width 128."""
    peak = users * 5 / (8 * 3600) * 4
    chunk, overlap = 400, 50
    chunks = documents * math.ceil((tokens_a_document - overlap) / (chunk - overlap))
    bytes_a_chunk = 768 * 2 + 32 * 4 + chunk * 4  # vector in half precision, graph links, text

    pairs = peak * 60 * 450  # tokens a second through the 0.3-billion re-ranker
    seconds = 0.5 + answer * 0.020  # wait and prefill, then 20 ms a token
    in_flight = peak * seconds
    cache = 2 * 32 * 8 * 128 * 2 * (prompt + answer)  # keys and values, two bytes each
    prefill = peak * prompt * 2 * 8e9 / 400e12  # accelerators busy, at 400 TFLOP/s sustained
    read = 16e9 + in_flight * cache / accelerators  # bytes read for each decoding step
    return {
        "peak questions a second": peak,
        "chunks, millions": chunks / 1e6,
        "index and text, GB": chunks * bytes_a_chunk / 1e9,
        "first embedding, GPU hours": chunks * chunk / 50_000 / 3600,
        "re-ranking share of one accelerator, %": 100 * pairs * 2 * 0.3e9 / 400e12,
        "requests in flight": in_flight,
        "KV cache a request, GB": cache / 1e9,
        "KV cache in all, GB": in_flight * cache / 1e9,
        "prefill share of each accelerator, %": 100 * prefill / accelerators,
        "decode share of each accelerator, %": 100 * read / 3e12 / 0.020,
    }
