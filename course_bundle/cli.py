"""The author's commands: `course-bundle build | check | info | stamp`."""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import click

from course_bundle.entries import tell
from course_bundle.errors import BundleError
from course_bundle.facts import CourseFacts
from course_bundle.integrity import Report

_FAT32 = 2**32 - 1
_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)
_FILE = click.Path(path_type=Path)


class _Output(click.Path):
    """A file to write. A name that ends with a slash is a folder's, which a Path would forget."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        if str(value).endswith(("/", os.sep)):
            self.fail(f"{value}: this is a folder; name the course file to write", param, ctx)
        return super().convert(value, param, ctx)


@click.group()
@click.version_option(package_name="carrel")
def main() -> None:
    """Packs, checks and describes courses for Carrel."""
    for stream in (sys.stdout, sys.stderr):
        # A title in Arabic must not end a command on a console that knows no Arabic.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")


@main.command()
@click.argument("source", type=_FOLDER)
@click.option("-o", "--output", type=_Output(path_type=Path), required=True, help="The .course file to write.")
def build(source: Path, output: Path) -> None:
    """Pack the folder SOURCE into a course file.

    Says what is wrong in the folder, with file, line and language. An error stops the build, a warning does not.
    """
    from course_bundle.build import build as pack
    from course_bundle.build import check_output
    from course_bundle.source import read_source

    with _sentences():
        check_output(output, source)
    read = read_source(source)
    for finding in read.findings:
        click.echo(str(finding), err=True)
    if read.errors:
        raise click.ClickException(f"{_count(len(read.errors), 'error')}, so {output} was not written.")
    with _sentences(), _progress("Packing") as report:
        pack(read, output, report)
    size = output.stat().st_size
    click.echo(f"{output}: {_size(size)}, {_count(len(read.findings), 'warning')}")
    if size > _FAT32:
        click.echo("A file this large does not fit on a stick formatted as FAT32; exFAT holds it.", err=True)


@main.command()
@click.argument("file", type=_FILE)
def check(file: Path) -> None:
    """Find every fault in the course file FILE, and say where it is. Exits with 1 if there is one."""
    from course_bundle.inspection import inspect

    _expect_course(file)
    with _progress("Checking") as report:
        faults = inspect(file, report)
    for fault in faults:
        click.echo(f"{fault.code}: {fault.detail}")
    if faults:
        raise click.ClickException(f"{file}: {_count(len(faults), 'fault')}")
    click.echo(f"{file}: no faults")


@main.command()
@click.argument("file", type=_FILE)
@click.option("--json", "as_json", is_flag=True, help="As JSON, for other programs.")
def info(file: Path, as_json: bool) -> None:
    """Describe the course file FILE."""
    import msgspec

    from course_bundle.archive import Bundle
    from course_bundle.facts import course_facts

    _expect_course(file)
    try:
        with Bundle.open(file) as bundle:
            facts = course_facts(bundle)
    except BundleError as error:
        raise click.ClickException(f"{error.code}: {error.detail}") from error
    if as_json:
        click.echo(msgspec.json.format(msgspec.json.encode(facts), indent=2).decode())
    else:
        for line in _lines(facts):
            click.echo(line)


@main.command()
@click.argument("source", type=_FOLDER)
@click.argument("language")
def stamp(source: Path, language: str) -> None:
    """Note in every LANGUAGE text of the folder SOURCE that it matches the text it was translated from."""
    from course_bundle.words_source import stamp as write_stamps

    with _sentences():
        changed = write_stamps(source, language)
    for name in changed:
        click.echo(name)
    click.echo(f"{_count(len(changed), 'file')} stamped")


@contextmanager
def _sentences() -> Iterator[None]:
    """What goes wrong in here ends the command with one sentence and 1."""
    try:
        yield
    except BundleError as error:
        raise click.ClickException(error.detail) from error
    except OSError as error:
        raise click.ClickException(tell(error)) from error


def _expect_course(file: Path) -> None:
    """Ends the command where there is no file, or a folder that has not been built."""
    with _sentences():
        if file.is_dir():
            kind = "source folder" if (file / "course.yaml").is_file() else "folder"
            remedy = (
                "build it first with course-bundle build" if kind != "folder" else "it holds no course.yaml to build"
            )
            raise click.ClickException(f"{file}: this is a {kind}, not a course file; {remedy}")
        if not file.exists():
            raise click.ClickException(f"{file}: there is no such file")


@contextmanager
def _progress(label: str) -> Iterator[Report]:
    """A bar on the terminal, for work that is not done within a second."""
    begun = time.monotonic()
    with ExitStack() as stack:
        bars: list[Any] = []

        def report(share: float) -> None:
            if not bars and time.monotonic() - begun > 1.0:
                bars.append(stack.enter_context(click.progressbar(length=1000, label=label, file=sys.stderr)))
            for bar in bars:
                bar.update(int(share * 1000) - bar.pos)

        yield report


def _lines(facts: CourseFacts) -> Iterator[str]:
    yield f"{facts.id}, edition {facts.edition} (format {facts.format}, {facts.licence})"
    for language, title in facts.titles.items():
        yield f"  {language}: {title} ({_count(facts.words[language], 'word')})"
    yield _counts(facts.pages, facts.activities, facts.videos, facts.minutes)
    for module in facts.modules:
        yield f"  {module.id}: {next(iter(module.titles.values()))}"
        yield f"      {_counts(module.pages, module.activities, module.videos, module.minutes)}"
    yield f"{_size(facts.archive_bytes)} in {facts.entries} entries, of which media {_size(facts.media_bytes)}"


def _counts(pages: int, activities: int, videos: int, minutes: int) -> str:
    parts = (_count(pages, "page"), _count(activities, "activity"), _count(videos, "video"), _count(minutes, "minute"))
    return ", ".join(parts)


def _count(number: int, what: str) -> str:
    if number == 1:
        return f"1 {what}"
    return f"{number} {what[:-1]}ies" if what.endswith("y") else f"{number} {what}s"


def _size(number: int) -> str:
    return f"{number / 1_000_000:.1f} MB" if number >= 100_000 else f"{number} bytes"
