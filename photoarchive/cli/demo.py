"""`demo`: the whole job on a sample event, from drawn photos to a web gallery."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import click

from photoarchive.catalog import queries
from photoarchive.catalog.galleries import publication
from photoarchive.cli import importing
from photoarchive.cli.commands import Command
from photoarchive.cli.export import document, remember
from photoarchive.cli.keeping import keep_files
from photoarchive.cli.options import PATH
from photoarchive.cli.output import Json, count, print_json, print_lines, say
from photoarchive.cli.progress import progress_bar
from photoarchive.cli.search import hits
from photoarchive.cli.session import Session, open_or_make, pass_session
from photoarchive.files.sample import LANGUAGES, sample_event
from photoarchive.gallery.export import Export, export_gallery
from photoarchive.importer.request import ImportReport
from photoarchive.sample import caption_sample, draw_missing, import_sample

# What the tour searches for: a person, and a word with a state, in the words of the article.
SEARCHES: Mapping[str, tuple[str, ...]] = {
    "nl": ('person:"Femke Terlingen"', "zwanenveld lint"),
    "en": ('person:"Femke Terlingen"', "zwanenveld ribbon"),
}


@dataclass(frozen=True)
class Tour:
    """What the demo made, for its report."""

    folder: Path
    drawn: int
    imported: ImportReport
    applied: bool
    found: Mapping[str, queries.Found]
    made: Export

    @property
    def archive(self) -> Path:
        """Where the sample archive lies."""
        return self.folder / "archive"


@click.command("demo", cls=Command, example="photoarchive demo")
@click.argument("folder", metavar="[DIR]", default="photoarchive-demo", type=PATH)
@click.option("--language", type=click.Choice(LANGUAGES), default="nl", help="Of the sample event.")
@pass_session
def demo_command(session: Session, folder: Path, language: str) -> None:
    """Make a sample event, from pictures to web page.

    Draws photos, imports them, applies an article, searches and exports the gallery.
    Everything goes into DIR (./photoarchive-demo), nothing into your own archive. Running it
    again does only what is left.
    """
    if session.archive is not None:
        raise click.UsageError("The demo has an archive of its own, inside DIR.")
    tour = _tour(folder.absolute(), language)
    if session.json:
        print_json(_document(tour))
    else:
        _tell(tour)


def _tour(folder: Path, language: str) -> Tour:
    event, photos = sample_event(language), folder / "photos"
    say("1 of 5  The photographer's delivery")
    with progress_bar() as progress:
        drawn = draw_missing(photos, language, progress)
    with open_or_make(folder / "archive") as catalog:
        say("2 of 5  Importing it")
        with progress_bar() as progress:
            report = import_sample(
                catalog,
                photos,
                language=language,
                previews=importing.previews(),
                progress=progress,
            )
        say("3 of 5  Letting the article write the captions")
        applied = caption_sample(catalog, photos, language=language)
        say("4 of 5  Searching")
        found = {query: queries.search(catalog, query, limit=3) for query in SEARCHES[language]}
        wanted = publication(catalog, event.title)
        keep_files(catalog)
    say("5 of 5  Making the web gallery")
    with progress_bar() as progress:
        made = export_gallery(wanted, to=folder / "gallery", language=language, progress=progress)
    remember(folder / "archive", wanted, made, reason="")
    return Tour(folder, drawn, report, applied, found, made)


def _document(tour: Tour) -> dict[str, Json]:
    return {
        "folder": tour.folder,
        "archive": tour.archive,
        "drawn": tour.drawn,
        "import": importing.document(tour.imported),
        "article_applied": tour.applied,
        "searches": [{"query": q, "total": found.total} for q, found in tour.found.items()],
        "export": document(tour.made),
    }


def _tell(tour: Tour) -> None:
    print_lines(_done(tour))
    for query, found in tour.found.items():
        print_lines(["", f"photoarchive search '{query}'", hits(found.photos)])
    print_lines(_next_steps(tour))


def _done(tour: Tour) -> Iterator[str]:
    if not tour.drawn and not tour.imported.added and not tour.applied and not tour.made.encoded:
        yield "Everything was there already; nothing had to be done again."
    else:
        yield (
            f"Drew {count(tour.drawn, 'photo')}, imported {len(tour.imported.added)},"
            f" made {count(tour.made.encoded, 'picture')} for the web."
        )
    stored = len(tour.imported.added) + len(tour.imported.already_there)
    yield f"{tour.imported.event}: {count(stored, 'photo')}, {tour.made.photos} in the article."


def _next_steps(tour: Tour) -> Iterator[str]:
    archive = f'--archive "{tour.archive}"'
    yield ""
    yield "Look at the gallery in a browser:"
    yield f"  {tour.made.folder / 'index.html'}"
    yield "Try next:"
    yield f"  photoarchive search aïcha {archive}"
    yield f"  photoarchive photo show Pontwerf-0022 {archive}"
    yield f"  photoarchive undo {archive}"
    yield "And your own photos:"
    yield "  photoarchive import FOLDER"
