"""A finished PDF with its small objects packed together and compressed: a third lighter.

Source: ISO 32000-1, 7.5.7 (object streams) and 7.5.8 (cross-reference streams).
"""

from __future__ import annotations

import zlib
from typing import Any

# How the place of an object is told: its kind in 1 byte, then 4 and 2 bytes.
WIDTHS = (1, 4, 2)
FREE, IN_FILE, PACKED = 0, 1, 2
_STREAM_ENDS, _OBJECT_ENDS = b"endstream\nendobj\n", b"endobj\n"


def packed(data: bytes, document: Any) -> bytes:
    """Return the bytes that ReportLab made of a document, with the same objects and numbers.

    Streams stay as they are: they are compressed already.
    """
    count = len(document.numberToId)
    starts = [document.idToOffset[document.numberToId[1 + place]] for place in range(count)]
    _, _, end_of_objects = data.rpartition(b"startxref\n")
    ends = [*starts[1:], int(end_of_objects.split()[0])]
    pack, index = count + 1, count + 2  # the numbers of the two streams that are added
    out = bytearray(data[: starts[0]])
    places = [(FREE, 0, 0xFFFF)]
    heads: list[str] = []
    bodies: list[bytes] = []
    length = 0
    for number, (start, end) in enumerate(zip(starts, ends, strict=True), start=1):
        written = data[start:end]
        if written.endswith(_STREAM_ENDS):
            places.append((IN_FILE, len(out), 0))
            out += written
            continue
        _, _, body = written.removesuffix(_OBJECT_ENDS).partition(b" obj\n")
        places.append((PACKED, pack, len(bodies)))
        heads.append(f"{number} {length}")
        bodies.append(body)
        length += len(body)
    head = " ".join(heads).encode() + b"\n"
    places.append((IN_FILE, len(out), 0))
    entries = f"/Type/ObjStm/N {len(bodies)}/First {len(head)}".encode()
    out += _stream(pack, entries, head + b"".join(bodies))
    places.append((IN_FILE, len(out), 0))
    return bytes(out + _index(index, places, document) + b"startxref\n%d\n%%%%EOF\n" % len(out))


def _index(number: int, places: list[tuple[int, int, int]], document: Any) -> bytes:
    """Return the cross-reference stream: where each object is, and where to begin reading."""
    root, info = (document.Reference(each) for each in (document.Catalog, document.info))
    entries = b"/Type/XRef/Size %d/W[%d %d %d]" % (len(places), *WIDTHS)
    entries += b"/Root %b/Info %b/ID %b" % (
        root.format(document),
        info.format(document),
        document.ID(),
    )
    table = b"".join(
        part.to_bytes(width, "big")
        for place in places
        for part, width in zip(place, WIDTHS, strict=True)
    )
    return _stream(number, entries, table)


def _stream(number: int, entries: bytes, content: bytes) -> bytes:
    small = zlib.compress(content)
    return b"%d 0 obj\n<<%b/Filter/FlateDecode/Length %d>>\nstream\n%b\nendstream\nendobj\n" % (
        number,
        entries,
        len(small),
        small,
    )
