"""The Caption view."""
