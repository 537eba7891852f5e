"""Names of countries, regions and towns, and the words place names are made of."""

from __future__ import annotations

from photoarchive.article.lexicon.folding import fold, words

_PLACES = words("""
    Afghanistan Afrika Africa Albanië Alaska Algerije Algerien Amerika America Arabië Argentina Argentinië Armenië Asia Azië Asien Australia Australië Australien Austria België Belgium Belgien Bangladesh Bolivia Bosnië Bosnia
    Brazil Brazilië Brasilien Brittannië Britain Bulgarije Bulgarien Burundi Cambodja Canada Kanada Chile Chili China Colombia Congo Kongo Cuba Curaçao Cyprus Denemarken Denmark Dänemark Deutschland Duitsland Germany Ecuador Egypte Egypt Ägypten England
    Engeland Eritrea Eritrea Estland Estonia Ethiopië Ethiopia Äthiopien Europa Europe Finland Finnland France Frankrijk Frankreich Gambia Ghana Greece Griekenland Griechenland Groot-Brittannië Großbritannien Guatemala Haïti Hongarije Hungary
    Ungarn Iceland IJsland Island Indië India Indien Indonesië Indonesia Indonesien Irak Iraq Iran Ierland Ireland Irland Israël Israel Italië Italy Italien Jamaica Japan Jemen Yemen Jordanië Kenia Kenya Korea Kosovo Kroatië Kroatien Croatia
    Latvia Letland Lettland Libanon Lebanon Liberia Libië Libya Libyen Litouwen Lithuania Litauen Luxemburg Luxembourg Macedonië Malawi Malaysia Mali Malta Marokko Morocco Mexico Mexiko Moldavië Moldova Mozambique Myanmar Namibië Namibia Nederland Netherlands
    Niederlande Nepal Nicaragua Nieuw-Zeeland Niger Nigeria Noorwegen Norway Norwegen Oeganda Uganda Oekraïne Ukraine Oostenrijk Österreich Pakistan Palestina Palestine Palästina Panama Paraguay Peru Philippines Filipijnen Philippinen
    Poland Polen Portugal Roemenië Romania Rumänien Rusland Russia Russland Rwanda Ruanda Saoedi-Arabië Schotland Scotland Schottland Schweiz Senegal Servië Serbia Serbien Singapore Slovakia Slowakije Slovenië Slovenia Somalia Somalië Spain Spanje Spanien
    Sudan Soedan Suriname Sweden Zweden Schweden Switzerland Zwitserland Syria Syrië Syrien Taiwan Tanzania Thailand Tibet Tunesië Tunisia Tunesien Turkije Turkey Türkei Uruguay Venezuela Vietnam Wales Zambia Zimbabwe Zuid-Afrika Südafrika
    Brabant Noord-Brabant Oost-Brabant West-Brabant Drenthe Flevoland Friesland Fryslân Gelderland Groningen Limburg Overijssel Utrecht Zeeland Zuid-Holland Noord-Holland Holland Vlaanderen Flanders Wallonië Twente Veluwe Achterhoek Betuwe Salland Gooi Randstad Kennemerland Waterland Zaanstreek Rijnmond Haaglanden
    Bayern Bavaria Baden Baden-Württemberg Württemberg Brandenburg Franken Hessen Mecklenburg Mecklenburg-Vorpommern Niedersachsen Nordrhein-Westfalen Westfalen Rheinland Rheinland-Pfalz Pfalz Saarland Sachsen Sachsen-Anhalt Schleswig-Holstein Schleswig Thüringen Schwaben Ostfriesland Ruhrgebiet Allgäu Eifel Harz Emsland Münsterland Sauerland Siegerland Lausitz Tirol Steiermark Kärnten
    Cornwall Devon Dorset Essex Kent Sussex Surrey Norfolk Suffolk Yorkshire Lancashire Cheshire Cumbria Northumberland Derbyshire Nottinghamshire Lincolnshire Leicestershire Staffordshire Shropshire Worcestershire Gloucestershire Oxfordshire Cambridgeshire Bedfordshire Hertfordshire Buckinghamshire Berkshire Hampshire Wiltshire Somerset Northamptonshire Warwickshire Herefordshire Middlesex Ulster Munster Leinster Connacht
    California Texas Florida Ohio Illinois Michigan Pennsylvania Massachusetts Oregon Arizona Nevada Utah Colorado Minnesota Wisconsin Alabama Kansas Missouri Tennessee Kentucky Maryland Connecticut Vermont Maine Ontario Quebec Alberta Queensland Tasmania Victoria
    Aalsmeer Aalst Alkmaar Almelo Almere Alphen Amersfoort Amstelveen Amsterdam Antwerpen Antwerp Apeldoorn Appingedam Arnhem Assen Baarn Barendrecht Barneveld Bergen Best Beverwijk Boxtel Breda Brugge Bruges Brussel Brussels Brüssel Bussum Capelle Castricum Charleroi Coevorden Culemborg Delft Delfzijl Deventer Diemen Doetinchem Dokkum
    Dordrecht Drachten Dronten Ede Eindhoven Emmeloord Emmen Enkhuizen Enschede Epe Etten-Leur Franeker Geldrop Gent Ghent Goes Goirle Gorinchem Gouda Haarlem Hardenberg Harderwijk Harlingen Hasselt Heemskerk Heemstede Heerenveen Heerhugowaard Heerlen Hellevoetsluis Helmond Hengelo Hilversum Hoofddorp Hoogeveen Hoogezand Hoorn Houten Hulst IJmuiden IJsselstein Kampen Katwijk Kerkrade Kortrijk Krimpen
    Leerdam Leeuwarden Leiden Lelystad Leuven Luik Maassluis Maastricht Mechelen Medemblik Meppel Middelburg Mons Naaldwijk Naarden Namen Nieuwegein Nijkerk Nijmegen Nunspeet Oisterwijk Oldenzaal Oosterhout Oss Oud-Beijerland Papendrecht Purmerend Raalte Rheden Ridderkerk Roermond Roosendaal Rotterdam Rijswijk Schagen Schiedam Schiphol Sittard Sliedrecht Sneek Soest Spijkenisse Stadskanaal Steenwijk Terneuzen Texel Tiel Tilburg
    Uden Uithoorn Utrecht Valkenswaard Veendam Veenendaal Veghel Veldhoven Velsen Venlo Venray Vlaardingen Vlieland Vlissingen Volendam Voorburg Voorschoten Waalwijk Wageningen Wassenaar Weert Wezep Winschoten Winterswijk Woerden Zaandam Zaanstad Zaltbommel Zandvoort Zeewolde Zeist Zevenaar Zierikzee Zoetermeer Zutphen Zwijndrecht Zwolle 's-Hertogenbosch Den-Haag Overvecht
    Aachen Ahlen Alsfeld Amberg Ansbach Augsburg Bamberg Basel Bautzen Bayreuth Berlin Berlijn Bern Bielefeld Bochum Bonn Bottrop Braunschweig Bremen Bremerhaven Celle Chemnitz Coburg Cottbus Cuxhaven Darmstadt Delmenhorst Dessau Detmold Dortmund Dresden Duisburg Düren Düsseldorf Eisenach Emden Emmerich Erfurt Erlangen Essen Esslingen Flensburg Frankfurt Freiburg Freising Fulda Fürth Gelsenkirchen Gera Gießen Göppingen Görlitz Goslar Göttingen Graz Greifswald Gütersloh
    Hagen Halberstadt Halle Hamburg Hameln Hamm Hanau Hannover Heidelberg Heilbronn Herford Herne Hildesheim Hof Ibbenbüren Ingolstadt Innsbruck Iserlohn Jena Kaiserslautern Karlsruhe Kassel Kempten Kiel Kleve Koblenz Köln Cologne Konstanz Krefeld Landshut Leipzig Leer Leverkusen Lingen Linz Lippstadt Lörrach Lübeck Ludwigsburg Ludwigshafen Lüneburg Luzern Magdeburg Mainz Mannheim Marburg Meißen Memmingen Minden Moers Mönchengladbach Mülheim München Munich Münster
    Neubrandenburg Neuss Nordhorn Nürnberg Nuremberg Oberhausen Offenbach Oldenburg Osnabrück Paderborn Passau Pforzheim Pirmasens Plauen Potsdam Ratingen Ravensburg Recklinghausen Regensburg Remscheid Reutlingen Rosenheim Rostock Saarbrücken Salzburg Salzgitter Schweinfurt Schwerin Siegen Solingen Speyer Stade Straubing Stralsund Stuttgart Suhl Trier Tübingen Ulm Villach Weimar Wesel Wien Vienna Wiesbaden Wilhelmshaven Wismar Witten Wittenberg Wolfenbüttel Wolfsburg Worms Wuppertal Würzburg Zürich Zurich Zwickau
    Aberdeen Aberystwyth Bangor Bath Bedford Belfast Birmingham Blackburn Blackpool Bolton Bournemouth Bradford Brighton Bristol Burnley Bury Cambridge Canterbury Cardiff Carlisle Chelmsford Cheltenham Chester Chichester Colchester Cork Coventry Crawley Darlington Derby Derry Doncaster Dorchester Dover Dublin Dundee Durham Eastbourne Edinburgh Exeter Falkirk Galway Gateshead Glasgow Gloucester Grimsby Guildford Halifax Harrogate Hastings Hereford Huddersfield Hull Inverness Ipswich
    Lancaster Leeds Leicester Lichfield Limerick Lincoln Lisburn Liverpool London Londen Luton Maidstone Manchester Middlesbrough Newcastle Newport Newry Northampton Norwich Nottingham Oldham Oxford Perth Peterborough Plymouth Portsmouth Preston Reading Ripon Rochdale Salford Salisbury Sheffield Shrewsbury Sligo Southampton Southend Stafford Stirling Stockport Stoke Sunderland Swansea Swindon Taunton Telford Torquay Truro Wakefield Walsall Waterford Wells Westminster Wigan Winchester Windsor Wolverhampton Worcester Wrexham York
    Accra Amman Ankara Athene Athens Athen Atlanta Auckland Bagdad Baghdad Bangkok Barcelona Beijing Peking Beiroet Beirut Belgrado Belgrade Bogotá Bologna Bordeaux Boston Boekarest Bucharest Budapest Cairo Caïro Kairo Calais Casablanca Chengdu Chicago Copenhagen Kopenhagen Dakar Dallas Damascus Delhi Denver Detroit Dubai Dubrovnik Florence Geneva Genève Genf Genua Hanoi Havana Helsinki Hiroshima Houston Islamabad Istanbul Jakarta Jeruzalem Jerusalem Johannesburg Kaapstad Kabul Kigali Kiev Kyiv Kraków Krakau Lagos Lausanne
    Lille Lissabon Lisbon Lyon Madrid Malmö Manila Marrakech Marseille Melbourne Miami Milaan Milan Minsk Montreal Moskou Moscow Moskau Mumbai Nairobi Napels Naples Neapel Nice Oslo Ottawa Palermo Parijs Paris Paramaribo Philadelphia Porto Praag Prague Prag Rabat Riga Rio Rome Rom Rouen Sarajevo Seattle Seoul Seville Shanghai Sofia Srebrenica Stockholm Straatsburg Strasbourg Straßburg Sydney Tallinn Tampa Teheran Tel Tokio Tokyo Toronto Toulouse Tripoli Tunis Turijn Turin Valencia Vancouver Venetië Venice Venedig Verona Vilnius Warschau Warsaw Washington Wenen Yangon Zagreb
    Rijn Rhein Rhine Maas Waal IJssel Donau Danube Elbe Weser Thames Severn Tyne Mersey Atlantic Pacific Noordzee Oostzee Nordsee Ostsee Alpen Alps Balkan Dublin Kyoto Manhattan Brooklyn Hollywood Soho
""")  # fmt: skip

# First words of place names of several words: "New York", "Bad Homburg", "Den Haag".
_OPENERS = words("""
    new nieuw nieuwe bad den great grand groot grote klein kleine north south east west northern southern eastern western noord oost zuid nord süd ost oud oude old upper lower neu neue alt alte ober unter hohen hoge hoog
    san santa santo saint sint sankt st. st los las la el port porto fort mount mont lake isle costa rio são hong kuala sri saudi saoedi united verenigde vereinigte buenos cape kaap kap tel santiago puerto punta cap
    royal koninklijk koninklijke königlich königliche national nationaal nationale europees europese european europäische europäischer europäischen world wereld international internationaal internationale deutsch deutsche deutscher deutschen nederlands nederlandse dutch british english
    german irish scottish welsh christian christelijk katholiek katholische evangelische evangelisch protestantse lokale landelijk landelijke federal freie freier freiwillige freiwilligen rote roter roten rotes rode red black white groen groene green grüne gouden golden goldene goldenen zilveren silver big little young
    junge jonge open public social sociale sociaal soziale climate community digital digitale digitaal central centraal central mental human sustainable smart happy merry good goede guten gute free vrije vrij first second third eerste tweede derde erste zweite dritte heilige holy big annual jaarlijkse vereinigten american french spanish italian turkish polish chinese japanese african asian indian
    summer winter spring autumn youth health city town state county local women's men's senior junior special global team super
""")  # fmt: skip

# Prepositions after which an unknown capitalised word is a place more often than a person.
LOCATING = words(
    "in te uit naar nabij at near to nach aus in im into across around throughout rond omgeving"
)


def is_place(word: str) -> bool:
    """Whether the word is a country, a region, a town or a river."""
    folded = fold(word)
    return folded in _PLACES or (len(folded) > 6 and folded.rpartition("-")[0] in _PLACES)


def opens_other_name(word: str) -> bool:
    """Whether a name that begins with this word is hardly ever a person's ("New", "Bad")."""
    return fold(word) in _OPENERS
