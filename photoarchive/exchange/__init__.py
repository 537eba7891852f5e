"""Texts between the catalog and files: written out, noticed when changed outside, brought back."""
