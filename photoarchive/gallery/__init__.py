"""A publication as a folder of web pages: checked, rendered, written. No SQL, no pixels."""
