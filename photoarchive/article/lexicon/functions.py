"""Forms of address, titles, and nouns for what somebody does or is."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from photoarchive.article.lexicon.folding import fold, words
from photoarchive.article.lexicon.surnames import is_family

# Before a family name these alone make a person: "mevrouw Jansen".
ADDRESS = words("""
        mevrouw mevr. mevr mw. mw meneer mijnheer dhr. dhr heer heren dames juffrouw jufvrouw juf
    meester mejuffrouw
    mr mr. mrs mrs. ms ms. miss mx mx. sir dame lord lady madam
    mama herr herrn frau fräulein madame monsieur señor señora
""")

ACADEMIC = words("""
    dr dr. drs drs. ir ir. ing ing. prof prof. professor ds ds. dipl.-ing. dipl. mag. mag.a ba. msc
    lt cdr col capt gen maj sgt cpl supt insp rev'd revd cmdr adm privatdozent
    bgm bgm. vbgm vbgm. mmag mmag. mag.a dr.in ing.in prof.in ddr ddr. di dkfm dkfm. lh lhstv labg labg. lhstv. ör msgr msgr. obst obst.
    sen sen. rep rep. gov gov. atty atty. cathaoirleach
    h.c. e.h. a.d. i.r. em. emer. phil. med. rer. nat. jur. theol. habil. mult. pd priv.-doz. doc.
        doctor doktor doctorandus ingenieur hon. hon rt. gen. col. capt. lt. sgt. maj. cpl. cdr.
    supt. insp. pc
        rev rev. revd reverend fr fr. father pater zr. zuster broeder br. sr. sister brother
    bishop bisschop bischof
        archbishop canon vicar pastor pastoor kapelaan imam rabbi rabbijn rabbiner dominee pfarrer
    pfarrerin vikar vikarin
        cllr cllr. councillor councilor alderman ald. hr. jhr. jonkheer jonkvrouw baron barones
    baroness graaf gravin prins prinses koning koningin
        prinz prinzessin graf gräfin freiherr freifrau fürst prince princess king queen duke
    duchess count countess earl saint dean dekan
    judge justice sheriff
    rektor rector rektorin provost kanzler
""")

# Titles that may stand inside a name: "Ingeborg Freifrau von Tannenberg".
NOBLE = words(
    "freiherr freifrau freiin graf gräfin fürst fürstin ritter edler baron baronin prinz prinzessin baroness gravin graaf"
)

# After a name, part of neither the name nor the role: "Patricia Hollis MBE".
POSTNOMINAL = words("""
        mbe obe cbe dbe kbe frs mp msp ms mla td phd msc ma ba bsc md mba qc kc dl jp bem mdb mdl
    mep esq esq. llm ll.m. m.a. b.a. m.sc. ph.d. frcs rn
""")
GENERATION = words("jr jr. sr sr. junior senior ii iii iv jun. sen. sen jun fils")

_NOUNS = words("""
        aanvoerder aanvoerster accountant acteur actrice activist activiste adjunct adviseur
    adviseuse advocaat advocate afgevaardigde
        agent agente ambassadeur ambassadrice ambtenaar analist apotheker arbeider arbiter
    archeoloog architect architecte archivaris arts assistent assistente
        auteur baas baliemedewerker bankier begeleider begeleidster beheerder beheerster
    beiaardier bestuurder bestuursvoorzitter bestuurslid
        beeldhouwer beeldhouwster beleidsmaker beleidsmedewerker bewoner bewoonster bezoeker
    bibliothecaris bioloog biologe boswachter brandweerman brandweercommandant
        burgemeester buurman buurvrouw buurtbewoner buurtbewoonster buurtsportcoach cabaretier
    cardioloog ceremoniemeester chauffeur chef chirurg cliënt coach coalitieleider collega
    columnist
        columniste commandant commissaris componist componiste conciërge conservator consulent
    consulente consultant controller coördinator coördinatrice
        correspondent curator danser danseres decaan deelnemer deelneemster dichter dichteres
    dierenarts directeur directrice dirigent dirigente docent docente doelman doelvrouw
        drager duurzaamheidscoördinator echtgenoot echtgenote econoom econome editor eigenaar
    eigenares erelid erepromotor erevoorzitter eredoctor expert fietser filosoof filosofe
        formateur fotograaf fotografe fractievoorzitter fysiotherapeut gastheer gastvrouw
    gedeputeerde gemeentesecretaris genomineerde gids gitarist glazenier griffier grondlegger
        grootmoeder grootvader hoofd hoofdconducteur hoofdredacteur hoogleraar hovenier huisarts
    huismeester imker initiatiefnemer initiatiefneemster inspecteur intendant
        internist jeugdarts journalist journaliste jurist juriste jurylid juryvoorzitter kamerlid
    kandidaat kapitein keeper keepster kinderarts kinderburgemeester kleindochter kleinzoon
    klusser kok koningin
        kapper kostuumontwerper kroonprins kunstenaar kunstenares kwartiermaker kweker
    landschapsarchitect leerkracht leerling leraar lerares leider leidster lid lijsttrekker
    locoburgemeester loco-burgemeester
        locatiemanager locatieleider logopedist loodgieter luitenant majoor major makelaar man
    manager marinier medewerker medewerkster medeoprichter mede-oprichter mentor meteoroloog
    minister minister-president moeder molenaar monteur museumdirecteur musicus
        muzikant muzikante nachtburgemeester neef nicht notaris oma omwonende onderdirecteur
    ondernemer onderneemster onderwijzer onderwijzeres onderzoeker onderzoekster ontwerper
    ontwerpster
        opa opbouwwerker oprichter oprichtster organisator organisatrice organist oud-burgemeester
    oud-directeur oud-voorzitter oud-leerling ouderling pastoraal
        patiënt pedel penningmeester persvoorlichter pianist pianiste piloot ploegleider politicus
    politiechef portefeuillehouder praktijkondersteuner predikant premier presentator
    presentatrice president procesbegeleider
        producent programmaleider programmamanager programmeur projectleider projectleidster
    projectmanager projectmedewerker promotor promovendus promovenda psychiater psycholoog
    psychologe raadslid raadsman
        raadsvrouw rechter rector redacteur redactrice regent regisseur relatiebeheerder
    reisleider ridder officier rentmeester restaurateur scheidsrechter schilder schilderes
    scholier schoolleider schoonzoon schrijfster schrijver
        secretaris secretaresse sociaal solist soliste speaker specialist speelster speler spits
    spreker spreekster sponsor staatssecretaris stadsdichter stadsbouwmeester stadssecretaris
    statenlid student studente
        stagiair stagiaire staflid tandarts teamleider teamleidster teammanager technicus tolk
    toneelspeler trainer trainster tuinman tweedejaars uitvoerder uitvaartleider vader vakdocent
        vakbondsbestuurder veldwerker verhalenverteller verkoper verloskundige verpleegkundige
    verslaggever verslaggeefster vertrouwenspersoon verzorger verzorgende verzorgster viroloog
    visser vlogger voorganger voorlichter voorman
        voorzitter voorzitster voorvrouw vormgever vormgeefster vrijwilliger vrijwilligster vriend
    vriendin vrouw wereldkampioen wetenschapper wethouder wijkagent wijkmanager
    wijkverpleegkundige winnaar winnares woordvoerder
        woordvoerster zakenman zanger zangeres ziekenverzorger zoon zorgcoördinator zorgmanager
    zuster zus zusje zwager zwemmer zwemster dochter broer broertje tante oom partner collega's
    directeur-bestuurder directeur-eigenaar
        gouverneur schepen peter meter eregast ehrengast gast gastspreker ceremoniemeester
        frontvrouw frontman strandpachter ehbo'er pachter physio mascot bandlid organisatoren
        interviewer dijkgraaf heemraad commissarisvandekoning commissarisvandekoningin ministerofstate
        secretaryofstate chiefofstaff headofstate
        dokter portier lector omroeper broadcaster candidate
        boer boerin akkerbouwer veehouder suppoost aannemer metselaar timmerman lasser bakker slager
    smid visboer marktmeester marktkoopman dorpsdichter rapper deejay dj clown goochelaar drummer
    bassist zangpedagoog dorpsbewoner dorpsgenoot overbuurman overbuurvrouw mantelzorger oma opa
    oud-speler oud-prof jubilaris jubilaresse bruid bruidegom grootouder kleinkind achterneef peetoom
    tweeling wielrenner schaatser schaatsster turner turnster hardloper roeier roeister ruiter
    amazone jockey grensrechter assistent-trainer hoofdtrainer verzorger materiaalman stadionspeaker
    beveiliger buschauffeur machinist conducteur schipper stuurman matroos veerman loods
    havenmeester sluiswachter brugwachter postbode winkelier caféhouder kroegbaas hotelier kelner
    serveerster barista brouwer imam rabbijn koster kerkrentmeester diaken pastor geestelijke
    aalmoezenier legerarts kolonel sergeant korporaal generaal admiraal veteraan verzetsstrijder
    overlevende nabestaande slachtoffer getuige ervaringsdeskundige klimaatactivist boegbeeld
    ambassadrice beschermheer beschermvrouwe mecenas donateur weldoener erfgenaam nazaat naamgever
    econoom jurist historicus historica taalkundige wiskundige natuurkundige scheikundige geograaf
    geoloog ecoloog hydroloog gynaecoloog uroloog radioloog neuroloog chirurg verloskundige
    promotieonderzoeker postdoc masterstudent bachelorstudent buddy maatje medebewoner
        academic accountant activist actor actress adjudicator administrator adviser advisor agent
    ambassador analyst anchor apprentice archaeologist archbishop architect archivist artist
    assistant astronaut astronomer athlete
        attorney auditor author bandleader bandmaster barrister beekeeper beneficiary biologist
    blacksmith bookseller boss botanist brigadier brother builder bursar businessman businesswoman
    campaigner captain caretaker carer caseworker cellist ceo
        cfo cto chair chairman chairperson chairwoman champion chancellor chaplain chef chemist
    chief choirmaster choreographer churchwarden clerk climber co-chair co-director co-founder
    co-owner coach colleague collector colonel columnist comedian commander
        commissioner commentator composer conductor conservationist constable consort consultant
    convener convenor coordinator co-ordinator coroner correspondent counsellor counselor courier
    cousin craftsman creator critic curate curator custodian cyclist dancer daughter dentist
        deputy designer detective developer diplomat director doctor donor drummer ecologist
    economist editor educator electrician emcee engineer entrepreneur envoy epidemiologist
    executive expert facilitator farmer father fellow fiddler film-maker filmmaker fireman
    firefighter
        fisherman footballer forester founder friend fundraiser gardener general geologist
    girlfriend goalie goalkeeper governor graduate granddaughter grandfather grandmother grandson
    groundsman guard guest guide guitarist hairdresser harpist head headteacher headmaster
    headmistress
        historian host hostess husband illustrator inspector instructor intern interpreter
    inventor investigator janitor jeweller joiner journalist judge juggler justice keeper landlady
    landlord landowner lawyer leader lecturer librarian lieutenant lifeguard linguist
    lollipop-lady magistrate
        magician maker manager marathon-runner marshal mathematician matron mayor mayoress
    mechanic medallist mediator member mentor midfielder midwife minister moderator mother mp mum
    dad musician nephew neuroscientist neurologist newsreader niece novelist nurse officer
    official operator
        ombudsman organiser organizer organist owner paediatrician painter parent partner patient
    patron pensioner performer pharmacist philanthropist philosopher photographer physician
    physicist physiotherapist pianist pilot player playwright plumber poet politician postman
        postmaster potter practitioner preacher premier presenter president principal producer
    programmer promoter proprietor psychiatrist psychologist publican pupil ranger reader
    receptionist recipient referee registrar reporter representative researcher resident retailer
        runner saxophonist scholar scientist scout scoutmaster sculptor secretary senator sergeant
    sexton shopkeeper singer sister skipper social-worker sociologist soldier solicitor soloist
    son soprano speaker specialist sponsor spokesman spokesperson spokeswoman steward storyteller
        striker student superintendent supervisor surgeon surveyor swimmer teacher technician
    technologist tenor therapist toastmaster trainee trainer translator traveller treasurer
    trumpeter trustee tutor umpire uncle aunt undergraduate postgraduate undersecretary
        vet veteran vice-chair vice-chairman vice-chancellor vice-captain vice-president victim
    violinist virologist visitor volunteer warden weaver widow widower wife winger winner
    twin driller plumber welder farmer farmhand fisherwoman miner carpenter mason baker butcher
    grocer brewer barista bartender waiter waitress greengrocer fishmonger florist tailor
    seamstress cobbler milkman postwoman porter rider jockey rower sailor skier boxer wrestler
    gymnast sprinter hurdler golfer cricketer batsman bowler forward defender quarterback linebacker
    pitcher catcher chaperone bridesmaid bride groom godfather godmother stepfather stepmother
    sister-in-law brother-in-law great-grandmother great-grandfather survivor witness refugee evacuee advocate ally benefactor
    benefactress bellringer verger sacristan deacon elder imam pastor crofter gillie ghillie piper
    harbourmaster boatman skipper coxswain lifeboatman engineer hydrogeologist geographer surveyor
    archaeologist anthropologist demographer statistician economist valedictorian salutatorian
    laureate honoree awardee finalist runner-up contestant singer-songwriter rapper dj compere
    lollipop-man caller housekeeper butler maid cook dishwasher picker grower beekeeper herder
    shepherd shepherdess stockman vigneron winemaker provost-marshal bailiff alderwoman selectman
    councilwoman councilman assemblyman assemblywoman congressman congresswoman lawmaker legislator
    lobbyist whip backbencher undersecretary attaché consul envoy negotiator mayor-elect
    woodcarver worker writer zookeeper zoologist grandma grandpa granny teammate coxswain cox
        Abgeordneter Abgeordnete Abteilungsleiter Administrator Agent Akteur Aktivist
    Altbürgermeister Amtsleiter Amtsrat Analytiker Anwalt Apotheker Arbeiter Archäologe Architekt
    Archivar Arzt Ärztin Assistent Asylberater Aufsichtsrat
        Ausbilder Außenminister Autor Azubi Auszubildender Auszubildende Bäckermeister Bassist
    Bäuerin Beauftragter Beauftragte Beigeordneter Beigeordnete Beirat Berater Bergführer Betreuer
    Betriebsleiter Betriebsrat Bewohner Bezirksbürgermeister Bibliothekar Bildhauer Biologe
    Biologin Bischof
        Bischöfin Botschafter Bruder Bundeskanzler Bundespräsident Bundesminister Bürger
    Bürgermeister Chef Chefarzt Chefin Chefredakteur Chemiker Chorleiter Choreograf Chronist
    Darsteller Dechant Dekan Dezernent Dichter Diplomat Direktor Dirigent Doktorand Dozent
    Dramaturg
        Ehefrau Ehemann Ehrenbürger Ehrenmitglied Ehrenpräsident Ehrenvorsitzender
    Ehrenvorsitzende Einsatzleiter Eigentümer Enkel Enkelin Entwickler Erfinder Erzieher Experte
    Expertin Fachbereichsleiter Fahrer Festredner Feuerwehrkommandant Feuerwehrmann Filialleiter
    Forscher Fotograf Fraktionschef Fraktionsvorsitzender
        Freund Freundin Förster Führer Gärtner Gastgeber Gastronom Gemeinderat Gemeinderätin
    General Generalsekretär Geschäftsführer Geschichtslehrer Geologe Geologin Gitarrist
    Gleichstellungsbeauftragte Gründer Gründungsmitglied Großmutter Großvater
        Handwerker Hauptmann Hausmeister Hausherr Hebamme Heimatforscher Helfer Historiker
    Hobbyimker Imker Informatiker Ingenieur Initiator Innenminister Inhaber
    Integrationsbeauftragte Intendant Inspektor Journalist Jubilar Jugendleiter Jugendwart
    Jugendtrainer Jurist Juror
        Kabarettist Kameramann Kämmerer Kandidat Kandidatin Kanzler Kapitän Kapitänin Kassenwart
    Kassierer Kassier Kindergärtner Klimaschutzmanager Kollege Kollegin Komponist Kommandant
    Kommandeur Kommissar Konrektor Konditor Koordinator Krankenpfleger Krankenschwester
    Kreisbrandmeister Kreisrat Kulturdezernent Kunde Kundin
        Künstler Kultusminister Kurator Küster Landesbischof Landeschef Landrat Landrätin
    Landtagsabgeordneter Landtagsabgeordnete Landwirt Lehrer Lehrling Leiter Lektor Literat
    Magistrat Maler Manager Maestro Meteorologe Mediziner Minister Ministerpräsident
        Mitarbeiter Mitbegründer Mitgründer Mitglied Moderator Musiker Mutter Nachbar Neffe Nichte
    Notar Obmann Obfrau Oberarzt Oberärztin Oberbürgermeister Oberstudiendirektor Oma Onkel Opa
    Opernsänger Organisator Ortsbürgermeister Ortsvorsteher Organist Pate Patin Patient Pastor
    Personalrat Pfleger Philosoph Philosophin
        Physiker Pianist Pilot Politiker Polizist Polizeipräsident Präses Präsident Preisträger
    Pressesprecher Privatdozent Produzent Programmleiter Projektleiter Projektmanager Prokurist
    Prorektor Psychologe Psychologin Quartiersmanager Quartiermeister Redakteur Referent
        Referatsleiter Regisseur Rektor Rentner Repräsentant Restaurator Rettungssanitäter
    Sachbearbeiter Sänger Sanitäter Schatzmeister Schauspieler Schiedsrichter Schirmherr
    Schlagzeuger Schreiner Schriftführer Schriftsteller Schulleiter Schulrat Schulrätin Schüler
    Schülersprecher Schwester Schwimmer Senator Seniorenbeauftragte
        Sekretär Sieger Sohn Tochter Solist Solistin Soziologe Soziologin Sozialarbeiter
    Sozialdezernent Sozialminister Sparkassendirektor Spieler Spielführer Sponsor Sportler
    Sprecher Staatsanwalt Staatssekretär Staatsminister Stadtarchivar Stadtbaurat
    Stadtbrandinspektor Stadtdirektor Stadtführer Stadtkämmerer Stadtrat Stadträtin
    Stadtverordneter Stadtverordnete
        Stellvertreter Stellvertretende Stifter Stiftungsrat Stiftungsrätin Studienleiter Student
    Stürmer Tante Techniker Teilnehmer Teamleiter Tenor Therapeut Theologe Theologin Tierarzt
    Tierärztin Tischler Torhüter Torschütze Torfrau Torwart Trainer Übungsleiter Umweltminister
    Unternehmer Urgroßmutter Vater Vereinschef Veranstalter
        Verleger Vermieter Verteidiger Vertreter Verwaltungschef Violinist Vizepräsident
    Vorarbeiter Vorgänger Vorleser Vorsitzender Vorsitzende Vorsitzenden Vorstand Vorständin
    Vorstandsmitglied Vorstandssprecher Vorstandsvorsitzender Wehrführer Weltmeister Winzer Wirt
    Wirtin Wirtschaftsminister Wissenschaftler Zahnarzt Zahnärztin Zeitzeuge Zeitzeugin
    Zirkusdirektor Zweitligaspieler
        Spitzenkandidat Amtskollege Amtskollegin Angler Bauherr Bauleiter Bürgervorsteher
    Ehrengast Gast Gastredner Laudator Laudatorin Sopranistin Altistin Bariton Pianistin Geiger Geigerin
    Cellist Cellistin Vorlagengeber Torschützenkönig Vereinsboss Klubchef Boss
    Diakon Mesner Orgelbauer Küchenchef Pächter Wanderführer Bergretter Wehrleiter Ortswehrleiter
    Urenkel Urenkelin Ziehsohn Polier Seelsorger OB Meister Zwilling Landtagspräsident Bäcker Metzger Fleischer Schmied Schlosser Klempner Maurer Dachdecker
    Tischler Zimmermann Elektriker Schneider Schneiderin Friseur Friseurin Kellner Kellnerin Koch
    Köchin Brauer Braumeister Müller Fischer Jäger Schäfer Senner Bauer Landfrau Kutscher Lokführer
    Busfahrer Kapitän Matrose Lotse Hafenmeister Pförtner Wächter Briefträger Händler Kaufmann
    Kauffrau Ladenbesitzer Gärtnerin Floristin Chronistin Zauberer Clown Rapper DJ Frontmann
    Frontfrau Bandleader Solistin Souffleuse Bühnenbildner Kostümbildner Maskenbildner
    Tontechniker Lichttechniker Beleuchter Requisiteur Inspizient Ensemblemitglied Torjäger Libero
    Kreisläufer Linksaußen Rückraumspieler Turner Turnerin Ringer Ruderer Reiter Reiterin Radfahrer
    Schrittmacher Boxer Fechter Judoka Dauerkartenbesitzer Edelfan Vereinsgründer Gründungsvater
    Seniorchef Juniorchef Seniorchefin Juniorchefin Altbauer Altbäuerin Mentor Mentorin Tutor
    Tutorin Dolmetscher Übersetzer Flüchtling Überlebende Überlebender Hinterbliebene Angehörige
    Angehöriger Patenkind Schützling Stipendiat Stipendiatin Promovend Promovendin Absolvent
    Absolventin Abiturient Abiturientin Praktikant Praktikantin Volontär Volontärin Gesandter
    Gesandte Konsul Konsulin Attaché Honorarkonsul Ökonom Hydrologe Ökologe Meeresbiologe Astronom
    Physiotherapeut Logopäde Logopädin Ergotherapeut Psychiater Neurologe Kardiologe Internist
    Gynäkologe Urologe Radiologe Nachwuchsdarsteller Hauptdarsteller Darstellerin
    Kapellmeister Kirchenmusiker Kirchenvorstand Gemeindereferentin Vorstandsvorsitzende Kantor
    Kantorin Kita-Leiterin
""")  # fmt: skip

# Functions that say whose somebody is rather than what they do.
RELATIONS = words("""
        twin twins tweelingbroer tweelingzus zwillingsbruder zwillingsschwester
    collega colleague kollege kollegin collega's vriend vriendin friend freund freundin zoon
    dochter son daughter sohn tochter broer zus brother sister bruder
        schwester moeder mother mutter vader father vater man vrouw husband wife ehemann ehefrau
    partner buurvrouw buurman neighbour
""")

# Compounds are open-ended ("zorgprojectleider", "Gleichstellungsbeauftragte"): how they end.
_ENDINGS = tuple(
    sorted(
        words("""
        directeur directrice voorzitter voorzitster secretaris adviseur medewerker medewerkster
    leider leidster coördinator coördinatrice burgemeester
        wethouder docent docente leraar lerares leerling onderzoeker hoogleraar trainer trainster
    coach raadslid bestuurder manager consulent consulente functionaris specialist
        deskundige verpleegkundige begeleider begeleidster minister beheerder agent ambassadeur
    woordvoerder werker werkster meester commandant inspecteur regisseur kunstenaar
        student studente maker directeuren winnaar kampioen redacteur secretaresse kundige loog
    loge hoofd houder houdster speler speelster schrijver schrijfster zanger zangeres
        meister meisterin ministerin leiter leiterin präsident präsidentin vorsitzende
    vorsitzender vorsitzenden sprecher sprecherin direktor direktorin trainerin lehrer lehrerin
        arzt ärztin beauftragte beauftragter beauftragten referent referentin kanzlerin professor
    professorin schüler schülerin mitarbeiter mitarbeiterin sekretär sekretärin rätin
        führer führerin hüter hüterin spieler spielerin läufer läuferin schütze schützin sieger
    siegerin künstler künstlerin forscher forscherin berater beraterin betreuer betreuerin
        inhaber inhaberin besitzer besitzerin gründer gründerin verordnete verordneter abgeordnete
    abgeordneter abgeordneten vertreter vertreterin wart wartin pfleger pflegerin
        träger trägerin redakteur redakteurin experte expertin assistentin studentin ärztinnen
    pädagoge pädagogin anwalt anwältin händler händlerin macher macherin inspektor inspektorin
        chef chefin direktrice verwalter verwalterin planer planerin therapeut therapeutin
    dezernent dezernentin koordinator koordinatorin organisatorin intendantin
        teacher leader keeper maker worker player writer holder fighter woman officer runner
    builder owner trainer coach
    ingenieur ingenieurin geber geberin
    darsteller darstellerin bildner bildnerin ologist ographer ician trice kanonikus
    nist nistin loge login graf grafin graph
    """),
        key=len,
        reverse=True,
    )
)  # fmt: skip

# Feminine forms in German are regular: "Torhüterin", "Geschäftsführerin".
_GERMAN_FEMININE = "in"
_QUALIFIERS = ("oud-", "ex-", "loco-", "vice-", "vize-", "co-", "ko-", "adjunct-", "alt-", "mede-", "interim-", "assistent-", "assistant-", "hoofd-", "former-", "deputy-", "onder-", "ober-")  # fmt: skip

# Words of a function that stand before or between its nouns: "former deputy head".
QUALIFIERS = words("""
        voormalig voormalige oud vroegere huidig huidige nieuw nieuwe waarnemend waarnemende
    plaatsvervangend algemeen algemene eerste tweede derde jonge oude
        commercieel commerciële medisch medische technisch technische artistiek artistieke
    financieel financiële zakelijk zakelijke wetenschappelijk wetenschappelijke senior junior
    kersverse scheidend scheidende
        verpleegkundig pedagogisch juridisch bestuurlijk operationeel strategisch ambtelijk politiek
        demissionair regionaal regionale provinciaal pastoraal sociaal maatschappelijk ervaren
    trotse gouden
        former deputy acting new outgoing incoming late vice assistant associate senior junior
    chief executive general managing medical technical artistic head honorary lead local
        retired young old professional visiting emeritus principal interim elected newly-elected
    executive artistic
        ehemaliger ehemalige ehemaligen neuer neue neuen früherer frühere stellvertretender
    stellvertretende stellvertretenden erster erste ersten zweiter zweite zweiten langjähriger
    langjährige langjährigen
        kaufmännischer kaufmännische ärztlicher ärztliche technischer technische künstlerischer
    künstlerische geschäftsführender geschäftsführende scheidender scheidende wissenschaftlicher
    wissenschaftliche
        designierter designierte hauptamtlicher ehrenamtlicher ehrenamtliche parlamentarische
    parlamentarischer magnificus emeritus oberste pädagogische pädagogischer
""")


# Several of these are companies more often than people.
_COMPANIES = words("sponsors sponsoren partners partner donors donoren members leden winners hosts")
_LONG_NOUN = 7  # letters of a noun that may end a compound: "gastconservator"
_PLURALS = (
    ("s", ""),
    ("'s", ""),
    ("ies", "y"),
    ("leden", "lid"),
    ("men", "man"),
    ("en", ""),
    ("n", ""),
    ("nen", ""),
)

_PUBLIC = tuple(
    words("""
        burgemeester wethouder minister staatssecretaris gedeputeerde commissaris bisschop pastoor
    dominee imam rector schepen gouverneur
    bürgermeister bürgermeisterin ministerin landrat landrätin bischof pfarrer mayor bishop
    """)
)


@lru_cache(maxsize=65536)
def is_address(word: str) -> bool:
    """Whether the word is a form of address or a title put before a name."""
    folded = fold(word)
    return folded in ADDRESS or folded in ACADEMIC


@lru_cache(maxsize=65536)
def is_function(word: str) -> bool:
    """Whether the word is a noun for somebody's work, office or relation to others."""
    folded = fold(word)
    return any(_is_function(form) for form in _forms(folded))


def _forms(folded: str) -> tuple[str, ...]:
    """The word and what is left of it without a qualifier and behind its last hyphen."""
    bare = folded
    for qualifier in _QUALIFIERS:
        bare = bare.removeprefix(qualifier)
    return (folded, bare, bare.rpartition("-")[2])


def _is_function(folded: str) -> bool:
    if folded in _NOUNS or folded.removesuffix(_GERMAN_FEMININE) in _NOUNS:
        return True
    if any(folded.endswith(end) and len(folded) > len(end) + 2 for end in _ENDINGS):
        return True
    tails = (folded[n:] for n in range(3, len(folded) - _LONG_NOUN + 1))
    known = any(
        one in _NOUNS and one not in RELATIONS
        for tail in tails
        for one in (tail, tail.removesuffix(_GERMAN_FEMININE))
    )
    return known and not is_family(folded)


@lru_cache(maxsize=65536)
def is_plural_function(word: str) -> bool:
    """Whether the word is a function of several people: "trustees", "ecologen", "Mentoren"."""
    folded = fold(word)
    return folded not in _COMPANIES and any(is_function(one) for one in _singulars(folded))


def _singulars(folded: str) -> Iterator[str]:
    """What a word could be the plural of, by the rules of the three languages."""
    for ending, singular in _PLURALS:
        stem = folded.removesuffix(ending)
        if stem != folded and len(stem) > 2:
            yield stem + singular
    stem = folded.removesuffix("en")
    if stem != folded and len(stem) > 3 and stem[-2] in "aeou":
        yield stem[:-1] + stem[-2] + stem[-1]  # "ecologen" of "ecoloog"


def is_public_office(word: str) -> bool:
    """Whether the office is held of a place, as in "burgemeester Jansen van Utrecht"."""
    return fold(word).endswith(_PUBLIC)
