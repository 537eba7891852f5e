<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>photoarchive</name>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>&amp;Photo</source>
        <translation>&amp;Foto</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>&amp;Caption</source>
        <translation>Bi&amp;jschrift</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>Pe&amp;ople</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>&amp;View</source>
        <translation>B&amp;eeld</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>&amp;Import photos…</source>
        <translation>Foto&apos;s &amp;importeren…</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>&amp;Article to captions…</source>
        <translation>&amp;Artikel naar bijschriften…</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>Open an article &amp;file…</source>
        <translation>Artikel&amp;bestand openen…</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>&amp;Write captions as an article…</source>
        <translation>Bijschriften als artikel &amp;schrijven…</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>&amp;Open an archive…</source>
        <translation>Archief &amp;openen…</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>&amp;New archive…</source>
        <translation>&amp;Nieuw archief…</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>Open the &amp;sample event</source>
        <translation>&amp;Voorbeeldevenement openen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>Se&amp;ttings…</source>
        <translation>Ins&amp;tellingen…</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>&amp;Quit</source>
        <translation>Afs&amp;luiten</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <location filename="../../photoarchive/desktop/window.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <location filename="../../photoarchive/desktop/window.py"/>
        <source>&amp;Redo</source>
        <translation>Opnieuw &amp;uitvoeren</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>&amp;History…</source>
        <translation>&amp;Geschiedenis…</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>&amp;Find</source>
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>&amp;Clear search and filters</source>
        <translation>Zoekopdracht en filters &amp;wissen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>Co&amp;mmand palette</source>
        <translation>O&amp;pdrachtenlijst</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>&amp;Large preview</source>
        <translation>&amp;Grote weergave</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>&amp;Set a field for all selected…</source>
        <translation>&amp;Veld invullen voor hele selectie…</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>Make a &amp;gallery of the selection…</source>
        <translation>Galerij &amp;maken van selectie…</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>&amp;Rename event…</source>
        <translation>&amp;Evenement hernoemen…</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>Leave out of e&amp;xport</source>
        <translation>Niet e&amp;xporteren</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>Rate {count}</source>
        <translation>Waardering {count}</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>&amp;No rating</source>
        <translation>Geen waar&amp;dering</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>Re&amp;move from the archive</source>
        <translation>Uit archief ver&amp;wijderen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>&amp;History of this photo…</source>
        <translation>Ge&amp;schiedenis van deze foto…</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>Select &amp;all</source>
        <translation>&amp;Alles selecteren</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>Save and &amp;next</source>
        <translation>Opslaan en &amp;volgende</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>Save and &amp;previous</source>
        <translation>Opslaan en v&amp;orige</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>Ne&amp;xt photo</source>
        <translation>Volgende &amp;foto</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>Pre&amp;vious photo</source>
        <translation>Vori&amp;ge foto</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>Next photo still to &amp;do</source>
        <translation>Volgende foto &amp;die nog niet af is</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>Go to &amp;caption</source>
        <translation>Naar &amp;bijschrift</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>Go to p&amp;eople</source>
        <translation>Naar &amp;personen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>Go to &amp;headline</source>
        <translation>Naar &amp;kop</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>Go to &amp;alt text</source>
        <translation>Naar &amp;alt-tekst</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>Go to c&amp;redit</source>
        <translation>Naar &amp;naamsvermelding</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>Go to &amp;keywords</source>
        <translation>Naar &amp;trefwoorden</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>&amp;Take this field from the previous photo</source>
        <translation>Dit ve&amp;ld overnemen van vorige foto</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>Take all &amp;fields from the previous photo</source>
        <translation>Alle velden ov&amp;ernemen van vorige foto</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>&amp;Insert a name</source>
        <translation>Naam &amp;invoegen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>Insert who stands &amp;where</source>
        <translation>Invoegen wie &amp;waar staat</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>Draw a &amp;box around a person</source>
        <translation>Kader om pe&amp;rsoon tekenen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>Move person &amp;left</source>
        <translation>Persoon naar link&amp;s</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>Move person ri&amp;ght</source>
        <translation>Persoon naar re&amp;chts</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>&amp;Zoom to actual pixels</source>
        <translation>In&amp;zoomen tot ware grootte</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>Back t&amp;o the library</source>
        <translation>Ter&amp;ug naar bibliotheek</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>&amp;New person…</source>
        <translation>&amp;Nieuwe persoon…</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>&amp;Merge two people…</source>
        <translation>Twee personen &amp;samenvoegen…</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>Import a &amp;guest list…</source>
        <translation>&amp;Gastenlijst importeren…</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>Show &amp;photos of this person</source>
        <translation>&amp;Foto&apos;s van deze persoon tonen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>&amp;Remove from the register</source>
        <translation>Persoon ver&amp;wijderen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>&amp;Library</source>
        <translation>Bib&amp;liotheek</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>&amp;People</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>Sort in &amp;article order</source>
        <translation>Sorteren op volgorde van &amp;artikel</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>Sort by &amp;name</source>
        <translation>Sorteren op &amp;naam</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>Sort by time, &amp;oldest first</source>
        <translation>Sorteren op tijd, &amp;oudste eerst</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>Sort by time, n&amp;ewest first</source>
        <translation>Sorteren op tijd, ni&amp;euwste eerst</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>Lar&amp;ger tiles</source>
        <translation>&amp;Grotere tegels</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>&amp;Smaller tiles</source>
        <translation>&amp;Kleinere tegels</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>Ne&amp;xt pane</source>
        <translation>Volgend &amp;deelvenster</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>Pre&amp;vious pane</source>
        <translation>Vo&amp;rig deelvenster</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>&amp;Full screen</source>
        <translation>&amp;Volledig scherm</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>&amp;Keys</source>
        <translation>&amp;Toetsen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>&amp;About Photo Archive</source>
        <translation>&amp;Over Photo Archive</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/app.py"/>
        <source>The photographer&apos;s folder</source>
        <translation>De map van de fotograaf</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/app.py"/>
        <source>The folder of the archive</source>
        <translation>De map van het archief</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/app.py"/>
        <source>A folder for the new archive</source>
        <translation>Een map voor het nieuwe archief</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/app.py"/>
        <source>Making the sample event</source>
        <translation>Voorbeeldevenement maken</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/app.py"/>
        <source>The archive you used last is not there: {folder}. Connect its drive and start again, or choose another one.</source>
        <translation>Het archief dat je het laatst gebruikte is er niet: {folder}. Sluit de schijf aan en start opnieuw, of kies een ander archief.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/banner.py"/>
        <source>Message</source>
        <translation>Melding</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/banner.py"/>
        <source>Close this message</source>
        <translation>Melding sluiten</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/caption/codes.py"/>
        <source>%n line(s) of your file of codes cannot be used: see line {line}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/caption/readiness.py"/>
        <source>You left this photo out of exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/caption/readiness.py"/>
        <source>Ready for the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/caption/readiness.py"/>
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/crash.py"/>
        <source>Something went wrong</source>
        <translation>Er ging iets mis</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/crash.py"/>
        <source>This is a mistake in the program, not yours. What was saved is safe, and you can go on working. If it happens again, send these details to whoever looks after the program.</source>
        <translation>Dit is een fout in het programma, niet van jou. Wat was opgeslagen is veilig en je kunt verder werken. Gebeurt het nog eens, stuur deze details dan naar wie het programma beheert.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/crash.py"/>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/crash.py"/>
        <source>&amp;Copy details</source>
        <translation>Details &amp;kopiëren</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/crash.py"/>
        <source>Go on &amp;working</source>
        <translation>&amp;Verder werken</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/first_start.py"/>
        <location filename="../../photoarchive/desktop/window.py"/>
        <source>Photo Archive</source>
        <translation>Photo Archive</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/facet_list.py"/>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/facet_model.py"/>
        <source>{group}, group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/facet_model.py"/>
        <source>All {count}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/library/facet_model.py"/>
        <location filename="../../photoarchive/desktop/people/person_page.py"/>
        <location filename="../../photoarchive/desktop/people/register_model.py"/>
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln foto&apos;s</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/facet_model.py"/>
        <source>filter is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/facet_words.py"/>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/facet_words.py"/>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/facet_words.py"/>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/facet_words.py"/>
        <source>Photographers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/facet_words.py"/>
        <source>Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/facet_words.py"/>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/facet_words.py"/>
        <source>No caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/facet_words.py"/>
        <source>No credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/facet_words.py"/>
        <source>No alt text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/facet_words.py"/>
        <source>Nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/facet_words.py"/>
        <source>Person: {name} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/facet_words.py"/>
        <source>Event: {name} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/facet_words.py"/>
        <source>Photographer: {name} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/facet_words.py"/>
        <source>Place: {name} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/facet_words.py"/>
        <source>Keyword: {name} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/facet_words.py"/>
        <source>File: {name} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/grid.py"/>
        <source>Photos</source>
        <translation>Foto&apos;s</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/search_box.py"/>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/search_box.py"/>
        <source>Search people, captions, events, file names</source>
        <translation>Zoek op personen, bijschriften, evenementen, bestandsnamen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/tile_words.py"/>
        <source>original not here</source>
        <translation>origineel niet gevonden</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/tile_words.py"/>
        <source>cannot be shown</source>
        <translation>kan niet worden getoond</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/tile_words.py"/>
        <source>damaged: a part of the picture is missing</source>
        <translation>beschadigd: een deel van de foto ontbreekt</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/tile_words.py"/>
        <source>left out of export</source>
        <translation>wordt niet geëxporteerd</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/tile_words.py"/>
        <source>captioned and credited</source>
        <translation>met bijschrift en naamsvermelding</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/tile_words.py"/>
        <source>no credit yet</source>
        <translation>nog geen naamsvermelding</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/tile_words.py"/>
        <source>no caption yet</source>
        <translation>nog geen bijschrift</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/tile_words.py"/>
        <source>no caption and no credit yet</source>
        <translation>nog geen bijschrift en geen naamsvermelding</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/tile_words.py"/>
        <source>The original is not where it was</source>
        <translation>Het origineel staat niet meer op zijn plek</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/tile_words.py"/>
        <source>photo {place} of {all}</source>
        <translation>foto {place} van {all}</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/tile_words.py"/>
        <source>captioned</source>
        <translation>met bijschrift</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/library/tile_words.py"/>
        <source>%n people</source>
        <translation>
            <numerusform>%Ln persoon</numerusform>
            <numerusform>%Ln personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/library/tile_words.py"/>
        <source>%n star(s)</source>
        <translation>
            <numerusform>%Ln ster</numerusform>
            <numerusform>%Ln sterren</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/tile_words.py"/>
        <source>It was at {place}</source>
        <translation>Het stond in {place}</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/tile_words.py"/>
        <source>Plug in its drive, or connect to the place where it lies.</source>
        <translation>Sluit de schijf aan, of maak verbinding met de plek waar het staat.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/aliases.py"/>
        <source>Another name</source>
        <translation>Andere naam</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/aliases.py"/>
        <source>Add another name</source>
        <translation>Andere naam toevoegen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/aliases.py"/>
        <source>Remove the name {name}</source>
        <translation>De naam {name} verwijderen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/details.py"/>
        <source>Choose somebody in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/empty.py"/>
        <source>Nobody is in the register yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/empty.py"/>
        <source>People come into it by themselves: from the article, from the names you give photos, or all at once from a guest list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/empty.py"/>
        <source>Article to captions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/empty.py"/>
        <source>Guest list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/empty.py"/>
        <source>New person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/guests.py"/>
        <location filename="../../photoarchive/desktop/people/register_pane.py"/>
        <source>Guest list</source>
        <translation>Gastenlijst</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/guests.py"/>
        <source>Lines that were left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/guests.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/guests.py"/>
        <source>Guest lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/guests.py"/>
        <source>Import a guest list</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/people/guests.py"/>
        <source>%n new person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/people/guests.py"/>
        <source>%n known already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/people/guests.py"/>
        <source>%n line(s) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/guests.py"/>
        <source>Line {line}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/merging.py"/>
        <source>Merge two people</source>
        <translation>Twee personen samenvoegen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/merging.py"/>
        <source>The other person</source>
        <translation>De andere persoon</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/merging.py"/>
        <source>First letters of the other name, Enter</source>
        <translation>Eerste letters van de andere naam, Enter</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/merging.py"/>
        <source>Who else is {name}?</source>
        <translation>Wie is ook {name}?</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/merging.py"/>
        <source>The other way round</source>
        <translation>Andersom</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/merging.py"/>
        <location filename="../../photoarchive/desktop/sheet.py"/>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/merging.py"/>
        <location filename="../../photoarchive/desktop/people/person_page.py"/>
        <source>Merge</source>
        <translation>Samenvoegen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/people/merging.py"/>
        <source>All %n photo(s) and the roles of {other} go to {kept}.</source>
        <translation>
            <numerusform>De ene foto en de functies van {other} gaan naar {kept}.</numerusform>
            <numerusform>Alle %Ln foto&apos;s en de functies van {other} gaan naar {kept}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/merging.py"/>
        <source>The roles and names of {other} go to {kept}.</source>
        <translation>De functies en namen van {other} gaan naar {kept}.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/merging.py"/>
        <source>“{other}” stays as another name of {kept}.</source>
        <translation>‘{other}’ blijft een andere naam van {kept}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/people/merging.py"/>
        <source>%n photo(s) name both; they will be there once.</source>
        <translation>
            <numerusform>%Ln foto noemt beiden; daarop staat straks één persoon.</numerusform>
            <numerusform>%Ln foto&apos;s noemen beiden; daarop staat straks één persoon.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/merging.py"/>
        <source>Undo takes it back.</source>
        <translation>Met Ongedaan maken draai je het terug.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/new_person.py"/>
        <source>Name of the new person</source>
        <translation>Naam van de nieuwe persoon</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/new_person.py"/>
        <location filename="../../photoarchive/desktop/people/person_page.py"/>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/new_person.py"/>
        <source>Role of the new person</source>
        <translation>Functie van de nieuwe persoon</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/new_person.py"/>
        <location filename="../../photoarchive/desktop/people/roles.py"/>
        <source>Role</source>
        <translation>Functie</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/new_person.py"/>
        <source>Organisation of the new person</source>
        <translation>Organisatie van de nieuwe persoon</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/new_person.py"/>
        <location filename="../../photoarchive/desktop/people/roles.py"/>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/new_person.py"/>
        <source>{name} is in the register already. Is this another person?</source>
        <translation>{name} staat al bij de personen. Is dit iemand anders?</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/new_person.py"/>
        <source>Add another</source>
        <translation>Toch toevoegen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/new_person.py"/>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/new_person.py"/>
        <source>Show them</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/person_page.py"/>
        <source>In no photo yet.</source>
        <translation>Nog op geen foto.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/person_page.py"/>
        <source>Short code</source>
        <translation>Korte code</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/person_page.py"/>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/person_page.py"/>
        <source>N&amp;ote</source>
        <translation>N&amp;otitie</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/person_page.py"/>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/person_page.py"/>
        <source>P&amp;hotos</source>
        <translation>Foto&apos;&amp;s</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/person_page.py"/>
        <source>Show all in the library</source>
        <translation>Alles in bibliotheek tonen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/person_page.py"/>
        <source>Also &amp;called</source>
        <translation>Ook be&amp;kend als</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/person_page.py"/>
        <source>&amp;Short code</source>
        <translation>Korte &amp;code</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/person_page.py"/>
        <source>e.g. ab</source>
        <translation>bijv. ab</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/person_page.py"/>
        <source>With the code ab, =ab= in a caption becomes the name.</source>
        <translation>Met de code ab wordt =ab= in een bijschrift de naam.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/person_page.py"/>
        <source>On {date} ({event}): no role is known</source>
        <translation>Op {date} ({event}): geen functie bekend</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/person_page.py"/>
        <source>On {date} ({event}): {role}</source>
        <translation>Op {date} ({event}): {role}</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/photo_strip.py"/>
        <source>{name}, photo {place} of {total}</source>
        <translation>{name}, foto {place} van {total}</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/photo_strip.py"/>
        <source>Photos of this person</source>
        <translation>Foto&apos;s van deze persoon</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/register_list.py"/>
        <source>People in the register</source>
        <translation>Bekende personen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/register_model.py"/>
        <source>Also called {names}</source>
        <translation>Ook bekend als {names}</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/register_model.py"/>
        <source>person {place} of {total}</source>
        <translation>persoon {place} van {total}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/people/register_pane.py"/>
        <source>%n person(s)</source>
        <translation>
            <numerusform>%Ln persoon</numerusform>
            <numerusform>%Ln personen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/register_pane.py"/>
        <source>Nobody is called “{name}”.</source>
        <translation>Niemand heet ‘{name}’.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/register_pane.py"/>
        <source>Add “{name}”</source>
        <translation>‘{name}’ toevoegen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/register_pane.py"/>
        <source>Filter people</source>
        <translation>Personen filteren</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/register_pane.py"/>
        <source>Name, other name or organisation</source>
        <translation>Naam, andere naam of organisatie</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/register_pane.py"/>
        <source>Sort people</source>
        <translation>Personen sorteren</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/register_pane.py"/>
        <source>By name</source>
        <translation>Op naam</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/register_pane.py"/>
        <source>By organisation</source>
        <translation>Op organisatie</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/register_pane.py"/>
        <source>Most photos first</source>
        <translation>Meeste foto&apos;s eerst</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/register_pane.py"/>
        <source>New person</source>
        <translation>Nieuwe persoon</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/people/removing.py"/>
        <source>%n people were removed from the register and from their photos.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/people/removing.py"/>
        <source>{name} was removed from the register and from %n photo(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/removing.py"/>
        <source>{name} was removed from the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/roles.py"/>
        <source>New role: {field}</source>
        <translation>Nieuwe functie: {field}</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/roles.py"/>
        <source>Role {count}: {field}</source>
        <translation>Functie {count}: {field}</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/roles.py"/>
        <source>Add a role</source>
        <translation>Functie toevoegen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/roles.py"/>
        <source>e.g. 2019-05</source>
        <translation>bijv. 2019-05</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/roles.py"/>
        <source>Remove role {count}</source>
        <translation>Functie {count} verwijderen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/roles.py"/>
        <source>Remove this role</source>
        <translation>Deze functie verwijderen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/roles.py"/>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/roles.py"/>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/people/view.py"/>
        <source>%n people chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/view.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/pickers.py"/>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_cures.py"/>
        <source>Credit of the whole set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_cures.py"/>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_cures.py"/>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_cures.py"/>
        <source>Alt text: what is to be seen, in a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_editor.py"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_editor.py"/>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_findings.py"/>
        <source>These hold the export back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_findings.py"/>
        <source>Worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_findings.py"/>
        <source>These stay behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/export_findings.py"/>
        <source>and %n more, which come as these are done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_findings.py"/>
        <source>E&amp;xport anyway…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_findings.py"/>
        <source>Why may it go out all the same? This is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_findings.py"/>
        <source>Reason to export anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/export_findings.py"/>
        <source>All %n photo(s) are ready for the web</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_row.py"/>
        <source>Go to photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_row.py"/>
        <source>Set credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_row.py"/>
        <source>Write now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_row.py"/>
        <source>Is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_row.py"/>
        <source>Only mentioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_row.py"/>
        <source>Is this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_row.py"/>
        <source>Which person is {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_row.py"/>
        <source>Which person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/status.py"/>
        <source>Saved in the archive just now</source>
        <translation>Zojuist opgeslagen in het archief</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/status.py"/>
        <source>Saved in the archive at {time}</source>
        <translation>Om {time} opgeslagen in het archief</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/status.py"/>
        <location filename="../../photoarchive/desktop/welcome.py"/>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/status.py"/>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/status.py"/>
        <source>{done} of {total}</source>
        <translation>{done} van {total}</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/top_bar.py"/>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/top_bar.py"/>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/top_bar.py"/>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/welcome.py"/>
        <source>Drop a photographer&apos;s folder here</source>
        <translation>Sleep de map van een fotograaf hierheen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/welcome.py"/>
        <source>Originals are copied and never changed. Captions go into files only when you say so.</source>
        <translation>Originelen worden gekopieerd en nooit gewijzigd. Bijschriften komen alleen in bestanden als jij dat wilt.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/welcome.py"/>
        <source>Choose a &amp;folder…</source>
        <translation>&amp;Map kiezen…</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/welcome.py"/>
        <source>Try with a &amp;sample event</source>
        <translation>Proberen met een &amp;voorbeeld</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/welcome.py"/>
        <source>Open an &amp;archive…</source>
        <translation>&amp;Archief openen…</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/welcome.py"/>
        <source>Import the photographer&apos;s set</source>
        <translation>Importeer de fotoset</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/welcome.py"/>
        <source>Caption it, or paste the article</source>
        <translation>Schrijf bijschriften, of plak het artikel</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/welcome.py"/>
        <source>Export it for the web</source>
        <translation>Exporteer voor het web</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/window.py"/>
        <source>Articles</source>
        <translation>Artikelen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/window.py"/>
        <source>The article</source>
        <translation>Het artikel</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/window.py"/>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Ongedaan maken: {what}</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/window.py"/>
        <source>&amp;Redo: {what}</source>
        <translation>Opnieuw &amp;uitvoeren: {what}</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/words.py"/>
        <source>about {count} s</source>
        <translation>ongeveer {count} s</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/words.py"/>
        <source>about {count} min</source>
        <translation>ongeveer {count} min</translation>
    </message>
</context>
</TS>
