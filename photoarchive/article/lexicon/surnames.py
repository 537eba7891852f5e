"""Family names: frequent ones, typical endings, and the small words inside them."""

from __future__ import annotations

from functools import lru_cache

from photoarchive.article.lexicon.folding import fold, words

# Lower-case words that join the parts of one name ("van der Zee", "Ó", "y", "bin").
PARTICLES = words("""
    van von vom zu zum zur der den de ter ten te het 't ’t 's op in 'n
    da das do dos di du del della dei degli des d' la le los las lo el al ul ibn bin bint ben
    af av und y i e arap wa ó ní nic uí mhac mac mc o' ap ab abu san st. aan aus dem tot thoe v.d. v/d v.t.
""")

# Noble houses whose name goes on with a second "van": "van Wassenaer van Catwijck".
GOES_ON = words("""
    aerssen asch asbeck bentinck boetzelaer bylandt dorth hardenbroek harinxma heeckeren heemstra
    hogendorp hövell lynden merode nagell nijevelt pallandt randwijck rechteren reede rhemen rijckevorsel
    schimmelpenninck sminia sypesteyn sytzama tuyll utenhove voorst wassenaer welderen wijnbergen
    zuylen
""")

# Particles that may open a name on their own ("mevrouw De Vries", "El Khatib", "Ó Conaill").
OPENING = words("""
        van von vom zu zum zur de der den ter ten te 't 's la le les du da di del della dos las
    los lo el al ben bin ibn
    mac mc o' ó ní nic uí mhac abu st st. san d' op in
""")

# Particles after which a name goes on only together with one of OPENING ("op de Beek").
LOCATIVE = words("op in aan aus tot thoe und y i e")

_FREQUENT = words("""
        Jansen Janssen Vries Dijk Berg Bakker Visser Smit Meijer Meyer Boer Mulder Groot Bos Vos
    Peters Hendriks Dekker
        Leeuwen Brouwer Wit Dijkstra Smits Graaf Meer Linden Kok Jacobs Haan Vermeulen Heuvel Veen
    Broek Bruijn Bruin Heijden
        Schouten Beek Willems Vliet Ven Hoekstra Maas Verhoeven Koster Dam Wal Prins Blom Huisman
    Peeters Jong Kuiper Veenstra
        Kramer Postma Martens Gerritsen Kuipers Timmermans Bosch Bosman Hoek Vink Sanders Molenaar
    Scholten Verbeek Postma Wiersma
        Müller Schmidt Schneider Fischer Weber Wagner Becker Schulz Hoffmann Schäfer Koch Bauer
    Richter Klein Wolf Schröder Neumann
        Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Schmitt Werner Schmitz Krause Meier
    Lehmann Schmid Schulze Maier Köhler
        Herrmann König Walter Mayer Huber Kaiser Fuchs Lang Scholz Möller Weiß Jung Hahn Schubert
    Vogel Friedrich Keller Günther Frank
        Berger Winkler Roth Beck Lorenz Baumann Franke Albrecht Schuster Simon Ludwig Böhm Winter
    Kraus Martin Schumacher Krämer Vogt
        Stein Jäger Otto Sommer Groß Seidel Heinrich Brandt Haas Schreiber Graf Dietrich Ziegler
    Kuhn Kühn Pohl Engel Horn Busch Bergmann
    Thomas Voigt Sauer Arnold Wolff Pfeiffer Kurz Engelmann Hübner
        Smith Jones Williams Taylor Brown Davies Evans Wilson Thomas Johnson Roberts Robinson
    Thompson Wright Walker White Edwards Hughes
        Green Hall Lewis Harris Clarke Patel Jackson Wood Turner Martin Cooper Hill Ward Morris
    Moore Clark Lee King Baker Harrison Morgan
        Allen James Scott Phillips Watson Davis Parker Price Bennett Young Griffiths Mitchell
    Kelly Cook Carter Richardson Bailey Collins
        Bell Shaw Murphy Miller Cox Richards Khan Marshall Anderson Simpson Ellis Adams Singh
    Begum Wilkinson Foster Chapman Powell Webb
        Rogers Gray Mason Ali Hunt Hussain Campbell Matthews Owen Palmer Holmes Mills Barnes
    Knight Lloyd Butler Russell Barker Fisher
        Stevens Jenkins Murray Dixon Harvey Graham Pearson Ahmed Fletcher Walsh Kaur Gibson Howard
    Andrews Stewart Elliott Reynolds Ford Payne
        Fox Pearce Day Brooks Lawrence West Atkinson Bradley Spencer Dawson Watts Sullivan Ryan
    Byrne Doyle McCarthy Gallagher Doherty
        Kennedy Lynch Quinn McLoughlin Carroll Connolly Daly Nolan Brennan Burke Campbell Johnston
    Hughes Fitzgerald
        Yılmaz Kaya Demir Çelik Şahin Yıldız Yıldırım Öztürk Aydın Özdemir Arslan Doğan Kılıç
    Aslan Çetin Kara Koç Kurt Özkan Şimşek Polat Korkmaz
        Nguyen Tran Pham Huynh Hoang Phan Dang Bui Wang Zhang Chen Liu Yang Huang Zhao Zhou Kumar
    Sharma Gupta Shah Kim Park Choi Tanaka Suzuki
        García Fernández González Rodríguez López Martínez Sánchez Pérez Gómez Silva Santos Costa
    Pereira Oliveira Ferreira Rossi Russo Ferrari Bianchi Romano
        Dubois Moreau Laurent Lefebvre Leroy Bernard Dupont Petit Nowak Kowalski Wiśniewski Wójcik
    Kowalczyk Kamiński Lewandowski Novák Horvat Ivanov
        Mensah Owusu Boateng Osei Asante Okafor Adeyemi Okoye Eze Diallo Traoré Diop Ndiaye
    Mohamed Hassan Ibrahim Khalil Haddad Amrani Idrissi Alaoui Bouazza
        Olsen Hansen Johansen Larsen Andersen Pedersen Nielsen Jensen Sørensen Rasmussen Andersson
    Johansson Karlsson Eriksson Virtanen Korhonen
""")

_ENDINGS = (
    "stra", "sma", "inga", "enga", "ema", "ma", "sen", "sson", "mans", "man", "mann", "kamp", "huis",
    "huizen", "veld", "berg", "burg", "dijk", "hoven", "hof", "brink", "horst", "meijer", "meyer",
    "maier", "meier", "beek", "bosch", "wijk", "donk", "ink", "aerts", "aert", "ers", "bauer", "stein", "feld",
    "hardt", "ke", "ski", "ska", "wicz", "czyk", "czak", "ak", "uk", "enko", "ova", "ova", "ov", "ev", "ić", "vić",
    "oglu", "oğlu", "ian", "yan", "shvili", "dze", "idis", "opoulos", "akis", "ez", "eira", "ini", "elli", "etti",
    "ton", "ford", "worth", "wood", "well", "ley", "field", "shaw", "bury", "combe", "ham", "thwaite", "by",
)  # fmt: skip


@lru_cache(maxsize=65536)
def is_family(word: str) -> bool:
    """Whether the word is a frequent family name, or hyphenated from two names."""
    folded = fold(word)
    return folded in _FREQUENT or any(part in _FREQUENT for part in folded.split("-"))


@lru_cache(maxsize=65536)
def looks_family(word: str) -> bool:
    """Whether the word ends as many family names do, or has a prefix as in "McGregor"."""
    folded = fold(word)
    if folded.startswith(("mc", "o'", "mac", "fitz")) and len(folded) > 5:
        return True
    return len(folded) > 4 and folded.endswith(_ENDINGS_FOLDED)


_ENDINGS_FOLDED = tuple(fold(ending) for ending in _ENDINGS)
