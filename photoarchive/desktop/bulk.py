"""A change of many photos: beside the window, after a backup of what was there before.

Few photos are changed at once. What the change is belongs to whoever asks for it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from photoarchive.catalog.catalog import Catalog
from photoarchive.desktop.jobs import Job
from photoarchive.desktop.view import Desk
from photoarchive.model import Changes
from photoarchive.progress import Cancelled, Progress

MANY = 20  # photos: what changes more of them comes after a backup
EVERY = timedelta(minutes=10)  # changes in a row share one: it is of before the first of them
AT_ONCE = 400  # photos that are changed without a pause one can see, where no backup is wanted

Change = Callable[[Catalog], Changes]


def change_photos(
    desk: Desk,
    change: Change,
    *,
    count: int,
    title: str,
    then: Callable[[], object] | None = None,
    backup: bool = True,
) -> Job | None:
    """Make an edit of `count` photos, then do `then`; as a job if they are many.

    Without `backup` none is made, for what is no text and easily done again. Nothing follows an
    edit that could not be stored, and it is not made without its backup: the session says why.
    """
    if count <= (MANY if backup else AT_ONCE):
        if desk.session.edit(change) and then is not None:
            then()
        return None
    catalog = desk.session.catalog

    def work(progress: Progress) -> Changes:
        if backup:
            catalog.back_up("before-change", every=EVERY)
        if progress.cancelled:
            raise Cancelled(title)
        return change(catalog)

    job = desk.jobs.store(title, work)

    def on_succeeded(changes: Changes) -> None:
        desk.session.announce(changes)
        desk.session.saved.emit()

    job.succeeded.connect(on_succeeded)
    if then is not None:
        job.succeeded.connect(then)  # Qt calls no slot of a widget that has gone meanwhile
    job.failed.connect(lambda error: desk.session.refused.emit(str(error)))
    return job
