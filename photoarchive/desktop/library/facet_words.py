"""What facets and suggestions are called in the window."""

from __future__ import annotations

from photoarchive.catalog.facets import Facet, FacetKind
from photoarchive.catalog.suggestions import Suggestion
from photoarchive.desktop.words import number, tr


def group_title(kind: FacetKind) -> str:
    """The heading of a kind of facets."""
    return {
        FacetKind.TODO: tr("To do"),
        FacetKind.EVENT: tr("Events"),
        FacetKind.PERSON: tr("People"),
        FacetKind.PHOTOGRAPHER: tr("Photographers"),
        FacetKind.YEAR: tr("Years"),
        FacetKind.PLACE: tr("Places"),
    }[kind]


def to_do(state: str) -> str:
    """A state of photos that are not finished."""
    return {
        "uncaptioned": tr("No caption"),
        "uncredited": tr("No credit"),
        "noalt": tr("No alt text"),
        "unnamed": tr("Nobody named"),
    }[state]


def facet_label(facet: Facet) -> str:
    """A facet as its list and its chip call it."""
    return to_do(facet.label) if facet.kind is FacetKind.TODO else facet.label


def suggestion_text(found: Suggestion) -> str:
    """A suggestion of the search: "Person: Brian Varma (5)"."""
    said = {
        FacetKind.PERSON: tr("Person: {name} ({count})"),
        FacetKind.EVENT: tr("Event: {name} ({count})"),
        FacetKind.PHOTOGRAPHER: tr("Photographer: {name} ({count})"),
        FacetKind.PLACE: tr("Place: {name} ({count})"),
        FacetKind.KEYWORD: tr("Keyword: {name} ({count})"),
        FacetKind.FILE: tr("File: {name} ({count})"),
    }[found.kind]
    return said.format(name=found.label, count=number(found.count))
