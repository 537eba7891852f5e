<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>photoarchive</name>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/caption/codes.py"/>
        <source>%n line(s) of your file of codes cannot be used: see line {line}.</source>
        <translation>
            <numerusform>%Ln line of your file of codes cannot be used: see line {line}.</numerusform>
            <numerusform>%Ln lines of your file of codes cannot be used: see line {line}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/caption/readiness.py"/>
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/library/facet_model.py"/>
        <location filename="../../photoarchive/desktop/people/person_page.py"/>
        <location filename="../../photoarchive/desktop/people/register_model.py"/>
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/library/tile_words.py"/>
        <source>%n people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/library/tile_words.py"/>
        <source>%n star(s)</source>
        <translation>
            <numerusform>%Ln star</numerusform>
            <numerusform>%Ln stars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/people/guests.py"/>
        <source>%n new person(s)</source>
        <translation>
            <numerusform>%Ln new person</numerusform>
            <numerusform>%Ln new persons</numerusform>
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
        <translation>
            <numerusform>%Ln line left out</numerusform>
            <numerusform>%Ln lines left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/people/merging.py"/>
        <source>All %n photo(s) and the roles of {other} go to {kept}.</source>
        <translation>
            <numerusform>The one photo and the roles of {other} go to {kept}.</numerusform>
            <numerusform>All %Ln photos and the roles of {other} go to {kept}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/people/merging.py"/>
        <source>%n photo(s) name both; they will be there once.</source>
        <translation>
            <numerusform>%Ln photo names both; they will be there once.</numerusform>
            <numerusform>%Ln photos name both; they will be there once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/people/register_pane.py"/>
        <source>%n person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln persons</numerusform>
        </translation>
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
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/people/view.py"/>
        <source>%n people chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/export_findings.py"/>
        <source>and %n more, which come as these are done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/export_findings.py"/>
        <source>All %n photo(s) are ready for the web</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
