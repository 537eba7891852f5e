"""The table of fields."""

from __future__ import annotations

from photoarchive.files.fields import FIELDS, NAMESPACES, Kind


def test_every_property_has_a_known_prefix_and_one_field() -> None:
    paths = [field.xmp for field in FIELDS.values()]
    assert len(set(paths)) == len(paths)
    everywhere = [
        name
        for field in FIELDS.values()
        for path in (field.xmp, *field.also, *field.parts)
        for name in path.split("/")
    ]
    assert {name.partition(":")[0] for name in everywhere} <= set(NAMESPACES)


def test_every_dataset_has_a_length_and_one_field() -> None:
    datasets = [field.iim for field in FIELDS.values() if field.iim is not None]
    assert len(set(datasets)) == len(datasets)
    assert all((field.iim is None) == (field.iim_bytes == 0) for field in FIELDS.values())


def test_structures_say_which_texts_they_consist_of() -> None:
    assert all(
        (field.kind in (Kind.PARTY, Kind.PLACE)) == bool(field.parts) for field in FIELDS.values()
    )
