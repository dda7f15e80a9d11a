"""A real browser, and what it finds that is hard to read: Debian's Chromium, without a screen."""

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from playwright.async_api import Page, async_playwright

CHROMIUM = Path("/usr/bin/chromium")
FLAGS = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update",
)  # fmt: skip
WIDTH = "document.documentElement.scrollWidth"
NAMELESS = """[...document.querySelectorAll(
    "button, select, input:not([type=hidden]), [role=log], section")]
    .filter((one) => ![one.ariaLabel, one.textContent, one.labels?.[0]?.textContent]
        .some((name) => name?.trim()))
    .map((one) => one.outerHTML)"""
FAINT = """(() => {
    const parts = (colour) => colour.match(/[\\d.]+/g).map(Number);
    const light = (colour) => parts(colour).slice(0, 3).map((c) => c / 255)
        .map((c) => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
        .reduce((sum, c, at) => sum + c * [0.2126, 0.7152, 0.0722][at], 0);
    const ground = (one) => {
        const colour = getComputedStyle(one).backgroundColor;
        return parts(colour)[3] === 0 ? ground(one.parentElement) : colour;
    };
    return [...document.querySelectorAll("body, body :not(template, script)")].filter((one) => {
        const [a, b] = [getComputedStyle(one).color, ground(one)].map(light).sort((x, y) => y - x);
        return (a + 0.05) / (b + 0.05) < 4.5 || getComputedStyle(one).opacity !== "1";
    }).map((one) => one.outerHTML);
})()"""


@asynccontextmanager
async def browsing() -> AsyncIterator[Page]:
    """An empty page. Skips the test where there is no browser, unless it has to be there."""
    if not os.access(CHROMIUM, os.X_OK):
        reason = f"pages are tested in {CHROMIUM} (Debian's package chromium)"
        if os.environ.get("MODBOT_REQUIRE_BROWSER") == "1":
            pytest.fail(reason)
        pytest.skip(reason)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        yield await browser.new_page()
        await browser.close()
