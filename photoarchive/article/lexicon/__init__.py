"""Word lists in Dutch, English and German that tell names of people from other names.

Only words and the questions one asks of a single word belong here; nothing that looks at a
sentence does. Every list is general vocabulary: no word is here because of one text.
"""
