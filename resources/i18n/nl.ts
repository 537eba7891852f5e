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
        <source>&amp;Maintenance</source>
        <translation>Onderho&amp;ud</translation>
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
        <location filename="../../photoarchive/desktop/sheets/article_intake.py"/>
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
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>&amp;Write captions into the files…</source>
        <translation>Bijschriften in &amp;de bestanden schrijven…</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>&amp;Changed by another program…</source>
        <translation>&amp;Gewijzigd door een ander programma…</translation>
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
        <location filename="../../photoarchive/desktop/furniture.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <location filename="../../photoarchive/desktop/furniture.py"/>
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
        <source>Rem&amp;ove this photo set</source>
        <translation>Deze f&amp;otoset verwijderen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>Remo&amp;ve this event</source>
        <translation>D&amp;it evenement verwijderen</translation>
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
        <source>&amp;Erase this person…</source>
        <translation>Persoon w&amp;issen…</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>&amp;Removed photos…</source>
        <translation>Ve&amp;rwijderde foto&apos;s…</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>&amp;Check the originals…</source>
        <translation>&amp;Originelen controleren…</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>&amp;Backups…</source>
        <translation>Reserve&amp;kopieën…</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>E&amp;xport the whole archive…</source>
        <translation>Hele archief e&amp;xporteren…</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/actions.py"/>
        <source>&amp;Erase somebody who asks for it…</source>
        <translation>Iemand op verzoek &amp;wissen…</translation>
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
        <source>This is the backup of {moment}. What was there is kept.</source>
        <translation>Dit is de reservekopie van {moment}. Wat er stond is bewaard.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/app.py"/>
        <source>Take it back</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/app.py"/>
        <location filename="../../photoarchive/desktop/sheets/import_sheet.py"/>
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
        <source>The archive&apos;s own file is missing in {folder}, but its photos are there. The archive can be made anew from them.</source>
        <translation>In {folder} ontbreekt het bestand van het archief, maar de foto&apos;s zijn er. Het archief kan daaruit opnieuw worden gemaakt.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/app.py"/>
        <location filename="../../photoarchive/desktop/welcome.py"/>
        <source>Make the archive anew</source>
        <translation>Archief opnieuw maken</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/app.py"/>
        <source>Making the archive anew</source>
        <translation>Archief wordt opnieuw gemaakt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/app.py"/>
        <source>%n photo(s) came back.</source>
        <translation>
            <numerusform>%Ln foto is teruggekomen.</numerusform>
            <numerusform>%Ln foto&apos;s zijn teruggekomen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/app.py"/>
        <source>Not as it was: {names}</source>
        <translation>Niet zoals het was: {names}</translation>
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
    <message>
        <location filename="../../photoarchive/desktop/caption/boxing.py"/>
        <source>Add a person first; then you can draw the box.</source>
        <translation>Voeg eerst een persoon toe; dan kun je het kader tekenen.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/caption/boxing.py"/>
        <source>{name}: drag a box around the head. Or move it with the arrows, size it with Shift and the arrows; Enter keeps it, Esc leaves it.</source>
        <translation>{name}: sleep een kader om het hoofd. Of verplaats het met de pijltjes en maak het groter of kleiner met Shift en de pijltjes; Enter bewaart het, Esc niet.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/caption/canvas.py"/>
        <location filename="../../photoarchive/desktop/sheets/article_model.py"/>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/caption/chips.py"/>
        <source>only named</source>
        <translation>alleen genoemd</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/caption/chips.py"/>
        <source>not sure</source>
        <translation>onzeker</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/caption/chips.py"/>
        <source>box drawn</source>
        <translation>kader getekend</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/caption/chips.py"/>
        <source>found in the caption</source>
        <translation>gevonden in het bijschrift</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/caption/chips.py"/>
        <source>Found in the caption</source>
        <translation>Gevonden in het bijschrift</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/caption/chips.py"/>
        <location filename="../../photoarchive/desktop/sheets/article_presence.py"/>
        <source>M: in the picture, only named, or not sure</source>
        <translation>M: te zien, alleen genoemd of onzeker</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/caption/chips.py"/>
        <source>Remove {name}</source>
        <translation>{name} verwijderen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/caption/chips.py"/>
        <source>In the &amp;picture</source>
        <translation>Te &amp;zien</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/caption/chips.py"/>
        <source>Only &amp;named</source>
        <translation>Alleen &amp;genoemd</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/caption/chips.py"/>
        <source>Not &amp;sure</source>
        <translation>&amp;Onzeker</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/caption/chips.py"/>
        <source>&amp;Remove from this photo</source>
        <translation>Van deze foto &amp;verwijderen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/caption/chips.py"/>
        <source>People in this photo</source>
        <translation>Personen op deze foto</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/caption/choices.py"/>
        <source>Names to choose from</source>
        <translation>Namen om uit te kiezen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/caption/codes.py"/>
        <source>%n line(s) of your file of codes cannot be used: see line {line}.</source>
        <translation>
            <numerusform>%Ln regel van je codebestand is niet te gebruiken: regel {line}.</numerusform>
            <numerusform>%Ln regels van je codebestand zijn niet te gebruiken: kijk bij regel {line}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/caption/field.py"/>
        <source>%n character(s)</source>
        <translation>
            <numerusform>%Ln teken</numerusform>
            <numerusform>%Ln tekens</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/caption/field.py"/>
        <source>Changed elsewhere</source>
        <translation>Ergens anders gewijzigd</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/caption/field.py"/>
        <source>Keep mine</source>
        <translation>Die van mij houden</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/caption/field.py"/>
        <location filename="../../photoarchive/desktop/caption/view.py"/>
        <source>Use the other</source>
        <translation>De andere gebruiken</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/caption/field.py"/>
        <source>Changed elsewhere meanwhile: “{text}”</source>
        <translation>Intussen ergens anders gewijzigd: ‘{text}’</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/caption/field.py"/>
        <source>Emptied elsewhere meanwhile.</source>
        <translation>Intussen ergens anders leeggemaakt.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/caption/field.py"/>
        <source>Older programs cut off “{word}”.</source>
        <translation>Oudere programma&apos;s laten ‘{word}’ weg.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/caption/field.py"/>
        <source>Older programs show only the first {count} of {all} characters.</source>
        <translation>Oudere programma&apos;s tonen alleen de eerste {count} van {all} tekens.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/caption/keys.py"/>
        <source>Nobody is in the picture yet: add people first.</source>
        <translation>Er staat nog niemand op de foto: voeg eerst personen toe.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/caption/keys.py"/>
        <source>There is no photo before this one.</source>
        <translation>Er is geen foto voor deze.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/caption/new_person.py"/>
        <location filename="../../photoarchive/desktop/people/new_person.py"/>
        <location filename="../../photoarchive/desktop/people/roles.py"/>
        <source>Role</source>
        <translation>Functie</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/caption/new_person.py"/>
        <location filename="../../photoarchive/desktop/people/new_person.py"/>
        <location filename="../../photoarchive/desktop/people/roles.py"/>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/caption/new_person.py"/>
        <source>{name} is new. Role and organisation, or Enter to go on:</source>
        <translation>{name} is nieuw. Functie en organisatie, of Enter om door te gaan:</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/caption/panel.py"/>
        <source>Cap&amp;tion</source>
        <translation>Bijschrif&amp;t</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/caption/panel.py"/>
        <source>Headli&amp;ne</source>
        <translation>&amp;Kop</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/caption/panel.py"/>
        <source>&amp;Alt text (what you see)</source>
        <translation>&amp;Alt-tekst (wat je ziet)</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/caption/panel.py"/>
        <source>C&amp;redit</source>
        <translation>&amp;Naamsvermelding</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/caption/panel.py"/>
        <source>&amp;Keywords</source>
        <translation>T&amp;refwoorden</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/caption/panel.py"/>
        <source>With commas between them</source>
        <translation>Met komma&apos;s ertussen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/caption/panel.py"/>
        <source>from the set</source>
        <translation>van de fotoset</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/caption/panel.py"/>
        <source>from the set, same for all {count}</source>
        <translation>van de fotoset, voor alle {count} hetzelfde</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/caption/panel.py"/>
        <source>{place} of {count}</source>
        <translation>{place} van {count}</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/caption/panel.py"/>
        <source>{done} captioned, {count} to go</source>
        <translation>{done} met bijschrift, nog {count}</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/caption/panel.py"/>
        <source>Save and next</source>
        <translation>Opslaan en volgende</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/caption/panel.py"/>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/caption/people_field.py"/>
        <source>Peop&amp;le, left to right</source>
        <translation>Personen, van &amp;links naar rechts</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/caption/people_field.py"/>
        <location filename="../../photoarchive/desktop/sheets/article_person.py"/>
        <source>New: {name}</source>
        <translation>Nieuw: {name}</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/caption/people_field.py"/>
        <source>Add a person (first letters, Enter)</source>
        <translation>Persoon toevoegen (eerste letters, Enter)</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/caption/people_field.py"/>
        <location filename="../../photoarchive/desktop/sheets/batch_sheet.py"/>
        <source>Add a person</source>
        <translation>Persoon toevoegen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/caption/readiness.py"/>
        <source>You left this photo out of exports</source>
        <translation>Deze foto exporteer je niet</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/caption/readiness.py"/>
        <source>Ready for the web</source>
        <translation>Klaar voor het web</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/caption/readiness.py"/>
        <location filename="../../photoarchive/desktop/sheets/import_source.py"/>
        <source>%n more</source>
        <translation>
            <numerusform>nog %Ln</numerusform>
            <numerusform>nog %Ln</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/caption/showing.py"/>
        <source>The file is cut off: the lower part of the picture is missing.</source>
        <translation>Het bestand is afgekapt: het onderste deel van de foto ontbreekt.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/caption/strip.py"/>
        <source>photo {place} of {count}</source>
        <translation>foto {place} van {count}</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/caption/strip.py"/>
        <location filename="../../photoarchive/desktop/library/tile_words.py"/>
        <source>captioned</source>
        <translation>met bijschrift</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/caption/strip.py"/>
        <source>no caption</source>
        <translation>geen bijschrift</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/caption/strip.py"/>
        <location filename="../../photoarchive/desktop/library/tile_words.py"/>
        <location filename="../../photoarchive/desktop/people/register_pane.py"/>
        <source>%n people</source>
        <translation>
            <numerusform>%Ln persoon</numerusform>
            <numerusform>%Ln personen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/caption/strip.py"/>
        <source>Photos of this list</source>
        <translation>Foto&apos;s in deze lijst</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/caption/view.py"/>
        <source>“{name}” was not added to {photo}: press Enter after a name.</source>
        <translation>‘{name}’ is niet toegevoegd aan {photo}: druk na een naam op Enter.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/caption/view.py"/>
        <source>Go back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/caption/view.py"/>
        <source>This photo is no longer in the archive.</source>
        <translation>Deze foto zit niet meer in het archief.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/caption/view.py"/>
        <source>There is no photo to caption here. Choose some in the library.</source>
        <translation>Hier is geen foto om een bijschrift bij te schrijven. Kies foto&apos;s in de bibliotheek.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/caption/view.py"/>
        <source>Your text of {photo} was kept; the other one is in its history.</source>
        <translation>Jouw tekst bij {photo} is bewaard; de andere staat in de geschiedenis.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/caption/view.py"/>
        <source>The text was cut off: a field holds {count} characters.</source>
        <translation>De tekst is afgekapt: in een veld passen {count} tekens.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/caption/view.py"/>
        <source>Everything is saved again.</source>
        <translation>Alles is weer opgeslagen.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/caption/walk.py"/>
        <source>Every photo of this list has a caption.</source>
        <translation>Elke foto in deze lijst heeft een bijschrift.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/caption/walk.py"/>
        <source>That was the last photo. {done} of {count} captioned.</source>
        <translation>Dat was de laatste foto. {done} van {count} met bijschrift.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/caption/walk.py"/>
        <location filename="../../photoarchive/desktop/sheets/export_sheet.py"/>
        <location filename="../../photoarchive/desktop/sheets/history_photo.py"/>
        <location filename="../../photoarchive/desktop/top_bar.py"/>
        <source>Export</source>
        <translation>Exporteren</translation>
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
        <location filename="../../photoarchive/desktop/furniture.py"/>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Ongedaan maken: {what}</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/furniture.py"/>
        <source>&amp;Redo: {what}</source>
        <translation>Opnieuw &amp;uitvoeren: {what}</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/chips.py"/>
        <source>Remove the filter {name}</source>
        <translation>Filter {name} verwijderen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/chips.py"/>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/chips.py"/>
        <location filename="../../photoarchive/desktop/library/empty.py"/>
        <source>Clear search and filters</source>
        <translation>Zoekopdracht en filters wissen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/empty.py"/>
        <source>Did you mean</source>
        <translation>Bedoelde je</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/empty.py"/>
        <source>Nothing found for “{text}”</source>
        <translation>Niets gevonden voor ‘{text}’</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/empty.py"/>
        <source>No photo has all of these filters</source>
        <translation>Geen foto past bij al deze filters</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/facet_list.py"/>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/facet_model.py"/>
        <source>{group}, group</source>
        <translation>{group}, groep</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/facet_model.py"/>
        <source>All {count}…</source>
        <translation>Alle {count}…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/library/facet_model.py"/>
        <location filename="../../photoarchive/desktop/library/footer.py"/>
        <location filename="../../photoarchive/desktop/library/header.py"/>
        <location filename="../../photoarchive/desktop/people/person_page.py"/>
        <location filename="../../photoarchive/desktop/people/register_model.py"/>
        <location filename="../../photoarchive/desktop/sheets/batch_sheet.py"/>
        <location filename="../../photoarchive/desktop/sheets/export_form.py"/>
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln foto&apos;s</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/facet_model.py"/>
        <source>filter is on</source>
        <translation>filter staat aan</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/facet_words.py"/>
        <source>To do</source>
        <translation>Te doen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/facet_words.py"/>
        <location filename="../../photoarchive/desktop/sheets/backups_difference.py"/>
        <source>Events</source>
        <translation>Evenementen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/facet_words.py"/>
        <location filename="../../photoarchive/desktop/sheets/backups_difference.py"/>
        <location filename="../../photoarchive/desktop/sheets/outside_model.py"/>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/facet_words.py"/>
        <source>Photographers</source>
        <translation>Fotografen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/facet_words.py"/>
        <source>Years</source>
        <translation>Jaren</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/facet_words.py"/>
        <source>Places</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/facet_words.py"/>
        <source>No caption</source>
        <translation>Geen bijschrift</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/facet_words.py"/>
        <source>No credit</source>
        <translation>Geen naamsvermelding</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/facet_words.py"/>
        <source>No alt text</source>
        <translation>Geen alt-tekst</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/facet_words.py"/>
        <source>Nobody named</source>
        <translation>Niemand benoemd</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/facet_words.py"/>
        <source>Person: {name} ({count})</source>
        <translation>Persoon: {name} ({count})</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/facet_words.py"/>
        <source>Event: {name} ({count})</source>
        <translation>Evenement: {name} ({count})</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/facet_words.py"/>
        <source>Photographer: {name} ({count})</source>
        <translation>Fotograaf: {name} ({count})</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/facet_words.py"/>
        <source>Place: {name} ({count})</source>
        <translation>Plaats: {name} ({count})</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/facet_words.py"/>
        <source>Keyword: {name} ({count})</source>
        <translation>Trefwoord: {name} ({count})</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/facet_words.py"/>
        <source>File: {name} ({count})</source>
        <translation>Bestand: {name} ({count})</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/footer.py"/>
        <source>sorted by time, newest first</source>
        <translation>gesorteerd op tijd, nieuwste eerst</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/footer.py"/>
        <source>sorted by time, oldest first</source>
        <translation>gesorteerd op tijd, oudste eerst</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/footer.py"/>
        <source>sorted by name</source>
        <translation>gesorteerd op naam</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/footer.py"/>
        <source>sorted as in the article</source>
        <translation>in de volgorde van het artikel</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/footer.py"/>
        <source>Sort otherwise</source>
        <translation>Anders sorteren</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/footer.py"/>
        <source>Tile size</source>
        <translation>Tegelgrootte</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/footer.py"/>
        <source>{shown} of {all}</source>
        <translation>{shown} van {all}</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/gallery_strip.py"/>
        <source>Title of the gallery</source>
        <translation>Titel van de galerij</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/gallery_strip.py"/>
        <source>Make gallery</source>
        <translation>Galerij maken</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/gallery_strip.py"/>
        <location filename="../../photoarchive/desktop/people/merging.py"/>
        <location filename="../../photoarchive/desktop/sheet.py"/>
        <location filename="../../photoarchive/desktop/sheets/article_sheet.py"/>
        <location filename="../../photoarchive/desktop/sheets/batch_sheet.py"/>
        <location filename="../../photoarchive/desktop/sheets/export_sheet.py"/>
        <location filename="../../photoarchive/desktop/sheets/import_sheet.py"/>
        <location filename="../../photoarchive/desktop/sheets/outside_sheet.py"/>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/library/gallery_strip.py"/>
        <source>Gallery of %n photo(s)</source>
        <translation>
            <numerusform>Galerij van %Ln foto</numerusform>
            <numerusform>Galerij van %Ln foto&apos;s</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/header.py"/>
        <source>Title of the event</source>
        <translation>Titel van het evenement</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/library/header.py"/>
        <source>Caption %n photo(s)</source>
        <translation>
            <numerusform>%Ln bijschrift schrijven</numerusform>
            <numerusform>%Ln bijschriften schrijven</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/header.py"/>
        <source>Search results</source>
        <translation>Zoekresultaten</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/header.py"/>
        <source>All photos</source>
        <translation>Alle foto&apos;s</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/header.py"/>
        <source>{count} captioned</source>
        <translation>{count} met bijschrift</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/photo_edits.py"/>
        <source>Something else was changed since. Undo takes back one step after the other.</source>
        <translation>Er is intussen iets anders gewijzigd. Ongedaan maken draait stap voor stap terug.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/photo_edits.py"/>
        <location filename="../../photoarchive/desktop/people/view.py"/>
        <location filename="../../photoarchive/desktop/sheets/article_sheet.py"/>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/library/photo_edits.py"/>
        <source>%n photo(s) removed from the archive. No file was deleted.</source>
        <translation>
            <numerusform>%Ln foto uit het archief verwijderd. Er is geen bestand gewist.</numerusform>
            <numerusform>%Ln foto&apos;s uit het archief verwijderd. Er is geen bestand gewist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/library/photo_edits.py"/>
        <source>“{name}” was removed with %n photo(s). No file was deleted.</source>
        <translation>
            <numerusform>“{name}” is verwijderd met %Ln foto. Er is geen bestand gewist.</numerusform>
            <numerusform>“{name}” is verwijderd met %Ln foto&apos;s. Er is geen bestand gewist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/library/photo_edits.py"/>
        <source>The photo set “{name}” was removed with %n photo(s). No file was deleted.</source>
        <translation>
            <numerusform>Fotoset “{name}” is verwijderd met %Ln foto. Er is geen bestand gewist.</numerusform>
            <numerusform>Fotoset “{name}” is verwijderd met %Ln foto&apos;s. Er is geen bestand gewist.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/photo_edits.py"/>
        <source>There is a gallery of that title already</source>
        <translation>Er is al een galerij met die titel</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/photo_edits.py"/>
        <source>The gallery is not stored</source>
        <translation>De galerij is niet opgeslagen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/photo_edits.py"/>
        <source>Gallery “{title}” is made</source>
        <translation>Galerij ‘{title}’ is gemaakt</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/photo_edits.py"/>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/library/photo_edits.py"/>
        <location filename="../../photoarchive/desktop/people/merging.py"/>
        <location filename="../../photoarchive/desktop/people/view.py"/>
        <location filename="../../photoarchive/desktop/sheets/batch_sheet.py"/>
        <location filename="../../photoarchive/desktop/sheets/export_row.py"/>
        <source>Changing %n photo(s)</source>
        <translation>
            <numerusform>%Ln foto wijzigen</numerusform>
            <numerusform>%Ln foto&apos;s wijzigen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/preview.py"/>
        <source>Large preview</source>
        <translation>Grote weergave</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/preview.py"/>
        <source>Previous photo</source>
        <translation>Vorige foto</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/preview.py"/>
        <source>Next photo</source>
        <translation>Volgende foto</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/preview.py"/>
        <source>Back to the grid (Esc)</source>
        <translation>Terug naar alle foto&apos;s (Esc)</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/preview.py"/>
        <source>{place} of {all}</source>
        <translation>{place} van {all}</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/preview.py"/>
        <source>No caption yet</source>
        <translation>Nog geen bijschrift</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/search_box.py"/>
        <source>Suggestions</source>
        <translation>Suggesties</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/search_box.py"/>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/search_box.py"/>
        <source>Finds as you type. Down chooses a suggestion.</source>
        <translation>Zoekt terwijl je typt. Pijl omlaag kiest een suggestie.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/search_box.py"/>
        <source>Search people, captions, events, file names</source>
        <translation>Zoek op personen, bijschriften, evenementen, bestandsnamen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/search_box.py"/>
        <source>Clear the search</source>
        <translation>Zoekopdracht wissen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/tile_table.py"/>
        <location filename="../../photoarchive/desktop/sheets/backups_difference.py"/>
        <source>Photos</source>
        <translation>Foto&apos;s</translation>
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
        <source>Cannot be shown: {reason}</source>
        <translation>Kan niet worden getoond: {reason}</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/library/tile_words.py"/>
        <source>photo {place} of {all}</source>
        <translation>foto {place} van {all}</translation>
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
        <location filename="../../photoarchive/desktop/library/titles.py"/>
        <source>{event}, a selection</source>
        <translation>{event}, een selectie</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/library/view.py"/>
        <source>%n photo(s) selected</source>
        <translation>
            <numerusform>%Ln foto geselecteerd</numerusform>
            <numerusform>%Ln foto&apos;s geselecteerd</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/outside_note.py"/>
        <source>Look at the differences</source>
        <translation>Verschillen bekijken</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/outside_note.py"/>
        <source>%n photo(s) were changed by another program</source>
        <translation>
            <numerusform>%Ln foto is door een ander programma gewijzigd</numerusform>
            <numerusform>%Ln foto&apos;s zijn door een ander programma gewijzigd</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/palette.py"/>
        <source>Command palette</source>
        <translation>Opdrachtenlijst</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/palette.py"/>
        <source>Nothing is called so.</source>
        <translation>Er is niets met die naam.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/palette.py"/>
        <source>Command</source>
        <translation>Opdracht</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/palette.py"/>
        <source>What do you want to do, or where to go?</source>
        <translation>Wat wil je doen, of waar wil je heen?</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/palette.py"/>
        <source>Commands</source>
        <translation>Opdrachten</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/palette_list.py"/>
        <location filename="../../photoarchive/desktop/sheets/written_list.py"/>
        <source>{place} of {total}</source>
        <translation>{place} van {total}</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/palette_matches.py"/>
        <source>Go to: {name}</source>
        <translation>Naar: {name}</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/palette_matches.py"/>
        <location filename="../../photoarchive/desktop/sheets/erase_texts.py"/>
        <location filename="../../photoarchive/desktop/sheets/written_words.py"/>
        <source>Event</source>
        <translation>Evenement</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/palette_matches.py"/>
        <source>Person</source>
        <translation>Persoon</translation>
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
        <translation>Kies iemand in de lijst.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/empty.py"/>
        <source>Nobody is in the register yet</source>
        <translation>Er zijn nog geen personen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/empty.py"/>
        <source>People come into it by themselves: from the article, from the names you give photos, or all at once from a guest list.</source>
        <translation>Personen komen hier vanzelf: uit het artikel, uit de namen die je bij foto&apos;s zet, of in één keer uit een gastenlijst.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/empty.py"/>
        <source>Article to captions…</source>
        <translation>Artikel naar bijschriften…</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/empty.py"/>
        <source>Guest list…</source>
        <translation>Gastenlijst…</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/empty.py"/>
        <source>New person…</source>
        <translation>Nieuwe persoon…</translation>
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
        <translation>Overgeslagen regels</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/guests.py"/>
        <location filename="../../photoarchive/desktop/sheets/backups_sheet.py"/>
        <location filename="../../photoarchive/desktop/sheets/backups_whole_sheet.py"/>
        <location filename="../../photoarchive/desktop/sheets/erase_sheet.py"/>
        <location filename="../../photoarchive/desktop/sheets/export_sheet.py"/>
        <location filename="../../photoarchive/desktop/sheets/import_sheet.py"/>
        <location filename="../../photoarchive/desktop/sheets/originals_check_sheet.py"/>
        <location filename="../../photoarchive/desktop/sheets/outside_sheet.py"/>
        <location filename="../../photoarchive/desktop/sheets/trash_sheet.py"/>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/guests.py"/>
        <source>Guest lists</source>
        <translation>Gastenlijsten</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/guests.py"/>
        <source>Import a guest list</source>
        <translation>Gastenlijst importeren</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/people/guests.py"/>
        <location filename="../../photoarchive/desktop/sheets/article_bar.py"/>
        <source>%n new people</source>
        <translation>
            <numerusform>%Ln nieuwe persoon</numerusform>
            <numerusform>%Ln nieuwe personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/people/guests.py"/>
        <source>%n known already</source>
        <translation>
            <numerusform>%Ln al bekend</numerusform>
            <numerusform>%Ln al bekend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/people/guests.py"/>
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%Ln regel overgeslagen</numerusform>
            <numerusform>%Ln regels overgeslagen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/guests.py"/>
        <source>Line {line}: {reason}</source>
        <translation>Regel {line}: {reason}</translation>
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
        <source>Organisation of the new person</source>
        <translation>Organisatie van de nieuwe persoon</translation>
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
        <location filename="../../photoarchive/desktop/sheets/import_sheet.py"/>
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
        <source>&amp;Note</source>
        <translation>&amp;Notitie</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/person_page.py"/>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/person_page.py"/>
        <source>Pho&amp;tos</source>
        <translation>Foto&apos;&amp;s</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/person_page.py"/>
        <source>Show all in the library</source>
        <translation>Alles in bibliotheek tonen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/person_page.py"/>
        <source>&amp;Also called</source>
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
        <location filename="../../photoarchive/desktop/sheets/export_form.py"/>
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
        <location filename="../../photoarchive/desktop/sheets/article_person.py"/>
        <source>New person</source>
        <translation>Nieuwe persoon</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/people/removing.py"/>
        <source>%n people were removed from the register and from their photos.</source>
        <translation>
            <numerusform>%Ln persoon is verwijderd, ook bij de foto&apos;s.</numerusform>
            <numerusform>%Ln personen zijn verwijderd, ook bij hun foto&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/people/removing.py"/>
        <source>{name} was removed from the register and from %n photo(s).</source>
        <translation>
            <numerusform>{name} is verwijderd, ook bij %Ln foto.</numerusform>
            <numerusform>{name} is verwijderd, ook bij %Ln foto&apos;s.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/people/removing.py"/>
        <source>{name} was removed from the register.</source>
        <translation>{name} is verwijderd.</translation>
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
        <translation>
            <numerusform>%Ln persoon gekozen</numerusform>
            <numerusform>%Ln personen gekozen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/pickers.py"/>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/about_sheet.py"/>
        <source>About Photo Archive</source>
        <translation>Over Photo Archive</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/about_sheet.py"/>
        <location filename="../../photoarchive/desktop/sheets/history_sheet.py"/>
        <location filename="../../photoarchive/desktop/sheets/import_sheet.py"/>
        <location filename="../../photoarchive/desktop/sheets/keys_sheet.py"/>
        <location filename="../../photoarchive/desktop/sheets/settings_sheet.py"/>
        <location filename="../../photoarchive/desktop/sheets/written_sheet.py"/>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/about_sheet.py"/>
        <source>Version {version}</source>
        <translation>Versie {version}</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/about_sheet.py"/>
        <source>Import, caption, credit, find and publish a photographer&apos;s set, offline.</source>
        <translation>Importeer, beschrijf, vind en publiceer de foto&apos;s van een fotograaf, zonder internet.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/about_sheet.py"/>
        <source>No face is ever recognised by the machine: who is in a photo is said by people and by the article.</source>
        <translation>De computer herkent nooit gezichten: wie er op een foto staat, zeggen mensen en het artikel.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/about_sheet.py"/>
        <source>Originals are copied and never changed, unless you have texts written into them.</source>
        <translation>Originelen worden gekopieerd en nooit gewijzigd, tenzij jij er teksten in laat schrijven.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/about_sheet.py"/>
        <source>Nothing leaves this computer but what you export.</source>
        <translation>Alleen wat je exporteert, verlaat deze computer.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/about_sheet.py"/>
        <location filename="../../photoarchive/desktop/sheets/settings_sheet.py"/>
        <source>Archive</source>
        <translation>Archief</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/about_sheet.py"/>
        <location filename="../../photoarchive/desktop/sheets/settings_sheet.py"/>
        <source>Previews</source>
        <translation>Voorvertoningen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/about_sheet.py"/>
        <location filename="../../photoarchive/desktop/sheets/settings_sheet.py"/>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/about_sheet.py"/>
        <location filename="../../photoarchive/desktop/sheets/written_words.py"/>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/about_sheet.py"/>
        <source>MIT: free to use, change and pass on</source>
        <translation>MIT: vrij te gebruiken, te wijzigen en door te geven</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/about_sheet.py"/>
        <source>Icons</source>
        <translation>Pictogrammen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/about_sheet.py"/>
        <source>Lucide, ISC licence</source>
        <translation>Lucide, ISC-licentie</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/about_sheet.py"/>
        <source>Window</source>
        <translation>Venster</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/about_sheet.py"/>
        <source>Qt {version} for Python, LGPL 3</source>
        <translation>Qt {version} voor Python, LGPL 3</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/article_bar.py"/>
        <source>A&amp;bout</source>
        <translation>O&amp;ver</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/article_bar.py"/>
        <source>What the article is about</source>
        <translation>Waar het artikel over gaat</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/article_bar.py"/>
        <source>Captions that are there already</source>
        <translation>Bijschriften die er al zijn</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/article_bar.py"/>
        <source>Keep them all</source>
        <translation>Allemaal houden</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/article_bar.py"/>
        <source>Replace them all</source>
        <translation>Allemaal vervangen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/article_bar.py"/>
        <source>Add to them all</source>
        <translation>Aan allemaal toevoegen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/article_bar.py"/>
        <source>One by one</source>
        <translation>Stuk voor stuk</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/article_bar.py"/>
        <source>%n have a caption already</source>
        <translation>
            <numerusform>%Ln heeft al een bijschrift</numerusform>
            <numerusform>%Ln hebben al een bijschrift</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/article_bar.py"/>
        <source>%n photo(s) not in the article</source>
        <translation>
            <numerusform>%Ln foto niet in het artikel</numerusform>
            <numerusform>%Ln foto&apos;s niet in het artikel</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/article_bar.py"/>
        <source>C&amp;redit: {line}</source>
        <translation>&amp;Naamsvermelding: {line}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/article_bar.py"/>
        <source>%n caption(s)</source>
        <translation>
            <numerusform>%Ln bijschrift</numerusform>
            <numerusform>%Ln bijschriften</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/article_bar.py"/>
        <source>{captions} for %n photo(s)</source>
        <translation>
            <numerusform>{captions} bij %Ln foto</numerusform>
            <numerusform>{captions} bij %Ln foto&apos;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/article_bar.py"/>
        <source>%n paragraph(s) stay article text</source>
        <translation>
            <numerusform>%Ln alinea blijft artikeltekst</numerusform>
            <numerusform>%Ln alinea&apos;s blijven artikeltekst</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/article_bar.py"/>
        <source>{name} is named but not in the set</source>
        <translation>{name} wordt genoemd, maar zit niet in de fotoset</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/article_bar.py"/>
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} en nog %Ln</numerusform>
            <numerusform>{names} en nog %Ln</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/article_bar.py"/>
        <source>{names} are named but not in the set</source>
        <translation>{names} worden genoemd, maar zitten niet in de fotoset</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/article_card.py"/>
        <source>No caption: the text below it is article text.</source>
        <translation>Geen bijschrift: de tekst eronder is artikeltekst.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/article_card.py"/>
        <source>%n photos share this caption</source>
        <translation>
            <numerusform>%Ln foto heeft dit bijschrift</numerusform>
            <numerusform>%Ln foto&apos;s delen dit bijschrift</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/article_card.py"/>
        <source>{names}: named but not in the set</source>
        <translation>{names}: genoemd, maar niet in de fotoset</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/article_card.py"/>
        <source>Keep</source>
        <translation>Houden</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/article_card.py"/>
        <source>Replace</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/article_card.py"/>
        <source>Add the new one</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/article_card.py"/>
        <source>Has a caption already</source>
        <translation>Heeft al een bijschrift</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/article_intake.py"/>
        <source>Paste the te&amp;xt</source>
        <translation>Tekst pla&amp;kken</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/article_intake.py"/>
        <source>Open a f&amp;ile…</source>
        <translation>Bestand &amp;openen…</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/article_intake.py"/>
        <source>Reading the article</source>
        <translation>Artikel lezen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/article_intake.py"/>
        <source>Paste the article about the photos, or drop its file here</source>
        <translation>Plak het artikel over de foto&apos;s, of sleep het bestand hierheen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/article_intake.py"/>
        <source>The name of a photo stands above the text that belongs to it:</source>
        <translation>De naam van een foto staat boven de tekst die erbij hoort:</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/article_intake.py"/>
        <source>Mira Oostveen (left) shows Jonas Blom (right) the garden.</source>
        <translation>Mira Oostveen (l.) laat Jonas Blom (r.) de tuin zien.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/article_model.py"/>
        <source>Space makes it article text</source>
        <translation>Spatie maakt er artikeltekst van</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/article_model.py"/>
        <source>Space makes it a caption</source>
        <translation>Spatie maakt er een bijschrift van</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/article_model.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/article_model.py"/>
        <location filename="../../photoarchive/desktop/sheets/batch_sheet.py"/>
        <location filename="../../photoarchive/desktop/sheets/history_photo.py"/>
        <location filename="../../photoarchive/desktop/sheets/outside_model.py"/>
        <source>Credit</source>
        <translation>Naamsvermelding</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/article_model.py"/>
        <location filename="../../photoarchive/desktop/sheets/batch_sheet.py"/>
        <location filename="../../photoarchive/desktop/sheets/export_cures.py"/>
        <location filename="../../photoarchive/desktop/sheets/history_photo.py"/>
        <location filename="../../photoarchive/desktop/sheets/outside_model.py"/>
        <source>Caption</source>
        <translation>Bijschrift</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/article_model.py"/>
        <source>Article text</source>
        <translation>Artikeltekst</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/article_person.py"/>
        <source>Who is {name}?</source>
        <translation>Wie is {name}?</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/article_person.py"/>
        <source>Someone else…</source>
        <translation>Iemand anders…</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/article_person.py"/>
        <source>In the register</source>
        <translation>Al bekend</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/article_person.py"/>
        <source>written {name}</source>
        <translation>geschreven als {name}</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/article_person.py"/>
        <source>{place} from the left</source>
        <translation>{place} van links</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/article_person.py"/>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/article_person.py"/>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/article_person.py"/>
        <source>centre</source>
        <translation>midden</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/article_presence.py"/>
        <source>In the picture</source>
        <translation>Te zien</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/article_presence.py"/>
        <source>Only named</source>
        <translation>Alleen genoemd</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/article_presence.py"/>
        <source>Not sure</source>
        <translation>Onzeker</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/article_sheet.py"/>
        <source>Article to captions</source>
        <translation>Artikel naar bijschriften</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/article_sheet.py"/>
        <source>Fill</source>
        <translation>Invullen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/article_sheet.py"/>
        <source>&amp;Another text…</source>
        <translation>&amp;Andere tekst…</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/article_sheet.py"/>
        <location filename="../../photoarchive/desktop/window.py"/>
        <source>Articles</source>
        <translation>Artikelen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/article_sheet.py"/>
        <location filename="../../photoarchive/desktop/sheets/export_form.py"/>
        <location filename="../../photoarchive/desktop/window.py"/>
        <source>The article</source>
        <translation>Het artikel</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/article_sheet.py"/>
        <source>There is no text on the clipboard. Copy the article and paste it.</source>
        <translation>Er staat geen tekst op het klembord. Kopieer het artikel en plak het.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/article_sheet.py"/>
        <source>Space: caption or article text</source>
        <translation>Spatie: bijschrift of artikeltekst</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/article_sheet.py"/>
        <source>What each photo gets</source>
        <translation>Wat elke foto krijgt</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/article_sheet.py"/>
        <source>An article is being filled in. Bring the other one when it is finished.</source>
        <translation>Er wordt een artikel ingevuld. Breng het andere als dat klaar is.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/article_sheet.py"/>
        <source>Fill %n photo(s)   Ctrl+Enter</source>
        <translation>
            <numerusform>%Ln foto invullen   Ctrl+Enter</numerusform>
            <numerusform>%Ln foto&apos;s invullen   Ctrl+Enter</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/article_sheet.py"/>
        <source>Filling in the captions</source>
        <translation>Bijschriften invullen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/article_sheet.py"/>
        <source>Stopped. Nothing was filled in.</source>
        <translation>Gestopt. Er is niets ingevuld.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/article_sheet.py"/>
        <location filename="../../photoarchive/desktop/sheets/batch_sheet.py"/>
        <location filename="../../photoarchive/desktop/sheets/export_sheet.py"/>
        <location filename="../../photoarchive/desktop/sheets/import_sheet.py"/>
        <source>Go on in the background</source>
        <translation>Doorgaan op de achtergrond</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/article_sheet.py"/>
        <source>Show the article</source>
        <translation>Artikel tonen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/article_sheet.py"/>
        <source>%n photo(s) filled.</source>
        <translation>
            <numerusform>%Ln foto ingevuld.</numerusform>
            <numerusform>%Ln foto&apos;s ingevuld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/article_sheet.py"/>
        <source>%n kept their own caption.</source>
        <translation>
            <numerusform>%Ln hield het eigen bijschrift.</numerusform>
            <numerusform>%Ln hielden het eigen bijschrift.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/article_sheet.py"/>
        <source>Something else was changed since. Undo step by step with Ctrl+Z.</source>
        <translation>Er is intussen iets anders gewijzigd. Maak stap voor stap ongedaan met Ctrl+Z.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/article_text.py"/>
        <source>The article, paragraph by paragraph</source>
        <translation>Het artikel, alinea voor alinea</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/backups_difference.py"/>
        <source>It holds what the archive holds now. Nothing to restore.</source>
        <translation>Hierin staat wat er nu ook in het archief staat. Er valt niets terug te zetten.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/backups_difference.py"/>
        <source>What would change</source>
        <translation>Wat er zou veranderen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/backups_difference.py"/>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/backups_difference.py"/>
        <source>In the backup</source>
        <translation>In de reservekopie</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/backups_difference.py"/>
        <source>Captions</source>
        <translation>Bijschriften</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/backups_difference.py"/>
        <source>Galleries</source>
        <translation>Galerijen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/backups_difference.py"/>
        <source>The archive&apos;s own file cannot be read. It would be kept beside the backups.</source>
        <translation>Het bestand van het archief zelf is niet leesbaar. Het blijft bewaard bij de reservekopieën.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/backups_difference.py"/>
        <source>%n photo(s) would no longer be in the archive</source>
        <translation>
            <numerusform>%Ln foto zou niet meer in het archief staan</numerusform>
            <numerusform>%Ln foto&apos;s zouden niet meer in het archief staan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/backups_difference.py"/>
        <source>%n photo(s) would be back</source>
        <translation>
            <numerusform>%Ln foto zou terug zijn</numerusform>
            <numerusform>%Ln foto&apos;s zouden terug zijn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/backups_difference.py"/>
        <source>%n caption(s) would go back to what they were</source>
        <translation>
            <numerusform>%Ln bijschrift zou weer worden wat het was</numerusform>
            <numerusform>%Ln bijschriften zouden weer worden wat ze waren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/backups_difference.py"/>
        <location filename="../../photoarchive/desktop/sheets/batch_sheet.py"/>
        <location filename="../../photoarchive/desktop/sheets/written_sheet.py"/>
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %Ln</numerusform>
            <numerusform>en nog %Ln</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/backups_difference.py"/>
        <source>now: {text}</source>
        <translation>nu: {text}</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/backups_difference.py"/>
        <source>then: {text}</source>
        <translation>toen: {text}</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/backups_difference.py"/>
        <location filename="../../photoarchive/desktop/sheets/history_photo.py"/>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/backups_list.py"/>
        <source>stays until {date} or longer</source>
        <translation>blijft tot {date} of langer</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/backups_list.py"/>
        <source>by hand</source>
        <translation>zelf gemaakt</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/backups_list.py"/>
        <source>when the program began</source>
        <translation>bij het begin van het programma</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/backups_list.py"/>
        <source>when the program ended</source>
        <translation>bij het sluiten van het programma</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/backups_list.py"/>
        <source>before an update</source>
        <translation>voor een update</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/backups_list.py"/>
        <source>before an import</source>
        <translation>voor een import</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/backups_list.py"/>
        <source>before an article</source>
        <translation>voor een artikel</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/backups_list.py"/>
        <source>before a change of many photos</source>
        <translation>voor een wijziging van veel foto&apos;s</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/backups_list.py"/>
        <source>before taking over texts from files</source>
        <translation>voor het overnemen van teksten uit bestanden</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/backups_list.py"/>
        <source>before a backup was restored</source>
        <translation>voor het terugzetten van een reservekopie</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/backups_list.py"/>
        <source>rescued</source>
        <translation>gered</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/backups_list.py"/>
        <source>backup {place} of {total}</source>
        <translation>reservekopie {place} van {total}</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/backups_list.py"/>
        <location filename="../../photoarchive/desktop/sheets/backups_sheet.py"/>
        <source>Backups</source>
        <translation>Reservekopieën</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/backups_sheet.py"/>
        <source>Restore this backup</source>
        <translation>Deze reservekopie terugzetten</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/backups_sheet.py"/>
        <source>Back up &amp;now</source>
        <translation>&amp;Nu een reservekopie maken</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/backups_sheet.py"/>
        <source>Comparing…</source>
        <translation>Er wordt vergeleken…</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/backups_sheet.py"/>
        <source>Backing up</source>
        <translation>Reservekopie wordt gemaakt</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/backups_sheet.py"/>
        <source>Backed up at {moment}, and proven to open.</source>
        <translation>Reservekopie gemaakt op {moment}; bewezen dat die opengaat.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/backups_sheet.py"/>
        <source>Backups are made by themselves and hold every caption, name and gallery. They do not hold the photos: copy the archive&apos;s folder to another disk for those. Restoring can be taken back.</source>
        <translation>Reservekopieën worden vanzelf gemaakt en bevatten elk bijschrift, elke naam en elke galerij. De foto&apos;s zitten er niet in: kopieer daarvoor de map van het archief naar een andere schijf. Terugzetten kan ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/backups_sheet.py"/>
        <source>There are no backups yet.</source>
        <translation>Er zijn nog geen reservekopieën.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/backups_whole_sheet.py"/>
        <source>Export the whole archive</source>
        <translation>Het hele archief exporteren</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/backups_whole_sheet.py"/>
        <source>Export the archive</source>
        <translation>Archief exporteren</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/backups_whole_sheet.py"/>
        <location filename="../../photoarchive/desktop/sheets/export_report.py"/>
        <source>Open fol&amp;der</source>
        <translation>&amp;Map openen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/backups_whole_sheet.py"/>
        <source>Exporting the whole archive</source>
        <translation>Het hele archief wordt geëxporteerd</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/backups_whole_sheet.py"/>
        <source>The whole archive was exported.</source>
        <translation>Het hele archief is geëxporteerd.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/backups_whole_sheet.py"/>
        <location filename="../../photoarchive/desktop/sheets/erase_sheet.py"/>
        <location filename="../../photoarchive/desktop/sheets/originals_check_sheet.py"/>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/backups_whole_sheet.py"/>
        <source>Stopped. Exporting to the same place goes on where it was.</source>
        <translation>Gestopt. Exporteren naar dezelfde plek gaat verder waar het was.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/backups_whole_sheet.py"/>
        <location filename="../../photoarchive/desktop/sheets/export_place.py"/>
        <source>Where the export goes</source>
        <translation>Waar de export komt</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/backups_whole_sheet.py"/>
        <source>Everything, for another disk or for somebody without this program: the photos with their captions beside them, all texts as a table, and the archive itself. Every file is read again and compared before it is called done.</source>
        <translation>Alles, voor een andere schijf of voor iemand zonder dit programma: de foto&apos;s met hun bijschriften ernaast, alle teksten als tabel, en het archief zelf. Elk bestand wordt nog eens gelezen en vergeleken voordat het klaar heet.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/backups_whole_sheet.py"/>
        <location filename="../../photoarchive/desktop/sheets/export_place.py"/>
        <source>&amp;Goes to</source>
        <translation>&amp;Naar</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/backups_whole_sheet.py"/>
        <location filename="../../photoarchive/desktop/sheets/export_place.py"/>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/backups_whole_sheet.py"/>
        <location filename="../../photoarchive/desktop/sheets/export_place.py"/>
        <source>Choose another place</source>
        <translation>Andere plek kiezen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/backups_whole_sheet.py"/>
        <source>%n photo(s), {size}, each compared</source>
        <translation>
            <numerusform>%Ln foto, {size}, vergeleken</numerusform>
            <numerusform>%Ln foto&apos;s, {size}, elk vergeleken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/backups_whole_sheet.py"/>
        <source>%n original(s) are not in it as they were imported</source>
        <translation>
            <numerusform>%Ln origineel zit er niet in zoals het is geïmporteerd</numerusform>
            <numerusform>%Ln originelen zitten er niet in zoals ze zijn geïmporteerd</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/batch_row.py"/>
        <location filename="../../photoarchive/desktop/sheets/batch_sheet.py"/>
        <source>Only fields with a check mark are changed</source>
        <translation>Alleen velden met een vinkje worden gewijzigd</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/batch_row.py"/>
        <source>various texts</source>
        <translation>verschillende teksten</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/batch_sheet.py"/>
        <source>Set a field for %n photo(s)</source>
        <translation>
            <numerusform>Veld invullen voor %Ln foto</numerusform>
            <numerusform>Veld invullen voor %Ln foto&apos;s</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/batch_sheet.py"/>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/batch_sheet.py"/>
        <source>empty: as for the whole set</source>
        <translation>leeg: zoals bij de hele fotoset</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/batch_sheet.py"/>
        <location filename="../../photoarchive/desktop/sheets/export_cures.py"/>
        <location filename="../../photoarchive/desktop/sheets/history_photo.py"/>
        <location filename="../../photoarchive/desktop/sheets/outside_model.py"/>
        <source>Headline</source>
        <translation>Kop</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/batch_sheet.py"/>
        <location filename="../../photoarchive/desktop/sheets/history_photo.py"/>
        <location filename="../../photoarchive/desktop/sheets/outside_model.py"/>
        <source>Alt text</source>
        <translation>Alt-tekst</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/batch_sheet.py"/>
        <location filename="../../photoarchive/desktop/sheets/history_photo.py"/>
        <location filename="../../photoarchive/desktop/sheets/outside_model.py"/>
        <source>Photographer</source>
        <translation>Fotograaf</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/batch_sheet.py"/>
        <location filename="../../photoarchive/desktop/sheets/history_photo.py"/>
        <location filename="../../photoarchive/desktop/sheets/outside_model.py"/>
        <source>Copyright</source>
        <translation>Copyright</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/batch_sheet.py"/>
        <location filename="../../photoarchive/desktop/sheets/history_photo.py"/>
        <location filename="../../photoarchive/desktop/sheets/outside_model.py"/>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/batch_sheet.py"/>
        <source>Add keywords</source>
        <translation>Trefwoorden toevoegen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/batch_sheet.py"/>
        <source>with commas between</source>
        <translation>met komma&apos;s ertussen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/batch_sheet.py"/>
        <source>Remove keywords</source>
        <translation>Trefwoorden verwijderen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/batch_sheet.py"/>
        <source>first letters, then choose</source>
        <translation>eerste letters, dan kiezen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/batch_sheet.py"/>
        <source>Change %n photo(s)</source>
        <translation>
            <numerusform>%Ln foto wijzigen</numerusform>
            <numerusform>%Ln foto&apos;s wijzigen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/batch_sheet.py"/>
        <source>Nothing to change</source>
        <translation>Niets te wijzigen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/batch_sheet.py"/>
        <source>already so</source>
        <translation>al zo</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/batch_sheet.py"/>
        <source>new in the register</source>
        <translation>nieuw</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/batch_sheet.py"/>
        <source>%n photo(s) changed</source>
        <translation>
            <numerusform>%Ln foto gewijzigd</numerusform>
            <numerusform>%Ln foto&apos;s gewijzigd</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/erase_sheet.py"/>
        <source>Erase somebody who asks for it</source>
        <translation>Iemand op verzoek wissen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/erase_sheet.py"/>
        <source>Erase</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/erase_sheet.py"/>
        <source>First letters of the name, Enter</source>
        <translation>Eerste letters van de naam, Enter</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/erase_sheet.py"/>
        <source>Delete these &amp;backups too, after a new one was made</source>
        <translation>Ook deze reserve&amp;kopieën wissen, nadat er een nieuwe is gemaakt</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/erase_sheet.py"/>
        <source>The name, to be sure</source>
        <translation>De naam, voor de zekerheid</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/erase_sheet.py"/>
        <source>%n text(s) have the name</source>
        <translation>
            <numerusform>%Ln tekst noemt de naam</numerusform>
            <numerusform>%Ln teksten noemen de naam</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/erase_sheet.py"/>
        <source>It cannot be undone. To be sure, type the &amp;name: {name}</source>
        <translation>Dit kan niet ongedaan worden gemaakt. Typ voor de zekerheid de &amp;naam: {name}</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/erase_sheet.py"/>
        <source>Erasing</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/erase_sheet.py"/>
        <source>Erased</source>
        <translation>Gewist</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/erase_sheet.py"/>
        <source>Somebody was erased.</source>
        <translation>Er is iemand gewist.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/erase_sheet.py"/>
        <source>Each gets what stands in its field. Without the check mark it stays as it is.</source>
        <translation>Elke tekst wordt wat in het veld staat. Zonder vinkje blijft een tekst zoals die is.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/erase_sheet.py"/>
        <source>&amp;Who</source>
        <translation>W&amp;ie</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/erase_sheet.py"/>
        <source>Takes a name out of the register, the photos, the history and the files beside the photos, and proves that it is gone. Nothing happens before you have seen everything.</source>
        <translation>Haalt een naam uit de personen, de foto&apos;s, de geschiedenis en de bestanden naast de foto&apos;s, en bewijst dat die weg is. Er gebeurt niets voordat je alles hebt gezien.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/erase_texts.py"/>
        <source>New text: {where}</source>
        <translation>Nieuwe tekst: {where}</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/erase_texts.py"/>
        <source>The name is still in it.</source>
        <translation>De naam staat er nog in.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/erase_texts.py"/>
        <source>%n more text(s) get the proposed wording.</source>
        <translation>
            <numerusform>Nog %Ln tekst krijgt de voorgestelde tekst.</numerusform>
            <numerusform>Nog %Ln teksten krijgen de voorgestelde tekst.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/erase_texts.py"/>
        <source>Photo set</source>
        <translation>Fotoset</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/erase_texts.py"/>
        <source>Gallery</source>
        <translation>Galerij</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/erase_texts.py"/>
        <source>Text in a gallery</source>
        <translation>Tekst in een galerij</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/erase_texts.py"/>
        <source>Note about somebody else</source>
        <translation>Notitie over iemand anders</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/erase_texts.py"/>
        <source>Role of somebody else</source>
        <translation>Functie van iemand anders</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/erase_texts.py"/>
        <source>Role of somebody else in a photo</source>
        <translation>Functie van iemand anders op een foto</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/erase_texts.py"/>
        <source>Keyword, taken away</source>
        <translation>Trefwoord, wordt verwijderd</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/erase_texts.py"/>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/erase_work.py"/>
        <source>In the register, shown or named in %n photo(s)</source>
        <translation>
            <numerusform>In het personenregister, te zien of genoemd bij %Ln foto</numerusform>
            <numerusform>In het personenregister, te zien of genoemd bij %Ln foto&apos;s</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/erase_work.py"/>
        <source>In the history of what was done: it goes from there too</source>
        <translation>In de geschiedenis van wat er is gedaan: ook daaruit verdwijnt de naam</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/erase_work.py"/>
        <source>These short names may be anybody&apos;s; look for them yourself</source>
        <translation>Deze korte namen kunnen van iedereen zijn; zoek er zelf naar</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/erase_work.py"/>
        <source>%n name(s) of files and folders have it and stay</source>
        <translation>
            <numerusform>%Ln naam van een bestand of map bevat de naam en blijft</numerusform>
            <numerusform>%Ln namen van bestanden en mappen bevatten de naam en blijven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/erase_work.py"/>
        <source>Published with them in %n place(s), which stay as they are</source>
        <translation>
            <numerusform>Met deze persoon gepubliceerd op %Ln plek, die blijft zoals die is</numerusform>
            <numerusform>Met deze persoon gepubliceerd op %Ln plekken, die blijven zoals ze zijn</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/erase_work.py"/>
        <source>Looking for the name in the backups…</source>
        <translation>De naam wordt in de reservekopieën gezocht…</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/erase_work.py"/>
        <source>{moment}, {size}: goes by itself on {date} if the program is used every day</source>
        <translation>{moment}, {size}: verdwijnt vanzelf op {date} als het programma elke dag wordt gebruikt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/erase_work.py"/>
        <source>%n backup(s) have the name</source>
        <translation>
            <numerusform>%Ln reservekopie bevat de naam</numerusform>
            <numerusform>%Ln reservekopieën bevatten de naam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/erase_work.py"/>
        <source>%n file(s) could not be written</source>
        <translation>
            <numerusform>%Ln bestand kon niet worden geschreven</numerusform>
            <numerusform>%Ln bestanden konden niet worden geschreven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/erase_work.py"/>
        <source>%n write(s) into files can no longer be taken back.</source>
        <translation>
            <numerusform>%Ln wijziging in een bestand kan niet meer worden teruggenomen.</numerusform>
            <numerusform>%Ln wijzigingen in bestanden kunnen niet meer worden teruggenomen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/erase_work.py"/>
        <source>%n picture(s) carry the name inside; their files were not touched</source>
        <translation>
            <numerusform>%Ln foto heeft de naam in het bestand zelf; dat is niet aangeraakt</numerusform>
            <numerusform>%Ln foto&apos;s hebben de naam in het bestand zelf; die zijn niet aangeraakt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/erase_work.py"/>
        <source>The pictures themselves still show them.</source>
        <translation>Op de foto&apos;s zelf is de persoon nog te zien.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/erase_work.py"/>
        <source>Every byte of the archive&apos;s own files was searched: “{name}” is in none of them any more.</source>
        <translation>Elke byte van de eigen bestanden van het archief is doorzocht: “{name}” staat er nergens meer in.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/erase_work.py"/>
        <source>texts, file names and lists of this archive that keep it</source>
        <translation>teksten, bestandsnamen en lijsten van dit archief waarin de naam blijft</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/erase_work.py"/>
        <source>“{name}” still stands here, because it was to stay or is a file&apos;s name</source>
        <translation>“{name}” staat hier nog, omdat dat zo moest blijven of omdat een bestand zo heet</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_cures.py"/>
        <source>Credit of the whole set</source>
        <translation>Naamsvermelding van de hele fotoset</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_cures.py"/>
        <source>Alt text: what is to be seen, in a sentence</source>
        <translation>Alt-tekst: wat er te zien is, in één zin</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_editor.py"/>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_editor.py"/>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_findings.py"/>
        <source>These hold the export back</source>
        <translation>Dit houdt de export tegen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_findings.py"/>
        <source>Worth a look</source>
        <translation>Even bekijken</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_findings.py"/>
        <source>Good to know</source>
        <translation>Goed om te weten</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_findings.py"/>
        <source>These stay behind</source>
        <translation>Deze blijven achter</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/export_findings.py"/>
        <source>and %n more, which come as these are done</source>
        <translation>
            <numerusform>en nog %Ln, die komt als deze klaar zijn</numerusform>
            <numerusform>en nog %Ln, die komen als deze klaar zijn</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_findings.py"/>
        <source>Export a&amp;nyway…</source>
        <translation>Toch expo&amp;rteren…</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_findings.py"/>
        <source>Why may it go out all the same? This is kept.</source>
        <translation>Waarom mag het toch naar buiten? Dit wordt bewaard.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_findings.py"/>
        <source>Reason to export anyway</source>
        <translation>Reden om toch te exporteren</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/export_findings.py"/>
        <source>All %n photo(s) are ready for the web</source>
        <translation>
            <numerusform>De foto is klaar voor het web</numerusform>
            <numerusform>Alle %Ln foto&apos;s zijn klaar voor het web</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_form.py"/>
        <source>&amp;Web gallery</source>
        <translation>Web&amp;galerij</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_form.py"/>
        <source>Photos with captions &amp;inside</source>
        <translation>Foto&apos;s met bijschriften er&amp;in</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_form.py"/>
        <source>Wor&amp;d file</source>
        <translation>Wor&amp;d-bestand</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_form.py"/>
        <source>Te&amp;xt for a web page</source>
        <translation>Te&amp;kst voor een webpagina</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_form.py"/>
        <source>Ta&amp;ble for a spreadsheet</source>
        <translation>&amp;Tabel voor een spreadsheet</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_form.py"/>
        <source>Also as one &amp;zip file</source>
        <translation>Ook als &amp;zip-bestand</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_form.py"/>
        <source>Sizes</source>
        <translation>Formaten</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_form.py"/>
        <source>Formats</source>
        <translation>Bestandstypen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_form.py"/>
        <location filename="../../photoarchive/desktop/sheets/export_sheet.py"/>
        <source>Export gallery</source>
        <translation>Galerij exporteren</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_form.py"/>
        <source>Export photos</source>
        <translation>Foto&apos;s exporteren</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_form.py"/>
        <source>Write Word file</source>
        <translation>Word-bestand schrijven</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_form.py"/>
        <source>Write text</source>
        <translation>Tekst schrijven</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_form.py"/>
        <source>Write table</source>
        <translation>Tabel schrijven</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_form.py"/>
        <source>Choose at least one size.</source>
        <translation>Kies minstens één formaat.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_form.py"/>
        <source>Choose at least one format.</source>
        <translation>Kies minstens één bestandstype.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_form.py"/>
        <source>As in the article</source>
        <translation>Zoals in het artikel</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_form.py"/>
        <source>By time</source>
        <translation>Op tijd</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_form.py"/>
        <source>{count} px on the long side</source>
        <translation>{count} px aan de lange kant</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_form.py"/>
        <source>As large as the original</source>
        <translation>Zo groot als het origineel</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_form.py"/>
        <source>Size</source>
        <translation>Formaat</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_form.py"/>
        <source>Photo&amp;s</source>
        <translation>Foto&apos;&amp;s</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_form.py"/>
        <source>&amp;Title</source>
        <translation>Tite&amp;l</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_form.py"/>
        <source>O&amp;rder</source>
        <translation>Volg&amp;orde</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_form.py"/>
        <source>&amp;Language</source>
        <translation>Ta&amp;al</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_form.py"/>
        <source>The selection</source>
        <translation>De selectie</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_form.py"/>
        <source>Everything shown</source>
        <translation>Alles wat wordt getoond</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_form.py"/>
        <source>This event</source>
        <translation>Dit evenement</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_making.py"/>
        <source>Exporting</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_making.py"/>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_making.py"/>
        <source>No program opens it here. It lies in {folder}</source>
        <translation>Geen programma op deze computer opent het. Het staat in {folder}</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_page.py"/>
        <source>Nothing is exported yet: look at these first, then export again.</source>
        <translation>Er is nog niets geëxporteerd: bekijk deze eerst en exporteer daarna opnieuw.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_page.py"/>
        <source>Choose where the export goes.</source>
        <translation>Kies waar de export komt.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_page.py"/>
        <source>Cure what holds the export back, or give a reason to export anyway.</source>
        <translation>Los op wat de export tegenhoudt, of geef een reden om toch te exporteren.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_place.py"/>
        <source>Open when read&amp;y</source>
        <translation>Dire&amp;ct openen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_place.py"/>
        <source>new folder</source>
        <translation>nieuwe map</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_place.py"/>
        <source>new file</source>
        <translation>nieuw bestand</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_place.py"/>
        <source>exported before: only changes are made</source>
        <translation>al eens geëxporteerd: alleen wijzigingen worden gemaakt</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_place.py"/>
        <source>has other things, which stay</source>
        <translation>bevat andere dingen; die blijven staan</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_place.py"/>
        <source>there is such a file already</source>
        <translation>zo&apos;n bestand is er al</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_place.py"/>
        <source>about {size}</source>
        <translation>ongeveer {size}</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_progress.py"/>
        <location filename="../../photoarchive/desktop/sheets/import_progress.py"/>
        <location filename="../../photoarchive/desktop/status.py"/>
        <location filename="../../photoarchive/desktop/welcome.py"/>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_progress.py"/>
        <location filename="../../photoarchive/desktop/status.py"/>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_progress.py"/>
        <location filename="../../photoarchive/desktop/sheets/import_progress.py"/>
        <location filename="../../photoarchive/desktop/status.py"/>
        <source>{done} of {total}</source>
        <translation>{done} van {total}</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_report.py"/>
        <source>E&amp;xport something else</source>
        <translation>Iets anders e&amp;xporteren</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_report.py"/>
        <source>No picture had changed since the last export.</source>
        <translation>Er was geen foto gewijzigd sinds de vorige export.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_report.py"/>
        <source>These stayed behind</source>
        <translation>Deze bleven achter</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/export_report.py"/>
        <source>The web gallery with %n photo(s) is ready</source>
        <translation>
            <numerusform>De webgalerij met %Ln foto is klaar</numerusform>
            <numerusform>De webgalerij met %Ln foto&apos;s is klaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/export_report.py"/>
        <source>%n photo(s) with their captions inside are ready</source>
        <translation>
            <numerusform>%Ln foto met bijschrift erin is klaar</numerusform>
            <numerusform>%Ln foto&apos;s met bijschriften erin zijn klaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/export_report.py"/>
        <source>The file with the captions of %n photo(s) is ready</source>
        <translation>
            <numerusform>Het bestand met het bijschrift van %Ln foto is klaar</numerusform>
            <numerusform>Het bestand met de bijschriften van %Ln foto&apos;s is klaar</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_report.py"/>
        <source>Open in the browser</source>
        <translation>Openen in de browser</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_report.py"/>
        <source>Open the folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_report.py"/>
        <source>Open the file</source>
        <translation>Bestand openen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/export_row.py"/>
        <source>{name} and %n more</source>
        <translation>
            <numerusform>{name} en nog %Ln</numerusform>
            <numerusform>{name} en nog %Ln</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_row.py"/>
        <source>Go to photo</source>
        <translation>Naar foto</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_row.py"/>
        <source>Set credit</source>
        <translation>Naamsvermelding invullen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_row.py"/>
        <source>Write now</source>
        <translation>Nu schrijven</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_row.py"/>
        <source>Is shown</source>
        <translation>Is te zien</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_row.py"/>
        <source>Only mentioned</source>
        <translation>Alleen genoemd</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_row.py"/>
        <source>Is this person</source>
        <translation>Is deze persoon</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_row.py"/>
        <source>Which person is {name}?</source>
        <translation>Welke persoon is {name}?</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_row.py"/>
        <source>Which person?</source>
        <translation>Welke persoon?</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_sheet.py"/>
        <source>Preview p&amp;age</source>
        <translation>&amp;Voorbeeld van pagina</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/export_sheet.py"/>
        <source>Export %n photo(s) as</source>
        <translation>
            <numerusform>%Ln foto exporteren als</numerusform>
            <numerusform>%Ln foto&apos;s exporteren als</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_sheet.py"/>
        <source>Exports as soon as the checks are done. Esc takes it back.</source>
        <translation>Exporteert zodra de controles klaar zijn. Met Esc neem je dat terug.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_sheet.py"/>
        <source>Taken back: nothing is exported.</source>
        <translation>Teruggenomen: er is niets geëxporteerd.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_sheet.py"/>
        <source>The export waits with everything you chose.</source>
        <translation>De export wacht, met alles wat je hebt gekozen.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_sheet.py"/>
        <source>Back to the export</source>
        <translation>Terug naar de export</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_sheet.py"/>
        <source>There is nothing to export yet. Import photos first.</source>
        <translation>Er is nog niets te exporteren. Importeer eerst foto&apos;s.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_sheet.py"/>
        <source>Stopped. Nothing was written.</source>
        <translation>Gestopt. Er is niets geschreven.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_summary.py"/>
        <source>Before it goes out</source>
        <translation>Controle vooraf</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/export_summary.py"/>
        <source>%n ready</source>
        <translation>
            <numerusform>%Ln klaar</numerusform>
            <numerusform>%Ln klaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/export_summary.py"/>
        <source>%n to look at</source>
        <translation>
            <numerusform>%Ln om te bekijken</numerusform>
            <numerusform>%Ln om te bekijken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/export_summary.py"/>
        <source>%n held back</source>
        <translation>
            <numerusform>%Ln tegengehouden</numerusform>
            <numerusform>%Ln tegengehouden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/export_summary.py"/>
        <source>%n left out by you</source>
        <translation>
            <numerusform>%Ln door jou weggelaten</numerusform>
            <numerusform>%Ln door jou weggelaten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/export_summary.py"/>
        <source>Location, serial number and face boxes will not leave: {count} of {total}</source>
        <translation>Locatie, serienummer en gezichtskaders gaan niet mee: {count} van {total}</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/history_photo.py"/>
        <location filename="../../photoarchive/desktop/sheets/outside_model.py"/>
        <source>Rating</source>
        <translation>Waardering</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/history_photo.py"/>
        <source>left out</source>
        <translation>weggelaten</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/history_photo.py"/>
        <source>included</source>
        <translation>opgenomen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/history_photo.py"/>
        <source>Before</source>
        <translation>Voor</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/history_photo.py"/>
        <source>After</source>
        <translation>Na</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/history_photo.py"/>
        <source>Copy what it was</source>
        <translation>Oude tekst kopiëren</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/history_photo.py"/>
        <source>Put it back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/history_photo.py"/>
        <source>Nothing has been changed in this photo yet.</source>
        <translation>Aan deze foto is nog niets gewijzigd.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/history_sheet.py"/>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/history_sheet.py"/>
        <source>History of {name}</source>
        <translation>Geschiedenis van {name}</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/history_sheet.py"/>
        <source>&amp;Redo up to here</source>
        <translation>Tot hier opnieuw &amp;uitvoeren</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/history_sheet.py"/>
        <source>%n step(s) will be done again.</source>
        <translation>
            <numerusform>%Ln stap wordt opnieuw uitgevoerd.</numerusform>
            <numerusform>%Ln stappen worden opnieuw uitgevoerd.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/history_sheet.py"/>
        <source>&amp;Undo up to here</source>
        <translation>Tot hier &amp;ongedaan maken</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/history_sheet.py"/>
        <source>%n step(s) will be undone.</source>
        <translation>
            <numerusform>%Ln stap wordt ongedaan gemaakt.</numerusform>
            <numerusform>%Ln stappen worden ongedaan gemaakt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/history_sheet.py"/>
        <source>Nothing has been done yet.</source>
        <translation>Er is nog niets gedaan.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/history_steps.py"/>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/history_steps.py"/>
        <source>Yesterday</source>
        <translation>Gisteren</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/history_steps.py"/>
        <source>undone</source>
        <translation>ongedaan gemaakt</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/history_steps.py"/>
        <source>step {place} of {total}</source>
        <translation>stap {place} van {total}</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/history_steps.py"/>
        <source>What was done</source>
        <translation>Wat er is gedaan</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/import_form.py"/>
        <source>Eve&amp;nt</source>
        <translation>Eve&amp;nement</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/import_form.py"/>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/import_form.py"/>
        <source>P&amp;lace</source>
        <translation>P&amp;laats</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/import_form.py"/>
        <source>C&amp;redit line</source>
        <translation>Naamsve&amp;rmelding</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/import_form.py"/>
        <source>Pho&amp;tographer</source>
        <translation>Fo&amp;tograaf</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/import_form.py"/>
        <source>&amp;Set name</source>
        <translation>Naam van foto&amp;set</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/import_form.py"/>
        <source>Copy the photos &amp;into the archive</source>
        <translation>Foto&apos;s naar het archief &amp;kopiëren</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/import_form.py"/>
        <source>Leave the files &amp;where they are</source>
        <translation>Bestanden l&amp;aten waar ze zijn</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/import_form.py"/>
        <source>The archive remembers the folder. Its photos can be seen while its drive is there.</source>
        <translation>Het archief onthoudt de map. De foto&apos;s zijn te zien zolang de schijf er is.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/import_form.py"/>
        <source>from the photos</source>
        <translation>uit de foto&apos;s</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/import_form.py"/>
        <source>as readers see it: studio/photographer</source>
        <translation>zoals lezers het zien: studio/fotograaf</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/import_form.py"/>
        <source>for example {date}</source>
        <translation>bijvoorbeeld {date}</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/import_form.py"/>
        <source>not in the files</source>
        <translation>niet in de bestanden</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/import_form.py"/>
        <source>each photo keeps its own</source>
        <translation>elke foto houdt de eigen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/import_form.py"/>
        <source>is in the archive already</source>
        <translation>zit al in het archief</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/import_form.py"/>
        <location filename="../../photoarchive/desktop/sheets/import_sheet.py"/>
        <source>not a date</source>
        <translation>geen datum</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/import_form.py"/>
        <source>%n different ones in the files</source>
        <translation>
            <numerusform>%Ln verschillende in de bestanden</numerusform>
            <numerusform>%Ln verschillende in de bestanden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/import_form.py"/>
        <source>as in {event}</source>
        <translation>zoals bij {event}</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/import_form.py"/>
        <source>in every file</source>
        <translation>in elk bestand</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/import_form.py"/>
        <source>in {some} of {all} files</source>
        <translation>in {some} van {all} bestanden</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/import_notices.py"/>
        <source>%n article(s) beside the photos, for after the import</source>
        <translation>
            <numerusform>%Ln artikel bij de foto&apos;s, voor na de import</numerusform>
            <numerusform>%Ln artikelen bij de foto&apos;s, voor na de import</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/import_notices.py"/>
        <source>%n thing(s) to know</source>
        <translation>
            <numerusform>%Ln ding om te weten</numerusform>
            <numerusform>%Ln dingen om te weten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/import_notices.py"/>
        <source>Nothing new: every photo is in the archive already</source>
        <translation>Niets nieuws: elke foto zit al in het archief</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/import_notices.py"/>
        <source>%n new photo(s)</source>
        <translation>
            <numerusform>%Ln nieuwe foto</numerusform>
            <numerusform>%Ln nieuwe foto&apos;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/import_notices.py"/>
        <source>%n photo(s) already in the archive, skipped</source>
        <translation>
            <numerusform>%Ln foto zit al in het archief en wordt overgeslagen</numerusform>
            <numerusform>%Ln foto&apos;s zitten al in het archief en worden overgeslagen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/import_notices.py"/>
        <source>{name} is the same picture as {other}</source>
        <translation>{name} is dezelfde foto als {other}</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/import_notices.py"/>
        <source>{name} in {event}</source>
        <translation>{name} in {event}</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/import_notices.py"/>
        <source>{name} is {other} in {event}</source>
        <translation>{name} is {other} in {event}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/import_notices.py"/>
        <source>%n file(s) cannot be imported</source>
        <translation>
            <numerusform>%Ln bestand kan niet worden geïmporteerd</numerusform>
            <numerusform>%Ln bestanden kunnen niet worden geïmporteerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/import_notices.py"/>
        <source>%n other file(s) left aside</source>
        <translation>
            <numerusform>%Ln ander bestand overgeslagen</numerusform>
            <numerusform>%Ln andere bestanden overgeslagen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/import_notices.py"/>
        <source>{name} is missing</source>
        <translation>{name} ontbreekt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/import_notices.py"/>
        <source>%n photo(s) missing in the numbering</source>
        <translation>
            <numerusform>%Ln foto ontbreekt in de nummering</numerusform>
            <numerusform>%Ln foto&apos;s ontbreken in de nummering</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/import_notices.py"/>
        <source>Show all {count}</source>
        <translation>Alle {count} tonen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/import_progress.py"/>
        <source>Sto&amp;p</source>
        <translation>St&amp;oppen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/import_report.py"/>
        <source>%n photo(s) imported</source>
        <translation>
            <numerusform>%Ln foto geïmporteerd</numerusform>
            <numerusform>%Ln foto&apos;s geïmporteerd</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/import_report.py"/>
        <source>Nothing new</source>
        <translation>Niets nieuws</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/import_report.py"/>
        <source>Everything came in, and every copy was compared.</source>
        <translation>Alles is binnen, en elke kopie is vergeleken.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/import_report.py"/>
        <source>Make captions of {name}</source>
        <translation>Bijschriften maken van {name}</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/import_sheet.py"/>
        <source>Import photos</source>
        <translation>Foto&apos;s importeren</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/import_sheet.py"/>
        <location filename="../../photoarchive/desktop/top_bar.py"/>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/import_sheet.py"/>
        <source>Paste the &amp;article</source>
        <translation>Art&amp;ikel plakken</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/import_sheet.py"/>
        <source>An import is running. Drop the photos again when it is finished.</source>
        <translation>Er loopt al een import. Sleep de foto&apos;s opnieuw als die klaar is.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/import_sheet.py"/>
        <source>Photos and zip files</source>
        <translation>Foto&apos;s en zip-bestanden</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/import_sheet.py"/>
        <source>The photos</source>
        <translation>De foto&apos;s</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/import_sheet.py"/>
        <location filename="../../photoarchive/desktop/sheets/import_work.py"/>
        <source>Looking at the photos</source>
        <translation>Foto&apos;s bekijken</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/import_sheet.py"/>
        <source>Importing</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/import_sheet.py"/>
        <source>{stored} of {all} are in the archive.</source>
        <translation>{stored} van {all} zitten in het archief.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/import_sheet.py"/>
        <source>Stopped.</source>
        <translation>Gestopt.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/import_sheet.py"/>
        <source>Go on</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/import_sheet.py"/>
        <source>Caption the photos</source>
        <translation>Bijschriften schrijven</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/import_sheet.py"/>
        <source>Show the report</source>
        <translation>Verslag tonen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/import_sheet.py"/>
        <source>Import %n photo(s)</source>
        <translation>
            <numerusform>%Ln foto importeren</numerusform>
            <numerusform>%Ln foto&apos;s importeren</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/import_source.py"/>
        <source>Drop a folder, photos or a zip file here</source>
        <translation>Sleep een map, foto&apos;s of een zip-bestand hierheen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/import_source.py"/>
        <location filename="../../photoarchive/desktop/welcome.py"/>
        <source>Choose a fol&amp;der…</source>
        <translation>&amp;Map kiezen…</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/import_source.py"/>
        <source>Choose photos or a &amp;zip…</source>
        <translation>Foto&apos;s of een &amp;zip kiezen…</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/import_source.py"/>
        <source>Originals are copied and never changed.</source>
        <translation>Originelen worden gekopieerd en nooit gewijzigd.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/import_source.py"/>
        <source>Chan&amp;ge…</source>
        <translation>Wijzi&amp;gen…</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/import_source.py"/>
        <source>other</source>
        <translation>anders</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/import_strip.py"/>
        <source>{name}, photo {place} of {all}</source>
        <translation>{name}, foto {place} van {all}</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/import_strip.py"/>
        <source>The photos that were found</source>
        <translation>De gevonden foto&apos;s</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/import_work.py"/>
        <source>Importing {event}</source>
        <translation>{event} importeren</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/import_work.py"/>
        <source>The import broke off.</source>
        <translation>De import is afgebroken.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/keys_sheet.py"/>
        <source>in the library</source>
        <translation>in de bibliotheek</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/keys_sheet.py"/>
        <source>while captioning</source>
        <translation>bij het schrijven van bijschriften</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/keys_sheet.py"/>
        <source>in the People view</source>
        <translation>bij Personen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/keys_sheet.py"/>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/keys_sheet.py"/>
        <source>Filter keys</source>
        <translation>Toetsen filteren</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/keys_sheet.py"/>
        <source>What do you want to do, or which key?</source>
        <translation>Wat wil je doen, of welke toets?</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/keys_sheet.py"/>
        <source>No key does that.</source>
        <translation>Daar is geen toets voor.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/originals_check_report.py"/>
        <source>The check of {moment} was stopped; %n original(s) are left.</source>
        <translation>
            <numerusform>De controle van {moment} is gestopt; er is nog %Ln origineel over.</numerusform>
            <numerusform>De controle van {moment} is gestopt; er zijn nog %Ln originelen over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/originals_check_report.py"/>
        <source>%n original(s) were not checked since they were imported.</source>
        <translation>
            <numerusform>%Ln origineel is sinds het importeren niet gecontroleerd.</numerusform>
            <numerusform>%Ln originelen zijn sinds het importeren niet gecontroleerd.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/originals_check_report.py"/>
        <source>When they were last looked at, all originals were well.</source>
        <translation>Toen er het laatst naar is gekeken, waren alle originelen in orde.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/originals_check_report.py"/>
        <source>The archive&apos;s own file is not whole. Restore a backup.</source>
        <translation>Het bestand van het archief zelf is beschadigd. Zet een reservekopie terug.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/originals_check_report.py"/>
        <source>All is well: %n original(s), each as imported.</source>
        <translation>
            <numerusform>Alles is in orde: %Ln origineel, zoals geïmporteerd.</numerusform>
            <numerusform>Alles is in orde: %Ln originelen, elk zoals geïmporteerd.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/originals_check_report.py"/>
        <source>{count} of {total} originals are as imported.</source>
        <translation>{count} van {total} originelen zijn zoals ze zijn geïmporteerd.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/originals_check_report.py"/>
        <source>%n damaged preview(s) will be made again.</source>
        <translation>
            <numerusform>%Ln beschadigde voorvertoning wordt opnieuw gemaakt.</numerusform>
            <numerusform>%Ln beschadigde voorvertoningen worden opnieuw gemaakt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/originals_check_report.py"/>
        <source>%n original(s) are missing</source>
        <translation>
            <numerusform>%Ln origineel ontbreekt</numerusform>
            <numerusform>%Ln originelen ontbreken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/originals_check_report.py"/>
        <source>%n original(s) are not as imported</source>
        <translation>
            <numerusform>%Ln origineel is niet zoals geïmporteerd</numerusform>
            <numerusform>%Ln originelen zijn niet zoals geïmporteerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/originals_check_report.py"/>
        <source>%n drive(s) or folder(s) are not connected</source>
        <translation>
            <numerusform>%Ln schijf of map is niet aangesloten</numerusform>
            <numerusform>%Ln schijven of mappen zijn niet aangesloten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/originals_check_report.py"/>
        <source>{old} is {new} now</source>
        <translation>{old} is nu {new}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/originals_check_report.py"/>
        <source>%n drive(s) found again</source>
        <translation>
            <numerusform>%Ln schijf teruggevonden</numerusform>
            <numerusform>%Ln schijven teruggevonden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/originals_check_report.py"/>
        <source>%n original(s) found again</source>
        <translation>
            <numerusform>%Ln origineel teruggevonden</numerusform>
            <numerusform>%Ln originelen teruggevonden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/originals_check_report.py"/>
        <source>%n photo(s) fit more than one file, or cannot be copied</source>
        <translation>
            <numerusform>%Ln foto past bij meer dan één bestand, of kan niet worden gekopieerd</numerusform>
            <numerusform>%Ln foto&apos;s passen bij meer dan één bestand, of kunnen niet worden gekopieerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/originals_check_report.py"/>
        <source>%n original(s) not found there</source>
        <translation>
            <numerusform>%Ln origineel daar niet gevonden</numerusform>
            <numerusform>%Ln originelen daar niet gevonden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/originals_check_report.py"/>
        <source>No original is missing.</source>
        <translation>Er ontbreekt geen origineel.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/originals_check_report.py"/>
        <source>copied back from {path}</source>
        <translation>teruggekopieerd uit {path}</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/originals_check_report.py"/>
        <source>found at {path}</source>
        <translation>gevonden op {path}</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/originals_check_sheet.py"/>
        <source>Check the originals</source>
        <translation>Originelen controleren</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/originals_check_sheet.py"/>
        <source>Check</source>
        <translation>Controleren</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/originals_check_sheet.py"/>
        <source>Go on with %n original(s)</source>
        <translation>
            <numerusform>Verder met %Ln origineel</numerusform>
            <numerusform>Verder met %Ln originelen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/originals_check_sheet.py"/>
        <source>Check %n original(s)</source>
        <translation>
            <numerusform>%Ln origineel controleren</numerusform>
            <numerusform>%Ln originelen controleren</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/originals_check_sheet.py"/>
        <source>Checking the originals</source>
        <translation>Originelen worden gecontroleerd</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/originals_check_sheet.py"/>
        <source>Where the missing photos may be</source>
        <translation>Waar de ontbrekende foto&apos;s kunnen staan</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/originals_check_sheet.py"/>
        <source>Looking for missing originals</source>
        <translation>Ontbrekende originelen worden gezocht</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/originals_check_sheet.py"/>
        <source>The originals were checked.</source>
        <translation>De originelen zijn gecontroleerd.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/originals_check_sheet.py"/>
        <source>The search for missing originals is done.</source>
        <translation>Het zoeken naar ontbrekende originelen is klaar.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/originals_check_sheet.py"/>
        <source>Every original is read and compared with what was imported. Nothing is changed or deleted. You can stop at any time; the check goes on where it was.</source>
        <translation>Elk origineel wordt gelezen en vergeleken met wat is geïmporteerd. Er wordt niets gewijzigd of gewist. Je kunt op elk moment stoppen; de controle gaat later verder waar ze was.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/originals_check_sheet.py"/>
        <source>From the &amp;beginning</source>
        <translation>Vanaf het &amp;begin</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/originals_check_sheet.py"/>
        <source>&amp;Look for moved files in a folder…</source>
        <translation>Verp&amp;laatste bestanden zoeken in een map…</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/outside_delegate.py"/>
        <source>All from the file</source>
        <translation>Alles uit het bestand</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/outside_delegate.py"/>
        <source>All from the archive</source>
        <translation>Alles uit het archief</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/outside_delegate.py"/>
        <location filename="../../photoarchive/desktop/sheets/outside_model.py"/>
        <source>changed here too</source>
        <translation>ook hier gewijzigd</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/outside_list.py"/>
        <source>What was changed</source>
        <translation>Wat er is gewijzigd</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/outside_list.py"/>
        <location filename="../../photoarchive/desktop/sheets/outside_reading.py"/>
        <source>Last written from here</source>
        <translation>Het laatst van hieruit geschreven</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/outside_list.py"/>
        <location filename="../../photoarchive/desktop/sheets/outside_model.py"/>
        <location filename="../../photoarchive/desktop/sheets/outside_reading.py"/>
        <source>The file says now</source>
        <translation>In het bestand staat nu</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/outside_list.py"/>
        <location filename="../../photoarchive/desktop/sheets/outside_model.py"/>
        <location filename="../../photoarchive/desktop/sheets/outside_reading.py"/>
        <source>The archive says</source>
        <translation>In het archief staat</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/outside_model.py"/>
        <source>Keywords</source>
        <translation>Trefwoorden</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/outside_model.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/outside_model.py"/>
        <source>rejected</source>
        <translation>afgekeurd</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/outside_model.py"/>
        <source>chosen: what the file says</source>
        <translation>gekozen: wat in het bestand staat</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/outside_model.py"/>
        <source>chosen: what the archive says</source>
        <translation>gekozen: wat in het archief staat</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/outside_model.py"/>
        <source>nothing chosen</source>
        <translation>niets gekozen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/outside_model.py"/>
        <location filename="../../photoarchive/desktop/sheets/trash_list.py"/>
        <source>photo {place} of {total}</source>
        <translation>foto {place} van {total}</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/outside_reading.py"/>
        <source>Go to a line below a photo to read it whole.</source>
        <translation>Ga naar een regel onder een foto om alles te lezen.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/outside_reading.py"/>
        <source>The file beside it says now</source>
        <translation>In het bestand ernaast staat nu</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/outside_sheet.py"/>
        <source>Changed by another program</source>
        <translation>Gewijzigd door een ander programma</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/outside_sheet.py"/>
        <source>Do it all the same</source>
        <translation>Toch doen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/outside_sheet.py"/>
        <source>Look at them first</source>
        <translation>Eerst bekijken</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/outside_sheet.py"/>
        <source>Looking for changes by other programs</source>
        <translation>Wijzigingen door andere programma&apos;s zoeken</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/outside_sheet.py"/>
        <source>All from the file&amp;s</source>
        <translation>Alles uit de be&amp;standen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/outside_sheet.py"/>
        <source>All from the arch&amp;ive</source>
        <translation>Alles uit het arch&amp;ief</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/outside_sheet.py"/>
        <source>Choose &amp;nothing</source>
        <translation>&amp;Niets kiezen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/outside_sheet.py"/>
        <source>&amp;Look again</source>
        <translation>&amp;Opnieuw kijken</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/outside_sheet.py"/>
        <source>Nothing was changed by other programs</source>
        <translation>Andere programma&apos;s hebben niets gewijzigd</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/outside_sheet.py"/>
        <source>When you edit a caption, a name, a date or a rating in another program, it is shown here before anything is taken over or written.</source>
        <translation>Wijzig je in een ander programma een bijschrift, een naam, een datum of een waardering, dan zie je dat hier voordat er iets wordt overgenomen of geschreven.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/outside_sheet.py"/>
        <source>Stopped before everything was looked at.</source>
        <translation>Gestopt voordat alles was bekeken.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/outside_sheet.py"/>
        <source>%n photo(s) were changed by another program.</source>
        <translation>
            <numerusform>%Ln foto is door een ander programma gewijzigd.</numerusform>
            <numerusform>%Ln foto&apos;s zijn door een ander programma gewijzigd.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/outside_sheet.py"/>
        <source>Choose what shall count: Left takes the file&apos;s text, Right the archive&apos;s.</source>
        <translation>Kies wat er geldt: pijl links neemt het bestand, pijl rechts het archief.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/outside_sheet.py"/>
        <source>Apply to %n photo(s)</source>
        <translation>
            <numerusform>Toepassen op %Ln foto</numerusform>
            <numerusform>Toepassen op %Ln foto&apos;s</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/outside_sheet.py"/>
        <source>Nothing chosen yet</source>
        <translation>Nog niets gekozen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/outside_sheet.py"/>
        <source>%n difference(s) stay as they are; no file is written over.</source>
        <translation>
            <numerusform>%Ln verschil blijft zoals het is; er wordt geen bestand overschreven.</numerusform>
            <numerusform>%Ln verschillen blijven zoals ze zijn; er wordt geen bestand overschreven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/outside_sheet.py"/>
        <source>%n photo(s) would lose a text that they have now.</source>
        <translation>
            <numerusform>%Ln foto zou een tekst kwijtraken die er nu wel is.</numerusform>
            <numerusform>%Ln foto&apos;s zouden een tekst kwijtraken die er nu wel is.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/outside_sheet.py"/>
        <source>That is many at once. Nothing has been changed yet.</source>
        <translation>Dat zijn er veel in één keer. Er is nog niets gewijzigd.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/outside_sheet.py"/>
        <source>Taking over what was chosen</source>
        <translation>Overnemen wat je hebt gekozen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/outside_sheet.py"/>
        <source>%n photo(s) took over what their files say</source>
        <translation>
            <numerusform>%Ln foto heeft overgenomen wat in het bestand staat</numerusform>
            <numerusform>%Ln foto&apos;s hebben overgenomen wat in hun bestanden staat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/outside_sheet.py"/>
        <source>%n file(s) will be written again with what the archive says</source>
        <translation>
            <numerusform>%Ln bestand wordt opnieuw geschreven met wat in het archief staat</numerusform>
            <numerusform>%Ln bestanden worden opnieuw geschreven met wat in het archief staat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/settings_codes.py"/>
        <source>%n code(s).</source>
        <translation>
            <numerusform>%Ln code.</numerusform>
            <numerusform>%Ln codes.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/settings_codes.py"/>
        <source>Line {line}: {reason}.</source>
        <translation>Regel {line}: {reason}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/settings_codes.py"/>
        <source>%n more line(s) cannot be used.</source>
        <translation>
            <numerusform>Nog %Ln regel is niet te gebruiken.</numerusform>
            <numerusform>Nog %Ln regels zijn niet te gebruiken.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/settings_sheet.py"/>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/settings_sheet.py"/>
        <source>As the system ({language})</source>
        <translation>Zoals het systeem ({language})</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/settings_sheet.py"/>
        <source>As the &amp;system</source>
        <translation>Zoals het &amp;systeem</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/settings_sheet.py"/>
        <source>&amp;Light</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/settings_sheet.py"/>
        <source>&amp;Dark</source>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/settings_sheet.py"/>
        <source>Choose a f&amp;ile…</source>
        <translation>Bestand k&amp;iezen…</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/settings_sheet.py"/>
        <source>Use &amp;none</source>
        <translation>&amp;Geen gebruiken</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/settings_sheet.py"/>
        <source>Code replacements</source>
        <translation>Codes in bijschriften</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/settings_sheet.py"/>
        <source>No file is used.</source>
        <translation>Er wordt geen bestand gebruikt.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/settings_sheet.py"/>
        <source>Sho&amp;w the folder</source>
        <translation>&amp;Map tonen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/settings_sheet.py"/>
        <source>Delete p&amp;reviews</source>
        <translation>Voo&amp;rvertoningen wissen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/settings_sheet.py"/>
        <source>They are made again when they are needed.</source>
        <translation>Ze worden opnieuw gemaakt als ze nodig zijn.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/settings_sheet.py"/>
        <source>Deleting previews</source>
        <translation>Voorvertoningen wissen</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/settings_sheet.py"/>
        <source>Appearance</source>
        <translation>Uiterlijk</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/settings_sheet.py"/>
        <source>%n file(s), {size}</source>
        <translation>
            <numerusform>%Ln bestand, {size}</numerusform>
            <numerusform>%Ln bestanden, {size}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/trash_list.py"/>
        <source>in the archive again</source>
        <translation>weer in het archief</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/trash_list.py"/>
        <source>its drive is not connected</source>
        <translation>de schijf is niet aangesloten</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/trash_list.py"/>
        <source>removed {moment}</source>
        <translation>verwijderd op {moment}</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/trash_list.py"/>
        <location filename="../../photoarchive/desktop/sheets/trash_sheet.py"/>
        <source>Removed photos</source>
        <translation>Verwijderde foto&apos;s</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/trash_sheet.py"/>
        <source>Put back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/trash_sheet.py"/>
        <source>Move to the trash</source>
        <translation>Naar de prullenbak</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/trash_sheet.py"/>
        <source>Keep them</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/trash_sheet.py"/>
        <source>Looking at the files of removed photos…</source>
        <translation>Bestanden van verwijderde foto&apos;s worden bekeken…</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/trash_sheet.py"/>
        <source>No file of a removed photo is left in the archive&apos;s own folder.</source>
        <translation>In de map van het archief staan geen bestanden van verwijderde foto&apos;s meer.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/trash_sheet.py"/>
        <source>%n file(s) of removed photos take up {size}.</source>
        <translation>
            <numerusform>%Ln bestand van een verwijderde foto neemt {size} in.</numerusform>
            <numerusform>%Ln bestanden van verwijderde foto&apos;s nemen {size} in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/trash_sheet.py"/>
        <source>Put back %n photo(s)</source>
        <translation>
            <numerusform>%Ln foto terugzetten</numerusform>
            <numerusform>%Ln foto&apos;s terugzetten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/trash_sheet.py"/>
        <source>Putting back %n photo(s)</source>
        <translation>
            <numerusform>%Ln foto wordt teruggezet</numerusform>
            <numerusform>%Ln foto&apos;s worden teruggezet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/trash_sheet.py"/>
        <source>%n photo(s) are back in the archive.</source>
        <translation>
            <numerusform>%Ln foto staat weer in het archief.</numerusform>
            <numerusform>%Ln foto&apos;s staan weer in het archief.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/trash_sheet.py"/>
        <source>%n file(s), {size}, move to the trash of this computer. Only copies that Photo Archive made itself; photos that were left in their own folders stay there.</source>
        <translation>
            <numerusform>%Ln bestand, {size}, gaat naar de prullenbak van deze computer. Alleen kopieën die Photo Archive zelf heeft gemaakt; foto&apos;s die in hun eigen map zijn gebleven, blijven daar.</numerusform>
            <numerusform>%Ln bestanden, {size}, gaan naar de prullenbak van deze computer. Alleen kopieën die Photo Archive zelf heeft gemaakt; foto&apos;s die in hun eigen map zijn gebleven, blijven daar.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/trash_sheet.py"/>
        <source>This cannot be undone here: what is listed above can then not be put back.</source>
        <translation>Dit kan hier niet ongedaan worden gemaakt: wat hierboven staat, kan daarna niet meer worden teruggezet.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/trash_sheet.py"/>
        <source>Move %n file(s) to the trash</source>
        <translation>
            <numerusform>%Ln bestand naar de prullenbak</numerusform>
            <numerusform>%Ln bestanden naar de prullenbak</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/trash_sheet.py"/>
        <source>Emptying the trash</source>
        <translation>Prullenbak wordt geleegd</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/trash_sheet.py"/>
        <source>&amp;Empty…</source>
        <translation>&amp;Legen…</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/trash_sheet.py"/>
        <source>Nothing was removed.</source>
        <translation>Er is niets verwijderd.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/trash_sheet.py"/>
        <source>What you remove with Del in the library is listed here and can be put back.</source>
        <translation>Wat je in de bibliotheek met Del verwijdert, staat hier en kan worden teruggezet.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/trash_sheet.py"/>
        <source>%n file(s) moved to the trash of this computer.</source>
        <translation>
            <numerusform>%Ln bestand is naar de prullenbak van deze computer gegaan.</numerusform>
            <numerusform>%Ln bestanden zijn naar de prullenbak van deze computer gegaan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/trash_sheet.py"/>
        <source>%n file(s) stay where they are</source>
        <translation>
            <numerusform>%Ln bestand blijft waar het is</numerusform>
            <numerusform>%Ln bestanden blijven waar ze zijn</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/written_sheet.py"/>
        <source>Write captions into the files</source>
        <translation>Bijschriften in de bestanden schrijven</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/written_sheet.py"/>
        <source>What was written</source>
        <translation>Wat er is geschreven</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/written_sheet.py"/>
        <source>Earlier writes</source>
        <translation>Eerder geschreven</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/written_sheet.py"/>
        <source>Ea&amp;rlier writes</source>
        <translation>Ee&amp;rder geschreven</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/written_sheet.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/written_sheet.py"/>
        <source>The %n photo(s) chosen</source>
        <translation>
            <numerusform>De gekozen foto</numerusform>
            <numerusform>De %Ln gekozen foto&apos;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/written_sheet.py"/>
        <source>All %n photo(s) of “{title}”</source>
        <translation>
            <numerusform>De %Ln foto van ‘{title}’</numerusform>
            <numerusform>Alle %Ln foto&apos;s van ‘{title}’</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/written_sheet.py"/>
        <source>Which photos</source>
        <translation>Welke foto&apos;s</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/written_sheet.py"/>
        <source>There are no photos yet.</source>
        <translation>Er zijn nog geen foto&apos;s.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/written_sheet.py"/>
        <source>What is written</source>
        <translation>Wat er wordt geschreven</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/written_sheet.py"/>
        <source>What happens to the files</source>
        <translation>Wat er met de bestanden gebeurt</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/written_sheet.py"/>
        <source>The picture files themselves are changed, and only because you ask for it here. The picture and everything else in the file stay as they are.</source>
        <translation>De fotobestanden zelf worden gewijzigd, en alleen omdat je daar hier om vraagt. Het beeld en al het andere in het bestand blijven zoals ze zijn.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/written_sheet.py"/>
        <source>Files that cannot hold captions, or may not be changed, get them in a text file beside them; afterwards you see which, and why.</source>
        <translation>Bestanden waar geen bijschrift in past of die niet gewijzigd mogen worden, krijgen het in een tekstbestand ernaast; na afloop zie je welke, en waarom.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/written_sheet.py"/>
        <source>Each write can be taken back, also days later.</source>
        <translation>Alles kan weer worden teruggedraaid, ook dagen later.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/written_sheet.py"/>
        <source>No file was written over yet.</source>
        <translation>Er is nog geen bestand overschreven.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/written_sheet.py"/>
        <source>A file that was changed again since is left as it is, and you are told.</source>
        <translation>Een bestand dat sindsdien weer is gewijzigd blijft zoals het is; dat wordt gemeld.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/written_sheet.py"/>
        <source>&amp;Take back %n write(s)</source>
        <translation>
            <numerusform>%Ln bestand terug&amp;draaien</numerusform>
            <numerusform>%Ln bestanden terug&amp;draaien</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/written_sheet.py"/>
        <source>&amp;Take back</source>
        <translation>Terug&amp;draaien</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/written_sheet.py"/>
        <source>Write into %n file(s)</source>
        <translation>
            <numerusform>In %Ln bestand schrijven</numerusform>
            <numerusform>In %Ln bestanden schrijven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/written_sheet.py"/>
        <source>Writing into %n file(s)</source>
        <translation>
            <numerusform>In %Ln bestand schrijven</numerusform>
            <numerusform>In %Ln bestanden schrijven</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/written_sheet.py"/>
        <source>Show the list</source>
        <translation>Lijst tonen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/written_sheet.py"/>
        <source>Taking back %n write(s)</source>
        <translation>
            <numerusform>%Ln bestand terugdraaien</numerusform>
            <numerusform>%Ln bestanden terugdraaien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/written_sheet.py"/>
        <source>%n file(s) are as they were before</source>
        <translation>
            <numerusform>%Ln bestand is weer zoals het was</numerusform>
            <numerusform>%Ln bestanden zijn weer zoals ze waren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/written_sheet.py"/>
        <source>%n photo(s) have it inside</source>
        <translation>
            <numerusform>%Ln foto heeft het in het bestand</numerusform>
            <numerusform>%Ln foto&apos;s hebben het in het bestand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/written_sheet.py"/>
        <source>%n beside it</source>
        <translation>
            <numerusform>%Ln ernaast</numerusform>
            <numerusform>%Ln ernaast</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/written_sheet.py"/>
        <source>%n not written</source>
        <translation>
            <numerusform>%Ln niet geschreven</numerusform>
            <numerusform>%Ln niet geschreven</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/written_words.py"/>
        <source>Not written: {why}</source>
        <translation>Niet geschreven: {why}</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/written_words.py"/>
        <source>The file says the same already</source>
        <translation>In het bestand staat al hetzelfde</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/written_words.py"/>
        <source>Taken back</source>
        <translation>Teruggedraaid</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/written_words.py"/>
        <source>In the text file beside it</source>
        <translation>In het tekstbestand ernaast</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/sheets/written_words.py"/>
        <source>Inside the picture file</source>
        <translation>In het fotobestand</translation>
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
        <location filename="../../photoarchive/desktop/top_bar.py"/>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/welcome.py"/>
        <source>Restore the backup of {moment}</source>
        <translation>De reservekopie van {moment} terugzetten</translation>
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
        <source>What could not be stored when you closed is in a file: {file}</source>
        <translation>Wat bij het sluiten niet kon worden opgeslagen, staat in een bestand: {file}</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/window.py"/>
        <source>Restore the last backup</source>
        <translation>Laatste reservekopie terugzetten</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/window.py"/>
        <source>What you typed last could not be stored, so the window stays open.</source>
        <translation>Wat je het laatst typte kon niet worden opgeslagen, dus het venster blijft open.</translation>
    </message>
    <message>
        <location filename="../../photoarchive/desktop/window.py"/>
        <source>Close, and keep it in a file</source>
        <translation>Sluiten en in een bestand bewaren</translation>
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
