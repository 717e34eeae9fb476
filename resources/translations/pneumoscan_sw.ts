<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>The notices are missing from this installation.</source>
        <translation>Matangazo ya leseni hayapo kwenye usakinishaji huu.</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About PneumoScan</source>
        <translation>Kuhusu PneumoScan</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Kuhusu</translation>
    </message>
    <message>
        <source>&amp;Model card</source>
        <translation>Kadi ya &amp;modeli</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Leseni</translation>
    </message>
    <message>
        <source>Licences of the program and of what it is made of</source>
        <translation>Leseni za programu na za vitu vilivyotumika kuitengeneza</translation>
    </message>
    <message>
        <source>Offline screening of chest X-rays for pneumonia.</source>
        <translation>Uchunguzi wa nimonia kwenye picha za eksirei ya kifua, bila intaneti.</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Modeli: {name}</translation>
    </message>
    <message>
        <source>SHA-256 of its weights: {digest}</source>
        <translation>SHA-256 ya data ya modeli: {digest}</translation>
    </message>
    <message>
        <source>Operating point: {threshold}</source>
        <translation>Kizingiti cha alama: {threshold}</translation>
    </message>
    <message>
        <source>Runs on: {device}</source>
        <translation>Inaendeshwa kwenye: {device}</translation>
    </message>
    <message>
        <source>Runtime: {runtime}</source>
        <translation>Kwa kutumia: {runtime}</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Pausing after the film in hand</source>
        <translation>Itasitishwa baada ya picha ya sasa</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Imesitishwa</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>Inasubiri modeli</translation>
    </message>
    <message>
        <source>Looking for films: {count}</source>
        <translation>Inatafuta picha: {count}</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Inaandika {name}</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>ukurasa {page} kati ya {pages}</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Paused at {percent} %</source>
        <translation>Imesitishwa kwenye {percent}%</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>The disk that holds the history is full. Make room on it; until then nothing new is kept.</source>
        <translation>Diski yenye kumbukumbu imejaa. Ongeza nafasi; hadi hapo hakuna kipya kitakachohifadhiwa.</translation>
    </message>
    <message>
        <source>The history&apos;s folder or file may not be written to. Check its permissions, or choose another folder.</source>
        <translation>Hakuna ruhusa ya kuandika kwenye folda au faili ya kumbukumbu. Angalia ruhusa zake, au chagua folda nyingine.</translation>
    </message>
    <message>
        <source>The history&apos;s folder or file is no longer where it was. Connect its disk again or put it back, then restart.</source>
        <translation>Folda au faili ya kumbukumbu haipo tena mahali pake. Unganisha tena diski yake au irudishe, kisha fungua programu upya.</translation>
    </message>
    <message>
        <source>Another program keeps the history busy. Wait a moment and try again, or close the other program.</source>
        <translation>Programu nyingine inatumia kumbukumbu. Subiri kidogo ujaribu tena, au funga programu hiyo.</translation>
    </message>
    <message>
        <source>The history is damaged. Restart the program: it then goes back to the newest good backup.</source>
        <translation>Kumbukumbu zimeharibika. Funga na ufungue programu upya: itarudisha nakala ya akiba ya karibuni iliyo nzima.</translation>
    </message>
    <message>
        <source>The history is damaged, and another window of the program is using it. Close that window, then restart.</source>
        <translation>Kumbukumbu zimeharibika, na dirisha lingine la programu linazitumia. Funga dirisha hilo, kisha fungua programu upya.</translation>
    </message>
    <message>
        <source>The history was written by a newer version of the program. Use that version, or choose another folder.</source>
        <translation>Kumbukumbu ziliandikwa na toleo jipya zaidi la programu. Tumia toleo hilo, au chagua folda nyingine.</translation>
    </message>
    <message>
        <source>The history cannot be read or written ({reason}). Check the disk or the connection to it.</source>
        <translation>Kumbukumbu haziwezi kusomwa au kuandikwa ({reason}). Angalia diski au muunganisho wake.</translation>
    </message>
    <message>
        <source>This list is no longer in the history: it was deleted meanwhile.</source>
        <translation>Orodha hii haipo tena kwenye kumbukumbu: imefutwa.</translation>
    </message>
    <message>
        <source>This list is open in another window of the program. Close it there first.</source>
        <translation>Orodha hii imefunguliwa kwenye dirisha lingine la programu. Ifunge huko kwanza.</translation>
    </message>
    <message>
        <source>The data were deleted, but traces of them may stay in the history&apos;s files until the program starts next.</source>
        <translation>Data imefutwa, lakini mabaki yake yanaweza kubaki kwenye faili za kumbukumbu hadi programu itakapofunguliwa tena.</translation>
    </message>
    <message>
        <source>Traces of data that were deleted earlier may still be in the history&apos;s files.</source>
        <translation>Mabaki ya data iliyofutwa awali yanaweza kuwa bado yamo kwenye faili za kumbukumbu.</translation>
    </message>
    <message>
        <source>The daily backup of the history could not be made.</source>
        <translation>Nakala ya akiba ya leo ya kumbukumbu haikuweza kutengenezwa.</translation>
    </message>
    <message>
        <source>A copy cannot take the place of the history itself. Choose another name.</source>
        <translation>Nakala haiwezi kuwekwa mahali pa kumbukumbu zenyewe. Chagua jina lingine.</translation>
    </message>
    <message>
        <source>The history was damaged. The backup of {day} has taken its place; what was screened since then is missing. The damaged file was kept as {kept}.</source>
        <translation>Kumbukumbu ziliharibika. Sasa inatumika nakala ya akiba ya {day}; kilichochunguzwa baada ya hapo hakimo. Faili iliyoharibika imehifadhiwa kwa jina {kept}.</translation>
    </message>
    <message>
        <source>The history&apos;s file was missing or empty. The backup of {day} has taken its place; what was screened since then is missing.</source>
        <translation>Faili ya kumbukumbu haikuwepo au ilikuwa tupu. Sasa inatumika nakala ya akiba ya {day}; kilichochunguzwa baada ya hapo hakimo.</translation>
    </message>
    <message>
        <source>The history was damaged and there is no good backup, so an empty one was begun. The damaged file was kept as {kept}.</source>
        <translation>Kumbukumbu ziliharibika na hakuna nakala ya akiba iliyo nzima, hivyo zimeanzishwa kumbukumbu mpya zisizo na kitu. Faili iliyoharibika imehifadhiwa kwa jina {kept}.</translation>
    </message>
</context>
<context>
    <name>Availability</name>
    <message>
        <source>The list is empty.</source>
        <translation>Orodha ni tupu.</translation>
    </message>
    <message>
        <source>No film is chosen.</source>
        <translation>Hakuna picha iliyochaguliwa.</translation>
    </message>
    <message>
        <source>A file is being written already.</source>
        <translation>Kuna faili inayoandikwa sasa.</translation>
    </message>
    <message>
        <source>It would show verdicts that are hidden until you have read the films.</source>
        <translation>Ingeonyesha majibu yaliyofichwa hadi usome picha.</translation>
    </message>
    <message>
        <source>No film is shown.</source>
        <translation>Hakuna picha inayoonyeshwa.</translation>
    </message>
    <message>
        <source>Only for a film that was rejected although it can be read.</source>
        <translation>Ni kwa picha iliyokataliwa tu ingawa inaweza kufunguliwa.</translation>
    </message>
    <message>
        <source>No film in the list is left over.</source>
        <translation>Hakuna picha iliyobaki bila kuchunguzwa.</translation>
    </message>
    <message>
        <source>Nothing is going on.</source>
        <translation>Hakuna kazi inayoendelea.</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Model card</source>
        <translation>Kadi ya modeli</translation>
    </message>
    <message>
        <source>This page is on the internet. Open it in the browser?</source>
        <translation>Ukurasa huu uko kwenye intaneti. Uufungue kwenye kivinjari?</translation>
    </message>
    <message>
        <source>Open a page</source>
        <translation>Fungua ukurasa</translation>
    </message>
</context>
<context>
    <name>CheckTable</name>
    <message>
        <source>Outcome</source>
        <translation>Matokeo</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Ukaguzi</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Kilichobainika</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Muda</translation>
    </message>
    <message>
        <source>Checks of this installation</source>
        <translation>Kaguzi za usakinishaji huu</translation>
    </message>
</context>
<context>
    <name>ColourMap</name>
    <message>
        <source>Inferno</source>
        <translation>Inferno</translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation>Viridis</translation>
    </message>
    <message>
        <source>Cividis, for colour-blind readers</source>
        <translation>Cividis, kwa wasioona rangi vizuri</translation>
    </message>
    <message>
        <source>Amber, for grey printers</source>
        <translation>Kaharabu, kwa printa zisizo za rangi</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Open films…</source>
        <translation>Fungua &amp;picha…</translation>
    </message>
    <message>
        <source>Choose films to screen</source>
        <translation>Chagua picha za kuchunguza</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Fungua &amp;folda…</translation>
    </message>
    <message>
        <source>Screen a folder, with the folders in it</source>
        <translation>Chunguza folda pamoja na folda zilizomo ndani yake</translation>
    </message>
    <message>
        <source>Try the &amp;sample films</source>
        <translation>Jaribu picha za &amp;mfano</translation>
    </message>
    <message>
        <source>Screen the synthetic films that come with the program</source>
        <translation>Chunguza picha zilizochorwa na kompyuta zinazokuja na programu</translation>
    </message>
    <message>
        <source>&amp;Report of this film…</source>
        <translation>&amp;Ripoti ya picha hii…</translation>
    </message>
    <message>
        <source>Save a PDF of the chosen film</source>
        <translation>Hifadhi PDF ya picha iliyochaguliwa</translation>
    </message>
    <message>
        <source>Report of the &amp;list…</source>
        <translation>Ripoti ya &amp;orodha…</translation>
    </message>
    <message>
        <source>Save a PDF of the whole list</source>
        <translation>Hifadhi PDF ya orodha nzima</translation>
    </message>
    <message>
        <source>CSV &amp;table…</source>
        <translation>&amp;Jedwali la CSV…</translation>
    </message>
    <message>
        <source>Save a CSV table of the whole list</source>
        <translation>Hifadhi jedwali la CSV la orodha nzima</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Toka</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Funga dirisha</translation>
    </message>
    <message>
        <source>&amp;Remove from list</source>
        <translation>&amp;Ondoa kwenye orodha</translation>
    </message>
    <message>
        <source>Take the chosen films from the list; no file is deleted</source>
        <translation>Ondoa picha zilizochaguliwa kwenye orodha; hakuna faili inayofutwa</translation>
    </message>
    <message>
        <source>&amp;New list</source>
        <translation>Orodha mp&amp;ya</translation>
    </message>
    <message>
        <source>Begin an empty list; the films of this one stay in the history</source>
        <translation>Anza orodha tupu; picha za orodha hii zitabaki kwenye kumbukumbu</translation>
    </message>
    <message>
        <source>Screen the res&amp;t</source>
        <translation>Chunguza &amp;zilizobaki</translation>
    </message>
    <message>
        <source>Stop at once; what is left stays in the list as not screened</source>
        <translation>Simamisha mara moja; zilizobaki zitabaki kwenye orodha bila kuchunguzwa</translation>
    </message>
    <message>
        <source>Go on with the films not screened</source>
        <translation>Endelea na picha ambazo hazijachunguzwa</translation>
    </message>
    <message>
        <source>Screen &amp;again</source>
        <translation>Chunguza &amp;tena</translation>
    </message>
    <message>
        <source>Screen the chosen films once more</source>
        <translation>Chunguza tena picha zilizochaguliwa</translation>
    </message>
    <message>
        <source>C&amp;orrect orientation…</source>
        <translation>Rekebisha &amp;mkao…</translation>
    </message>
    <message>
        <source>Turn, mirror or invert the film before it is screened, with a preview</source>
        <translation>Zungusha picha, igeuze kama kioo au badilisha nyeusi na nyeupe kabla ya kuchunguzwa; utaiona kwanza</translation>
    </message>
    <message>
        <source>Show a &amp;verdict anyway…</source>
        <translation>Onyesha &amp;jibu hata hivyo…</translation>
    </message>
    <message>
        <source>Screen a film that the program refused, and mark its verdict as asked for</source>
        <translation>Chunguza picha iliyokataliwa na programu; jibu litaonyesha kuwa liliombwa na mtu</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Ghairi</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Kuhusu &amp;Qt</translation>
    </message>
    <message>
        <source>The library that draws this window</source>
        <translation>Maktaba ya programu inayochora dirisha hili</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>This film&apos;s file does not say whose it is: nothing can be found by that.</source>
        <translation>Faili ya picha hii haisemi ni ya nani, hivyo picha za awali haziwezi kutafutwa.</translation>
    </message>
    <message>
        <source>No other film of this patient is known.</source>
        <translation>Hakuna picha nyingine ya mgonjwa huyu inayojulikana.</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Correct orientation</source>
        <translation>Rekebisha mkao</translation>
    </message>
    <message>
        <source>The film as it is in the file</source>
        <translation>Picha ilivyo kwenye faili</translation>
    </message>
    <message>
        <source>The film as it would be screened</source>
        <translation>Picha itakavyochunguzwa</translation>
    </message>
    <message>
        <source>Do the same to all {count} chosen films</source>
        <translation>Fanya hivyo kwa picha zote {count} zilizochaguliwa</translation>
    </message>
    <message>
        <source>To be screened: {words}.</source>
        <translation>Itachunguzwa hivi: {words}.</translation>
    </message>
    <message>
        <source>All {count} chosen films to be screened: {words}.</source>
        <translation>Picha zote {count} zilizochaguliwa zitachunguzwa hivi: {words}.</translation>
    </message>
    <message>
        <source>On an upright film the neck is at the top, the heart lies mostly to the right in the picture, and bones are light. The file itself is never changed.</source>
        <translation>Picha ikiwa wima, shingo huwa juu, sehemu kubwa ya moyo huonekana upande wa kulia wa picha, na mifupa huwa myeupe. Faili yenyewe haibadilishwi kamwe.</translation>
    </message>
    <message>
        <source>The program suggests this; compare the two before you agree.</source>
        <translation>Programu inapendekeza hivi; linganisha zote mbili kabla ya kukubali.</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Zungusha kushoto</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Zungusha kulia</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Geuza kama kioo</translation>
    </message>
    <message>
        <source>Exchange black and white</source>
        <translation>Badilisha nyeusi na nyeupe</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Kama kwenye faili</translation>
    </message>
    <message>
        <source>Screen it so</source>
        <translation>Chunguza hivi</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>new list</source>
        <translation>orodha mpya</translation>
    </message>
    <message>
        <source>A new list. The {count} films of the last one are in the history.</source>
        <translation>Orodha mpya. Picha {count} za orodha iliyopita zimo kwenye kumbukumbu.</translation>
    </message>
    <message>
        <source>removal ({count})</source>
        <translation>kuondoa ({count})</translation>
    </message>
    <message>
        <source>Removed from the list: {count}. No file was deleted.</source>
        <translation>Zilizoondolewa kwenye orodha: {count}. Hakuna faili iliyofutwa.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Tendua</translation>
    </message>
</context>
<context>
    <name>Desks</name>
    <message>
        <source>Operating point {threshold}, not the model&apos;s own</source>
        <translation>Kizingiti cha alama {threshold}, si kile cha modeli yenyewe</translation>
    </message>
    <message>
        <source>Read the film first: the model is hidden until then.</source>
        <translation>Soma picha kwanza: jibu la modeli limefichwa hadi usome.</translation>
    </message>
    <message>
        <source>This film has no verdict to explain.</source>
        <translation>Picha hii haina jibu la kueleza.</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>turned clockwise by 90 degrees</source>
        <translation>imezungushwa nyuzi 90 kulia</translation>
    </message>
    <message>
        <source>turned by 180 degrees</source>
        <translation>imezungushwa nyuzi 180</translation>
    </message>
    <message>
        <source>turned anticlockwise by 90 degrees</source>
        <translation>imezungushwa nyuzi 90 kushoto</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>imegeuzwa kama kioo</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>imebadilishwa nyeusi na nyeupe</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} na {second}</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>mwaka 1</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>miaka {count}</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>mwezi 1</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>miezi {count}</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>siku 1</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>siku {count}</translation>
    </message>
    <message>
        <source>its table of contents is damaged or missing</source>
        <translation>orodha ya yaliyomo imeharibika au haipo</translation>
    </message>
    <message>
        <source>its table of contents is far too long</source>
        <translation>orodha ya yaliyomo ni ndefu mno</translation>
    </message>
    <message>
        <source>its files overlap</source>
        <translation>faili zake zinaingiliana</translation>
    </message>
    <message>
        <source>its data in the archive are damaged</source>
        <translation>data yake ndani ya ZIP imeharibika</translation>
    </message>
    <message>
        <source>it is locked with a password</source>
        <translation>imefungwa kwa nenosiri</translation>
    </message>
    <message>
        <source>its data inflate without end</source>
        <translation>data yake hufumuka bila kikomo</translation>
    </message>
    <message>
        <source>it is not what was packed into the archive</source>
        <translation>si ile iliyowekwa ndani ya ZIP</translation>
    </message>
    <message>
        <source>it is not where the archive says</source>
        <translation>haipo mahali inapotajwa kuwa</translation>
    </message>
    <message>
        <source>it is packed in an unusual way</source>
        <translation>imefungwa kwa njia isiyo ya kawaida</translation>
    </message>
    <message>
        <source>it lies in another archive</source>
        <translation>imo ndani ya ZIP nyingine</translation>
    </message>
    <message>
        <source>it holds no films</source>
        <translation>haina picha za eksirei</translation>
    </message>
    <message>
        <source>its name does not end in .zip</source>
        <translation>jina lake haliishii na .zip</translation>
    </message>
    <message>
        <source>it is no film itself</source>
        <translation>yenyewe si picha ya eksirei</translation>
    </message>
    <message>
        <source>its data end early</source>
        <translation>data yake inaishia njiani</translation>
    </message>
    <message>
        <source>its tiles are larger than any picture</source>
        <translation>vipande vyake ni vikubwa kuliko picha yoyote</translation>
    </message>
    <message>
        <source>its header cannot be read</source>
        <translation>sehemu ya mwanzo ya faili haisomeki</translation>
    </message>
    <message>
        <source>this folder may not be read</source>
        <translation>hakuna ruhusa ya kusoma folda hii</translation>
    </message>
    <message>
        <source>its rescale slope or intercept is no usable number</source>
        <translation>rescale slope au intercept yake si namba inayofaa</translation>
    </message>
    <message>
        <source>its data contradict each other</source>
        <translation>data yake inajipinga</translation>
    </message>
    <message>
        <source>its elements are nested too deeply</source>
        <translation>vipengele vyake vimepachikwa ndani kwa ndani kupita kiasi</translation>
    </message>
    <message>
        <source>it does not state whether its lowest value is black or white</source>
        <translation>haisemi kama thamani ya chini kabisa ni nyeusi au nyeupe</translation>
    </message>
    <message>
        <source>its table of colours is missing</source>
        <translation>jedwali lake la rangi halipo</translation>
    </message>
    <message>
        <source>its compressed image has no header</source>
        <translation>picha yake iliyobanwa haina sehemu ya mwanzo</translation>
    </message>
    <message>
        <source>the end of its image is missing</source>
        <translation>mwisho wa picha haupo</translation>
    </message>
    <message>
        <source>its image has another shape than it states</source>
        <translation>vipimo vya picha si vile inavyotaja</translation>
    </message>
    <message>
        <source>its header contradicts itself</source>
        <translation>sehemu yake ya mwanzo inajipinga</translation>
    </message>
    <message>
        <source>its lookup table ends early</source>
        <translation>jedwali lake la thamani linaishia njiani</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>haikutajwa</translation>
    </message>
    <message>
        <source>lateral</source>
        <translation>ya ubavu (lateral)</translation>
    </message>
    <message>
        <source>full</source>
        <translation>kamili</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>ya haraka</translation>
    </message>
    <message>
        <source>the model came without it</source>
        <translation>modeli haikuja nayo</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>imeharibika</translation>
    </message>
    <message>
        <source>it belongs to another model</source>
        <translation>ni ya modeli nyingine</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Open films</source>
        <translation>Fungua picha</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Faili zote (*)</translation>
    </message>
    <message>
        <source>Films (*.dcm *.dicom *.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp *.jp2 *.gif *.zip DICOMDIR)</source>
        <translation>Picha (*.dcm *.dicom *.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp *.jp2 *.gif *.zip DICOMDIR)</translation>
    </message>
    <message>
        <source>Open a folder of films, with the folders in it</source>
        <translation>Fungua folda ya picha pamoja na folda zilizomo ndani yake</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Hifadhi kama</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop to screen</source>
        <translation>Achia hapa ili zichunguzwe</translation>
    </message>
</context>
<context>
    <name>EngineState</name>
    <message>
        <source>Ready on {device}</source>
        <translation>Tayari kwenye {device}</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Inapakia modeli…</translation>
    </message>
    <message>
        <source>Fast model on {device}</source>
        <translation>Modeli ya haraka kwenye {device}</translation>
    </message>
    <message>
        <source>Model {name}.</source>
        <translation>Modeli {name}.</translation>
    </message>
    <message>
        <source>The model failed to load. {reason}</source>
        <translation>Modeli imeshindwa kupakiwa. {reason}</translation>
    </message>
    <message>
        <source>Films that you open now are screened as soon as the model is ready.</source>
        <translation>Picha unazofungua sasa zitachunguzwa mara modeli itakapokuwa tayari.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>The slower explanations need TensorFlow and tf-keras-vis, which this installation has not. Install the program with its extra &quot;tensorflow&quot;; the heatmap that comes with each verdict needs neither.</source>
        <translation>Maelezo yanayochukua muda yanahitaji TensorFlow na tf-keras-vis, ambazo hazimo kwenye usakinishaji huu. Sakinisha programu pamoja na nyongeza yake &quot;tensorflow&quot;; ramani ya joto inayokuja na kila jibu haizihitaji.</translation>
    </message>
    <message>
        <source>The program for the slower explanations cannot be started ({reason}). Try again later.</source>
        <translation>Programu ya maelezo yanayochukua muda haiwezi kuanza ({reason}). Jaribu tena baadaye.</translation>
    </message>
    <message>
        <source>The explanation took more than {minutes} minutes and was given up. Close other programs.</source>
        <translation>Maelezo yamechukua zaidi ya dakika {minutes} na yameachwa. Funga programu nyingine.</translation>
    </message>
    <message>
        <source>There was not enough memory for this explanation. Close other programs and ask for it again.</source>
        <translation>RAM haikutosha kwa maelezo haya. Funga programu nyingine kisha uyaombe tena.</translation>
    </message>
    <message>
        <source>The explanation could not be made ({reason}). The verdict and its heatmap are not affected.</source>
        <translation>Maelezo hayakuweza kutengenezwa ({reason}). Jibu na ramani yake ya joto havikuathirika.</translation>
    </message>
    <message>
        <source>The model cannot be used for explanations. {reason}</source>
        <translation>Modeli haiwezi kutumika kwa maelezo. {reason}</translation>
    </message>
</context>
<context>
    <name>ExplanationBar</name>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rudi</translation>
    </message>
    <message>
        <source>Where the film weighs for pneumonia in the network</source>
        <translation>Sehemu za picha zinazoielekeza modeli kwenye nimonia</translation>
    </message>
    <message>
        <source>This map is being made in the background; go on meanwhile</source>
        <translation>Ramani hii inatengenezwa huku kazi nyingine ikiendelea; unaweza kuendelea</translation>
    </message>
    <message>
        <source>{method}: {seconds} s</source>
        <translation>{method}: sek {seconds}</translation>
    </message>
    <message>
        <source>&amp;Explain</source>
        <translation>&amp;Eleza</translation>
    </message>
    <message>
        <source>Have a slower explanation of the score made</source>
        <translation>Omba maelezo ya kina zaidi ya alama, yanayochukua muda</translation>
    </message>
    <message>
        <source>A map is being made</source>
        <translation>Ramani inatengenezwa</translation>
    </message>
</context>
<context>
    <name>ExplanationCommands</name>
    <message>
        <source>Grad-CAM&amp;++ (a few seconds)</source>
        <translation>Grad-CAM&amp;++ (sekunde chache)</translation>
    </message>
    <message>
        <source>S&amp;moothGrad (about ten seconds)</source>
        <translation>S&amp;moothGrad (takriban sekunde kumi)</translation>
    </message>
    <message>
        <source>&amp;Score-CAM (up to a minute)</source>
        <translation>&amp;Score-CAM (hadi dakika moja)</translation>
    </message>
    <message>
        <source>&amp;Back to Grad-CAM</source>
        <translation>&amp;Rudi kwenye Grad-CAM</translation>
    </message>
    <message>
        <source>Show the heatmap that belongs to the verdict again</source>
        <translation>Onyesha tena ramani ya joto inayokuja na jibu</translation>
    </message>
    <message>
        <source>&amp;Cancel the explanation</source>
        <translation>&amp;Ghairi maelezo</translation>
    </message>
    <message>
        <source>Give up the map that is being made; Grad-CAM stays</source>
        <translation>Acha ramani inayotengenezwa; Grad-CAM inabaki</translation>
    </message>
    <message>
        <source>Where the film weighs for pneumonia; shows several separate places better than Grad-CAM</source>
        <translation>Sehemu za picha zinazoelekeza kwenye nimonia; huonyesha sehemu kadhaa zilizoachana vizuri kuliko Grad-CAM</translation>
    </message>
    <message>
        <source>Which points of the film would change the score most, upwards or downwards</source>
        <translation>Nukta za picha ambazo zingebadilisha alama zaidi, juu au chini</translation>
    </message>
    <message>
        <source>Where the score stays high when only that part of the film is shown to the network</source>
        <translation>Mahali ambapo alama hubaki juu modeli ikionyeshwa sehemu hiyo tu ya picha</translation>
    </message>
    <message>
        <source>Scaled to its own strongest place: it glows on a normal film as on any. The verdict does not rest on it.</source>
        <translation>Rangi hupimwa kwa sehemu yenye nguvu zaidi ya picha yenyewe: hung&apos;aa hata kwenye picha ya kawaida. Jibu halitegemei ramani hii.</translation>
    </message>
</context>
<context>
    <name>ExplanationDesk</name>
    <message>
        <source>There is no film with a verdict in sight.</source>
        <translation>Hakuna picha yenye jibu inayoonekana.</translation>
    </message>
    <message>
        <source>This is the map that is shown.</source>
        <translation>Hii ndiyo ramani inayoonyeshwa.</translation>
    </message>
    <message>
        <source>Grad-CAM is shown already.</source>
        <translation>Grad-CAM inaonyeshwa tayari.</translation>
    </message>
    <message>
        <source>No explanation is being made.</source>
        <translation>Hakuna maelezo yanayotengenezwa.</translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message>
        <source>PDF report</source>
        <translation>Ripoti ya PDF</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Jedwali la CSV</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Imeghairiwa. Hakuna faili iliyoandikwa.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Fungua</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Onyesha folda</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Imehifadhiwa kwa jina {name}</translation>
    </message>
</context>
<context>
    <name>FactsFold</name>
    <message>
        <source>What the model knows</source>
        <translation>Modeli inachokijua</translation>
    </message>
    <message>
        <source>Whom the model was trained on, and how often it was right</source>
        <translation>Modeli ilifunzwa kwa picha za nani, na ilikuwa sahihi mara ngapi</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} hadi {high})</translation>
    </message>
    <message>
        <source>With 95 % intervals, measured on {films}.</source>
        <translation>Pamoja na vipindi vya uhakika vya 95%; zilipimwa kwa: {films}.</translation>
    </message>
</context>
<context>
    <name>FaultReporter</name>
    <message>
        <source>Something unexpected went wrong ({kind}). The list is kept and you can go on.</source>
        <translation>Kumetokea hitilafu isiyotarajiwa ({kind}). Orodha imehifadhiwa na unaweza kuendelea.</translation>
    </message>
</context>
<context>
    <name>FilmDesk</name>
    <message>
        <source>correction ({count})</source>
        <translation>kurekebisha ({count})</translation>
    </message>
    <message>
        <source>Films corrected and screened anew: {count}.</source>
        <translation>Picha zilizorekebishwa na kuchunguzwa upya: {count}.</translation>
    </message>
    <message>
        <source>showing a verdict anyway</source>
        <translation>kuonyesha jibu hata hivyo</translation>
    </message>
    <message>
        <source>The verdict is shown at your request, and marked so wherever it appears.</source>
        <translation>Jibu linaonyeshwa kwa ombi lako, na litaonyesha hivyo kila linapotokea.</translation>
    </message>
    <message>
        <source>screening again ({count})</source>
        <translation>kuchunguza tena ({count})</translation>
    </message>
    <message>
        <source>Films that are screened again: {count}.</source>
        <translation>Picha zinazochunguzwa tena: {count}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Tendua</translation>
    </message>
</context>
<context>
    <name>FilmView</name>
    <message>
        <source>Reading the film…</source>
        <translation>Inafungua picha…</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find file, patient or note</source>
        <translation>Tafuta faili, mgonjwa au maoni</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Tafuta kwenye orodha</translation>
    </message>
    <message>
        <source>Show films whose name, patient or note has all these words (Ctrl+F)</source>
        <translation>Onyesha picha ambazo jina, mgonjwa au maoni yake yana maneno haya yote (Ctrl+F)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Zaidi</translation>
    </message>
    <message>
        <source>Choose films by score, warnings and readings, and the order</source>
        <translation>Chagua picha kwa alama, tahadhari na usomaji, na mpangilio wake</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Onyesha zote</translation>
    </message>
    <message>
        <source>Filter no longer</source>
        <translation>Acha kuchuja</translation>
    </message>
    <message>
        <source>{count} of {total} shown</source>
        <translation>zinaonekana {count} kati ya {total}</translation>
    </message>
</context>
<context>
    <name>Headings</name>
    <message>
        <source>Columns</source>
        <translation>Safu</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Kama mwanzo</translation>
    </message>
    <message>
        <source>Click to sort, drag to move, click with the right button to choose the columns</source>
        <translation>Bofya ili kupanga, buruta ili kuhamisha, bofya kwa kitufe cha kulia ili kuchagua safu</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>reader&apos;s finding</source>
        <translation>uamuzi wa msomaji</translation>
    </message>
    <message>
        <source>No film chosen</source>
        <translation>Hakuna picha iliyochaguliwa</translation>
    </message>
</context>
<context>
    <name>HeatControls</name>
    <message>
        <source>&amp;Heatmap</source>
        <translation>Ramani ya &amp;joto</translation>
    </message>
    <message>
        <source>Show or hide the heatmap</source>
        <translation>Onyesha au ficha ramani ya joto</translation>
    </message>
    <message>
        <source>Heatmap &amp;as lines</source>
        <translation>Ramani kwa m&amp;istari</translation>
    </message>
    <message>
        <source>Draw lines of equal heat in place of colours</source>
        <translation>Chora mistari ya joto sawa badala ya rangi</translation>
    </message>
    <message>
        <source>How much of the film the heatmap covers</source>
        <translation>Kiasi ambacho ramani ya joto hufunika picha</translation>
    </message>
    <message>
        <source>Colours, threshold and lines of the heatmap</source>
        <translation>Rangi, kiwango cha chini na mistari ya ramani ya joto</translation>
    </message>
    <message>
        <source>Heatmap opacity</source>
        <translation>Ukolezo wa ramani ya joto</translation>
    </message>
    <message>
        <source>How the heatmap is drawn</source>
        <translation>Jinsi ramani ya joto inavyochorwa</translation>
    </message>
</context>
<context>
    <name>HeatLegend</name>
    <message>
        <source>Heatmap colours from weak to strong influence on the score</source>
        <translation>Rangi za ramani ya joto, kutoka athari hafifu hadi kali kwenye alama</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>hafifu</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>kali</translation>
    </message>
    <message>
        <source>Where the film weighs for pneumonia in the network: from weak to strong</source>
        <translation>Sehemu za picha zinazoielekeza modeli kwenye nimonia: kutoka hafifu hadi kali</translation>
    </message>
    <message>
        <source>Below {percent} % nothing is drawn</source>
        <translation>Chini ya {percent}% hakuna kinachochorwa</translation>
    </message>
</context>
<context>
    <name>HeatOptions</name>
    <message>
        <source>How the heatmap is drawn</source>
        <translation>Jinsi ramani ya joto inavyochorwa</translation>
    </message>
    <message>
        <source>&amp;Lines of equal heat (C)</source>
        <translation>&amp;Mistari ya joto sawa (C)</translation>
    </message>
    <message>
        <source>Draw lines in place of colours, so that the film stays in sight</source>
        <translation>Chora mistari badala ya rangi, ili picha ibaki ikionekana</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Heatmap colours</source>
        <translation>Rangi za ramani ya joto</translation>
    </message>
    <message>
        <source>Each gets lighter with the heat, and can be told apart in print and by everyone</source>
        <translation>Kila moja huwa nyeupe zaidi joto likiongezeka, na hutofautishwa na kila mtu, hata ikichapishwa</translation>
    </message>
    <message>
        <source>Hide heat below, in percent</source>
        <translation>Ficha joto chini ya, kwa asilimia</translation>
    </message>
    <message>
        <source>Draw only what is at least so hot</source>
        <translation>Chora tu sehemu zenye angalau joto hili</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Rangi</translation>
    </message>
    <message>
        <source>&amp;Hide below</source>
        <translation>&amp;Ficha chini ya</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>What this program does</source>
        <translation>Programu hii hufanya nini</translation>
    </message>
    <message>
        <source>PneumoScan looks at frontal chest X-rays and gives each a score for pneumonia. It works without the internet: no film and no result leaves this computer.</source>
        <translation>PneumoScan huangalia picha za eksirei ya kifua za mbele (frontal) na kuipa kila moja alama ya nimonia. Hufanya kazi bila intaneti: hakuna picha wala matokeo yanayotoka kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>It is for research only. A score is not a diagnosis, and a low score does not rule pneumonia out. Every film has to be read by a person.</source>
        <translation>Ni kwa utafiti tu. Alama si utambuzi wa ugonjwa, na alama ndogo haiondoi uwezekano wa nimonia. Kila picha lazima isomwe na mtu.</translation>
    </message>
    <message>
        <source>Whom it knows</source>
        <translation>Inawajua wagonjwa gani</translation>
    </message>
    <message>
        <source>The model learnt from films of children of one to five years from one hospital. What it says of adults, of babies or of another view of the chest means nothing. It knows pneumonia only: it says nothing of tuberculosis, of fluid, of tubes or of broken bones.</source>
        <translation>Modeli ilijifunza kwa picha za watoto wa mwaka mmoja hadi miaka mitano wa hospitali moja. Inachosema kuhusu watu wazima, watoto wachanga au picha ya kifua ya mwelekeo mwingine hakina maana. Inajua nimonia tu: haisemi lolote kuhusu kifua kikuu, maji kifuani, mirija au mifupa iliyovunjika.</translation>
    </message>
    <message>
        <source>Opening films</source>
        <translation>Kufungua picha</translation>
    </message>
    <message>
        <source>Drop films, folders or ZIP files on the window, or choose Open films or Open folder in the File menu. A folder is taken with all folders in it. DICOM, JPEG, PNG, TIFF and other pictures are read.</source>
        <translation>Buruta picha, folda au faili za ZIP na uziachie kwenye dirisha, au chagua Fungua picha au Fungua folda kwenye menyu ya Faili. Folda huchukuliwa pamoja na folda zote zilizomo. DICOM, JPEG, PNG, TIFF na aina nyingine za picha zinafunguka.</translation>
    </message>
    <message>
        <source>You can add more while others are being screened. A film that is in the list already is not entered twice. Your files are never changed, moved or deleted.</source>
        <translation>Unaweza kuongeza nyingine wakati uchunguzi unaendelea. Picha iliyomo tayari kwenye orodha haiingizwi mara mbili. Faili zako hazibadilishwi, hazihamishwi wala hazifutwi kamwe.</translation>
    </message>
    <message>
        <source>Trying it without films of your own</source>
        <translation>Kujaribu bila picha zako</translation>
    </message>
    <message>
        <source>The first page and the File menu offer sample films. They are drawn by a computer, show no patient, and are good for finding your way about.</source>
        <translation>Ukurasa wa kwanza na menyu ya Faili vina picha za mfano. Zimechorwa na kompyuta, hazionyeshi mgonjwa yeyote, na zinafaa kwa kujifunza kutumia programu.</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Orodha</translation>
    </message>
    <message>
        <source>Each film has a row. Click on a column&apos;s heading to order the list by it, and type words into the filter to see only some of it. The order by what is to be read first puts films called PNEUMONIA or UNCERTAIN on top.</source>
        <translation>Kila picha ina mstari wake. Bofya kichwa cha safu ili kupanga orodha kwa safu hiyo, na andika maneno kwenye kichujio ili kuona sehemu tu ya orodha. Mpangilio wa za kusomwa kwanza huweka juu picha zenye jibu NIMONIA au SI HAKIKA.</translation>
    </message>
    <message>
        <source>Taking a film from the list deletes no file, and can be undone. Choose several films with Shift or Ctrl. The right mouse button shows what can be done with them.</source>
        <translation>Kuondoa picha kwenye orodha hakufuti faili, na kunaweza kutenduliwa. Chagua picha kadhaa kwa Shift au Ctrl. Kitufe cha kulia cha kipanya huonyesha unachoweza kufanya nazo.</translation>
    </message>
    <message>
        <source>Long lists</source>
        <translation>Orodha ndefu</translation>
    </message>
    <message>
        <source>The line at the bottom tells how many films are done and how long the rest will take. You can pause, which finishes the film in hand, or cancel at once. Films that were not screened stay in the list and can be screened later.</source>
        <translation>Mstari wa chini huonyesha picha ngapi zimekamilika na zilizobaki zitachukua muda gani. Unaweza kusitisha, na picha ya sasa hukamilishwa, au kughairi mara moja. Picha ambazo hazikuchunguzwa hubaki kwenye orodha na zinaweza kuchunguzwa baadaye.</translation>
    </message>
    <message>
        <source>What the verdict means</source>
        <translation>Maana ya jibu</translation>
    </message>
    <message>
        <source>PNEUMONIA: the film resembles films with pneumonia. Have it read soon. NORMAL: it resembles films without; that does not rule pneumonia out. UNCERTAIN: the score is too near to the operating point to say either; have it read.</source>
        <translation>NIMONIA: picha inafanana na picha zenye nimonia. Isomwe mapema. KAWAIDA: inafanana na picha zisizo na nimonia; hilo haliondoi uwezekano wa nimonia. SI HAKIKA: alama iko karibu mno na kizingiti kuweza kusema lolote; isomwe na mtu.</translation>
    </message>
    <message>
        <source>Look at the film first, and at the verdict after. Readers who see a wrong verdict first miss much more than readers who see none.</source>
        <translation>Angalia picha kwanza, kisha jibu. Wasomaji wanaoona kwanza jibu lisilo sahihi hukosa mengi zaidi kuliko wasioona jibu lolote.</translation>
    </message>
    <message>
        <source>What the score means</source>
        <translation>Maana ya alama</translation>
    </message>
    <message>
        <source>The score goes from 0 to 1. It is not the probability that this patient is ill: that also depends on the patient, and on how common pneumonia is where you are. The bar shows where the score lies, where the operating point is, and which scores are uncertain.</source>
        <translation>Alama ni kati ya 0 na 1. Si kipimo cha uwezekano kwamba mgonjwa huyu anaugua: hilo hutegemea pia mgonjwa mwenyewe, na jinsi nimonia ilivyo ya kawaida mahali ulipo. Mstari wa kipimo huonyesha alama ilipo, kizingiti cha alama kilipo, na alama zipi si za hakika.</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Tahadhari</translation>
    </message>
    <message>
        <source>An orange bar beside a verdict means that it deserves less trust: the film is unlike those that the model knows, the patient is too old or too young, the picture is poor, or somebody asked for the verdict anyway. The words say which. Warnings are in reports and tables too.</source>
        <translation>Mstari wa rangi ya chungwa kando ya jibu unamaanisha kwamba jibu hilo halistahili kuaminiwa sana: picha haifanani na zile modeli inazozijua, mgonjwa ni mkubwa au mdogo mno kwa umri, picha ni hafifu, au mtu aliomba jibu hata hivyo. Maneno husema ni ipi kati ya hizo. Tahadhari zimo pia kwenye ripoti na majedwali.</translation>
    </message>
    <message>
        <source>Films without a verdict</source>
        <translation>Picha zisizo na jibu</translation>
    </message>
    <message>
        <source>Rejected means that the program will not judge a film: it seems to be no frontal chest X-ray, or it lies on its side, or black and white are exchanged. Failed means that the file could not be read. The reason stands beside the film, with what you can do about it.</source>
        <translation>Imekataliwa maana yake programu haitaitolea picha jibu: inaonekana si eksirei ya kifua ya mbele, au imelala ubavu, au nyeusi na nyeupe zimebadilishana. Imeshindikana maana yake faili haikuweza kufunguliwa. Sababu iko kando ya picha, pamoja na unachoweza kufanya.</translation>
    </message>
    <message>
        <source>For some rejected films you may ask for the verdict anyway. It then carries the reason as a warning wherever it is shown.</source>
        <translation>Kwa baadhi ya picha zilizokataliwa unaweza kuomba jibu hata hivyo. Jibu hilo hubeba sababu kama tahadhari kila linapoonyeshwa.</translation>
    </message>
    <message>
        <source>Films that lie wrong</source>
        <translation>Picha zenye mkao usio sahihi</translation>
    </message>
    <message>
        <source>If a film is on its side, upside down, mirrored or a negative, choose Correct orientation. You see it before and after, and it is then screened anew. The file itself stays as it is. Turning the film only to look at it changes no verdict.</source>
        <translation>Picha ikiwa imelala ubavu, imepinduka juu chini, imegeuka kama kioo, au nyeusi na nyeupe zimebadilishana, chagua Rekebisha mkao. Utaiona kabla na baada, kisha itachunguzwa upya. Faili yenyewe inabaki ilivyo. Kuzungusha picha ili kuiangalia tu hakubadilishi jibu.</translation>
    </message>
    <message>
        <source>The heatmap</source>
        <translation>Ramani ya joto</translation>
    </message>
    <message>
        <source>Warm colours show where the model found what raised the score. The map is coarse: it does not outline an opacity and does not explain why. Heat on a letter, on a tube or at the border of the film means that the model was led astray.</source>
        <translation>Rangi za joto huonyesha mahali modeli ilipoona kilichoongeza alama. Ramani ni ya makadirio tu: haichori mipaka ya kivuli kwenye pafu wala haielezi sababu. Joto kwenye herufi, mrija au ukingo wa picha lina maana kwamba modeli imepotoshwa.</translation>
    </message>
    <message>
        <source>You can hide it, make it weaker or stronger, or draw it as lines. Always look at the film without it, too.</source>
        <translation>Unaweza kuificha, kuifanya hafifu au nzito zaidi, au kuichora kwa mistari. Daima angalia picha bila ramani pia.</translation>
    </message>
    <message>
        <source>Looking closely</source>
        <translation>Kuangalia kwa karibu</translation>
    </message>
    <message>
        <source>Turn the mouse wheel to come nearer to what is under the pointer, and drag to move the film. Drag with the right button for contrast and brightness. Fit shows the whole film, one to one shows every pixel.</source>
        <translation>Zungusha gurudumu la kipanya ili kusogelea kilicho chini ya kielekezi, na buruta ili kuhamisha picha. Buruta kwa kitufe cha kulia ili kubadilisha utofautishaji na mwangaza. Tosheza huonyesha picha nzima; moja kwa moja huonyesha kila pikseli.</translation>
    </message>
    <message>
        <source>The ruler gives millimetres only where the file says how large a pixel is; on the film&apos;s own plane, not in the body.</source>
        <translation>Rula hutoa milimita pale tu faili inapotaja ukubwa wa pikseli; ni kwenye bapa la picha yenyewe, si ndani ya mwili.</translation>
    </message>
    <message>
        <source>Comparing with an earlier film</source>
        <translation>Kulinganisha na picha ya awali</translation>
    </message>
    <message>
        <source>If the list or the history holds an earlier film of the same patient, it can be shown beside this one. Both move and grow together. Check the names and the dates before you compare.</source>
        <translation>Ikiwa orodha au kumbukumbu zina picha ya awali ya mgonjwa huyo huyo, inaweza kuonyeshwa kando ya hii. Zote mbili husogea na kukuzwa pamoja. Hakikisha majina na tarehe kabla ya kulinganisha.</translation>
    </message>
    <message>
        <source>Your own finding</source>
        <translation>Uamuzi wako mwenyewe</translation>
    </message>
    <message>
        <source>Say what you see: pneumonia, normal, or unsure; or agree or disagree with the model, and add a note. Your finding outranks the model&apos;s everywhere from then on: in the list, in reports and in tables. What the model said stays beside it.</source>
        <translation>Sema unachokiona: nimonia, kawaida, au si hakika; au kubaliana au usikubaliane na modeli, na uongeze maoni. Tangu hapo uamuzi wako una nguvu kuliko jibu la modeli kila mahali: kwenye orodha, ripoti na majedwali. Jibu la modeli linabaki kando yake.</translation>
    </message>
    <message>
        <source>Reading blind</source>
        <translation>Kusoma bila jibu</translation>
    </message>
    <message>
        <source>In this mode you decide first: verdict, score, heatmap and warnings of a film appear only after you have entered your finding. Where you and the model differ, the film is marked for a second look. Both findings are kept.</source>
        <translation>Katika hali hii unaamua kwanza: jibu, alama, ramani ya joto na tahadhari za picha huonekana tu baada ya kuweka uamuzi wako. Ukitofautiana na modeli, picha huwekwa kati ya za kuangaliwa tena. Yote mawili huhifadhiwa.</translation>
    </message>
    <message>
        <source>The second look</source>
        <translation>Kuangalia tena</translation>
    </message>
    <message>
        <source>Films on which a blind reader and the model differ can be listed. Look at each once more, alone or with a colleague, and keep or change the finding. Neither of the two is right because it was first.</source>
        <translation>Picha ambazo msomaji aliyesoma bila jibu anatofautiana na modeli zinaweza kuorodheshwa. Angalia kila moja tena, peke yako au na mwenzako, na ubakize au ubadilishe uamuzi. Hakuna kati ya majibu hayo mawili lililo sahihi kwa sababu tu lilitangulia.</translation>
    </message>
    <message>
        <source>Two models</source>
        <translation>Modeli mbili</translation>
    </message>
    <message>
        <source>The fast model screens several times as many films a minute as the full one. Settings, Model says what each is worth. Films keep the result of the model that screened them until you screen them again, and each model has its own operating point.</source>
        <translation>Modeli ya haraka huchunguza picha nyingi zaidi kwa dakika, mara kadhaa ya modeli kamili. Ukurasa wa Modeli kwenye Mipangilio huonyesha kila moja ina ubora gani. Picha hubaki na matokeo ya modeli iliyozichunguza hadi uzichunguze tena, na kila modeli ina kizingiti chake cha alama.</translation>
    </message>
    <message>
        <source>A new model</source>
        <translation>Modeli mpya</translation>
    </message>
    <message>
        <source>Models that are made later come as one signed file. Drop it on the window, or choose Help, Models. It is tried on films of this computer first: look at those that come out differently before you install it. Go back brings the former model back.</source>
        <translation>Modeli zitakazotengenezwa baadaye huja kama faili moja iliyotiwa saini. Iburute uiachie kwenye dirisha, au chagua Modeli kwenye menyu ya Msaada. Hujaribiwa kwanza kwa picha za kompyuta hii: angalia zile zenye matokeo tofauti kabla ya kuisakinisha. Rudi kwa iliyotangulia hurudisha modeli ya awali.</translation>
    </message>
    <message>
        <source>Is the program sound?</source>
        <translation>Je, programu ni nzima?</translation>
    </message>
    <message>
        <source>Before the first film of a day the program checks itself, and refuses to screen where a verdict could be wrong. Help, Check this installation checks everything and shows a table.</source>
        <translation>Kabla ya picha ya kwanza ya siku programu hujikagua, na hukataa kuchunguza ikiwa jibu linaweza kuwa na makosa. Kagua usakinishaji huu kwenye menyu ya Msaada hukagua kila kitu na kuonyesha jedwali.</translation>
    </message>
    <message>
        <source>The operating point</source>
        <translation>Kizingiti cha alama</translation>
    </message>
    <message>
        <source>The operating point is the score from which a film is called PNEUMONIA. A lower one finds more of the ill and raises more false alarms, a higher one does the opposite.</source>
        <translation>Kizingiti cha alama ni alama ambayo kuanzia hapo picha hupewa jibu NIMONIA. Kikiwa chini zaidi hupata wagonjwa wengi zaidi lakini hutoa chanya za uongo (false positive) nyingi zaidi; kikiwa juu zaidi huwa kinyume chake.</translation>
    </message>
    <message>
        <source>It is locked. To move it, unlock it in its window, which shows what another point would give and how many verdicts of the list would change. Move it only by what films of your own place show. It is written beside every result, and you can always go back to the model&apos;s own.</source>
        <translation>Kimefungwa. Ili kukisogeza, kifungulie kwenye dirisha lake, linaloonyesha kizingiti kingine kingeleta nini na majibu mangapi ya orodha yangebadilika. Kisogeze tu kulingana na kile picha za mahali pako zinachoonyesha. Kizingiti huandikwa kando ya kila jibu, na unaweza kurudi kwenye kile cha modeli wakati wowote.</translation>
    </message>
    <message>
        <source>Sensitivity and specificity</source>
        <translation>Unyeti (sensitivity) na umahususi (specificity)</translation>
    </message>
    <message>
        <source>Sensitivity is the share of films with pneumonia that score at or above the operating point; specificity is the share of the others that score below it. Both were measured on films like those that the model learnt from, and are lower elsewhere. The interval says how far chance alone may have moved them.</source>
        <translation>Unyeti ni sehemu ya picha zenye nimonia ambazo alama zake ni sawa na kizingiti au zaidi; umahususi ni sehemu ya picha nyingine ambazo alama zake ziko chini yake. Vyote vilipimwa kwa picha zinazofanana na zile modeli ilizojifunza, na huwa chini zaidi kwingineko. Kipindi cha uhakika husema ni kwa kiasi gani bahati peke yake inaweza kuwa imebadilisha tarakimu hizo.</translation>
    </message>
    <message>
        <source>How many verdicts are right here</source>
        <translation>Majibu mangapi ni sahihi hapa</translation>
    </message>
    <message>
        <source>That depends on how common pneumonia is among your films. Where it is rare, most films that are called PNEUMONIA show none, however good the model is. Enter how many of 100 of your films show pneumonia to see what a verdict is worth with you.</source>
        <translation>Hilo hutegemea jinsi nimonia ilivyo ya kawaida kati ya picha zako. Ikiwa ni adimu, picha nyingi zenye jibu NIMONIA hazina nimonia, hata modeli iwe nzuri kiasi gani. Andika ni picha ngapi kati ya 100 zako zinaonyesha nimonia ili uone thamani ya jibu mahali pako.</translation>
    </message>
    <message>
        <source>Reports and tables</source>
        <translation>Ripoti na majedwali</translation>
    </message>
    <message>
        <source>Report of this film and Report of the list save a PDF, with film, heatmap, verdict, warnings and your own finding. CSV table saves a line for each film, for a spreadsheet. Both hold patient data: keep them where such data belong.</source>
        <translation>Ripoti ya picha hii na Ripoti ya orodha huhifadhi PDF yenye picha, ramani ya joto, jibu, tahadhari na uamuzi wako. Jedwali la CSV huhifadhi mstari mmoja kwa kila picha, kwa matumizi ya lahajedwali. Vyote vina data ya wagonjwa: vihifadhi mahali panapostahili data hiyo.</translation>
    </message>
    <message>
        <source>The history</source>
        <translation>Kumbukumbu</translation>
    </message>
    <message>
        <source>What was screened is kept on this computer. You can open a past list again and look for a patient or a day. A film that was screened before is known again, also under another name, and is not screened twice unless you ask for it. After a power cut the program goes on where it stopped.</source>
        <translation>Kilichochunguzwa huhifadhiwa kwenye kompyuta hii. Unaweza kufungua tena orodha ya zamani na kutafuta mgonjwa au siku. Picha iliyochunguzwa awali hutambuliwa, hata ikiwa na jina lingine, na haichunguzwi mara mbili isipokuwa ukiomba. Umeme ukikatika, programu huendelea ilipoishia.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Faragha</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. The history holds names and results; the settings say where it lies and how long it is kept, and there you can delete it. The log and the support bundle hold no patient data and no names of files.</source>
        <translation>Hakuna kinachotumwa popote. Kumbukumbu zina majina na matokeo; mipangilio husema zilipo na zinatunzwa kwa muda gani, na huko unaweza kuzifuta. Daftari la matukio na kifurushi cha msaada havina data ya wagonjwa wala majina ya faili.</translation>
    </message>
    <message>
        <source>Working with the keyboard</source>
        <translation>Kutumia kibodi</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse. The arrow keys move through the films, Tab moves through the window, and the list of keys in the Help menu shows the rest. Menus show the keys, too.</source>
        <translation>Kila kitu kinaweza kufanywa bila kipanya. Vitufe vya mishale hupita kwenye picha, Tab hupita sehemu za dirisha, na orodha ya vitufe kwenye menyu ya Msaada huonyesha vingine. Menyu pia huonyesha vitufe.</translation>
    </message>
    <message>
        <source>If a film cannot be read</source>
        <translation>Ikiwa picha haiwezi kufunguliwa</translation>
    </message>
    <message>
        <source>The file may be damaged or still be copied. Open it in another program; if that shows it, save it anew as DICOM or PNG and try again. One bad file never stops the others.</source>
        <translation>Huenda faili imeharibika au bado inanakiliwa. Ifungue kwenye programu nyingine; ikionekana huko, ihifadhi upya kama DICOM au PNG na ujaribu tena. Faili moja mbovu haizuii nyingine kamwe.</translation>
    </message>
    <message>
        <source>If the model does not load</source>
        <translation>Ikiwa modeli haipakiki</translation>
    </message>
    <message>
        <source>The line at the bottom says why. Mostly a file of the program is missing or was changed: install it again. Your list and your history stay as they are. A graphics card is not needed.</source>
        <translation>Mstari wa chini husema sababu. Mara nyingi faili ya programu haipo au imebadilishwa: sakinisha programu upya. Orodha na kumbukumbu zako zinabaki zilivyo. Kadi ya michoro haihitajiki.</translation>
    </message>
    <message>
        <source>If something went wrong</source>
        <translation>Ikiwa kuna hitilafu</translation>
    </message>
    <message>
        <source>The program says so in a sentence and keeps the list. The log in the Help menu tells what happened. To ask for help, save a support bundle there: it shows what is in it before it is written. The program sends it to nobody; you decide who gets it.</source>
        <translation>Programu huieleza kwa sentensi na kuhifadhi orodha. Daftari la matukio kwenye menyu ya Msaada hueleza kilichotokea. Ili kuomba msaada, hifadhi kifurushi cha msaada huko: huonyesha kilichomo kabla ya kuandikwa. Programu haikitumi kwa yeyote; wewe ndiye unayeamua nani akipate.</translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Msaada</translation>
    </message>
    <message>
        <source>How to work with the program</source>
        <translation>Jinsi ya kutumia programu</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Vitufe</translation>
    </message>
    <message>
        <source>All keys of the program on one page</source>
        <translation>Vitufe vyote vya programu kwenye ukurasa mmoja</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Daftari la matukio…</translation>
    </message>
    <message>
        <source>What went wrong, if anything did</source>
        <translation>Hitilafu zilizotokea, kama zipo</translation>
    </message>
    <message>
        <source>&amp;Save a support bundle…</source>
        <translation>&amp;Hifadhi kifurushi cha msaada…</translation>
    </message>
    <message>
        <source>Save what helps others to help you, without patient data</source>
        <translation>Hifadhi kinachowasaidia wengine kukusaidia, bila data ya wagonjwa</translation>
    </message>
    <message>
        <source>&amp;About PneumoScan</source>
        <translation>&amp;Kuhusu PneumoScan</translation>
    </message>
    <message>
        <source>Version, model and licences</source>
        <translation>Toleo, modeli na leseni</translation>
    </message>
    <message>
        <source>&amp;Check this installation…</source>
        <translation>Kagua &amp;usakinishaji huu…</translation>
    </message>
    <message>
        <source>Whether the program is whole and gives the results that were tested</source>
        <translation>Kama programu ni nzima na inatoa matokeo yaleyale yaliyojaribiwa</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Msaada</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Tafuta kwenye msaada</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Maneno ya kutafuta</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Yaliyomo</translation>
    </message>
    <message>
        <source>What the help tells of</source>
        <translation>Mada zilizomo kwenye msaada</translation>
    </message>
    <message>
        <source>The words of the help</source>
        <translation>Maandishi ya msaada</translation>
    </message>
    <message>
        <source>Nothing in the help holds all these words.</source>
        <translation>Hakuna mada ya msaada yenye maneno haya yote.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>pneumonia {count}</source>
        <translation>nimonia {count}</translation>
    </message>
    <message>
        <source>uncertain {count}</source>
        <translation>si hakika {count}</translation>
    </message>
    <message>
        <source>normal {count}</source>
        <translation>kawaida {count}</translation>
    </message>
</context>
<context>
    <name>HistoryDesk</name>
    <message>
        <source>&amp;History…</source>
        <translation>K&amp;umbukumbu…</translation>
    </message>
    <message>
        <source>Go on with a former list, or look for a patient</source>
        <translation>Endelea na orodha ya zamani, au tafuta mgonjwa</translation>
    </message>
    <message>
        <source>&amp;Back up the history…</source>
        <translation>Hifadhi &amp;nakala ya kumbukumbu…</translation>
    </message>
    <message>
        <source>Save a copy of the history, on a stick for example</source>
        <translation>Hifadhi nakala ya kumbukumbu, kwa mfano kwenye flashi</translation>
    </message>
    <message>
        <source>The list of {moment}</source>
        <translation>Orodha ya {moment}</translation>
    </message>
    <message>
        <source>{left} of {count} films are still to be screened</source>
        <translation>Picha {left} kati ya {count} bado hazijachunguzwa</translation>
    </message>
    <message>
        <source>Films: {count}</source>
        <translation>Picha: {count}</translation>
    </message>
    <message>
        <source>Delete the whole history: every list, finding, note and backup? The films themselves stay where they are. This cannot be undone.</source>
        <translation>Ufute kumbukumbu zote: kila orodha, uamuzi, maoni na nakala ya akiba? Picha zenyewe zinabaki zilipo. Hili haliwezi kutenduliwa.</translation>
    </message>
    <message>
        <source>Delete from the history, with findings and notes: lists {lists}, films {films}? The films themselves stay where they are. This cannot be undone.</source>
        <translation>Ufute kwenye kumbukumbu, pamoja na maamuzi na maoni: orodha {lists}, picha {films}? Picha zenyewe zinabaki zilipo. Hili haliwezi kutenduliwa.</translation>
    </message>
    <message>
        <source>Delete all films of {patient} from the history, with findings and notes? The films themselves stay where they are. This cannot be undone.</source>
        <translation>Ufute picha zote za {patient} kwenye kumbukumbu, pamoja na maamuzi na maoni? Picha zenyewe zinabaki zilipo. Hili haliwezi kutenduliwa.</translation>
    </message>
    <message>
        <source>Delete from the history</source>
        <translation>Futa kwenye kumbukumbu</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Futa</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Kumbukumbu</translation>
    </message>
    <message>
        <source>Saved as {name}. It names patients: keep it safe.</source>
        <translation>Imehifadhiwa kwa jina {name}. Ina majina ya wagonjwa: itunze mahali salama.</translation>
    </message>
    <message>
        <source>Deleted from the history: {count} films.</source>
        <translation>Picha zilizofutwa kwenye kumbukumbu: {count}.</translation>
    </message>
    <message>
        <source>Damaged files of the history that were set aside may hold more of them. Delete the whole history to delete these too.</source>
        <translation>Faili zilizoharibika za kumbukumbu zilizowekwa kando zinaweza kuwa na nyingine. Futa kumbukumbu yote ili kuzifuta pia.</translation>
    </message>
    <message>
        <source>Brought back from the history: {count} films. {due} are still to be screened.</source>
        <translation>Picha zilizorudishwa kutoka kwenye kumbukumbu: {count}. Ambazo bado hazijachunguzwa: {due}.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Simamisha</translation>
    </message>
    <message>
        <source>Brought back from the history: {count} films.</source>
        <translation>Picha zilizorudishwa kutoka kwenye kumbukumbu: {count}.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Kumbukumbu</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Ilianza</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Picha</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Majibu</translation>
    </message>
    <message>
        <source>Not screened</source>
        <translation>Hazijachunguzwa</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Mgonjwa</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Faili</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Ya tarehe</translation>
    </message>
    <message>
        <source>Screened</source>
        <translation>Imechunguzwa</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Jibu</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Alama</translation>
    </message>
    <message>
        <source>Films found: {count}.</source>
        <translation>Picha zilizopatikana: {count}.</translation>
    </message>
    <message>
        <source>Only the newest {count} are shown: say more of what you look for.</source>
        <translation>Zinaonyeshwa za karibuni tu: {count}. Eleza zaidi unachotafuta.</translation>
    </message>
    <message>
        <source>&amp;Go on with this list</source>
        <translation>&amp;Endelea na orodha hii</translation>
    </message>
    <message>
        <source>&amp;Add to the list</source>
        <translation>&amp;Ongeza kwenye orodha</translation>
    </message>
    <message>
        <source>&amp;Delete this patient…</source>
        <translation>&amp;Futa mgonjwa huyu…</translation>
    </message>
    <message>
        <source>Former lists</source>
        <translation>Orodha za zamani</translation>
    </message>
    <message>
        <source>Films of the history</source>
        <translation>Picha za kumbukumbu</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>O&amp;rodha</translation>
    </message>
    <message>
        <source>&amp;Films</source>
        <translation>&amp;Picha</translation>
    </message>
    <message>
        <source>Research use only. The history is on this computer, and names patients.</source>
        <translation>Kwa utafiti tu. Kumbukumbu ziko kwenye kompyuta hii, na zina majina ya wagonjwa.</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Futa…</translation>
    </message>
</context>
<context>
    <name>HistoryKeeper</name>
    <message>
        <source>The history failed unexpectedly ({kind}).</source>
        <translation>Kumetokea hitilafu isiyotarajiwa kwenye kumbukumbu ({kind}).</translation>
    </message>
    <message>
        <source>The history can be written again; nothing of this list is missing from it.</source>
        <translation>Kumbukumbu zinaandikwa tena; hakuna cha orodha hii kinachokosekana.</translation>
    </message>
</context>
<context>
    <name>Installation</name>
    <message>
        <source>Model {model}: its files</source>
        <translation>Modeli {model}: faili zake</translation>
    </message>
    <message>
        <source>Model {model}, {engine}: sample films</source>
        <translation>Modeli {model}, {engine}: picha za mfano</translation>
    </message>
    <message>
        <source>Model {model}, {engine}: pictures of no film</source>
        <translation>Modeli {model}, {engine}: picha zisizo za eksirei</translation>
    </message>
    <message>
        <source>Reading {format}</source>
        <translation>Kufungua {format}</translation>
    </message>
    <message>
        <source>The process that reads films</source>
        <translation>Mchakato wa kufungua picha</translation>
    </message>
    <message>
        <source>The process that makes slower explanations</source>
        <translation>Mchakato wa kutengeneza maelezo yanayochukua muda</translation>
    </message>
    <message>
        <source>PDF report</source>
        <translation>Ripoti ya PDF</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Kumbukumbu</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Fonti</translation>
    </message>
    <message>
        <source>Colours of heat</source>
        <translation>Rangi za ramani ya joto</translation>
    </message>
    <message>
        <source>Folder of the history</source>
        <translation>Folda ya kumbukumbu</translation>
    </message>
    <message>
        <source>Folder for temporary files</source>
        <translation>Folda ya faili za muda</translation>
    </message>
    <message>
        <source>The check itself</source>
        <translation>Ukaguzi wenyewe</translation>
    </message>
    <message>
        <source>All {count} files are the ones that were tested.</source>
        <translation>Faili zote {count} ni zile zilizojaribiwa.</translation>
    </message>
    <message>
        <source>{count} films as when it was tested: scores within {score}, heatmaps within {heatmap}.</source>
        <translation>Picha {count} zimetoa matokeo kama wakati wa majaribio: tofauti ya alama haizidi {score}, ya ramani za joto haizidi {heatmap}.</translation>
    </message>
    <message>
        <source>{count} pictures are refused or let through as they should be.</source>
        <translation>Picha {count} zimekataliwa au kukubaliwa inavyotakiwa.</translation>
    </message>
    <message>
        <source>Decoded as it should be: {names}.</source>
        <translation>Zimefunguliwa inavyotakiwa: {names}.</translation>
    </message>
    <message>
        <source>It started, and its answer is right.</source>
        <translation>Umeanza, na jibu lake ni sahihi.</translation>
    </message>
    <message>
        <source>Written and read again: {pages} pages.</source>
        <translation>Imeandikwa na kusomwa tena: kurasa {pages}.</translation>
    </message>
    <message>
        <source>A film was entered, and found again with its score and heatmap.</source>
        <translation>Picha moja imeingizwa, ikapatikana tena pamoja na alama na ramani yake ya joto.</translation>
    </message>
    <message>
        <source>Loaded: {names}.</source>
        <translation>Zimepakiwa: {names}.</translation>
    </message>
    <message>
        <source>All {count} fonts are there, and Qt can use them.</source>
        <translation>Fonti zote {count} zipo, na Qt inaweza kuzitumia.</translation>
    </message>
    <message>
        <source>All {count} scales have their colours.</source>
        <translation>Seti zote {count} za rangi ni sahihi.</translation>
    </message>
    <message>
        <source>Written to and read again; {megabytes} MB are free.</source>
        <translation>Imeandikwa na kusomwa tena; nafasi iliyobaki ni MB {megabytes}.</translation>
    </message>
    <message>
        <source>This model has no gate: its verdicts carry a warning.</source>
        <translation>Modeli hii haina ukaguzi wa picha zisizofaa: majibu yake hubeba tahadhari.</translation>
    </message>
    <message>
        <source>Not part of this installation.</source>
        <translation>Haimo kwenye usakinishaji huu.</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>What the model said when it was tested is not available ({reason}). Install the program again.</source>
        <translation>Matokeo ya modeli wakati wa majaribio hayapo ({reason}). Sakinisha programu upya.</translation>
    </message>
    <message>
        <source>What an undamaged program gives is not known: a file is missing. Install the program again.</source>
        <translation>Haijulikani programu isiyoharibika hutoa matokeo gani: kuna faili isiyopo. Sakinisha programu upya.</translation>
    </message>
    <message>
        <source>The file {name} is missing, or not the one that was shipped. Install the program again.</source>
        <translation>Faili {name} haipo, au si ile iliyokuja na programu. Sakinisha programu upya.</translation>
    </message>
    <message>
        <source>The film {name} cannot be read ({reason}). Install the program again.</source>
        <translation>Picha {name} haiwezi kufunguliwa ({reason}). Sakinisha programu upya.</translation>
    </message>
    <message>
        <source>The film {name} scores {found} in place of {expected}, and its heatmap is {heatmap} off. Install the program again; if that does not help, this computer computes wrongly.</source>
        <translation>Picha {name} imepata alama {found} badala ya {expected}, na ramani yake ya joto inatofautiana kwa {heatmap}. Sakinisha programu upya; isiposaidia, kompyuta hii inakokotoa vibaya.</translation>
    </message>
    <message>
        <source>The picture {name} was not judged as when the model was tested. Install the program again.</source>
        <translation>Picha {name} haikupimwa sawa na wakati modeli ilipojaribiwa. Sakinisha programu upya.</translation>
    </message>
    <message>
        <source>The picture {name} cannot be decoded ({reason}). Install the program again.</source>
        <translation>Picha {name} haiwezi kufunguliwa ({reason}). Sakinisha programu upya.</translation>
    </message>
    <message>
        <source>The picture {name} is decoded to other greys than it holds. Install the program again.</source>
        <translation>Picha {name} imefunguliwa kwa viwango vya kijivu visivyo vyake. Sakinisha programu upya.</translation>
    </message>
    <message>
        <source>It does not start, or does not answer ({reason}). If a virus scanner holds the program up, allow it there; else install the program again.</source>
        <translation>Hauanzi, au haujibu ({reason}). Ikiwa programu ya kuzuia virusi inauzuia, uruhusu huko; vinginevyo sakinisha programu upya.</translation>
    </message>
    <message>
        <source>No report can be made. {reason}</source>
        <translation>Ripoti haiwezi kutengenezwa. {reason}</translation>
    </message>
    <message>
        <source>The report was written, but cannot be read again. Install the program again.</source>
        <translation>Ripoti imeandikwa, lakini haiwezi kusomwa tena. Sakinisha programu upya.</translation>
    </message>
    <message>
        <source>The history cannot be written or read. {reason}</source>
        <translation>Kumbukumbu haziwezi kusomwa au kuandikwa. {reason}</translation>
    </message>
    <message>
        <source>What was entered into the history is not what came back. Install the program again.</source>
        <translation>Kilichosomwa kwenye kumbukumbu si kile kilichoingizwa. Sakinisha programu upya.</translation>
    </message>
    <message>
        <source>The language {name} is missing or damaged. Install the program again.</source>
        <translation>Lugha {name} haipo au imeharibika. Sakinisha programu upya.</translation>
    </message>
    <message>
        <source>The font {name} is missing or damaged. Install the program again.</source>
        <translation>Fonti {name} haipo au imeharibika. Sakinisha programu upya.</translation>
    </message>
    <message>
        <source>The scale of colours {name} is not the one that was shipped. Install the program again.</source>
        <translation>Seti ya rangi {name} si ile iliyokuja na programu. Sakinisha programu upya.</translation>
    </message>
    <message>
        <source>Nothing can be written there ({reason}). Make room on the disk, or have the folder opened.</source>
        <translation>Haiwezekani kuandika hapo ({reason}). Ongeza nafasi kwenye diski, au omba ruhusa ya kuandika kwenye folda hiyo.</translation>
    </message>
    <message>
        <source>Only {megabytes} MB are free. Make room on the disk: {needed} MB are needed.</source>
        <translation>Nafasi iliyobaki ni MB {megabytes} tu. Ongeza nafasi kwenye diski: zinahitajika MB {needed}.</translation>
    </message>
    <message>
        <source>The program crashed in this check. Install the program again; until then do not rely on it.</source>
        <translation>Programu imeanguka wakati wa ukaguzi huu. Sakinisha programu upya; hadi hapo usiitegemee.</translation>
    </message>
    <message>
        <source>No answer within {seconds} seconds. Close other programs and check again.</source>
        <translation>Hakuna jibu ndani ya sekunde {seconds}. Funga programu nyingine kisha ukague tena.</translation>
    </message>
    <message>
        <source>The check failed in a way that nobody foresaw ({reason}). Install the program again.</source>
        <translation>Ukaguzi umeshindikana kwa hitilafu isiyotarajiwa ({reason}). Sakinisha programu upya.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Kagua tena</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Umefaulu</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>HAUKUFAULU</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Umerukwa</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>sek {seconds}</translation>
    </message>
    <message>
        <source>All {count} checks passed.</source>
        <translation>Kaguzi zote {count} zimefaulu.</translation>
    </message>
    <message>
        <source>{failed} of {count} checks failed: {names}.</source>
        <translation>Kaguzi ambazo hazikufaulu: {failed} kati ya {count}: {names}.</translation>
    </message>
    <message>
        <source>Nothing is screened until they pass.</source>
        <translation>Hakuna picha itakayochunguzwa hadi zifaulu.</translation>
    </message>
    <message>
        <source>Verdicts are not affected.</source>
        <translation>Majibu hayakuathirika.</translation>
    </message>
    <message>
        <source>Nothing is screened: the check of this installation failed. {title}: {sentence}</source>
        <translation>Hakuna picha inayochunguzwa: ukaguzi wa usakinishaji huu haukufaulu. {title}: {sentence}</translation>
    </message>
</context>
<context>
    <name>InstallationCheckDialog</name>
    <message>
        <source>Check this installation</source>
        <translation>Kagua usakinishaji huu</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Maendeleo ya ukaguzi</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Inakagua…</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>Jedwali liko kwenye ubao wa kunakili.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Maandishi</translation>
    </message>
    <message>
        <source>The check came to no end ({kind}). Check again, or install the program again.</source>
        <translation>Ukaguzi haukukamilika ({kind}). Kagua tena, au sakinisha programu upya.</translation>
    </message>
    <message>
        <source>The table could not be saved ({reason}). Choose another folder.</source>
        <translation>Jedwali halikuweza kuhifadhiwa ({reason}). Chagua folda nyingine.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Limehifadhiwa kwa jina {name}.</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Kagua &amp;tena</translation>
    </message>
    <message>
        <source>Make all checks once more</source>
        <translation>Fanya kaguzi zote mara nyingine</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Nakili</translation>
    </message>
    <message>
        <source>Put the table on the clipboard, in English</source>
        <translation>Weka jedwali kwenye ubao wa kunakili, kwa Kiingereza</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Hifadhi…</translation>
    </message>
    <message>
        <source>Save the table as text, in English, to print and sign</source>
        <translation>Hifadhi jedwali kama maandishi ya Kiingereza, ili kuchapisha na kutia saini</translation>
    </message>
    <message>
        <source>Whether this installation is whole, and gives the results that it gave when it was tested. Nothing is sent anywhere, and no patient&apos;s film is used. With each model it takes from seconds to a minute.</source>
        <translation>Hukagua kama usakinishaji huu ni mzima, na unatoa matokeo uliyotoa ulipojaribiwa. Hakuna kinachotumwa popote, na hakuna picha ya mgonjwa inayotumiwa. Kwa kila modeli huchukua kuanzia sekunde chache hadi dakika moja.</translation>
    </message>
</context>
<context>
    <name>Introduction</name>
    <message>
        <source>Welcome to PneumoScan</source>
        <translation>Karibu PneumoScan</translation>
    </message>
    <message>
        <source>It looks at frontal chest X-rays of children of one to five years, and says which of them resemble films with pneumonia. Its verdict on anyone else means nothing.</source>
        <translation>Huangalia picha za eksirei ya kifua za mbele za watoto wa mwaka mmoja hadi miaka mitano, na kusema zipi zinafanana na picha zenye nimonia. Jibu lake kuhusu mtu mwingine yeyote halina maana.</translation>
    </message>
    <message>
        <source>It gives each film a score. A score is not a diagnosis, and a normal film does not rule pneumonia out: a person who can read films has to look at every one.</source>
        <translation>Huipa kila picha alama. Alama si utambuzi wa ugonjwa, na jibu KAWAIDA haliondoi uwezekano wa nimonia: mtu anayejua kusoma picha lazima aangalie kila moja.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: no film, no name, no figure. It works without a network.</source>
        <translation>Hakuna kinachotoka kwenye kompyuta hii: si picha, si jina, si tarakimu. Hufanya kazi bila mtandao.</translation>
    </message>
</context>
<context>
    <name>ListCommands</name>
    <message>
        <source>&amp;Find in the list</source>
        <translation>Ta&amp;futa kwenye orodha</translation>
    </message>
    <message>
        <source>Show only films whose name, patient or note has certain words</source>
        <translation>Onyesha tu picha ambazo jina, mgonjwa au maoni yake yana maneno fulani</translation>
    </message>
    <message>
        <source>Needs review &amp;first</source>
        <translation>Za kusom&amp;wa kwanza</translation>
    </message>
    <message>
        <source>Sort the films first that a reader should look at first</source>
        <translation>Weka juu picha ambazo msomaji anapaswa kuziangalia kwanza</translation>
    </message>
    <message>
        <source>Ne&amp;xt to review</source>
        <translation>&amp;Ifuatayo ya kusomwa</translation>
    </message>
    <message>
        <source>Go to the next film that a reader should look at</source>
        <translation>Nenda kwenye picha inayofuata ambayo msomaji anapaswa kuiangalia</translation>
    </message>
    <message>
        <source>Pre&amp;vious to review</source>
        <translation>Iliyo&amp;tangulia ya kusomwa</translation>
    </message>
    <message>
        <source>Go to the film before that a reader should look at</source>
        <translation>Nenda kwenye picha iliyotangulia ambayo msomaji anapaswa kuiangalia</translation>
    </message>
    <message>
        <source>Colum&amp;ns…</source>
        <translation>&amp;Safu…</translation>
    </message>
    <message>
        <source>Open containin&amp;g folder</source>
        <translation>Fungua fol&amp;da yake</translation>
    </message>
    <message>
        <source>Choose what the list shows of each film</source>
        <translation>Chagua orodha ionyeshe nini kuhusu kila picha</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Nakili</translation>
    </message>
    <message>
        <source>Copy the chosen films as lines of a table</source>
        <translation>Nakili picha zilizochaguliwa kama mistari ya jedwali</translation>
    </message>
    <message>
        <source>Copy file &amp;name</source>
        <translation>Nakili &amp;jina la faili</translation>
    </message>
    <message>
        <source>Copy the names of the chosen films&apos; files</source>
        <translation>Nakili majina ya faili za picha zilizochaguliwa</translation>
    </message>
    <message>
        <source>Show the folder that the film lies in</source>
        <translation>Onyesha folda yenye picha hii</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Chagua &amp;zote</translation>
    </message>
    <message>
        <source>Choose all films shown</source>
        <translation>Chagua picha zote zinazoonyeshwa</translation>
    </message>
    <message>
        <source>&amp;Invert selection</source>
        <translation>&amp;Geuza uchaguzi</translation>
    </message>
    <message>
        <source>Choose the films shown that are not chosen</source>
        <translation>Chagua picha zinazoonyeshwa ambazo hazijachaguliwa</translation>
    </message>
</context>
<context>
    <name>ListDesk</name>
    <message>
        <source>The list is empty.</source>
        <translation>Orodha ni tupu.</translation>
    </message>
    <message>
        <source>No film is shown.</source>
        <translation>Hakuna picha inayoonyeshwa.</translation>
    </message>
    <message>
        <source>No film is chosen.</source>
        <translation>Hakuna picha iliyochaguliwa.</translation>
    </message>
    <message>
        <source>No other film shown waits for a reader.</source>
        <translation>Hakuna picha nyingine inayoonyeshwa inayosubiri msomaji.</translation>
    </message>
    <message>
        <source>The folder of this film cannot be opened. It may have been moved or renamed.</source>
        <translation>Folda ya picha hii haiwezi kufunguliwa. Huenda imehamishwa au imebadilishwa jina.</translation>
    </message>
</context>
<context>
    <name>ListOffer</name>
    <message>
        <source>&amp;Go on with it</source>
        <translation>&amp;Endelea nayo</translation>
    </message>
    <message>
        <source>Go on with {list}</source>
        <translation>Endelea na {list}</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Log</source>
        <translation>Daftari la matukio</translation>
    </message>
    <message>
        <source>There is no log yet: nothing worth a line has happened.</source>
        <translation>Daftari la matukio bado ni tupu: hakuna lililotokea la kuandikwa.</translation>
    </message>
    <message>
        <source>What went wrong where, newest last. It holds no patient data.</source>
        <translation>Hitilafu zilizotokea na mahali pake, ya karibuni ikiwa mwisho. Halina data ya wagonjwa.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Onyesha upya</translation>
    </message>
    <message>
        <source>Read the log again</source>
        <translation>Soma daftari la matukio tena</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Nakili</translation>
    </message>
    <message>
        <source>Put all of it on the clipboard</source>
        <translation>Weka yote kwenye ubao wa kunakili</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Fungua folda</translation>
    </message>
    <message>
        <source>Show the folder that holds the log</source>
        <translation>Onyesha folda yenye daftari la matukio</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Only files and folders of this computer can be dropped here.</source>
        <translation>Hapa unaweza kuachia faili na folda za kompyuta hii tu.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Faili</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Hariri</translation>
    </message>
    <message>
        <source>&amp;Screening</source>
        <translation>&amp;Uchunguzi</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;Kusoma</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>M&amp;wonekano</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Msaada</translation>
    </message>
    <message>
        <source>&amp;Explanations</source>
        <translation>Ma&amp;elezo</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Zana</translation>
    </message>
</context>
<context>
    <name>ModelDesk</name>
    <message>
        <source>Use the full model</source>
        <translation>Tumia modeli kamili</translation>
    </message>
    <message>
        <source>Use the fast model</source>
        <translation>Tumia modeli ya haraka</translation>
    </message>
    <message>
        <source>Films that another model screened keep their results: {count}. Screen them again to change that.</source>
        <translation>Picha zilizochunguzwa na modeli nyingine zinabaki na matokeo yake: {count}. Zichunguze tena ili kubadilisha hilo.</translation>
    </message>
    <message>
        <source>The fast model screens from now on.</source>
        <translation>Kuanzia sasa modeli ya haraka ndiyo inayochunguza.</translation>
    </message>
    <message>
        <source>The full model screens from now on.</source>
        <translation>Kuanzia sasa modeli kamili ndiyo inayochunguza.</translation>
    </message>
</context>
<context>
    <name>ModelFacts</name>
    <message>
        <source>Sensitivity</source>
        <translation>Unyeti</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Umahususi</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Usahihi</translation>
    </message>
    <message>
        <source>Right when it says PNEUMONIA</source>
        <translation>Sahihi ikisema NIMONIA</translation>
    </message>
    <message>
        <source>Right when it says NORMAL</source>
        <translation>Sahihi ikisema KAWAIDA</translation>
    </message>
    <message>
        <source>Area under the curve</source>
        <translation>Eneo chini ya mkunjo (AUC)</translation>
    </message>
    <message>
        <source>Called UNCERTAIN</source>
        <translation>Zenye jibu SI HAKIKA</translation>
    </message>
    <message>
        <source>Wrong among the others</source>
        <translation>Zisizo sahihi kati ya nyingine</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Full model</source>
        <translation>Modeli kamili</translation>
    </message>
    <message>
        <source>Fast model</source>
        <translation>Modeli ya haraka</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} hadi {high})</translation>
    </message>
    <message>
        <source>Newer than the one in force</source>
        <translation>Mpya kuliko ya sasa</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Haiwezi kutumika</translation>
    </message>
    <message>
        <source>In force, cannot be used</source>
        <translation>Ya sasa, haiwezi kutumika</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Ya sasa</translation>
    </message>
    <message>
        <source>Came with the program</source>
        <translation>Ilikuja na programu</translation>
    </message>
    <message>
        <source>{name}; area under the ROC curve on its validation films {auc}</source>
        <translation>{name}; eneo chini ya mkunjo wa ROC kwenye picha zake za uthibitishaji {auc}</translation>
    </message>
    <message>
        <source>{name} (sample)</source>
        <translation>{name} (mfano)</translation>
    </message>
    <message>
        <source>Of {total} films none comes out differently.</source>
        <translation>Kati ya picha {total}, hakuna yenye matokeo tofauti.</translation>
    </message>
    <message>
        <source>Of {total} films {flips} come out differently: {parts}.</source>
        <translation>Zenye matokeo tofauti: {flips} kati ya picha {total}: {parts}.</translation>
    </message>
    <message>
        <source>Without a verdict of either model: {count}.</source>
        <translation>Zisizo na jibu la modeli yoyote kati ya hizo mbili: {count}.</translation>
    </message>
    <message>
        <source>Readers called {films} of the films tried: the model in force agrees with {old}, the new one with {new}. Readers who saw the verdict of the one in force tend to agree with it.</source>
        <translation>Kati ya hizo, wasomaji walitoa uamuzi kwa picha {films}: modeli ya sasa inakubaliana nao kwa {old}, modeli mpya kwa {new}. Wasomaji walioona jibu la modeli ya sasa huelekea kukubaliana nayo.</translation>
    </message>
    <message>
        <source>{count} now pneumonia</source>
        <translation>{count} sasa nimonia</translation>
    </message>
    <message>
        <source>{count} now uncertain</source>
        <translation>{count} sasa si hakika</translation>
    </message>
    <message>
        <source>{count} now normal</source>
        <translation>{count} sasa kawaida</translation>
    </message>
    <message>
        <source>{count} now without a verdict</source>
        <translation>{count} sasa bila jibu</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>Hakuna jibu</translation>
    </message>
    <message>
        <source>{value} % ({low} to {high})</source>
        <translation>{value}% ({low} hadi {high})</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>Modeli</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Aina</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modeli</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Area under the ROC curve</source>
        <translation>Eneo chini ya mkunjo wa ROC</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Kutoka</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Ilisakinishwa</translation>
    </message>
    <message>
        <source>&amp;Install from a file…</source>
        <translation>&amp;Sakinisha kutoka kwenye faili…</translation>
    </message>
    <message>
        <source>Choose a model on a stick; it is tried out before it is installed</source>
        <translation>Chagua modeli kwenye flashi; itajaribiwa kabla ya kusakinishwa</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Rudi kwa iliyotangulia</translation>
    </message>
    <message>
        <source>Put the model before the one in force in its place; that can be undone</source>
        <translation>Rudisha modeli iliyotumika kabla ya hii ya sasa; unaweza kutendua</translation>
    </message>
    <message>
        <source>A new model comes as a signed file, on a stick for example. It is checked, tried out on films of this computer, and installed beside the others, so that you can always go back. Figures are those of each model&apos;s own validation films; they cannot be compared unless the films are the same.</source>
        <translation>Modeli mpya huja kama faili iliyotiwa saini, kwa mfano kwenye flashi. Hukaguliwa, hujaribiwa kwa picha za kompyuta hii, na husakinishwa kando ya nyingine, hivyo unaweza kurudi nyuma wakati wowote. Tarakimu ni za picha za uthibitishaji za kila modeli; haziwezi kulinganishwa isipokuwa picha ni zilezile.</translation>
    </message>
</context>
<context>
    <name>MoreFilters</name>
    <message>
        <source>Lowest score</source>
        <translation>Alama ya chini</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>Alama ya juu</translation>
    </message>
    <message>
        <source>Only with &amp;warnings</source>
        <translation>Zenye ta&amp;hadhari tu</translation>
    </message>
    <message>
        <source>Only not yet &amp;reviewed</source>
        <translation>&amp;Zisizosomwa bado tu</translation>
    </message>
    <message>
        <source>Only for a &amp;second look</source>
        <translation>Za kuangaliwa &amp;tena tu</translation>
    </message>
    <message>
        <source>Films that a reader called otherwise than the model, before seeing it</source>
        <translation>Picha ambazo msomaji aliamua tofauti na modeli kabla ya kuona jibu lake</translation>
    </message>
    <message>
        <source>S&amp;core from</source>
        <translation>&amp;Alama kuanzia</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hadi</translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <source>Note (T)</source>
        <translation>Maoni (T)</translation>
    </message>
    <message>
        <source>Note on this film</source>
        <translation>Maoni kuhusu picha hii</translation>
    </message>
    <message>
        <source>Your own words on this film, for report and table. Esc or Ctrl+Return leaves.</source>
        <translation>Maneno yako mwenyewe kuhusu picha hii, kwa ripoti na jedwali. Esc au Ctrl+Return hutoka hapa.</translation>
    </message>
    <message>
        <source>{count} characters left</source>
        <translation>Herufi zilizobaki: {count}</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
</context>
<context>
    <name>OperatingPoint</name>
    <message>
        <source>Sensitivity</source>
        <translation>Unyeti</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Umahususi</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Si hakika</translation>
    </message>
    <message>
        <source>{count} of {all} films with pneumonia are at or above it</source>
        <translation>{count} kati ya picha {all} zenye nimonia zimefika kizingiti au zaidi</translation>
    </message>
    <message>
        <source>{count} of {all} films without pneumonia are below it</source>
        <translation>{count} kati ya picha {all} zisizo na nimonia ziko chini yake</translation>
    </message>
    <message>
        <source>{count} of {all} films are too near to it to be called</source>
        <translation>{count} kati ya picha {all} ziko karibu nacho mno kupewa jibu</translation>
    </message>
    <message>
        <source>Called PNEUMONIA</source>
        <translation>Zenye jibu NIMONIA</translation>
    </message>
    <message>
        <source>Called NORMAL</source>
        <translation>Zenye jibu KAWAIDA</translation>
    </message>
    <message>
        <source>of these films show pneumonia (PPV)</source>
        <translation>ya picha hizi zinaonyesha nimonia (PPV)</translation>
    </message>
    <message>
        <source>of these films show none (NPV)</source>
        <translation>ya picha hizi hazionyeshi nimonia (NPV)</translation>
    </message>
    <message>
        <source>of all films are not called either way</source>
        <translation>ya picha zote hazipewi jibu la upande wowote</translation>
    </message>
    <message>
        <source>The list holds no film with a score yet.</source>
        <translation>Orodha bado haina picha yenye alama.</translation>
    </message>
    <message>
        <source>No verdict of the {all} in the list changes.</source>
        <translation>Hakuna jibu linalobadilika kati ya majibu {all} ya orodha.</translation>
    </message>
    <message>
        <source>{count} become PNEUMONIA</source>
        <translation>{count} yanakuwa NIMONIA</translation>
    </message>
    <message>
        <source>{count} become UNCERTAIN</source>
        <translation>{count} yanakuwa SI HAKIKA</translation>
    </message>
    <message>
        <source>{count} become NORMAL</source>
        <translation>{count} yanakuwa KAWAIDA</translation>
    </message>
    <message>
        <source>{count} of {all} verdicts in the list change: {parts}.</source>
        <translation>Majibu yanayobadilika kwenye orodha: {count} kati ya {all}: {parts}.</translation>
    </message>
    <message>
        <source>{value} %</source>
        <translation>{value}%</translation>
    </message>
    <message>
        <source>({low} to {high} %)</source>
        <translation>({low} hadi {high}%)</translation>
    </message>
</context>
<context>
    <name>OperatingPointDesk</name>
    <message>
        <source>See what the operating point gives, and move it</source>
        <translation>Ona kizingiti cha alama kinaleta nini, na ukisogeze</translation>
    </message>
    <message>
        <source>Operatin&amp;g point…</source>
        <translation>&amp;Kizingiti cha alama…</translation>
    </message>
    <message>
        <source>operating point {threshold}</source>
        <translation>kizingiti cha alama {threshold}</translation>
    </message>
    <message>
        <source>The model is not loaded yet.</source>
        <translation>Modeli bado haijapakiwa.</translation>
    </message>
</context>
<context>
    <name>OperatingPointDialog</name>
    <message>
        <source>Operating point</source>
        <translation>Kizingiti cha alama</translation>
    </message>
    <message>
        <source>No score is uncertain: every film is called one way or the other.</source>
        <translation>Hakuna alama isiyo ya hakika: kila picha hupewa jibu la upande mmoja.</translation>
    </message>
    <message>
        <source>Scores from {low} to {high} are UNCERTAIN.</source>
        <translation>Alama kati ya {low} na {high} ni SI HAKIKA.</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Fungulia</translation>
    </message>
    <message>
        <source>Let the operating point be moved</source>
        <translation>Ruhusu kizingiti cha alama kisogezwe</translation>
    </message>
    <message>
        <source>Scores from here up are called PNEUMONIA</source>
        <translation>Alama kuanzia hapa kwenda juu hupewa jibu NIMONIA</translation>
    </message>
    <message>
        <source>&amp;Back to the model&apos;s own ({threshold})</source>
        <translation>&amp;Rudi kwenye cha modeli ({threshold})</translation>
    </message>
    <message>
        <source>The point that the model was measured at</source>
        <translation>Kizingiti ambacho modeli ilipimwa nacho</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>haijulikani</translation>
    </message>
    <message>
        <source>How many of 100 films here show pneumonia</source>
        <translation>Picha ngapi kati ya 100 hapa zinaonyesha nimonia</translation>
    </message>
    <message>
        <source>Count them over some weeks, with every film read; it is remembered</source>
        <translation>Zihesabu kwa wiki kadhaa, kila picha ikisomwa; namba itakumbukwa</translation>
    </message>
    <message>
        <source>What a point gives is not known of this model.</source>
        <translation>Haijulikani kizingiti kinaleta nini kwa modeli hii.</translation>
    </message>
    <message>
        <source>On the {count} validation films, all of children of one to five years of one hospital, with 95 % intervals:</source>
        <translation>Kwa picha {count} za uthibitishaji (validation), zote za watoto wa mwaka mmoja hadi miaka mitano wa hospitali moja, pamoja na vipindi vya uhakika vya 95%:</translation>
    </message>
    <message>
        <source>How many of 100 films &amp;here show pneumonia?</source>
        <translation>Picha &amp;ngapi kati ya 100 hapa zinaonyesha nimonia?</translation>
    </message>
    <message>
        <source>&amp;Apply to the list</source>
        <translation>&amp;Tumia kwenye orodha</translation>
    </message>
    <message>
        <source>Call every film anew; none is screened again, and it can be undone</source>
        <translation>Toa upya jibu la kila picha; hakuna inayochunguzwa tena, na unaweza kutendua</translation>
    </message>
    <message>
        <source>Films in the list that another model scored: {count}. They keep their verdicts, and are screened again where you ask for it.</source>
        <translation>Picha kwenye orodha zilizopewa alama na modeli nyingine: {count}. Zinabaki na majibu yake, na zitachunguzwa tena ukiomba.</translation>
    </message>
    <message>
        <source>Scores from the operating point up are called PNEUMONIA. A lower one finds more of the ill and raises more false alarms; a higher one does the opposite. This is the point of the model {name}.</source>
        <translation>Alama kuanzia kizingiti kwenda juu hupewa jibu NIMONIA. Kizingiti kikiwa chini zaidi hupata wagonjwa wengi zaidi lakini hutoa chanya za uongo nyingi zaidi; kikiwa juu zaidi huwa kinyume chake. Hiki ni kizingiti cha modeli {name}.</translation>
    </message>
    <message>
        <source>Moving it changes verdicts, and the new point is written beside every result. Choose it on films of your own that were read by someone who can, not to get nicer figures.</source>
        <translation>Kukisogeza hubadilisha majibu, na kizingiti kipya huandikwa kando ya kila jibu. Kichague kwa kutumia picha zako zilizosomwa na mtu anayejua kusoma, si kwa kupata takwimu nzuri zaidi.</translation>
    </message>
    <message>
        <source>These hold only where films are like the validation films, which chose the model&apos;s own point: elsewhere all of this will be worse.</source>
        <translation>Tarakimu hizi ni kweli pale tu picha zinapofanana na picha za uthibitishaji, ambazo ndizo zilizotumika kuchagua kizingiti cha modeli: kwingineko yote yatakuwa mabaya zaidi.</translation>
    </message>
</context>
<context>
    <name>OutcomeChips</name>
    <message>
        <source>All {count}</source>
        <translation>Zote {count}</translation>
    </message>
    <message>
        <source>PNEUMONIA {count}</source>
        <translation>NIMONIA {count}</translation>
    </message>
    <message>
        <source>UNCERTAIN {count}</source>
        <translation>SI HAKIKA {count}</translation>
    </message>
    <message>
        <source>NORMAL {count}</source>
        <translation>KAWAIDA {count}</translation>
    </message>
    <message>
        <source>To be read {count}</source>
        <translation>Za kusomwa {count}</translation>
    </message>
    <message>
        <source>Without verdict {count}</source>
        <translation>Bila jibu {count}</translation>
    </message>
    <message>
        <source>Not screened {count}</source>
        <translation>Hazijachunguzwa {count}</translation>
    </message>
    <message>
        <source>Waiting {count}</source>
        <translation>Zinasubiri {count}</translation>
    </message>
    <message>
        <source>Show these films only; with Ctrl, together with the others</source>
        <translation>Onyesha picha hizi tu; ukitumia Ctrl, pamoja na nyingine</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Onyesha zote</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Zoom {percent} %</source>
        <translation>Ukuzaji {percent}%</translation>
    </message>
    <message>
        <source>Reading the film…</source>
        <translation>Inafungua picha…</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Imewekwa kwa mkono</translation>
    </message>
    <message>
        <source>Display turned; screened as it was</source>
        <translation>Mwonekano umezungushwa; picha ilichunguzwa ilivyokuwa</translation>
    </message>
    <message>
        <source>Black and white exchanged</source>
        <translation>Nyeusi na nyeupe zimebadilishwa</translation>
    </message>
</context>
<context>
    <name>OverruleDialog</name>
    <message>
        <source>Show a verdict anyway</source>
        <translation>Onyesha jibu hata hivyo</translation>
    </message>
    <message>
        <source>The model was not made for such a film: it will give a score all the same, and that score may mean nothing. If you go on, the verdict carries this reason as a warning wherever it is shown: in the window, in the report and in the table. You can undo it.</source>
        <translation>Modeli haikutengenezwa kwa picha kama hii: itatoa alama hata hivyo, na alama hiyo inaweza isiwe na maana yoyote. Ukiendelea, jibu litabeba sababu hii kama tahadhari kila linapoonyeshwa: kwenye dirisha, ripoti na jedwali. Unaweza kutendua.</translation>
    </message>
    <message>
        <source>Show the verdict</source>
        <translation>Onyesha jibu</translation>
    </message>
</context>
<context>
    <name>Pausing</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Sitisha</translation>
    </message>
    <message>
        <source>Stop after the film in hand and keep the others waiting, until it is chosen again</source>
        <translation>Simama baada ya picha ya sasa; nyingine zitasubiri hadi uchague tena</translation>
    </message>
    <message>
        <source>No film is waiting or being screened.</source>
        <translation>Hakuna picha inayosubiri au inayochunguzwa.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Endelea</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>It is shown when you have read the film.</source>
        <translation>Itaonyeshwa ukishasoma picha.</translation>
    </message>
    <message>
        <source>The film has not been screened yet.</source>
        <translation>Picha bado haijachunguzwa.</translation>
    </message>
    <message>
        <source>The film has no verdict, and so no heatmap.</source>
        <translation>Picha haina jibu, hivyo haina ramani ya joto.</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>As in the file</source>
        <translation>Kama kwenye faili</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>Kiwango kizima</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Otomatiki</translation>
    </message>
    <message>
        <source>Lungs</source>
        <translation>Mapafu</translation>
    </message>
    <message>
        <source>Bones and mediastinum</source>
        <translation>Mifupa na mediastinamu</translation>
    </message>
    <message>
        <source>Brightness and contrast as the file asks for</source>
        <translation>Mwangaza na utofautishaji kama faili inavyotaka</translation>
    </message>
    <message>
        <source>From the darkest value of the film, black, to the lightest, white</source>
        <translation>Kutoka thamani yenye giza zaidi ya picha (nyeusi) hadi yenye mwanga zaidi (nyeupe)</translation>
    </message>
    <message>
        <source>As full range, without the 1 % that are darkest and the 1 % lightest</source>
        <translation>Kama kiwango kizima, bila 1% yenye giza zaidi na 1% yenye mwanga zaidi</translation>
    </message>
    <message>
        <source>More contrast in the dark two thirds of the film, where the lungs are</source>
        <translation>Utofautishaji zaidi kwenye theluthi mbili zenye giza, palipo na mapafu</translation>
    </message>
    <message>
        <source>More contrast in the light two thirds, where bones and heart are</source>
        <translation>Utofautishaji zaidi kwenye theluthi mbili zenye mwanga, palipo na mifupa na moyo</translation>
    </message>
</context>
<context>
    <name>Previous</name>
    <message>
        <source>date not known</source>
        <translation>tarehe haijulikani</translation>
    </message>
</context>
<context>
    <name>PreviousChooser</name>
    <message>
        <source>Previous film to compare with</source>
        <translation>Picha ya awali ya kulinganisha nayo</translation>
    </message>
    <message>
        <source>Which film of the same patient to show beside this one</source>
        <translation>Picha ipi ya mgonjwa huyo huyo ionyeshwe kando ya hii</translation>
    </message>
    <message>
        <source>Compared with:</source>
        <translation>Inalinganishwa na:</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>There is no file here. It may have been moved or deleted.</source>
        <translation>Hakuna faili hapa. Huenda imehamishwa au imefutwa.</translation>
    </message>
    <message>
        <source>The file cannot be opened ({reason}). Check its permissions.</source>
        <translation>Faili haiwezi kufunguliwa ({reason}). Angalia ruhusa zake.</translation>
    </message>
    <message>
        <source>The file is empty. Copy it again from where it came from.</source>
        <translation>Faili ni tupu. Inakili tena kutoka ilikotoka.</translation>
    </message>
    <message>
        <source>This is not an image that can be read. Use DICOM, JPEG, JPEG 2000, PNG, BMP, TIFF, WebP or GIF.</source>
        <translation>Hii si picha inayoweza kufunguliwa. Tumia DICOM, JPEG, JPEG 2000, PNG, BMP, TIFF, WebP au GIF.</translation>
    </message>
    <message>
        <source>The image is damaged or incomplete ({reason}). Copy it again from where it came from.</source>
        <translation>Picha imeharibika au haijakamilika ({reason}). Inakili tena kutoka ilikotoka.</translation>
    </message>
    <message>
        <source>This kind of {format} picture cannot be decoded. Save it as PNG and open that.</source>
        <translation>Aina hii ya picha ya {format} haiwezi kufunguliwa. Ihifadhi kama PNG na ufungue hiyo.</translation>
    </message>
    <message>
        <source>The file is {megabytes} MB; no chest film is larger than {limit} MB.</source>
        <translation>Faili ni MB {megabytes}; hakuna picha ya kifua iliyo kubwa kuliko MB {limit}.</translation>
    </message>
    <message>
        <source>The image claims {megapixels} megapixels; no chest film has more than {limit}.</source>
        <translation>Picha inadai kuwa na megapikseli {megapixels}; hakuna picha ya kifua yenye zaidi ya {limit}.</translation>
    </message>
    <message>
        <source>Reading the image took more than {seconds} seconds and was given up. The file may be damaged.</source>
        <translation>Kufungua picha kumechukua zaidi ya sekunde {seconds} na kumeachwa. Huenda faili imeharibika.</translation>
    </message>
    <message>
        <source>Reading the image would take far more memory than a film needs, so it was given up. The file may be damaged.</source>
        <translation>Kufungua picha kungetumia RAM nyingi mno kuliko picha inavyohitaji, hivyo kumeachwa. Huenda faili imeharibika.</translation>
    </message>
    <message>
        <source>The image made its decoder fail, so the file is probably damaged. Copy it again from its source.</source>
        <translation>Picha imeifanya sehemu ya kuifungua ishindwe, hivyo huenda faili imeharibika. Inakili tena kutoka chanzo chake.</translation>
    </message>
    <message>
        <source>This ZIP archive cannot be read ({reason}). Unpack it and open the films.</source>
        <translation>Faili hii ya ZIP haiwezi kufunguliwa ({reason}). Ifumue na ufungue picha zilizomo.</translation>
    </message>
    <message>
        <source>This DICOM file is stored in a way that cannot be decoded ({reason}). Export it uncompressed and open that.</source>
        <translation>Faili hii ya DICOM imehifadhiwa kwa njia isiyoweza kufunguliwa ({reason}). Itoe upya (export) bila kubanwa na ufungue hiyo.</translation>
    </message>
    <message>
        <source>This DICOM file holds no image ({reason}).</source>
        <translation>Faili hii ya DICOM haina picha ({reason}).</translation>
    </message>
    <message>
        <source>There was not enough memory for this film. Close other programs and screen it again.</source>
        <translation>RAM haikutosha kwa picha hii. Funga programu nyingine kisha uichunguze tena.</translation>
    </message>
    <message>
        <source>The classifier failed on this film ({reason}). Screen it again.</source>
        <translation>Modeli imeshindwa kwenye picha hii ({reason}). Ichunguze tena.</translation>
    </message>
    <message>
        <source>Not screened: the run was stopped before this film.</source>
        <translation>Haijachunguzwa: kazi ilisimamishwa kabla ya picha hii.</translation>
    </message>
    <message>
        <source>The film could not be screened because of an unexpected fault ({reason}).</source>
        <translation>Picha haikuweza kuchunguzwa kwa sababu ya hitilafu isiyotarajiwa ({reason}).</translation>
    </message>
    <message>
        <source>Another version of the program gave no verdict, for a reason unknown to this one ({name}). Screen it again.</source>
        <translation>Toleo lingine la programu halikutoa jibu, kwa sababu isiyojulikana na toleo hili ({name}). Ichunguze tena.</translation>
    </message>
    <message>
        <source>The image is only {columns} x {rows} pixels, too small to read a film from.</source>
        <translation>Picha ni ya pikseli {columns} x {rows} tu, ndogo mno kuisoma kama eksirei.</translation>
    </message>
    <message>
        <source>The image is blank: it holds no film.</source>
        <translation>Picha ni tupu: haina eksirei.</translation>
    </message>
    <message>
        <source>This is not a plain X-ray film: its modality is {modality}. Only frontal chest films are screened.</source>
        <translation>Hii si picha ya eksirei ya kawaida: aina yake ya uchunguzi (modality) ni {modality}. Picha za kifua za mbele tu ndizo huchunguzwa.</translation>
    </message>
    <message>
        <source>This is not a plain X-ray film: the file calls it {sop_class}. Only frontal chest films are screened.</source>
        <translation>Hii si picha ya eksirei ya kawaida: faili inaiita {sop_class}. Picha za kifua za mbele tu ndizo huchunguzwa.</translation>
    </message>
    <message>
        <source>This is not a chest film: the file names the body part {body_part}. Only frontal chest films are screened.</source>
        <translation>Hii si picha ya kifua: faili inataja sehemu ya mwili {body_part}. Picha za kifua za mbele tu ndizo huchunguzwa.</translation>
    </message>
    <message>
        <source>This is not a frontal film: the file names the view {view}. The model knows frontal films only.</source>
        <translation>Hii si picha ya mbele: faili inataja mwelekeo {view}. Modeli inajua picha za mbele tu.</translation>
    </message>
    <message>
        <source>This is a colour picture, not an X-ray film. Only frontal chest films are screened.</source>
        <translation>Hii ni picha ya rangi, si picha ya eksirei. Picha za kifua za mbele tu ndizo huchunguzwa.</translation>
    </message>
    <message>
        <source>{percent} % of the image is pure black or white: too little of a film is left. Export it again.</source>
        <translation>{percent}% ya picha ni nyeusi tupu au nyeupe tupu: eksirei iliyobaki ni kidogo mno. Itoe upya (export).</translation>
    </message>
    <message>
        <source>Only {percent} % of the image is film; the rest is empty. Crop it to the film and open that.</source>
        <translation>{percent}% tu ya picha ni eksirei; iliyobaki ni tupu. Kata kingo ibaki eksirei tu na ufungue hiyo.</translation>
    </message>
    <message>
        <source>This picture was made by PneumoScan and shows its heatmap. Screen the film itself.</source>
        <translation>Picha hii imetengenezwa na PneumoScan na inaonyesha ramani yake ya joto. Chunguza picha ya eksirei yenyewe.</translation>
    </message>
    <message>
        <source>The film is too flat, too dark or too bright to be judged. Export it with its full range of grey.</source>
        <translation>Picha haina utofautishaji wa kutosha, au ina giza au mwanga mno kuweza kuchunguzwa. Itoe upya (export) ikiwa na viwango vyote vya kijivu.</translation>
    </message>
    <message>
        <source>This does not look like the frontal chest films that the model knows. It may be another part of the body, an adult&apos;s film, or no X-ray film at all.</source>
        <translation>Hii haifanani na picha za kifua za mbele ambazo modeli inazijua. Huenda ni sehemu nyingine ya mwili, picha ya mtu mzima, au si eksirei kabisa.</translation>
    </message>
    <message>
        <source>The film seems to be turned by {degrees} degrees. Turn it upright and screen it again.</source>
        <translation>Picha inaonekana imezungushwa nyuzi {degrees}. Isimamishe wima na uichunguze tena.</translation>
    </message>
    <message>
        <source>Black and white seem to be exchanged on this film. Exchange them and screen it again.</source>
        <translation>Inaonekana nyeusi na nyeupe zimebadilishana kwenye picha hii. Zibadilishe na uichunguze tena.</translation>
    </message>
    <message>
        <source>The film seems to be turned by {degrees} degrees, and black and white to be exchanged. Correct both and screen it again.</source>
        <translation>Inaonekana picha imezungushwa nyuzi {degrees}, na nyeusi na nyeupe zimebadilishana. Rekebisha vyote viwili na uichunguze tena.</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Tendua</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rudia</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Kata</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Nakili</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Bandika</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Futa</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chagua zote</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Sawa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ndiyo</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Hapana</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Fungua</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Rudisha chaguo-msingi</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Msaada</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Tendua</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rudia</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Kata</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Nakili</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Bandika</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Futa</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chagua zote</translation>
    </message>
</context>
<context>
    <name>ReaderBox</name>
    <message>
        <source>Take back</source>
        <translation>Ondoa</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Nakubali</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>Sikubali</translation>
    </message>
    <message>
        <source>Pneumonia</source>
        <translation>Nimonia</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Kawaida</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Si hakika</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bakiza</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Badilisha</translation>
    </message>
    <message>
        <source>Keep your call: {verdict}</source>
        <translation>Bakiza uamuzi wako: {verdict}</translation>
    </message>
    <message>
        <source>Change your call to {verdict}, as the model says</source>
        <translation>Badilisha uamuzi wako uwe {verdict}, kama modeli inavyosema</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Call it &amp;pneumonia</source>
        <translation>Ni &amp;nimonia</translation>
    </message>
    <message>
        <source>Your finding: pneumonia. It outranks the model&apos;s verdict everywhere</source>
        <translation>Uamuzi wako: nimonia. Una nguvu kuliko jibu la modeli kila mahali</translation>
    </message>
    <message>
        <source>Call it &amp;normal</source>
        <translation>Ni &amp;kawaida</translation>
    </message>
    <message>
        <source>Your finding: no pneumonia. It outranks the model&apos;s verdict everywhere</source>
        <translation>Uamuzi wako: hakuna nimonia. Una nguvu kuliko jibu la modeli kila mahali</translation>
    </message>
    <message>
        <source>&amp;Unsure</source>
        <translation>&amp;Si hakika</translation>
    </message>
    <message>
        <source>Your finding: it cannot be told from this film</source>
        <translation>Uamuzi wako: haiwezi kujulikana kwa picha hii</translation>
    </message>
    <message>
        <source>&amp;Agree with the model</source>
        <translation>N&amp;akubaliana na modeli</translation>
    </message>
    <message>
        <source>Your finding is what the model says</source>
        <translation>Uamuzi wako ni sawa na jibu la modeli</translation>
    </message>
    <message>
        <source>&amp;Disagree with the model</source>
        <translation>Sik&amp;ubaliani na modeli</translation>
    </message>
    <message>
        <source>Your finding is the opposite of what the model says</source>
        <translation>Uamuzi wako ni kinyume cha jibu la modeli</translation>
    </message>
    <message>
        <source>Ta&amp;ke the finding back</source>
        <translation>&amp;Ondoa uamuzi</translation>
    </message>
    <message>
        <source>Take back your call; what was said before it stands again</source>
        <translation>Ondoa uamuzi wako; kilichosemwa kabla yake kinarudi</translation>
    </message>
    <message>
        <source>&amp;Write a note</source>
        <translation>Andika &amp;maoni</translation>
    </message>
    <message>
        <source>Put the cursor into the film&apos;s note</source>
        <translation>Weka kielekezi kwenye maoni ya picha</translation>
    </message>
    <message>
        <source>&amp;Blind first read</source>
        <translation>Soma kwanza &amp;bila jibu</translation>
    </message>
    <message>
        <source>Say what you see before the model&apos;s verdict is shown: whoever sees a wrong verdict first misses more</source>
        <translation>Sema unachokiona kabla ya jibu la modeli kuonyeshwa: anayeona kwanza jibu lisilo sahihi hukosa mengi zaidi</translation>
    </message>
    <message>
        <source>What do you see?</source>
        <translation>Unaona nini?</translation>
    </message>
    <message>
        <source>Your finding</source>
        <translation>Uamuzi wako</translation>
    </message>
    <message>
        <source>Before you saw the model&apos;s verdict you said {verdict}.</source>
        <translation>Kabla ya kuona jibu la modeli ulisema: {verdict}.</translation>
    </message>
    <message>
        <source>Given {time}.</source>
        <translation>Uliwekwa {time}.</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>si hakika</translation>
    </message>
    <message>
        <source>Model: no verdict</source>
        <translation>Modeli: hakuna jibu</translation>
    </message>
    <message>
        <source>Model: {verdict}, score {score}</source>
        <translation>Modeli: {verdict}, alama {score}</translation>
    </message>
    <message>
        <source>Keys P, N, U. The model&apos;s verdict is shown after your call.</source>
        <translation>Vitufe P, N, U. Jibu la modeli huonyeshwa baada ya uamuzi wako.</translation>
    </message>
    <message>
        <source>Not given yet. Keys A, D, U.</source>
        <translation>Bado hujaamua. Vitufe A, D, U.</translation>
    </message>
    <message>
        <source>Not given yet. Keys P, N, U.</source>
        <translation>Bado hujaamua. Vitufe P, N, U.</translation>
    </message>
    <message>
        <source>You are unsure, and the model says {verdict}. Look again; keep or change it.</source>
        <translation>Huna hakika, na modeli inasema {verdict}. Angalia tena; bakiza au badilisha.</translation>
    </message>
    <message>
        <source>You and the model disagree. Look again; keep or change your call.</source>
        <translation>Wewe na modeli mnatofautiana. Angalia tena; bakiza au badilisha uamuzi wako.</translation>
    </message>
    <message>
        <source>The model gives no verdict.</source>
        <translation>Modeli haitoi jibu.</translation>
    </message>
    <message>
        <source>You are unsure; the model says {verdict}.</source>
        <translation>Huna hakika; modeli inasema {verdict}.</translation>
    </message>
    <message>
        <source>The model does not call it either way.</source>
        <translation>Modeli haitoi jibu la upande wowote.</translation>
    </message>
    <message>
        <source>You agree with the model.</source>
        <translation>Unakubaliana na modeli.</translation>
    </message>
    <message>
        <source>You disagree: the model says {verdict}.</source>
        <translation>Hukubaliani: modeli inasema {verdict}.</translation>
    </message>
    <message>
        <source>No film is chosen.</source>
        <translation>Hakuna picha iliyochaguliwa.</translation>
    </message>
    <message>
        <source>There is no call to take back.</source>
        <translation>Hakuna uamuzi wa kuondoa.</translation>
    </message>
    <message>
        <source>Say first what you see.</source>
        <translation>Sema kwanza unachokiona.</translation>
    </message>
    <message>
        <source>The model does not call this film either way.</source>
        <translation>Modeli haiipi picha hii jibu la upande wowote.</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open re&amp;cent</source>
        <translation>Zilizofunguliwa &amp;karibuni</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Hakuna kilichofunguliwa bado</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Futa orodha hii</translation>
    </message>
    <message>
        <source>Forget these folders; nothing in them is deleted</source>
        <translation>Sahau folda hizi; hakuna kilichomo kinachofutwa</translation>
    </message>
</context>
<context>
    <name>Remark</name>
    <message>
        <source>The file holds {count} frames; the first was read.</source>
        <translation>Faili ina fremu {count}; ya kwanza ndiyo iliyofunguliwa.</translation>
    </message>
    <message>
        <source>The file holds {count} pages; the first was read.</source>
        <translation>Faili ina kurasa {count}; wa kwanza ndio uliofunguliwa.</translation>
    </message>
    <message>
        <source>The file stores white as black ({reason}); it was inverted for reading.</source>
        <translation>Faili huhifadhi nyeupe kama nyeusi ({reason}); imebadilishwa wakati wa kufunguliwa.</translation>
    </message>
    <message>
        <source>The display window in the file cannot be used; the whole range of grey is shown.</source>
        <translation>Mpangilio wa mwangaza ulio kwenye faili hauwezi kutumika; viwango vyote vya kijivu vinaonyeshwa.</translation>
    </message>
    <message>
        <source>Transparent parts of the picture are shown black.</source>
        <translation>Sehemu za picha zilizo wazi (transparent) zinaonyeshwa kwa rangi nyeusi.</translation>
    </message>
    <message>
        <source>An empty frame, {percent} % of the image, was cut off around the film.</source>
        <translation>Ukingo mtupu, {percent}% ya picha, umekatwa kuizunguka eksirei.</translation>
    </message>
    <message>
        <source>At a person&apos;s request the film was {correction} before it was screened.</source>
        <translation>Kwa ombi la mtu, picha ilirekebishwa kabla ya kuchunguzwa: {correction}.</translation>
    </message>
    <message>
        <source>The same film was screened on {date}; this result is from the history. It can be screened again.</source>
        <translation>Picha hii hii ilichunguzwa tarehe {date}; matokeo haya yametoka kwenye kumbukumbu. Inaweza kuchunguzwa tena.</translation>
    </message>
    <message>
        <source>This looks like an adult&apos;s film: the file gives an age of {age}. The model does not know adults; it calls many healthy ones PNEUMONIA.</source>
        <translation>Hii inaonekana kuwa picha ya mtu mzima: faili inataja umri wa {age}. Modeli haijui watu wazima; huwapa wengi wenye afya jibu NIMONIA.</translation>
    </message>
    <message>
        <source>This looks like an adult&apos;s film, or one from an unfamiliar machine. The model does not know adults; it calls many healthy ones PNEUMONIA.</source>
        <translation>Hii inaonekana kuwa picha ya mtu mzima, au ya mashine isiyozoeleka. Modeli haijui watu wazima; huwapa wengi wenye afya jibu NIMONIA.</translation>
    </message>
    <message>
        <source>The file gives an age of {age}. The model knows only children of one to five years.</source>
        <translation>Faili inataja umri wa {age}. Modeli inajua watoto wa mwaka mmoja hadi miaka mitano tu.</translation>
    </message>
    <message>
        <source>The file does not say whether this is a chest film (body part {body_part}).</source>
        <translation>Faili haisemi kama hii ni picha ya kifua (sehemu ya mwili: {body_part}).</translation>
    </message>
    <message>
        <source>The heart seems to lie on the patient&apos;s right: the film may be mirrored. Check the side marker.</source>
        <translation>Moyo unaonekana kuwa upande wa kulia wa mgonjwa: huenda picha imegeuzwa kama kioo. Angalia herufi ya upande (R/L).</translation>
    </message>
    <message>
        <source>The file names an unknown modality ({modality}). Check that this is a plain X-ray film.</source>
        <translation>Faili inataja aina ya uchunguzi isiyojulikana (modality: {modality}). Hakikisha hii ni picha ya eksirei ya kawaida.</translation>
    </message>
    <message>
        <source>The file names the view {view}. The model was trained on AP films (from the front to the back).</source>
        <translation>Faili inataja mwelekeo {view}. Modeli ilifunzwa kwa picha za AP (kutoka mbele kwenda nyuma).</translation>
    </message>
    <message>
        <source>The file holds the detector&apos;s raw values (FOR PROCESSING), not the film as it is meant to be seen.</source>
        <translation>Faili ina thamani ghafi za kipokezi cha eksirei (FOR PROCESSING), si picha inavyokusudiwa kuonekana.</translation>
    </message>
    <message>
        <source>This seems to be a photograph of a film. The model was not tested on photographs.</source>
        <translation>Hii inaonekana kuwa picha ya eksirei iliyopigwa kwa kamera au simu. Modeli haikujaribiwa kwa picha kama hizo.</translation>
    </message>
    <message>
        <source>The picture has a colour tint; the model sees its grey only.</source>
        <translation>Picha ina rangi kidogo; modeli huona kijivu chake tu.</translation>
    </message>
    <message>
        <source>{percent} % of the film is pure black or white: details may be lost to the exposure.</source>
        <translation>{percent}% ya picha ni nyeusi tupu au nyeupe tupu: kiwango cha mionzi (exposure) huenda kimepoteza maelezo madogo.</translation>
    </message>
    <message>
        <source>{percent} % of the image is empty border, and the model is sensitive to framing. Crop it if you can.</source>
        <translation>{percent}% ya picha ni ukingo mtupu, na modeli huathiriwa na kingo. Zikate ukiweza.</translation>
    </message>
    <message>
        <source>The film has little contrast. Check how it was exported.</source>
        <translation>Picha ina utofautishaji mdogo. Angalia jinsi ilivyotolewa (export).</translation>
    </message>
    <message>
        <source>The film is unlike most of those the model was trained on, so its score means less here.</source>
        <translation>Picha haifanani na nyingi kati ya zile modeli ilizofunzwa, hivyo alama yake haina uzito mkubwa hapa.</translation>
    </message>
    <message>
        <source>The score is more extreme than on any film the model was tested on, so it means less here.</source>
        <translation>Alama imevuka mipaka ya alama za picha zote ambazo modeli ilijaribiwa nazo, hivyo haina uzito mkubwa hapa.</translation>
    </message>
    <message>
        <source>This model has no check of what it was trained on: look whether this is a frontal chest film at all.</source>
        <translation>Modeli hii haiwezi kuhakiki kama picha inafanana na zile ilizofunzwa: angalia mwenyewe kama hii ni picha ya kifua ya mbele.</translation>
    </message>
    <message>
        <source>The program refused this film, and a person asked for a verdict all the same. Its reason: {reason}</source>
        <translation>Programu iliikataa picha hii, na mtu aliomba jibu hata hivyo. Sababu ya programu: {reason}</translation>
    </message>
    <message>
        <source>This film was screened by another version of the program: it noticed something unknown to this one ({name}).</source>
        <translation>Picha hii ilichunguzwa na toleo lingine la programu: liliona jambo lisilojulikana na toleo hili ({name}).</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Show a verdict anyway…</source>
        <translation>Onyesha jibu hata hivyo…</translation>
    </message>
    <message>
        <source>Screen again</source>
        <translation>Chunguza tena</translation>
    </message>
    <message>
        <source>Turn it upright…</source>
        <translation>Isimamishe wima…</translation>
    </message>
    <message>
        <source>Mirror it…</source>
        <translation>Igeuze kama kioo…</translation>
    </message>
    <message>
        <source>Exchange black and white…</source>
        <translation>Badilisha nyeusi na nyeupe…</translation>
    </message>
    <message>
        <source>Correct the film…</source>
        <translation>Rekebisha picha…</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Chest X-ray screening report</source>
        <translation>Ripoti ya uchunguzi wa eksirei ya kifua</translation>
    </message>
    <message>
        <source>Model {name} · operating point {threshold}</source>
        <translation>Modeli {name} · kizingiti cha alama {threshold}</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Ukurasa {number} kati ya {total}</translation>
    </message>
    <message>
        <source>Film, corrected</source>
        <translation>Picha, imerekebishwa</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Picha</translation>
    </message>
    <message>
        <source>Film with heatmap (Grad-CAM)</source>
        <translation>Picha yenye ramani ya joto (Grad-CAM)</translation>
    </message>
    <message>
        <source>The film as it was read, without a heatmap</source>
        <translation>Picha ilivyofunguliwa, bila ramani ya joto</translation>
    </message>
    <message>
        <source>high</source>
        <translation>juu</translation>
    </message>
    <message>
        <source>low</source>
        <translation>chini</translation>
    </message>
    <message>
        <source>The film could not be read again for this report. {reason}</source>
        <translation>Picha haikuweza kufunguliwa tena kwa ripoti hii. {reason}</translation>
    </message>
    <message>
        <source>PneumoScan report</source>
        <translation>Ripoti ya PneumoScan</translation>
    </message>
    <message>
        <source>operating point {threshold}</source>
        <translation>kizingiti cha alama {threshold}</translation>
    </message>
    <message>
        <source>score {score}</source>
        <translation>alama {score}</translation>
    </message>
    <message>
        <source>UNCERTAIN from {low} to {high} (hatched)</source>
        <translation>SI HAKIKA kati ya {low} na {high} (yenye mistari)</translation>
    </message>
    <message>
        <source>Notes on this film</source>
        <translation>Maelezo kuhusu picha hii</translation>
    </message>
    <message>
        <source>How to read this page</source>
        <translation>Jinsi ya kusoma ukurasa huu</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Aina ya faili</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Mgonjwa</translation>
    </message>
    <message>
        <source>not named in the file</source>
        <translation>hatajwi kwenye faili</translation>
    </message>
    <message>
        <source>{name}, continued</source>
        <translation>{name}, inaendelea</translation>
    </message>
    <message>
        <source>continued on the next page</source>
        <translation>inaendelea ukurasa unaofuata</translation>
    </message>
    <message>
        <source>Summary of {count} films</source>
        <translation>Muhtasari wa picha {count}</translation>
    </message>
    <message>
        <source>with warnings</source>
        <translation>zenye tahadhari</translation>
    </message>
    <message>
        <source>refused by the program</source>
        <translation>zilizokataliwa na programu</translation>
    </message>
    <message>
        <source>warning: the verdict deserves less trust, see the film&apos;s page</source>
        <translation>tahadhari: jibu halistahili kuaminiwa sana, angalia ukurasa wa picha</translation>
    </message>
    <message>
        <source>turned, mirrored or inverted on request</source>
        <translation>imezungushwa, imegeuzwa kama kioo au imebadilishwa nyeusi na nyeupe kwa ombi</translation>
    </message>
    <message>
        <source>read by a person</source>
        <translation>imesomwa na mtu</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Na.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Faili</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Verdict or reason</source>
        <translation>Jibu au sababu</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Alama</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Ukurasa</translation>
    </message>
    <message>
        <source>Refused by the program, shown on request</source>
        <translation>Ilikataliwa na programu, inaonyeshwa kwa ombi</translation>
    </message>
    <message>
        <source>{count} warnings: {first}</source>
        <translation>Tahadhari {count}: {first}</translation>
    </message>
    <message>
        <source>{count} more warnings: {first}</source>
        <translation>Tahadhari nyingine {count}: {first}</translation>
    </message>
    <message>
        <source>Corrected: {steps}</source>
        <translation>Imerekebishwa: {steps}</translation>
    </message>
    <message>
        <source>Reader&apos;s finding</source>
        <translation>Uamuzi wa msomaji</translation>
    </message>
    <message>
        <source>Verdict of the model</source>
        <translation>Jibu la modeli</translation>
    </message>
    <message>
        <source>The model gives no verdict ({status}).</source>
        <translation>Modeli haitoi jibu ({status}).</translation>
    </message>
    <message>
        <source>The model says {verdict}, score {score}.</source>
        <translation>Modeli inasema {verdict}, alama {score}.</translation>
    </message>
    <message>
        <source>The reader is unsure.</source>
        <translation>Msomaji hana hakika.</translation>
    </message>
    <message>
        <source>The reader decides where the model does not.</source>
        <translation>Msomaji anaamua pale ambapo modeli haikutoa jibu.</translation>
    </message>
    <message>
        <source>The reader agrees with the model.</source>
        <translation>Msomaji anakubaliana na modeli.</translation>
    </message>
    <message>
        <source>The reader disagrees with the model.</source>
        <translation>Msomaji hakubaliani na modeli.</translation>
    </message>
    <message>
        <source>Before the model&apos;s verdict was shown the reader said {verdict}.</source>
        <translation>Kabla ya jibu la modeli kuonyeshwa, msomaji alisema: {verdict}.</translation>
    </message>
    <message>
        <source>Still to be looked at again.</source>
        <translation>Bado inapaswa kuangaliwa tena.</translation>
    </message>
    <message>
        <source>Read on {time}.</source>
        <translation>Ilisomwa {time}.</translation>
    </message>
    <message>
        <source>Reader&apos;s note: see the film&apos;s page</source>
        <translation>Maoni ya msomaji: angalia ukurasa wa picha</translation>
    </message>
    <message>
        <source>Reader&apos;s finding; the model agrees</source>
        <translation>Uamuzi wa msomaji; modeli inakubaliana</translation>
    </message>
    <message>
        <source>Reader&apos;s finding; the model says {verdict}</source>
        <translation>Uamuzi wa msomaji; modeli inasema {verdict}</translation>
    </message>
    <message>
        <source>Readers&apos; findings: {count}; against the model&apos;s verdict: {against}.</source>
        <translation>Maamuzi ya wasomaji: {count}; yaliyo kinyume na jibu la modeli: {against}.</translation>
    </message>
    <message>
        <source>Still to be looked at again: {count}.</source>
        <translation>Bado za kuangaliwa tena: {count}.</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>si hakika</translation>
    </message>
    <message>
        <source>REFUSED BY THE PROGRAM – shown at a person&apos;s request</source>
        <translation>ILIKATALIWA NA PROGRAMU – inaonyeshwa kwa ombi la mtu</translation>
    </message>
    <message>
        <source>The model knows 1 to 5 years, view AP.</source>
        <translation>Modeli inajua miaka 1 hadi 5, mwelekeo AP.</translation>
    </message>
    <message>
        <source>NO VERDICT</source>
        <translation>HAKUNA JIBU</translation>
    </message>
    <message>
        <source>Warnings, continued</source>
        <translation>Tahadhari, inaendelea</translation>
    </message>
    <message>
        <source>{count} warnings about this film</source>
        <translation>Tahadhari {count} kuhusu picha hii</translation>
    </message>
    <message>
        <source>Warning about this film</source>
        <translation>Tahadhari kuhusu picha hii</translation>
    </message>
    <message>
        <source>{count} warnings about the model&apos;s verdict</source>
        <translation>Tahadhari {count} kuhusu jibu la modeli</translation>
    </message>
    <message>
        <source>Warning about the model&apos;s verdict</source>
        <translation>Tahadhari kuhusu jibu la modeli</translation>
    </message>
    <message>
        <source>Warning: this verdict deserves less trust</source>
        <translation>Tahadhari: jibu hili halistahili kuaminiwa sana</translation>
    </message>
    <message>
        <source>{count} warnings: this verdict deserves less trust</source>
        <translation>Tahadhari {count}: jibu hili halistahili kuaminiwa sana</translation>
    </message>
    <message>
        <source>and {count} more on the next page</source>
        <translation>na nyingine {count} kwenye ukurasa unaofuata</translation>
    </message>
    <message>
        <source>RESEARCH USE ONLY</source>
        <translation>KWA UTAFITI TU</translation>
    </message>
    <message>
        <source>Not a medical device. Do not diagnose or treat by it: a qualified person must read the film.</source>
        <translation>Si kifaa tiba. Usitambue ugonjwa wala kutibu kwa kutegemea hii: mtu mwenye sifa lazima asome picha.</translation>
    </message>
    <message>
        <source>Between the ends of the hatched part of the scale the verdict is UNCERTAIN.</source>
        <translation>Kati ya ncha za sehemu yenye mistari ya kipimo, jibu ni SI HAKIKA.</translation>
    </message>
    <message>
        <source>The score runs from 0 (like the normal films of the training set) to 1 (like those with pneumonia). It is the output of a computer model, not the probability that this patient has pneumonia. The verdict says on which side of the operating point the score lies. The heatmap (Grad-CAM) shows which parts of the film raised the score; it does not outline disease. The model was trained on AP films of children of one to five years from one hospital: for other patients and other sites its accuracy is unknown until it has been checked there.</source>
        <translation>Alama huanzia 0 (kama picha za kawaida zilizotumika kuifunza modeli) hadi 1 (kama zile zenye nimonia). Ni matokeo ya modeli ya kompyuta, si kipimo cha uwezekano kwamba mgonjwa huyu ana nimonia. Jibu husema alama iko upande gani wa kizingiti. Ramani ya joto (Grad-CAM) huonyesha sehemu za picha zilizoongeza alama; haichori mipaka ya ugonjwa. Modeli ilifunzwa kwa picha za AP za watoto wa mwaka mmoja hadi miaka mitano wa hospitali moja: kwa wagonjwa wengine na vituo vingine usahihi wake haujulikani hadi uhakikiwe huko.</translation>
    </message>
    <message>
        <source>PNEUMONIA</source>
        <translation>NIMONIA</translation>
    </message>
    <message>
        <source>NORMAL</source>
        <translation>KAWAIDA</translation>
    </message>
    <message>
        <source>UNCERTAIN</source>
        <translation>SI HAKIKA</translation>
    </message>
    <message>
        <source>screened</source>
        <translation>imechunguzwa</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>imekataliwa</translation>
    </message>
    <message>
        <source>error</source>
        <translation>imeshindikana</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>haikutajwa</translation>
    </message>
    <message>
        <source>Age {age} · View {view}</source>
        <translation>Umri {age} · Mwelekeo {view}</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>Namba ya mgonjwa</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Tarehe ya kuzaliwa</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jinsi</translation>
    </message>
    <message>
        <source>Date of study</source>
        <translation>Tarehe ya kipimo</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>Namba ya kipimo (accession)</translation>
    </message>
    <message>
        <source>Reader&apos;s note, continued</source>
        <translation>Maoni ya msomaji, yanaendelea</translation>
    </message>
    <message>
        <source>Reader&apos;s note</source>
        <translation>Maoni ya msomaji</translation>
    </message>
</context>
<context>
    <name>Retracing</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Tendua</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Rudia</translation>
    </message>
    <message>
        <source>Undone: {words}.</source>
        <translation>Imetenduliwa: {words}.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rudia</translation>
    </message>
    <message>
        <source>Done again: {words}.</source>
        <translation>Imerudiwa: {words}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Tendua</translation>
    </message>
</context>
<context>
    <name>ReviewDesk</name>
    <message>
        <source>Findings taken back: {count}.</source>
        <translation>Maamuzi yaliyoondolewa: {count}.</translation>
    </message>
    <message>
        <source>What you said before you saw the model&apos;s verdict stays on record. You can change it.</source>
        <translation>Ulichosema kabla ya kuona jibu la modeli kinabaki kwenye rekodi. Unaweza kukibadilisha.</translation>
    </message>
    <message>
        <source>note</source>
        <translation>maoni</translation>
    </message>
    <message>
        <source>reader&apos;s finding ({count})</source>
        <translation>uamuzi wa msomaji ({count})</translation>
    </message>
    <message>
        <source>{file}: you said {verdict}. {comparison}</source>
        <translation>{file}: ulisema: {verdict}. {comparison}</translation>
    </message>
    <message>
        <source>Films that you called: {count}.</source>
        <translation>Picha ulizotolea uamuzi: {count}.</translation>
    </message>
    <message>
        <source>Left out, as you have to read each by itself first: {count}.</source>
        <translation>Zilizoachwa, kwa sababu lazima usome kila moja kwanza: {count}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Tendua</translation>
    </message>
</context>
<context>
    <name>RocCurve</name>
    <message>
        <source>ROC curve: sensitivity {sensitivity}, share of false alarms {alarms}</source>
        <translation>Mkunjo wa ROC: unyeti {sensitivity}, sehemu ya chanya za uongo {alarms}</translation>
    </message>
    <message>
        <source>false alarms</source>
        <translation>chanya za uongo</translation>
    </message>
    <message>
        <source>found</source>
        <translation>zilizogunduliwa</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>{count} pixels (the file gives no scale)</source>
        <translation>pikseli {count} (faili haitoi kipimo)</translation>
    </message>
    <message>
        <source>{length} mm in the image</source>
        <translation>mm {length} kwenye picha</translation>
    </message>
</context>
<context>
    <name>ScoreScale</name>
    <message>
        <source>Score {score} on a scale from 0 to 1; operating point {threshold}</source>
        <translation>Alama {score} kwenye kipimo cha 0 hadi 1; kizingiti cha alama {threshold}</translation>
    </message>
    <message>
        <source>uncertain from {low} to {high}</source>
        <translation>si hakika kati ya {low} na {high}</translation>
    </message>
    <message>
        <source>operating point {threshold}</source>
        <translation>kizingiti cha alama {threshold}</translation>
    </message>
</context>
<context>
    <name>SearchForm</name>
    <message>
        <source>Patient, file or note</source>
        <translation>Mgonjwa, faili au maoni</translation>
    </message>
    <message>
        <source>Words to look for in patient, file and note</source>
        <translation>Maneno ya kutafuta kwenye mgonjwa, faili na maoni</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Kuanzia</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hadi</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Appearance</source>
        <translation>Mwonekano</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Kama mfumo</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Giza</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Mwanga</translation>
    </message>
    <message>
        <source>Dark for a darkened room, light for a lit one; the film itself is always on black</source>
        <translation>Giza kwa chumba chenye giza, mwanga kwa chumba chenye mwanga; picha yenyewe daima huwa kwenye nyeusi</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Mandhari</translation>
    </message>
    <message>
        <source>The language of the window</source>
        <translation>Lugha ya dirisha</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lugha</translation>
    </message>
    <message>
        <source>The size of all text, in percent of what the system asks for</source>
        <translation>Ukubwa wa maandishi yote, kwa asilimia ya ukubwa wa mfumo</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;Ukubwa wa maandishi</translation>
    </message>
    <message>
        <source>The language changes when this dialog is closed. Films that are being screened go on.</source>
        <translation>Lugha hubadilika dirisha hili likifungwa. Picha zinazochunguzwa zinaendelea.</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>Kama mfumo ({language})</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Kumbukumbu</translation>
    </message>
    <message>
        <source>The history keeps every film that was screened, with the patient&apos;s name as the file gives it, the verdict, and what a reader made of it. The films themselves stay where they are.</source>
        <translation>Kumbukumbu huhifadhi kila picha iliyochunguzwa, pamoja na jina la mgonjwa lililo kwenye faili, jibu, na uamuzi wa msomaji. Picha zenyewe zinabaki zilipo.</translation>
    </message>
    <message>
        <source>Older entries are deleted when the program starts</source>
        <translation>Kumbukumbu za zamani zaidi hufutwa programu inapofunguliwa</translation>
    </message>
    <message>
        <source>&amp;Keep for</source>
        <translation>&amp;Tunza kwa</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Folda</translation>
    </message>
    <message>
        <source>Another folder holds from the next start of the program on. The history in the old folder is neither moved nor deleted: copy that folder&apos;s contents to the new one first if you want to keep them in sight. Choose a folder of this computer that only you can open; on a shared one others could read it.</source>
        <translation>Folda mpya itatumika kuanzia programu itakapofunguliwa tena. Kumbukumbu zilizo kwenye folda ya zamani hazihamishwi wala kufutwa: ukitaka kuendelea kuziona, nakili kwanza yaliyomo kwenye folda hiyo hadi folda mpya. Chagua folda ya kompyuta hii ambayo wewe tu unaweza kuifungua; kwenye folda ya pamoja wengine wanaweza kuzisoma.</translation>
    </message>
    <message>
        <source>&amp;Delete all history…</source>
        <translation>Fu&amp;ta kumbukumbu zote…</translation>
    </message>
    <message>
        <source>Delete every entry and picture of the history; no film is deleted</source>
        <translation>Futa kila kilichomo kwenye kumbukumbu, pamoja na picha ndogo zake; hakuna faili ya eksirei inayofutwa</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Daima</translation>
    </message>
    <message>
        <source>Months: {count}</source>
        <translation>Miezi: {count}</translation>
    </message>
    <message>
        <source>Years: {count}</source>
        <translation>Miaka: {count}</translation>
    </message>
    <message>
        <source>Folder of the history</source>
        <translation>Folda ya kumbukumbu</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Chagua…</translation>
    </message>
    <message>
        <source>Choose another folder for the history</source>
        <translation>Chagua folda nyingine ya kumbukumbu</translation>
    </message>
    <message>
        <source>&amp;Usual place</source>
        <translation>Mahali pa &amp;kawaida</translation>
    </message>
    <message>
        <source>Where this system keeps the data of programs</source>
        <translation>Mahali ambapo mfumo huu huhifadhi data ya programu</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder. Choose another one.</source>
        <translation>Haiwezekani kuandika kwenye folda hii. Chagua nyingine.</translation>
    </message>
    <message>
        <source>Long work</source>
        <translation>Kazi ndefu</translation>
    </message>
    <message>
        <source>A message of the system when the window is not in front</source>
        <translation>Ujumbe wa mfumo dirisha likiwa haliko mbele</translation>
    </message>
    <message>
        <source>&amp;Tell me when all films are screened</source>
        <translation>&amp;Nijulishe picha zote zikishachunguzwa</translation>
    </message>
    <message>
        <source>The screen may go dark, but the work goes on</source>
        <translation>Skrini inaweza kuzimika, lakini kazi inaendelea</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake meanwhile</source>
        <translation>&amp;Kompyuta isilale wakati wa kazi</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Faragha</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: the program opens no connection, and sends neither films nor figures on its use to anybody.</source>
        <translation>Hakuna kinachotoka kwenye kompyuta hii: programu haifungui muunganisho wowote, na haitumi picha wala takwimu za matumizi kwa yeyote.</translation>
    </message>
    <message>
        <source>History: names and numbers of patients, small pictures, verdicts and notes</source>
        <translation>Kumbukumbu: majina na namba za wagonjwa, picha ndogo, majibu na maoni</translation>
    </message>
    <message>
        <source>Log: what went wrong and where, without patients or file names</source>
        <translation>Daftari la matukio: hitilafu zilizotokea na mahali pake, bila wagonjwa wala majina ya faili</translation>
    </message>
    <message>
        <source>Settings: these choices, and the folders that were opened last</source>
        <translation>Mipangilio: chaguo hizi, na folda zilizofunguliwa karibuni</translation>
    </message>
    <message>
        <source>Reports and tables hold what stands in the list, and lie where you saved them. Whoever may use your account of this computer can open all of these; where it may be stolen, have its disk encrypted.</source>
        <translation>Ripoti na majedwali yana kilichomo kwenye orodha, na yako ulikoyahifadhi. Yeyote anayeweza kutumia akaunti yako ya kompyuta hii anaweza kufungua vyote hivi; ikiwa kompyuta inaweza kuibwa, linda diski yake kwa usimbaji (encryption).</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Kusoma</translation>
    </message>
    <message>
        <source>Read films blind where you can: readers who see a wrong verdict first miss more of what is on the film.</source>
        <translation>Ukiweza, soma picha bila jibu: wasomaji wanaoona kwanza jibu lisilo sahihi hukosa zaidi kilicho kwenye picha.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modeli</translation>
    </message>
    <message>
        <source>Another model screens from the next film on. Films that were screened keep their results until they are screened again.</source>
        <translation>Modeli nyingine huchunguza kuanzia picha inayofuata. Picha zilizokwisha kuchunguzwa zinabaki na matokeo yake hadi zichunguzwe tena.</translation>
    </message>
    <message>
        <source>&amp;Operating point…</source>
        <translation>&amp;Kizingiti cha alama…</translation>
    </message>
    <message>
        <source>From which score on a film is called pneumonia, and what follows from it</source>
        <translation>Picha hupewa jibu NIMONIA kuanzia alama gani, na matokeo yake</translation>
    </message>
    <message>
        <source>Read films &amp;before the verdict is shown</source>
        <translation>&amp;Soma picha kabla ya jibu kuonyeshwa</translation>
    </message>
    <message>
        <source>Blind reading: verdict, score and heatmap stay hidden until you have made your call</source>
        <translation>Kusoma bila jibu: jibu, alama na ramani ya joto hubaki vimefichwa hadi utoe uamuzi wako</translation>
    </message>
    <message>
        <source>After a &amp;call, go on to the next film when reading blind</source>
        <translation>Baada ya &amp;uamuzi, nenda kwenye picha inayofuata unaposoma bila jibu</translation>
    </message>
    <message>
        <source>The next film that waits for a reader is shown as soon as you have made your call</source>
        <translation>Picha inayofuata inayosubiri msomaji huonyeshwa mara tu ukitoa uamuzi wako</translation>
    </message>
    <message>
        <source>After a call, go on to the next film with the &amp;verdict in sight</source>
        <translation>Baada ya uamuzi, nenda kwenye picha inayofuata jibu &amp;likionekana</translation>
    </message>
    <message>
        <source>Show the &amp;patient&apos;s name and number on the film</source>
        <translation>Onyesha jina na namba ya &amp;mgonjwa kwenye picha</translation>
    </message>
    <message>
        <source>In the corners of the film, where the file names the patient</source>
        <translation>Kwenye pembe za picha, ikiwa faili inamtaja mgonjwa</translation>
    </message>
    <message>
        <source>Sound with &amp;warnings</source>
        <translation>Sa&amp;uti pamoja na tahadhari</translation>
    </message>
    <message>
        <source>The system&apos;s sound when something went wrong</source>
        <translation>Sauti ya mfumo panapotokea hitilafu</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>Ramani ya joto</translation>
    </message>
    <message>
        <source>Whether a film is shown with its heatmap at first</source>
        <translation>Kama picha ionyeshwe pamoja na ramani yake ya joto mwanzoni</translation>
    </message>
    <message>
        <source>&amp;Show the heatmap</source>
        <translation>&amp;Onyesha ramani ya joto</translation>
    </message>
    <message>
        <source>The colours of the heatmap, from weak to strong</source>
        <translation>Rangi za ramani ya joto, kutoka hafifu hadi kali</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Rangi</translation>
    </message>
    <message>
        <source>How much of the film the heatmap covers</source>
        <translation>Kiasi ambacho ramani ya joto hufunika picha</translation>
    </message>
    <message>
        <source>&amp;Opacity</source>
        <translation>&amp;Ukolezo</translation>
    </message>
    <message>
        <source>Heat below this part of the strongest is not drawn</source>
        <translation>Joto chini ya sehemu hii ya joto kubwa kabisa halichorwi</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>&amp;Kiwango cha chini</translation>
    </message>
    <message>
        <source>Draw lines in place of colours, so that the film stays in sight</source>
        <translation>Chora mistari badala ya rangi, ili picha ibaki ikionekana</translation>
    </message>
    <message>
        <source>&amp;Lines of equal heat</source>
        <translation>&amp;Mistari ya joto sawa</translation>
    </message>
    <message>
        <source>&amp;Fast model</source>
        <translation>Modeli ya &amp;haraka</translation>
    </message>
    <message>
        <source>F&amp;ull model (recommended)</source>
        <translation>&amp;Modeli kamili (inapendekezwa)</translation>
    </message>
    <message>
        <source>About {times} times as fast as the full model.</source>
        <translation>Ina kasi takriban mara {times} ya modeli kamili.</translation>
    </message>
    <message>
        <source>On its validation films it finds {found} of those with pneumonia and rightly passes {passed} of the others; area under the curve {area} ({low} to {high}).</source>
        <translation>Kwenye picha zake za uthibitishaji hugundua {found} ya zenye nimonia, na {passed} ya nyingine hazipewi chanya ya uongo; eneo chini ya mkunjo {area} ({low} hadi {high}).</translation>
    </message>
    <message>
        <source>That area is {loss} less than the full model&apos;s.</source>
        <translation>Eneo hilo ni pungufu kwa {loss} kuliko la modeli kamili.</translation>
    </message>
    <message>
        <source>{value} %</source>
        <translation>{value}%</translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <source>Theme, language, reading, history and privacy</source>
        <translation>Mandhari, lugha, kusoma, kumbukumbu na faragha</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>M&amp;ipangilio…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Mipangilio</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Kurasa za mipangilio</translation>
    </message>
    <message>
        <source>Make this page as it was at first</source>
        <translation>Rudisha ukurasa huu kama ulivyokuwa mwanzo</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>Vitufe</translation>
    </message>
</context>
<context>
    <name>Silent</name>
    <message>
        <source>PneumoScan is open already, but does not answer.</source>
        <translation>PneumoScan tayari imefunguliwa, lakini haijibu.</translation>
    </message>
    <message>
        <source>As soon as it does, it is shown with what you have opened. Or open a second window beside it: that has a list of its own, and both write into the same history.</source>
        <translation>Mara itakapojibu, itaonyeshwa pamoja na ulichofungua. Au fungua dirisha la pili kando yake: lina orodha yake, na yote mawili huandika kwenye kumbukumbu zilezile.</translation>
    </message>
    <message>
        <source>Open a &amp;second window</source>
        <translation>Fungua dirisha la &amp;pili</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Funga</translation>
    </message>
</context>
<context>
    <name>StatusArea</name>
    <message>
        <source>Progress</source>
        <translation>Maendeleo</translation>
    </message>
    <message>
        <source>Research use only</source>
        <translation>Kwa utafiti tu</translation>
    </message>
</context>
<context>
    <name>SupportBundleDialog</name>
    <message>
        <source>Save a support bundle</source>
        <translation>Hifadhi kifurushi cha msaada</translation>
    </message>
    <message>
        <source>What the bundle holds</source>
        <translation>Kilichomo kwenye kifurushi</translation>
    </message>
    <message>
        <source>Gathering…</source>
        <translation>Inakusanya…</translation>
    </message>
    <message>
        <source>ZIP file</source>
        <translation>Faili ya ZIP</translation>
    </message>
    <message>
        <source>Files in the bundle: {names}.</source>
        <translation>Faili zilizomo kwenye kifurushi: {names}.</translation>
    </message>
    <message>
        <source>The bundle could not be saved ({reason}). Choose another folder.</source>
        <translation>Kifurushi hakikuweza kuhifadhiwa ({reason}). Chagua folda nyingine.</translation>
    </message>
    <message>
        <source>Saved as {name}. Nothing was sent: give it to whoever helps you.</source>
        <translation>Kimehifadhiwa kwa jina {name}. Hakuna kilichotumwa: mpe anayekusaidia.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Hifadhi…</translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation>Chagua mahali pa kukihifadhi</translation>
    </message>
    <message>
        <source>Show &amp;folder</source>
        <translation>Onyesha &amp;folda</translation>
    </message>
    <message>
        <source>Show the folder that holds the bundle</source>
        <translation>Onyesha folda yenye kifurushi</translation>
    </message>
    <message>
        <source>A ZIP file for whoever helps you when something goes wrong: the log, and what program and computer are like. No patient data, no names of files or folders. This is all that will be in it; read it before you give it away.</source>
        <translation>Faili ya ZIP kwa anayekusaidia panapotokea hitilafu: daftari la matukio, na maelezo ya programu na kompyuta. Haina data ya wagonjwa wala majina ya faili au folda. Haya ndiyo yote yatakayokuwamo; yasome kabla ya kuitoa.</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Research use only. Not a medical device; a score is not a diagnosis.</source>
        <translation>Kwa utafiti tu. Si kifaa tiba; alama si utambuzi wa ugonjwa.</translation>
    </message>
    <message>
        <source>The model knows only children of one to five years: its verdict on anyone else means nothing.</source>
        <translation>Modeli inajua watoto wa mwaka mmoja hadi miaka mitano tu: jibu lake kuhusu mtu mwingine yeyote halina maana.</translation>
    </message>
    <message>
        <source>PNEUMONIA</source>
        <translation>NIMONIA</translation>
    </message>
    <message>
        <source>NORMAL</source>
        <translation>KAWAIDA</translation>
    </message>
    <message>
        <source>UNCERTAIN</source>
        <translation>SI HAKIKA</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Imekataliwa</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Imeshindikana</translation>
    </message>
    <message>
        <source>Not screened</source>
        <translation>Haijachunguzwa</translation>
    </message>
    <message>
        <source>Screening…</source>
        <translation>Inachunguzwa…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Inasubiri</translation>
    </message>
    <message>
        <source>To be read</source>
        <translation>Isomwe</translation>
    </message>
    <message>
        <source>Screened</source>
        <translation>Imechunguzwa</translation>
    </message>
    <message>
        <source>Warning: {sentence}</source>
        <translation>Tahadhari: {sentence}</translation>
    </message>
    <message>
        <source>Shown anyway</source>
        <translation>Kwa ombi la mtu</translation>
    </message>
    <message>
        <source>turned clockwise by 90 degrees</source>
        <translation>imezungushwa nyuzi 90 kulia</translation>
    </message>
    <message>
        <source>turned by 180 degrees</source>
        <translation>imezungushwa nyuzi 180</translation>
    </message>
    <message>
        <source>turned anticlockwise by 90 degrees</source>
        <translation>imezungushwa nyuzi 90 kushoto</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>imegeuzwa kama kioo</translation>
    </message>
    <message>
        <source>black and white exchanged</source>
        <translation>nyeusi na nyeupe zimebadilishwa</translation>
    </message>
    <message>
        <source>as it is in the file</source>
        <translation>kama ilivyo kwenye faili</translation>
    </message>
    <message>
        <source>The score is too near to the operating point {threshold}: {then}</source>
        <translation>Alama iko karibu mno na kizingiti {threshold}: {then}</translation>
    </message>
    <message>
        <source>The score lies between {low} and {high}, too near to the operating point {threshold}: {then}</source>
        <translation>Alama iko kati ya {low} na {high}, karibu mno na kizingiti {threshold}: {then}</translation>
    </message>
    <message>
        <source>The score is at or above the operating point {threshold}: {then}</source>
        <translation>Alama imefika au imezidi kizingiti {threshold}: {then}</translation>
    </message>
    <message>
        <source>The score is below the operating point {threshold}: {then}</source>
        <translation>Alama iko chini ya kizingiti {threshold}: {then}</translation>
    </message>
    <message>
        <source>the film resembles films with pneumonia. Have it read.</source>
        <translation>picha inafanana na picha zenye nimonia. Isomwe na mtu.</translation>
    </message>
    <message>
        <source>the film resembles films without pneumonia. That does not rule it out.</source>
        <translation>picha inafanana na picha zisizo na nimonia. Hilo haliondoi uwezekano wa nimonia.</translation>
    </message>
    <message>
        <source>the film is not called either way. Have it read.</source>
        <translation>picha haipewi jibu la upande wowote. Isomwe na mtu.</translation>
    </message>
    <message>
        <source>A score is not the probability that this patient is ill.</source>
        <translation>Alama si kipimo cha uwezekano kwamba mgonjwa huyu anaugua.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} kati ya {total}</translation>
    </message>
    <message>
        <source>without verdict: {count}</source>
        <translation>bila jibu: {count}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>bado {time}</translation>
    </message>
    <message>
        <source>{count} films a minute</source>
        <translation>picha {count} kwa dakika</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>sek {count}</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>dak {count}</translation>
    </message>
    <message>
        <source>{hours} h {minutes:02d} min</source>
        <translation>saa {hours} dak {minutes:02d}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>Namba</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Kuzaliwa</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jinsi</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Umri</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>Tarehe ya kipimo</translation>
    </message>
    <message>
        <source>Accession</source>
        <translation>Namba ya kipimo</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Mwelekeo</translation>
    </message>
    <message>
        <source>age not given</source>
        <translation>umri haukutajwa</translation>
    </message>
    <message>
        <source>view not given</source>
        <translation>mwelekeo haukutajwa</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>siku 1</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>siku {count}</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>wiki 1</translation>
    </message>
    <message>
        <source>{count} weeks</source>
        <translation>wiki {count}</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>mwezi 1</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>miezi {count}</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>mwaka 1</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>miaka {count}</translation>
    </message>
</context>
<context>
    <name>TrialDialog</name>
    <message>
        <source>Install a model</source>
        <translation>Sakinisha modeli</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Picha</translation>
    </message>
    <message>
        <source>Model in force</source>
        <translation>Modeli ya sasa</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Modeli mpya</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Msomaji</translation>
    </message>
    <message>
        <source>Looking for films to try it on…</source>
        <translation>Inatafuta picha za kuijaribia…</translation>
    </message>
    <message>
        <source>The model in force cannot be used, so there is nothing to compare with.</source>
        <translation>Modeli ya sasa haiwezi kutumika, hivyo hakuna cha kulinganisha nacho.</translation>
    </message>
    <message>
        <source>Tried on {done} of {total} films; come out differently so far: {flips}.</source>
        <translation>Imejaribiwa kwa picha {done} kati ya {total}; zenye matokeo tofauti hadi sasa: {flips}.</translation>
    </message>
    <message>
        <source>How much of the trial is done</source>
        <translation>Maendeleo ya jaribio</translation>
    </message>
    <message>
        <source>Films that come out differently</source>
        <translation>Picha zenye matokeo tofauti</translation>
    </message>
    <message>
        <source>Show &amp;all films</source>
        <translation>Onyesha picha &amp;zote</translation>
    </message>
    <message>
        <source>Show also the films of which both models say the same</source>
        <translation>Onyesha pia picha ambazo modeli zote mbili zinasema sawa</translation>
    </message>
    <message>
        <source>&amp;I was told to install this older model</source>
        <translation>&amp;Nimeambiwa nisakinishe modeli hii ya zamani</translation>
    </message>
    <message>
        <source>An older model may have faults that the one in force has not</source>
        <translation>Modeli ya zamani inaweza kuwa na kasoro ambazo modeli ya sasa haina</translation>
    </message>
    <message>
        <source>New: {facts}. Signed by {key} on {day}, for: {slot}.</source>
        <translation>Mpya: {facts}. Imetiwa saini na {key} tarehe {day}, aina: {slot}.</translation>
    </message>
    <message>
        <source>In force: {facts}.</source>
        <translation>Ya sasa: {facts}.</translation>
    </message>
    <message>
        <source>Its operating point was moved to {threshold}; the new model begins with its own.</source>
        <translation>Kizingiti chake cha alama kilisogezwa hadi {threshold}; modeli mpya huanza na kizingiti chake yenyewe.</translation>
    </message>
    <message>
        <source>I&amp;nstall</source>
        <translation>&amp;Sakinisha</translation>
    </message>
    <message>
        <source>Put it in force; the model before stays, and you can go back to it</source>
        <translation>Itumike kuanzia sasa; modeli iliyotangulia inabaki, na unaweza kuirudisha</translation>
    </message>
    <message>
        <source>Try on other &amp;films…</source>
        <translation>&amp;Jaribu kwa picha nyingine…</translation>
    </message>
    <message>
        <source>Choose a folder of films to try it on; nothing of it is kept</source>
        <translation>Chagua folda ya picha za kuijaribia; hakuna kitakachohifadhiwa</translation>
    </message>
</context>
<context>
    <name>Unkept</name>
    <message>
        <source>Settings cannot be kept: {folder} may not be written to.</source>
        <translation>Mipangilio haiwezi kuhifadhiwa: hakuna ruhusa ya kuandika kwenye {folder}.</translation>
    </message>
    <message>
        <source>There is no log of what goes wrong: its folder may not be written to.</source>
        <translation>Hitilafu haziandikwi kwenye daftari la matukio: hakuna ruhusa ya kuandika kwenye folda yake.</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>The file cannot be read ({reason}). Check the stick, or copy the file to this computer first.</source>
        <translation>Faili haiwezi kusomwa ({reason}). Angalia flashi, au nakili faili kwanza hadi kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB: it is no model. Choose another file.</source>
        <translation>Faili ni kubwa kuliko MB {limit}: hii si modeli. Chagua faili nyingine.</translation>
    </message>
    <message>
        <source>The file is no model, or it was damaged on its way ({reason}). Copy it anew from where you have it from.</source>
        <translation>Faili si modeli, au imeharibika njiani ({reason}). Inakili upya kutoka ilikotoka.</translation>
    </message>
    <message>
        <source>The model is not signed, so nobody vouches for it. It is not installed. Get a signed one.</source>
        <translation>Modeli haina saini, hivyo hakuna anayeithibitisha. Haikusakinishwa. Pata iliyotiwa saini.</translation>
    </message>
    <message>
        <source>The signature is none that this program knows: the file was changed, or comes from somebody else. It is not installed. Get it from those who gave you the program.</source>
        <translation>Saini hii haitambuliwi na programu: faili imebadilishwa, au imetoka kwa mtu mwingine. Haikusakinishwa. Ipate kutoka kwa waliokupa programu.</translation>
    </message>
    <message>
        <source>The file {name} in it is not the one that was signed. The model is not installed. Get it from those who gave you the program.</source>
        <translation>Faili {name} iliyomo si ile iliyotiwa saini. Modeli haikusakinishwa. Ipate kutoka kwa waliokupa programu.</translation>
    </message>
    <message>
        <source>The file {name} is missing from it. The model is not installed. Get a whole one.</source>
        <translation>Faili {name} haimo ndani yake. Modeli haikusakinishwa. Pata iliyo kamili.</translation>
    </message>
    <message>
        <source>There is a file in it that was not signed, {name}. The model is not installed. Get it from those who gave you the program.</source>
        <translation>Ndani yake kuna faili isiyotiwa saini: {name}. Modeli haikusakinishwa. Ipate kutoka kwa waliokupa programu.</translation>
    </message>
    <message>
        <source>The model is made for a newer version of the program. Install that first.</source>
        <translation>Modeli imetengenezwa kwa toleo jipya zaidi la programu. Sakinisha toleo hilo kwanza.</translation>
    </message>
    <message>
        <source>The model needs version {version} of the program, and this is {own}. Install that first.</source>
        <translation>Modeli inahitaji toleo {version} la programu, na hili ni {own}. Sakinisha toleo hilo kwanza.</translation>
    </message>
    <message>
        <source>The model was made for another way of preparing films ({theirs}; here {own}). Get one that is made for this version of the program.</source>
        <translation>Modeli ilitengenezwa kwa njia nyingine ya kuandaa picha ({theirs}; hapa {own}). Pata iliyotengenezwa kwa toleo hili la programu.</translation>
    </message>
    <message>
        <source>The model cannot be used on this computer ({reason}). It is not installed; the one before stays.</source>
        <translation>Modeli haiwezi kutumika kwenye kompyuta hii ({reason}). Haikusakinishwa; iliyotangulia inabaki.</translation>
    </message>
    <message>
        <source>{name} is in force already. There is nothing to install.</source>
        <translation>{name} tayari ndiyo modeli ya sasa. Hakuna cha kusakinisha.</translation>
    </message>
    <message>
        <source>There is another model of the name {name}. Results could not be told apart, so it is not installed. Ask those who gave it to you for one with a name of its own.</source>
        <translation>Kuna modeli nyingine yenye jina {name}. Matokeo yasingeweza kutofautishwa, hivyo haikusakinishwa. Waombe waliokupa wakupe yenye jina lake yenyewe.</translation>
    </message>
    <message>
        <source>{name} is older than {current}, which is in force. Install it only if you were told to.</source>
        <translation>{name} ni ya zamani kuliko {current}, ambayo ndiyo ya sasa. Isakinishe tu ikiwa umeambiwa ufanye hivyo.</translation>
    </message>
    <message>
        <source>Another window of the program is changing the models. Wait a moment and try again.</source>
        <translation>Dirisha lingine la programu linabadilisha modeli. Subiri kidogo ujaribu tena.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Make room on it and try again.</source>
        <translation>Diski imejaa. Hakuna kilichobadilishwa. Ongeza nafasi ujaribu tena.</translation>
    </message>
    <message>
        <source>The program&apos;s folder may not be written to. Nothing was changed. Check its permissions.</source>
        <translation>Hakuna ruhusa ya kuandika kwenye folda ya programu. Hakuna kilichobadilishwa. Angalia ruhusa zake.</translation>
    </message>
    <message>
        <source>The models&apos; folder cannot be read or written ({reason}). Nothing was changed. Check the disk.</source>
        <translation>Folda ya modeli haiwezi kusomwa au kuandikwa ({reason}). Hakuna kilichobadilishwa. Angalia diski.</translation>
    </message>
    <message>
        <source>The program&apos;s own model is in force. There is none before it to go back to.</source>
        <translation>Modeli iliyokuja na programu ndiyo ya sasa. Hakuna iliyotangulia ya kurudisha.</translation>
    </message>
    <message>
        <source>Another model was put in force meanwhile. Nothing was changed. Look at the models anew.</source>
        <translation>Modeli nyingine imeanza kutumika wakati huo huo. Hakuna kilichobadilishwa. Angalia modeli upya.</translation>
    </message>
</context>
<context>
    <name>UpdatesDesk</name>
    <message>
        <source>Which models there are, a new one from a stick, and the way back</source>
        <translation>Modeli zilizopo, mpya kutoka kwenye flashi, na kurudi kwa iliyotangulia</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>M&amp;odeli…</translation>
    </message>
    <message>
        <source>Models (*{suffix})</source>
        <translation>Modeli (*{suffix})</translation>
    </message>
    <message>
        <source>Install a model</source>
        <translation>Sakinisha modeli</translation>
    </message>
    <message>
        <source>The model is being read and checked…</source>
        <translation>Modeli inasomwa na kukaguliwa…</translation>
    </message>
    <message>
        <source>{name} is signed, and is being tried out.</source>
        <translation>{name} imetiwa saini, na inajaribiwa.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Tendua</translation>
    </message>
    <message>
        <source>Done. It screens once the model is chosen in the settings: {slot}.</source>
        <translation>Tayari. Itaanza kuchunguza ikichaguliwa kwenye mipangilio: {slot}.</translation>
    </message>
    <message>
        <source>{name} screens from now on. Films screened before keep their results.</source>
        <translation>Kuanzia sasa {name} ndiyo inayochunguza. Picha zilizochunguzwa awali zinabaki na matokeo yake.</translation>
    </message>
    <message>
        <source>Undo puts the one before back in force.</source>
        <translation>Tendua hurudisha modeli iliyotangulia.</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Verdict</source>
        <translation>Jibu</translation>
    </message>
    <message>
        <source>Patient, as the file says</source>
        <translation>Mgonjwa, kwa mujibu wa faili</translation>
    </message>
    <message>
        <source>Choose a film in the worklist.</source>
        <translation>Chagua picha kwenye orodha.</translation>
    </message>
    <message>
        <source>Its verdict will appear here.</source>
        <translation>Jibu lake litaonekana hapa.</translation>
    </message>
    <message>
        <source>Score {score}</source>
        <translation>Alama {score}</translation>
    </message>
    <message>
        <source>Model {name}, SHA-256 {digest}…</source>
        <translation>Modeli {name}, SHA-256 {digest}…</translation>
    </message>
    <message>
        <source>What is known of the film</source>
        <translation>Kinachojulikana kuhusu picha</translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Kuza</translation>
    </message>
    <message>
        <source>Make the film larger</source>
        <translation>Fanya picha iwe kubwa zaidi</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Punguza</translation>
    </message>
    <message>
        <source>Make the film smaller</source>
        <translation>Fanya picha iwe ndogo zaidi</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Tosheza</translation>
    </message>
    <message>
        <source>Show all of the film</source>
        <translation>Onyesha picha nzima</translation>
    </message>
    <message>
        <source>One to on&amp;e</source>
        <translation>&amp;Moja kwa moja</translation>
    </message>
    <message>
        <source>Show each pixel of the film as one of the screen</source>
        <translation>Onyesha kila pikseli ya picha kama pikseli moja ya skrini</translation>
    </message>
    <message>
        <source>&amp;Window presets…</source>
        <translation>Mwanga&amp;za uliowekwa tayari…</translation>
    </message>
    <message>
        <source>Choose brightness and contrast</source>
        <translation>Chagua mwangaza na utofautishaji</translation>
    </message>
    <message>
        <source>Set window by &amp;dragging</source>
        <translation>Badilisha mwangaza kwa ku&amp;buruta</translation>
    </message>
    <message>
        <source>Drag up and down for brightness, to the sides for contrast (or with the right button at any time)</source>
        <translation>Buruta juu na chini kwa mwangaza, kushoto na kulia kwa utofautishaji (au tumia kitufe cha kulia wakati wowote)</translation>
    </message>
    <message>
        <source>In&amp;vert</source>
        <translation>Badili n&amp;yeusi/nyeupe</translation>
    </message>
    <message>
        <source>Exchange black and white on the screen</source>
        <translation>Badilisha nyeusi na nyeupe kwenye skrini</translation>
    </message>
    <message>
        <source>&amp;Turn right</source>
        <translation>Zungus&amp;ha kulia</translation>
    </message>
    <message>
        <source>Turn the display clockwise; what was screened stays as it is</source>
        <translation>Zungusha mwonekano kulia; kilichochunguzwa kinabaki kilivyo</translation>
    </message>
    <message>
        <source>Turn &amp;left</source>
        <translation>Zungusha kush&amp;oto</translation>
    </message>
    <message>
        <source>Turn the display anticlockwise; what was screened stays as it is</source>
        <translation>Zungusha mwonekano kushoto; kilichochunguzwa kinabaki kilivyo</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation>&amp;Geuza kama kioo</translation>
    </message>
    <message>
        <source>Exchange left and right on the screen; what was screened stays as it is</source>
        <translation>Badilisha kushoto na kulia kwenye skrini; kilichochunguzwa kinabaki kilivyo</translation>
    </message>
    <message>
        <source>&amp;Reset the display</source>
        <translation>Rudisha mwo&amp;nekano</translation>
    </message>
    <message>
        <source>All of the film, upright, as bright as its file asks for</source>
        <translation>Picha nzima, wima, kwa mwangaza unaotakiwa na faili yake</translation>
    </message>
    <message>
        <source>R&amp;uler</source>
        <translation>&amp;Rula</translation>
    </message>
    <message>
        <source>Drag a line to measure; again, or Esc, removes it</source>
        <translation>Buruta mstari ili kupima; tena, au Esc, huuondoa</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Ubavu kwa ubavu</translation>
    </message>
    <message>
        <source>Show the film without heatmap beside the film with it</source>
        <translation>Onyesha picha isiyo na ramani ya joto kando ya ile yenye ramani</translation>
    </message>
    <message>
        <source>&amp;Compare with previous film</source>
        <translation>&amp;Linganisha na picha ya awali</translation>
    </message>
    <message>
        <source>Show a previous film of the same patient beside this one</source>
        <translation>Onyesha picha ya awali ya mgonjwa huyo huyo kando ya hii</translation>
    </message>
    <message>
        <source>&amp;Patient text on the film</source>
        <translation>M&amp;aandishi ya mgonjwa kwenye picha</translation>
    </message>
    <message>
        <source>Show name, number and date in the corners of the film</source>
        <translation>Onyesha jina, namba na tarehe kwenye pembe za picha</translation>
    </message>
</context>
<context>
    <name>ViewDesk</name>
    <message>
        <source>No film is shown.</source>
        <translation>Hakuna picha inayoonyeshwa.</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Film</source>
        <translation>Picha</translation>
    </message>
    <message>
        <source>Film beside it</source>
        <translation>Picha ya kando</translation>
    </message>
    <message>
        <source>With heatmap</source>
        <translation>Yenye ramani</translation>
    </message>
    <message>
        <source>Without heatmap</source>
        <translation>Bila ramani</translation>
    </message>
    <message>
        <source>No film is shown.</source>
        <translation>Hakuna picha inayoonyeshwa.</translation>
    </message>
    <message>
        <source>Display turned</source>
        <translation>Mwonekano umezungushwa</translation>
    </message>
    <message>
        <source>Ruler: the arrow keys draw a line</source>
        <translation>Rula: vitufe vya mishale huchora mstari</translation>
    </message>
    <message>
        <source>No heatmap</source>
        <translation>Hakuna ramani ya joto</translation>
    </message>
    <message>
        <source>Heatmap shown</source>
        <translation>Ramani ya joto inaonyeshwa</translation>
    </message>
    <message>
        <source>Heatmap hidden</source>
        <translation>Ramani ya joto imefichwa</translation>
    </message>
</context>
<context>
    <name>ViewerPane</name>
    <message>
        <source>More tools</source>
        <translation>Zana zaidi</translation>
    </message>
    <message>
        <source>Tools of the viewer</source>
        <translation>Zana za kuangalia picha</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Drop films or folders here</source>
        <translation>Buruta picha au folda uziachie hapa</translation>
    </message>
    <message>
        <source>DICOM, JPEG, PNG, BMP, TIFF or WebP. Nothing leaves this computer.</source>
        <translation>DICOM, JPEG, PNG, BMP, TIFF au WebP. Hakuna kinachotoka kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Zilizofunguliwa karibuni</translation>
    </message>
    <message>
        <source>Open {folder}</source>
        <translation>Fungua {folder}</translation>
    </message>
</context>
<context>
    <name>WorkDisplay</name>
    <message>
        <source>Try again</source>
        <translation>Jaribu tena</translation>
    </message>
    <message>
        <source>Screened: {count}. In the list: {parts}.</source>
        <translation>Zilizochunguzwa: {count}. Kwenye orodha: {parts}.</translation>
    </message>
    <message>
        <source>With warnings: {count}.</source>
        <translation>Zenye tahadhari: {count}.</translation>
    </message>
    <message>
        <source>To be reviewed: {count}.</source>
        <translation>Za kusomwa: {count}.</translation>
    </message>
    <message>
        <source>In the list {count}: {parts}</source>
        <translation>Kwenye orodha {count}: {parts}</translation>
    </message>
    <message>
        <source>pneumonia {count}</source>
        <translation>nimonia {count}</translation>
    </message>
    <message>
        <source>uncertain {count}</source>
        <translation>si hakika {count}</translation>
    </message>
    <message>
        <source>normal {count}</source>
        <translation>kawaida {count}</translation>
    </message>
    <message>
        <source>without verdict {count}</source>
        <translation>bila jibu {count}</translation>
    </message>
    <message>
        <source>not screened {count}</source>
        <translation>hazijachunguzwa {count}</translation>
    </message>
    <message>
        <source>waiting {count}</source>
        <translation>zinasubiri {count}</translation>
    </message>
    <message>
        <source>There are no files in what you opened.</source>
        <translation>Hakuna faili katika ulichofungua.</translation>
    </message>
    <message>
        <source>These films are in the list already.</source>
        <translation>Picha hizi zimo tayari kwenye orodha.</translation>
    </message>
</context>
<context>
    <name>Worklist</name>
    <message>
        <source>Second look</source>
        <translation>Angalia tena</translation>
    </message>
    <message>
        <source>Disagrees</source>
        <translation>Hakubali</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Si hakika</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Anakubali</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Imesomwa</translation>
    </message>
    <message>
        <source>Reader: {verdict}</source>
        <translation>Msomaji: {verdict}</translation>
    </message>
    <message>
        <source>Model: {verdict}, score {score}</source>
        <translation>Modeli: {verdict}, alama {score}</translation>
    </message>
    <message>
        <source>Called before the model&apos;s verdict was seen: look at it a second time.</source>
        <translation>Iliamuliwa kabla ya jibu la modeli kuonekana: iangalie mara ya pili.</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Picha</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Faili</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Jibu</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Alama</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Mgonjwa</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarehe</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Tahadhari</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Usomaji</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Maoni</translation>
    </message>
</context>
<context>
    <name>WorklistView</name>
    <message>
        <source>Worklist</source>
        <translation>Orodha</translation>
    </message>
    <message>
        <source>No film in the list fits what is asked for above.</source>
        <translation>Hakuna picha kwenye orodha inayolingana na ulichochagua hapo juu.</translation>
    </message>
</context>
<context>
    <name>_Worker</name>
    <message>
        <source>an unexpected fault ({kind})</source>
        <translation>hitilafu isiyotarajiwa ({kind})</translation>
    </message>
    <message>
        <source>The models cannot be read or changed: an unexpected fault ({kind}).</source>
        <translation>Modeli haziwezi kusomwa au kubadilishwa: hitilafu isiyotarajiwa ({kind}).</translation>
    </message>
</context>
<context>
    <name>_Writer</name>
    <message>
        <source>The file could not be written ({reason}). Choose another place.</source>
        <translation>Faili haikuweza kuandikwa ({reason}). Chagua mahali pengine.</translation>
    </message>
    <message>
        <source>The file could not be written: an unexpected fault ({kind}).</source>
        <translation>Faili haikuweza kuandikwa: hitilafu isiyotarajiwa ({kind}).</translation>
    </message>
</context>
</TS>
