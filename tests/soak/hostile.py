"""Texts and names that were made to do harm, for every test that puts texts anywhere."""

from __future__ import annotations

SCRIPT = "<script>document.title='hit'</script>"

TEXTS = (
    SCRIPT,
    '"><img src=x onerror="document.title=\'hit\'">',
    "</figcaption></figure><script>document.title='hit'</script>",
    "--><svg onload=document.title='hit'>",
    "]]></rdf:li><x xmlns='http://ns.example/x'>",
    "{{ 7 * 7 }} {% for x in y %} ${7*7}",
    "javascript:document.title='hit'",
    '=HYPERLINK("http://example.org","x")',
    "+31 6 12345678",
    "-1+1|cmd",
    "@SUM(A1:A9)",
    "\t=1+1",
    "＝1+1",
    "'); DROP TABLE photo; --",
    '" OR 1=1 NEAR(a b) *',
    "a\x00b\x1b[31mred\x07",
    "\u202egpj.exe",
    "&amp;lt;&#60;&lt;",
    "zo\u0308e\u0301",
    "x" * 3_000,
    "🧀👩‍👩‍👧" * 40,
)

# Names of files that some system cannot hold, or takes for something else.
FILE_NAMES = (
    "CON.jpg",
    "nul.JPG",
    "COM1.jpg",
    "trailing dot..jpg",
    " leading space.jpg",
    "semi;colon&and'quote.jpg",
    "percent%0Aname.jpg",
    "new\nline.jpg",
    "bell\x07.jpg",
    "zo\u0308e.jpg",
    "Zöe.jpg",
    "zöe.JPG",
    "ZÖE.jpg",
    "\u202egpj.exe.jpg",
    "-rf.jpg",
    "~.jpg",
    "$(touch hit).jpg",
    "x" * 120 + ".jpg",
)
