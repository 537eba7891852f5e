"""The schema, made step by step. Tables are created here and nowhere else.

A migration that has been released is never edited; the next one changes what it made. After
every migration the triggers that record history and keep the search index are generated
anew from the schema (`triggers.py`), because `table.transform()` drops triggers silently.
How many there are stands in `database.py` as well, where it can be read without loading this.
"""

from __future__ import annotations

from sqlite_utils import Database, Migrations

from photoarchive.catalog import database
from photoarchive.catalog.triggers import create_triggers

migrations = Migrations("photoarchive")

# AUTOINCREMENT: the id of a photo, person, event, set or gallery is never given twice, because
# the history of one that was removed, and a view that shows it, still name it.
INITIAL = """
CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

-- A named place where originals lie. `path` is NULL for the archive's own originals/.
CREATE TABLE root (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    path TEXT,
    raw_path TEXT                       -- hex of its bytes where they are not UTF-8 NFC
) STRICT;

CREATE TABLE event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    date TEXT NOT NULL DEFAULT '',      -- YYYY-MM-DD, YYYY-MM, YYYY or ''
    place TEXT NOT NULL DEFAULT '',
    rev INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE photo_set (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    event_id INTEGER NOT NULL REFERENCES event(id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    credit TEXT NOT NULL DEFAULT '',
    creator TEXT NOT NULL DEFAULT '',
    copyright TEXT NOT NULL DEFAULT '',
    licence TEXT NOT NULL DEFAULT '',   -- a URL: IPTC Web Statement, schema.org license
    rev INTEGER NOT NULL DEFAULT 1,
    UNIQUE (event_id, name)
) STRICT;

CREATE TABLE photo (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    set_id INTEGER NOT NULL REFERENCES photo_set(id) ON DELETE CASCADE,
    name TEXT NOT NULL,                 -- the file's stem
    number INTEGER,                     -- its trailing digits
    root_id INTEGER NOT NULL REFERENCES root(id),
    path TEXT NOT NULL,                 -- relative to the root, POSIX, NFC
    raw_path TEXT,                      -- hex of the file name's bytes where they are not UTF-8 NFC
    size INTEGER NOT NULL,              -- bytes
    sha256 TEXT NOT NULL,
    format TEXT NOT NULL,
    width INTEGER NOT NULL,             -- pixels, as displayed
    height INTEGER NOT NULL,
    pages INTEGER NOT NULL DEFAULT 1,
    truncated INTEGER NOT NULL DEFAULT 0,
    camera TEXT NOT NULL DEFAULT '',
    taken TEXT NOT NULL DEFAULT '',     -- ISO 8601, local time as written, offset if known
    taken_guessed INTEGER NOT NULL DEFAULT 0,
    latitude REAL,
    longitude REAL,
    caption TEXT NOT NULL DEFAULT '',
    headline TEXT NOT NULL DEFAULT '',
    alt_text TEXT NOT NULL DEFAULT '',
    credit TEXT NOT NULL DEFAULT '',    -- '' inherits the set's
    creator TEXT NOT NULL DEFAULT '',
    copyright TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    rating INTEGER NOT NULL DEFAULT 0,
    left_out INTEGER NOT NULL DEFAULT 0,
    from_file TEXT NOT NULL DEFAULT '{}',   -- JSON: values, others and warnings as read
    sort_key INTEGER NOT NULL UNIQUE,   -- seconds since 1800 << 4 | slot: the date order
    rev INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX photo_set_number ON photo(set_id, number, name);
CREATE INDEX photo_sha256 ON photo(sha256);
CREATE INDEX photo_root ON photo(root_id, path);

CREATE TABLE person (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,               -- the name without case and accents
    note TEXT NOT NULL DEFAULT '',
    rev INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX person_folded ON person(folded);

CREATE TABLE person_alias (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    UNIQUE (person_id, name)
) STRICT;
CREATE INDEX person_alias_folded ON person_alias(folded);

CREATE TABLE person_role (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
    role TEXT NOT NULL,
    organisation TEXT NOT NULL DEFAULT '',
    begins TEXT NOT NULL DEFAULT '',
    ends TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX person_role_person ON person_role(person_id);

CREATE TABLE appearance (
    id INTEGER PRIMARY KEY,
    photo_id INTEGER NOT NULL REFERENCES photo(id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
    ord INTEGER NOT NULL DEFAULT 0,     -- 1… from left to right; 0 unknown
    position TEXT CHECK (position IN ('left', 'right', 'centre')),
    box_x REAL, box_y REAL, box_w REAL, box_h REAL,     -- displayed, top-left, 0…1
    role TEXT NOT NULL DEFAULT '',
    organisation TEXT NOT NULL DEFAULT '',
    presence TEXT NOT NULL DEFAULT 'shown'
        CHECK (presence IN ('shown', 'mentioned', 'unsure')),
    UNIQUE (photo_id, person_id)
) STRICT;
CREATE INDEX appearance_person ON appearance(person_id);

CREATE TABLE keyword (
    id INTEGER PRIMARY KEY,
    word TEXT NOT NULL UNIQUE COLLATE NOCASE
) STRICT;

CREATE TABLE photo_keyword (
    id INTEGER PRIMARY KEY,
    photo_id INTEGER NOT NULL REFERENCES photo(id) ON DELETE CASCADE,
    keyword_id INTEGER NOT NULL REFERENCES keyword(id) ON DELETE CASCADE,
    UNIQUE (photo_id, keyword_id)
) STRICT;
CREATE INDEX photo_keyword_keyword ON photo_keyword(keyword_id);

CREATE TABLE gallery (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    event_id INTEGER REFERENCES event(id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    intro TEXT NOT NULL DEFAULT '',
    closing TEXT NOT NULL DEFAULT '',
    credit TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    made_at TEXT NOT NULL,
    rev INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX gallery_event ON gallery(event_id);

CREATE TABLE gallery_item (
    id INTEGER PRIMARY KEY,
    gallery_id INTEGER NOT NULL REFERENCES gallery(id) ON DELETE CASCADE,
    ord INTEGER NOT NULL,
    text TEXT NOT NULL DEFAULT ''       -- of a text alone; photos carry their captions
) STRICT;
CREATE INDEX gallery_item_gallery ON gallery_item(gallery_id, ord);

CREATE TABLE gallery_item_photo (
    id INTEGER PRIMARY KEY,
    item_id INTEGER NOT NULL REFERENCES gallery_item(id) ON DELETE CASCADE,
    photo_id INTEGER NOT NULL REFERENCES photo(id) ON DELETE CASCADE,
    ord INTEGER NOT NULL,
    UNIQUE (item_id, photo_id)
) STRICT;
CREATE INDEX gallery_item_photo_photo ON gallery_item_photo(photo_id);

-- What was published, where and when.
CREATE TABLE publication (
    id INTEGER PRIMARY KEY,
    photo_uid TEXT NOT NULL,
    folder TEXT NOT NULL,
    made_at TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',    -- why the checks were overruled
    UNIQUE (photo_uid, folder)
) STRICT;

-- One row per file of an import: planned, copied, verified, done or failed.
CREATE TABLE import_file (
    id INTEGER PRIMARY KEY,
    set_uid TEXT NOT NULL,
    source TEXT NOT NULL,
    sha256 TEXT NOT NULL DEFAULT '',
    target TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL
        CHECK (state IN ('planned', 'copied', 'verified', 'done', 'failed')),
    reason TEXT NOT NULL DEFAULT '',
    UNIQUE (set_uid, source)
) STRICT;

-- Undo and history. `recording` has one row; its step_id is NULL when nothing is recorded.
CREATE TABLE step (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    label TEXT NOT NULL,
    merge_key TEXT NOT NULL DEFAULT '',
    made_at TEXT NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE change (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    step_id INTEGER NOT NULL REFERENCES step(id) ON DELETE CASCADE,
    tbl TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    old TEXT,                           -- JSON of the changed columns; NULL for an insert
    new TEXT                            -- NULL for a delete
) STRICT;
CREATE INDEX change_step ON change(step_id);
CREATE INDEX change_row ON change(tbl, row_id);

CREATE TABLE recording (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    step_id INTEGER
) STRICT;
INSERT INTO recording VALUES (1, NULL);

-- The search index: one document per photo under its sort_key, texts folded.
CREATE TABLE document (
    sort_key INTEGER PRIMARY KEY,
    photo_id INTEGER NOT NULL UNIQUE,
    caption TEXT NOT NULL,
    people TEXT NOT NULL,
    roles TEXT NOT NULL,
    event TEXT NOT NULL,
    place TEXT NOT NULL,
    credit TEXT NOT NULL,
    keywords TEXT NOT NULL,
    file TEXT NOT NULL,
    tokens TEXT NOT NULL                -- p12 e3 s4 y2019 m201905 d20190513 isuncaptioned …
) STRICT;
CREATE TABLE stale_document (photo_id INTEGER PRIMARY KEY) STRICT;
CREATE VIRTUAL TABLE document_fts USING fts5(
    caption, people, roles, event, place, credit, keywords, file, tokens,
    content='document', content_rowid='sort_key',
    tokenize='unicode61 remove_diacritics 2', prefix='1 2 3 4 5'
);
"""


@migrations(name="0001_initial")
def _initial(db: Database) -> None:
    _run(db, INITIAL)


# photo_time: whose photo and of which set a moment is, without reading the photo.
# photo_natural: CheeseWorks-2 before CheeseWorks-10; the same expressions as listing.NATURAL.
# person.code: what is typed for a name, "mo" in "=mo=".
WINDOW = """
ALTER TABLE person ADD COLUMN code TEXT NOT NULL DEFAULT '';
CREATE INDEX photo_time ON photo(sort_key, set_id);
CREATE INDEX photo_natural ON photo(
    rtrim(name, '0123456789') COLLATE NOCASE, number, name, id
);
CREATE INDEX photo_creator ON photo(creator) WHERE creator <> '';
CREATE INDEX photo_place ON photo(place) WHERE place <> '';
"""


@migrations(name="0002_window")
def _window(db: Database) -> None:
    _run(db, WINDOW)


# unwritten: photos whose sidecar does not say yet what the archive says.
# unwritten_event: events whose readable files in originals/ are behind; 0 is the register's.
# written: what we last put into a file or sidecar, so that a change from outside is noticed.
# receipt: every write into a file that was there before, with the bytes to take it back.
# photo.imported_sha256: the file as it was delivered, where we have written into it since.
EXCHANGE = """
CREATE TABLE unwritten (
    photo_id INTEGER PRIMARY KEY,
    mark INTEGER NOT NULL DEFAULT 0     -- counts up when it changes again while it waits
) STRICT;
INSERT INTO unwritten(photo_id) SELECT id FROM photo;

CREATE TABLE unwritten_event (
    event_id INTEGER PRIMARY KEY,
    mark INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO unwritten_event(event_id) SELECT 0 UNION SELECT id FROM event;

CREATE TABLE written (
    id INTEGER PRIMARY KEY,             -- the newest is what was said last
    photo_uid TEXT NOT NULL,            -- stays when the photo is removed, for undo brings it back
    target TEXT NOT NULL,               -- the name of the file beside or of the original
    sha256 TEXT NOT NULL,               -- of the target, after we wrote it
    said TEXT NOT NULL,                 -- JSON: field → value as written
    UNIQUE (photo_uid, target)
) STRICT;

CREATE TABLE receipt (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    photo_uid TEXT NOT NULL,
    photo_name TEXT NOT NULL,
    target TEXT NOT NULL,
    raw_target TEXT,                    -- hex of its bytes where they are not UTF-8 NFC
    written TEXT NOT NULL,              -- JSON: names of fields
    notices TEXT NOT NULL,              -- JSON
    refused TEXT NOT NULL DEFAULT '',
    before TEXT NOT NULL DEFAULT '',    -- SHA-256 of the target
    after TEXT NOT NULL DEFAULT '',
    undo BLOB,                          -- see files.writing.patch; NULL where nothing was there
    made_at TEXT NOT NULL,
    taken_back INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX receipt_photo ON receipt(photo_uid);

ALTER TABLE photo ADD COLUMN imported_sha256 TEXT NOT NULL DEFAULT '';
CREATE INDEX photo_imported_sha256 ON photo(imported_sha256) WHERE imported_sha256 <> '';
"""


@migrations(name="0003_exchange")
def _exchange(db: Database) -> None:
    _run(db, EXCHANGE)


# care: `state` is another random number after every write, so that an unchanged library is known.
# checked: when the original of a photo was last compared with its hash, and what was wrong.
# drive: a root outside the archive that was seen, and what its marker file says.
# All outside history: they tell of disks, not of what a person did.
CARE = """
CREATE TABLE care (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    state INTEGER NOT NULL DEFAULT 0,
    check_began TEXT NOT NULL DEFAULT '',   -- of the check of all originals under way
    check_after INTEGER NOT NULL DEFAULT 0  -- the last turn before it
) STRICT;
INSERT INTO care(id) VALUES (1);

CREATE TABLE checked (
    photo_id INTEGER PRIMARY KEY,
    turn INTEGER NOT NULL,              -- counts up: a clock may be set back
    checked_at TEXT NOT NULL,
    fault TEXT NOT NULL DEFAULT ''      -- '' where the original is as it should be
) STRICT;
CREATE INDEX checked_turn ON checked(turn);
CREATE INDEX checked_fault ON checked(photo_id) WHERE fault <> '';

CREATE TABLE drive (
    root_uid TEXT PRIMARY KEY,
    marker TEXT NOT NULL,               -- '' where it may not be written
    seen_at TEXT NOT NULL
) STRICT;
"""


@migrations(name="0004_care")
def _care(db: Database) -> None:
    _run(db, CARE)


# looked: how the files of a photo were when they were last compared with the archive, so that
# only those that were touched since are read again. Outside history: it tells of disks.
LOOKED = """
CREATE TABLE looked (
    photo_id INTEGER PRIMARY KEY,
    files TEXT NOT NULL,                -- name, size and time of the picture and what lies beside
    differs INTEGER NOT NULL DEFAULT 0  -- fields that another program changed
) STRICT;
CREATE INDEX looked_differs ON looked(photo_id) WHERE differs > 0;
"""


@migrations(name="0005_looked")
def _looked(db: Database) -> None:
    _run(db, LOOKED)


# The beginnings of words up to twelve letters are in the index: for a longer one the lists of all
# words that begin so are read from end to end. Nearly every Dutch word is told apart by then.
BEGINNINGS = """
DROP TABLE document_fts;
CREATE VIRTUAL TABLE document_fts USING fts5(
    caption, people, roles, event, place, credit, keywords, file, tokens,
    content='document', content_rowid='sort_key',
    tokenize='unicode61 remove_diacritics 2', prefix='1 2 3 4 5 6 7 8 9 10 11 12'
);
INSERT INTO document_fts(document_fts) VALUES ('rebuild');
"""


@migrations(name="0006_beginnings")
def _beginnings(db: Database) -> None:
    _run(db, BEGINNINGS)


def _run(db: Database, script: str) -> None:
    for statement in script.split(";\n"):
        if statement.strip():
            db.execute(statement)
    create_triggers(db)


def migrate(library: database.Database) -> None:
    """Apply all that are pending, each in a transaction where none is open yet."""
    migrations.apply(Database(library.conn, execute_plugins=False))
    library.execute(f"PRAGMA user_version = {len(migrations._migrations)}")
