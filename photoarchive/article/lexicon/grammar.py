"""The small and the common words of the three languages: what a name never begins with."""

from __future__ import annotations

import re
from functools import lru_cache

from photoarchive.article.lexicon.folding import fold, words

ARTICLES = {
    "nl": words("de het een 't"),
    "en": words("the a an"),
    "de": words(
        "der die das dem den des ein eine einen einem einer eines zum zur im am vom beim ins ans"
    ),
}
# Articles that no person's name follows, a function between them apart ("the", not "der").
STRICT_ARTICLES = {
    "nl": words("het een"),
    "en": words("the a an"),
    "de": words("das dem des den ein eine einem einer eines zum zur im am vom beim ins ans"),
}
ANY_ARTICLE = frozenset().union(*ARTICLES.values())
# Pronouns that are written with a capital inside a sentence.
POLITE = words("sie ihr ihre ihnen ihrem ihren ihrer u uw zijne hare hunne his her i their your")

# Pronouns, adverbs, prepositions and so on that open sentences; none of them begins a name.
_DUTCH = words("""
    aan aangezien aansluitend achter achteraan achteraf achterin achterop afgelopen aldus alle allebei alleen allemaal allen allereerst als alsof altijd ander andere anderen anders behalve beide beiden beneden bij bijna binnen binnenkort blij boven bovendien buiten
    daar daarbij daardoor daarmee daarna daarnaast daarom daarop daarvoor dan dank dankzij dat de deels deze dezelfde dichtbij die dit doch doordat dus echt een eén één eens eerder eerst eigenlijk elk elke en ene enige enkele er erachter eraan erboven
    erbij ergens ernaast eronder ervan ervoor even evenals gedurende geen gelukkig genoeg gisteren graag haar had hadden halverwege heb hebben heeft heel helaas hem hen het hier hierbij hierna hierover hij hoe hoewel hun ieder iedere iedereen iemand iets ik in inclusief inmiddels intussen is
    ja jaarlijks je jij jouw jullie juist kan kon konden kort kunnen later links maar maken mede meer met middels midden mijn mits moest moet moeten mogelijk morgen na naar naast nadat namens natuurlijk nee niemand niet niets nog nogal nooit nu of om omdat omstreeks
    onder onderaan ondanks onderstaand ondertussen ongeveer onlangs ons onze ook op opnieuw opvallend over overal overigens per precies pas rechts rechtsboven rond rondom samen sinds slechts soms sommige steeds straks tegen tegenover tegelijk telkens ten tenslotte terug terwijl
    tevens tijdens toch toen tot tussen uit uitsluitend uiteindelijk vaak van vanaf vanavond vandaag vanmiddag vanmorgen vanochtend vanuit vanwege veel verder verschillende vervolgens via vlak vlnr volgend volgende volgens voor vooraan voorafgaand vooral voorin voorop voordat
    vorige vorig vroeger waar waaronder waarop waarna wanneer want waren was wat we weer weinig wel welke welkom werd werden wie wij wil willen worden wordt zal ze zeer zelf zelfs zich zie zij zijn zo zoals zodat zodra zonder zou zouden zowel zullen bedankt dankwoord
    afscheid portret bezoek vertrek toespraak optreden groepsfoto presentatie uitreiking onthulling overhandiging huldiging installatie benoeming viering herdenking rondleiding kennismaking ontmoeting zicht gesprek interview felicitaties bloemen impressie sfeerbeeld sfeerbeelden
    bekijk lees kijk fotografie foto foto's fotos tekst bron aankomst ontvangst opening welkom terugblik hoera proficiat gefeliciteerd beste lieve geachte hartelijk trots meerdere veel elf twaalf twee drie vier vijf zes zeven acht negen tien honderd tientallen honderden
    bestuurslid bezoekers kinderen leerlingen studenten vrijwilligers bewoners mensen gasten deelnemers leden inwoners ouders jong oud applaus muziek namens
""")  # fmt: skip
_ENGLISH = words("""
    a about above according across after afterwards again against ago ahead all almost along alongside already also although always am among an and another any anyone anything are around as at away back be because been before behind being below beneath beside besides best better between
    beyond both but by can clockwise could despite did do does doing done down during each earlier either else enough even ever every everybody everyone everything except few finally first following for former formerly from front further had has have having he hence her here hers him his how however
    i if in including indeed inside instead into is it its itself just last later least left less let like look make many maybe me meanwhile middle more most much must my near nearby nearly never next no nobody none nor not nothing now of off often on once one only onto or other others our out
    outside over overall own past perhaps pictured plus previously read rear recently right see seen several shall she should shown since sitting so some somebody someone something sometimes soon standing still such text than thank thanks that the their them then there therefore these they this those three
    through throughout thus till to today together tomorrow tonight too top toward towards two under underneath unfortunately until up upon us very via was watch we were well what when where whether which while who whose why with within without words yes yesterday yet you your congratulations dear
    farewell portrait arrival departure portraits unveiling highlights scenes views clockwise
    photo photos photograph photographs picture pictures image images caption item present apologies agenda minutes guests visitors children pupils students volunteers residents members people families staff players fans crowds hundreds thousands dozens welcome photographer
    four five six seven eight nine ten eleven twelve old new young special guest music cheers applause tea lunch questions held led organised supported named winning joined watched introducing
""")  # fmt: skip
_GERMAN = words("""
    ab aber alle allem allen aller alles als also am an andere anderen anderer anderes ans anschließend auch auf aufs aus außerdem außer bei beide beiden beim bereits bevor bin bis bisher bitte da dabei dadurch dafür daher dahinter damals damit danach daneben dank dann daran darauf daraus darin darüber darum
    darunter das dass davon davor dazu dein dem den denen denn dennoch der deren des deshalb dessen die dies diese diesem diesen dieser dieses dort draußen du durch ebenfalls ebenso ehe ein eine einem einen einer eines einige einigen einmal einst endlich er erst erstmals es etwa etwas euch euer fast für ganz gegen gegenüber
    gemeinsam gestern gleich gleichzeitig hat hatte hatten heute hier hierbei hiermit hinten hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in indem innerhalb ins insgesamt inzwischen ist ja je jede jedem jeden jeder jedes jedoch jemand jene jetzt kann kein keine keinem keinen keiner knapp können
    künftig kurz lange leider letzte letzten letztes links man manche mehr mehrere mein meine meinem meinen meiner meist mit mitte mittels mittig morgen muss müssen nach nachdem nachmittags natürlich neben nebenan nicht nichts nie niemand noch nun nur ob oben obwohl oder oft ohne per plötzlich rechts rund schließlich schon
    sehr seid sein seine seinem seinen seiner seit selbst sich sie sind so sobald sogar sollen somit sondern sonst sowie sowohl später statt stolz trotz über überall übrigens um und uns unser unsere unserem unseren unserer unten unter viel viele vielen vom von vor voran vorbei vorn vorne vorher vorletzte während wann war waren warum was wegen weil
    weiter weitere weiteren welche wenig wenige wenn wer werden wie wieder will wir wird wo wobei wofür wurde wurden zahlreiche zu zudem zuerst zufrieden zugleich zuletzt zum zunächst zur zurück zusammen zwar zwei drei vier fünf sechs sieben acht neun zehn zwischen hinweis weiterhin
    bild bilder foto fotos text quelle gäste besucher kinder schüler schülerinnen mitglieder bürger bürgerinnen zuschauer teilnehmer freiwillige freude glückwunsch herzlichen herzlich großer großes große gute gutes viel beifall musik anwesend stehend sitzend kniend oben beschlossen abstimmung begrüßung eröffnung
""")  # fmt: skip

# Nouns that German writes with a capital like every noun, and that stand beside names.
_GERMAN_NOUNS = words("""
    nummer abend anfang angebot anlass ansprache anwesenden arbeit art aufgabe auftritt auszeichnung bau beginn beispiel beitrag beruf besuch bühne buch dank daten dezember ehre ehrung eltern ende engagement entwicklung erfolg ergebnis eröffnung essen euro fall familie familien farbe feier ferien fest film
    firma form frage frauen freitag freunde frieden führung fußball gast gebäude geburtstag gedicht geld gelände gemeinde geschichte geschenk gespräch gewinn glück grund gruppe gruß grüße grußwort grußworte hand hände haus heimat herbst herz hilfe hof idee interesse jahr jahre jahren jahrhundert jubiläum jugend jugendliche jugendlichen
    kaffee karten kind klasse kollegen konzert kraft kuchen kultur kunst land leben leitung leute lied lieder liebe luft männer markt medaille meinung menschen minuten mitarbeit mitglied mittag moment monat monate morgen motto nachmittag nacht namen natur neubau ort paar personen platz pokal politik preis probe programm prozent publikum
    raum rede region reihe reise rolle runde sache saison sammlung scheck schluss schritt schule seite september sieg sommer sonne spaß spende spenden spiel spiele sport sprache stadt start stein stelle stimmung straße strecke stück stunde stunden tag tage tagen tanz team teams teil themen thema tisch titel tor tore tradition treffen tür uhr
    umwelt unterstützung urkunde verantwortung verein vereine vergangenheit verleihung veranstaltung verkehr vertrag vertrauen volk vorstellung vorstand vortrag wald wasser weg weihnachten welt werk wetter wirtschaft wissen wissenschaft woche wochen wochenende wort worte wunsch wünsche zahl zeichen zeit zelt ziel zirkel zukunft zusammenarbeit zuschauer
    anfang mitte ende januar februar märz april mai juni juli august oktober november hintergrund vordergrund rand foto bild gegenwart rahmen namens seiten höhe trikot pokale schulhof rathaus heimspiel auswärtsspiel halbzeit minute tabelle abstieg aufstieg mannschaft
    stellvertretung nachfolge tagesordnung punkt top protokoll sitzung haushalt antrag beschluss antwort kritik lob applaus beifall regen schnee sekt bier wein brot grill torte bänke strand ufer bach fluss quelle moor insel hafen schiff boot zug auto rad fahrrad pferd hund katze baum bäume blumen garten spaten
""")  # fmt: skip
_GERMAN_NOUN_ENDINGS = ("ung", "ungen", "heit", "keit", "schaft", "schaften", "tion", "tionen", "tat", "ismus", "innen", "nis", "tum", "ling", "ment", "chen", "iker", "ei", "ur", "enz", "anz")  # fmt: skip

# What a function is about ("directeur Zorg", "Head of Operations"): not anybody's name.
_FIELDS = words("""
    bedrijfsvoering beleid bestuur bouw communicatie cultuur economie energie facilitair financiën handhaving huisvesting ict hr jeugd justitie klimaat kunst landbouw leefbaarheid milieu mobiliteit natuur onderwijs onderzoek openbare personeel participatie preventie recht
    ruimte sociaal sociale sport staatsrecht techniek toerisme veiligheid verkeer volksgezondheid vrede water welzijn wetenschap wonen zaken zorg infrastructuur defensie binnenlandse buitenlandse asiel migratie volkshuisvesting armoede
    affairs arts business care climate communications community culture defence digital education energy engagement environment equality events facilities finance fundraising health history home housing hr it justice law learning legal marketing nursing operations people performance planning policy
    products programmes research safeguarding safety sales science security strategy studies sustainability technology tourism transport welfare chemistry physics biology mathematics medicine
    bauen bildung digitales familie finanzen forschung gesundheit innere inneres integration jugend kommunikation kultur landwirtschaft öffentlichkeitsarbeit personal recht soziales sport stadtentwicklung umwelt verkehr vertrieb verwaltung wirtschaft wissenschaft wohnen technik
""")  # fmt: skip
_FIELD_ENDINGS = ("geschiedenis", "wetenschap", "wetenschappen", "techniek", "nomie", "sofie", "grafie", "ing", "ings", "heid", "tie", "teit", "schap", "kunde", "beleid", "zaken", "zorg", "tion", "tions", "ity", "ness", "ship", "ics", "ment", "ance", "ology", "ung", "heit", "keit", "schaft", "wesen", "recht", "logie", "ratie", "iek")  # fmt: skip

CALENDAR = words("""
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august october
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz mai juli dezember
    pasen pinksteren kerst kerstmis hemelvaart koningsdag bevrijdingsdag sinterklaas carnaval easter christmas whitsun halloween lent advent ramadan diwali eid ostern pfingsten weihnachten karneval fasching silvester
    mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct okt nov dec dez
""")  # fmt: skip

# Words that say that somebody speaks, beside the name of whom they quote.
SPEAKING = words("""
    zegt zei vertelt vertelde aldus legt legde benadrukt benadrukte vindt vond noemt noemde stelt stelde opent opende sprak spreekt vertellen vertelden gaf geeft kreeg krijgt speelt speelde won wint overhandigt overhandigde onthult onthulde reikt reikte toont toonde leidt leidde dankte bedankte verwelkomde verzorgde
    says said told explains explained adds added spoke speaks thanked welcomed opened unveiled presented received won led leads presents receives opens shows showed gave gives cut cuts plays played accepts accepted joins joined helps helped hands handed
    sagt sagte erklärt erklärte meint meinte betont betonte berichtet berichtete überreicht überreichte begrüßt begrüßte dankte dankt eröffnet eröffnete freut freute erzählt erzählte zeigt zeigte erhielt erhält gewann gewinnt hielt hält nahm nimmt spielt spielte übergab übergibt leitet leitete so lobte
""")  # fmt: skip

_STOPS = _DUTCH | _ENGLISH | _GERMAN
_CODE = re.compile(r"\d")


def is_small(word: str) -> bool:
    """Whether the word is a function word or common opening of a sentence, never a name."""
    return fold(word) in _STOPS


def is_calendar(word: str) -> bool:
    """Whether the word is a day, a month or a feast."""
    return fold(word) in CALENDAR


@lru_cache(maxsize=65536)
def is_common_noun(word: str) -> bool:
    """Whether the word is an ordinary German noun, which has a capital like a name."""
    folded = fold(word)
    return folded in _GERMAN_NOUNS or (len(folded) > 6 and folded.endswith(_GERMAN_NOUN_ENDINGS))


@lru_cache(maxsize=65536)
def is_field(word: str) -> bool:
    """Whether the word says what an office is about, as in "wethouder Financiën"."""
    folded = fold(word)
    return folded in _FIELDS or (len(folded) > 5 and folded.endswith(_FIELD_ENDINGS))
