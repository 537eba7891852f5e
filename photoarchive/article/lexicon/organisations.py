"""Words that make a run of capitalised words an organisation, a building or an event."""

from __future__ import annotations

from functools import lru_cache

from photoarchive.article.lexicon.folding import fold, phrases, words

_HEADS = words("""
        academie academy actie afdeling akademie akkoord alliantie allianz alliance amt apotheek
    apotheke arena association associatie atelier award awards
        band bank basisschool beweging bibliotheek bibliothek bistro board bond borough brandweer
    brass brigade broadcasting building bundesliga bundestag bundesrat bundeswehr bureau büro bund
        business bv b.v. café cafe campagne campus castle cathedral kathedraal cd center centre
    central centrum chamber champions championship chapel chapter charity choir chor church circle
    circus city club coalition
        college collective collectief collegium comité commissie commission committee commonwealth
    community company concern concert conference congress congres consortium coöperatie
    corporation corps council county course court cup dag
        day days department dienst diensten district dom dorf dorpshuis economy engineering
    enterprises estate event events examination exhibition expo express fabriek fachhochschule
    faculteit faculty fair fakultät farm federatie federation festival feuerwehr
        ferry filharmonie firma fonds forum foundation fraktion freibad fund fundraiser garden
    gardens gallery galerie gala gemeente gemeinde gemeinschaft genossenschaft gericht
    gesamtschule gesellschaft gesetz gilde gmbh ggmbh grundschule group groep gruppe guild
    gymnasium
        haus halle hall handelskammer harmonie haven health heim hochschule hockeyclub home
    hospice hospital hotel house hogeschool hof huis industries industry initiative initiatief
    innung inspectie inspektion inn institut institute instituut
        institution insurance international internationale jeugdzorg journal jugendclub
    jugendzentrum kerk kirche kapelle kamer kammer kapel kasteel kindergarten kinderklinik kita
    kirchengemeinde kliniek klinik klinikum kloster koor koalition kolleg konzern krankenhaus
    kreis kring kunsthal kurhaus laboratorium laboratory
        landkreis league legion leger lab labor lawine library liga limited line lions lyceum ltd
    ltd. magazine makelaars mansion manor marathon market markt media memorial ministerie
    ministerium ministry mission moschee moskee mosque motors movement museum musikschule
    naturpark
        network netwerk netzwerk news nursery observatory oefening office olympics omroep opera
    oper orchester orchestra orde order organisation organization orkest paleis palast palace
    parish park parliament parlament partij partei partners partnerschaft partnership party
    pfarrei philharmonic platform platz polizei politie
        police press preis primary prijs prize productions programma programme program project
    projekt provincie provinz plc police pub quartier raad rabobank radio watch rathaus realschule
    rechtbank redactie redaktion regiment region regio regierung reserve residence restaurant road
    roc
        rotary school schools schouwburg schule schloss science sciences secondary services
    service shop sinfonieorchester singers sociedad society sociëteit south sozialverband
    sparkasse square stadion stadium stadt stadhuis stadtbibliothek stadtwerke staten station
    stiftung stichting street straat strasse straße studio studios summit
        synagoge synagogue tafel team technologies technology theater theatre tempel times
    toernooi toneel tower town trade training trophy trust turnhalle union unie universität
    universiteit university unit united university vakbond vanguard venue verband vereinigung
    verein vereniging verlag verwaltung
        verkehrsverein village volkshochschule volkspartei vrienden waterschap week weg welzijn
    werk werke werkgroep werkstatt winkel wohnungsbaugesellschaft works woningcorporatie workshop
    zaal zeitung zentrum zendtijd ziekenhuis zirkus zoo zorg zorggroep
        gebouw kazerne kolping sporthal sporthalle sportpark sportplatz sportverein turnverein
    fanfare fanfarencorps musikverein philharmonie symphoniker philharmoniker stadtkapelle
    jugendorchester kantorei biennale triennale dagblad krant courant tageblatt anzeiger
    nachrichten kurier
        zorgcentrum wijkcentrum buurthuis sv vv fc sc tsv tus vfb vfl sg hsg rsv ssv hc rc ac afc
    svv tv esv djk spvgg bsc rkvv hv kv e.v. ev ag kg co. inc inc. gbr nv n.v. se oranjevereniging
    adelaarshorst gazette herald chronicle tribune echo post telegraph guardian mail
        allee avenue lane laan plein plaza gracht kade singel brug brücke bridge gasse ufer quay
    pier terrace crescent close drive way row walk green grove hill heath common mews wood woods
    river lake forest mountain mount beach bay island isle islands valley airport bahnhof
    hauptbahnhof flughafen see berg wald tal insel
        lezing lecture vorlesung wedstrijd scriptieprijs beurs stipendium scholarship fellowship
    bursary act bill law wet regulation directive verordening besluit richtlijn verdrag treaty
    accord strategy strategie agenda plan project vision visie manifest award medal medaille
    oorkonde ehrennadel verdienstkreuz bundesverdienstkreuz
        collection collectie sammlung archive archief archiv expositie tentoonstelling ausstellung
    kampagne campaign appeal challenge run race ride parade triathlon cross loop lauf tour turnier
    meisterschaft olympiade games spiele spelen rally grand prix
        room suite wing ward lounge annexe annex pavilion pavillon saal raum turm toren zimmer
    foyer gate court chambers
        infra bouw bouwbedrijf bouwgroep groep holding beheer vastgoed makelaardij installaties
    installatietechniek elektrotechniek logistics logistiek notarissen advocaten architecten
    architects architekten ingenieurs accountants adviseurs consultants verzekeringen bestrating
    rechtsanwälte steuerberater immobilien bau hochbau tiefbau
        elementary middle
        scoil gaelscoil coláiste colegio lycée collège école escuela
        steam railway spoorwegen bahn bus brewery brouwerij brauerei bakery bäckerei garage
    autohaus tankstelle pharmacy supermarket supermarkt store stores bookshop boekhandel
    buchhandlung uitgeverij
        coaching consultancy consulting solutions systems software fotografie photography
    photographie fotografien bildagentur persbureau agentur agency agentschap catering vormgeving
    design
        groep kolonel rode zilveren vereine vereins vereinsheim landesverband kreisverband
    ortsverband ortsverein stadtverband ortsgruppe landtag gemeinderat stadtrat kreistag
    regionalliga oberliga bezirksliga landesliga kreisliga eredivisie
        wijk buurt dorp eiland polder noord zuid oost west north east northern southern eastern
    western nord süd ost upper lower midden
        gesamtschule oberschule förderschule mittelschule berufsschule berufskolleg volksbank
    kreissparkasse raiffeisenbank rettungsdienst tierheim seniorenheim pflegeheim altenheim hospiz
    wohnheim zeche bergwerk
""")  # fmt: skip

# Endings of one-word names of places and organisations ("Julianaplein", "Schillerstraße").
_ENDINGS = tuple(
    words("""
        film show lezing trofee lied boek straat laan plein gracht singel kade plantsoen park
    school college scholengemeenschap universiteit hogeschool ziekenhuis stadhuis gemeentehuis
    wijkcentrum
        centrum stichting vereniging fonds prijs bokaal toernooi festival wet akkoord zaal theater
    museum stadion bibliotheek kliniek instituut brug tunnel bond
        fabriek genootschap ministerie academie orkest koor kapel kerkplein poort hal arena dag
    week loop tuin beker gebouw huiskamer bos polder
        straße strasse platz allee gasse ufer brücke schule schulen gymnasium universität
    hochschule krankenhaus klinik klinikum halle saal preis stiftung verein verband werke
        museen kirche kirchengemeinde gesetz institut pokal cup lauf fest markt bahnhof rathaus
    zentrum gemeinde feuerwehr akademie bibliothek orchester chor kapelle liga meisterschaft
    turnier tage kreis heim haus hütte turm denkmal bad theater bühne oper
        amt präsidium ministerium direktion inspektion behörde verwaltung kammer gericht partei fraktion rat ausschuss bund gesellschaft genossenschaft
    sparkasse bank zeitung anzeiger kurier blatt
    """)
)  # fmt: skip

# Family names that end like the above: these endings alone prove nothing for a short word.
# Behind this many letters they do all the same: "Fietsersbond", "Westerdijkbrug".
_LONG_BEFORE_ENDING = 8
_ENDINGS_OF_NAMES = words("bos hal bad haus heim rat markt tuin park poort bank berg fest dag bond blatt turm kapel kreis brug school saal")  # fmt: skip

# Heads that are family names too: behind a given name they prove nothing.
_FAMILIES = words("""
        berg bond bridge bus church club cross court day dom field green grove hall hart heath
    hill hof home house insel
        kamp kapel kamer kerk king lake lane lyon marks mill mission more north oost park pier
    plaats poort post prijs quartier rive roc
        saal see south steam tal tour tower town turm wald walk ward week weg west wood woods
    works work zaal zuid noord echo gates group haus horst line lines loop
        plein kade brug gracht dag raad huis tempel temple zoo orde toren bahn wing close castle
    street garden gardens college carnaval record banks bay beach rivers hallen heim page mail
    press news forest valley
        cup act bill grant chapel burg dorf stein school market run race ride cathedral bush parks
    rally bell event lauf lounge row drive mews mews way fort rose state states
""")

# Heads that a person's full name follows in the name of a thing: "Stichting Anna Bijns".
_NAMING = words("""
        stichting school basisschool huis villa café cafe zaal stiftung haus schule hotel
    restaurant prijs fonds gymnasium college firma bäckerei bakkerij museum galerie gallery studio
    weingut
        trust foundation boekhandel buchhandlung garage atelier praktijk praxis kliniek klinik
    kanzlei fonds molen schip theater kapperszaak autohaus metzgerei sporthal sporthalle
    zorgcentrum verpleeghuis
        park plein straat laan weg straße platz ring brug brücke halle stadion bibliotheek
    bibliothek team band orkest trio kwartet quartet quartett ensemble circus zirkus
    """)

# Companies, clubs, works and brands that look like somebody's name.
KNOWN = phrases("""
        Albert Heijn, Calvin Klein, Hugo Boss, Jack Wolfskin, Jack Daniels, Rolls Royce, Aston
    Martin, Aston Villa, Alfa Romeo, John Deere, John Lewis,
        Louis Vuitton, Michael Page, Morgan Stanley, Goldman Sachs, Harley Davidson, Levi Strauss,
    Tommy Hilfiger, Philip Morris, Van Gogh, Van Gogh Museum, Douwe Egberts, Willem Twee, Willem
    II,
        Ernst Young, Johnson Johnson, Ben Jerry, Marks Spencer, Austin Reed, Ted Baker, Paul Smith
    Store, Moulin Rouge, Black Lives Matter, Red Bull, Coca Cola, Ronald McDonald, Madame
    Tussauds,
        Groen Links, Open Monumentendag, Rode Kruis, Rotes Kreuz, Deutsches Rotes Kreuz, Leger des
    Heils, Greenpeace, Amnesty International, Oxfam Novib, Artsen zonder Grenzen, Alcoholics
    Anonymous, Harry Potter, Mickey Mouse, Robin Hood,
        Black Friday, Good Friday, Boxing Day, Palm Sunday, Stolpersteine, Goede Vrijdag, Sint
    Maarten, Sint Nicolaas, Father Christmas, Santa Claus, Mother Teresa Trust, Zwarte Piet, Sint
    Jan, Sankt Martin, Johan Cruijff, Johan Cruyff,
        Carnegie Hall, Freie Wähler, Junge Union, Zwarte Cross, Royal Mail, Lloyds Bank, Thomas
    Cook, Marie Curie, Barnardo, Mary Rose, Hugo Grotius, Mercedes Benz, Jack Russell
""")  # fmt: skip

SAINTS = words("st st. saint sint sankt sainte san santa santo sint- sankt-")


@lru_cache(maxsize=65536)
def is_head(word: str) -> bool:
    """Whether the word names a kind of organisation, building, street, event or law."""
    folded = fold(word)
    last = folded.rpartition("-")[2]
    if folded in _HEADS or (last != folded and last in _HEADS):
        return True
    return _has_ending(folded) or (last != folded and _has_ending(last, hyphenated=True))


@lru_cache(maxsize=65536)
def is_naming(word: str) -> bool:
    """Whether things of this kind bear people's names behind their own: "Villa Anna Roth"."""
    folded = fold(word)
    return any(folded.endswith(naming) for naming in _NAMING)


def is_only_head(word: str) -> bool:
    """Whether the word is a head and no family name besides ("Hall" and "Berg" are)."""
    folded = fold(word)
    double = "-" in word and word.rpartition("-")[2][:1].isupper()
    return is_head(word) and (folded.rpartition("-")[2] if double else folded) not in _FAMILIES


def _has_ending(folded: str, *, hyphenated: bool = False) -> bool:
    for ending in _ENDINGS:
        if folded == ending and hyphenated:
            return True
        if folded.endswith(ending) and len(folded) > len(ending) + 2:
            long = len(folded) >= len(ending) + _LONG_BEFORE_ENDING
            return ending not in _ENDINGS_OF_NAMES or hyphenated or long
    return False


def is_known(folded: str) -> bool:
    """Whether the folded phrase is a company, club or work that looks like a person."""
    return folded in KNOWN
