<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>photoarchive</name>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/app.py"/>
        <source>%n photo(s) came back.</source>
        <translation>
            <numerusform>%Ln photo came back.</numerusform>
            <numerusform>%Ln photos came back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/caption/codes.py"/>
        <source>%n line(s) of your file of codes cannot be used: see line {line}.</source>
        <translation>
            <numerusform>%Ln line of your file of codes cannot be used: see line {line}.</numerusform>
            <numerusform>%Ln lines of your file of codes cannot be used: see line {line}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/caption/field.py"/>
        <source>%n character(s)</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/caption/readiness.py"/>
        <location filename="../../photoarchive/desktop/sheets/import_source.py"/>
        <source>%n more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/caption/strip.py"/>
        <location filename="../../photoarchive/desktop/library/tile_words.py"/>
        <location filename="../../photoarchive/desktop/people/register_pane.py"/>
        <source>%n people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
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
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/library/gallery_strip.py"/>
        <source>Gallery of %n photo(s)</source>
        <translation>
            <numerusform>Gallery of %Ln photo</numerusform>
            <numerusform>Gallery of %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/library/header.py"/>
        <source>Caption %n photo(s)</source>
        <translation>
            <numerusform>Caption %Ln photo</numerusform>
            <numerusform>Caption %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/library/photo_edits.py"/>
        <source>%n photo(s) removed from the archive. No file was deleted.</source>
        <translation>
            <numerusform>%Ln photo removed from the archive. No file was deleted.</numerusform>
            <numerusform>%Ln photos removed from the archive. No file was deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/library/photo_edits.py"/>
        <source>“{name}” was removed with %n photo(s). No file was deleted.</source>
        <translation>
            <numerusform>“{name}” was removed with %Ln photo. No file was deleted.</numerusform>
            <numerusform>“{name}” was removed with %Ln photos. No file was deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/library/photo_edits.py"/>
        <source>The photo set “{name}” was removed with %n photo(s). No file was deleted.</source>
        <translation>
            <numerusform>The photo set “{name}” was removed with %Ln photo. No file was deleted.</numerusform>
            <numerusform>The photo set “{name}” was removed with %Ln photos. No file was deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/library/photo_edits.py"/>
        <location filename="../../photoarchive/desktop/people/merging.py"/>
        <location filename="../../photoarchive/desktop/people/view.py"/>
        <location filename="../../photoarchive/desktop/sheets/batch_sheet.py"/>
        <location filename="../../photoarchive/desktop/sheets/export_row.py"/>
        <source>Changing %n photo(s)</source>
        <translation>
            <numerusform>Changing %Ln photo</numerusform>
            <numerusform>Changing %Ln photos</numerusform>
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
        <location filename="../../photoarchive/desktop/library/view.py"/>
        <source>%n photo(s) selected</source>
        <translation>
            <numerusform>%Ln photo selected</numerusform>
            <numerusform>%Ln photos selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/outside_note.py"/>
        <source>%n photo(s) were changed by another program</source>
        <translation>
            <numerusform>%Ln photo was changed by another program</numerusform>
            <numerusform>%Ln photos were changed by another program</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/people/guests.py"/>
        <location filename="../../photoarchive/desktop/sheets/article_bar.py"/>
        <source>%n new people</source>
        <translation>
            <numerusform>%Ln new person</numerusform>
            <numerusform>%Ln new people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/people/guests.py"/>
        <source>%n known already</source>
        <translation>
            <numerusform>%Ln known already</numerusform>
            <numerusform>%Ln known already</numerusform>
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
        <location filename="../../photoarchive/desktop/people/removing.py"/>
        <source>%n people were removed from the register and from their photos.</source>
        <translation>
            <numerusform>%Ln person was removed from the register and from their photos.</numerusform>
            <numerusform>%Ln people were removed from the register and from their photos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/people/removing.py"/>
        <source>{name} was removed from the register and from %n photo(s).</source>
        <translation>
            <numerusform>{name} was removed from the register and from %Ln photo.</numerusform>
            <numerusform>{name} was removed from the register and from %Ln photos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/people/view.py"/>
        <source>%n people chosen</source>
        <translation>
            <numerusform>%Ln person chosen</numerusform>
            <numerusform>%Ln people chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/article_bar.py"/>
        <source>%n have a caption already</source>
        <translation>
            <numerusform>%Ln has a caption already</numerusform>
            <numerusform>%Ln have a caption already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/article_bar.py"/>
        <source>%n photo(s) not in the article</source>
        <translation>
            <numerusform>%Ln photo not in the article</numerusform>
            <numerusform>%Ln photos not in the article</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/article_bar.py"/>
        <source>%n caption(s)</source>
        <translation>
            <numerusform>%Ln caption</numerusform>
            <numerusform>%Ln captions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/article_bar.py"/>
        <source>{captions} for %n photo(s)</source>
        <translation>
            <numerusform>{captions} for %Ln photo</numerusform>
            <numerusform>{captions} for %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/article_bar.py"/>
        <source>%n paragraph(s) stay article text</source>
        <translation>
            <numerusform>%Ln paragraph stay article text</numerusform>
            <numerusform>%Ln paragraphs stay article text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/article_bar.py"/>
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} and %Ln more</numerusform>
            <numerusform>{names} and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/article_card.py"/>
        <source>%n photos share this caption</source>
        <translation>
            <numerusform>%Ln photo has this caption</numerusform>
            <numerusform>%Ln photos share this caption</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/article_sheet.py"/>
        <source>Fill %n photo(s)   Ctrl+Enter</source>
        <translation>
            <numerusform>Fill %Ln photo   Ctrl+Enter</numerusform>
            <numerusform>Fill %Ln photos   Ctrl+Enter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/article_sheet.py"/>
        <source>%n photo(s) filled.</source>
        <translation>
            <numerusform>%Ln photo filled.</numerusform>
            <numerusform>%Ln photos filled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/article_sheet.py"/>
        <source>%n kept their own caption.</source>
        <translation>
            <numerusform>%Ln kept its own caption.</numerusform>
            <numerusform>%Ln kept their own caption.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/backups_difference.py"/>
        <source>%n photo(s) would no longer be in the archive</source>
        <translation>
            <numerusform>%Ln photo would no longer be in the archive</numerusform>
            <numerusform>%Ln photos would no longer be in the archive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/backups_difference.py"/>
        <source>%n photo(s) would be back</source>
        <translation>
            <numerusform>%Ln photo would be back</numerusform>
            <numerusform>%Ln photos would be back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/backups_difference.py"/>
        <source>%n caption(s) would go back to what they were</source>
        <translation>
            <numerusform>%Ln caption would go back to what it was</numerusform>
            <numerusform>%Ln captions would go back to what they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/backups_difference.py"/>
        <location filename="../../photoarchive/desktop/sheets/batch_sheet.py"/>
        <location filename="../../photoarchive/desktop/sheets/written_sheet.py"/>
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/backups_whole_sheet.py"/>
        <source>%n photo(s), {size}, each compared</source>
        <translation>
            <numerusform>%Ln photo, {size}, each compared</numerusform>
            <numerusform>%Ln photos, {size}, each compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/backups_whole_sheet.py"/>
        <source>%n original(s) are not in it as they were imported</source>
        <translation>
            <numerusform>%Ln original is not in it as it was imported</numerusform>
            <numerusform>%Ln originals are not in it as they were imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/batch_sheet.py"/>
        <source>Set a field for %n photo(s)</source>
        <translation>
            <numerusform>Set a field for %Ln photo</numerusform>
            <numerusform>Set a field for %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/batch_sheet.py"/>
        <source>Change %n photo(s)</source>
        <translation>
            <numerusform>Change %Ln photo</numerusform>
            <numerusform>Change %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/batch_sheet.py"/>
        <source>%n photo(s) changed</source>
        <translation>
            <numerusform>%Ln photo changed</numerusform>
            <numerusform>%Ln photos changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/erase_sheet.py"/>
        <source>%n text(s) have the name</source>
        <translation>
            <numerusform>%Ln text has the name</numerusform>
            <numerusform>%Ln texts have the name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/erase_texts.py"/>
        <source>%n more text(s) get the proposed wording.</source>
        <translation>
            <numerusform>%Ln more text get the proposed wording.</numerusform>
            <numerusform>%Ln more texts get the proposed wording.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/erase_work.py"/>
        <source>In the register, shown or named in %n photo(s)</source>
        <translation>
            <numerusform>In the register, shown or named in %Ln photo</numerusform>
            <numerusform>In the register, shown or named in %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/erase_work.py"/>
        <source>%n name(s) of files and folders have it and stay</source>
        <translation>
            <numerusform>%Ln name of a file or folder has it and stays</numerusform>
            <numerusform>%Ln names of files and folders have it and stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/erase_work.py"/>
        <source>Published with them in %n place(s), which stay as they are</source>
        <translation>
            <numerusform>Published with them in %Ln place, which stays as it is</numerusform>
            <numerusform>Published with them in %Ln places, which stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/erase_work.py"/>
        <source>%n backup(s) have the name</source>
        <translation>
            <numerusform>%Ln backup has the name</numerusform>
            <numerusform>%Ln backups have the name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/erase_work.py"/>
        <source>%n file(s) could not be written</source>
        <translation>
            <numerusform>%Ln file could not be written</numerusform>
            <numerusform>%Ln files could not be written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/erase_work.py"/>
        <source>%n write(s) into files can no longer be taken back.</source>
        <translation>
            <numerusform>%Ln write into files can no longer be taken back.</numerusform>
            <numerusform>%Ln writes into files can no longer be taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/erase_work.py"/>
        <source>%n picture(s) carry the name inside; their files were not touched</source>
        <translation>
            <numerusform>%Ln picture carries the name inside; its file was not touched</numerusform>
            <numerusform>%Ln pictures carry the name inside; their files were not touched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/export_findings.py"/>
        <source>and %n more, which come as these are done</source>
        <translation>
            <numerusform>and %Ln more, which comes as these are done</numerusform>
            <numerusform>and %Ln more, which come as these are done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/export_findings.py"/>
        <source>All %n photo(s) are ready for the web</source>
        <translation>
            <numerusform>The photo is ready for the web</numerusform>
            <numerusform>All %Ln photos are ready for the web</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/export_report.py"/>
        <source>The web gallery with %n photo(s) is ready</source>
        <translation>
            <numerusform>The web gallery with %Ln photo is ready</numerusform>
            <numerusform>The web gallery with %Ln photos is ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/export_report.py"/>
        <source>%n photo(s) with their captions inside are ready</source>
        <translation>
            <numerusform>%Ln photo with its caption inside is ready</numerusform>
            <numerusform>%Ln photos with their captions inside are ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/export_report.py"/>
        <source>The file with the captions of %n photo(s) is ready</source>
        <translation>
            <numerusform>The file with the caption of %Ln photo is ready</numerusform>
            <numerusform>The file with the captions of %Ln photos is ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/export_row.py"/>
        <source>{name} and %n more</source>
        <translation>
            <numerusform>{name} and %Ln more</numerusform>
            <numerusform>{name} and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/export_sheet.py"/>
        <source>Export %n photo(s) as</source>
        <translation>
            <numerusform>Export %Ln photo as</numerusform>
            <numerusform>Export %Ln photos as</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/export_summary.py"/>
        <source>%n ready</source>
        <translation>
            <numerusform>%Ln ready</numerusform>
            <numerusform>%Ln ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/export_summary.py"/>
        <source>%n to look at</source>
        <translation>
            <numerusform>%Ln to look at</numerusform>
            <numerusform>%Ln to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/export_summary.py"/>
        <source>%n held back</source>
        <translation>
            <numerusform>%Ln held back</numerusform>
            <numerusform>%Ln held back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/export_summary.py"/>
        <source>%n left out by you</source>
        <translation>
            <numerusform>%Ln left out by you</numerusform>
            <numerusform>%Ln left out by you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/history_sheet.py"/>
        <source>%n step(s) will be done again.</source>
        <translation>
            <numerusform>%Ln step will be done again.</numerusform>
            <numerusform>%Ln steps will be done again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/history_sheet.py"/>
        <source>%n step(s) will be undone.</source>
        <translation>
            <numerusform>%Ln step will be undone.</numerusform>
            <numerusform>%Ln steps will be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/import_form.py"/>
        <source>%n different ones in the files</source>
        <translation>
            <numerusform>%Ln different one in the files</numerusform>
            <numerusform>%Ln different ones in the files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/import_notices.py"/>
        <source>%n article(s) beside the photos, for after the import</source>
        <translation>
            <numerusform>%Ln article beside the photos, for after the import</numerusform>
            <numerusform>%Ln articles beside the photos, for after the import</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/import_notices.py"/>
        <source>%n thing(s) to know</source>
        <translation>
            <numerusform>%Ln thing to know</numerusform>
            <numerusform>%Ln things to know</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/import_notices.py"/>
        <source>%n new photo(s)</source>
        <translation>
            <numerusform>%Ln new photo</numerusform>
            <numerusform>%Ln new photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/import_notices.py"/>
        <source>%n photo(s) already in the archive, skipped</source>
        <translation>
            <numerusform>%Ln photo already in the archive, skipped</numerusform>
            <numerusform>%Ln photos already in the archive, skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/import_notices.py"/>
        <source>%n file(s) cannot be imported</source>
        <translation>
            <numerusform>%Ln file cannot be imported</numerusform>
            <numerusform>%Ln files cannot be imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/import_notices.py"/>
        <source>%n other file(s) left aside</source>
        <translation>
            <numerusform>%Ln other file left aside</numerusform>
            <numerusform>%Ln other files left aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/import_notices.py"/>
        <source>%n photo(s) missing in the numbering</source>
        <translation>
            <numerusform>%Ln photo missing in the numbering</numerusform>
            <numerusform>%Ln photos missing in the numbering</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/import_report.py"/>
        <source>%n photo(s) imported</source>
        <translation>
            <numerusform>%Ln photo imported</numerusform>
            <numerusform>%Ln photos imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/import_sheet.py"/>
        <source>Import %n photo(s)</source>
        <translation>
            <numerusform>Import %Ln photo</numerusform>
            <numerusform>Import %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/originals_check_report.py"/>
        <source>The check of {moment} was stopped; %n original(s) are left.</source>
        <translation>
            <numerusform>The check of {moment} was stopped; %Ln original is left.</numerusform>
            <numerusform>The check of {moment} was stopped; %Ln originals are left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/originals_check_report.py"/>
        <source>%n original(s) were not checked since they were imported.</source>
        <translation>
            <numerusform>%Ln original was not checked since it was imported.</numerusform>
            <numerusform>%Ln originals were not checked since they were imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/originals_check_report.py"/>
        <source>All is well: %n original(s), each as imported.</source>
        <translation>
            <numerusform>All is well: %Ln original, as imported.</numerusform>
            <numerusform>All is well: %Ln originals, each as imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/originals_check_report.py"/>
        <source>%n damaged preview(s) will be made again.</source>
        <translation>
            <numerusform>%Ln damaged preview will be made again.</numerusform>
            <numerusform>%Ln damaged previews will be made again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/originals_check_report.py"/>
        <source>%n original(s) are missing</source>
        <translation>
            <numerusform>%Ln original is missing</numerusform>
            <numerusform>%Ln originals are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/originals_check_report.py"/>
        <source>%n original(s) are not as imported</source>
        <translation>
            <numerusform>%Ln original is not as imported</numerusform>
            <numerusform>%Ln originals are not as imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/originals_check_report.py"/>
        <source>%n drive(s) or folder(s) are not connected</source>
        <translation>
            <numerusform>%Ln drive or folder is not connected</numerusform>
            <numerusform>%Ln drives or folders are not connected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/originals_check_report.py"/>
        <source>%n drive(s) found again</source>
        <translation>
            <numerusform>%Ln drive found again</numerusform>
            <numerusform>%Ln drives found again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/originals_check_report.py"/>
        <source>%n original(s) found again</source>
        <translation>
            <numerusform>%Ln original found again</numerusform>
            <numerusform>%Ln originals found again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/originals_check_report.py"/>
        <source>%n photo(s) fit more than one file, or cannot be copied</source>
        <translation>
            <numerusform>%Ln photo fit more than one file, or cannot be copied</numerusform>
            <numerusform>%Ln photos fit more than one file, or cannot be copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/originals_check_report.py"/>
        <source>%n original(s) not found there</source>
        <translation>
            <numerusform>%Ln original not found there</numerusform>
            <numerusform>%Ln originals not found there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/originals_check_sheet.py"/>
        <source>Go on with %n original(s)</source>
        <translation>
            <numerusform>Go on with %Ln original</numerusform>
            <numerusform>Go on with %Ln originals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/originals_check_sheet.py"/>
        <source>Check %n original(s)</source>
        <translation>
            <numerusform>Check %Ln original</numerusform>
            <numerusform>Check %Ln originals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/outside_sheet.py"/>
        <source>%n photo(s) were changed by another program.</source>
        <translation>
            <numerusform>%Ln photo was changed by another program.</numerusform>
            <numerusform>%Ln photos were changed by another program.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/outside_sheet.py"/>
        <source>Apply to %n photo(s)</source>
        <translation>
            <numerusform>Apply to %Ln photo</numerusform>
            <numerusform>Apply to %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/outside_sheet.py"/>
        <source>%n difference(s) stay as they are; no file is written over.</source>
        <translation>
            <numerusform>%Ln difference stays as it is; no file is written over.</numerusform>
            <numerusform>%Ln differences stay as they are; no file is written over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/outside_sheet.py"/>
        <source>%n photo(s) would lose a text that they have now.</source>
        <translation>
            <numerusform>%Ln photo would lose a text that it has now.</numerusform>
            <numerusform>%Ln photos would lose a text that they have now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/outside_sheet.py"/>
        <source>%n photo(s) took over what their files say</source>
        <translation>
            <numerusform>%Ln photo took over what its file says</numerusform>
            <numerusform>%Ln photos took over what their files say</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/outside_sheet.py"/>
        <source>%n file(s) will be written again with what the archive says</source>
        <translation>
            <numerusform>%Ln file will be written again with what the archive says</numerusform>
            <numerusform>%Ln files will be written again with what the archive says</numerusform>
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
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/settings_codes.py"/>
        <source>%n more line(s) cannot be used.</source>
        <translation>
            <numerusform>%Ln more line cannot be used.</numerusform>
            <numerusform>%Ln more lines cannot be used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/settings_sheet.py"/>
        <source>%n file(s), {size}</source>
        <translation>
            <numerusform>%Ln file, {size}</numerusform>
            <numerusform>%Ln files, {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/trash_sheet.py"/>
        <source>%n file(s) of removed photos take up {size}.</source>
        <translation>
            <numerusform>%Ln file of removed photos take up {size}.</numerusform>
            <numerusform>%Ln files of removed photos take up {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/trash_sheet.py"/>
        <source>Put back %n photo(s)</source>
        <translation>
            <numerusform>Put back %Ln photo</numerusform>
            <numerusform>Put back %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/trash_sheet.py"/>
        <source>Putting back %n photo(s)</source>
        <translation>
            <numerusform>Putting back %Ln photo</numerusform>
            <numerusform>Putting back %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/trash_sheet.py"/>
        <source>%n photo(s) are back in the archive.</source>
        <translation>
            <numerusform>%Ln photo is back in the archive.</numerusform>
            <numerusform>%Ln photos are back in the archive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/trash_sheet.py"/>
        <source>%n file(s), {size}, move to the trash of this computer. Only copies that Photo Archive made itself; photos that were left in their own folders stay there.</source>
        <translation>
            <numerusform>%Ln file, {size}, moves to the trash of this computer. Only copies that Photo Archive made itself; photos that were left in their own folders stay there.</numerusform>
            <numerusform>%Ln files, {size}, move to the trash of this computer. Only copies that Photo Archive made itself; photos that were left in their own folders stay there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/trash_sheet.py"/>
        <source>Move %n file(s) to the trash</source>
        <translation>
            <numerusform>Move %Ln file to the trash</numerusform>
            <numerusform>Move %Ln files to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/trash_sheet.py"/>
        <source>%n file(s) moved to the trash of this computer.</source>
        <translation>
            <numerusform>%Ln file moved to the trash of this computer.</numerusform>
            <numerusform>%Ln files moved to the trash of this computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/trash_sheet.py"/>
        <source>%n file(s) stay where they are</source>
        <translation>
            <numerusform>%Ln file stays where it is</numerusform>
            <numerusform>%Ln files stay where they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/written_sheet.py"/>
        <source>The %n photo(s) chosen</source>
        <translation>
            <numerusform>The photo chosen</numerusform>
            <numerusform>The %Ln photos chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/written_sheet.py"/>
        <source>All %n photo(s) of “{title}”</source>
        <translation>
            <numerusform>The %Ln photo of “{title}”</numerusform>
            <numerusform>All %Ln photos of “{title}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/written_sheet.py"/>
        <source>&amp;Take back %n write(s)</source>
        <translation>
            <numerusform>&amp;Take back %Ln write</numerusform>
            <numerusform>&amp;Take back %Ln writes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/written_sheet.py"/>
        <source>Write into %n file(s)</source>
        <translation>
            <numerusform>Write into %Ln file</numerusform>
            <numerusform>Write into %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/written_sheet.py"/>
        <source>Writing into %n file(s)</source>
        <translation>
            <numerusform>Writing into %Ln file</numerusform>
            <numerusform>Writing into %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/written_sheet.py"/>
        <source>Taking back %n write(s)</source>
        <translation>
            <numerusform>Taking back %Ln write</numerusform>
            <numerusform>Taking back %Ln writes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/written_sheet.py"/>
        <source>%n file(s) are as they were before</source>
        <translation>
            <numerusform>%Ln file is as it was before</numerusform>
            <numerusform>%Ln files are as they were before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/written_sheet.py"/>
        <source>%n photo(s) have it inside</source>
        <translation>
            <numerusform>%Ln photo has it inside</numerusform>
            <numerusform>%Ln photos have it inside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/written_sheet.py"/>
        <source>%n beside it</source>
        <translation>
            <numerusform>%Ln beside it</numerusform>
            <numerusform>%Ln beside it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../photoarchive/desktop/sheets/written_sheet.py"/>
        <source>%n not written</source>
        <translation>
            <numerusform>%Ln not written</numerusform>
            <numerusform>%Ln not written</numerusform>
        </translation>
    </message>
</context>
</TS>
