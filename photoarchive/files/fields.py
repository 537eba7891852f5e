"""THE table: every field we know, and where XMP, IIM, Exif and schema.org keep it.

Names and limits are those of the IPTC Photo Metadata Standard 2025.1. Readers and writers
are driven by this table; none of them names a tag of its own for a field listed here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

Value = str | tuple[str, ...]

NAMESPACES: Mapping[str, str] = MappingProxyType(
    {
        "x": "adobe:ns:meta/",
        "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "dc": "http://purl.org/dc/elements/1.1/",
        "exif": "http://ns.adobe.com/exif/1.0/",
        "photoshop": "http://ns.adobe.com/photoshop/1.0/",
        "xmp": "http://ns.adobe.com/xap/1.0/",
        "xmpRights": "http://ns.adobe.com/xap/1.0/rights/",
        "xmpNote": "http://ns.adobe.com/xmp/note/",
        "Iptc4xmpCore": "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
        "Iptc4xmpExt": "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
        "plus": "http://ns.useplus.org/ldf/xmp/1.0/",
        "mwg-rs": "http://www.metadataworkinggroup.com/schemas/regions/",
        "stArea": "http://ns.adobe.com/xmp/sType/Area#",
        "stDim": "http://ns.adobe.com/xap/1.0/sType/Dimensions#",
        "MP": "http://ns.microsoft.com/photo/1.2/",
        "MPRI": "http://ns.microsoft.com/photo/1.2/t/RegionInfo#",
        "MPReg": "http://ns.microsoft.com/photo/1.2/t/Region#",
        "photoarchive": "urn:photoarchive:1.0#",
    }
)


class Kind(StrEnum):
    """The XMP value type of a field."""

    TEXT = "text"
    LANG_ALT = "LangAlt"
    SEQ = "Seq"
    BAG = "Bag"
    PARTY = "Seq of structures that name someone"
    PLACE = "Bag of structures that name a place"


@dataclass(frozen=True)
class Field:
    """One row of the table.

    `xmp` is "prefix:name". `also` lists further places to read it from when that is empty,
    as "prefix:name/prefix:name" into the first structure of a list. `parts` are the texts of
    a structure in the order in which one text names them: of a PARTY its name, number and
    addresses, of a PLACE from the spot to the country. `iim` is the dataset number in record
    2, `iim_bytes` the most bytes each of its values may have. `exif` is a key as ExifRead
    writes it, `exif_tag` the tag's number in IFD0.
    """

    name: str
    xmp: str
    kind: Kind = Kind.TEXT
    iim: int | None = None
    iim_bytes: int = 0
    exif: str = ""
    exif_tag: int = 0
    schema: str = ""
    also: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()

    @property
    def many(self) -> bool:
        """Whether its value is a tuple of texts. Creators are one text, "A; B"."""
        return self.kind in (Kind.BAG, Kind.PLACE, Kind.PARTY)


def _place(part: str) -> tuple[str, ...]:
    structures = ("Iptc4xmpExt:LocationShown", "Iptc4xmpExt:LocationCreated")
    return tuple(f"{structure}/Iptc4xmpExt:{part}" for structure in structures)


def _party(role: str, *parts: str) -> tuple[str, ...]:
    return tuple(f"plus:{role}{part}" for part in parts)


_PLACE_PARTS = (
    *("Iptc4xmpExt:LocationName", "Iptc4xmpExt:Sublocation", "Iptc4xmpExt:City"),
    *("Iptc4xmpExt:ProvinceState", "Iptc4xmpExt:CountryName", "Iptc4xmpExt:WorldRegion"),
)

# In order of weight: where a container is too small, the last ones stay out.
_TABLE = (
    Field(
        "caption",
        "dc:description",
        Kind.LANG_ALT,
        iim=120,
        iim_bytes=2000,
        exif="Image ImageDescription",
        exif_tag=0x010E,
        schema="caption",
    ),
    Field(
        "creator",
        "dc:creator",
        Kind.SEQ,
        iim=80,
        iim_bytes=32,
        exif="Image Artist",
        exif_tag=0x013B,
        schema="creator",
    ),
    Field("credit", "photoshop:Credit", iim=110, iim_bytes=32, schema="creditText"),
    Field(
        "copyright",
        "dc:rights",
        Kind.LANG_ALT,
        iim=116,
        iim_bytes=128,
        exif="Image Copyright",
        exif_tag=0x8298,
        schema="copyrightNotice",
    ),
    Field("headline", "photoshop:Headline", iim=105, iim_bytes=256, schema="headline"),
    Field("title", "dc:title", Kind.LANG_ALT, iim=5, iim_bytes=64, schema="name"),
    Field("alt_text", "Iptc4xmpCore:AltTextAccessibility", Kind.LANG_ALT),
    Field("extended_description", "Iptc4xmpCore:ExtDescrAccessibility", Kind.LANG_ALT),
    Field("creator_job_title", "photoshop:AuthorsPosition", iim=85, iim_bytes=32),
    Field("source", "photoshop:Source", iim=115, iim_bytes=32),
    Field("caption_writer", "photoshop:CaptionWriter", iim=122, iim_bytes=32, schema="editor"),
    Field("instructions", "photoshop:Instructions", iim=40, iim_bytes=256),
    Field("job_id", "photoshop:TransmissionReference", iim=103, iim_bytes=32),
    Field("date", "photoshop:DateCreated", schema="dateCreated"),
    Field("persons", "Iptc4xmpExt:PersonInImage", Kind.BAG),
    Field("organisations", "Iptc4xmpExt:OrganisationInImageName", Kind.BAG),
    Field("organisation_codes", "Iptc4xmpExt:OrganisationInImageCode", Kind.BAG),
    Field("event", "Iptc4xmpExt:Event", Kind.LANG_ALT),
    Field("event_id", "Iptc4xmpExt:EventId", Kind.BAG),
    Field(
        "sublocation",
        "Iptc4xmpCore:Location",
        iim=92,
        iim_bytes=32,
        also=_place("Sublocation") + _place("LocationName"),
    ),
    Field("city", "photoshop:City", iim=90, iim_bytes=32, also=_place("City")),
    Field("state", "photoshop:State", iim=95, iim_bytes=32, also=_place("ProvinceState")),
    Field("country", "photoshop:Country", iim=101, iim_bytes=64, also=_place("CountryName")),
    Field(
        "country_code",
        "Iptc4xmpCore:CountryCode",
        iim=100,
        iim_bytes=3,
        also=_place("CountryCode"),
    ),
    Field("location_shown", "Iptc4xmpExt:LocationShown", Kind.PLACE, parts=_PLACE_PARTS),
    Field("location_created", "Iptc4xmpExt:LocationCreated", Kind.PLACE, parts=_PLACE_PARTS),
    Field("usage_terms", "xmpRights:UsageTerms", Kind.LANG_ALT),
    Field("web_statement", "xmpRights:WebStatement", schema="license"),
    Field(
        "licensor",
        "plus:Licensor",
        Kind.PARTY,
        schema="acquireLicensePage",
        parts=_party("Licensor", "Name", "ID", "URL", "Email"),
    ),
    Field(
        "copyright_owner",
        "plus:CopyrightOwner",
        Kind.PARTY,
        schema="copyrightHolder",
        parts=_party("CopyrightOwner", "Name", "ID"),
    ),
    Field(
        "image_creator",
        "plus:ImageCreator",
        Kind.PARTY,
        parts=_party("ImageCreator", "Name", "ID"),
    ),
    Field(
        "image_supplier",
        "plus:ImageSupplier",
        Kind.PARTY,
        schema="provider",
        parts=_party("ImageSupplier", "Name", "ID"),
    ),
    Field("image_supplier_id", "plus:ImageSupplierImageID"),
    Field("model_release", "plus:ModelReleaseStatus"),
    Field("model_release_ids", "plus:ModelReleaseID", Kind.BAG),
    Field("property_release", "plus:PropertyReleaseStatus"),
    Field("property_release_ids", "plus:PropertyReleaseID", Kind.BAG),
    Field("minor_age", "plus:MinorModelAgeDisclosure"),
    Field("model_ages", "Iptc4xmpExt:ModelAge", Kind.BAG),
    Field("other_constraints", "plus:OtherConstraints", Kind.LANG_ALT),
    Field("data_mining", "plus:DataMining"),
    Field("digital_source_type", "Iptc4xmpExt:DigitalSourceType", schema="digitalSourceType"),
    Field("ai_system", "Iptc4xmpExt:AISystemUsed"),
    Field("ai_system_version", "Iptc4xmpExt:AISystemVersionUsed"),
    Field("ai_prompt", "Iptc4xmpExt:AIPromptInformation"),
    Field("ai_prompt_writer", "Iptc4xmpExt:AIPromptWriterName"),
    Field("rating", "xmp:Rating", schema="contentRating"),
    Field(
        "guid",
        "Iptc4xmpExt:DigImageGUID",
        exif="EXIF ImageUniqueID",
        schema="identifier",
    ),
    Field("keywords", "dc:subject", Kind.BAG, iim=25, iim_bytes=64, schema="keywords"),
)

FIELDS: Mapping[str, Field] = MappingProxyType({field.name: field for field in _TABLE})

# What only this program knows of a photo, as JSON in its sidecar: see `exchange.record`.
RECORD = "photoarchive:Record"

# The date is two datasets in IIM, so it has no row of its own there: CCYYMMDD, HHMMSS±HHMM.
IIM_DATE, IIM_TIME = 55, 60


def parts_of(value: Value) -> tuple[str, ...]:
    """The texts of a field that is a list in a container: a tuple, or one text "A; B"."""
    texts: Sequence[str] = value.split(";") if isinstance(value, str) else value
    return tuple(text.strip() for text in texts if text.strip())


def joined(value: Value) -> str:
    """A value as one text; several texts as Exif's Artist writes them: "A; B"."""
    return value if isinstance(value, str) else "; ".join(value)
