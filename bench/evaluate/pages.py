"""Tables in the docs, between `<!-- figures: NAME -->` and `<!-- end -->`.

Law: what stands outside of the markers is never changed, and every marker gets its table.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

BLOCK = re.compile(r"<!-- figures: (?P<name>[\w-]+) -->\n(?P<body>.*?)<!-- end -->", re.DOTALL)


def names(page: str) -> list[str]:
    return [block["name"] for block in BLOCK.finditer(page)]


def fill(page: str, tables: Mapping[str, str]) -> str:
    """The page with these tables in the place of the old ones.

    A table that was not made, since its data was not given, leaves the old one. Raises ValueError
    for markers that do not pair up.
    """
    blocks = len(names(page))
    if page.count("<!-- figures: ") != blocks or page.count("<!-- end -->") != blocks:
        raise ValueError("a `<!-- figures: NAME -->` without its `<!-- end -->`, or the reverse")

    def block(found: re.Match[str]) -> str:
        body = tables.get(found["name"])
        inside = found["body"] if body is None else f"\n{body}\n\n"
        return f"<!-- figures: {found['name']} -->\n{inside}<!-- end -->"

    return BLOCK.sub(block, page)
