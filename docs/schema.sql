-- The library of an archive, as the migrations make it. Generated: pytest tests/catalog --remake
-- The triggers come from photoarchive/catalog/triggers.py, for the tables as they are.

CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE root (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    path TEXT,
    raw_path TEXT                       -- hex of its bytes where they are not UTF-8 NFC
) STRICT;

CREATE TRIGGER history_root_delete AFTER DELETE ON root
WHEN (SELECT step_id FROM recording) IS NOT NULL
BEGIN
INSERT INTO change(step_id, tbl, row_id, old, new)
VALUES ((SELECT step_id FROM recording), 'root', OLD.id, json_object('id', OLD."id", 'uid',
    OLD."uid", 'name', OLD."name", 'path', OLD."path", 'raw_path', OLD."raw_path"), NULL);
END;

CREATE TRIGGER history_root_insert AFTER INSERT ON root
WHEN (SELECT step_id FROM recording) IS NOT NULL
BEGIN
INSERT INTO change(step_id, tbl, row_id, old, new)
VALUES ((SELECT step_id FROM recording), 'root', NEW.id, NULL, json_object('id', NEW."id", 'uid',
    NEW."uid", 'name', NEW."name", 'path', NEW."path", 'raw_path', NEW."raw_path"));
END;

CREATE TRIGGER history_root_update AFTER UPDATE OF "id", "uid", "name", "path", "raw_path" ON root
WHEN (SELECT step_id FROM recording) IS NOT NULL AND (OLD."id" IS NOT NEW."id" OR OLD."uid" IS NOT
    NEW."uid" OR OLD."name" IS NOT NEW."name" OR OLD."path" IS NOT NEW."path" OR OLD."raw_path" IS
    NOT NEW."raw_path")
BEGIN
INSERT INTO change(step_id, tbl, row_id, old, new)
VALUES ((SELECT step_id FROM recording), 'root', OLD.id, (SELECT json_group_object(k, v) FROM
    (SELECT 'id' AS k, OLD."id" AS v WHERE OLD."id" IS NOT NEW."id" UNION ALL SELECT 'uid' AS k,
    OLD."uid" AS v WHERE OLD."uid" IS NOT NEW."uid" UNION ALL SELECT 'name' AS k, OLD."name" AS v
    WHERE OLD."name" IS NOT NEW."name" UNION ALL SELECT 'path' AS k, OLD."path" AS v WHERE
    OLD."path" IS NOT NEW."path" UNION ALL SELECT 'raw_path' AS k, OLD."raw_path" AS v WHERE
    OLD."raw_path" IS NOT NEW."raw_path")), (SELECT json_group_object(k, v) FROM (SELECT 'id' AS
    k, NEW."id" AS v WHERE OLD."id" IS NOT NEW."id" UNION ALL SELECT 'uid' AS k, NEW."uid" AS v
    WHERE OLD."uid" IS NOT NEW."uid" UNION ALL SELECT 'name' AS k, NEW."name" AS v WHERE
    OLD."name" IS NOT NEW."name" UNION ALL SELECT 'path' AS k, NEW."path" AS v WHERE OLD."path" IS
    NOT NEW."path" UNION ALL SELECT 'raw_path' AS k, NEW."raw_path" AS v WHERE OLD."raw_path" IS
    NOT NEW."raw_path")));
END;

CREATE TABLE event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    date TEXT NOT NULL DEFAULT '',      -- YYYY-MM-DD, YYYY-MM, YYYY or ''
    place TEXT NOT NULL DEFAULT '',
    rev INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TRIGGER history_event_delete AFTER DELETE ON event
WHEN (SELECT step_id FROM recording) IS NOT NULL
BEGIN
INSERT INTO change(step_id, tbl, row_id, old, new)
VALUES ((SELECT step_id FROM recording), 'event', OLD.id, json_object('id', OLD."id", 'uid',
    OLD."uid", 'title', OLD."title", 'date', OLD."date", 'place', OLD."place", 'rev', OLD."rev"),
    NULL);
END;

CREATE TRIGGER history_event_insert AFTER INSERT ON event
WHEN (SELECT step_id FROM recording) IS NOT NULL
BEGIN
INSERT INTO change(step_id, tbl, row_id, old, new)
VALUES ((SELECT step_id FROM recording), 'event', NEW.id, NULL, json_object('id', NEW."id", 'uid',
    NEW."uid", 'title', NEW."title", 'date', NEW."date", 'place', NEW."place", 'rev', NEW."rev"));
END;

CREATE TRIGGER history_event_update AFTER UPDATE OF "id", "uid", "title", "date", "place" ON event
WHEN (SELECT step_id FROM recording) IS NOT NULL AND (OLD."id" IS NOT NEW."id" OR OLD."uid" IS NOT
    NEW."uid" OR OLD."title" IS NOT NEW."title" OR OLD."date" IS NOT NEW."date" OR OLD."place" IS
    NOT NEW."place")
BEGIN
INSERT INTO change(step_id, tbl, row_id, old, new)
VALUES ((SELECT step_id FROM recording), 'event', OLD.id, (SELECT json_group_object(k, v) FROM
    (SELECT 'id' AS k, OLD."id" AS v WHERE OLD."id" IS NOT NEW."id" UNION ALL SELECT 'uid' AS k,
    OLD."uid" AS v WHERE OLD."uid" IS NOT NEW."uid" UNION ALL SELECT 'title' AS k, OLD."title" AS
    v WHERE OLD."title" IS NOT NEW."title" UNION ALL SELECT 'date' AS k, OLD."date" AS v WHERE
    OLD."date" IS NOT NEW."date" UNION ALL SELECT 'place' AS k, OLD."place" AS v WHERE OLD."place"
    IS NOT NEW."place")), (SELECT json_group_object(k, v) FROM (SELECT 'id' AS k, NEW."id" AS v
    WHERE OLD."id" IS NOT NEW."id" UNION ALL SELECT 'uid' AS k, NEW."uid" AS v WHERE OLD."uid" IS
    NOT NEW."uid" UNION ALL SELECT 'title' AS k, NEW."title" AS v WHERE OLD."title" IS NOT
    NEW."title" UNION ALL SELECT 'date' AS k, NEW."date" AS v WHERE OLD."date" IS NOT NEW."date"
    UNION ALL SELECT 'place' AS k, NEW."place" AS v WHERE OLD."place" IS NOT NEW."place")));
END;

CREATE TRIGGER stale_event_delete BEFORE DELETE ON event
BEGIN
INSERT INTO stale_document(photo_id) SELECT stale FROM (SELECT photo.id AS stale FROM photo JOIN
    photo_set ON photo_set.id = photo.set_id WHERE photo_set.event_id = OLD.id) WHERE stale NOT IN
    (SELECT photo_id FROM stale_document);
END;

CREATE TRIGGER stale_event_insert AFTER INSERT ON event
BEGIN
INSERT INTO stale_document(photo_id) SELECT stale FROM (SELECT photo.id AS stale FROM photo JOIN
    photo_set ON photo_set.id = photo.set_id WHERE photo_set.event_id = NEW.id) WHERE stale NOT IN
    (SELECT photo_id FROM stale_document);
END;

CREATE TRIGGER stale_event_update AFTER UPDATE OF "id", "uid", "title", "date", "place" ON event
BEGIN
INSERT INTO stale_document(photo_id) SELECT stale FROM (SELECT photo.id AS stale FROM photo JOIN
    photo_set ON photo_set.id = photo.set_id WHERE photo_set.event_id = OLD.id) WHERE stale NOT IN
    (SELECT photo_id FROM stale_document);
INSERT INTO stale_document(photo_id) SELECT stale FROM (SELECT photo.id AS stale FROM photo JOIN
    photo_set ON photo_set.id = photo.set_id WHERE photo_set.event_id = NEW.id) WHERE stale NOT IN
    (SELECT photo_id FROM stale_document);
END;

CREATE TRIGGER untold_event_delete BEFORE DELETE ON event
BEGIN UPDATE unwritten_event SET mark = mark + 1 WHERE event_id IN (SELECT stale FROM (SELECT 0 AS
    stale UNION SELECT OLD.id));
INSERT INTO unwritten_event(event_id) SELECT stale FROM (SELECT 0 AS stale UNION SELECT OLD.id)
    WHERE stale NOT IN (SELECT event_id FROM unwritten_event);
END;

CREATE TRIGGER untold_event_insert AFTER INSERT ON event
BEGIN UPDATE unwritten_event SET mark = mark + 1 WHERE event_id IN (SELECT stale FROM (SELECT 0 AS
    stale UNION SELECT NEW.id));
INSERT INTO unwritten_event(event_id) SELECT stale FROM (SELECT 0 AS stale UNION SELECT NEW.id)
    WHERE stale NOT IN (SELECT event_id FROM unwritten_event);
END;

CREATE TRIGGER untold_event_update AFTER UPDATE OF "id", "uid", "title", "date", "place" ON event
BEGIN UPDATE unwritten_event SET mark = mark + 1 WHERE event_id IN (SELECT stale FROM (SELECT 0 AS
    stale UNION SELECT OLD.id));
INSERT INTO unwritten_event(event_id) SELECT stale FROM (SELECT 0 AS stale UNION SELECT OLD.id)
    WHERE stale NOT IN (SELECT event_id FROM unwritten_event); UPDATE unwritten_event SET mark =
    mark + 1 WHERE event_id IN (SELECT stale FROM (SELECT 0 AS stale UNION SELECT NEW.id));
INSERT INTO unwritten_event(event_id) SELECT stale FROM (SELECT 0 AS stale UNION SELECT NEW.id)
    WHERE stale NOT IN (SELECT event_id FROM unwritten_event);
END;

CREATE TRIGGER unwritten_event_delete BEFORE DELETE ON event
BEGIN UPDATE unwritten SET mark = mark + 1 WHERE photo_id IN (SELECT stale FROM (SELECT photo.id
    AS stale FROM photo JOIN photo_set ON photo_set.id = photo.set_id WHERE photo_set.event_id =
    OLD.id));
INSERT INTO unwritten(photo_id) SELECT stale FROM (SELECT photo.id AS stale FROM photo JOIN
    photo_set ON photo_set.id = photo.set_id WHERE photo_set.event_id = OLD.id) WHERE stale NOT IN
    (SELECT photo_id FROM unwritten);
END;

CREATE TRIGGER unwritten_event_insert AFTER INSERT ON event
BEGIN UPDATE unwritten SET mark = mark + 1 WHERE photo_id IN (SELECT stale FROM (SELECT photo.id
    AS stale FROM photo JOIN photo_set ON photo_set.id = photo.set_id WHERE photo_set.event_id =
    NEW.id));
INSERT INTO unwritten(photo_id) SELECT stale FROM (SELECT photo.id AS stale FROM photo JOIN
    photo_set ON photo_set.id = photo.set_id WHERE photo_set.event_id = NEW.id) WHERE stale NOT IN
    (SELECT photo_id FROM unwritten);
END;

CREATE TRIGGER unwritten_event_update AFTER UPDATE OF "id", "uid", "title", "date", "place" ON
    event
BEGIN UPDATE unwritten SET mark = mark + 1 WHERE photo_id IN (SELECT stale FROM (SELECT photo.id
    AS stale FROM photo JOIN photo_set ON photo_set.id = photo.set_id WHERE photo_set.event_id =
    OLD.id));
INSERT INTO unwritten(photo_id) SELECT stale FROM (SELECT photo.id AS stale FROM photo JOIN
    photo_set ON photo_set.id = photo.set_id WHERE photo_set.event_id = OLD.id) WHERE stale NOT IN
    (SELECT photo_id FROM unwritten); UPDATE unwritten SET mark = mark + 1 WHERE photo_id IN
    (SELECT stale FROM (SELECT photo.id AS stale FROM photo JOIN photo_set ON photo_set.id =
    photo.set_id WHERE photo_set.event_id = NEW.id));
INSERT INTO unwritten(photo_id) SELECT stale FROM (SELECT photo.id AS stale FROM photo JOIN
    photo_set ON photo_set.id = photo.set_id WHERE photo_set.event_id = NEW.id) WHERE stale NOT IN
    (SELECT photo_id FROM unwritten);
END;

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

CREATE TRIGGER history_photo_set_delete AFTER DELETE ON photo_set
WHEN (SELECT step_id FROM recording) IS NOT NULL
BEGIN
INSERT INTO change(step_id, tbl, row_id, old, new)
VALUES ((SELECT step_id FROM recording), 'photo_set', OLD.id, json_object('id', OLD."id", 'uid',
    OLD."uid", 'event_id', OLD."event_id", 'name', OLD."name", 'credit', OLD."credit", 'creator',
    OLD."creator", 'copyright', OLD."copyright", 'licence', OLD."licence", 'rev', OLD."rev"),
    NULL);
END;

CREATE TRIGGER history_photo_set_insert AFTER INSERT ON photo_set
WHEN (SELECT step_id FROM recording) IS NOT NULL
BEGIN
INSERT INTO change(step_id, tbl, row_id, old, new)
VALUES ((SELECT step_id FROM recording), 'photo_set', NEW.id, NULL, json_object('id', NEW."id",
    'uid', NEW."uid", 'event_id', NEW."event_id", 'name', NEW."name", 'credit', NEW."credit",
    'creator', NEW."creator", 'copyright', NEW."copyright", 'licence', NEW."licence", 'rev',
    NEW."rev"));
END;

CREATE TRIGGER history_photo_set_update AFTER UPDATE OF "id", "uid", "event_id", "name", "credit",
    "creator", "copyright", "licence" ON photo_set
WHEN (SELECT step_id FROM recording) IS NOT NULL AND (OLD."id" IS NOT NEW."id" OR OLD."uid" IS NOT
    NEW."uid" OR OLD."event_id" IS NOT NEW."event_id" OR OLD."name" IS NOT NEW."name" OR
    OLD."credit" IS NOT NEW."credit" OR OLD."creator" IS NOT NEW."creator" OR OLD."copyright" IS
    NOT NEW."copyright" OR OLD."licence" IS NOT NEW."licence")
BEGIN
INSERT INTO change(step_id, tbl, row_id, old, new)
VALUES ((SELECT step_id FROM recording), 'photo_set', OLD.id, (SELECT json_group_object(k, v) FROM
    (SELECT 'id' AS k, OLD."id" AS v WHERE OLD."id" IS NOT NEW."id" UNION ALL SELECT 'uid' AS k,
    OLD."uid" AS v WHERE OLD."uid" IS NOT NEW."uid" UNION ALL SELECT 'event_id' AS k,
    OLD."event_id" AS v UNION ALL SELECT 'name' AS k, OLD."name" AS v WHERE OLD."name" IS NOT
    NEW."name" UNION ALL SELECT 'credit' AS k, OLD."credit" AS v WHERE OLD."credit" IS NOT
    NEW."credit" UNION ALL SELECT 'creator' AS k, OLD."creator" AS v WHERE OLD."creator" IS NOT
    NEW."creator" UNION ALL SELECT 'copyright' AS k, OLD."copyright" AS v WHERE OLD."copyright" IS
    NOT NEW."copyright" UNION ALL SELECT 'licence' AS k, OLD."licence" AS v WHERE OLD."licence" IS
    NOT NEW."licence")), (SELECT json_group_object(k, v) FROM (SELECT 'id' AS k, NEW."id" AS v
    WHERE OLD."id" IS NOT NEW."id" UNION ALL SELECT 'uid' AS k, NEW."uid" AS v WHERE OLD."uid" IS
    NOT NEW."uid" UNION ALL SELECT 'event_id' AS k, NEW."event_id" AS v UNION ALL SELECT 'name' AS
    k, NEW."name" AS v WHERE OLD."name" IS NOT NEW."name" UNION ALL SELECT 'credit' AS k,
    NEW."credit" AS v WHERE OLD."credit" IS NOT NEW."credit" UNION ALL SELECT 'creator' AS k,
    NEW."creator" AS v WHERE OLD."creator" IS NOT NEW."creator" UNION ALL SELECT 'copyright' AS k,
    NEW."copyright" AS v WHERE OLD."copyright" IS NOT NEW."copyright" UNION ALL SELECT 'licence'
    AS k, NEW."licence" AS v WHERE OLD."licence" IS NOT NEW."licence")));
END;

CREATE TRIGGER stale_photo_set_delete BEFORE DELETE ON photo_set
BEGIN
INSERT INTO stale_document(photo_id) SELECT stale FROM (SELECT id AS stale FROM photo WHERE set_id
    = OLD.id) WHERE stale NOT IN (SELECT photo_id FROM stale_document);
END;

CREATE TRIGGER stale_photo_set_insert AFTER INSERT ON photo_set
BEGIN
INSERT INTO stale_document(photo_id) SELECT stale FROM (SELECT id AS stale FROM photo WHERE set_id
    = NEW.id) WHERE stale NOT IN (SELECT photo_id FROM stale_document);
END;

CREATE TRIGGER stale_photo_set_update AFTER UPDATE OF "id", "uid", "event_id", "name", "credit",
    "creator", "copyright", "licence" ON photo_set
BEGIN
INSERT INTO stale_document(photo_id) SELECT stale FROM (SELECT id AS stale FROM photo WHERE set_id
    = OLD.id) WHERE stale NOT IN (SELECT photo_id FROM stale_document);
INSERT INTO stale_document(photo_id) SELECT stale FROM (SELECT id AS stale FROM photo WHERE set_id
    = NEW.id) WHERE stale NOT IN (SELECT photo_id FROM stale_document);
END;

CREATE TRIGGER untold_photo_set_delete BEFORE DELETE ON photo_set
BEGIN UPDATE unwritten_event SET mark = mark + 1 WHERE event_id IN (SELECT stale FROM (SELECT
    OLD.event_id AS stale));
INSERT INTO unwritten_event(event_id) SELECT stale FROM (SELECT OLD.event_id AS stale) WHERE stale
    NOT IN (SELECT event_id FROM unwritten_event);
END;

CREATE TRIGGER untold_photo_set_insert AFTER INSERT ON photo_set
BEGIN UPDATE unwritten_event SET mark = mark + 1 WHERE event_id IN (SELECT stale FROM (SELECT
    NEW.event_id AS stale));
INSERT INTO unwritten_event(event_id) SELECT stale FROM (SELECT NEW.event_id AS stale) WHERE stale
    NOT IN (SELECT event_id FROM unwritten_event);
END;

CREATE TRIGGER untold_photo_set_update AFTER UPDATE OF "id", "uid", "event_id", "name", "credit",
    "creator", "copyright", "licence" ON photo_set
BEGIN UPDATE unwritten_event SET mark = mark + 1 WHERE event_id IN (SELECT stale FROM (SELECT
    OLD.event_id AS stale));
INSERT INTO unwritten_event(event_id) SELECT stale FROM (SELECT OLD.event_id AS stale) WHERE stale
    NOT IN (SELECT event_id FROM unwritten_event); UPDATE unwritten_event SET mark = mark + 1
    WHERE event_id IN (SELECT stale FROM (SELECT NEW.event_id AS stale));
INSERT INTO unwritten_event(event_id) SELECT stale FROM (SELECT NEW.event_id AS stale) WHERE stale
    NOT IN (SELECT event_id FROM unwritten_event);
END;

CREATE TRIGGER unwritten_photo_set_delete BEFORE DELETE ON photo_set
BEGIN UPDATE unwritten SET mark = mark + 1 WHERE photo_id IN (SELECT stale FROM (SELECT id AS
    stale FROM photo WHERE set_id = OLD.id));
INSERT INTO unwritten(photo_id) SELECT stale FROM (SELECT id AS stale FROM photo WHERE set_id =
    OLD.id) WHERE stale NOT IN (SELECT photo_id FROM unwritten);
END;

CREATE TRIGGER unwritten_photo_set_insert AFTER INSERT ON photo_set
BEGIN UPDATE unwritten SET mark = mark + 1 WHERE photo_id IN (SELECT stale FROM (SELECT id AS
    stale FROM photo WHERE set_id = NEW.id));
INSERT INTO unwritten(photo_id) SELECT stale FROM (SELECT id AS stale FROM photo WHERE set_id =
    NEW.id) WHERE stale NOT IN (SELECT photo_id FROM unwritten);
END;

CREATE TRIGGER unwritten_photo_set_update AFTER UPDATE OF "id", "uid", "event_id", "name",
    "credit", "creator", "copyright", "licence" ON photo_set
BEGIN UPDATE unwritten SET mark = mark + 1 WHERE photo_id IN (SELECT stale FROM (SELECT id AS
    stale FROM photo WHERE set_id = OLD.id));
INSERT INTO unwritten(photo_id) SELECT stale FROM (SELECT id AS stale FROM photo WHERE set_id =
    OLD.id) WHERE stale NOT IN (SELECT photo_id FROM unwritten); UPDATE unwritten SET mark = mark
    + 1 WHERE photo_id IN (SELECT stale FROM (SELECT id AS stale FROM photo WHERE set_id =
    NEW.id));
INSERT INTO unwritten(photo_id) SELECT stale FROM (SELECT id AS stale FROM photo WHERE set_id =
    NEW.id) WHERE stale NOT IN (SELECT photo_id FROM unwritten);
END;

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
, imported_sha256 TEXT NOT NULL DEFAULT '') STRICT;

CREATE INDEX photo_creator ON photo(creator) WHERE creator <> '';

CREATE INDEX photo_imported_sha256 ON photo(imported_sha256) WHERE imported_sha256 <> '';

CREATE INDEX photo_natural ON photo(
    rtrim(name, '0123456789') COLLATE NOCASE, number, name, id
);

CREATE INDEX photo_place ON photo(place) WHERE place <> '';

CREATE INDEX photo_root ON photo(root_id, path);

CREATE INDEX photo_set_number ON photo(set_id, number, name);

CREATE INDEX photo_sha256 ON photo(sha256);

CREATE INDEX photo_time ON photo(sort_key, set_id);

CREATE TRIGGER history_photo_delete AFTER DELETE ON photo
WHEN (SELECT step_id FROM recording) IS NOT NULL
BEGIN
INSERT INTO change(step_id, tbl, row_id, old, new)
VALUES ((SELECT step_id FROM recording), 'photo', OLD.id, json_object('id', OLD."id", 'uid',
    OLD."uid", 'set_id', OLD."set_id", 'name', OLD."name", 'number', OLD."number", 'root_id',
    OLD."root_id", 'path', OLD."path", 'raw_path', OLD."raw_path", 'size', OLD."size", 'sha256',
    OLD."sha256", 'format', OLD."format", 'width', OLD."width", 'height', OLD."height", 'pages',
    OLD."pages", 'truncated', OLD."truncated", 'camera', OLD."camera", 'taken', OLD."taken",
    'taken_guessed', OLD."taken_guessed", 'latitude', OLD."latitude", 'longitude',
    OLD."longitude", 'caption', OLD."caption", 'headline', OLD."headline", 'alt_text',
    OLD."alt_text", 'credit', OLD."credit", 'creator', OLD."creator", 'copyright',
    OLD."copyright", 'place', OLD."place", 'rating', OLD."rating", 'left_out', OLD."left_out",
    'from_file', OLD."from_file", 'sort_key', OLD."sort_key", 'rev', OLD."rev", 'imported_sha256',
    OLD."imported_sha256"), NULL);
END;

CREATE TRIGGER history_photo_insert AFTER INSERT ON photo
WHEN (SELECT step_id FROM recording) IS NOT NULL
BEGIN
INSERT INTO change(step_id, tbl, row_id, old, new)
VALUES ((SELECT step_id FROM recording), 'photo', NEW.id, NULL, json_object('id', NEW."id", 'uid',
    NEW."uid", 'set_id', NEW."set_id", 'name', NEW."name", 'number', NEW."number", 'root_id',
    NEW."root_id", 'path', NEW."path", 'raw_path', NEW."raw_path", 'size', NEW."size", 'sha256',
    NEW."sha256", 'format', NEW."format", 'width', NEW."width", 'height', NEW."height", 'pages',
    NEW."pages", 'truncated', NEW."truncated", 'camera', NEW."camera", 'taken', NEW."taken",
    'taken_guessed', NEW."taken_guessed", 'latitude', NEW."latitude", 'longitude',
    NEW."longitude", 'caption', NEW."caption", 'headline', NEW."headline", 'alt_text',
    NEW."alt_text", 'credit', NEW."credit", 'creator', NEW."creator", 'copyright',
    NEW."copyright", 'place', NEW."place", 'rating', NEW."rating", 'left_out', NEW."left_out",
    'from_file', NEW."from_file", 'sort_key', NEW."sort_key", 'rev', NEW."rev", 'imported_sha256',
    NEW."imported_sha256"));
END;

CREATE TRIGGER history_photo_update AFTER UPDATE OF "id", "uid", "set_id", "name", "number",
    "root_id", "path", "raw_path", "size", "sha256", "format", "width", "height", "pages",
    "truncated", "camera", "taken", "taken_guessed", "latitude", "longitude", "caption",
    "headline", "alt_text", "credit", "creator", "copyright", "place", "rating", "left_out",
    "from_file", "sort_key", "imported_sha256" ON photo
WHEN (SELECT step_id FROM recording) IS NOT NULL AND (OLD."id" IS NOT NEW."id" OR OLD."uid" IS NOT
    NEW."uid" OR OLD."set_id" IS NOT NEW."set_id" OR OLD."name" IS NOT NEW."name" OR OLD."number"
    IS NOT NEW."number" OR OLD."root_id" IS NOT NEW."root_id" OR OLD."path" IS NOT NEW."path" OR
    OLD."raw_path" IS NOT NEW."raw_path" OR OLD."size" IS NOT NEW."size" OR OLD."sha256" IS NOT
    NEW."sha256" OR OLD."format" IS NOT NEW."format" OR OLD."width" IS NOT NEW."width" OR
    OLD."height" IS NOT NEW."height" OR OLD."pages" IS NOT NEW."pages" OR OLD."truncated" IS NOT
    NEW."truncated" OR OLD."camera" IS NOT NEW."camera" OR OLD."taken" IS NOT NEW."taken" OR
    OLD."taken_guessed" IS NOT NEW."taken_guessed" OR OLD."latitude" IS NOT NEW."latitude" OR
    OLD."longitude" IS NOT NEW."longitude" OR OLD."caption" IS NOT NEW."caption" OR OLD."headline"
    IS NOT NEW."headline" OR OLD."alt_text" IS NOT NEW."alt_text" OR OLD."credit" IS NOT
    NEW."credit" OR OLD."creator" IS NOT NEW."creator" OR OLD."copyright" IS NOT NEW."copyright"
    OR OLD."place" IS NOT NEW."place" OR OLD."rating" IS NOT NEW."rating" OR OLD."left_out" IS NOT
    NEW."left_out" OR OLD."from_file" IS NOT NEW."from_file" OR OLD."sort_key" IS NOT
    NEW."sort_key" OR OLD."imported_sha256" IS NOT NEW."imported_sha256")
BEGIN
INSERT INTO change(step_id, tbl, row_id, old, new)
VALUES ((SELECT step_id FROM recording), 'photo', OLD.id, (SELECT json_group_object(k, v) FROM
    (SELECT 'id' AS k, OLD."id" AS v WHERE OLD."id" IS NOT NEW."id" UNION ALL SELECT 'uid' AS k,
    OLD."uid" AS v WHERE OLD."uid" IS NOT NEW."uid" UNION ALL SELECT 'set_id' AS k, OLD."set_id"
    AS v UNION ALL SELECT 'name' AS k, OLD."name" AS v WHERE OLD."name" IS NOT NEW."name" UNION
    ALL SELECT 'number' AS k, OLD."number" AS v WHERE OLD."number" IS NOT NEW."number" UNION ALL
    SELECT 'root_id' AS k, OLD."root_id" AS v UNION ALL SELECT 'path' AS k, OLD."path" AS v WHERE
    OLD."path" IS NOT NEW."path" UNION ALL SELECT 'raw_path' AS k, OLD."raw_path" AS v WHERE
    OLD."raw_path" IS NOT NEW."raw_path" UNION ALL SELECT 'size' AS k, OLD."size" AS v WHERE
    OLD."size" IS NOT NEW."size" UNION ALL SELECT 'sha256' AS k, OLD."sha256" AS v WHERE
    OLD."sha256" IS NOT NEW."sha256" UNION ALL SELECT 'format' AS k, OLD."format" AS v WHERE
    OLD."format" IS NOT NEW."format" UNION ALL SELECT 'width' AS k, OLD."width" AS v WHERE
    OLD."width" IS NOT NEW."width" UNION ALL SELECT 'height' AS k, OLD."height" AS v WHERE
    OLD."height" IS NOT NEW."height" UNION ALL SELECT 'pages' AS k, OLD."pages" AS v WHERE
    OLD."pages" IS NOT NEW."pages" UNION ALL SELECT 'truncated' AS k, OLD."truncated" AS v WHERE
    OLD."truncated" IS NOT NEW."truncated" UNION ALL SELECT 'camera' AS k, OLD."camera" AS v WHERE
    OLD."camera" IS NOT NEW."camera" UNION ALL SELECT 'taken' AS k, OLD."taken" AS v WHERE
    OLD."taken" IS NOT NEW."taken" UNION ALL SELECT 'taken_guessed' AS k, OLD."taken_guessed" AS v
    WHERE OLD."taken_guessed" IS NOT NEW."taken_guessed" UNION ALL SELECT 'latitude' AS k,
    OLD."latitude" AS v WHERE OLD."latitude" IS NOT NEW."latitude" UNION ALL SELECT 'longitude' AS
    k, OLD."longitude" AS v WHERE OLD."longitude" IS NOT NEW."longitude" UNION ALL SELECT
    'caption' AS k, OLD."caption" AS v WHERE OLD."caption" IS NOT NEW."caption" UNION ALL SELECT
    'headline' AS k, OLD."headline" AS v WHERE OLD."headline" IS NOT NEW."headline" UNION ALL
    SELECT 'alt_text' AS k, OLD."alt_text" AS v WHERE OLD."alt_text" IS NOT NEW."alt_text" UNION
    ALL SELECT 'credit' AS k, OLD."credit" AS v WHERE OLD."credit" IS NOT NEW."credit" UNION ALL
    SELECT 'creator' AS k, OLD."creator" AS v WHERE OLD."creator" IS NOT NEW."creator" UNION ALL
    SELECT 'copyright' AS k, OLD."copyright" AS v WHERE OLD."copyright" IS NOT NEW."copyright"
    UNION ALL SELECT 'place' AS k, OLD."place" AS v WHERE OLD."place" IS NOT NEW."place" UNION ALL
    SELECT 'rating' AS k, OLD."rating" AS v WHERE OLD."rating" IS NOT NEW."rating" UNION ALL
    SELECT 'left_out' AS k, OLD."left_out" AS v WHERE OLD."left_out" IS NOT NEW."left_out" UNION
    ALL SELECT 'from_file' AS k, OLD."from_file" AS v WHERE OLD."from_file" IS NOT NEW."from_file"
    UNION ALL SELECT 'sort_key' AS k, OLD."sort_key" AS v WHERE OLD."sort_key" IS NOT
    NEW."sort_key" UNION ALL SELECT 'imported_sha256' AS k, OLD."imported_sha256" AS v WHERE
    OLD."imported_sha256" IS NOT NEW."imported_sha256")), (SELECT json_group_object(k, v) FROM
    (SELECT 'id' AS k, NEW."id" AS v WHERE OLD."id" IS NOT NEW."id" UNION ALL SELECT 'uid' AS k,
    NEW."uid" AS v WHERE OLD."uid" IS NOT NEW."uid" UNION ALL SELECT 'set_id' AS k, NEW."set_id"
    AS v UNION ALL SELECT 'name' AS k, NEW."name" AS v WHERE OLD."name" IS NOT NEW."name" UNION
    ALL SELECT 'number' AS k, NEW."number" AS v WHERE OLD."number" IS NOT NEW."number" UNION ALL
    SELECT 'root_id' AS k, NEW."root_id" AS v UNION ALL SELECT 'path' AS k, NEW."path" AS v WHERE
    OLD."path" IS NOT NEW."path" UNION ALL SELECT 'raw_path' AS k, NEW."raw_path" AS v WHERE
    OLD."raw_path" IS NOT NEW."raw_path" UNION ALL SELECT 'size' AS k, NEW."size" AS v WHERE
    OLD."size" IS NOT NEW."size" UNION ALL SELECT 'sha256' AS k, NEW."sha256" AS v WHERE
    OLD."sha256" IS NOT NEW."sha256" UNION ALL SELECT 'format' AS k, NEW."format" AS v WHERE
    OLD."format" IS NOT NEW."format" UNION ALL SELECT 'width' AS k, NEW."width" AS v WHERE
    OLD."width" IS NOT NEW."width" UNION ALL SELECT 'height' AS k, NEW."height" AS v WHERE
    OLD."height" IS NOT NEW."height" UNION ALL SELECT 'pages' AS k, NEW."pages" AS v WHERE
    OLD."pages" IS NOT NEW."pages" UNION ALL SELECT 'truncated' AS k, NEW."truncated" AS v WHERE
    OLD."truncated" IS NOT NEW."truncated" UNION ALL SELECT 'camera' AS k, NEW."camera" AS v WHERE
    OLD."camera" IS NOT NEW."camera" UNION ALL SELECT 'taken' AS k, NEW."taken" AS v WHERE
    OLD."taken" IS NOT NEW."taken" UNION ALL SELECT 'taken_guessed' AS k, NEW."taken_guessed" AS v
    WHERE OLD."taken_guessed" IS NOT NEW."taken_guessed" UNION ALL SELECT 'latitude' AS k,
    NEW."latitude" AS v WHERE OLD."latitude" IS NOT NEW."latitude" UNION ALL SELECT 'longitude' AS
    k, NEW."longitude" AS v WHERE OLD."longitude" IS NOT NEW."longitude" UNION ALL SELECT
    'caption' AS k, NEW."caption" AS v WHERE OLD."caption" IS NOT NEW."caption" UNION ALL SELECT
    'headline' AS k, NEW."headline" AS v WHERE OLD."headline" IS NOT NEW."headline" UNION ALL
    SELECT 'alt_text' AS k, NEW."alt_text" AS v WHERE OLD."alt_text" IS NOT NEW."alt_text" UNION
    ALL SELECT 'credit' AS k, NEW."credit" AS v WHERE OLD."credit" IS NOT NEW."credit" UNION ALL
    SELECT 'creator' AS k, NEW."creator" AS v WHERE OLD."creator" IS NOT NEW."creator" UNION ALL
    SELECT 'copyright' AS k, NEW."copyright" AS v WHERE OLD."copyright" IS NOT NEW."copyright"
    UNION ALL SELECT 'place' AS k, NEW."place" AS v WHERE OLD."place" IS NOT NEW."place" UNION ALL
    SELECT 'rating' AS k, NEW."rating" AS v WHERE OLD."rating" IS NOT NEW."rating" UNION ALL
    SELECT 'left_out' AS k, NEW."left_out" AS v WHERE OLD."left_out" IS NOT NEW."left_out" UNION
    ALL SELECT 'from_file' AS k, NEW."from_file" AS v WHERE OLD."from_file" IS NOT NEW."from_file"
    UNION ALL SELECT 'sort_key' AS k, NEW."sort_key" AS v WHERE OLD."sort_key" IS NOT
    NEW."sort_key" UNION ALL SELECT 'imported_sha256' AS k, NEW."imported_sha256" AS v WHERE
    OLD."imported_sha256" IS NOT NEW."imported_sha256")));
END;

CREATE TRIGGER stale_photo_delete AFTER DELETE ON photo
BEGIN
INSERT INTO stale_document(photo_id) SELECT stale FROM (SELECT OLD.id AS stale) WHERE stale NOT IN
    (SELECT photo_id FROM stale_document);
END;

CREATE TRIGGER stale_photo_insert AFTER INSERT ON photo
BEGIN
INSERT INTO stale_document(photo_id) SELECT stale FROM (SELECT NEW.id AS stale) WHERE stale NOT IN
    (SELECT photo_id FROM stale_document);
END;

CREATE TRIGGER stale_photo_update AFTER UPDATE OF "id", "uid", "set_id", "name", "number",
    "root_id", "path", "raw_path", "size", "sha256", "format", "width", "height", "pages",
    "truncated", "taken", "taken_guessed", "caption", "headline", "alt_text", "credit", "creator",
    "copyright", "place", "left_out", "sort_key" ON photo
BEGIN
INSERT INTO stale_document(photo_id) SELECT stale FROM (SELECT OLD.id AS stale) WHERE stale NOT IN
    (SELECT photo_id FROM stale_document);
INSERT INTO stale_document(photo_id) SELECT stale FROM (SELECT NEW.id AS stale) WHERE stale NOT IN
    (SELECT photo_id FROM stale_document);
END;

CREATE TRIGGER untold_photo_delete AFTER DELETE ON photo
BEGIN UPDATE unwritten_event SET mark = mark + 1 WHERE event_id IN (SELECT stale FROM (SELECT
    event_id AS stale FROM photo_set WHERE id = OLD.set_id));
INSERT INTO unwritten_event(event_id) SELECT stale FROM (SELECT event_id AS stale FROM photo_set
    WHERE id = OLD.set_id) WHERE stale NOT IN (SELECT event_id FROM unwritten_event);
END;

CREATE TRIGGER untold_photo_insert AFTER INSERT ON photo
BEGIN UPDATE unwritten_event SET mark = mark + 1 WHERE event_id IN (SELECT stale FROM (SELECT
    event_id AS stale FROM photo_set WHERE id = NEW.set_id));
INSERT INTO unwritten_event(event_id) SELECT stale FROM (SELECT event_id AS stale FROM photo_set
    WHERE id = NEW.set_id) WHERE stale NOT IN (SELECT event_id FROM unwritten_event);
END;

CREATE TRIGGER untold_photo_update AFTER UPDATE OF "id", "uid", "set_id", "name", "number",
    "root_id", "path", "raw_path", "format", "width", "height", "pages", "truncated", "taken",
    "taken_guessed", "caption", "credit", "creator", "copyright", "place", "left_out" ON photo
BEGIN UPDATE unwritten_event SET mark = mark + 1 WHERE event_id IN (SELECT stale FROM (SELECT
    event_id AS stale FROM photo_set WHERE id = OLD.set_id));
INSERT INTO unwritten_event(event_id) SELECT stale FROM (SELECT event_id AS stale FROM photo_set
    WHERE id = OLD.set_id) WHERE stale NOT IN (SELECT event_id FROM unwritten_event); UPDATE
    unwritten_event SET mark = mark + 1 WHERE event_id IN (SELECT stale FROM (SELECT event_id AS
    stale FROM photo_set WHERE id = NEW.set_id));
INSERT INTO unwritten_event(event_id) SELECT stale FROM (SELECT event_id AS stale FROM photo_set
    WHERE id = NEW.set_id) WHERE stale NOT IN (SELECT event_id FROM unwritten_event);
END;

CREATE TRIGGER unwritten_photo_delete AFTER DELETE ON photo
BEGIN UPDATE unwritten SET mark = mark + 1 WHERE photo_id IN (SELECT stale FROM (SELECT OLD.id AS
    stale));
INSERT INTO unwritten(photo_id) SELECT stale FROM (SELECT OLD.id AS stale) WHERE stale NOT IN
    (SELECT photo_id FROM unwritten);
END;

CREATE TRIGGER unwritten_photo_insert AFTER INSERT ON photo
BEGIN UPDATE unwritten SET mark = mark + 1 WHERE photo_id IN (SELECT stale FROM (SELECT NEW.id AS
    stale));
INSERT INTO unwritten(photo_id) SELECT stale FROM (SELECT NEW.id AS stale) WHERE stale NOT IN
    (SELECT photo_id FROM unwritten);
END;

CREATE TRIGGER unwritten_photo_update AFTER UPDATE OF "id", "uid", "set_id", "name", "number",
    "root_id", "path", "raw_path", "format", "width", "height", "pages", "truncated", "taken",
    "taken_guessed", "caption", "headline", "alt_text", "credit", "creator", "copyright", "place",
    "rating", "left_out" ON photo
BEGIN UPDATE unwritten SET mark = mark + 1 WHERE photo_id IN (SELECT stale FROM (SELECT OLD.id AS
    stale));
INSERT INTO unwritten(photo_id) SELECT stale FROM (SELECT OLD.id AS stale) WHERE stale NOT IN
    (SELECT photo_id FROM unwritten); UPDATE unwritten SET mark = mark + 1 WHERE photo_id IN
    (SELECT stale FROM (SELECT NEW.id AS stale));
INSERT INTO unwritten(photo_id) SELECT stale FROM (SELECT NEW.id AS stale) WHERE stale NOT IN
    (SELECT photo_id FROM unwritten);
END;

CREATE TABLE person (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,               -- the name without case and accents
    note TEXT NOT NULL DEFAULT '',
    rev INTEGER NOT NULL DEFAULT 1
, code TEXT NOT NULL DEFAULT '') STRICT;

CREATE INDEX person_folded ON person(folded);

CREATE TRIGGER history_person_delete AFTER DELETE ON person
WHEN (SELECT step_id FROM recording) IS NOT NULL
BEGIN
INSERT INTO change(step_id, tbl, row_id, old, new)
VALUES ((SELECT step_id FROM recording), 'person', OLD.id, json_object('id', OLD."id", 'uid',
    OLD."uid", 'name', OLD."name", 'folded', OLD."folded", 'note', OLD."note", 'rev', OLD."rev",
    'code', OLD."code"), NULL);
END;

CREATE TRIGGER history_person_insert AFTER INSERT ON person
WHEN (SELECT step_id FROM recording) IS NOT NULL
BEGIN
INSERT INTO change(step_id, tbl, row_id, old, new)
VALUES ((SELECT step_id FROM recording), 'person', NEW.id, NULL, json_object('id', NEW."id",
    'uid', NEW."uid", 'name', NEW."name", 'folded', NEW."folded", 'note', NEW."note", 'rev',
    NEW."rev", 'code', NEW."code"));
END;

CREATE TRIGGER history_person_update AFTER UPDATE OF "id", "uid", "name", "folded", "note", "code"
    ON person
WHEN (SELECT step_id FROM recording) IS NOT NULL AND (OLD."id" IS NOT NEW."id" OR OLD."uid" IS NOT
    NEW."uid" OR OLD."name" IS NOT NEW."name" OR OLD."folded" IS NOT NEW."folded" OR OLD."note" IS
    NOT NEW."note" OR OLD."code" IS NOT NEW."code")
BEGIN
INSERT INTO change(step_id, tbl, row_id, old, new)
VALUES ((SELECT step_id FROM recording), 'person', OLD.id, (SELECT json_group_object(k, v) FROM
    (SELECT 'id' AS k, OLD."id" AS v WHERE OLD."id" IS NOT NEW."id" UNION ALL SELECT 'uid' AS k,
    OLD."uid" AS v WHERE OLD."uid" IS NOT NEW."uid" UNION ALL SELECT 'name' AS k, OLD."name" AS v
    WHERE OLD."name" IS NOT NEW."name" UNION ALL SELECT 'folded' AS k, OLD."folded" AS v WHERE
    OLD."folded" IS NOT NEW."folded" UNION ALL SELECT 'note' AS k, OLD."note" AS v WHERE
    OLD."note" IS NOT NEW."note" UNION ALL SELECT 'code' AS k, OLD."code" AS v WHERE OLD."code" IS
    NOT NEW."code")), (SELECT json_group_object(k, v) FROM (SELECT 'id' AS k, NEW."id" AS v WHERE
    OLD."id" IS NOT NEW."id" UNION ALL SELECT 'uid' AS k, NEW."uid" AS v WHERE OLD."uid" IS NOT
    NEW."uid" UNION ALL SELECT 'name' AS k, NEW."name" AS v WHERE OLD."name" IS NOT NEW."name"
    UNION ALL SELECT 'folded' AS k, NEW."folded" AS v WHERE OLD."folded" IS NOT NEW."folded" UNION
    ALL SELECT 'note' AS k, NEW."note" AS v WHERE OLD."note" IS NOT NEW."note" UNION ALL SELECT
    'code' AS k, NEW."code" AS v WHERE OLD."code" IS NOT NEW."code")));
END;

CREATE TRIGGER stale_person_delete BEFORE DELETE ON person
BEGIN
INSERT INTO stale_document(photo_id) SELECT stale FROM (SELECT photo_id AS stale FROM appearance
    WHERE person_id = OLD.id) WHERE stale NOT IN (SELECT photo_id FROM stale_document);
END;

CREATE TRIGGER stale_person_insert AFTER INSERT ON person
BEGIN
INSERT INTO stale_document(photo_id) SELECT stale FROM (SELECT photo_id AS stale FROM appearance
    WHERE person_id = NEW.id) WHERE stale NOT IN (SELECT photo_id FROM stale_document);
END;

CREATE TRIGGER stale_person_update AFTER UPDATE OF "id", "uid", "name", "folded" ON person
BEGIN
INSERT INTO stale_document(photo_id) SELECT stale FROM (SELECT photo_id AS stale FROM appearance
    WHERE person_id = OLD.id) WHERE stale NOT IN (SELECT photo_id FROM stale_document);
INSERT INTO stale_document(photo_id) SELECT stale FROM (SELECT photo_id AS stale FROM appearance
    WHERE person_id = NEW.id) WHERE stale NOT IN (SELECT photo_id FROM stale_document);
END;

CREATE TRIGGER untold_person_delete BEFORE DELETE ON person
BEGIN UPDATE unwritten_event SET mark = mark + 1 WHERE event_id IN (SELECT stale FROM (SELECT 0 AS
    stale UNION SELECT event_id FROM appearance JOIN photo ON photo.id = photo_id JOIN photo_set
    ON photo_set.id = set_id WHERE person_id = OLD.id));
INSERT INTO unwritten_event(event_id) SELECT stale FROM (SELECT 0 AS stale UNION SELECT event_id
    FROM appearance JOIN photo ON photo.id = photo_id JOIN photo_set ON photo_set.id = set_id
    WHERE person_id = OLD.id) WHERE stale NOT IN (SELECT event_id FROM unwritten_event);
END;

CREATE TRIGGER untold_person_insert AFTER INSERT ON person
BEGIN UPDATE unwritten_event SET mark = mark + 1 WHERE event_id IN (SELECT stale FROM (SELECT 0 AS
    stale UNION SELECT event_id FROM appearance JOIN photo ON photo.id = photo_id JOIN photo_set
    ON photo_set.id = set_id WHERE person_id = NEW.id));
INSERT INTO unwritten_event(event_id) SELECT stale FROM (SELECT 0 AS stale UNION SELECT event_id
    FROM appearance JOIN photo ON photo.id = photo_id JOIN photo_set ON photo_set.id = set_id
    WHERE person_id = NEW.id) WHERE stale NOT IN (SELECT event_id FROM unwritten_event);
END;

CREATE TRIGGER untold_person_update AFTER UPDATE OF "id", "uid", "name", "note", "code" ON person
BEGIN UPDATE unwritten_event SET mark = mark + 1 WHERE event_id IN (SELECT stale FROM (SELECT 0 AS
    stale UNION SELECT event_id FROM appearance JOIN photo ON photo.id = photo_id JOIN photo_set
    ON photo_set.id = set_id WHERE person_id = OLD.id));
INSERT INTO unwritten_event(event_id) SELECT stale FROM (SELECT 0 AS stale UNION SELECT event_id
    FROM appearance JOIN photo ON photo.id = photo_id JOIN photo_set ON photo_set.id = set_id
    WHERE person_id = OLD.id) WHERE stale NOT IN (SELECT event_id FROM unwritten_event); UPDATE
    unwritten_event SET mark = mark + 1 WHERE event_id IN (SELECT stale FROM (SELECT 0 AS stale
    UNION SELECT event_id FROM appearance JOIN photo ON photo.id = photo_id JOIN photo_set ON
    photo_set.id = set_id WHERE person_id = NEW.id));
INSERT INTO unwritten_event(event_id) SELECT stale FROM (SELECT 0 AS stale UNION SELECT event_id
    FROM appearance JOIN photo ON photo.id = photo_id JOIN photo_set ON photo_set.id = set_id
    WHERE person_id = NEW.id) WHERE stale NOT IN (SELECT event_id FROM unwritten_event);
END;

CREATE TRIGGER unwritten_person_delete BEFORE DELETE ON person
BEGIN UPDATE unwritten SET mark = mark + 1 WHERE photo_id IN (SELECT stale FROM (SELECT photo_id
    AS stale FROM appearance WHERE person_id = OLD.id));
INSERT INTO unwritten(photo_id) SELECT stale FROM (SELECT photo_id AS stale FROM appearance WHERE
    person_id = OLD.id) WHERE stale NOT IN (SELECT photo_id FROM unwritten);
END;

CREATE TRIGGER unwritten_person_insert AFTER INSERT ON person
BEGIN UPDATE unwritten SET mark = mark + 1 WHERE photo_id IN (SELECT stale FROM (SELECT photo_id
    AS stale FROM appearance WHERE person_id = NEW.id));
INSERT INTO unwritten(photo_id) SELECT stale FROM (SELECT photo_id AS stale FROM appearance WHERE
    person_id = NEW.id) WHERE stale NOT IN (SELECT photo_id FROM unwritten);
END;

CREATE TRIGGER unwritten_person_update AFTER UPDATE OF "id", "uid", "name" ON person
BEGIN UPDATE unwritten SET mark = mark + 1 WHERE photo_id IN (SELECT stale FROM (SELECT photo_id
    AS stale FROM appearance WHERE person_id = OLD.id));
INSERT INTO unwritten(photo_id) SELECT stale FROM (SELECT photo_id AS stale FROM appearance WHERE
    person_id = OLD.id) WHERE stale NOT IN (SELECT photo_id FROM unwritten); UPDATE unwritten SET
    mark = mark + 1 WHERE photo_id IN (SELECT stale FROM (SELECT photo_id AS stale FROM appearance
    WHERE person_id = NEW.id));
INSERT INTO unwritten(photo_id) SELECT stale FROM (SELECT photo_id AS stale FROM appearance WHERE
    person_id = NEW.id) WHERE stale NOT IN (SELECT photo_id FROM unwritten);
END;

CREATE TABLE person_alias (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    UNIQUE (person_id, name)
) STRICT;

CREATE INDEX person_alias_folded ON person_alias(folded);

CREATE TRIGGER history_person_alias_delete AFTER DELETE ON person_alias
WHEN (SELECT step_id FROM recording) IS NOT NULL
BEGIN
INSERT INTO change(step_id, tbl, row_id, old, new)
VALUES ((SELECT step_id FROM recording), 'person_alias', OLD.id, json_object('id', OLD."id",
    'person_id', OLD."person_id", 'name', OLD."name", 'folded', OLD."folded"), NULL);
END;

CREATE TRIGGER history_person_alias_insert AFTER INSERT ON person_alias
WHEN (SELECT step_id FROM recording) IS NOT NULL
BEGIN
INSERT INTO change(step_id, tbl, row_id, old, new)
VALUES ((SELECT step_id FROM recording), 'person_alias', NEW.id, NULL, json_object('id', NEW."id",
    'person_id', NEW."person_id", 'name', NEW."name", 'folded', NEW."folded"));
END;

CREATE TRIGGER history_person_alias_update AFTER UPDATE OF "id", "person_id", "name", "folded" ON
    person_alias
WHEN (SELECT step_id FROM recording) IS NOT NULL AND (OLD."id" IS NOT NEW."id" OR OLD."person_id"
    IS NOT NEW."person_id" OR OLD."name" IS NOT NEW."name" OR OLD."folded" IS NOT NEW."folded")
BEGIN
INSERT INTO change(step_id, tbl, row_id, old, new)
VALUES ((SELECT step_id FROM recording), 'person_alias', OLD.id, (SELECT json_group_object(k, v)
    FROM (SELECT 'id' AS k, OLD."id" AS v WHERE OLD."id" IS NOT NEW."id" UNION ALL SELECT
    'person_id' AS k, OLD."person_id" AS v UNION ALL SELECT 'name' AS k, OLD."name" AS v WHERE
    OLD."name" IS NOT NEW."name" UNION ALL SELECT 'folded' AS k, OLD."folded" AS v WHERE
    OLD."folded" IS NOT NEW."folded")), (SELECT json_group_object(k, v) FROM (SELECT 'id' AS k,
    NEW."id" AS v WHERE OLD."id" IS NOT NEW."id" UNION ALL SELECT 'person_id' AS k,
    NEW."person_id" AS v UNION ALL SELECT 'name' AS k, NEW."name" AS v WHERE OLD."name" IS NOT
    NEW."name" UNION ALL SELECT 'folded' AS k, NEW."folded" AS v WHERE OLD."folded" IS NOT
    NEW."folded")));
END;

CREATE TRIGGER stale_person_alias_delete BEFORE DELETE ON person_alias
BEGIN
INSERT INTO stale_document(photo_id) SELECT stale FROM (SELECT photo_id AS stale FROM appearance
    WHERE person_id = OLD.person_id) WHERE stale NOT IN (SELECT photo_id FROM stale_document);
END;

CREATE TRIGGER stale_person_alias_insert AFTER INSERT ON person_alias
BEGIN
INSERT INTO stale_document(photo_id) SELECT stale FROM (SELECT photo_id AS stale FROM appearance
    WHERE person_id = NEW.person_id) WHERE stale NOT IN (SELECT photo_id FROM stale_document);
END;

CREATE TRIGGER stale_person_alias_update AFTER UPDATE OF "id", "person_id", "name", "folded" ON
    person_alias
BEGIN
INSERT INTO stale_document(photo_id) SELECT stale FROM (SELECT photo_id AS stale FROM appearance
    WHERE person_id = OLD.person_id) WHERE stale NOT IN (SELECT photo_id FROM stale_document);
INSERT INTO stale_document(photo_id) SELECT stale FROM (SELECT photo_id AS stale FROM appearance
    WHERE person_id = NEW.person_id) WHERE stale NOT IN (SELECT photo_id FROM stale_document);
END;

CREATE TRIGGER untold_person_alias_delete BEFORE DELETE ON person_alias
BEGIN UPDATE unwritten_event SET mark = mark + 1 WHERE event_id IN (SELECT stale FROM (SELECT 0 AS
    stale));
INSERT INTO unwritten_event(event_id) SELECT stale FROM (SELECT 0 AS stale) WHERE stale NOT IN
    (SELECT event_id FROM unwritten_event);
END;

CREATE TRIGGER untold_person_alias_insert AFTER INSERT ON person_alias
BEGIN UPDATE unwritten_event SET mark = mark + 1 WHERE event_id IN (SELECT stale FROM (SELECT 0 AS
    stale));
INSERT INTO unwritten_event(event_id) SELECT stale FROM (SELECT 0 AS stale) WHERE stale NOT IN
    (SELECT event_id FROM unwritten_event);
END;

CREATE TRIGGER untold_person_alias_update AFTER UPDATE OF "id", "person_id", "name" ON
    person_alias
BEGIN UPDATE unwritten_event SET mark = mark + 1 WHERE event_id IN (SELECT stale FROM (SELECT 0 AS
    stale));
INSERT INTO unwritten_event(event_id) SELECT stale FROM (SELECT 0 AS stale) WHERE stale NOT IN
    (SELECT event_id FROM unwritten_event); UPDATE unwritten_event SET mark = mark + 1 WHERE
    event_id IN (SELECT stale FROM (SELECT 0 AS stale));
INSERT INTO unwritten_event(event_id) SELECT stale FROM (SELECT 0 AS stale) WHERE stale NOT IN
    (SELECT event_id FROM unwritten_event);
END;

CREATE TABLE person_role (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
    role TEXT NOT NULL,
    organisation TEXT NOT NULL DEFAULT '',
    begins TEXT NOT NULL DEFAULT '',
    ends TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX person_role_person ON person_role(person_id);

CREATE TRIGGER history_person_role_delete AFTER DELETE ON person_role
WHEN (SELECT step_id FROM recording) IS NOT NULL
BEGIN
INSERT INTO change(step_id, tbl, row_id, old, new)
VALUES ((SELECT step_id FROM recording), 'person_role', OLD.id, json_object('id', OLD."id",
    'person_id', OLD."person_id", 'role', OLD."role", 'organisation', OLD."organisation",
    'begins', OLD."begins", 'ends', OLD."ends"), NULL);
END;

CREATE TRIGGER history_person_role_insert AFTER INSERT ON person_role
WHEN (SELECT step_id FROM recording) IS NOT NULL
BEGIN
INSERT INTO change(step_id, tbl, row_id, old, new)
VALUES ((SELECT step_id FROM recording), 'person_role', NEW.id, NULL, json_object('id', NEW."id",
    'person_id', NEW."person_id", 'role', NEW."role", 'organisation', NEW."organisation",
    'begins', NEW."begins", 'ends', NEW."ends"));
END;

CREATE TRIGGER history_person_role_update AFTER UPDATE OF "id", "person_id", "role",
    "organisation", "begins", "ends" ON person_role
WHEN (SELECT step_id FROM recording) IS NOT NULL AND (OLD."id" IS NOT NEW."id" OR OLD."person_id"
    IS NOT NEW."person_id" OR OLD."role" IS NOT NEW."role" OR OLD."organisation" IS NOT
    NEW."organisation" OR OLD."begins" IS NOT NEW."begins" OR OLD."ends" IS NOT NEW."ends")
BEGIN
INSERT INTO change(step_id, tbl, row_id, old, new)
VALUES ((SELECT step_id FROM recording), 'person_role', OLD.id, (SELECT json_group_object(k, v)
    FROM (SELECT 'id' AS k, OLD."id" AS v WHERE OLD."id" IS NOT NEW."id" UNION ALL SELECT
    'person_id' AS k, OLD."person_id" AS v UNION ALL SELECT 'role' AS k, OLD."role" AS v WHERE
    OLD."role" IS NOT NEW."role" UNION ALL SELECT 'organisation' AS k, OLD."organisation" AS v
    WHERE OLD."organisation" IS NOT NEW."organisation" UNION ALL SELECT 'begins' AS k,
    OLD."begins" AS v WHERE OLD."begins" IS NOT NEW."begins" UNION ALL SELECT 'ends' AS k,
    OLD."ends" AS v WHERE OLD."ends" IS NOT NEW."ends")), (SELECT json_group_object(k, v) FROM
    (SELECT 'id' AS k, NEW."id" AS v WHERE OLD."id" IS NOT NEW."id" UNION ALL SELECT 'person_id'
    AS k, NEW."person_id" AS v UNION ALL SELECT 'role' AS k, NEW."role" AS v WHERE OLD."role" IS
    NOT NEW."role" UNION ALL SELECT 'organisation' AS k, NEW."organisation" AS v WHERE
    OLD."organisation" IS NOT NEW."organisation" UNION ALL SELECT 'begins' AS k, NEW."begins" AS v
    WHERE OLD."begins" IS NOT NEW."begins" UNION ALL SELECT 'ends' AS k, NEW."ends" AS v WHERE
    OLD."ends" IS NOT NEW."ends")));
END;

CREATE TRIGGER untold_person_role_delete BEFORE DELETE ON person_role
BEGIN UPDATE unwritten_event SET mark = mark + 1 WHERE event_id IN (SELECT stale FROM (SELECT 0 AS
    stale));
INSERT INTO unwritten_event(event_id) SELECT stale FROM (SELECT 0 AS stale) WHERE stale NOT IN
    (SELECT event_id FROM unwritten_event);
END;

CREATE TRIGGER untold_person_role_insert AFTER INSERT ON person_role
BEGIN UPDATE unwritten_event SET mark = mark + 1 WHERE event_id IN (SELECT stale FROM (SELECT 0 AS
    stale));
INSERT INTO unwritten_event(event_id) SELECT stale FROM (SELECT 0 AS stale) WHERE stale NOT IN
    (SELECT event_id FROM unwritten_event);
END;

CREATE TRIGGER untold_person_role_update AFTER UPDATE OF "id", "person_id", "role",
    "organisation", "begins", "ends" ON person_role
BEGIN UPDATE unwritten_event SET mark = mark + 1 WHERE event_id IN (SELECT stale FROM (SELECT 0 AS
    stale));
INSERT INTO unwritten_event(event_id) SELECT stale FROM (SELECT 0 AS stale) WHERE stale NOT IN
    (SELECT event_id FROM unwritten_event); UPDATE unwritten_event SET mark = mark + 1 WHERE
    event_id IN (SELECT stale FROM (SELECT 0 AS stale));
INSERT INTO unwritten_event(event_id) SELECT stale FROM (SELECT 0 AS stale) WHERE stale NOT IN
    (SELECT event_id FROM unwritten_event);
END;

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

CREATE TRIGGER history_appearance_delete AFTER DELETE ON appearance
WHEN (SELECT step_id FROM recording) IS NOT NULL
BEGIN
INSERT INTO change(step_id, tbl, row_id, old, new)
VALUES ((SELECT step_id FROM recording), 'appearance', OLD.id, json_object('id', OLD."id",
    'photo_id', OLD."photo_id", 'person_id', OLD."person_id", 'ord', OLD."ord", 'position',
    OLD."position", 'box_x', OLD."box_x", 'box_y', OLD."box_y", 'box_w', OLD."box_w", 'box_h',
    OLD."box_h", 'role', OLD."role", 'organisation', OLD."organisation", 'presence',
    OLD."presence"), NULL);
END;

CREATE TRIGGER history_appearance_insert AFTER INSERT ON appearance
WHEN (SELECT step_id FROM recording) IS NOT NULL
BEGIN
INSERT INTO change(step_id, tbl, row_id, old, new)
VALUES ((SELECT step_id FROM recording), 'appearance', NEW.id, NULL, json_object('id', NEW."id",
    'photo_id', NEW."photo_id", 'person_id', NEW."person_id", 'ord', NEW."ord", 'position',
    NEW."position", 'box_x', NEW."box_x", 'box_y', NEW."box_y", 'box_w', NEW."box_w", 'box_h',
    NEW."box_h", 'role', NEW."role", 'organisation', NEW."organisation", 'presence',
    NEW."presence"));
END;

CREATE TRIGGER history_appearance_update AFTER UPDATE OF "id", "photo_id", "person_id", "ord",
    "position", "box_x", "box_y", "box_w", "box_h", "role", "organisation", "presence" ON
    appearance
WHEN (SELECT step_id FROM recording) IS NOT NULL AND (OLD."id" IS NOT NEW."id" OR OLD."photo_id"
    IS NOT NEW."photo_id" OR OLD."person_id" IS NOT NEW."person_id" OR OLD."ord" IS NOT NEW."ord"
    OR OLD."position" IS NOT NEW."position" OR OLD."box_x" IS NOT NEW."box_x" OR OLD."box_y" IS
    NOT NEW."box_y" OR OLD."box_w" IS NOT NEW."box_w" OR OLD."box_h" IS NOT NEW."box_h" OR
    OLD."role" IS NOT NEW."role" OR OLD."organisation" IS NOT NEW."organisation" OR OLD."presence"
    IS NOT NEW."presence")
BEGIN
INSERT INTO change(step_id, tbl, row_id, old, new)
VALUES ((SELECT step_id FROM recording), 'appearance', OLD.id, (SELECT json_group_object(k, v)
    FROM (SELECT 'id' AS k, OLD."id" AS v WHERE OLD."id" IS NOT NEW."id" UNION ALL SELECT
    'photo_id' AS k, OLD."photo_id" AS v UNION ALL SELECT 'person_id' AS k, OLD."person_id" AS v
    UNION ALL SELECT 'ord' AS k, OLD."ord" AS v WHERE OLD."ord" IS NOT NEW."ord" UNION ALL SELECT
    'position' AS k, OLD."position" AS v WHERE OLD."position" IS NOT NEW."position" UNION ALL
    SELECT 'box_x' AS k, OLD."box_x" AS v WHERE OLD."box_x" IS NOT NEW."box_x" UNION ALL SELECT
    'box_y' AS k, OLD."box_y" AS v WHERE OLD."box_y" IS NOT NEW."box_y" UNION ALL SELECT 'box_w'
    AS k, OLD."box_w" AS v WHERE OLD."box_w" IS NOT NEW."box_w" UNION ALL SELECT 'box_h' AS k,
    OLD."box_h" AS v WHERE OLD."box_h" IS NOT NEW."box_h" UNION ALL SELECT 'role' AS k, OLD."role"
    AS v WHERE OLD."role" IS NOT NEW."role" UNION ALL SELECT 'organisation' AS k,
    OLD."organisation" AS v WHERE OLD."organisation" IS NOT NEW."organisation" UNION ALL SELECT
    'presence' AS k, OLD."presence" AS v WHERE OLD."presence" IS NOT NEW."presence")), (SELECT
    json_group_object(k, v) FROM (SELECT 'id' AS k, NEW."id" AS v WHERE OLD."id" IS NOT NEW."id"
    UNION ALL SELECT 'photo_id' AS k, NEW."photo_id" AS v UNION ALL SELECT 'person_id' AS k,
    NEW."person_id" AS v UNION ALL SELECT 'ord' AS k, NEW."ord" AS v WHERE OLD."ord" IS NOT
    NEW."ord" UNION ALL SELECT 'position' AS k, NEW."position" AS v WHERE OLD."position" IS NOT
    NEW."position" UNION ALL SELECT 'box_x' AS k, NEW."box_x" AS v WHERE OLD."box_x" IS NOT
    NEW."box_x" UNION ALL SELECT 'box_y' AS k, NEW."box_y" AS v WHERE OLD."box_y" IS NOT
    NEW."box_y" UNION ALL SELECT 'box_w' AS k, NEW."box_w" AS v WHERE OLD."box_w" IS NOT
    NEW."box_w" UNION ALL SELECT 'box_h' AS k, NEW."box_h" AS v WHERE OLD."box_h" IS NOT
    NEW."box_h" UNION ALL SELECT 'role' AS k, NEW."role" AS v WHERE OLD."role" IS NOT NEW."role"
    UNION ALL SELECT 'organisation' AS k, NEW."organisation" AS v WHERE OLD."organisation" IS NOT
    NEW."organisation" UNION ALL SELECT 'presence' AS k, NEW."presence" AS v WHERE OLD."presence"
    IS NOT NEW."presence")));
END;

CREATE TRIGGER stale_appearance_delete BEFORE DELETE ON appearance
BEGIN
INSERT INTO stale_document(photo_id) SELECT stale FROM (SELECT OLD.photo_id AS stale) WHERE stale
    NOT IN (SELECT photo_id FROM stale_document);
END;

CREATE TRIGGER stale_appearance_insert AFTER INSERT ON appearance
BEGIN
INSERT INTO stale_document(photo_id) SELECT stale FROM (SELECT NEW.photo_id AS stale) WHERE stale
    NOT IN (SELECT photo_id FROM stale_document);
END;

CREATE TRIGGER stale_appearance_update AFTER UPDATE OF "id", "photo_id", "person_id", "ord",
    "position", "box_x", "box_y", "box_w", "box_h", "role", "organisation", "presence" ON
    appearance
BEGIN
INSERT INTO stale_document(photo_id) SELECT stale FROM (SELECT OLD.photo_id AS stale) WHERE stale
    NOT IN (SELECT photo_id FROM stale_document);
INSERT INTO stale_document(photo_id) SELECT stale FROM (SELECT NEW.photo_id AS stale) WHERE stale
    NOT IN (SELECT photo_id FROM stale_document);
END;

CREATE TRIGGER untold_appearance_delete BEFORE DELETE ON appearance
BEGIN UPDATE unwritten_event SET mark = mark + 1 WHERE event_id IN (SELECT stale FROM (SELECT
    event_id AS stale FROM photo JOIN photo_set ON photo_set.id = set_id WHERE photo.id =
    OLD.photo_id));
INSERT INTO unwritten_event(event_id) SELECT stale FROM (SELECT event_id AS stale FROM photo JOIN
    photo_set ON photo_set.id = set_id WHERE photo.id = OLD.photo_id) WHERE stale NOT IN (SELECT
    event_id FROM unwritten_event);
END;

CREATE TRIGGER untold_appearance_insert AFTER INSERT ON appearance
BEGIN UPDATE unwritten_event SET mark = mark + 1 WHERE event_id IN (SELECT stale FROM (SELECT
    event_id AS stale FROM photo JOIN photo_set ON photo_set.id = set_id WHERE photo.id =
    NEW.photo_id));
INSERT INTO unwritten_event(event_id) SELECT stale FROM (SELECT event_id AS stale FROM photo JOIN
    photo_set ON photo_set.id = set_id WHERE photo.id = NEW.photo_id) WHERE stale NOT IN (SELECT
    event_id FROM unwritten_event);
END;

CREATE TRIGGER untold_appearance_update AFTER UPDATE OF "id", "photo_id", "person_id", "ord",
    "position", "box_x", "box_y", "box_w", "box_h", "role", "organisation", "presence" ON
    appearance
BEGIN UPDATE unwritten_event SET mark = mark + 1 WHERE event_id IN (SELECT stale FROM (SELECT
    event_id AS stale FROM photo JOIN photo_set ON photo_set.id = set_id WHERE photo.id =
    OLD.photo_id));
INSERT INTO unwritten_event(event_id) SELECT stale FROM (SELECT event_id AS stale FROM photo JOIN
    photo_set ON photo_set.id = set_id WHERE photo.id = OLD.photo_id) WHERE stale NOT IN (SELECT
    event_id FROM unwritten_event); UPDATE unwritten_event SET mark = mark + 1 WHERE event_id IN
    (SELECT stale FROM (SELECT event_id AS stale FROM photo JOIN photo_set ON photo_set.id =
    set_id WHERE photo.id = NEW.photo_id));
INSERT INTO unwritten_event(event_id) SELECT stale FROM (SELECT event_id AS stale FROM photo JOIN
    photo_set ON photo_set.id = set_id WHERE photo.id = NEW.photo_id) WHERE stale NOT IN (SELECT
    event_id FROM unwritten_event);
END;

CREATE TRIGGER unwritten_appearance_delete BEFORE DELETE ON appearance
BEGIN UPDATE unwritten SET mark = mark + 1 WHERE photo_id IN (SELECT stale FROM (SELECT
    OLD.photo_id AS stale));
INSERT INTO unwritten(photo_id) SELECT stale FROM (SELECT OLD.photo_id AS stale) WHERE stale NOT
    IN (SELECT photo_id FROM unwritten);
END;

CREATE TRIGGER unwritten_appearance_insert AFTER INSERT ON appearance
BEGIN UPDATE unwritten SET mark = mark + 1 WHERE photo_id IN (SELECT stale FROM (SELECT
    NEW.photo_id AS stale));
INSERT INTO unwritten(photo_id) SELECT stale FROM (SELECT NEW.photo_id AS stale) WHERE stale NOT
    IN (SELECT photo_id FROM unwritten);
END;

CREATE TRIGGER unwritten_appearance_update AFTER UPDATE OF "id", "photo_id", "person_id", "ord",
    "position", "box_x", "box_y", "box_w", "box_h", "role", "organisation", "presence" ON
    appearance
BEGIN UPDATE unwritten SET mark = mark + 1 WHERE photo_id IN (SELECT stale FROM (SELECT
    OLD.photo_id AS stale));
INSERT INTO unwritten(photo_id) SELECT stale FROM (SELECT OLD.photo_id AS stale) WHERE stale NOT
    IN (SELECT photo_id FROM unwritten); UPDATE unwritten SET mark = mark + 1 WHERE photo_id IN
    (SELECT stale FROM (SELECT NEW.photo_id AS stale));
INSERT INTO unwritten(photo_id) SELECT stale FROM (SELECT NEW.photo_id AS stale) WHERE stale NOT
    IN (SELECT photo_id FROM unwritten);
END;

CREATE TABLE keyword (
    id INTEGER PRIMARY KEY,
    word TEXT NOT NULL UNIQUE COLLATE NOCASE
) STRICT;

CREATE TRIGGER history_keyword_delete AFTER DELETE ON keyword
WHEN (SELECT step_id FROM recording) IS NOT NULL
BEGIN
INSERT INTO change(step_id, tbl, row_id, old, new)
VALUES ((SELECT step_id FROM recording), 'keyword', OLD.id, json_object('id', OLD."id", 'word',
    OLD."word"), NULL);
END;

CREATE TRIGGER history_keyword_insert AFTER INSERT ON keyword
WHEN (SELECT step_id FROM recording) IS NOT NULL
BEGIN
INSERT INTO change(step_id, tbl, row_id, old, new)
VALUES ((SELECT step_id FROM recording), 'keyword', NEW.id, NULL, json_object('id', NEW."id",
    'word', NEW."word"));
END;

CREATE TRIGGER history_keyword_update AFTER UPDATE OF "id", "word" ON keyword
WHEN (SELECT step_id FROM recording) IS NOT NULL AND (OLD."id" IS NOT NEW."id" OR OLD."word" IS
    NOT NEW."word")
BEGIN
INSERT INTO change(step_id, tbl, row_id, old, new)
VALUES ((SELECT step_id FROM recording), 'keyword', OLD.id, (SELECT json_group_object(k, v) FROM
    (SELECT 'id' AS k, OLD."id" AS v WHERE OLD."id" IS NOT NEW."id" UNION ALL SELECT 'word' AS k,
    OLD."word" AS v WHERE OLD."word" IS NOT NEW."word")), (SELECT json_group_object(k, v) FROM
    (SELECT 'id' AS k, NEW."id" AS v WHERE OLD."id" IS NOT NEW."id" UNION ALL SELECT 'word' AS k,
    NEW."word" AS v WHERE OLD."word" IS NOT NEW."word")));
END;

CREATE TRIGGER stale_keyword_delete BEFORE DELETE ON keyword
BEGIN
INSERT INTO stale_document(photo_id) SELECT stale FROM (SELECT photo_id AS stale FROM
    photo_keyword WHERE keyword_id = OLD.id) WHERE stale NOT IN (SELECT photo_id FROM
    stale_document);
END;

CREATE TRIGGER stale_keyword_insert AFTER INSERT ON keyword
BEGIN
INSERT INTO stale_document(photo_id) SELECT stale FROM (SELECT photo_id AS stale FROM
    photo_keyword WHERE keyword_id = NEW.id) WHERE stale NOT IN (SELECT photo_id FROM
    stale_document);
END;

CREATE TRIGGER stale_keyword_update AFTER UPDATE OF "id", "word" ON keyword
BEGIN
INSERT INTO stale_document(photo_id) SELECT stale FROM (SELECT photo_id AS stale FROM
    photo_keyword WHERE keyword_id = OLD.id) WHERE stale NOT IN (SELECT photo_id FROM
    stale_document);
INSERT INTO stale_document(photo_id) SELECT stale FROM (SELECT photo_id AS stale FROM
    photo_keyword WHERE keyword_id = NEW.id) WHERE stale NOT IN (SELECT photo_id FROM
    stale_document);
END;

CREATE TABLE photo_keyword (
    id INTEGER PRIMARY KEY,
    photo_id INTEGER NOT NULL REFERENCES photo(id) ON DELETE CASCADE,
    keyword_id INTEGER NOT NULL REFERENCES keyword(id) ON DELETE CASCADE,
    UNIQUE (photo_id, keyword_id)
) STRICT;

CREATE INDEX photo_keyword_keyword ON photo_keyword(keyword_id);

CREATE TRIGGER history_photo_keyword_delete AFTER DELETE ON photo_keyword
WHEN (SELECT step_id FROM recording) IS NOT NULL
BEGIN
INSERT INTO change(step_id, tbl, row_id, old, new)
VALUES ((SELECT step_id FROM recording), 'photo_keyword', OLD.id, json_object('id', OLD."id",
    'photo_id', OLD."photo_id", 'keyword_id', OLD."keyword_id"), NULL);
END;

CREATE TRIGGER history_photo_keyword_insert AFTER INSERT ON photo_keyword
WHEN (SELECT step_id FROM recording) IS NOT NULL
BEGIN
INSERT INTO change(step_id, tbl, row_id, old, new)
VALUES ((SELECT step_id FROM recording), 'photo_keyword', NEW.id, NULL, json_object('id',
    NEW."id", 'photo_id', NEW."photo_id", 'keyword_id', NEW."keyword_id"));
END;

CREATE TRIGGER history_photo_keyword_update AFTER UPDATE OF "id", "photo_id", "keyword_id" ON
    photo_keyword
WHEN (SELECT step_id FROM recording) IS NOT NULL AND (OLD."id" IS NOT NEW."id" OR OLD."photo_id"
    IS NOT NEW."photo_id" OR OLD."keyword_id" IS NOT NEW."keyword_id")
BEGIN
INSERT INTO change(step_id, tbl, row_id, old, new)
VALUES ((SELECT step_id FROM recording), 'photo_keyword', OLD.id, (SELECT json_group_object(k, v)
    FROM (SELECT 'id' AS k, OLD."id" AS v WHERE OLD."id" IS NOT NEW."id" UNION ALL SELECT
    'photo_id' AS k, OLD."photo_id" AS v UNION ALL SELECT 'keyword_id' AS k, OLD."keyword_id" AS
    v)), (SELECT json_group_object(k, v) FROM (SELECT 'id' AS k, NEW."id" AS v WHERE OLD."id" IS
    NOT NEW."id" UNION ALL SELECT 'photo_id' AS k, NEW."photo_id" AS v UNION ALL SELECT
    'keyword_id' AS k, NEW."keyword_id" AS v)));
END;

CREATE TRIGGER stale_photo_keyword_delete BEFORE DELETE ON photo_keyword
BEGIN
INSERT INTO stale_document(photo_id) SELECT stale FROM (SELECT OLD.photo_id AS stale) WHERE stale
    NOT IN (SELECT photo_id FROM stale_document);
END;

CREATE TRIGGER stale_photo_keyword_insert AFTER INSERT ON photo_keyword
BEGIN
INSERT INTO stale_document(photo_id) SELECT stale FROM (SELECT NEW.photo_id AS stale) WHERE stale
    NOT IN (SELECT photo_id FROM stale_document);
END;

CREATE TRIGGER stale_photo_keyword_update AFTER UPDATE OF "id", "photo_id", "keyword_id" ON
    photo_keyword
BEGIN
INSERT INTO stale_document(photo_id) SELECT stale FROM (SELECT OLD.photo_id AS stale) WHERE stale
    NOT IN (SELECT photo_id FROM stale_document);
INSERT INTO stale_document(photo_id) SELECT stale FROM (SELECT NEW.photo_id AS stale) WHERE stale
    NOT IN (SELECT photo_id FROM stale_document);
END;

CREATE TRIGGER unwritten_photo_keyword_delete BEFORE DELETE ON photo_keyword
BEGIN UPDATE unwritten SET mark = mark + 1 WHERE photo_id IN (SELECT stale FROM (SELECT
    OLD.photo_id AS stale));
INSERT INTO unwritten(photo_id) SELECT stale FROM (SELECT OLD.photo_id AS stale) WHERE stale NOT
    IN (SELECT photo_id FROM unwritten);
END;

CREATE TRIGGER unwritten_photo_keyword_insert AFTER INSERT ON photo_keyword
BEGIN UPDATE unwritten SET mark = mark + 1 WHERE photo_id IN (SELECT stale FROM (SELECT
    NEW.photo_id AS stale));
INSERT INTO unwritten(photo_id) SELECT stale FROM (SELECT NEW.photo_id AS stale) WHERE stale NOT
    IN (SELECT photo_id FROM unwritten);
END;

CREATE TRIGGER unwritten_photo_keyword_update AFTER UPDATE OF "id", "photo_id", "keyword_id" ON
    photo_keyword
BEGIN UPDATE unwritten SET mark = mark + 1 WHERE photo_id IN (SELECT stale FROM (SELECT
    OLD.photo_id AS stale));
INSERT INTO unwritten(photo_id) SELECT stale FROM (SELECT OLD.photo_id AS stale) WHERE stale NOT
    IN (SELECT photo_id FROM unwritten); UPDATE unwritten SET mark = mark + 1 WHERE photo_id IN
    (SELECT stale FROM (SELECT NEW.photo_id AS stale));
INSERT INTO unwritten(photo_id) SELECT stale FROM (SELECT NEW.photo_id AS stale) WHERE stale NOT
    IN (SELECT photo_id FROM unwritten);
END;

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

CREATE TRIGGER history_gallery_delete AFTER DELETE ON gallery
WHEN (SELECT step_id FROM recording) IS NOT NULL
BEGIN
INSERT INTO change(step_id, tbl, row_id, old, new)
VALUES ((SELECT step_id FROM recording), 'gallery', OLD.id, json_object('id', OLD."id", 'uid',
    OLD."uid", 'event_id', OLD."event_id", 'title', OLD."title", 'intro', OLD."intro", 'closing',
    OLD."closing", 'credit', OLD."credit", 'language', OLD."language", 'made_at', OLD."made_at",
    'rev', OLD."rev"), NULL);
END;

CREATE TRIGGER history_gallery_insert AFTER INSERT ON gallery
WHEN (SELECT step_id FROM recording) IS NOT NULL
BEGIN
INSERT INTO change(step_id, tbl, row_id, old, new)
VALUES ((SELECT step_id FROM recording), 'gallery', NEW.id, NULL, json_object('id', NEW."id",
    'uid', NEW."uid", 'event_id', NEW."event_id", 'title', NEW."title", 'intro', NEW."intro",
    'closing', NEW."closing", 'credit', NEW."credit", 'language', NEW."language", 'made_at',
    NEW."made_at", 'rev', NEW."rev"));
END;

CREATE TRIGGER history_gallery_update AFTER UPDATE OF "id", "uid", "event_id", "title", "intro",
    "closing", "credit", "language", "made_at" ON gallery
WHEN (SELECT step_id FROM recording) IS NOT NULL AND (OLD."id" IS NOT NEW."id" OR OLD."uid" IS NOT
    NEW."uid" OR OLD."event_id" IS NOT NEW."event_id" OR OLD."title" IS NOT NEW."title" OR
    OLD."intro" IS NOT NEW."intro" OR OLD."closing" IS NOT NEW."closing" OR OLD."credit" IS NOT
    NEW."credit" OR OLD."language" IS NOT NEW."language" OR OLD."made_at" IS NOT NEW."made_at")
BEGIN
INSERT INTO change(step_id, tbl, row_id, old, new)
VALUES ((SELECT step_id FROM recording), 'gallery', OLD.id, (SELECT json_group_object(k, v) FROM
    (SELECT 'id' AS k, OLD."id" AS v WHERE OLD."id" IS NOT NEW."id" UNION ALL SELECT 'uid' AS k,
    OLD."uid" AS v WHERE OLD."uid" IS NOT NEW."uid" UNION ALL SELECT 'event_id' AS k,
    OLD."event_id" AS v UNION ALL SELECT 'title' AS k, OLD."title" AS v WHERE OLD."title" IS NOT
    NEW."title" UNION ALL SELECT 'intro' AS k, OLD."intro" AS v WHERE OLD."intro" IS NOT
    NEW."intro" UNION ALL SELECT 'closing' AS k, OLD."closing" AS v WHERE OLD."closing" IS NOT
    NEW."closing" UNION ALL SELECT 'credit' AS k, OLD."credit" AS v WHERE OLD."credit" IS NOT
    NEW."credit" UNION ALL SELECT 'language' AS k, OLD."language" AS v WHERE OLD."language" IS NOT
    NEW."language" UNION ALL SELECT 'made_at' AS k, OLD."made_at" AS v WHERE OLD."made_at" IS NOT
    NEW."made_at")), (SELECT json_group_object(k, v) FROM (SELECT 'id' AS k, NEW."id" AS v WHERE
    OLD."id" IS NOT NEW."id" UNION ALL SELECT 'uid' AS k, NEW."uid" AS v WHERE OLD."uid" IS NOT
    NEW."uid" UNION ALL SELECT 'event_id' AS k, NEW."event_id" AS v UNION ALL SELECT 'title' AS k,
    NEW."title" AS v WHERE OLD."title" IS NOT NEW."title" UNION ALL SELECT 'intro' AS k,
    NEW."intro" AS v WHERE OLD."intro" IS NOT NEW."intro" UNION ALL SELECT 'closing' AS k,
    NEW."closing" AS v WHERE OLD."closing" IS NOT NEW."closing" UNION ALL SELECT 'credit' AS k,
    NEW."credit" AS v WHERE OLD."credit" IS NOT NEW."credit" UNION ALL SELECT 'language' AS k,
    NEW."language" AS v WHERE OLD."language" IS NOT NEW."language" UNION ALL SELECT 'made_at' AS
    k, NEW."made_at" AS v WHERE OLD."made_at" IS NOT NEW."made_at")));
END;

CREATE TRIGGER untold_gallery_delete BEFORE DELETE ON gallery
BEGIN UPDATE unwritten_event SET mark = mark + 1 WHERE event_id IN (SELECT stale FROM (SELECT
    coalesce(OLD.event_id, 0) AS stale));
INSERT INTO unwritten_event(event_id) SELECT stale FROM (SELECT coalesce(OLD.event_id, 0) AS
    stale) WHERE stale NOT IN (SELECT event_id FROM unwritten_event);
END;

CREATE TRIGGER untold_gallery_insert AFTER INSERT ON gallery
BEGIN UPDATE unwritten_event SET mark = mark + 1 WHERE event_id IN (SELECT stale FROM (SELECT
    coalesce(NEW.event_id, 0) AS stale));
INSERT INTO unwritten_event(event_id) SELECT stale FROM (SELECT coalesce(NEW.event_id, 0) AS
    stale) WHERE stale NOT IN (SELECT event_id FROM unwritten_event);
END;

CREATE TRIGGER untold_gallery_update AFTER UPDATE OF "id", "uid", "event_id", "title", "intro",
    "closing", "credit", "language", "made_at" ON gallery
BEGIN UPDATE unwritten_event SET mark = mark + 1 WHERE event_id IN (SELECT stale FROM (SELECT
    coalesce(OLD.event_id, 0) AS stale));
INSERT INTO unwritten_event(event_id) SELECT stale FROM (SELECT coalesce(OLD.event_id, 0) AS
    stale) WHERE stale NOT IN (SELECT event_id FROM unwritten_event); UPDATE unwritten_event SET
    mark = mark + 1 WHERE event_id IN (SELECT stale FROM (SELECT coalesce(NEW.event_id, 0) AS
    stale));
INSERT INTO unwritten_event(event_id) SELECT stale FROM (SELECT coalesce(NEW.event_id, 0) AS
    stale) WHERE stale NOT IN (SELECT event_id FROM unwritten_event);
END;

CREATE TABLE gallery_item (
    id INTEGER PRIMARY KEY,
    gallery_id INTEGER NOT NULL REFERENCES gallery(id) ON DELETE CASCADE,
    ord INTEGER NOT NULL,
    text TEXT NOT NULL DEFAULT ''       -- of a text alone; photos carry their captions
) STRICT;

CREATE INDEX gallery_item_gallery ON gallery_item(gallery_id, ord);

CREATE TRIGGER history_gallery_item_delete AFTER DELETE ON gallery_item
WHEN (SELECT step_id FROM recording) IS NOT NULL
BEGIN
INSERT INTO change(step_id, tbl, row_id, old, new)
VALUES ((SELECT step_id FROM recording), 'gallery_item', OLD.id, json_object('id', OLD."id",
    'gallery_id', OLD."gallery_id", 'ord', OLD."ord", 'text', OLD."text"), NULL);
END;

CREATE TRIGGER history_gallery_item_insert AFTER INSERT ON gallery_item
WHEN (SELECT step_id FROM recording) IS NOT NULL
BEGIN
INSERT INTO change(step_id, tbl, row_id, old, new)
VALUES ((SELECT step_id FROM recording), 'gallery_item', NEW.id, NULL, json_object('id', NEW."id",
    'gallery_id', NEW."gallery_id", 'ord', NEW."ord", 'text', NEW."text"));
END;

CREATE TRIGGER history_gallery_item_update AFTER UPDATE OF "id", "gallery_id", "ord", "text" ON
    gallery_item
WHEN (SELECT step_id FROM recording) IS NOT NULL AND (OLD."id" IS NOT NEW."id" OR OLD."gallery_id"
    IS NOT NEW."gallery_id" OR OLD."ord" IS NOT NEW."ord" OR OLD."text" IS NOT NEW."text")
BEGIN
INSERT INTO change(step_id, tbl, row_id, old, new)
VALUES ((SELECT step_id FROM recording), 'gallery_item', OLD.id, (SELECT json_group_object(k, v)
    FROM (SELECT 'id' AS k, OLD."id" AS v WHERE OLD."id" IS NOT NEW."id" UNION ALL SELECT
    'gallery_id' AS k, OLD."gallery_id" AS v UNION ALL SELECT 'ord' AS k, OLD."ord" AS v WHERE
    OLD."ord" IS NOT NEW."ord" UNION ALL SELECT 'text' AS k, OLD."text" AS v WHERE OLD."text" IS
    NOT NEW."text")), (SELECT json_group_object(k, v) FROM (SELECT 'id' AS k, NEW."id" AS v WHERE
    OLD."id" IS NOT NEW."id" UNION ALL SELECT 'gallery_id' AS k, NEW."gallery_id" AS v UNION ALL
    SELECT 'ord' AS k, NEW."ord" AS v WHERE OLD."ord" IS NOT NEW."ord" UNION ALL SELECT 'text' AS
    k, NEW."text" AS v WHERE OLD."text" IS NOT NEW."text")));
END;

CREATE TRIGGER untold_gallery_item_delete BEFORE DELETE ON gallery_item
BEGIN UPDATE unwritten_event SET mark = mark + 1 WHERE event_id IN (SELECT stale FROM (SELECT
    coalesce(event_id, 0) AS stale FROM gallery WHERE id = OLD.gallery_id));
INSERT INTO unwritten_event(event_id) SELECT stale FROM (SELECT coalesce(event_id, 0) AS stale
    FROM gallery WHERE id = OLD.gallery_id) WHERE stale NOT IN (SELECT event_id FROM
    unwritten_event);
END;

CREATE TRIGGER untold_gallery_item_insert AFTER INSERT ON gallery_item
BEGIN UPDATE unwritten_event SET mark = mark + 1 WHERE event_id IN (SELECT stale FROM (SELECT
    coalesce(event_id, 0) AS stale FROM gallery WHERE id = NEW.gallery_id));
INSERT INTO unwritten_event(event_id) SELECT stale FROM (SELECT coalesce(event_id, 0) AS stale
    FROM gallery WHERE id = NEW.gallery_id) WHERE stale NOT IN (SELECT event_id FROM
    unwritten_event);
END;

CREATE TRIGGER untold_gallery_item_update AFTER UPDATE OF "id", "gallery_id", "ord", "text" ON
    gallery_item
BEGIN UPDATE unwritten_event SET mark = mark + 1 WHERE event_id IN (SELECT stale FROM (SELECT
    coalesce(event_id, 0) AS stale FROM gallery WHERE id = OLD.gallery_id));
INSERT INTO unwritten_event(event_id) SELECT stale FROM (SELECT coalesce(event_id, 0) AS stale
    FROM gallery WHERE id = OLD.gallery_id) WHERE stale NOT IN (SELECT event_id FROM
    unwritten_event); UPDATE unwritten_event SET mark = mark + 1 WHERE event_id IN (SELECT stale
    FROM (SELECT coalesce(event_id, 0) AS stale FROM gallery WHERE id = NEW.gallery_id));
INSERT INTO unwritten_event(event_id) SELECT stale FROM (SELECT coalesce(event_id, 0) AS stale
    FROM gallery WHERE id = NEW.gallery_id) WHERE stale NOT IN (SELECT event_id FROM
    unwritten_event);
END;

CREATE TABLE gallery_item_photo (
    id INTEGER PRIMARY KEY,
    item_id INTEGER NOT NULL REFERENCES gallery_item(id) ON DELETE CASCADE,
    photo_id INTEGER NOT NULL REFERENCES photo(id) ON DELETE CASCADE,
    ord INTEGER NOT NULL,
    UNIQUE (item_id, photo_id)
) STRICT;

CREATE INDEX gallery_item_photo_photo ON gallery_item_photo(photo_id);

CREATE TRIGGER history_gallery_item_photo_delete AFTER DELETE ON gallery_item_photo
WHEN (SELECT step_id FROM recording) IS NOT NULL
BEGIN
INSERT INTO change(step_id, tbl, row_id, old, new)
VALUES ((SELECT step_id FROM recording), 'gallery_item_photo', OLD.id, json_object('id', OLD."id",
    'item_id', OLD."item_id", 'photo_id', OLD."photo_id", 'ord', OLD."ord"), NULL);
END;

CREATE TRIGGER history_gallery_item_photo_insert AFTER INSERT ON gallery_item_photo
WHEN (SELECT step_id FROM recording) IS NOT NULL
BEGIN
INSERT INTO change(step_id, tbl, row_id, old, new)
VALUES ((SELECT step_id FROM recording), 'gallery_item_photo', NEW.id, NULL, json_object('id',
    NEW."id", 'item_id', NEW."item_id", 'photo_id', NEW."photo_id", 'ord', NEW."ord"));
END;

CREATE TRIGGER history_gallery_item_photo_update AFTER UPDATE OF "id", "item_id", "photo_id",
    "ord" ON gallery_item_photo
WHEN (SELECT step_id FROM recording) IS NOT NULL AND (OLD."id" IS NOT NEW."id" OR OLD."item_id" IS
    NOT NEW."item_id" OR OLD."photo_id" IS NOT NEW."photo_id" OR OLD."ord" IS NOT NEW."ord")
BEGIN
INSERT INTO change(step_id, tbl, row_id, old, new)
VALUES ((SELECT step_id FROM recording), 'gallery_item_photo', OLD.id, (SELECT
    json_group_object(k, v) FROM (SELECT 'id' AS k, OLD."id" AS v WHERE OLD."id" IS NOT NEW."id"
    UNION ALL SELECT 'item_id' AS k, OLD."item_id" AS v UNION ALL SELECT 'photo_id' AS k,
    OLD."photo_id" AS v UNION ALL SELECT 'ord' AS k, OLD."ord" AS v WHERE OLD."ord" IS NOT
    NEW."ord")), (SELECT json_group_object(k, v) FROM (SELECT 'id' AS k, NEW."id" AS v WHERE
    OLD."id" IS NOT NEW."id" UNION ALL SELECT 'item_id' AS k, NEW."item_id" AS v UNION ALL SELECT
    'photo_id' AS k, NEW."photo_id" AS v UNION ALL SELECT 'ord' AS k, NEW."ord" AS v WHERE
    OLD."ord" IS NOT NEW."ord")));
END;

CREATE TRIGGER untold_gallery_item_photo_delete BEFORE DELETE ON gallery_item_photo
BEGIN UPDATE unwritten_event SET mark = mark + 1 WHERE event_id IN (SELECT stale FROM (SELECT
    coalesce(event_id, 0) AS stale FROM gallery_item JOIN gallery ON gallery.id = gallery_id WHERE
    gallery_item.id = OLD.item_id));
INSERT INTO unwritten_event(event_id) SELECT stale FROM (SELECT coalesce(event_id, 0) AS stale
    FROM gallery_item JOIN gallery ON gallery.id = gallery_id WHERE gallery_item.id = OLD.item_id)
    WHERE stale NOT IN (SELECT event_id FROM unwritten_event);
END;

CREATE TRIGGER untold_gallery_item_photo_insert AFTER INSERT ON gallery_item_photo
BEGIN UPDATE unwritten_event SET mark = mark + 1 WHERE event_id IN (SELECT stale FROM (SELECT
    coalesce(event_id, 0) AS stale FROM gallery_item JOIN gallery ON gallery.id = gallery_id WHERE
    gallery_item.id = NEW.item_id));
INSERT INTO unwritten_event(event_id) SELECT stale FROM (SELECT coalesce(event_id, 0) AS stale
    FROM gallery_item JOIN gallery ON gallery.id = gallery_id WHERE gallery_item.id = NEW.item_id)
    WHERE stale NOT IN (SELECT event_id FROM unwritten_event);
END;

CREATE TRIGGER untold_gallery_item_photo_update AFTER UPDATE OF "id", "item_id", "photo_id", "ord"
    ON gallery_item_photo
BEGIN UPDATE unwritten_event SET mark = mark + 1 WHERE event_id IN (SELECT stale FROM (SELECT
    coalesce(event_id, 0) AS stale FROM gallery_item JOIN gallery ON gallery.id = gallery_id WHERE
    gallery_item.id = OLD.item_id));
INSERT INTO unwritten_event(event_id) SELECT stale FROM (SELECT coalesce(event_id, 0) AS stale
    FROM gallery_item JOIN gallery ON gallery.id = gallery_id WHERE gallery_item.id = OLD.item_id)
    WHERE stale NOT IN (SELECT event_id FROM unwritten_event); UPDATE unwritten_event SET mark =
    mark + 1 WHERE event_id IN (SELECT stale FROM (SELECT coalesce(event_id, 0) AS stale FROM
    gallery_item JOIN gallery ON gallery.id = gallery_id WHERE gallery_item.id = NEW.item_id));
INSERT INTO unwritten_event(event_id) SELECT stale FROM (SELECT coalesce(event_id, 0) AS stale
    FROM gallery_item JOIN gallery ON gallery.id = gallery_id WHERE gallery_item.id = NEW.item_id)
    WHERE stale NOT IN (SELECT event_id FROM unwritten_event);
END;

CREATE TABLE publication (
    id INTEGER PRIMARY KEY,
    photo_uid TEXT NOT NULL,
    folder TEXT NOT NULL,
    made_at TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',    -- why the checks were overruled
    UNIQUE (photo_uid, folder)
) STRICT;

CREATE TRIGGER stale_publication_delete BEFORE DELETE ON publication
BEGIN
INSERT INTO stale_document(photo_id) SELECT stale FROM (SELECT id AS stale FROM photo WHERE uid =
    OLD.photo_uid) WHERE stale NOT IN (SELECT photo_id FROM stale_document);
END;

CREATE TRIGGER stale_publication_insert AFTER INSERT ON publication
BEGIN
INSERT INTO stale_document(photo_id) SELECT stale FROM (SELECT id AS stale FROM photo WHERE uid =
    NEW.photo_uid) WHERE stale NOT IN (SELECT photo_id FROM stale_document);
END;

CREATE TRIGGER stale_publication_update AFTER UPDATE OF "id", "photo_uid", "folder", "made_at",
    "reason" ON publication
BEGIN
INSERT INTO stale_document(photo_id) SELECT stale FROM (SELECT id AS stale FROM photo WHERE uid =
    OLD.photo_uid) WHERE stale NOT IN (SELECT photo_id FROM stale_document);
INSERT INTO stale_document(photo_id) SELECT stale FROM (SELECT id AS stale FROM photo WHERE uid =
    NEW.photo_uid) WHERE stale NOT IN (SELECT photo_id FROM stale_document);
END;

CREATE TRIGGER untold_publication_delete BEFORE DELETE ON publication
BEGIN UPDATE unwritten_event SET mark = mark + 1 WHERE event_id IN (SELECT stale FROM (SELECT
    event_id AS stale FROM photo JOIN photo_set ON photo_set.id = set_id WHERE photo.uid =
    OLD.photo_uid));
INSERT INTO unwritten_event(event_id) SELECT stale FROM (SELECT event_id AS stale FROM photo JOIN
    photo_set ON photo_set.id = set_id WHERE photo.uid = OLD.photo_uid) WHERE stale NOT IN (SELECT
    event_id FROM unwritten_event);
END;

CREATE TRIGGER untold_publication_insert AFTER INSERT ON publication
BEGIN UPDATE unwritten_event SET mark = mark + 1 WHERE event_id IN (SELECT stale FROM (SELECT
    event_id AS stale FROM photo JOIN photo_set ON photo_set.id = set_id WHERE photo.uid =
    NEW.photo_uid));
INSERT INTO unwritten_event(event_id) SELECT stale FROM (SELECT event_id AS stale FROM photo JOIN
    photo_set ON photo_set.id = set_id WHERE photo.uid = NEW.photo_uid) WHERE stale NOT IN (SELECT
    event_id FROM unwritten_event);
END;

CREATE TRIGGER untold_publication_update AFTER UPDATE OF "id", "photo_uid", "folder", "made_at",
    "reason" ON publication
BEGIN UPDATE unwritten_event SET mark = mark + 1 WHERE event_id IN (SELECT stale FROM (SELECT
    event_id AS stale FROM photo JOIN photo_set ON photo_set.id = set_id WHERE photo.uid =
    OLD.photo_uid));
INSERT INTO unwritten_event(event_id) SELECT stale FROM (SELECT event_id AS stale FROM photo JOIN
    photo_set ON photo_set.id = set_id WHERE photo.uid = OLD.photo_uid) WHERE stale NOT IN (SELECT
    event_id FROM unwritten_event); UPDATE unwritten_event SET mark = mark + 1 WHERE event_id IN
    (SELECT stale FROM (SELECT event_id AS stale FROM photo JOIN photo_set ON photo_set.id =
    set_id WHERE photo.uid = NEW.photo_uid));
INSERT INTO unwritten_event(event_id) SELECT stale FROM (SELECT event_id AS stale FROM photo JOIN
    photo_set ON photo_set.id = set_id WHERE photo.uid = NEW.photo_uid) WHERE stale NOT IN (SELECT
    event_id FROM unwritten_event);
END;

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

CREATE INDEX change_row ON change(tbl, row_id);

CREATE INDEX change_step ON change(step_id);

CREATE TABLE recording (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    step_id INTEGER
) STRICT;

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

CREATE TABLE unwritten (
    photo_id INTEGER PRIMARY KEY,
    mark INTEGER NOT NULL DEFAULT 0     -- counts up when it changes again while it waits
) STRICT;

CREATE TABLE unwritten_event (
    event_id INTEGER PRIMARY KEY,
    mark INTEGER NOT NULL DEFAULT 0
) STRICT;

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

CREATE TABLE care (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    state INTEGER NOT NULL DEFAULT 0,
    check_began TEXT NOT NULL DEFAULT '',   -- of the check of all originals under way
    check_after INTEGER NOT NULL DEFAULT 0  -- the last turn before it
) STRICT;

CREATE TABLE checked (
    photo_id INTEGER PRIMARY KEY,
    turn INTEGER NOT NULL,              -- counts up: a clock may be set back
    checked_at TEXT NOT NULL,
    fault TEXT NOT NULL DEFAULT ''      -- '' where the original is as it should be
) STRICT;

CREATE INDEX checked_fault ON checked(photo_id) WHERE fault <> '';

CREATE INDEX checked_turn ON checked(turn);

CREATE TABLE drive (
    root_uid TEXT PRIMARY KEY,
    marker TEXT NOT NULL,               -- '' where it may not be written
    seen_at TEXT NOT NULL
) STRICT;

CREATE TABLE looked (
    photo_id INTEGER PRIMARY KEY,
    files TEXT NOT NULL,                -- name, size and time of the picture and what lies beside
    differs INTEGER NOT NULL DEFAULT 0  -- fields that another program changed
) STRICT;

CREATE INDEX looked_differs ON looked(photo_id) WHERE differs > 0;

CREATE VIRTUAL TABLE document_fts USING fts5(
    caption, people, roles, event, place, credit, keywords, file, tokens,
    content='document', content_rowid='sort_key',
    tokenize='unicode61 remove_diacritics 2', prefix='1 2 3 4 5 6 7 8 9 10 11 12'
);
