"""What the platforms themselves show of the commands is in the language of whoever looks."""

from pathlib import Path
from typing import Any

from bot.core.verbs import BARE, VERBS
from bot.locale import languages, say
from bot.sandbox.discord.wishes import LOCALES
from tests.e2e.town import on_discord, on_telegram

SPOKEN = sorted(tag for tag in LOCALES if tag.split("-")[0] in languages())


async def commands(path: Path) -> dict[str, dict[str, Any]]:
    async with on_discord(path) as (_, _, box):
        return {f"{one['name']} {one['type']}": one for one in box.state.commands[None]}


def shown(part: dict[str, Any], field: str, locale: str) -> str:
    """As a client in this language shows it."""
    return str(part.get(f"{field}_localizations", {}).get(locale, part[field]))


async def test_discord_shows_menus_and_reasons_in_the_language_of_whoever_looks(
    tmp_path: Path,
) -> None:
    synced = await commands(tmp_path)
    menus = [synced["Report to moderators 2"], synced["Report to moderators 3"]]
    (reasons,) = (one["choices"] for one in synced["report 1"]["options"] if "choices" in one)
    assert len(reasons) == 10
    for locale in SPOKEN:
        for menu in menus:
            assert shown(menu, "name", locale) == say("modal-report", locale)
        for one in reasons:
            assert shown(one, "name", locale) == say(f"report-{one['value']}", locale)
    assert reasons[0]["name_localizations"]["fr"] == "Harcèlement"


async def test_discord_says_in_every_language_what_members_can_do(tmp_path: Path) -> None:
    synced = await commands(tmp_path)
    for verb in (verb for verb in VERBS.values() if verb.public):
        about = synced[f"{verb.group or verb.name} 1"]
        if verb.group:
            about = next(o for o in about["options"] if verb.name.endswith(f" {o['name']}"))
        assert about["description"] == verb.help
        for locale in SPOKEN:
            assert shown(about, "description", locale) == say(verb.key, locale)
        options = {one["name"]: one for one in about["options"]}
        assert set(options) == {option.name for option in verb.options}
        for option in verb.options:
            for locale in SPOKEN:
                told = shown(options[option.name], "description", locale)
                assert told == say(verb.key_of(option), locale)


async def test_telegram_says_in_every_language_what_members_can_do(tmp_path: Path) -> None:
    async with on_telegram(tmp_path) as (_, _, box):
        menus = box.site.world.commands
    assert {tag for scope, tag in menus if scope == "default"} == {"", *languages()} - {"en"}
    for tag in set(languages()) - {"en"}:
        offered = {one["command"]: one["description"] for one in menus["default", tag]}
        assert offered == {word: say(VERBS[BARE.get(word, word)].key, tag) for word in offered}
        assert set(offered) == {one["command"] for one in menus["default", ""]}
