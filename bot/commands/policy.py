"""`modbot policy`: check a policy, run its examples, try it, print the schema."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from bot.commands.exits import FAILED, WRONG, wrong
from bot.commands.given import settings_of
from bot.core.policy import Policy

app = typer.Typer(no_args_is_help=True, help="Policies: check them, run their examples, try them.")
Files = Annotated[list[Path], typer.Argument(help="YAML files; a shipped policy goes by its name")]
Config = Annotated[Path | None, typer.Option(help="for the folders that it names")]


def _load(given: Path, folders: Sequence[Path]) -> Policy:
    from bot.policy import file as policy_file

    try:
        return policy_file.load(policy_file.named(str(given), folders), folders)
    except policy_file.PolicyError as error:
        wrong(str(error))


def _silent(policy: Policy) -> list[str]:
    """Rules that do something to an author, and that neither they nor the catalogue explain."""
    from bot.core.actions import Answer
    from bot.locale import knows

    def acts(answer: Answer) -> bool:
        return replace(answer, report=None, caution=False, care=False) != Answer()

    return [
        rule.id
        for rule in policy.rules
        if acts(rule.answer) and not rule.reasons and not knows(f"reason-{rule.id}")
    ]


@app.command()
def check(files: Files, config: Config = None) -> None:
    """Say whether each file is a valid policy; exit code 2 with file:line:column if not."""
    folders, valid = _folders(config), True
    for file in files:
        try:
            policy = _load(file, folders)
        except typer.Exit:  # said why; the others are looked at all the same
            valid = False
            continue
        names = ", ".join(rule.id for rule in policy.trial)
        tried = f", {len(policy.trial)} on trial ({names})" if names else ""
        typer.echo(f"{file}: valid, {len(policy.rules)} rules{tried}, version {policy.version}")
        if silent := _silent(policy):
            typer.echo(
                f"{file}: whose message it concerns reads no reason of {', '.join(silent)}; "
                "add `reason: …` to the rule",
                err=True,
            )
        for line in _skipped(policy):
            typer.echo(line, err=True)
    if not valid:
        raise typer.Exit(WRONG)


def _folders(config: Path | None) -> Sequence[Path]:
    return settings_of(config).policies if config else ()


def _skipped(policy: Policy) -> Iterator[str]:
    """Lines of its lists that count for nothing: some, and how many more."""
    from bot.policy.link_files import files

    for file in files(policy):
        found = file.found
        if found is not None and found.skipped:
            for fault in found.faults:
                yield f"{file.name}:{fault.line}: {fault.text!r} {fault.why}; left out"
            if more := found.skipped - len(found.faults):
                yield f"{file.name}: {more} more lines left out; {len(found)} domains are listed"


@app.command()
def test(files: Files, config: Config = None) -> None:  # noqa: PT028 -- a command, no test
    """Run the examples written inside each policy; exit code 1 if one comes out otherwise."""
    from bot.policy import examples

    failed, folders = 0, _folders(config)
    for file in files:
        results = examples.run(_load(file, folders))
        for result in results:
            if result.fault:
                failed += 1
                typer.echo(f"{file}:{result.example.line}: {result.fault}")
        good = sum(not result.fault for result in results)
        typer.echo(f"{file}: {good} of {len(results)} examples as expected")
    if failed:
        raise typer.Exit(FAILED)


@app.command("try")
def try_(
    file: Annotated[Path, typer.Argument(help="a YAML file; a shipped policy goes by its name")],
    days: Annotated[int, typer.Option(help="how far back")] = 7,
    community: Annotated[str, typer.Option(help="discord:<id> or telegram:<id>")] = "",
    database: Annotated[Path | None, typer.Option(help="else the configured one")] = None,
    config: Annotated[Path | None, typer.Option(help="the operator's configuration")] = None,
) -> None:
    """What a policy would have made of the messages of the last days. Only reads."""
    from bot.commands.trying import try_ as go

    # Also of the environment, as of the bot that is tried on.
    go(_load(file, settings_of(config).policies), days, community, config, database)


@app.command("import-perspective")
def import_perspective(
    file: Annotated[Path, typer.Argument(help="attributes and thresholds, YAML or JSON")],
) -> None:
    """A policy on stdout for thresholds that were set for Perspective."""
    from bot.policy import file as policy_file
    from bot.policy import perspective

    try:
        found = perspective.read(file)
    except policy_file.PolicyError as error:
        wrong(str(error))
    for warning in found.warnings:
        typer.echo(warning, err=True)
    typer.echo(found.policy, nl=False)


@app.command()
def schema() -> None:
    """A JSON Schema for editors."""
    from bot.policy.schema import schema as build

    typer.echo(json.dumps(build(), indent=2))
