"""Fixtures for files: pictures with hand-made metadata, and independent readers."""

from __future__ import annotations

import io
import json
import shutil
import struct
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

_DESCRIPTION = """<x:xmpmeta xmlns:x="adobe:ns:meta/"
 xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/"
 xmlns:ext="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
 xmlns:rs="http://www.metadataworkinggroup.com/schemas/regions/"
 xmlns:area="http://ns.adobe.com/xmp/sType/Area#"
 xmlns:mp="http://ns.microsoft.com/photo/1.2/"
 xmlns:mpri="http://ns.microsoft.com/photo/1.2/t/RegionInfo#"
 xmlns:mpreg="http://ns.microsoft.com/photo/1.2/t/Region#">
<rdf:RDF><rdf:Description rdf:about=""{attributes}>{inner}</rdf:Description></rdf:RDF>
</x:xmpmeta>"""


@pytest.fixture(scope="session")
def packet() -> Callable[..., bytes]:
    """An XMP packet: `packet("<dc:source>x</dc:source>", attributes='photoshop:Credit="y"')`."""

    def build(inner: str = "", *, attributes: str = "") -> bytes:
        text = _DESCRIPTION.replace("{attributes}", attributes and f" {attributes}")
        return text.replace("{inner}", inner).encode()

    return build


@pytest.fixture(scope="session")
def caption_packet(packet: Callable[..., bytes]) -> Callable[..., bytes]:
    """An XMP packet with a caption: `caption_packet("Hallo", language="nl")`."""

    def build(text: str, *, language: str = "x-default") -> bytes:
        item = f'<rdf:li xml:lang="{language}">{text}</rdf:li>'
        return packet(f"<dc:description><rdf:Alt>{item}</rdf:Alt></dc:description>")

    return build


@pytest.fixture(scope="session")
def segment() -> Callable[..., bytes]:
    """A JPEG segment: `segment(0xE1, b"http://ns.adobe.com/xap/1.0/\\x00", packet)`."""

    def build(marker: int, *data: bytes) -> bytes:
        body = b"".join(data)
        return struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body

    return build


@pytest.fixture(scope="session")
def drawn() -> bytes:
    """A small JPEG without metadata."""
    target = io.BytesIO()
    image = Image.radial_gradient("L").resize((96, 64)).convert("RGB")
    image.save(target, "JPEG")
    return target.getvalue()


@pytest.fixture
def jpeg_with(tmp_path: Path, drawn: bytes) -> Callable[..., Path]:
    """A JPEG file with these segments before all others: `jpeg_with(xmp, name="x.jpg")`."""

    def build(*segments: bytes, name: str = "picture.jpg") -> Path:
        path = tmp_path / name
        path.write_bytes(drawn[:2] + b"".join(segments) + drawn[2:])
        return path

    return build


@pytest.fixture
def jpeg_with_xmp(
    jpeg_with: Callable[..., Path], segment: Callable[..., bytes]
) -> Callable[..., Path]:
    """A JPEG file with this XMP packet."""

    def build(xmp: bytes, *, name: str = "picture.jpg") -> Path:
        return jpeg_with(segment(0xE1, b"http://ns.adobe.com/xap/1.0/\x00", xmp), name=name)

    return build


@pytest.fixture(scope="session")
def exiftool() -> Callable[..., Any]:
    """Runs exiftool, an independent reader and writer; gives its JSON when asked for it."""
    program = shutil.which("exiftool")
    if program is None:
        pytest.skip("exiftool, an independent reader, is not installed")

    def run(path: Path, *options: str) -> Any:
        command = [program, "-charset", "utf8", "-charset", "iptc=utf8", *options, str(path)]
        done = subprocess.run(command, capture_output=True, check=True)
        return json.loads(done.stdout)[0] if "-j" in options else done.stdout.decode()

    return run
