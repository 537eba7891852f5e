"""Photo Archive: import, caption, credit, find and publish a photographer's set."""

__version__ = "0.1.0"
