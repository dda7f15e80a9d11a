"""`modbot doctor`: tokens, intents, permissions, model, database, one line each."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import typer

from bot.care import helplines
from bot.commands import asking, card_channels, tokens
from bot.commands.exits import WRONG
from bot.commands.findings import Ill, Worry, some
from bot.commands.given import settings_of
from bot.commands.teams import of_nobody
from bot.core.community import CommunitySettings
from bot.core.types import Community, Platform
from bot.policy import file as policy_file
from bot.policy import link_files
from bot.settings import Settings, SettingsError
from bot.store import communities, proof
from bot.store.database import StoreError


def doctor(config: Path | None) -> None:
    """Look at everything; exit code 2 when something is wrong."""
    settings = settings_of(config)
    checks: list[tuple[str, Callable[[Settings], str]]] = [
        ("database", _database),
        ("policies", _policies),
        ("care", _care),
        ("model", _model),
        ("discord", lambda s: asyncio.run(tokens.discord(s.discord))),
        ("telegram", lambda s: asyncio.run(tokens.telegram(s.telegram, _groups(s)))),
        ("teams", lambda s: asyncio.run(teams(s, _as_started(s)))),
        ("channels", _channels),
    ]
    ill = 0
    for name, check in checks:
        try:
            typer.echo(f"✓ {name}: {check(settings)}")
        except Worry as worry:
            typer.echo(f"! {name}: {worry}")
        except Ill as finding:
            ill += 1
            typer.echo(f"✗ {name}: {finding}")
    if not (settings.discord.secret or settings.telegram.secret):
        ill += 1
        typer.echo("✗ tokens: none; set MODBOT_DISCORD__TOKEN or MODBOT_TELEGRAM__TOKEN")
    if ill:
        raise typer.Exit(WRONG)


def _database(settings: Settings) -> str:
    """Looked at as it lies there: a bot may run on it, of another version, or for another user."""
    path = settings.database
    try:
        if not path.exists() or (path.is_file() and not path.stat().st_size):
            return _no_database(path)
        if not os.access(path, os.R_OK | os.W_OK):
            raise Ill(f"{path}: can't be read and written; mend its permissions")
        with proof.looking(path) as connection:
            newest = proof.is_newest(connection)
    except StoreError as error:
        raise Ill(str(error)) from None
    except OSError as error:
        why = f"{error.strerror}); look at its name and the permissions of its folder"
        raise Ill(f"{path}: can't be looked at ({why}") from None
    if newest:
        return f"{path} opens and is up to date"
    return f"{path} opens, and will be brought up to date at the next start"


def _no_database(path: Path) -> str:
    folder = next(one for one in path.absolute().parents if one.exists())
    if not folder.is_dir() or not os.access(folder, os.W_OK | os.X_OK):
        raise Ill(
            f"{path}: can't be made, since nothing can be written in {folder}; choose another "
            "`database` in the configuration or mend its permissions"
        )
    return f"{path} will be made at the first start; its folder can be written"


def _policies(settings: Settings) -> str:
    names = policy_file.names(settings.policies)
    left: dict[str, int] = {}  # lines of lists that count for nothing
    try:
        for name in names:
            path = policy_file.find(name, settings.policies) or Path(name)
            for file in link_files.files(policy_file.load(path, settings.policies)):
                if file.found is not None and file.found.skipped:
                    left[file.name] = file.found.skipped
        settings.fixed()
        settings.outside()
    except (policy_file.PolicyError, SettingsError) as error:
        raise Ill(str(error)) from None
    if left:
        found = ", ".join(f"{count} of {name}" for name, count in left.items())
        raise Worry(f"lines of lists are left out, {found}; `modbot policy check` names them")
    return ", ".join(names)


def _care(settings: Settings) -> str:
    """Who looks after people at risk, and whether the numbers they are given were checked."""
    try:
        lines = helplines.load(settings.helplines)
    except policy_file.PolicyError as error:
        raise Ill(str(error)) from None
    known = _as_started(settings)
    alone = _lacking_in(known, lambda chosen: chosen.care_team)
    named = {chosen.country.upper() for chosen in known.values()} - {""}
    open_ = sum(map(lines.unconfirmed, named)) if named else lines.unconfirmed()
    worries = []
    if alone:
        worries.append(
            f"nobody is named who looks after people at risk in {alone}, so only admins see these "
            "cases; name them there with /care setup"
        )
    worries += _child_safety(known)
    if open_:
        where = f"of {', '.join(sorted(named))}" if named else "in the file"
        worries.append(
            f"{open_} helplines {where} are confirmed by nobody; check each number and write it "
            "with its source into a file of your own (`helplines:` in the configuration)"
        )
    worries += _listening()
    if worries:
        raise Worry("; ".join(worries))
    return "somebody is named everywhere, and the helplines are confirmed"


def _child_safety(known: Mapping[Community, CommunitySettings]) -> list[str]:
    worries = []
    if unread := _lacking_in(known, lambda chosen: chosen.child_safety_team):
        worries.append(
            f"no `child_safety_team` is set for {unread}, so only admins see these cases; name "
            "the team under `communities` in the configuration"
        )
    if alone := _lacking_in(known, lambda chosen: chosen.child_safety_channel):
        worries.append(
            f"no `child_safety_channel` is set for {alone}, so these cases go to one person in "
            "private, whom the bot may not be able to write to (on Telegram only to those who have "
            "opened a chat with it); name a channel there, too"
        )
    return worries


def _lacking_in(
    known: Mapping[Community, CommunitySettings], chosen: Callable[[CommunitySettings], object]
) -> str:
    """The communities in which this was not chosen, a few by name; "" for none."""
    found = [f"{one.platform}:{one.id}" for one, settings in known.items() if not chosen(settings)]
    return some(found)


def _listening() -> list[str]:
    from bot.scoring import ModelError, care

    try:
        why = care.lacking()
    except ModelError as error:
        raise Ill(str(error)) from None
    return [f"the small care model listens alone and hears less: {why}"] if why else []


def _model(settings: Settings) -> str:
    from bot import scoring

    try:
        notes: list[str] = []
        model, cache = settings.model, settings.model_cache
        scorer = scoring.open_scorer(
            model,
            cache,
            labels=settings.model_labels,
            engine=settings.model_engine,
            on_note=notes.append,
        )
        if scorer.model.startswith("bundled@") and notes:  # as the bot would do
            raise Worry("; ".join([*notes, scorer.model]))
        digest = f"{scorer.model}, digest: {scoring.verify(model, cache)}"
        return "; ".join([*notes, digest, *scoring.standing(model, cache)])
    except (scoring.ModelError, scoring.DownloadError) as error:
        raise Ill(str(error)) from None


async def teams(settings: Settings, known: Mapping[Community, CommunitySettings]) -> str:
    """Whether somebody can read what only a team may."""
    if lost := await of_nobody(known, asking.configured(settings)):
        raise Worry(
            f"{some(lost)} matches no role and nobody there, so nobody can read its cases, the "
            "admins neither; name it anew (/care setup, or `communities` in the configuration)"
        )
    return "none is named in vain"


def _channels(settings: Settings) -> str:
    """Whether cards come where they are to go; of what admins choose `/setup` sees to it."""
    asks = asking.configured(settings)
    places = card_channels.named(_as_started(settings), asks)
    if not places:
        return "none is named"
    closed, unseen = asyncio.run(card_channels.closed(places, asks))
    worries = []
    if closed:
        worries.append(
            f"the bot can't write in {some([str(one) for one in closed])}; let it see these and "
            "write there, or name others"
        )
    if unseen:
        worries.append(f"{unseen} of {len(places)} could not be looked at; try again later")
    if worries:
        raise Worry("; ".join(worries))
    return f"the bot can write in all of them (looked at: {len(places)})"


def _as_started(settings: Settings) -> dict[Community, CommunitySettings]:
    """What each community has chosen, and what the configuration will fix at the next start;
    without the groups where only a team meets, which need neither rights nor teams of their own.
    """
    known = _communities(settings)
    try:
        fixed = settings.fixed()
    except SettingsError:  # said under "policies" already
        return _moderated(known)
    changed = {
        one: replace(known.get(one, CommunitySettings()), **fields) for one, fields in fixed.items()
    }
    return _moderated(known | changed)


def _moderated(known: dict[Community, CommunitySettings]) -> dict[Community, CommunitySettings]:
    teams = {desk for one, chosen in known.items() for desk in chosen.desks if desk != one.id}
    return {one: chosen for one, chosen in known.items() if one.id not in teams}


def _groups(settings: Settings) -> dict[str, CommunitySettings]:
    """The Telegram groups that the database knows, by their ids."""
    moderated = _as_started(settings)
    known = (one for one in _communities(settings) if one in moderated)
    return {one.id: moderated[one] for one in known if one.platform is Platform.TELEGRAM}


def _communities(settings: Settings) -> dict[Community, CommunitySettings]:
    """All that the database knows."""
    try:
        with proof.looking(settings.database) as connection:
            return communities.listed(connection)
    except (StoreError, OSError):
        return {}  # there is none yet, or it is said under "database" already
