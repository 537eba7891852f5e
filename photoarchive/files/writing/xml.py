"""An XML tree as text, with the prefixes that other programs gave their namespaces.

ElementTree's own writer would call what it does not know ns0, ns1 …; here a document keeps the
names it had.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape, quoteattr

from photoarchive.files.fields import NAMESPACES

_XML = "http://www.w3.org/XML/1998/namespace"
_DECLARED = re.compile(r"""xmlns:([A-Za-z_][\w.-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')""")
_KNOWN = {uri: prefix for prefix, uri in NAMESPACES.items()}


def prefixes_of(document: str) -> dict[str, str]:
    """Namespace → prefix as a document declares them, the first declaration of each."""
    found: dict[str, str] = {}
    for prefix, double, single in _DECLARED.findall(document):
        found.setdefault(_unescaped(double or single), prefix)
    return found


def serialise(root: ET.Element, declared: Mapping[str, str]) -> str:
    """The tree as text; every namespace is declared at the root."""
    names = _chosen(sorted({uri for uri in _used(root) if uri != _XML}), declared)
    attributes = "".join(f" xmlns:{p}={quoteattr(uri)}" for uri, p in sorted(names.items()))
    return _element(root, names | {_XML: "xml"}, attributes)


def _unescaped(text: str) -> str:
    return text.replace("&lt;", "<").replace("&quot;", '"').replace("&amp;", "&")


def _used(root: ET.Element) -> Iterator[str]:
    for element in root.iter():
        for name in (element.tag, *element.attrib):
            if isinstance(name, str) and name.startswith("{"):
                yield name[1:].partition("}")[0]


def _chosen(uris: list[str], declared: Mapping[str, str]) -> dict[str, str]:
    """A prefix for each namespace: ours for those we know, else the document's, else a new one."""
    chosen: dict[str, str] = {}
    taken = {"xml"}
    for uri in sorted(uris, key=lambda uri: uri not in _KNOWN):
        wanted = _KNOWN.get(uri) or declared.get(uri) or "ns"
        prefix, count = wanted, 1
        while prefix in taken:
            count += 1
            prefix = f"{wanted}{count}"
        taken.add(prefix)
        chosen[uri] = prefix
    return chosen


def _element(element: ET.Element, names: Mapping[str, str], more: str = "") -> str:
    tag = _qualified(element.tag, names)
    attributes = more + "".join(
        f" {_qualified(name, names)}={_quoted(value)}" for name, value in element.attrib.items()
    )
    inner = escape(element.text or "") + "".join(
        _element(child, names) + escape(child.tail or "") for child in element
    )
    return f"<{tag}{attributes}>{inner}</{tag}>" if inner else f"<{tag}{attributes}/>"


def _quoted(value: str) -> str:
    """Line ends in an attribute would come back as spaces."""
    return quoteattr(value, {"\n": "&#10;", "\r": "&#13;", "\t": "&#9;"})


def _qualified(name: str, names: Mapping[str, str]) -> str:
    if not name.startswith("{"):
        return name
    uri, _, local = name[1:].partition("}")
    return f"{names[uri]}:{local}"
