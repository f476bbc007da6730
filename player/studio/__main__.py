"""Makes a course's films from their storyboards: `python -m player.studio COURSE_FOLDER`."""

from pathlib import Path

import click

from .faults import StudioError
from .film import Film


@click.command()
@click.argument("course", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--film", "names", multiple=True, help="Only this film; may be given again.")
@click.option("--language", "languages", multiple=True, help="Only this language; may be given again.")
@click.option("--force", is_flag=True, help="Make films that are up to date, too.")
def main(course: Path, names: tuple[str, ...], languages: tuple[str, ...], force: bool) -> None:
    """Make the films of COURSE that are missing or out of date."""
    written = sorted(path.stem for path in (course / "films").glob("*.yaml") if "." not in path.stem)
    if not (names or written):
        raise click.ClickException(f"there is no storyboard in {course / 'films'}")
    try:
        for name in names or written:
            film = Film(course, name, languages)
            if not force and not film.stale():
                click.echo(f"{name}: up to date")
                continue
            _make(film)
    except StudioError as error:
        raise click.ClickException(str(error)) from error


def _make(film: Film) -> None:
    """Makes one film behind a progress bar that counts voices and pictures together."""
    with click.progressbar(length=1000, label=f"{film.name}: voices") as bar:

        def show(work: str, done: int, steps: int) -> None:
            # Reading aloud takes about a twentieth of the time.
            reached = round(50 * done / steps) if work == "voices" else 50 + round(950 * done / steps)
            bar.label = f"{film.name}: {work}"
            if reached > bar.pos:
                bar.update(reached - bar.pos)

        film.make(show)
    megabytes = film.reel.stat().st_size / 1e6
    click.echo(f"{film.name}: {megabytes:.1f} MB in {', '.join(film.languages)}")


if __name__ == "__main__":
    main()
