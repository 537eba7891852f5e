"""Captions into files: XMP merged, IIM rebuilt, containers edited, the whole replaced safely."""
