"""Draws illustrated photographs from descriptions, for the sample event.

Here belong shapes, people, rooms and things in paint. Which of them stand in a picture is
the recipe's business (`resources/sample/`), and files on disk are `files.sample`'s.
"""
