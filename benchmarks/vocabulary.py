"""Words to make up Dutch captions, names, events and places from. All of it is invented."""

from __future__ import annotations


def _words(text: str) -> list[str]:
    return text.split()


def _phrases(text: str) -> list[str]:
    return [" ".join(phrase.split()) for phrase in text.split(",")]


GIVEN = _words("""
    Aaltje Abel Adinda Alwin Amra Anouk Arend Aukje Ayla Bahar Baukje Berend Bibi Boudewijn Bram
    Carlijn Casper Cilia Daan Davita Dieuwke Douwe Eefje Egbert Elin Emre Esmée Evert Fadoua Feico
    Femke Filiz Floor Folkert Geertje Gijs Goran Hanneke Harm Hidde Hilke Ibo Idske Imke Inez
    Jelmer Jikke Jochem Jolijn Joris Kaatje Karim Keimpe Klaartje Koert Lieke Liesbeth Lútzen
    Maaike Mahir Marijn Meinte Merel Mirza Nadir Nienke Noortje Okke Olga Oukje Pepijn Pleun
    Quinten Rens Rixt Roelof Sabri Saskia Sietske Sjoerd Stijn Tamar Teuntje Tjitske Ulbe Veerle
    Vedat Wessel Wietske Wubbo Xander Yasmin Yvonne Zeliha Zoë
""")
FAMILY = _words("""
    Akkerhuis Alberda Asbroek Baarslag Beekhof Bergsma Blijdorp Boerrigter Bosgra Braakman
    Breukink Brinkhorst Buitenhuis Copinga Dalstra Demirel Dijkgraaf Draaisma Eekhout Elzinga
    Engberts Faber Fluitsma Geerlings Gorter Groeneveld Haanstra Hagedoorn Harkema Heerdink
    Hietbrink Hofkamp Hoogland Huizing IJzerman Jellema Jorritsma Kalkhoven Kamphuis Karagöz
    Kerkstra Kleisterlee Kloosterboer Koelewijn Kooistra Korteweg Kuijper Lammertink Langelaar
    Leeuwma Lindeboom Loonstra Maathuis Meerdink Middelkoop Moerman Muntinga Nijholt Noordhuis
    Oldenkamp Oosterveld Overweg Palmhout Pietersma Ploegmakers Postuma Reinders Riemersma
    Roelfsema Roozeboom Ruiterkamp Schaafsma Scholtens Sikkema Slotboom Smeding Spijkerman
    Steenhuis Struikmans Tamminga Terpstra Tolsma Uitslag Valkema Veenhuizen Verhulst Vinkenborg
    Vogelzang Vreugdenhil Waanders Weerdenburg Westerhof Wiegersma Wildeboer Woudstra Yılmazer
    Zandstra Zeldenrust Zonnebeld Zwartveld
""")
PARTICLES = ("", "", "", "", "van der ", "de ", "van ", "ter ")
ROLES = _phrases("""
    wethouder, burgemeester, directeur, voorzitter, projectleider, vrijwilliger, docent,
    beleidsadviseur, teamleider, penningmeester, secretaris, onderzoeker, woordvoerder,
    coördinator, ambassadeur, beheerder, jongerenwerker, wijkagent, bibliothecaris, tuinman,
    architect, uitvoerder, gastvrouw, dirigent
""")
ORGANISATIONS = _phrases("""
    Stichting Oeverbuur, Gemeente Harwijk, Waterschap Vlierlanden, Bibliotheek De Kade, Hogeschool
    Noordwal, Zorggroep Wilgenrijk, Buurtvereniging Het Lage Land, Museum De Turfschuit,
    Woningcorporatie Thuisveld, Omroep Rivierland, Energiecoöperatie Zonkracht, Theater De Sluis,
    Voedselbank Harwijk, Jeugdhuis Kompas
""")
PLACES = _phrases("""
    Harwijk, Vlierdam, Noordwal, Oosterhaven, Lindeveen, Terborne, Wilgenrade, Sluiskerke,
    Zandhuizen, Rietveldjes, Molenbroek, Halmerzand, Grauwe Horst, Duinrode, Kadeloo, Veldingen,
    Brinkum, Wierdijk
""")
OCCASIONS = _phrases("""
    Opening, Jaarvergadering, Werkbezoek, Nieuwjaarsreceptie, Open dag, Ondertekening, Uitreiking,
    Bewonersavond, Jubileum, Congres, Rondleiding, Boomplantdag, Vrijwilligersdag, Symposium,
    Afscheid, Installatie
""")
SUBJECTS = _phrases("""
    wijkcentrum, speeltuin, energiecentrale, bibliotheek, fietsbrug, zorghuis, school,
    stadsboerderij, sluis, museum, dijk, voedselbank, sporthal, theater, moestuin, dorpshuis,
    warmtenet, atelier, jeugdhonk, station
""")
VERBS = _phrases("""
    bekijkt, opent, bespreekt, toont, ontvangt, begroet, bezoekt, onderzoekt, presenteert,
    bewondert, ondertekent, plant, schenkt, overhandigt, beschrijft, herkent, vertelt over,
    luistert naar, wijst op, lacht om
""")
OBJECTS = _phrases("""
    de plannen, het eerste exemplaar, een oude foto, de nieuwe zaal, het verslag, een boom, de
    maquette, de sleutel, het programma, een kaart van de wijk, de resultaten, het bord, een
    gedicht, de tekening, het dak, de machine, een mand appels, het orgel, de brief, een model van
    de brug, de taart, het lint
""")
CIRCUMSTANCES = _phrases("""
    tijdens de rondleiding, na afloop van de lezing, in de grote zaal, voor een volle tribune, bij
    de ingang, onder een stralende zon, in het bijzijn van buurtbewoners, met een groep
    leerlingen, aan de lange tafel, vlak voor de pauze, op het plein voor het gebouw, tussen de
    kramen, ondanks de regen, in de vroege ochtend, naast de oude kastanje, met hulp van
    vrijwilligers, terwijl het koor zingt, aan het eind van de middag
""")
STUDIOS = _phrases("""
    studiowilg.example, beeldmakerij.example, fotokade.example, lichtval.example, kiekwerk.example
""")
