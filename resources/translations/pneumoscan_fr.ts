<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>The notices are missing from this installation.</source>
        <translation>Les mentions légales manquent dans cette installation.</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About PneumoScan</source>
        <translation>À propos de PneumoScan</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>À &amp;propos</translation>
    </message>
    <message>
        <source>&amp;Model card</source>
        <translation>&amp;Fiche du modèle</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licences</translation>
    </message>
    <message>
        <source>Licences of the program and of what it is made of</source>
        <translation>Licences du programme et de ses composants</translation>
    </message>
    <message>
        <source>Offline screening of chest X-rays for pneumonia.</source>
        <translation>Analyse hors ligne de radiographies thoraciques à la recherche d&apos;une pneumonie.</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Modèle&#xa0;: {name}</translation>
    </message>
    <message>
        <source>SHA-256 of its weights: {digest}</source>
        <translation>SHA-256 de ses poids&#xa0;: {digest}</translation>
    </message>
    <message>
        <source>Operating point: {threshold}</source>
        <translation>Seuil de décision&#xa0;: {threshold}</translation>
    </message>
    <message>
        <source>Runs on: {device}</source>
        <translation>Fonctionne sur&#xa0;: {device}</translation>
    </message>
    <message>
        <source>Runtime: {runtime}</source>
        <translation>Avec&#xa0;: {runtime}</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Pausing after the film in hand</source>
        <translation>Pause après le cliché en cours</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>En attente du modèle</translation>
    </message>
    <message>
        <source>Looking for films: {count}</source>
        <translation>Recherche de clichés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Écriture de {name}</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>page {page} sur {pages}</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Paused at {percent} %</source>
        <translation>En pause à {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>The disk that holds the history is full. Make room on it; until then nothing new is kept.</source>
        <translation>Le disque qui contient l&apos;historique est plein. Libérez de la place&#xa0;; d&apos;ici là, rien de nouveau n&apos;est conservé.</translation>
    </message>
    <message>
        <source>The history&apos;s folder or file may not be written to. Check its permissions, or choose another folder.</source>
        <translation>L&apos;écriture est interdite dans le dossier ou le fichier de l&apos;historique. Vérifiez les autorisations ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The history&apos;s folder or file is no longer where it was. Connect its disk again or put it back, then restart.</source>
        <translation>Le dossier ou le fichier de l&apos;historique n&apos;est plus à sa place. Rebranchez le disque ou remettez le dossier en place, puis redémarrez le programme.</translation>
    </message>
    <message>
        <source>Another program keeps the history busy. Wait a moment and try again, or close the other program.</source>
        <translation>Un autre programme occupe l&apos;historique. Attendez un moment et réessayez, ou fermez l&apos;autre programme.</translation>
    </message>
    <message>
        <source>The history is damaged. Restart the program: it then goes back to the newest good backup.</source>
        <translation>L&apos;historique est endommagé. Redémarrez le programme&#xa0;: il reprendra la dernière sauvegarde valable.</translation>
    </message>
    <message>
        <source>The history is damaged, and another window of the program is using it. Close that window, then restart.</source>
        <translation>L&apos;historique est endommagé et une autre fenêtre du programme l&apos;utilise. Fermez cette fenêtre, puis redémarrez.</translation>
    </message>
    <message>
        <source>The history was written by a newer version of the program. Use that version, or choose another folder.</source>
        <translation>L&apos;historique a été écrit par une version plus récente du programme. Utilisez cette version ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The history cannot be read or written ({reason}). Check the disk or the connection to it.</source>
        <translation>Impossible de lire ou d&apos;écrire l&apos;historique ({reason}). Vérifiez le disque ou la connexion au disque.</translation>
    </message>
    <message>
        <source>This list is no longer in the history: it was deleted meanwhile.</source>
        <translation>Cette liste n&apos;est plus dans l&apos;historique&#xa0;: elle a été supprimée entre-temps.</translation>
    </message>
    <message>
        <source>This list is open in another window of the program. Close it there first.</source>
        <translation>Cette liste est ouverte dans une autre fenêtre du programme. Fermez-la d&apos;abord là-bas.</translation>
    </message>
    <message>
        <source>The data were deleted, but traces of them may stay in the history&apos;s files until the program starts next.</source>
        <translation>Les données ont été supprimées, mais des traces peuvent rester dans les fichiers de l&apos;historique jusqu&apos;au prochain démarrage du programme.</translation>
    </message>
    <message>
        <source>Traces of data that were deleted earlier may still be in the history&apos;s files.</source>
        <translation>Des traces de données supprimées auparavant peuvent rester dans les fichiers de l&apos;historique.</translation>
    </message>
    <message>
        <source>The daily backup of the history could not be made.</source>
        <translation>La sauvegarde quotidienne de l&apos;historique n&apos;a pas pu être faite.</translation>
    </message>
    <message>
        <source>A copy cannot take the place of the history itself. Choose another name.</source>
        <translation>Une copie ne peut pas remplacer l&apos;historique lui-même. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The history was damaged. The backup of {day} has taken its place; what was screened since then is missing. The damaged file was kept as {kept}.</source>
        <translation>L&apos;historique était endommagé. La sauvegarde du {day} l&apos;a remplacé&#xa0;; ce qui a été analysé depuis manque. Le fichier endommagé a été conservé sous le nom {kept}.</translation>
    </message>
    <message>
        <source>The history&apos;s file was missing or empty. The backup of {day} has taken its place; what was screened since then is missing.</source>
        <translation>Le fichier de l&apos;historique était absent ou vide. La sauvegarde du {day} l&apos;a remplacé&#xa0;; ce qui a été analysé depuis manque.</translation>
    </message>
    <message>
        <source>The history was damaged and there is no good backup, so an empty one was begun. The damaged file was kept as {kept}.</source>
        <translation>L&apos;historique était endommagé et il n&apos;existe pas de sauvegarde valable&#xa0;: un historique vide a été commencé. Le fichier endommagé a été conservé sous le nom {kept}.</translation>
    </message>
</context>
<context>
    <name>Availability</name>
    <message>
        <source>The list is empty.</source>
        <translation>La liste est vide.</translation>
    </message>
    <message>
        <source>No film is chosen.</source>
        <translation>Aucun cliché sélectionné.</translation>
    </message>
    <message>
        <source>A file is being written already.</source>
        <translation>Un fichier est déjà en cours d&apos;écriture.</translation>
    </message>
    <message>
        <source>It would show verdicts that are hidden until you have read the films.</source>
        <translation>Des verdicts encore masqués seraient montrés : lisez d&apos;abord les clichés.</translation>
    </message>
    <message>
        <source>No film is shown.</source>
        <translation>Aucun cliché affiché.</translation>
    </message>
    <message>
        <source>Only for a film that was rejected although it can be read.</source>
        <translation>Seulement pour un cliché refusé mais lisible.</translation>
    </message>
    <message>
        <source>No film in the list is left over.</source>
        <translation>Aucun cliché de la liste ne reste à analyser.</translation>
    </message>
    <message>
        <source>Nothing is going on.</source>
        <translation>Rien n&apos;est en cours.</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Model card</source>
        <translation>Fiche du modèle</translation>
    </message>
    <message>
        <source>This page is on the internet. Open it in the browser?</source>
        <translation>Cette page est sur Internet. L&apos;ouvrir dans le navigateur&#xa0;?</translation>
    </message>
    <message>
        <source>Open a page</source>
        <translation>Ouvrir une page</translation>
    </message>
</context>
<context>
    <name>CheckTable</name>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Checks of this installation</source>
        <translation>Vérifications de cette installation</translation>
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
        <translation>Cividis, pour les lecteurs daltoniens</translation>
    </message>
    <message>
        <source>Amber, for grey printers</source>
        <translation>Ambre, pour les imprimantes en gris</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Open films…</source>
        <translation>&amp;Ouvrir des clichés…</translation>
    </message>
    <message>
        <source>Choose films to screen</source>
        <translation>Choisir les clichés à analyser</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Screen a folder, with the folders in it</source>
        <translation>Analyser un dossier et ses sous-dossiers</translation>
    </message>
    <message>
        <source>Try the &amp;sample films</source>
        <translation>Essayer les clichés d&apos;&amp;exemple</translation>
    </message>
    <message>
        <source>Screen the synthetic films that come with the program</source>
        <translation>Analyser les clichés de synthèse fournis avec le programme</translation>
    </message>
    <message>
        <source>&amp;Report of this film…</source>
        <translation>Rapport du &amp;cliché…</translation>
    </message>
    <message>
        <source>Save a PDF of the chosen film</source>
        <translation>Enregistrer un PDF du cliché sélectionné</translation>
    </message>
    <message>
        <source>Report of the &amp;list…</source>
        <translation>Rapport de la &amp;liste…</translation>
    </message>
    <message>
        <source>Save a PDF of the whole list</source>
        <translation>Enregistrer un PDF de toute la liste</translation>
    </message>
    <message>
        <source>CSV &amp;table…</source>
        <translation>&amp;Tableau CSV…</translation>
    </message>
    <message>
        <source>Save a CSV table of the whole list</source>
        <translation>Enregistrer un tableau CSV de toute la liste</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Remove from list</source>
        <translation>Retirer de la &amp;liste</translation>
    </message>
    <message>
        <source>Take the chosen films from the list; no file is deleted</source>
        <translation>Retirer de la liste les clichés sélectionnés&#xa0;; aucun fichier n&apos;est supprimé</translation>
    </message>
    <message>
        <source>&amp;New list</source>
        <translation>&amp;Nouvelle liste</translation>
    </message>
    <message>
        <source>Begin an empty list; the films of this one stay in the history</source>
        <translation>Commencer une liste vide&#xa0;; les clichés de celle-ci restent dans l&apos;historique</translation>
    </message>
    <message>
        <source>Screen the res&amp;t</source>
        <translation>Analyser le &amp;reste</translation>
    </message>
    <message>
        <source>Stop at once; what is left stays in the list as not screened</source>
        <translation>Arrêter tout de suite&#xa0;; les clichés restants sont gardés dans la liste comme non analysés</translation>
    </message>
    <message>
        <source>Go on with the films not screened</source>
        <translation>Continuer avec les clichés non analysés</translation>
    </message>
    <message>
        <source>Screen &amp;again</source>
        <translation>Analyser à &amp;nouveau</translation>
    </message>
    <message>
        <source>Screen the chosen films once more</source>
        <translation>Analyser encore une fois les clichés sélectionnés</translation>
    </message>
    <message>
        <source>C&amp;orrect orientation…</source>
        <translation>&amp;Corriger l&apos;orientation…</translation>
    </message>
    <message>
        <source>Turn, mirror or invert the film before it is screened, with a preview</source>
        <translation>Tourner le cliché, le mettre en miroir ou inverser le noir et le blanc avant l&apos;analyse, avec un aperçu</translation>
    </message>
    <message>
        <source>Show a &amp;verdict anyway…</source>
        <translation>Afficher quand même un &amp;verdict…</translation>
    </message>
    <message>
        <source>Screen a film that the program refused, and mark its verdict as asked for</source>
        <translation>Analyser un cliché que le programme a refusé, et signaler que le verdict a été demandé</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>À propos de &amp;Qt</translation>
    </message>
    <message>
        <source>The library that draws this window</source>
        <translation>La bibliothèque qui dessine cette fenêtre</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>This film&apos;s file does not say whose it is: nothing can be found by that.</source>
        <translation>Le fichier de ce cliché n&apos;indique pas le patient&#xa0;: impossible de chercher ses autres clichés.</translation>
    </message>
    <message>
        <source>No other film of this patient is known.</source>
        <translation>Aucun autre cliché de ce patient n&apos;est connu.</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Correct orientation</source>
        <translation>Corriger l&apos;orientation</translation>
    </message>
    <message>
        <source>The film as it is in the file</source>
        <translation>Le cliché tel qu&apos;il est dans le fichier</translation>
    </message>
    <message>
        <source>The film as it would be screened</source>
        <translation>Le cliché tel qu&apos;il serait analysé</translation>
    </message>
    <message>
        <source>Do the same to all {count} chosen films</source>
        <translation>Faire de même pour les {count} clichés sélectionnés</translation>
    </message>
    <message>
        <source>To be screened: {words}.</source>
        <translation>Correction avant l&apos;analyse&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>All {count} chosen films to be screened: {words}.</source>
        <translation>Correction des {count} clichés sélectionnés avant l&apos;analyse&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>On an upright film the neck is at the top, the heart lies mostly to the right in the picture, and bones are light. The file itself is never changed.</source>
        <translation>Sur un cliché à l&apos;endroit, le cou est en haut, le cœur est surtout à droite de l&apos;image et les os sont clairs. Le fichier lui-même n&apos;est jamais modifié.</translation>
    </message>
    <message>
        <source>The program suggests this; compare the two before you agree.</source>
        <translation>Le programme le suggère ; comparez les deux avant d&apos;accepter.</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Tourner à gauche</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Tourner à droite</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Miroir</translation>
    </message>
    <message>
        <source>Exchange black and white</source>
        <translation>Inverser noir et blanc</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Comme dans le fichier</translation>
    </message>
    <message>
        <source>Screen it so</source>
        <translation>Analyser ainsi</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>new list</source>
        <translation>nouvelle liste</translation>
    </message>
    <message>
        <source>A new list. The {count} films of the last one are in the history.</source>
        <translation>Nouvelle liste. Les {count} clichés de la précédente sont dans l&apos;historique.</translation>
    </message>
    <message>
        <source>removal ({count})</source>
        <translation>retrait ({count})</translation>
    </message>
    <message>
        <source>Removed from the list: {count}. No file was deleted.</source>
        <translation>Retirés de la liste&#xa0;: {count}. Aucun fichier n&apos;a été supprimé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Desks</name>
    <message>
        <source>Operating point {threshold}, not the model&apos;s own</source>
        <translation>Seuil de décision {threshold}, différent de celui du modèle</translation>
    </message>
    <message>
        <source>Read the film first: the model is hidden until then.</source>
        <translation>Lisez d&apos;abord le cliché&#xa0;: l&apos;avis du modèle est masqué jusque-là.</translation>
    </message>
    <message>
        <source>This film has no verdict to explain.</source>
        <translation>Ce cliché n&apos;a pas de verdict à expliquer.</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>turned clockwise by 90 degrees</source>
        <translation>rotation de 90 degrés à droite</translation>
    </message>
    <message>
        <source>turned by 180 degrees</source>
        <translation>rotation de 180 degrés</translation>
    </message>
    <message>
        <source>turned anticlockwise by 90 degrees</source>
        <translation>rotation de 90 degrés à gauche</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>mise en miroir</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>inversion du noir et du blanc</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} et {second}</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count} ans</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mois</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count} mois</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} jours</translation>
    </message>
    <message>
        <source>its table of contents is damaged or missing</source>
        <translation>table des matières endommagée ou absente</translation>
    </message>
    <message>
        <source>its table of contents is far too long</source>
        <translation>table des matières beaucoup trop longue</translation>
    </message>
    <message>
        <source>its files overlap</source>
        <translation>fichiers qui se chevauchent</translation>
    </message>
    <message>
        <source>its data in the archive are damaged</source>
        <translation>données endommagées dans l&apos;archive</translation>
    </message>
    <message>
        <source>it is locked with a password</source>
        <translation>protection par mot de passe</translation>
    </message>
    <message>
        <source>its data inflate without end</source>
        <translation>décompression sans fin des données</translation>
    </message>
    <message>
        <source>it is not what was packed into the archive</source>
        <translation>contenu différent de celui qui a été archivé</translation>
    </message>
    <message>
        <source>it is not where the archive says</source>
        <translation>fichier absent de l&apos;endroit indiqué par l&apos;archive</translation>
    </message>
    <message>
        <source>it is packed in an unusual way</source>
        <translation>compression inhabituelle</translation>
    </message>
    <message>
        <source>it lies in another archive</source>
        <translation>archive contenue dans une autre archive</translation>
    </message>
    <message>
        <source>it holds no films</source>
        <translation>aucun cliché à l&apos;intérieur</translation>
    </message>
    <message>
        <source>its name does not end in .zip</source>
        <translation>nom qui ne se termine pas par .zip</translation>
    </message>
    <message>
        <source>it is no film itself</source>
        <translation>l&apos;archive n&apos;est pas elle-même un cliché</translation>
    </message>
    <message>
        <source>its data end early</source>
        <translation>données interrompues avant la fin</translation>
    </message>
    <message>
        <source>its tiles are larger than any picture</source>
        <translation>blocs plus grands que toute image possible</translation>
    </message>
    <message>
        <source>its header cannot be read</source>
        <translation>en-tête illisible</translation>
    </message>
    <message>
        <source>this folder may not be read</source>
        <translation>lecture de ce dossier interdite</translation>
    </message>
    <message>
        <source>its rescale slope or intercept is no usable number</source>
        <translation>pente ou ordonnée à l&apos;origine (Rescale) inutilisable</translation>
    </message>
    <message>
        <source>its data contradict each other</source>
        <translation>données contradictoires</translation>
    </message>
    <message>
        <source>its elements are nested too deeply</source>
        <translation>trop de niveaux d&apos;éléments imbriqués</translation>
    </message>
    <message>
        <source>it does not state whether its lowest value is black or white</source>
        <translation>sans indication que la valeur la plus basse est le noir ou le blanc</translation>
    </message>
    <message>
        <source>its table of colours is missing</source>
        <translation>table de couleurs absente</translation>
    </message>
    <message>
        <source>its compressed image has no header</source>
        <translation>image compressée sans en-tête</translation>
    </message>
    <message>
        <source>the end of its image is missing</source>
        <translation>fin de l&apos;image absente</translation>
    </message>
    <message>
        <source>its image has another shape than it states</source>
        <translation>dimensions de l&apos;image différentes de celles annoncées</translation>
    </message>
    <message>
        <source>its header contradicts itself</source>
        <translation>en-tête contradictoire</translation>
    </message>
    <message>
        <source>its lookup table ends early</source>
        <translation>table de correspondance (LUT) incomplète</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non indiquée</translation>
    </message>
    <message>
        <source>lateral</source>
        <translation>profil</translation>
    </message>
    <message>
        <source>full</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>rapide</translation>
    </message>
    <message>
        <source>the model came without it</source>
        <translation>modèle fourni sans ce fichier</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>fichier endommagé</translation>
    </message>
    <message>
        <source>it belongs to another model</source>
        <translation>fichier d&apos;un autre modèle</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Open films</source>
        <translation>Ouvrir des clichés</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Films (*.dcm *.dicom *.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp *.jp2 *.gif *.zip DICOMDIR)</source>
        <translation>Clichés (*.dcm *.dicom *.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp *.jp2 *.gif *.zip DICOMDIR)</translation>
    </message>
    <message>
        <source>Open a folder of films, with the folders in it</source>
        <translation>Ouvrir un dossier de clichés et ses sous-dossiers</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop to screen</source>
        <translation>Déposez pour analyser</translation>
    </message>
</context>
<context>
    <name>EngineState</name>
    <message>
        <source>Ready on {device}</source>
        <translation>Prêt sur {device}</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Chargement du modèle…</translation>
    </message>
    <message>
        <source>Fast model on {device}</source>
        <translation>Modèle rapide sur {device}</translation>
    </message>
    <message>
        <source>Model {name}.</source>
        <translation>Modèle {name}.</translation>
    </message>
    <message>
        <source>The model failed to load. {reason}</source>
        <translation>Le modèle n&apos;a pas pu être chargé. {reason}</translation>
    </message>
    <message>
        <source>Films that you open now are screened as soon as the model is ready.</source>
        <translation>Les clichés que vous ouvrez maintenant seront analysés dès que le modèle sera prêt.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>The slower explanations need TensorFlow and tf-keras-vis, which this installation has not. Install the program with its extra &quot;tensorflow&quot;; the heatmap that comes with each verdict needs neither.</source>
        <translation>Les explications lentes exigent TensorFlow et tf-keras-vis, absents de cette installation. Installez le programme avec son option «&#xa0;tensorflow&#xa0;»&#xa0;; la carte de chaleur fournie avec chaque verdict n&apos;en a pas besoin.</translation>
    </message>
    <message>
        <source>The program for the slower explanations cannot be started ({reason}). Try again later.</source>
        <translation>Le programme des explications lentes ne peut pas démarrer ({reason}). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The explanation took more than {minutes} minutes and was given up. Close other programs.</source>
        <translation>L&apos;explication a été abandonnée&#xa0;: elle dépassait {minutes}&#xa0;min. Fermez d&apos;autres programmes.</translation>
    </message>
    <message>
        <source>There was not enough memory for this explanation. Close other programs and ask for it again.</source>
        <translation>La mémoire n&apos;a pas suffi pour cette explication. Fermez d&apos;autres programmes et demandez-la à nouveau.</translation>
    </message>
    <message>
        <source>The explanation could not be made ({reason}). The verdict and its heatmap are not affected.</source>
        <translation>L&apos;explication n&apos;a pas pu être faite ({reason}). Le verdict et sa carte de chaleur n&apos;en sont pas affectés.</translation>
    </message>
    <message>
        <source>The model cannot be used for explanations. {reason}</source>
        <translation>Le modèle ne peut pas servir aux explications. {reason}</translation>
    </message>
</context>
<context>
    <name>ExplanationBar</name>
    <message>
        <source>Cancel</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Where the film weighs for pneumonia in the network</source>
        <translation>Les zones du cliché qui font pencher le réseau de neurones vers la pneumonie</translation>
    </message>
    <message>
        <source>This map is being made in the background; go on meanwhile</source>
        <translation>Cette carte se prépare en arrière-plan&#xa0;; vous pouvez continuer</translation>
    </message>
    <message>
        <source>{method}: {seconds} s</source>
        <translation>{method}&#xa0;: {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>&amp;Explain</source>
        <translation>&amp;Expliquer</translation>
    </message>
    <message>
        <source>Have a slower explanation of the score made</source>
        <translation>Demander une explication plus lente du score</translation>
    </message>
    <message>
        <source>A map is being made</source>
        <translation>Une carte est en préparation</translation>
    </message>
</context>
<context>
    <name>ExplanationCommands</name>
    <message>
        <source>Grad-CAM&amp;++ (a few seconds)</source>
        <translation>Grad-CAM&amp;++ (quelques secondes)</translation>
    </message>
    <message>
        <source>S&amp;moothGrad (about ten seconds)</source>
        <translation>S&amp;moothGrad (une dizaine de secondes)</translation>
    </message>
    <message>
        <source>&amp;Score-CAM (up to a minute)</source>
        <translation>&amp;Score-CAM (jusqu&apos;à une minute)</translation>
    </message>
    <message>
        <source>&amp;Back to Grad-CAM</source>
        <translation>&amp;Revenir à Grad-CAM</translation>
    </message>
    <message>
        <source>Show the heatmap that belongs to the verdict again</source>
        <translation>Afficher à nouveau la carte de chaleur qui accompagne le verdict</translation>
    </message>
    <message>
        <source>&amp;Cancel the explanation</source>
        <translation>&amp;Arrêter l&apos;explication</translation>
    </message>
    <message>
        <source>Give up the map that is being made; Grad-CAM stays</source>
        <translation>Abandonner la carte en préparation&#xa0;; Grad-CAM reste affichée</translation>
    </message>
    <message>
        <source>Where the film weighs for pneumonia; shows several separate places better than Grad-CAM</source>
        <translation>Les zones qui font pencher vers la pneumonie&#xa0;; montre mieux que Grad-CAM plusieurs zones séparées</translation>
    </message>
    <message>
        <source>Which points of the film would change the score most, upwards or downwards</source>
        <translation>Les points du cliché qui changeraient le plus le score, vers le haut ou vers le bas</translation>
    </message>
    <message>
        <source>Where the score stays high when only that part of the film is shown to the network</source>
        <translation>Les zones qui, montrées seules au réseau de neurones, gardent un score élevé</translation>
    </message>
    <message>
        <source>Scaled to its own strongest place: it glows on a normal film as on any. The verdict does not rest on it.</source>
        <translation>L&apos;échelle dépend du point le plus intense de la carte&#xa0;: elle brille aussi sur un cliché normal. Le verdict ne repose pas sur elle.</translation>
    </message>
</context>
<context>
    <name>ExplanationDesk</name>
    <message>
        <source>There is no film with a verdict in sight.</source>
        <translation>Aucun cliché avec verdict n&apos;est affiché.</translation>
    </message>
    <message>
        <source>This is the map that is shown.</source>
        <translation>Cette carte est déjà affichée.</translation>
    </message>
    <message>
        <source>Grad-CAM is shown already.</source>
        <translation>La carte Grad-CAM est déjà affichée.</translation>
    </message>
    <message>
        <source>No explanation is being made.</source>
        <translation>Aucune explication n&apos;est en préparation.</translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message>
        <source>PDF report</source>
        <translation>Rapport PDF</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tableau CSV</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Arrêté. Aucun fichier n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Enregistré sous {name}</translation>
    </message>
</context>
<context>
    <name>FactsFold</name>
    <message>
        <source>What the model knows</source>
        <translation>Ce que le modèle connaît</translation>
    </message>
    <message>
        <source>Whom the model was trained on, and how often it was right</source>
        <translation>Sur quels patients le modèle a été entraîné, et combien de fois il a eu raison</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} à {high})</translation>
    </message>
    <message>
        <source>With 95 % intervals, measured on {films}.</source>
        <translation>Avec intervalles de confiance à 95&#xa0;%. Mesuré sur&#xa0;: {films}.</translation>
    </message>
</context>
<context>
    <name>FaultReporter</name>
    <message>
        <source>Something unexpected went wrong ({kind}). The list is kept and you can go on.</source>
        <translation>Une erreur inattendue s&apos;est produite ({kind}). La liste est conservée et vous pouvez continuer.</translation>
    </message>
</context>
<context>
    <name>FilmDesk</name>
    <message>
        <source>correction ({count})</source>
        <translation>correction ({count})</translation>
    </message>
    <message>
        <source>Films corrected and screened anew: {count}.</source>
        <translation>Clichés corrigés et analysés à nouveau&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>showing a verdict anyway</source>
        <translation>affichage d&apos;un verdict malgré le refus</translation>
    </message>
    <message>
        <source>The verdict is shown at your request, and marked so wherever it appears.</source>
        <translation>Le verdict est affiché à votre demande, et cela est signalé partout où il apparaît.</translation>
    </message>
    <message>
        <source>screening again ({count})</source>
        <translation>nouvelle analyse ({count})</translation>
    </message>
    <message>
        <source>Films that are screened again: {count}.</source>
        <translation>Clichés analysés à nouveau&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>FilmView</name>
    <message>
        <source>Reading the film…</source>
        <translation>Chargement du cliché…</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find file, patient or note</source>
        <translation>Fichier, patient ou note</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Rechercher dans la liste</translation>
    </message>
    <message>
        <source>Show films whose name, patient or note has all these words (Ctrl+F)</source>
        <translation>Afficher les clichés dont le nom, le patient ou la note contient tous ces mots (Ctrl+F)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Choose films by score, warnings and readings, and the order</source>
        <translation>Filtrer les clichés par score, avertissements et lectures, et choisir l&apos;ordre</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Filter no longer</source>
        <translation>Ne plus filtrer</translation>
    </message>
    <message>
        <source>{count} of {total} shown</source>
        <translation>{count} affichés sur {total}</translation>
    </message>
</context>
<context>
    <name>Headings</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Click to sort, drag to move, click with the right button to choose the columns</source>
        <translation>Cliquez pour trier, faites glisser pour déplacer, cliquez avec le bouton droit pour choisir les colonnes</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>reader&apos;s finding</source>
        <translation>avis du lecteur</translation>
    </message>
    <message>
        <source>No film chosen</source>
        <translation>Aucun cliché</translation>
    </message>
</context>
<context>
    <name>HeatControls</name>
    <message>
        <source>&amp;Heatmap</source>
        <translation>Carte de c&amp;haleur</translation>
    </message>
    <message>
        <source>Show or hide the heatmap</source>
        <translation>Afficher ou masquer la carte de chaleur</translation>
    </message>
    <message>
        <source>Heatmap &amp;as lines</source>
        <translation>Carte en lign&amp;es</translation>
    </message>
    <message>
        <source>Draw lines of equal heat in place of colours</source>
        <translation>Tracer des lignes de niveau au lieu des couleurs</translation>
    </message>
    <message>
        <source>How much of the film the heatmap covers</source>
        <translation>À quel point la carte de chaleur couvre le cliché</translation>
    </message>
    <message>
        <source>Colours, threshold and lines of the heatmap</source>
        <translation>Couleurs, seuil d&apos;affichage et lignes de la carte de chaleur</translation>
    </message>
    <message>
        <source>Heatmap opacity</source>
        <translation>Opacité de la carte de chaleur</translation>
    </message>
    <message>
        <source>How the heatmap is drawn</source>
        <translation>Aspect de la carte de chaleur</translation>
    </message>
</context>
<context>
    <name>HeatLegend</name>
    <message>
        <source>Heatmap colours from weak to strong influence on the score</source>
        <translation>Couleurs de la carte de chaleur, de l&apos;influence faible à l&apos;influence forte sur le score</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>forte</translation>
    </message>
    <message>
        <source>Where the film weighs for pneumonia in the network: from weak to strong</source>
        <translation>Les zones du cliché qui font pencher le réseau de neurones vers la pneumonie&#xa0;: de faible à forte</translation>
    </message>
    <message>
        <source>Below {percent} % nothing is drawn</source>
        <translation>Rien n&apos;est dessiné au-dessous de {percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>HeatOptions</name>
    <message>
        <source>How the heatmap is drawn</source>
        <translation>Aspect de la carte de chaleur</translation>
    </message>
    <message>
        <source>&amp;Lines of equal heat (C)</source>
        <translation>&amp;Lignes de niveau (C)</translation>
    </message>
    <message>
        <source>Draw lines in place of colours, so that the film stays in sight</source>
        <translation>Tracer des lignes au lieu des couleurs, pour que le cliché reste visible</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Heatmap colours</source>
        <translation>Couleurs de la carte de chaleur</translation>
    </message>
    <message>
        <source>Each gets lighter with the heat, and can be told apart in print and by everyone</source>
        <translation>Chacune s&apos;éclaircit avec la chaleur et reste lisible à l&apos;impression et pour tous</translation>
    </message>
    <message>
        <source>Hide heat below, in percent</source>
        <translation>Masquer la chaleur au-dessous de ce pourcentage</translation>
    </message>
    <message>
        <source>Draw only what is at least so hot</source>
        <translation>Ne dessiner que ce qui est au moins aussi chaud</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Hide below</source>
        <translation>&amp;Masquer sous</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>What this program does</source>
        <translation>Ce que fait ce programme</translation>
    </message>
    <message>
        <source>PneumoScan looks at frontal chest X-rays and gives each a score for pneumonia. It works without the internet: no film and no result leaves this computer.</source>
        <translation>PneumoScan examine des radiographies thoraciques de face et donne à chacune un score de pneumonie. Il fonctionne sans Internet&#xa0;: aucun cliché et aucun résultat ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>It is for research only. A score is not a diagnosis, and a low score does not rule pneumonia out. Every film has to be read by a person.</source>
        <translation>Il est réservé à la recherche. Un score n&apos;est pas un diagnostic, et un score bas n&apos;exclut pas une pneumonie. Chaque cliché doit être lu par une personne.</translation>
    </message>
    <message>
        <source>Whom it knows</source>
        <translation>Les patients qu&apos;il connaît</translation>
    </message>
    <message>
        <source>The model learnt from films of children of one to five years from one hospital. What it says of adults, of babies or of another view of the chest means nothing. It knows pneumonia only: it says nothing of tuberculosis, of fluid, of tubes or of broken bones.</source>
        <translation>Le modèle a appris sur des clichés d&apos;enfants de un à cinq ans d&apos;un seul hôpital. Ce qu&apos;il dit d&apos;un adulte, d&apos;un bébé ou d&apos;une autre incidence du thorax ne signifie rien. Il ne connaît que la pneumonie&#xa0;: il ne dit rien de la tuberculose, d&apos;un épanchement, de sondes ou d&apos;os cassés.</translation>
    </message>
    <message>
        <source>Opening films</source>
        <translation>Ouvrir des clichés</translation>
    </message>
    <message>
        <source>Drop films, folders or ZIP files on the window, or choose Open films or Open folder in the File menu. A folder is taken with all folders in it. DICOM, JPEG, PNG, TIFF and other pictures are read.</source>
        <translation>Déposez des clichés, des dossiers ou des fichiers ZIP dans la fenêtre, ou choisissez «&#xa0;Ouvrir des clichés&#xa0;» ou «&#xa0;Ouvrir un dossier&#xa0;» dans le menu Fichier. Un dossier est pris avec tous ses sous-dossiers. Le programme ouvre les images DICOM, JPEG, PNG, TIFF et d&apos;autres.</translation>
    </message>
    <message>
        <source>You can add more while others are being screened. A film that is in the list already is not entered twice. Your files are never changed, moved or deleted.</source>
        <translation>Vous pouvez en ajouter pendant que d&apos;autres sont analysés. Un cliché déjà dans la liste n&apos;y entre pas deux fois. Vos fichiers ne sont jamais modifiés, déplacés ni supprimés.</translation>
    </message>
    <message>
        <source>Trying it without films of your own</source>
        <translation>Essayer sans vos propres clichés</translation>
    </message>
    <message>
        <source>The first page and the File menu offer sample films. They are drawn by a computer, show no patient, and are good for finding your way about.</source>
        <translation>La première page et le menu Fichier proposent des clichés d&apos;exemple. Ils sont dessinés par ordinateur, ne montrent aucun patient et permettent de prendre le programme en main.</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>La liste</translation>
    </message>
    <message>
        <source>Each film has a row. Click on a column&apos;s heading to order the list by it, and type words into the filter to see only some of it. The order by what is to be read first puts films called PNEUMONIA or UNCERTAIN on top.</source>
        <translation>Chaque cliché a sa ligne. Cliquez sur le titre d&apos;une colonne pour trier la liste, et tapez des mots dans le filtre pour n&apos;en voir qu&apos;une partie. L&apos;ordre «&#xa0;À contrôler en tête&#xa0;» met au début les clichés qu&apos;un lecteur doit voir, notamment ceux classés PNEUMONIE ou INCERTAIN.</translation>
    </message>
    <message>
        <source>Taking a film from the list deletes no file, and can be undone. Choose several films with Shift or Ctrl. The right mouse button shows what can be done with them.</source>
        <translation>Retirer un cliché de la liste ne supprime aucun fichier et peut être annulé. Sélectionnez plusieurs clichés avec Maj ou Ctrl. Le bouton droit de la souris montre ce que l&apos;on peut en faire.</translation>
    </message>
    <message>
        <source>Long lists</source>
        <translation>Longues listes</translation>
    </message>
    <message>
        <source>The line at the bottom tells how many films are done and how long the rest will take. You can pause, which finishes the film in hand, or cancel at once. Films that were not screened stay in the list and can be screened later.</source>
        <translation>La ligne du bas indique combien de clichés sont faits et combien de temps prendra le reste. Vous pouvez mettre en pause (le cliché en cours est alors terminé) ou arrêter tout de suite. Les clichés non analysés restent dans la liste et peuvent l&apos;être plus tard.</translation>
    </message>
    <message>
        <source>What the verdict means</source>
        <translation>Ce que signifie le verdict</translation>
    </message>
    <message>
        <source>PNEUMONIA: the film resembles films with pneumonia. Have it read soon. NORMAL: it resembles films without; that does not rule pneumonia out. UNCERTAIN: the score is too near to the operating point to say either; have it read.</source>
        <translation>PNEUMONIE&#xa0;: le cliché ressemble à des clichés avec pneumonie. Faites-le lire sans tarder. NORMAL&#xa0;: il ressemble à des clichés sans pneumonie&#xa0;; cela n&apos;exclut pas une pneumonie. INCERTAIN&#xa0;: le score est trop proche du seuil de décision pour trancher&#xa0;; faites lire le cliché.</translation>
    </message>
    <message>
        <source>Look at the film first, and at the verdict after. Readers who see a wrong verdict first miss much more than readers who see none.</source>
        <translation>Regardez d&apos;abord le cliché, ensuite le verdict. Les lecteurs à qui l&apos;on montre d&apos;abord un verdict faux laissent passer bien plus d&apos;anomalies que ceux à qui l&apos;on n&apos;en montre aucun.</translation>
    </message>
    <message>
        <source>What the score means</source>
        <translation>Ce que signifie le score</translation>
    </message>
    <message>
        <source>The score goes from 0 to 1. It is not the probability that this patient is ill: that also depends on the patient, and on how common pneumonia is where you are. The bar shows where the score lies, where the operating point is, and which scores are uncertain.</source>
        <translation>Le score va de 0 à 1. Ce n&apos;est pas la probabilité que ce patient soit malade&#xa0;: celle-ci dépend aussi du patient et de la fréquence de la pneumonie là où vous êtes. La barre montre où se trouve le score, où est le seuil de décision et quels scores sont incertains.</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>An orange bar beside a verdict means that it deserves less trust: the film is unlike those that the model knows, the patient is too old or too young, the picture is poor, or somebody asked for the verdict anyway. The words say which. Warnings are in reports and tables too.</source>
        <translation>Une barre orange à côté d&apos;un verdict signale qu&apos;il mérite moins de confiance&#xa0;: le cliché ne ressemble pas à ceux que le modèle connaît, le patient est trop âgé ou trop jeune, l&apos;image est mauvaise, ou quelqu&apos;un a demandé le verdict malgré le refus. Le texte dit lequel de ces cas s&apos;applique. Les avertissements figurent aussi dans les rapports et les tableaux.</translation>
    </message>
    <message>
        <source>Films without a verdict</source>
        <translation>Clichés sans verdict</translation>
    </message>
    <message>
        <source>Rejected means that the program will not judge a film: it seems to be no frontal chest X-ray, or it lies on its side, or black and white are exchanged. Failed means that the file could not be read. The reason stands beside the film, with what you can do about it.</source>
        <translation>«&#xa0;Refusé&#xa0;» signifie que le programme ne juge pas ce cliché&#xa0;: il ne semble pas être une radiographie thoracique de face, il est couché, ou le noir et le blanc sont inversés. «&#xa0;Échec&#xa0;» signifie que le fichier n&apos;a pas pu être lu. La raison est indiquée à côté du cliché, avec ce que vous pouvez faire.</translation>
    </message>
    <message>
        <source>For some rejected films you may ask for the verdict anyway. It then carries the reason as a warning wherever it is shown.</source>
        <translation>Pour certains clichés refusés, vous pouvez demander quand même le verdict. La raison du refus l&apos;accompagne alors comme avertissement partout où il est affiché.</translation>
    </message>
    <message>
        <source>Films that lie wrong</source>
        <translation>Clichés mal orientés</translation>
    </message>
    <message>
        <source>If a film is on its side, upside down, mirrored or a negative, choose Correct orientation. You see it before and after, and it is then screened anew. The file itself stays as it is. Turning the film only to look at it changes no verdict.</source>
        <translation>Si un cliché est couché, à l&apos;envers, en miroir ou en négatif, choisissez «&#xa0;Corriger l&apos;orientation&#xa0;». Vous le voyez avant et après, puis il est analysé à nouveau. Le fichier lui-même reste tel quel. Tourner le cliché seulement pour le regarder ne change aucun verdict.</translation>
    </message>
    <message>
        <source>The heatmap</source>
        <translation>La carte de chaleur</translation>
    </message>
    <message>
        <source>Warm colours show where the model found what raised the score. The map is coarse: it does not outline an opacity and does not explain why. Heat on a letter, on a tube or at the border of the film means that the model was led astray.</source>
        <translation>Les couleurs chaudes montrent où le modèle a trouvé ce qui a fait monter le score. La carte est grossière&#xa0;: elle ne délimite pas une opacité et n&apos;explique pas pourquoi. De la chaleur sur une lettre, sur une sonde ou au bord du cliché signifie que le modèle s&apos;est laissé tromper.</translation>
    </message>
    <message>
        <source>You can hide it, make it weaker or stronger, or draw it as lines. Always look at the film without it, too.</source>
        <translation>Vous pouvez la masquer, l&apos;atténuer, la renforcer ou la dessiner en lignes. Regardez toujours aussi le cliché sans elle.</translation>
    </message>
    <message>
        <source>Looking closely</source>
        <translation>Regarder de près</translation>
    </message>
    <message>
        <source>Turn the mouse wheel to come nearer to what is under the pointer, and drag to move the film. Drag with the right button for contrast and brightness. Fit shows the whole film, one to one shows every pixel.</source>
        <translation>Tournez la molette de la souris pour agrandir ce qui est sous le pointeur, et faites glisser pour déplacer le cliché. Faites glisser avec le bouton droit pour régler le contraste et la luminosité. «&#xa0;Ajuster&#xa0;» montre tout le cliché, «&#xa0;Échelle 1:1&#xa0;» montre chaque pixel.</translation>
    </message>
    <message>
        <source>The ruler gives millimetres only where the file says how large a pixel is; on the film&apos;s own plane, not in the body.</source>
        <translation>La règle donne des millimètres seulement si le fichier indique la taille d&apos;un pixel&#xa0;; ils valent dans le plan du cliché, pas dans le corps.</translation>
    </message>
    <message>
        <source>Comparing with an earlier film</source>
        <translation>Comparer avec un cliché antérieur</translation>
    </message>
    <message>
        <source>If the list or the history holds an earlier film of the same patient, it can be shown beside this one. Both move and grow together. Check the names and the dates before you compare.</source>
        <translation>Si la liste ou l&apos;historique contient un cliché antérieur du même patient, il peut être affiché à côté de celui-ci. Les deux se déplacent et s&apos;agrandissent ensemble. Vérifiez les noms et les dates avant de comparer.</translation>
    </message>
    <message>
        <source>Your own finding</source>
        <translation>Votre propre avis</translation>
    </message>
    <message>
        <source>Say what you see: pneumonia, normal, or unsure; or agree or disagree with the model, and add a note. Your finding outranks the model&apos;s everywhere from then on: in the list, in reports and in tables. What the model said stays beside it.</source>
        <translation>Dites ce que vous voyez&#xa0;: pneumonie, normal ou douteux&#xa0;; ou marquez votre accord ou votre désaccord avec le modèle, et ajoutez une note. Dès lors, votre avis prévaut partout sur celui du modèle&#xa0;: dans la liste, les rapports et les tableaux. Ce que le modèle a dit reste indiqué à côté.</translation>
    </message>
    <message>
        <source>Reading blind</source>
        <translation>Lecture en aveugle</translation>
    </message>
    <message>
        <source>In this mode you decide first: verdict, score, heatmap and warnings of a film appear only after you have entered your finding. Where you and the model differ, the film is marked for a second look. Both findings are kept.</source>
        <translation>Dans ce mode, vous décidez d&apos;abord&#xa0;: le verdict, le score, la carte de chaleur et les avertissements d&apos;un cliché n&apos;apparaissent qu&apos;après votre avis. Si vous et le modèle n&apos;êtes pas d&apos;accord, le cliché est marqué à relire. Les deux avis sont conservés.</translation>
    </message>
    <message>
        <source>The second look</source>
        <translation>La relecture</translation>
    </message>
    <message>
        <source>Films on which a blind reader and the model differ can be listed. Look at each once more, alone or with a colleague, and keep or change the finding. Neither of the two is right because it was first.</source>
        <translation>Vous pouvez lister les clichés pour lesquels un lecteur en aveugle et le modèle ne sont pas d&apos;accord. Regardez chacun encore une fois, seul ou avec un collègue, puis gardez ou changez l&apos;avis. Aucun des deux avis n&apos;est juste du seul fait qu&apos;il a été donné en premier.</translation>
    </message>
    <message>
        <source>Two models</source>
        <translation>Deux modèles</translation>
    </message>
    <message>
        <source>The fast model screens several times as many films a minute as the full one. Settings, Model says what each is worth. Films keep the result of the model that screened them until you screen them again, and each model has its own operating point.</source>
        <translation>Le modèle rapide analyse plusieurs fois plus de clichés par minute que le modèle complet. Dans les paramètres, la page «&#xa0;Modèle&#xa0;» montre ce que vaut chacun. Les clichés gardent le résultat du modèle qui les a analysés jusqu&apos;à ce que vous les analysiez à nouveau, et chaque modèle a son propre seuil de décision.</translation>
    </message>
    <message>
        <source>A new model</source>
        <translation>Un nouveau modèle</translation>
    </message>
    <message>
        <source>Models that are made later come as one signed file. Drop it on the window, or choose Help, Models. It is tried on films of this computer first: look at those that come out differently before you install it. Go back brings the former model back.</source>
        <translation>Les modèles faits plus tard arrivent sous la forme d&apos;un seul fichier signé. Déposez-le dans la fenêtre ou choisissez «&#xa0;Modèles&#xa0;» dans le menu Aide. Il est d&apos;abord essayé sur des clichés de cet ordinateur&#xa0;: regardez ceux dont le verdict change avant de l&apos;installer. «&#xa0;Revenir au précédent&#xa0;» rétablit le modèle d&apos;avant.</translation>
    </message>
    <message>
        <source>Is the program sound?</source>
        <translation>Le programme est-il en bon état&#xa0;?</translation>
    </message>
    <message>
        <source>Before the first film of a day the program checks itself, and refuses to screen where a verdict could be wrong. Help, Check this installation checks everything and shows a table.</source>
        <translation>Avant le premier cliché de la journée, le programme se vérifie lui-même et refuse d&apos;analyser si un verdict risque d&apos;être faux. «&#xa0;Vérifier cette installation&#xa0;», dans le menu Aide, vérifie tout et affiche un tableau.</translation>
    </message>
    <message>
        <source>The operating point</source>
        <translation>Le seuil de décision</translation>
    </message>
    <message>
        <source>The operating point is the score from which a film is called PNEUMONIA. A lower one finds more of the ill and raises more false alarms, a higher one does the opposite.</source>
        <translation>Le seuil de décision est le score à partir duquel un cliché est classé PNEUMONIE. Un seuil plus bas trouve plus de malades et donne plus de fausses alertes&#xa0;; un seuil plus haut fait l&apos;inverse.</translation>
    </message>
    <message>
        <source>It is locked. To move it, unlock it in its window, which shows what another point would give and how many verdicts of the list would change. Move it only by what films of your own place show. It is written beside every result, and you can always go back to the model&apos;s own.</source>
        <translation>Il est verrouillé. Pour le déplacer, déverrouillez-le dans sa fenêtre&#xa0;: elle montre ce que donnerait un autre seuil et combien de verdicts de la liste changeraient. Ne le déplacez que d&apos;après ce que montrent des clichés de votre centre. Il est inscrit à côté de chaque résultat, et vous pouvez toujours revenir à celui du modèle.</translation>
    </message>
    <message>
        <source>Sensitivity and specificity</source>
        <translation>Sensibilité et spécificité</translation>
    </message>
    <message>
        <source>Sensitivity is the share of films with pneumonia that score at or above the operating point; specificity is the share of the others that score below it. Both were measured on films like those that the model learnt from, and are lower elsewhere. The interval says how far chance alone may have moved them.</source>
        <translation>La sensibilité est la part des clichés avec pneumonie dont le score atteint ou dépasse le seuil de décision&#xa0;; la spécificité est la part des autres clichés dont le score est au-dessous. Les deux ont été mesurées sur des clichés semblables à ceux de l&apos;apprentissage du modèle, et sont plus basses ailleurs. L&apos;intervalle indique de combien le hasard seul a pu les faire varier.</translation>
    </message>
    <message>
        <source>How many verdicts are right here</source>
        <translation>Combien de verdicts sont justes ici</translation>
    </message>
    <message>
        <source>That depends on how common pneumonia is among your films. Where it is rare, most films that are called PNEUMONIA show none, however good the model is. Enter how many of 100 of your films show pneumonia to see what a verdict is worth with you.</source>
        <translation>Cela dépend de la fréquence de la pneumonie parmi vos clichés. Là où elle est rare, la plupart des clichés classés PNEUMONIE n&apos;en montrent pas, si bon que soit le modèle. Indiquez combien de vos clichés sur 100 montrent une pneumonie pour voir ce que vaut un verdict chez vous.</translation>
    </message>
    <message>
        <source>Reports and tables</source>
        <translation>Rapports et tableaux</translation>
    </message>
    <message>
        <source>Report of this film and Report of the list save a PDF, with film, heatmap, verdict, warnings and your own finding. CSV table saves a line for each film, for a spreadsheet. Both hold patient data: keep them where such data belong.</source>
        <translation>«&#xa0;Rapport du cliché&#xa0;» et «&#xa0;Rapport de la liste&#xa0;» enregistrent un PDF avec le cliché, la carte de chaleur, le verdict, les avertissements et votre avis. «&#xa0;Tableau CSV&#xa0;» enregistre une ligne par cliché, pour un tableur. Ces fichiers contiennent des données de patients&#xa0;: gardez-les là où ces données doivent être.</translation>
    </message>
    <message>
        <source>The history</source>
        <translation>L&apos;historique</translation>
    </message>
    <message>
        <source>What was screened is kept on this computer. You can open a past list again and look for a patient or a day. A film that was screened before is known again, also under another name, and is not screened twice unless you ask for it. After a power cut the program goes on where it stopped.</source>
        <translation>Ce qui a été analysé est conservé sur cet ordinateur. Vous pouvez rouvrir une ancienne liste et chercher un patient ou un jour. Un cliché déjà analysé est reconnu, même sous un autre nom, et n&apos;est pas analysé deux fois, sauf si vous le demandez. Après une coupure de courant, le programme reprend là où il s&apos;est arrêté.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. The history holds names and results; the settings say where it lies and how long it is kept, and there you can delete it. The log and the support bundle hold no patient data and no names of files.</source>
        <translation>Rien n&apos;est envoyé nulle part. L&apos;historique contient des noms et des résultats&#xa0;; les paramètres indiquent où il se trouve et combien de temps il est conservé, et permettent de le supprimer. Le journal et le fichier d&apos;assistance ne contiennent ni données de patients ni noms de fichiers.</translation>
    </message>
    <message>
        <source>Working with the keyboard</source>
        <translation>Travailler au clavier</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse. The arrow keys move through the films, Tab moves through the window, and the list of keys in the Help menu shows the rest. Menus show the keys, too.</source>
        <translation>Tout peut se faire sans souris. Les flèches parcourent les clichés, la touche Tab parcourt la fenêtre, et «&#xa0;Raccourcis clavier&#xa0;» dans le menu Aide donne le reste. Les menus indiquent aussi les touches.</translation>
    </message>
    <message>
        <source>If a film cannot be read</source>
        <translation>Si un cliché ne peut pas être lu</translation>
    </message>
    <message>
        <source>The file may be damaged or still be copied. Open it in another program; if that shows it, save it anew as DICOM or PNG and try again. One bad file never stops the others.</source>
        <translation>Le fichier est peut-être endommagé ou encore en cours de copie. Ouvrez-le dans un autre programme&#xa0;; s&apos;il s&apos;y affiche, enregistrez-le à nouveau en DICOM ou en PNG et réessayez. Un mauvais fichier n&apos;arrête jamais les autres.</translation>
    </message>
    <message>
        <source>If the model does not load</source>
        <translation>Si le modèle ne se charge pas</translation>
    </message>
    <message>
        <source>The line at the bottom says why. Mostly a file of the program is missing or was changed: install it again. Your list and your history stay as they are. A graphics card is not needed.</source>
        <translation>La ligne du bas indique pourquoi. Le plus souvent, un fichier du programme manque ou a été modifié&#xa0;: réinstallez le programme. Votre liste et votre historique restent tels quels. Aucune carte graphique n&apos;est nécessaire.</translation>
    </message>
    <message>
        <source>If something went wrong</source>
        <translation>En cas de problème</translation>
    </message>
    <message>
        <source>The program says so in a sentence and keeps the list. The log in the Help menu tells what happened. To ask for help, save a support bundle there: it shows what is in it before it is written. The program sends it to nobody; you decide who gets it.</source>
        <translation>Le programme le dit en une phrase et conserve la liste. Le journal, dans le menu Aide, raconte ce qui s&apos;est passé. Pour demander de l&apos;aide, enregistrez-y un fichier d&apos;assistance&#xa0;: son contenu vous est montré avant l&apos;écriture. Le programme ne l&apos;envoie à personne&#xa0;; c&apos;est vous qui décidez à qui le donner.</translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>How to work with the program</source>
        <translation>Comment utiliser le programme</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>All keys of the program on one page</source>
        <translation>Tous les raccourcis du programme sur une page</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Journal…</translation>
    </message>
    <message>
        <source>What went wrong, if anything did</source>
        <translation>Les problèmes survenus, s&apos;il y en a eu</translation>
    </message>
    <message>
        <source>&amp;Save a support bundle…</source>
        <translation>&amp;Enregistrer un fichier d&apos;assistance…</translation>
    </message>
    <message>
        <source>Save what helps others to help you, without patient data</source>
        <translation>Enregistrer ce qui permet de vous aider, sans données de patients</translation>
    </message>
    <message>
        <source>&amp;About PneumoScan</source>
        <translation>À &amp;propos de PneumoScan</translation>
    </message>
    <message>
        <source>Version, model and licences</source>
        <translation>Version, modèle et licences</translation>
    </message>
    <message>
        <source>&amp;Check this installation…</source>
        <translation>&amp;Vérifier cette installation…</translation>
    </message>
    <message>
        <source>Whether the program is whole and gives the results that were tested</source>
        <translation>Si le programme est complet et donne les mêmes résultats que lors des tests</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l&apos;aide</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Mots à rechercher</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>What the help tells of</source>
        <translation>Les sujets de l&apos;aide</translation>
    </message>
    <message>
        <source>The words of the help</source>
        <translation>Le texte de l&apos;aide</translation>
    </message>
    <message>
        <source>Nothing in the help holds all these words.</source>
        <translation>Aucune page de l&apos;aide ne contient tous ces mots.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>pneumonia {count}</source>
        <translation>pneumonie {count}</translation>
    </message>
    <message>
        <source>uncertain {count}</source>
        <translation>incertain {count}</translation>
    </message>
    <message>
        <source>normal {count}</source>
        <translation>normal {count}</translation>
    </message>
</context>
<context>
    <name>HistoryDesk</name>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>Go on with a former list, or look for a patient</source>
        <translation>Continuer une ancienne liste ou chercher un patient</translation>
    </message>
    <message>
        <source>&amp;Back up the history…</source>
        <translation>&amp;Sauvegarder l&apos;historique…</translation>
    </message>
    <message>
        <source>Save a copy of the history, on a stick for example</source>
        <translation>Enregistrer une copie de l&apos;historique, par exemple sur une clé USB</translation>
    </message>
    <message>
        <source>The list of {moment}</source>
        <translation>Liste du {moment}</translation>
    </message>
    <message>
        <source>{left} of {count} films are still to be screened</source>
        <translation>Clichés restant à analyser&#xa0;: {left} sur {count}</translation>
    </message>
    <message>
        <source>Films: {count}</source>
        <translation>Clichés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Delete the whole history: every list, finding, note and backup? The films themselves stay where they are. This cannot be undone.</source>
        <translation>Supprimer tout l&apos;historique&#xa0;: toutes les listes, tous les avis, toutes les notes et les sauvegardes&#xa0;? Les clichés eux-mêmes restent à leur place. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Delete from the history, with findings and notes: lists {lists}, films {films}? The films themselves stay where they are. This cannot be undone.</source>
        <translation>Supprimer de l&apos;historique, avec avis et notes (listes&#xa0;: {lists}, clichés&#xa0;: {films})&#xa0;? Les clichés eux-mêmes restent à leur place. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Delete all films of {patient} from the history, with findings and notes? The films themselves stay where they are. This cannot be undone.</source>
        <translation>Supprimer de l&apos;historique tous les clichés de {patient}, avec avis et notes ? Les clichés eux-mêmes restent à leur place. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Delete from the history</source>
        <translation>Supprimer de l&apos;historique</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Saved as {name}. It names patients: keep it safe.</source>
        <translation>Enregistré sous {name}. Ce fichier contient des noms de patients&#xa0;: gardez-le en lieu sûr.</translation>
    </message>
    <message>
        <source>Deleted from the history: {count} films.</source>
        <translation>Clichés supprimés de l&apos;historique&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Damaged files of the history that were set aside may hold more of them. Delete the whole history to delete these too.</source>
        <translation>Des fichiers endommagés de l&apos;historique, mis de côté, peuvent en contenir d&apos;autres. Supprimez tout l&apos;historique pour les supprimer aussi.</translation>
    </message>
    <message>
        <source>Brought back from the history: {count} films. {due} are still to be screened.</source>
        <translation>Clichés repris de l&apos;historique&#xa0;: {count}. Restent à analyser&#xa0;: {due}.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Brought back from the history: {count} films.</source>
        <translation>Clichés repris de l&apos;historique&#xa0;: {count}.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Clichés</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Verdicts</translation>
    </message>
    <message>
        <source>Not screened</source>
        <translation>Non analysés</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Pris le</translation>
    </message>
    <message>
        <source>Screened</source>
        <translation>Analysé le</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Films found: {count}.</source>
        <translation>Clichés trouvés&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Only the newest {count} are shown: say more of what you look for.</source>
        <translation>Seuls les {count} plus récents sont affichés&#xa0;: précisez votre recherche.</translation>
    </message>
    <message>
        <source>&amp;Go on with this list</source>
        <translation>&amp;Continuer cette liste</translation>
    </message>
    <message>
        <source>&amp;Add to the list</source>
        <translation>&amp;Ajouter à la liste</translation>
    </message>
    <message>
        <source>&amp;Delete this patient…</source>
        <translation>&amp;Supprimer ce patient…</translation>
    </message>
    <message>
        <source>Former lists</source>
        <translation>Anciennes listes</translation>
    </message>
    <message>
        <source>Films of the history</source>
        <translation>Clichés de l&apos;historique</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>&amp;Listes</translation>
    </message>
    <message>
        <source>&amp;Films</source>
        <translation>Cl&amp;ichés</translation>
    </message>
    <message>
        <source>Research use only. The history is on this computer, and names patients.</source>
        <translation>Réservé à la recherche. L&apos;historique est sur cet ordinateur et contient des noms de patients.</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
</context>
<context>
    <name>HistoryKeeper</name>
    <message>
        <source>The history failed unexpectedly ({kind}).</source>
        <translation>L&apos;historique a rencontré une erreur inattendue ({kind}).</translation>
    </message>
    <message>
        <source>The history can be written again; nothing of this list is missing from it.</source>
        <translation>L&apos;historique est de nouveau enregistré&#xa0;; rien de cette liste n&apos;y manque.</translation>
    </message>
</context>
<context>
    <name>Installation</name>
    <message>
        <source>Model {model}: its files</source>
        <translation>Modèle {model}&#xa0;: ses fichiers</translation>
    </message>
    <message>
        <source>Model {model}, {engine}: sample films</source>
        <translation>Modèle {model}, {engine}&#xa0;: clichés d&apos;exemple</translation>
    </message>
    <message>
        <source>Model {model}, {engine}: pictures of no film</source>
        <translation>Modèle {model}, {engine}&#xa0;: images autres que des clichés</translation>
    </message>
    <message>
        <source>Reading {format}</source>
        <translation>Lecture de {format}</translation>
    </message>
    <message>
        <source>The process that reads films</source>
        <translation>Processus de lecture des clichés</translation>
    </message>
    <message>
        <source>The process that makes slower explanations</source>
        <translation>Processus des explications lentes</translation>
    </message>
    <message>
        <source>PDF report</source>
        <translation>Rapport PDF</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Polices</translation>
    </message>
    <message>
        <source>Colours of heat</source>
        <translation>Couleurs de la carte de chaleur</translation>
    </message>
    <message>
        <source>Folder of the history</source>
        <translation>Dossier de l&apos;historique</translation>
    </message>
    <message>
        <source>Folder for temporary files</source>
        <translation>Dossier des fichiers temporaires</translation>
    </message>
    <message>
        <source>The check itself</source>
        <translation>La vérification elle-même</translation>
    </message>
    <message>
        <source>All {count} files are the ones that were tested.</source>
        <translation>Les {count} fichiers sont bien ceux qui ont été testés.</translation>
    </message>
    <message>
        <source>{count} films as when it was tested: scores within {score}, heatmaps within {heatmap}.</source>
        <translation>{count} clichés avec le même résultat que lors des tests&#xa0;: scores à {score} près, cartes de chaleur à {heatmap} près.</translation>
    </message>
    <message>
        <source>{count} pictures are refused or let through as they should be.</source>
        <translation>{count} images sont refusées ou acceptées comme il se doit.</translation>
    </message>
    <message>
        <source>Decoded as it should be: {names}.</source>
        <translation>Décodage correct&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>It started, and its answer is right.</source>
        <translation>Il a démarré, et sa réponse est correcte.</translation>
    </message>
    <message>
        <source>Written and read again: {pages} pages.</source>
        <translation>Écrit et relu&#xa0;: {pages} pages.</translation>
    </message>
    <message>
        <source>A film was entered, and found again with its score and heatmap.</source>
        <translation>Un cliché a été enregistré, puis retrouvé avec son score et sa carte de chaleur.</translation>
    </message>
    <message>
        <source>Loaded: {names}.</source>
        <translation>Chargées&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>All {count} fonts are there, and Qt can use them.</source>
        <translation>Les {count} polices sont présentes, et Qt peut les utiliser.</translation>
    </message>
    <message>
        <source>All {count} scales have their colours.</source>
        <translation>Les {count} échelles ont leurs couleurs.</translation>
    </message>
    <message>
        <source>Written to and read again; {megabytes} MB are free.</source>
        <translation>Écriture et relecture réussies&#xa0;; {megabytes}&#xa0;Mo libres.</translation>
    </message>
    <message>
        <source>This model has no gate: its verdicts carry a warning.</source>
        <translation>Ce modèle ne contrôle pas les images qu&apos;il reçoit&#xa0;: ses verdicts portent un avertissement.</translation>
    </message>
    <message>
        <source>Not part of this installation.</source>
        <translation>Ne fait pas partie de cette installation.</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>What the model said when it was tested is not available ({reason}). Install the program again.</source>
        <translation>Les résultats obtenus lors des tests du modèle ne sont pas disponibles ({reason}). Réinstallez le programme.</translation>
    </message>
    <message>
        <source>What an undamaged program gives is not known: a file is missing. Install the program again.</source>
        <translation>Ce que donne un programme intact n&apos;est pas connu&#xa0;: un fichier manque. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The file {name} is missing, or not the one that was shipped. Install the program again.</source>
        <translation>Le fichier {name} manque ou n&apos;est pas celui d&apos;origine. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The film {name} cannot be read ({reason}). Install the program again.</source>
        <translation>Le cliché {name} ne peut pas être lu ({reason}). Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The film {name} scores {found} in place of {expected}, and its heatmap is {heatmap} off. Install the program again; if that does not help, this computer computes wrongly.</source>
        <translation>Le cliché {name} obtient un score de {found} au lieu de {expected}, et sa carte de chaleur s&apos;écarte de {heatmap}. Réinstallez le programme&#xa0;; si cela n&apos;y fait rien, cet ordinateur calcule mal.</translation>
    </message>
    <message>
        <source>The picture {name} was not judged as when the model was tested. Install the program again.</source>
        <translation>L&apos;image {name} n&apos;a pas été jugée comme lors des tests du modèle. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The picture {name} cannot be decoded ({reason}). Install the program again.</source>
        <translation>L&apos;image {name} ne peut pas être décodée ({reason}). Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The picture {name} is decoded to other greys than it holds. Install the program again.</source>
        <translation>L&apos;image {name} est décodée avec d&apos;autres gris que les siens. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>It does not start, or does not answer ({reason}). If a virus scanner holds the program up, allow it there; else install the program again.</source>
        <translation>Il ne démarre pas ou ne répond pas ({reason}). Si un antivirus bloque le programme, autorisez-le dans l&apos;antivirus&#xa0;; sinon, réinstallez le programme.</translation>
    </message>
    <message>
        <source>No report can be made. {reason}</source>
        <translation>Aucun rapport ne peut être fait. {reason}</translation>
    </message>
    <message>
        <source>The report was written, but cannot be read again. Install the program again.</source>
        <translation>Le rapport a été écrit, mais ne peut pas être relu. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The history cannot be written or read. {reason}</source>
        <translation>Impossible d&apos;écrire ou de lire l&apos;historique. {reason}</translation>
    </message>
    <message>
        <source>What was entered into the history is not what came back. Install the program again.</source>
        <translation>Ce qui a été relu de l&apos;historique n&apos;est pas ce qui y avait été enregistré. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The language {name} is missing or damaged. Install the program again.</source>
        <translation>La langue {name} est absente ou endommagée. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The font {name} is missing or damaged. Install the program again.</source>
        <translation>La police {name} est absente ou endommagée. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The scale of colours {name} is not the one that was shipped. Install the program again.</source>
        <translation>L&apos;échelle de couleurs {name} n&apos;est pas celle d&apos;origine. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>Nothing can be written there ({reason}). Make room on the disk, or have the folder opened.</source>
        <translation>Rien ne peut y être écrit ({reason}). Libérez de la place sur le disque, ou faites autoriser l&apos;accès au dossier.</translation>
    </message>
    <message>
        <source>Only {megabytes} MB are free. Make room on the disk: {needed} MB are needed.</source>
        <translation>Seuls {megabytes}&#xa0;Mo sont libres. Libérez de la place sur le disque&#xa0;: il faut {needed}&#xa0;Mo.</translation>
    </message>
    <message>
        <source>The program crashed in this check. Install the program again; until then do not rely on it.</source>
        <translation>Le programme s&apos;est arrêté brutalement pendant cette vérification. Réinstallez-le&#xa0;; d&apos;ici là, ne vous y fiez pas.</translation>
    </message>
    <message>
        <source>No answer within {seconds} seconds. Close other programs and check again.</source>
        <translation>Pas de réponse en {seconds} secondes. Fermez d&apos;autres programmes et vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>The check failed in a way that nobody foresaw ({reason}). Install the program again.</source>
        <translation>La vérification a échoué de façon imprévue ({reason}). Réinstallez le programme.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussie</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>ÉCHEC</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omise</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>All {count} checks passed.</source>
        <translation>Les {count} vérifications ont réussi.</translation>
    </message>
    <message>
        <source>{failed} of {count} checks failed: {names}.</source>
        <translation>Vérifications en échec&#xa0;: {failed} sur {count} ({names}).</translation>
    </message>
    <message>
        <source>Nothing is screened until they pass.</source>
        <translation>Rien n&apos;est analysé tant qu&apos;elles ne réussissent pas.</translation>
    </message>
    <message>
        <source>Verdicts are not affected.</source>
        <translation>Les verdicts n&apos;en sont pas affectés.</translation>
    </message>
    <message>
        <source>Nothing is screened: the check of this installation failed. {title}: {sentence}</source>
        <translation>Rien n&apos;est analysé&#xa0;: la vérification de cette installation a échoué. {title}&#xa0;: {sentence}</translation>
    </message>
</context>
<context>
    <name>InstallationCheckDialog</name>
    <message>
        <source>Check this installation</source>
        <translation>Vérifier cette installation</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Progression de la vérification</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification en cours…</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>Le tableau est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The check came to no end ({kind}). Check again, or install the program again.</source>
        <translation>La vérification n&apos;a pas abouti ({kind}). Recommencez, ou réinstallez le programme.</translation>
    </message>
    <message>
        <source>The table could not be saved ({reason}). Choose another folder.</source>
        <translation>Le tableau n&apos;a pas pu être enregistré ({reason}). Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Make all checks once more</source>
        <translation>Refaire toutes les vérifications</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Put the table on the clipboard, in English</source>
        <translation>Copier le tableau dans le presse-papiers, en anglais</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Save the table as text, in English, to print and sign</source>
        <translation>Enregistrer le tableau en texte, en anglais, pour l&apos;imprimer et le signer</translation>
    </message>
    <message>
        <source>Whether this installation is whole, and gives the results that it gave when it was tested. Nothing is sent anywhere, and no patient&apos;s film is used. With each model it takes from seconds to a minute.</source>
        <translation>Vérifie que cette installation est complète et donne les mêmes résultats que lors des tests. Rien n&apos;est envoyé nulle part, et aucun cliché de patient n&apos;est utilisé. Pour chaque modèle, cela prend de quelques secondes à une minute.</translation>
    </message>
</context>
<context>
    <name>Introduction</name>
    <message>
        <source>Welcome to PneumoScan</source>
        <translation>Bienvenue dans PneumoScan</translation>
    </message>
    <message>
        <source>It looks at frontal chest X-rays of children of one to five years, and says which of them resemble films with pneumonia. Its verdict on anyone else means nothing.</source>
        <translation>Il examine des radiographies thoraciques de face d&apos;enfants de un à cinq ans et indique lesquelles ressemblent à des clichés avec pneumonie. Son verdict sur tout autre patient ne signifie rien.</translation>
    </message>
    <message>
        <source>It gives each film a score. A score is not a diagnosis, and a normal film does not rule pneumonia out: a person who can read films has to look at every one.</source>
        <translation>Il donne un score à chaque cliché. Un score n&apos;est pas un diagnostic, et un cliché normal n&apos;exclut pas une pneumonie&#xa0;: une personne qui sait lire les clichés doit les regarder tous.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: no film, no name, no figure. It works without a network.</source>
        <translation>Rien ne quitte cet ordinateur&#xa0;: ni cliché, ni nom, ni chiffre. Il fonctionne sans réseau.</translation>
    </message>
</context>
<context>
    <name>ListCommands</name>
    <message>
        <source>&amp;Find in the list</source>
        <translation>Rec&amp;hercher dans la liste</translation>
    </message>
    <message>
        <source>Show only films whose name, patient or note has certain words</source>
        <translation>N&apos;afficher que les clichés dont le nom, le patient ou la note contient certains mots</translation>
    </message>
    <message>
        <source>Needs review &amp;first</source>
        <translation>À contrôler en &amp;tête</translation>
    </message>
    <message>
        <source>Sort the films first that a reader should look at first</source>
        <translation>Mettre en tête les clichés qu&apos;un lecteur doit regarder d&apos;abord</translation>
    </message>
    <message>
        <source>Ne&amp;xt to review</source>
        <translation>&amp;Suivant à contrôler</translation>
    </message>
    <message>
        <source>Go to the next film that a reader should look at</source>
        <translation>Aller au cliché suivant qu&apos;un lecteur doit regarder</translation>
    </message>
    <message>
        <source>Pre&amp;vious to review</source>
        <translation>Précéd&amp;ent à contrôler</translation>
    </message>
    <message>
        <source>Go to the film before that a reader should look at</source>
        <translation>Aller au cliché précédent qu&apos;un lecteur doit regarder</translation>
    </message>
    <message>
        <source>Colum&amp;ns…</source>
        <translation>C&amp;olonnes…</translation>
    </message>
    <message>
        <source>Open containin&amp;g folder</source>
        <translation>Ouvrir le dossier d&amp;u fichier</translation>
    </message>
    <message>
        <source>Choose what the list shows of each film</source>
        <translation>Choisir ce que la liste montre de chaque cliché</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the chosen films as lines of a table</source>
        <translation>Copier les clichés sélectionnés comme lignes de tableau</translation>
    </message>
    <message>
        <source>Copy file &amp;name</source>
        <translation>Copier le &amp;nom du fichier</translation>
    </message>
    <message>
        <source>Copy the names of the chosen films&apos; files</source>
        <translation>Copier les noms des fichiers des clichés sélectionnés</translation>
    </message>
    <message>
        <source>Show the folder that the film lies in</source>
        <translation>Afficher le dossier où se trouve le cliché</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Choose all films shown</source>
        <translation>Sélectionner tous les clichés affichés</translation>
    </message>
    <message>
        <source>&amp;Invert selection</source>
        <translation>&amp;Inverser la sélection</translation>
    </message>
    <message>
        <source>Choose the films shown that are not chosen</source>
        <translation>Sélectionner les clichés affichés qui ne le sont pas</translation>
    </message>
</context>
<context>
    <name>ListDesk</name>
    <message>
        <source>The list is empty.</source>
        <translation>La liste est vide.</translation>
    </message>
    <message>
        <source>No film is shown.</source>
        <translation>Aucun cliché affiché.</translation>
    </message>
    <message>
        <source>No film is chosen.</source>
        <translation>Aucun cliché sélectionné.</translation>
    </message>
    <message>
        <source>No other film shown waits for a reader.</source>
        <translation>Aucun autre cliché affiché n&apos;attend un lecteur.</translation>
    </message>
    <message>
        <source>The folder of this film cannot be opened. It may have been moved or renamed.</source>
        <translation>Impossible d&apos;ouvrir le dossier de ce cliché. Il a peut-être été déplacé ou renommé.</translation>
    </message>
</context>
<context>
    <name>ListOffer</name>
    <message>
        <source>&amp;Go on with it</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Go on with {list}</source>
        <translation>Continuer&#xa0;: {list}</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>There is no log yet: nothing worth a line has happened.</source>
        <translation>Pas encore de journal&#xa0;: rien de notable ne s&apos;est produit.</translation>
    </message>
    <message>
        <source>What went wrong where, newest last. It holds no patient data.</source>
        <translation>Les problèmes et leur endroit, le plus récent en dernier. Sans données de patients.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Act&amp;ualiser</translation>
    </message>
    <message>
        <source>Read the log again</source>
        <translation>Recharger le journal</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Put all of it on the clipboard</source>
        <translation>Copier tout le journal dans le presse-papiers</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Show the folder that holds the log</source>
        <translation>Afficher le dossier du journal</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Only files and folders of this computer can be dropped here.</source>
        <translation>Seuls des fichiers et des dossiers de cet ordinateur peuvent être déposés ici.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Screening</source>
        <translation>&amp;Analyse</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;Lecture</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affi&amp;chage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Explanations</source>
        <translation>E&amp;xplications</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
</context>
<context>
    <name>ModelDesk</name>
    <message>
        <source>Use the full model</source>
        <translation>Utiliser le modèle complet</translation>
    </message>
    <message>
        <source>Use the fast model</source>
        <translation>Utiliser le modèle rapide</translation>
    </message>
    <message>
        <source>Films that another model screened keep their results: {count}. Screen them again to change that.</source>
        <translation>Clichés analysés par un autre modèle, qui gardent leurs résultats&#xa0;: {count}. Pour les changer, analysez-les à nouveau.</translation>
    </message>
    <message>
        <source>The fast model screens from now on.</source>
        <translation>Le modèle rapide fait désormais l&apos;analyse.</translation>
    </message>
    <message>
        <source>The full model screens from now on.</source>
        <translation>Le modèle complet fait désormais l&apos;analyse.</translation>
    </message>
</context>
<context>
    <name>ModelFacts</name>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Spécificité</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Right when it says PNEUMONIA</source>
        <translation>Justes parmi les PNEUMONIE</translation>
    </message>
    <message>
        <source>Right when it says NORMAL</source>
        <translation>Justes parmi les NORMAL</translation>
    </message>
    <message>
        <source>Area under the curve</source>
        <translation>Aire sous la courbe</translation>
    </message>
    <message>
        <source>Called UNCERTAIN</source>
        <translation>Classés INCERTAIN</translation>
    </message>
    <message>
        <source>Wrong among the others</source>
        <translation>Faux parmi les autres</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Full model</source>
        <translation>Modèle complet</translation>
    </message>
    <message>
        <source>Fast model</source>
        <translation>Modèle rapide</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} à {high})</translation>
    </message>
    <message>
        <source>Newer than the one in force</source>
        <translation>Plus récent que le modèle actif</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Inutilisable</translation>
    </message>
    <message>
        <source>In force, cannot be used</source>
        <translation>Actif, inutilisable</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Came with the program</source>
        <translation>Fourni avec le programme</translation>
    </message>
    <message>
        <source>{name}; area under the ROC curve on its validation films {auc}</source>
        <translation>{name}&#xa0;; aire sous la courbe ROC sur ses clichés de validation&#xa0;: {auc}</translation>
    </message>
    <message>
        <source>{name} (sample)</source>
        <translation>{name} (exemple)</translation>
    </message>
    <message>
        <source>Of {total} films none comes out differently.</source>
        <translation>Sur {total} clichés, aucun ne change de verdict.</translation>
    </message>
    <message>
        <source>Of {total} films {flips} come out differently: {parts}.</source>
        <translation>Clichés dont le verdict change&#xa0;: {flips} sur {total} ({parts}).</translation>
    </message>
    <message>
        <source>Without a verdict of either model: {count}.</source>
        <translation>Sans verdict d&apos;aucun des deux modèles&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Readers called {films} of the films tried: the model in force agrees with {old}, the new one with {new}. Readers who saw the verdict of the one in force tend to agree with it.</source>
        <translation>Clichés de l&apos;essai avec l&apos;avis d&apos;un lecteur&#xa0;: {films}&#xa0;; accord du modèle actif&#xa0;: {old}, du nouveau&#xa0;: {new}. Les lecteurs qui ont vu le verdict du modèle actif ont tendance à le suivre.</translation>
    </message>
    <message>
        <source>{count} now pneumonia</source>
        <translation>désormais pneumonie&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} now uncertain</source>
        <translation>désormais incertain&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} now normal</source>
        <translation>désormais normal&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} now without a verdict</source>
        <translation>désormais sans verdict&#xa0;: {count}</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>Pas de verdict</translation>
    </message>
    <message>
        <source>{value} % ({low} to {high})</source>
        <translation>{value}&#xa0;% ({low} à {high})</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Area under the ROC curve</source>
        <translation>Aire sous la courbe ROC</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installé le</translation>
    </message>
    <message>
        <source>&amp;Install from a file…</source>
        <translation>&amp;Installer depuis un fichier…</translation>
    </message>
    <message>
        <source>Choose a model on a stick; it is tried out before it is installed</source>
        <translation>Choisir un modèle sur une clé USB&#xa0;; il est essayé avant d&apos;être installé</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Revenir au précédent</translation>
    </message>
    <message>
        <source>Put the model before the one in force in its place; that can be undone</source>
        <translation>Remettre le modèle précédent à la place du modèle actif&#xa0;; cela peut être annulé</translation>
    </message>
    <message>
        <source>A new model comes as a signed file, on a stick for example. It is checked, tried out on films of this computer, and installed beside the others, so that you can always go back. Figures are those of each model&apos;s own validation films; they cannot be compared unless the films are the same.</source>
        <translation>Un nouveau modèle arrive sous la forme d&apos;un fichier signé, par exemple sur une clé USB. Il est vérifié, essayé sur des clichés de cet ordinateur et installé à côté des autres&#xa0;: vous pouvez donc toujours revenir en arrière. Les chiffres sont ceux des clichés de validation de chaque modèle&#xa0;; ils ne sont comparables que si les clichés sont les mêmes.</translation>
    </message>
</context>
<context>
    <name>MoreFilters</name>
    <message>
        <source>Lowest score</source>
        <translation>Score minimal</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>Score maximal</translation>
    </message>
    <message>
        <source>Only with &amp;warnings</source>
        <translation>Seulement avec &amp;avertissements</translation>
    </message>
    <message>
        <source>Only not yet &amp;reviewed</source>
        <translation>Seulement non encore &amp;lus</translation>
    </message>
    <message>
        <source>Only for a &amp;second look</source>
        <translation>Seulement à &amp;relire</translation>
    </message>
    <message>
        <source>Films that a reader called otherwise than the model, before seeing it</source>
        <translation>Clichés qu&apos;un lecteur a jugés autrement que le modèle, avant de voir le verdict</translation>
    </message>
    <message>
        <source>S&amp;core from</source>
        <translation>S&amp;core de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <source>Note (T)</source>
        <translation>Note (T)</translation>
    </message>
    <message>
        <source>Note on this film</source>
        <translation>Note sur ce cliché</translation>
    </message>
    <message>
        <source>Your own words on this film, for report and table. Esc or Ctrl+Return leaves.</source>
        <translation>Vos propres mots sur ce cliché, pour le rapport et le tableau. Échap ou Ctrl+Entrée pour sortir.</translation>
    </message>
    <message>
        <source>{count} characters left</source>
        <translation>Caractères restants&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>OperatingPoint</name>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Spécificité</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>{count} of {all} films with pneumonia are at or above it</source>
        <translation>des clichés avec pneumonie l&apos;atteignent ou le dépassent ({count} sur {all})</translation>
    </message>
    <message>
        <source>{count} of {all} films without pneumonia are below it</source>
        <translation>des clichés sans pneumonie sont au-dessous ({count} sur {all})</translation>
    </message>
    <message>
        <source>{count} of {all} films are too near to it to be called</source>
        <translation>des clichés en sont trop proches pour trancher ({count} sur {all})</translation>
    </message>
    <message>
        <source>Called PNEUMONIA</source>
        <translation>Classés PNEUMONIE</translation>
    </message>
    <message>
        <source>Called NORMAL</source>
        <translation>Classés NORMAL</translation>
    </message>
    <message>
        <source>of these films show pneumonia (PPV)</source>
        <translation>de ces clichés montrent une pneumonie (VPP)</translation>
    </message>
    <message>
        <source>of these films show none (NPV)</source>
        <translation>de ces clichés n&apos;en montrent pas (VPN)</translation>
    </message>
    <message>
        <source>of all films are not called either way</source>
        <translation>de tous les clichés ne sont pas tranchés</translation>
    </message>
    <message>
        <source>The list holds no film with a score yet.</source>
        <translation>La liste ne contient encore aucun cliché avec un score.</translation>
    </message>
    <message>
        <source>No verdict of the {all} in the list changes.</source>
        <translation>Sur les {all} verdicts de la liste, aucun ne change.</translation>
    </message>
    <message>
        <source>{count} become PNEUMONIA</source>
        <translation>vers PNEUMONIE&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} become UNCERTAIN</source>
        <translation>vers INCERTAIN&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} become NORMAL</source>
        <translation>vers NORMAL&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} of {all} verdicts in the list change: {parts}.</source>
        <translation>Verdicts de la liste qui changent&#xa0;: {count} sur {all} ({parts}).</translation>
    </message>
    <message>
        <source>{value} %</source>
        <translation>{value}&#xa0;%</translation>
    </message>
    <message>
        <source>({low} to {high} %)</source>
        <translation>({low} à {high}&#xa0;%)</translation>
    </message>
</context>
<context>
    <name>OperatingPointDesk</name>
    <message>
        <source>See what the operating point gives, and move it</source>
        <translation>Voir ce que donne le seuil de décision, et le déplacer</translation>
    </message>
    <message>
        <source>Operatin&amp;g point…</source>
        <translation>&amp;Seuil de décision…</translation>
    </message>
    <message>
        <source>operating point {threshold}</source>
        <translation>seuil de décision {threshold}</translation>
    </message>
    <message>
        <source>The model is not loaded yet.</source>
        <translation>Le modèle n&apos;est pas encore chargé.</translation>
    </message>
</context>
<context>
    <name>OperatingPointDialog</name>
    <message>
        <source>Operating point</source>
        <translation>Seuil de décision</translation>
    </message>
    <message>
        <source>No score is uncertain: every film is called one way or the other.</source>
        <translation>Aucun score n&apos;est incertain&#xa0;: le modèle tranche pour chaque cliché.</translation>
    </message>
    <message>
        <source>Scores from {low} to {high} are UNCERTAIN.</source>
        <translation>Les scores de {low} à {high} sont INCERTAINS.</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Déverrouiller</translation>
    </message>
    <message>
        <source>Let the operating point be moved</source>
        <translation>Permettre de déplacer le seuil de décision</translation>
    </message>
    <message>
        <source>Scores from here up are called PNEUMONIA</source>
        <translation>À partir d&apos;ici, les scores sont classés PNEUMONIE</translation>
    </message>
    <message>
        <source>&amp;Back to the model&apos;s own ({threshold})</source>
        <translation>&amp;Revenir à celui du modèle ({threshold})</translation>
    </message>
    <message>
        <source>The point that the model was measured at</source>
        <translation>Le seuil auquel le modèle a été évalué</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>How many of 100 films here show pneumonia</source>
        <translation>Combien de clichés sur 100 montrent ici une pneumonie</translation>
    </message>
    <message>
        <source>Count them over some weeks, with every film read; it is remembered</source>
        <translation>Comptez-les pendant quelques semaines, chaque cliché étant lu&#xa0;; le nombre est retenu</translation>
    </message>
    <message>
        <source>What a point gives is not known of this model.</source>
        <translation>Pour ce modèle, on ne sait pas ce que donne un seuil.</translation>
    </message>
    <message>
        <source>On the {count} validation films, all of children of one to five years of one hospital, with 95 % intervals:</source>
        <translation>Sur les {count} clichés de validation, tous d&apos;enfants de un à cinq ans d&apos;un seul hôpital, avec intervalles de confiance à 95&#xa0;%&#xa0;:</translation>
    </message>
    <message>
        <source>How many of 100 films &amp;here show pneumonia?</source>
        <translation>Combien de clichés sur 100 montrent &amp;ici une pneumonie&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Apply to the list</source>
        <translation>&amp;Appliquer à la liste</translation>
    </message>
    <message>
        <source>Call every film anew; none is screened again, and it can be undone</source>
        <translation>Classer à nouveau tous les clichés&#xa0;; aucun n&apos;est réanalysé, et cela peut être annulé</translation>
    </message>
    <message>
        <source>Films in the list that another model scored: {count}. They keep their verdicts, and are screened again where you ask for it.</source>
        <translation>Clichés de la liste auxquels un autre modèle a donné leur score&#xa0;: {count}. Ils gardent leur verdict et sont analysés à nouveau si vous le demandez.</translation>
    </message>
    <message>
        <source>Scores from the operating point up are called PNEUMONIA. A lower one finds more of the ill and raises more false alarms; a higher one does the opposite. This is the point of the model {name}.</source>
        <translation>Les scores à partir du seuil de décision sont classés PNEUMONIE. Un seuil plus bas trouve plus de malades et donne plus de fausses alertes&#xa0;; un seuil plus haut fait l&apos;inverse. Ce seuil est celui du modèle {name}.</translation>
    </message>
    <message>
        <source>Moving it changes verdicts, and the new point is written beside every result. Choose it on films of your own that were read by someone who can, not to get nicer figures.</source>
        <translation>Le déplacer change des verdicts, et le nouveau seuil est inscrit à côté de chaque résultat. Choisissez-le d&apos;après vos propres clichés, lus par une personne compétente, et non pour obtenir de plus beaux chiffres.</translation>
    </message>
    <message>
        <source>These hold only where films are like the validation films, which chose the model&apos;s own point: elsewhere all of this will be worse.</source>
        <translation>Ces valeurs ne sont valables que si les clichés ressemblent à ceux de la validation, qui ont servi à choisir le seuil du modèle&#xa0;: ailleurs, tout sera moins bon.</translation>
    </message>
</context>
<context>
    <name>OutcomeChips</name>
    <message>
        <source>All {count}</source>
        <translation>Tous {count}</translation>
    </message>
    <message>
        <source>PNEUMONIA {count}</source>
        <translation>PNEUMONIE {count}</translation>
    </message>
    <message>
        <source>UNCERTAIN {count}</source>
        <translation>INCERTAIN {count}</translation>
    </message>
    <message>
        <source>NORMAL {count}</source>
        <translation>NORMAL {count}</translation>
    </message>
    <message>
        <source>To be read {count}</source>
        <translation>À lire {count}</translation>
    </message>
    <message>
        <source>Without verdict {count}</source>
        <translation>Sans verdict {count}</translation>
    </message>
    <message>
        <source>Not screened {count}</source>
        <translation>Non analysés {count}</translation>
    </message>
    <message>
        <source>Waiting {count}</source>
        <translation>En attente {count}</translation>
    </message>
    <message>
        <source>Show these films only; with Ctrl, together with the others</source>
        <translation>N&apos;afficher que ces clichés&#xa0;; avec Ctrl, les ajouter aux autres</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Zoom {percent} %</source>
        <translation>Zoom {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Reading the film…</source>
        <translation>Chargement du cliché…</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Réglé à la main</translation>
    </message>
    <message>
        <source>Display turned; screened as it was</source>
        <translation>Affichage tourné&#xa0;; analysé tel quel</translation>
    </message>
    <message>
        <source>Black and white exchanged</source>
        <translation>Noir et blanc inversés</translation>
    </message>
</context>
<context>
    <name>OverruleDialog</name>
    <message>
        <source>Show a verdict anyway</source>
        <translation>Afficher quand même un verdict</translation>
    </message>
    <message>
        <source>The model was not made for such a film: it will give a score all the same, and that score may mean nothing. If you go on, the verdict carries this reason as a warning wherever it is shown: in the window, in the report and in the table. You can undo it.</source>
        <translation>Le modèle n&apos;est pas fait pour un tel cliché&#xa0;: il donnera quand même un score, et ce score peut n&apos;avoir aucun sens. Si vous continuez, cette raison accompagnera le verdict comme avertissement partout où il est affiché&#xa0;: dans la fenêtre, le rapport et le tableau. Vous pouvez annuler cette action.</translation>
    </message>
    <message>
        <source>Show the verdict</source>
        <translation>Afficher le verdict</translation>
    </message>
</context>
<context>
    <name>Pausing</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Stop after the film in hand and keep the others waiting, until it is chosen again</source>
        <translation>Arrêter après le cliché en cours et garder les autres en attente, jusqu&apos;à la reprise</translation>
    </message>
    <message>
        <source>No film is waiting or being screened.</source>
        <translation>Aucun cliché n&apos;est en attente ni en cours d&apos;analyse.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Re&amp;prendre</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>It is shown when you have read the film.</source>
        <translation>La carte s&apos;affiche quand vous avez donné votre avis sur le cliché.</translation>
    </message>
    <message>
        <source>The film has not been screened yet.</source>
        <translation>Le cliché n&apos;a pas encore été analysé.</translation>
    </message>
    <message>
        <source>The film has no verdict, and so no heatmap.</source>
        <translation>Le cliché n&apos;a pas de verdict, donc pas de carte de chaleur.</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>As in the file</source>
        <translation>Comme dans le fichier</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>Plage complète</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Lungs</source>
        <translation>Poumons</translation>
    </message>
    <message>
        <source>Bones and mediastinum</source>
        <translation>Os et médiastin</translation>
    </message>
    <message>
        <source>Brightness and contrast as the file asks for</source>
        <translation>Luminosité et contraste demandés par le fichier</translation>
    </message>
    <message>
        <source>From the darkest value of the film, black, to the lightest, white</source>
        <translation>De la valeur la plus sombre du cliché, en noir, à la plus claire, en blanc</translation>
    </message>
    <message>
        <source>As full range, without the 1 % that are darkest and the 1 % lightest</source>
        <translation>Comme Plage complète, sans le 1&#xa0;% le plus sombre ni le 1&#xa0;% le plus clair</translation>
    </message>
    <message>
        <source>More contrast in the dark two thirds of the film, where the lungs are</source>
        <translation>Plus de contraste dans les deux tiers sombres du cliché, où sont les poumons</translation>
    </message>
    <message>
        <source>More contrast in the light two thirds, where bones and heart are</source>
        <translation>Plus de contraste dans les deux tiers clairs, où sont les os et le cœur</translation>
    </message>
</context>
<context>
    <name>Previous</name>
    <message>
        <source>date not known</source>
        <translation>date inconnue</translation>
    </message>
</context>
<context>
    <name>PreviousChooser</name>
    <message>
        <source>Previous film to compare with</source>
        <translation>Cliché antérieur à comparer</translation>
    </message>
    <message>
        <source>Which film of the same patient to show beside this one</source>
        <translation>Quel cliché du même patient afficher à côté de celui-ci</translation>
    </message>
    <message>
        <source>Compared with:</source>
        <translation>Comparé à&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>There is no file here. It may have been moved or deleted.</source>
        <translation>Il n&apos;y a pas de fichier ici. Il a peut-être été déplacé ou supprimé.</translation>
    </message>
    <message>
        <source>The file cannot be opened ({reason}). Check its permissions.</source>
        <translation>Le fichier ne peut pas être ouvert ({reason}). Vérifiez les autorisations.</translation>
    </message>
    <message>
        <source>The file is empty. Copy it again from where it came from.</source>
        <translation>Le fichier est vide. Copiez-le à nouveau depuis sa source.</translation>
    </message>
    <message>
        <source>This is not an image that can be read. Use DICOM, JPEG, JPEG 2000, PNG, BMP, TIFF, WebP or GIF.</source>
        <translation>Ce n&apos;est pas une image lisible. Utilisez DICOM, JPEG, JPEG 2000, PNG, BMP, TIFF, WebP ou GIF.</translation>
    </message>
    <message>
        <source>The image is damaged or incomplete ({reason}). Copy it again from where it came from.</source>
        <translation>L&apos;image est endommagée ou incomplète ({reason}). Copiez-la à nouveau depuis sa source.</translation>
    </message>
    <message>
        <source>This kind of {format} picture cannot be decoded. Save it as PNG and open that.</source>
        <translation>Ce type d&apos;image {format} ne peut pas être décodé. Enregistrez-la en PNG et ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>The file is {megabytes} MB; no chest film is larger than {limit} MB.</source>
        <translation>Le fichier fait {megabytes} Mo ; aucun cliché thoracique ne dépasse {limit} Mo.</translation>
    </message>
    <message>
        <source>The image claims {megapixels} megapixels; no chest film has more than {limit}.</source>
        <translation>L&apos;image annonce {megapixels} mégapixels ; aucun cliché thoracique n&apos;en a plus de {limit}.</translation>
    </message>
    <message>
        <source>Reading the image took more than {seconds} seconds and was given up. The file may be damaged.</source>
        <translation>La lecture de l&apos;image a été abandonnée&#xa0;: elle dépassait {seconds}&#xa0;s. Le fichier est peut-être endommagé.</translation>
    </message>
    <message>
        <source>Reading the image would take far more memory than a film needs, so it was given up. The file may be damaged.</source>
        <translation>La lecture de l&apos;image a été abandonnée&#xa0;: elle demandait beaucoup plus de mémoire qu&apos;un cliché n&apos;en exige. Le fichier est peut-être endommagé.</translation>
    </message>
    <message>
        <source>The image made its decoder fail, so the file is probably damaged. Copy it again from its source.</source>
        <translation>L&apos;image a fait échouer le décodeur&#xa0;: le fichier est sans doute endommagé. Copiez-le à nouveau depuis sa source.</translation>
    </message>
    <message>
        <source>This ZIP archive cannot be read ({reason}). Unpack it and open the films.</source>
        <translation>Cette archive ZIP ne peut pas être lue ({reason}). Décompressez-la et ouvrez les clichés.</translation>
    </message>
    <message>
        <source>This DICOM file is stored in a way that cannot be decoded ({reason}). Export it uncompressed and open that.</source>
        <translation>Ce fichier DICOM est enregistré sous une forme qui ne peut pas être décodée ({reason}). Exportez-le sans compression et ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>This DICOM file holds no image ({reason}).</source>
        <translation>Ce fichier DICOM ne contient pas d&apos;image ({reason}).</translation>
    </message>
    <message>
        <source>There was not enough memory for this film. Close other programs and screen it again.</source>
        <translation>La mémoire n&apos;a pas suffi pour ce cliché. Fermez d&apos;autres programmes et analysez-le à nouveau.</translation>
    </message>
    <message>
        <source>The classifier failed on this film ({reason}). Screen it again.</source>
        <translation>Le modèle a échoué sur ce cliché ({reason}). Analysez-le à nouveau.</translation>
    </message>
    <message>
        <source>Not screened: the run was stopped before this film.</source>
        <translation>Non analysé&#xa0;: l&apos;analyse a été arrêtée avant ce cliché.</translation>
    </message>
    <message>
        <source>The film could not be screened because of an unexpected fault ({reason}).</source>
        <translation>Le cliché n&apos;a pas pu être analysé à cause d&apos;une erreur inattendue ({reason}).</translation>
    </message>
    <message>
        <source>Another version of the program gave no verdict, for a reason unknown to this one ({name}). Screen it again.</source>
        <translation>Une autre version du programme n&apos;a pas donné de verdict, pour une raison que celle-ci ne connaît pas ({name}). Analysez le cliché à nouveau.</translation>
    </message>
    <message>
        <source>The image is only {columns} x {rows} pixels, too small to read a film from.</source>
        <translation>L&apos;image ne fait que {columns} x {rows} pixels&#xa0;: c&apos;est trop petit pour lire un cliché.</translation>
    </message>
    <message>
        <source>The image is blank: it holds no film.</source>
        <translation>L&apos;image est vide&#xa0;: elle ne contient aucun cliché.</translation>
    </message>
    <message>
        <source>This is not a plain X-ray film: its modality is {modality}. Only frontal chest films are screened.</source>
        <translation>Ce n&apos;est pas une radiographie standard&#xa0;: sa modalité est {modality}. Seuls les clichés thoraciques de face sont analysés.</translation>
    </message>
    <message>
        <source>This is not a plain X-ray film: the file calls it {sop_class}. Only frontal chest films are screened.</source>
        <translation>Ce n&apos;est pas une radiographie standard&#xa0;: le fichier l&apos;appelle {sop_class}. Seuls les clichés thoraciques de face sont analysés.</translation>
    </message>
    <message>
        <source>This is not a chest film: the file names the body part {body_part}. Only frontal chest films are screened.</source>
        <translation>Ce n&apos;est pas un cliché thoracique&#xa0;: le fichier indique la région {body_part}. Seuls les clichés thoraciques de face sont analysés.</translation>
    </message>
    <message>
        <source>This is not a frontal film: the file names the view {view}. The model knows frontal films only.</source>
        <translation>Ce n&apos;est pas un cliché de face&#xa0;: le fichier indique l&apos;incidence {view}. Le modèle ne connaît que les clichés de face.</translation>
    </message>
    <message>
        <source>This is a colour picture, not an X-ray film. Only frontal chest films are screened.</source>
        <translation>C&apos;est une image en couleurs, pas une radiographie. Seuls les clichés thoraciques de face sont analysés.</translation>
    </message>
    <message>
        <source>{percent} % of the image is pure black or white: too little of a film is left. Export it again.</source>
        <translation>{percent}&#xa0;% de l&apos;image est en noir ou blanc pur&#xa0;: il reste trop peu du cliché. Exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>Only {percent} % of the image is film; the rest is empty. Crop it to the film and open that.</source>
        <translation>Seuls {percent}&#xa0;% de l&apos;image sont du cliché&#xa0;; le reste est vide. Recadrez l&apos;image sur le cliché et ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>This picture was made by PneumoScan and shows its heatmap. Screen the film itself.</source>
        <translation>Cette image a été produite par PneumoScan et montre sa carte de chaleur. Analysez le cliché lui-même.</translation>
    </message>
    <message>
        <source>The film is too flat, too dark or too bright to be judged. Export it with its full range of grey.</source>
        <translation>Le cliché est trop plat, trop sombre ou trop clair pour être jugé. Exportez-le avec toute sa gamme de gris.</translation>
    </message>
    <message>
        <source>This does not look like the frontal chest films that the model knows. It may be another part of the body, an adult&apos;s film, or no X-ray film at all.</source>
        <translation>Cette image ne ressemble pas aux clichés thoraciques de face que le modèle connaît. C&apos;est peut-être une autre partie du corps, un cliché d&apos;adulte, ou pas du tout une radiographie.</translation>
    </message>
    <message>
        <source>The film seems to be turned by {degrees} degrees. Turn it upright and screen it again.</source>
        <translation>Le cliché semble tourné de {degrees} degrés. Redressez-le et analysez-le à nouveau.</translation>
    </message>
    <message>
        <source>Black and white seem to be exchanged on this film. Exchange them and screen it again.</source>
        <translation>Le noir et le blanc semblent inversés sur ce cliché. Inversez-les et analysez-le à nouveau.</translation>
    </message>
    <message>
        <source>The film seems to be turned by {degrees} degrees, and black and white to be exchanged. Correct both and screen it again.</source>
        <translation>Le cliché semble tourné de {degrees} degrés, et le noir et le blanc inversés. Corrigez les deux et analysez-le à nouveau.</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Oui</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Non</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Valeurs par défaut</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>ReaderBox</name>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>Désaccord</translation>
    </message>
    <message>
        <source>Pneumonia</source>
        <translation>Pneumonie</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Douteux</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Keep your call: {verdict}</source>
        <translation>Garder votre avis&#xa0;: {verdict}</translation>
    </message>
    <message>
        <source>Change your call to {verdict}, as the model says</source>
        <translation>Changer votre avis en {verdict}, comme le dit le modèle</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Call it &amp;pneumonia</source>
        <translation>Avis&#xa0;: &amp;pneumonie</translation>
    </message>
    <message>
        <source>Your finding: pneumonia. It outranks the model&apos;s verdict everywhere</source>
        <translation>Votre avis&#xa0;: pneumonie. Il prévaut partout sur le verdict du modèle</translation>
    </message>
    <message>
        <source>Call it &amp;normal</source>
        <translation>Avis&#xa0;: &amp;normal</translation>
    </message>
    <message>
        <source>Your finding: no pneumonia. It outranks the model&apos;s verdict everywhere</source>
        <translation>Votre avis&#xa0;: pas de pneumonie. Il prévaut partout sur le verdict du modèle</translation>
    </message>
    <message>
        <source>&amp;Unsure</source>
        <translation>Avis&#xa0;: do&amp;uteux</translation>
    </message>
    <message>
        <source>Your finding: it cannot be told from this film</source>
        <translation>Votre avis&#xa0;: ce cliché ne permet pas de se prononcer</translation>
    </message>
    <message>
        <source>&amp;Agree with the model</source>
        <translation>&amp;Accord avec le modèle</translation>
    </message>
    <message>
        <source>Your finding is what the model says</source>
        <translation>Votre avis est celui du modèle</translation>
    </message>
    <message>
        <source>&amp;Disagree with the model</source>
        <translation>&amp;Désaccord avec le modèle</translation>
    </message>
    <message>
        <source>Your finding is the opposite of what the model says</source>
        <translation>Votre avis est le contraire de celui du modèle</translation>
    </message>
    <message>
        <source>Ta&amp;ke the finding back</source>
        <translation>&amp;Retirer l&apos;avis</translation>
    </message>
    <message>
        <source>Take back your call; what was said before it stands again</source>
        <translation>Retirer votre avis&#xa0;; ce qui était dit avant s&apos;applique de nouveau</translation>
    </message>
    <message>
        <source>&amp;Write a note</source>
        <translation>É&amp;crire une note</translation>
    </message>
    <message>
        <source>Put the cursor into the film&apos;s note</source>
        <translation>Placer le curseur dans la note du cliché</translation>
    </message>
    <message>
        <source>&amp;Blind first read</source>
        <translation>&amp;Lecture en aveugle d&apos;abord</translation>
    </message>
    <message>
        <source>Say what you see before the model&apos;s verdict is shown: whoever sees a wrong verdict first misses more</source>
        <translation>Dites ce que vous voyez avant que le verdict du modèle s&apos;affiche&#xa0;: après avoir vu un verdict faux, on laisse passer plus d&apos;anomalies</translation>
    </message>
    <message>
        <source>What do you see?</source>
        <translation>Que voyez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Your finding</source>
        <translation>Votre avis</translation>
    </message>
    <message>
        <source>Before you saw the model&apos;s verdict you said {verdict}.</source>
        <translation>Avant de voir le verdict du modèle, vous avez dit&#xa0;: {verdict}.</translation>
    </message>
    <message>
        <source>Given {time}.</source>
        <translation>Donné le {time}.</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>douteux</translation>
    </message>
    <message>
        <source>Model: no verdict</source>
        <translation>Modèle&#xa0;: pas de verdict</translation>
    </message>
    <message>
        <source>Model: {verdict}, score {score}</source>
        <translation>Modèle&#xa0;: {verdict}, score {score}</translation>
    </message>
    <message>
        <source>Keys P, N, U. The model&apos;s verdict is shown after your call.</source>
        <translation>Touches P, N, U. Le verdict du modèle s&apos;affiche après votre avis.</translation>
    </message>
    <message>
        <source>Not given yet. Keys A, D, U.</source>
        <translation>Pas encore donné. Touches A, D, U.</translation>
    </message>
    <message>
        <source>Not given yet. Keys P, N, U.</source>
        <translation>Pas encore donné. Touches P, N, U.</translation>
    </message>
    <message>
        <source>You are unsure, and the model says {verdict}. Look again; keep or change it.</source>
        <translation>Vous jugez ce cliché douteux, et le modèle dit {verdict}. Regardez encore&#xa0;; gardez ou changez votre avis.</translation>
    </message>
    <message>
        <source>You and the model disagree. Look again; keep or change your call.</source>
        <translation>Vous et le modèle n&apos;êtes pas d&apos;accord. Regardez encore&#xa0;; gardez ou changez votre avis.</translation>
    </message>
    <message>
        <source>The model gives no verdict.</source>
        <translation>Le modèle ne donne pas de verdict.</translation>
    </message>
    <message>
        <source>You are unsure; the model says {verdict}.</source>
        <translation>Vous jugez ce cliché douteux&#xa0;; le modèle dit {verdict}.</translation>
    </message>
    <message>
        <source>The model does not call it either way.</source>
        <translation>Le modèle ne tranche pas.</translation>
    </message>
    <message>
        <source>You agree with the model.</source>
        <translation>Vous êtes d&apos;accord avec le modèle.</translation>
    </message>
    <message>
        <source>You disagree: the model says {verdict}.</source>
        <translation>Vous n&apos;êtes pas d&apos;accord&#xa0;: le modèle dit {verdict}.</translation>
    </message>
    <message>
        <source>No film is chosen.</source>
        <translation>Aucun cliché sélectionné.</translation>
    </message>
    <message>
        <source>There is no call to take back.</source>
        <translation>Il n&apos;y a pas d&apos;avis à retirer.</translation>
    </message>
    <message>
        <source>Say first what you see.</source>
        <translation>Dites d&apos;abord ce que vous voyez.</translation>
    </message>
    <message>
        <source>The model does not call this film either way.</source>
        <translation>Le modèle ne tranche pas pour ce cliché.</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open re&amp;cent</source>
        <translation>Dossiers &amp;récents</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Rien n&apos;a encore été ouvert</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Effacer cette liste</translation>
    </message>
    <message>
        <source>Forget these folders; nothing in them is deleted</source>
        <translation>Oublier ces dossiers&#xa0;; leur contenu n&apos;est pas supprimé</translation>
    </message>
</context>
<context>
    <name>Remark</name>
    <message>
        <source>The file holds {count} frames; the first was read.</source>
        <translation>Le fichier contient {count} images&#xa0;; seule la première a été prise.</translation>
    </message>
    <message>
        <source>The file holds {count} pages; the first was read.</source>
        <translation>Le fichier contient {count} pages&#xa0;; seule la première a été prise.</translation>
    </message>
    <message>
        <source>The file stores white as black ({reason}); it was inverted for reading.</source>
        <translation>Le fichier enregistre le blanc comme noir ({reason})&#xa0;; il a été inversé à l&apos;ouverture.</translation>
    </message>
    <message>
        <source>The display window in the file cannot be used; the whole range of grey is shown.</source>
        <translation>La fenêtre d&apos;affichage indiquée dans le fichier est inutilisable&#xa0;; toute la gamme de gris est affichée.</translation>
    </message>
    <message>
        <source>Transparent parts of the picture are shown black.</source>
        <translation>Les parties transparentes de l&apos;image sont affichées en noir.</translation>
    </message>
    <message>
        <source>An empty frame, {percent} % of the image, was cut off around the film.</source>
        <translation>Un cadre vide ({percent}&#xa0;% de l&apos;image) a été coupé autour du cliché.</translation>
    </message>
    <message>
        <source>At a person&apos;s request the film was {correction} before it was screened.</source>
        <translation>À la demande d&apos;une personne, le cliché a été corrigé avant l&apos;analyse&#xa0;: {correction}.</translation>
    </message>
    <message>
        <source>The same film was screened on {date}; this result is from the history. It can be screened again.</source>
        <translation>Le même cliché a été analysé le {date}&#xa0;; ce résultat vient de l&apos;historique. Il peut être analysé à nouveau.</translation>
    </message>
    <message>
        <source>This looks like an adult&apos;s film: the file gives an age of {age}. The model does not know adults; it calls many healthy ones PNEUMONIA.</source>
        <translation>Ce cliché semble être celui d&apos;un adulte&#xa0;: le fichier indique un âge de {age}. Le modèle ne connaît pas les adultes&#xa0;; il classe PNEUMONIE beaucoup d&apos;adultes sains.</translation>
    </message>
    <message>
        <source>This looks like an adult&apos;s film, or one from an unfamiliar machine. The model does not know adults; it calls many healthy ones PNEUMONIA.</source>
        <translation>Ce cliché semble venir d&apos;un adulte ou d&apos;un appareil inhabituel. Le modèle ne connaît pas les adultes&#xa0;; il classe PNEUMONIE beaucoup d&apos;adultes sains.</translation>
    </message>
    <message>
        <source>The file gives an age of {age}. The model knows only children of one to five years.</source>
        <translation>Le fichier indique un âge de {age}. Le modèle ne connaît que les enfants de un à cinq ans.</translation>
    </message>
    <message>
        <source>The file does not say whether this is a chest film (body part {body_part}).</source>
        <translation>Le fichier n&apos;indique pas s&apos;il s&apos;agit d&apos;un cliché thoracique (région {body_part}).</translation>
    </message>
    <message>
        <source>The heart seems to lie on the patient&apos;s right: the film may be mirrored. Check the side marker.</source>
        <translation>Le cœur semble être à droite du patient : le cliché est peut-être en miroir. Vérifiez le repère de côté.</translation>
    </message>
    <message>
        <source>The file names an unknown modality ({modality}). Check that this is a plain X-ray film.</source>
        <translation>Le fichier indique une modalité inconnue ({modality}). Vérifiez qu&apos;il s&apos;agit d&apos;une radiographie standard.</translation>
    </message>
    <message>
        <source>The file names the view {view}. The model was trained on AP films (from the front to the back).</source>
        <translation>Le fichier indique l&apos;incidence {view}. Le modèle a été entraîné sur des clichés AP (de l&apos;avant vers l&apos;arrière).</translation>
    </message>
    <message>
        <source>The file holds the detector&apos;s raw values (FOR PROCESSING), not the film as it is meant to be seen.</source>
        <translation>Le fichier contient les valeurs brutes du détecteur (FOR PROCESSING), et non le cliché tel qu&apos;il doit être vu.</translation>
    </message>
    <message>
        <source>This seems to be a photograph of a film. The model was not tested on photographs.</source>
        <translation>Ceci semble être la photographie d&apos;un cliché. Le modèle n&apos;a pas été testé sur des photographies.</translation>
    </message>
    <message>
        <source>The picture has a colour tint; the model sees its grey only.</source>
        <translation>L&apos;image a une teinte de couleur&#xa0;; le modèle n&apos;en voit que les gris.</translation>
    </message>
    <message>
        <source>{percent} % of the film is pure black or white: details may be lost to the exposure.</source>
        <translation>{percent}&#xa0;% du cliché est en noir ou blanc pur&#xa0;: l&apos;exposition a peut-être effacé des détails.</translation>
    </message>
    <message>
        <source>{percent} % of the image is empty border, and the model is sensitive to framing. Crop it if you can.</source>
        <translation>{percent}&#xa0;% de l&apos;image est une bordure vide, et le modèle est sensible au cadrage. Recadrez-la si vous le pouvez.</translation>
    </message>
    <message>
        <source>The film has little contrast. Check how it was exported.</source>
        <translation>Le cliché a peu de contraste. Vérifiez comment il a été exporté.</translation>
    </message>
    <message>
        <source>The film is unlike most of those the model was trained on, so its score means less here.</source>
        <translation>Le cliché ne ressemble pas à la plupart de ceux de l&apos;entraînement du modèle&#xa0;: son score a donc moins de sens ici.</translation>
    </message>
    <message>
        <source>The score is more extreme than on any film the model was tested on, so it means less here.</source>
        <translation>Le score est plus extrême que sur tous les clichés de test du modèle&#xa0;: il a donc moins de sens ici.</translation>
    </message>
    <message>
        <source>This model has no check of what it was trained on: look whether this is a frontal chest film at all.</source>
        <translation>Ce modèle ne vérifie pas que les clichés ressemblent à ceux de son entraînement&#xa0;: regardez si c&apos;est bien un cliché thoracique de face.</translation>
    </message>
    <message>
        <source>The program refused this film, and a person asked for a verdict all the same. Its reason: {reason}</source>
        <translation>Le programme a refusé ce cliché et une personne a quand même demandé un verdict. Raison du refus&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>This film was screened by another version of the program: it noticed something unknown to this one ({name}).</source>
        <translation>Ce cliché a été analysé par une autre version du programme&#xa0;: elle a remarqué quelque chose que celle-ci ne connaît pas ({name}).</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Show a verdict anyway…</source>
        <translation>Afficher quand même un verdict…</translation>
    </message>
    <message>
        <source>Screen again</source>
        <translation>Analyser à nouveau</translation>
    </message>
    <message>
        <source>Turn it upright…</source>
        <translation>Redresser…</translation>
    </message>
    <message>
        <source>Mirror it…</source>
        <translation>Mettre en miroir…</translation>
    </message>
    <message>
        <source>Exchange black and white…</source>
        <translation>Inverser noir et blanc…</translation>
    </message>
    <message>
        <source>Correct the film…</source>
        <translation>Corriger le cliché…</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Chest X-ray screening report</source>
        <translation>Rapport d&apos;analyse de radiographie thoracique</translation>
    </message>
    <message>
        <source>Model {name} · operating point {threshold}</source>
        <translation>Modèle {name} · seuil de décision {threshold}</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Page {number} sur {total}</translation>
    </message>
    <message>
        <source>Film, corrected</source>
        <translation>Cliché, corrigé</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Cliché</translation>
    </message>
    <message>
        <source>Film with heatmap (Grad-CAM)</source>
        <translation>Cliché avec carte de chaleur (Grad-CAM)</translation>
    </message>
    <message>
        <source>The film as it was read, without a heatmap</source>
        <translation>Le cliché tel qu&apos;il a été chargé, sans carte de chaleur</translation>
    </message>
    <message>
        <source>high</source>
        <translation>forte</translation>
    </message>
    <message>
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>The film could not be read again for this report. {reason}</source>
        <translation>Le cliché n&apos;a pas pu être rouvert pour ce rapport. {reason}</translation>
    </message>
    <message>
        <source>PneumoScan report</source>
        <translation>Rapport PneumoScan</translation>
    </message>
    <message>
        <source>operating point {threshold}</source>
        <translation>seuil de décision {threshold}</translation>
    </message>
    <message>
        <source>score {score}</source>
        <translation>score {score}</translation>
    </message>
    <message>
        <source>UNCERTAIN from {low} to {high} (hatched)</source>
        <translation>INCERTAIN de {low} à {high} (hachuré)</translation>
    </message>
    <message>
        <source>Notes on this film</source>
        <translation>Remarques sur ce cliché</translation>
    </message>
    <message>
        <source>How to read this page</source>
        <translation>Comment lire cette page</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Format du fichier</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>not named in the file</source>
        <translation>nom absent du fichier</translation>
    </message>
    <message>
        <source>{name}, continued</source>
        <translation>{name}, suite</translation>
    </message>
    <message>
        <source>continued on the next page</source>
        <translation>suite à la page suivante</translation>
    </message>
    <message>
        <source>Summary of {count} films</source>
        <translation>Récapitulatif de {count} clichés</translation>
    </message>
    <message>
        <source>with warnings</source>
        <translation>avec avertissements</translation>
    </message>
    <message>
        <source>refused by the program</source>
        <translation>refusé par le programme</translation>
    </message>
    <message>
        <source>warning: the verdict deserves less trust, see the film&apos;s page</source>
        <translation>avertissement&#xa0;: le verdict mérite moins de confiance, voir la page du cliché</translation>
    </message>
    <message>
        <source>turned, mirrored or inverted on request</source>
        <translation>tourné, mis en miroir ou inversé sur demande</translation>
    </message>
    <message>
        <source>read by a person</source>
        <translation>lu par une personne</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Verdict or reason</source>
        <translation>Verdict ou raison</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Refused by the program, shown on request</source>
        <translation>Refusé par le programme, affiché sur demande</translation>
    </message>
    <message>
        <source>{count} warnings: {first}</source>
        <translation>{count} avertissements&#xa0;: {first}</translation>
    </message>
    <message>
        <source>{count} more warnings: {first}</source>
        <translation>{count} autres avertissements&#xa0;: {first}</translation>
    </message>
    <message>
        <source>Corrected: {steps}</source>
        <translation>Corrigé&#xa0;: {steps}</translation>
    </message>
    <message>
        <source>Reader&apos;s finding</source>
        <translation>Avis du lecteur</translation>
    </message>
    <message>
        <source>Verdict of the model</source>
        <translation>Verdict du modèle</translation>
    </message>
    <message>
        <source>The model gives no verdict ({status}).</source>
        <translation>Le modèle ne donne pas de verdict ({status}).</translation>
    </message>
    <message>
        <source>The model says {verdict}, score {score}.</source>
        <translation>Le modèle dit {verdict}, score {score}.</translation>
    </message>
    <message>
        <source>The reader is unsure.</source>
        <translation>Le lecteur juge le cliché douteux.</translation>
    </message>
    <message>
        <source>The reader decides where the model does not.</source>
        <translation>Le lecteur tranche, le modèle non.</translation>
    </message>
    <message>
        <source>The reader agrees with the model.</source>
        <translation>Le lecteur est d&apos;accord avec le modèle.</translation>
    </message>
    <message>
        <source>The reader disagrees with the model.</source>
        <translation>Le lecteur n&apos;est pas d&apos;accord avec le modèle.</translation>
    </message>
    <message>
        <source>Before the model&apos;s verdict was shown the reader said {verdict}.</source>
        <translation>Avant l&apos;affichage du verdict du modèle, le lecteur a dit&#xa0;: {verdict}.</translation>
    </message>
    <message>
        <source>Still to be looked at again.</source>
        <translation>Encore à relire.</translation>
    </message>
    <message>
        <source>Read on {time}.</source>
        <translation>Lu le {time}.</translation>
    </message>
    <message>
        <source>Reader&apos;s note: see the film&apos;s page</source>
        <translation>Note du lecteur&#xa0;: voir la page du cliché</translation>
    </message>
    <message>
        <source>Reader&apos;s finding; the model agrees</source>
        <translation>Avis du lecteur&#xa0;; le modèle est d&apos;accord</translation>
    </message>
    <message>
        <source>Reader&apos;s finding; the model says {verdict}</source>
        <translation>Avis du lecteur&#xa0;; le modèle dit {verdict}</translation>
    </message>
    <message>
        <source>Readers&apos; findings: {count}; against the model&apos;s verdict: {against}.</source>
        <translation>Avis de lecteurs&#xa0;: {count}&#xa0;; contraires au verdict du modèle&#xa0;: {against}.</translation>
    </message>
    <message>
        <source>Still to be looked at again: {count}.</source>
        <translation>Encore à relire&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>douteux</translation>
    </message>
    <message>
        <source>REFUSED BY THE PROGRAM – shown at a person&apos;s request</source>
        <translation>REFUSÉ PAR LE PROGRAMME – affiché à la demande d&apos;une personne</translation>
    </message>
    <message>
        <source>The model knows 1 to 5 years, view AP.</source>
        <translation>Le modèle connaît&#xa0;: 1 à 5 ans, incidence AP.</translation>
    </message>
    <message>
        <source>NO VERDICT</source>
        <translation>PAS DE VERDICT</translation>
    </message>
    <message>
        <source>Warnings, continued</source>
        <translation>Avertissements, suite</translation>
    </message>
    <message>
        <source>{count} warnings about this film</source>
        <translation>{count} avertissements sur ce cliché</translation>
    </message>
    <message>
        <source>Warning about this film</source>
        <translation>Avertissement sur ce cliché</translation>
    </message>
    <message>
        <source>{count} warnings about the model&apos;s verdict</source>
        <translation>{count} avertissements sur le verdict du modèle</translation>
    </message>
    <message>
        <source>Warning about the model&apos;s verdict</source>
        <translation>Avertissement sur le verdict du modèle</translation>
    </message>
    <message>
        <source>Warning: this verdict deserves less trust</source>
        <translation>Avertissement&#xa0;: ce verdict mérite moins de confiance</translation>
    </message>
    <message>
        <source>{count} warnings: this verdict deserves less trust</source>
        <translation>{count} avertissements&#xa0;: ce verdict mérite moins de confiance</translation>
    </message>
    <message>
        <source>and {count} more on the next page</source>
        <translation>suite à la page suivante (encore {count})</translation>
    </message>
    <message>
        <source>RESEARCH USE ONLY</source>
        <translation>RÉSERVÉ À LA RECHERCHE</translation>
    </message>
    <message>
        <source>Not a medical device. Do not diagnose or treat by it: a qualified person must read the film.</source>
        <translation>Ceci n&apos;est pas un dispositif médical. Ne l&apos;utilisez ni pour poser un diagnostic ni pour traiter&#xa0;: une personne qualifiée doit lire le cliché.</translation>
    </message>
    <message>
        <source>Between the ends of the hatched part of the scale the verdict is UNCERTAIN.</source>
        <translation>Entre les limites de la partie hachurée de l&apos;échelle, le verdict est INCERTAIN.</translation>
    </message>
    <message>
        <source>The score runs from 0 (like the normal films of the training set) to 1 (like those with pneumonia). It is the output of a computer model, not the probability that this patient has pneumonia. The verdict says on which side of the operating point the score lies. The heatmap (Grad-CAM) shows which parts of the film raised the score; it does not outline disease. The model was trained on AP films of children of one to five years from one hospital: for other patients and other sites its accuracy is unknown until it has been checked there.</source>
        <translation>Le score va de 0 (comme les clichés normaux de l&apos;entraînement) à 1 (comme ceux avec pneumonie). C&apos;est le résultat d&apos;un modèle informatique, et non la probabilité que ce patient ait une pneumonie. Le verdict indique de quel côté du seuil de décision se trouve le score. La carte de chaleur (Grad-CAM) montre quelles parties du cliché ont fait monter le score&#xa0;; elle ne délimite pas la maladie. Le modèle a été entraîné sur des clichés AP d&apos;enfants de un à cinq ans d&apos;un seul hôpital&#xa0;: pour d&apos;autres patients et d&apos;autres centres, son exactitude est inconnue tant qu&apos;elle n&apos;y a pas été vérifiée.</translation>
    </message>
    <message>
        <source>PNEUMONIA</source>
        <translation>PNEUMONIE</translation>
    </message>
    <message>
        <source>NORMAL</source>
        <translation>NORMAL</translation>
    </message>
    <message>
        <source>UNCERTAIN</source>
        <translation>INCERTAIN</translation>
    </message>
    <message>
        <source>screened</source>
        <translation>analysé</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>error</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Age {age} · View {view}</source>
        <translation>Âge&#xa0;: {age} · Incidence&#xa0;: {view}</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>N° du patient</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Date of study</source>
        <translation>Date de l&apos;examen</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>N° d&apos;accession</translation>
    </message>
    <message>
        <source>Reader&apos;s note, continued</source>
        <translation>Note du lecteur, suite</translation>
    </message>
    <message>
        <source>Reader&apos;s note</source>
        <translation>Note du lecteur</translation>
    </message>
</context>
<context>
    <name>Retracing</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Undone: {words}.</source>
        <translation>Annulé&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Done again: {words}.</source>
        <translation>Rétabli&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ReviewDesk</name>
    <message>
        <source>Findings taken back: {count}.</source>
        <translation>Avis retirés&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>What you said before you saw the model&apos;s verdict stays on record. You can change it.</source>
        <translation>Ce que vous avez dit avant de voir le verdict du modèle reste enregistré. Vous pouvez le changer.</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>reader&apos;s finding ({count})</source>
        <translation>avis du lecteur ({count})</translation>
    </message>
    <message>
        <source>{file}: you said {verdict}. {comparison}</source>
        <translation>{file}&#xa0;: vous avez dit {verdict}. {comparison}</translation>
    </message>
    <message>
        <source>Films that you called: {count}.</source>
        <translation>Clichés avec votre avis&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Left out, as you have to read each by itself first: {count}.</source>
        <translation>Laissés de côté, car vous devez d&apos;abord lire chacun séparément&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>RocCurve</name>
    <message>
        <source>ROC curve: sensitivity {sensitivity}, share of false alarms {alarms}</source>
        <translation>Courbe ROC&#xa0;: sensibilité {sensitivity}, part de fausses alertes {alarms}</translation>
    </message>
    <message>
        <source>false alarms</source>
        <translation>fausses alertes</translation>
    </message>
    <message>
        <source>found</source>
        <translation>trouvés</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>{count} pixels (the file gives no scale)</source>
        <translation>{count} pixels (le fichier ne donne pas d&apos;échelle)</translation>
    </message>
    <message>
        <source>{length} mm in the image</source>
        <translation>{length}&#xa0;mm dans l&apos;image</translation>
    </message>
</context>
<context>
    <name>ScoreScale</name>
    <message>
        <source>Score {score} on a scale from 0 to 1; operating point {threshold}</source>
        <translation>Score {score} sur une échelle de 0 à 1&#xa0;; seuil de décision {threshold}</translation>
    </message>
    <message>
        <source>uncertain from {low} to {high}</source>
        <translation>incertain de {low} à {high}</translation>
    </message>
    <message>
        <source>operating point {threshold}</source>
        <translation>seuil de décision {threshold}</translation>
    </message>
</context>
<context>
    <name>SearchForm</name>
    <message>
        <source>Patient, file or note</source>
        <translation>Patient, fichier ou note</translation>
    </message>
    <message>
        <source>Words to look for in patient, file and note</source>
        <translation>Mots à rechercher dans patient, fichier et note</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>A&amp;u</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark for a darkened room, light for a lit one; the film itself is always on black</source>
        <translation>Sombre pour une pièce sombre, clair pour une pièce éclairée&#xa0;; le cliché lui-même est toujours sur fond noir</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>The language of the window</source>
        <translation>La langue de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>The size of all text, in percent of what the system asks for</source>
        <translation>La taille de tous les textes, en pourcentage de celle du système</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Taille du te&amp;xte</translation>
    </message>
    <message>
        <source>The language changes when this dialog is closed. Films that are being screened go on.</source>
        <translation>La langue change à la fermeture de cette fenêtre. L&apos;analyse des clichés continue.</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>Comme le système ({language})</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>The history keeps every film that was screened, with the patient&apos;s name as the file gives it, the verdict, and what a reader made of it. The films themselves stay where they are.</source>
        <translation>L&apos;historique garde chaque cliché analysé, avec le nom du patient tel que le fichier l&apos;indique, le verdict et l&apos;avis d&apos;un lecteur. Les clichés eux-mêmes restent à leur place.</translation>
    </message>
    <message>
        <source>Older entries are deleted when the program starts</source>
        <translation>Les entrées plus anciennes sont supprimées au démarrage du programme</translation>
    </message>
    <message>
        <source>&amp;Keep for</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>Another folder holds from the next start of the program on. The history in the old folder is neither moved nor deleted: copy that folder&apos;s contents to the new one first if you want to keep them in sight. Choose a folder of this computer that only you can open; on a shared one others could read it.</source>
        <translation>Un autre dossier ne vaut qu&apos;à partir du prochain démarrage du programme. L&apos;historique de l&apos;ancien dossier n&apos;est ni déplacé ni supprimé&#xa0;: pour continuer à le voir, copiez d&apos;abord le contenu de l&apos;ancien dossier dans le nouveau. Choisissez un dossier de cet ordinateur que vous seul pouvez ouvrir&#xa0;; dans un dossier partagé, d&apos;autres pourraient le lire.</translation>
    </message>
    <message>
        <source>&amp;Delete all history…</source>
        <translation>&amp;Supprimer tout l&apos;historique…</translation>
    </message>
    <message>
        <source>Delete every entry and picture of the history; no film is deleted</source>
        <translation>Supprimer toutes les entrées et images de l&apos;historique&#xa0;; aucun cliché n&apos;est supprimé</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Months: {count}</source>
        <translation>Mois&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Years: {count}</source>
        <translation>Années&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Folder of the history</source>
        <translation>Dossier de l&apos;historique</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Choose another folder for the history</source>
        <translation>Choisir un autre dossier pour l&apos;historique</translation>
    </message>
    <message>
        <source>&amp;Usual place</source>
        <translation>Dossier ha&amp;bituel</translation>
    </message>
    <message>
        <source>Where this system keeps the data of programs</source>
        <translation>Là où ce système garde les données des programmes</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder. Choose another one.</source>
        <translation>Rien ne peut être écrit dans ce dossier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Long work</source>
        <translation>Travaux longs</translation>
    </message>
    <message>
        <source>A message of the system when the window is not in front</source>
        <translation>Un message du système quand la fenêtre n&apos;est pas au premier plan</translation>
    </message>
    <message>
        <source>&amp;Tell me when all films are screened</source>
        <translation>M&apos;a&amp;vertir quand tous les clichés sont analysés</translation>
    </message>
    <message>
        <source>The screen may go dark, but the work goes on</source>
        <translation>L&apos;écran peut s&apos;éteindre, mais le travail continue</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake meanwhile</source>
        <translation>&amp;Garder l&apos;ordinateur actif pendant ce temps</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: the program opens no connection, and sends neither films nor figures on its use to anybody.</source>
        <translation>Rien ne quitte cet ordinateur&#xa0;: le programme n&apos;ouvre aucune connexion et n&apos;envoie à personne ni clichés ni chiffres sur son utilisation.</translation>
    </message>
    <message>
        <source>History: names and numbers of patients, small pictures, verdicts and notes</source>
        <translation>Historique&#xa0;: noms et numéros de patients, petites images, verdicts et notes</translation>
    </message>
    <message>
        <source>Log: what went wrong and where, without patients or file names</source>
        <translation>Journal&#xa0;: les problèmes et leur endroit, sans patients ni noms de fichiers</translation>
    </message>
    <message>
        <source>Settings: these choices, and the folders that were opened last</source>
        <translation>Paramètres&#xa0;: ces choix, et les derniers dossiers ouverts</translation>
    </message>
    <message>
        <source>Reports and tables hold what stands in the list, and lie where you saved them. Whoever may use your account of this computer can open all of these; where it may be stolen, have its disk encrypted.</source>
        <translation>Les rapports et les tableaux contiennent ce qui est dans la liste, et se trouvent là où vous les avez enregistrés. Toute personne qui peut utiliser votre compte sur cet ordinateur peut ouvrir tout cela&#xa0;; si l&apos;ordinateur risque d&apos;être volé, faites chiffrer son disque.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Read films blind where you can: readers who see a wrong verdict first miss more of what is on the film.</source>
        <translation>Lisez les clichés en aveugle quand vous le pouvez&#xa0;: les lecteurs à qui l&apos;on montre d&apos;abord un verdict faux laissent passer plus d&apos;anomalies.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Another model screens from the next film on. Films that were screened keep their results until they are screened again.</source>
        <translation>Un autre modèle sert à partir du prochain cliché. Les clichés déjà analysés gardent leurs résultats jusqu&apos;à une nouvelle analyse.</translation>
    </message>
    <message>
        <source>&amp;Operating point…</source>
        <translation>&amp;Seuil de décision…</translation>
    </message>
    <message>
        <source>From which score on a film is called pneumonia, and what follows from it</source>
        <translation>Le score à partir duquel un cliché est classé PNEUMONIE, et ce qui en découle</translation>
    </message>
    <message>
        <source>Read films &amp;before the verdict is shown</source>
        <translation>Lire les clichés &amp;avant l&apos;affichage du verdict</translation>
    </message>
    <message>
        <source>Blind reading: verdict, score and heatmap stay hidden until you have made your call</source>
        <translation>Lecture en aveugle&#xa0;: verdict, score et carte de chaleur restent masqués jusqu&apos;à votre avis</translation>
    </message>
    <message>
        <source>After a &amp;call, go on to the next film when reading blind</source>
        <translation>En aveugle, passer au cliché s&amp;uivant après un avis</translation>
    </message>
    <message>
        <source>The next film that waits for a reader is shown as soon as you have made your call</source>
        <translation>Le prochain cliché qui attend un lecteur s&apos;affiche dès que vous avez donné votre avis</translation>
    </message>
    <message>
        <source>After a call, go on to the next film with the &amp;verdict in sight</source>
        <translation>Verdict visible, passer au cliché sui&amp;vant après un avis</translation>
    </message>
    <message>
        <source>Show the &amp;patient&apos;s name and number on the film</source>
        <translation>Afficher nom et numéro du &amp;patient sur le cliché</translation>
    </message>
    <message>
        <source>In the corners of the film, where the file names the patient</source>
        <translation>Dans les coins du cliché, si le fichier nomme le patient</translation>
    </message>
    <message>
        <source>Sound with &amp;warnings</source>
        <translation>So&amp;n avec les avertissements</translation>
    </message>
    <message>
        <source>The system&apos;s sound when something went wrong</source>
        <translation>Le son du système en cas de problème</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>Carte de chaleur</translation>
    </message>
    <message>
        <source>Whether a film is shown with its heatmap at first</source>
        <translation>Afficher ou non la carte de chaleur dès l&apos;ouverture d&apos;un cliché</translation>
    </message>
    <message>
        <source>&amp;Show the heatmap</source>
        <translation>&amp;Afficher la carte de chaleur</translation>
    </message>
    <message>
        <source>The colours of the heatmap, from weak to strong</source>
        <translation>Les couleurs de la carte de chaleur, de faible à fort</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>How much of the film the heatmap covers</source>
        <translation>À quel point la carte de chaleur couvre le cliché</translation>
    </message>
    <message>
        <source>&amp;Opacity</source>
        <translation>&amp;Opacité</translation>
    </message>
    <message>
        <source>Heat below this part of the strongest is not drawn</source>
        <translation>La chaleur au-dessous de cette part du maximum n&apos;est pas dessinée</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>Seuil d&apos;af&amp;fichage</translation>
    </message>
    <message>
        <source>Draw lines in place of colours, so that the film stays in sight</source>
        <translation>Tracer des lignes au lieu des couleurs, pour que le cliché reste visible</translation>
    </message>
    <message>
        <source>&amp;Lines of equal heat</source>
        <translation>&amp;Lignes de niveau</translation>
    </message>
    <message>
        <source>&amp;Fast model</source>
        <translation>Modèle &amp;rapide</translation>
    </message>
    <message>
        <source>F&amp;ull model (recommended)</source>
        <translation>Modèle &amp;complet (recommandé)</translation>
    </message>
    <message>
        <source>About {times} times as fast as the full model.</source>
        <translation>Environ {times} fois plus rapide que le modèle complet.</translation>
    </message>
    <message>
        <source>On its validation films it finds {found} of those with pneumonia and rightly passes {passed} of the others; area under the curve {area} ({low} to {high}).</source>
        <translation>Sur ses clichés de validation, il trouve {found} des cas de pneumonie et laisse passer, à juste titre, {passed} des autres clichés&#xa0;; aire sous la courbe&#xa0;: {area} ({low} à {high}).</translation>
    </message>
    <message>
        <source>That area is {loss} less than the full model&apos;s.</source>
        <translation>Cette aire est inférieure de {loss} à celle du modèle complet.</translation>
    </message>
    <message>
        <source>{value} %</source>
        <translation>{value}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <source>Theme, language, reading, history and privacy</source>
        <translation>Thème, langue, lecture, historique et confidentialité</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Pages des paramètres</translation>
    </message>
    <message>
        <source>Make this page as it was at first</source>
        <translation>Remettre cette page comme au début</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>Silent</name>
    <message>
        <source>PneumoScan is open already, but does not answer.</source>
        <translation>PneumoScan est déjà ouvert, mais ne répond pas.</translation>
    </message>
    <message>
        <source>As soon as it does, it is shown with what you have opened. Or open a second window beside it: that has a list of its own, and both write into the same history.</source>
        <translation>Dès qu&apos;il répondra, il s&apos;affichera avec ce que vous avez ouvert. Vous pouvez aussi ouvrir une seconde fenêtre à côté&#xa0;: elle aura sa propre liste, et les deux écriront dans le même historique.</translation>
    </message>
    <message>
        <source>Open a &amp;second window</source>
        <translation>Ouvrir une &amp;seconde fenêtre</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>StatusArea</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Research use only</source>
        <translation>Réservé à la recherche</translation>
    </message>
</context>
<context>
    <name>SupportBundleDialog</name>
    <message>
        <source>Save a support bundle</source>
        <translation>Enregistrer un fichier d&apos;assistance</translation>
    </message>
    <message>
        <source>What the bundle holds</source>
        <translation>Ce que contient le fichier</translation>
    </message>
    <message>
        <source>Gathering…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>ZIP file</source>
        <translation>Fichier ZIP</translation>
    </message>
    <message>
        <source>Files in the bundle: {names}.</source>
        <translation>Fichiers contenus&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The bundle could not be saved ({reason}). Choose another folder.</source>
        <translation>Le fichier d&apos;assistance n&apos;a pas pu être enregistré ({reason}). Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Saved as {name}. Nothing was sent: give it to whoever helps you.</source>
        <translation>Enregistré sous {name}. Rien n&apos;a été envoyé&#xa0;: donnez-le à la personne qui vous aide.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation>Choisir où l&apos;enregistrer</translation>
    </message>
    <message>
        <source>Show &amp;folder</source>
        <translation>Afficher le &amp;dossier</translation>
    </message>
    <message>
        <source>Show the folder that holds the bundle</source>
        <translation>Afficher le dossier qui contient le fichier d&apos;assistance</translation>
    </message>
    <message>
        <source>A ZIP file for whoever helps you when something goes wrong: the log, and what program and computer are like. No patient data, no names of files or folders. This is all that will be in it; read it before you give it away.</source>
        <translation>Un fichier ZIP pour la personne qui vous aide en cas de problème&#xa0;: le journal, et les caractéristiques du programme et de l&apos;ordinateur. Pas de données de patients, pas de noms de fichiers ni de dossiers. Voici tout ce qu&apos;il contiendra&#xa0;; lisez-le avant de le donner.</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Research use only. Not a medical device; a score is not a diagnosis.</source>
        <translation>Réservé à la recherche. Ceci n&apos;est pas un dispositif médical&#xa0;; un score n&apos;est pas un diagnostic.</translation>
    </message>
    <message>
        <source>The model knows only children of one to five years: its verdict on anyone else means nothing.</source>
        <translation>Le modèle ne connaît que les enfants de un à cinq ans&#xa0;: son verdict sur tout autre patient ne signifie rien.</translation>
    </message>
    <message>
        <source>PNEUMONIA</source>
        <translation>PNEUMONIE</translation>
    </message>
    <message>
        <source>NORMAL</source>
        <translation>NORMAL</translation>
    </message>
    <message>
        <source>UNCERTAIN</source>
        <translation>INCERTAIN</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Not screened</source>
        <translation>Non analysé</translation>
    </message>
    <message>
        <source>Screening…</source>
        <translation>Analyse…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>To be read</source>
        <translation>À lire</translation>
    </message>
    <message>
        <source>Screened</source>
        <translation>Analysé</translation>
    </message>
    <message>
        <source>Warning: {sentence}</source>
        <translation>Avertissement&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>Shown anyway</source>
        <translation>Affiché quand même</translation>
    </message>
    <message>
        <source>turned clockwise by 90 degrees</source>
        <translation>rotation de 90 degrés à droite</translation>
    </message>
    <message>
        <source>turned by 180 degrees</source>
        <translation>rotation de 180 degrés</translation>
    </message>
    <message>
        <source>turned anticlockwise by 90 degrees</source>
        <translation>rotation de 90 degrés à gauche</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>mise en miroir</translation>
    </message>
    <message>
        <source>black and white exchanged</source>
        <translation>inversion du noir et du blanc</translation>
    </message>
    <message>
        <source>as it is in the file</source>
        <translation>aucun changement</translation>
    </message>
    <message>
        <source>The score is too near to the operating point {threshold}: {then}</source>
        <translation>Le score est trop proche du seuil de décision {threshold}&#xa0;: {then}</translation>
    </message>
    <message>
        <source>The score lies between {low} and {high}, too near to the operating point {threshold}: {then}</source>
        <translation>Le score est entre {low} et {high}, trop proche du seuil de décision {threshold}&#xa0;: {then}</translation>
    </message>
    <message>
        <source>The score is at or above the operating point {threshold}: {then}</source>
        <translation>Le score atteint ou dépasse le seuil de décision {threshold}&#xa0;: {then}</translation>
    </message>
    <message>
        <source>The score is below the operating point {threshold}: {then}</source>
        <translation>Le score est au-dessous du seuil de décision {threshold}&#xa0;: {then}</translation>
    </message>
    <message>
        <source>the film resembles films with pneumonia. Have it read.</source>
        <translation>le cliché ressemble à des clichés avec pneumonie. Faites-le lire.</translation>
    </message>
    <message>
        <source>the film resembles films without pneumonia. That does not rule it out.</source>
        <translation>le cliché ressemble à des clichés sans pneumonie. Cela n&apos;exclut pas une pneumonie.</translation>
    </message>
    <message>
        <source>the film is not called either way. Have it read.</source>
        <translation>le modèle ne tranche pas. Faites lire le cliché.</translation>
    </message>
    <message>
        <source>A score is not the probability that this patient is ill.</source>
        <translation>Un score n&apos;est pas la probabilité que ce patient soit malade.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>without verdict: {count}</source>
        <translation>sans verdict&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>reste {time}</translation>
    </message>
    <message>
        <source>{count} films a minute</source>
        <translation>{count} clichés par minute</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count}&#xa0;s</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count}&#xa0;min</translation>
    </message>
    <message>
        <source>{hours} h {minutes:02d} min</source>
        <translation>{hours}&#xa0;h {minutes:02d}&#xa0;min</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>N° patient</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Né(e) le</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>Examen du</translation>
    </message>
    <message>
        <source>Accession</source>
        <translation>N° d&apos;accession</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Incidence</translation>
    </message>
    <message>
        <source>age not given</source>
        <translation>âge non indiqué</translation>
    </message>
    <message>
        <source>view not given</source>
        <translation>incidence non indiquée</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} jours</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semaine</translation>
    </message>
    <message>
        <source>{count} weeks</source>
        <translation>{count} semaines</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mois</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count} mois</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count} ans</translation>
    </message>
</context>
<context>
    <name>TrialDialog</name>
    <message>
        <source>Install a model</source>
        <translation>Installer un modèle</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Cliché</translation>
    </message>
    <message>
        <source>Model in force</source>
        <translation>Modèle actif</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Nouveau modèle</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Looking for films to try it on…</source>
        <translation>Recherche de clichés pour l&apos;essai…</translation>
    </message>
    <message>
        <source>The model in force cannot be used, so there is nothing to compare with.</source>
        <translation>Le modèle actif est inutilisable&#xa0;: il n&apos;y a rien à quoi comparer.</translation>
    </message>
    <message>
        <source>Tried on {done} of {total} films; come out differently so far: {flips}.</source>
        <translation>Essayé sur {done} clichés sur {total}&#xa0;; verdicts qui changent jusqu&apos;ici&#xa0;: {flips}.</translation>
    </message>
    <message>
        <source>How much of the trial is done</source>
        <translation>Progression de l&apos;essai</translation>
    </message>
    <message>
        <source>Films that come out differently</source>
        <translation>Clichés dont le verdict change</translation>
    </message>
    <message>
        <source>Show &amp;all films</source>
        <translation>Afficher &amp;tous les clichés</translation>
    </message>
    <message>
        <source>Show also the films of which both models say the same</source>
        <translation>Afficher aussi les clichés sur lesquels les deux modèles sont d&apos;accord</translation>
    </message>
    <message>
        <source>&amp;I was told to install this older model</source>
        <translation>On m&apos;a &amp;demandé d&apos;installer ce modèle plus ancien</translation>
    </message>
    <message>
        <source>An older model may have faults that the one in force has not</source>
        <translation>Un modèle plus ancien peut avoir des défauts que le modèle actif n&apos;a pas</translation>
    </message>
    <message>
        <source>New: {facts}. Signed by {key} on {day}, for: {slot}.</source>
        <translation>Nouveau&#xa0;: {facts}. Signé par {key} le {day}&#xa0;; type&#xa0;: {slot}.</translation>
    </message>
    <message>
        <source>In force: {facts}.</source>
        <translation>Actif&#xa0;: {facts}.</translation>
    </message>
    <message>
        <source>Its operating point was moved to {threshold}; the new model begins with its own.</source>
        <translation>Le seuil de décision du modèle actif a été déplacé à {threshold}&#xa0;; le nouveau modèle commence avec le sien.</translation>
    </message>
    <message>
        <source>I&amp;nstall</source>
        <translation>&amp;Installer</translation>
    </message>
    <message>
        <source>Put it in force; the model before stays, and you can go back to it</source>
        <translation>L&apos;activer&#xa0;; le modèle précédent est conservé et vous pouvez y revenir</translation>
    </message>
    <message>
        <source>Try on other &amp;films…</source>
        <translation>Essayer sur d&apos;autres &amp;clichés…</translation>
    </message>
    <message>
        <source>Choose a folder of films to try it on; nothing of it is kept</source>
        <translation>Choisir un dossier de clichés pour l&apos;essai&#xa0;; rien n&apos;en est conservé</translation>
    </message>
</context>
<context>
    <name>Unkept</name>
    <message>
        <source>Settings cannot be kept: {folder} may not be written to.</source>
        <translation>Les paramètres ne peuvent pas être conservés&#xa0;: {folder} est interdit en écriture.</translation>
    </message>
    <message>
        <source>There is no log of what goes wrong: its folder may not be written to.</source>
        <translation>Il n&apos;y a pas de journal des problèmes&#xa0;: l&apos;écriture est interdite dans son dossier.</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>The file cannot be read ({reason}). Check the stick, or copy the file to this computer first.</source>
        <translation>Le fichier ne peut pas être lu ({reason}). Vérifiez la clé USB, ou copiez d&apos;abord le fichier sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB: it is no model. Choose another file.</source>
        <translation>Le fichier dépasse {limit}&#xa0;Mo&#xa0;: ce n&apos;est pas un modèle. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The file is no model, or it was damaged on its way ({reason}). Copy it anew from where you have it from.</source>
        <translation>Le fichier n&apos;est pas un modèle, ou il a été endommagé en chemin ({reason}). Copiez-le à nouveau depuis son origine.</translation>
    </message>
    <message>
        <source>The model is not signed, so nobody vouches for it. It is not installed. Get a signed one.</source>
        <translation>Le modèle n&apos;est pas signé&#xa0;: personne ne s&apos;en porte garant. Il n&apos;est pas installé. Procurez-vous un modèle signé.</translation>
    </message>
    <message>
        <source>The signature is none that this program knows: the file was changed, or comes from somebody else. It is not installed. Get it from those who gave you the program.</source>
        <translation>La signature est inconnue de ce programme&#xa0;: le fichier a été modifié ou vient de quelqu&apos;un d&apos;autre. Il n&apos;est pas installé. Demandez-le à ceux qui vous ont donné le programme.</translation>
    </message>
    <message>
        <source>The file {name} in it is not the one that was signed. The model is not installed. Get it from those who gave you the program.</source>
        <translation>Le fichier {name} qu&apos;il contient n&apos;est pas celui qui a été signé. Le modèle n&apos;est pas installé. Demandez-le à ceux qui vous ont donné le programme.</translation>
    </message>
    <message>
        <source>The file {name} is missing from it. The model is not installed. Get a whole one.</source>
        <translation>Il y manque le fichier {name}. Le modèle n&apos;est pas installé. Procurez-vous un modèle complet.</translation>
    </message>
    <message>
        <source>There is a file in it that was not signed, {name}. The model is not installed. Get it from those who gave you the program.</source>
        <translation>Il contient un fichier qui n&apos;a pas été signé&#xa0;: {name}. Le modèle n&apos;est pas installé. Demandez-le à ceux qui vous ont donné le programme.</translation>
    </message>
    <message>
        <source>The model is made for a newer version of the program. Install that first.</source>
        <translation>Le modèle est fait pour une version plus récente du programme. Installez d&apos;abord celle-ci.</translation>
    </message>
    <message>
        <source>The model needs version {version} of the program, and this is {own}. Install that first.</source>
        <translation>Le modèle exige la version {version} du programme, et celle-ci est la {own}. Installez d&apos;abord la version demandée.</translation>
    </message>
    <message>
        <source>The model was made for another way of preparing films ({theirs}; here {own}). Get one that is made for this version of the program.</source>
        <translation>Le modèle a été fait pour une autre préparation des clichés ({theirs}&#xa0;; ici {own}). Procurez-vous un modèle fait pour cette version du programme.</translation>
    </message>
    <message>
        <source>The model cannot be used on this computer ({reason}). It is not installed; the one before stays.</source>
        <translation>Le modèle ne peut pas être utilisé sur cet ordinateur ({reason}). Il n&apos;est pas installé&#xa0;; le précédent reste.</translation>
    </message>
    <message>
        <source>{name} is in force already. There is nothing to install.</source>
        <translation>{name} est déjà actif. Il n&apos;y a rien à installer.</translation>
    </message>
    <message>
        <source>There is another model of the name {name}. Results could not be told apart, so it is not installed. Ask those who gave it to you for one with a name of its own.</source>
        <translation>Il y a déjà un autre modèle du nom de {name}. Les résultats ne pourraient pas être distingués&#xa0;: il n&apos;est donc pas installé. Demandez à ceux qui vous l&apos;ont donné un modèle qui porte un autre nom.</translation>
    </message>
    <message>
        <source>{name} is older than {current}, which is in force. Install it only if you were told to.</source>
        <translation>{name} est plus ancien que {current}, qui est actif. Ne l&apos;installez que si on vous l&apos;a demandé.</translation>
    </message>
    <message>
        <source>Another window of the program is changing the models. Wait a moment and try again.</source>
        <translation>Une autre fenêtre du programme modifie les modèles. Attendez un moment et réessayez.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Make room on it and try again.</source>
        <translation>Le disque est plein. Rien n&apos;a été modifié. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The program&apos;s folder may not be written to. Nothing was changed. Check its permissions.</source>
        <translation>L&apos;écriture est interdite dans le dossier du programme. Rien n&apos;a été modifié. Vérifiez les autorisations.</translation>
    </message>
    <message>
        <source>The models&apos; folder cannot be read or written ({reason}). Nothing was changed. Check the disk.</source>
        <translation>Impossible de lire ou d&apos;écrire le dossier des modèles ({reason}). Rien n&apos;a été modifié. Vérifiez le disque.</translation>
    </message>
    <message>
        <source>The program&apos;s own model is in force. There is none before it to go back to.</source>
        <translation>Le modèle d&apos;origine du programme est actif. Il n&apos;y a pas de modèle précédent auquel revenir.</translation>
    </message>
    <message>
        <source>Another model was put in force meanwhile. Nothing was changed. Look at the models anew.</source>
        <translation>Un autre modèle a été activé entre-temps. Rien n&apos;a été modifié. Regardez à nouveau les modèles.</translation>
    </message>
</context>
<context>
    <name>UpdatesDesk</name>
    <message>
        <source>Which models there are, a new one from a stick, and the way back</source>
        <translation>Les modèles présents, l&apos;installation d&apos;un nouveau depuis une clé USB et le retour au précédent</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modèles…</translation>
    </message>
    <message>
        <source>Models (*{suffix})</source>
        <translation>Modèles (*{suffix})</translation>
    </message>
    <message>
        <source>Install a model</source>
        <translation>Installer un modèle</translation>
    </message>
    <message>
        <source>The model is being read and checked…</source>
        <translation>Lecture et vérification du modèle…</translation>
    </message>
    <message>
        <source>{name} is signed, and is being tried out.</source>
        <translation>{name} est signé&#xa0;; l&apos;essai est en cours.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Done. It screens once the model is chosen in the settings: {slot}.</source>
        <translation>C&apos;est fait. Il servira à l&apos;analyse quand ce modèle sera choisi dans les paramètres&#xa0;: {slot}.</translation>
    </message>
    <message>
        <source>{name} screens from now on. Films screened before keep their results.</source>
        <translation>{name} fait désormais l&apos;analyse. Les clichés déjà analysés gardent leurs résultats.</translation>
    </message>
    <message>
        <source>Undo puts the one before back in force.</source>
        <translation>«&#xa0;Annuler&#xa0;» réactive le modèle précédent.</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Patient, as the file says</source>
        <translation>Patient, d&apos;après le fichier</translation>
    </message>
    <message>
        <source>Choose a film in the worklist.</source>
        <translation>Choisissez un cliché dans la liste.</translation>
    </message>
    <message>
        <source>Its verdict will appear here.</source>
        <translation>Son verdict s&apos;affichera ici.</translation>
    </message>
    <message>
        <source>Score {score}</source>
        <translation>Score {score}</translation>
    </message>
    <message>
        <source>Model {name}, SHA-256 {digest}…</source>
        <translation>Modèle {name}, SHA-256 {digest}…</translation>
    </message>
    <message>
        <source>What is known of the film</source>
        <translation>Ce que l&apos;on sait du cliché</translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom &amp;avant</translation>
    </message>
    <message>
        <source>Make the film larger</source>
        <translation>Agrandir le cliché</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>Make the film smaller</source>
        <translation>Réduire le cliché</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>A&amp;juster</translation>
    </message>
    <message>
        <source>Show all of the film</source>
        <translation>Montrer tout le cliché</translation>
    </message>
    <message>
        <source>One to on&amp;e</source>
        <translation>Échelle &amp;1:1</translation>
    </message>
    <message>
        <source>Show each pixel of the film as one of the screen</source>
        <translation>Montrer chaque pixel du cliché comme un pixel de l&apos;écran</translation>
    </message>
    <message>
        <source>&amp;Window presets…</source>
        <translation>&amp;Fenêtrage…</translation>
    </message>
    <message>
        <source>Choose brightness and contrast</source>
        <translation>Choisir la luminosité et le contraste</translation>
    </message>
    <message>
        <source>Set window by &amp;dragging</source>
        <translation>Fenêtrage à la &amp;souris</translation>
    </message>
    <message>
        <source>Drag up and down for brightness, to the sides for contrast (or with the right button at any time)</source>
        <translation>Glisser de haut en bas pour la luminosité, de côté pour le contraste (ou à tout moment avec le bouton droit)</translation>
    </message>
    <message>
        <source>In&amp;vert</source>
        <translation>In&amp;verser</translation>
    </message>
    <message>
        <source>Exchange black and white on the screen</source>
        <translation>Inverser le noir et le blanc à l&apos;écran</translation>
    </message>
    <message>
        <source>&amp;Turn right</source>
        <translation>Tourner à &amp;droite</translation>
    </message>
    <message>
        <source>Turn the display clockwise; what was screened stays as it is</source>
        <translation>Tourner l&apos;affichage à droite&#xa0;; ce qui a été analysé reste tel quel</translation>
    </message>
    <message>
        <source>Turn &amp;left</source>
        <translation>Tourner à &amp;gauche</translation>
    </message>
    <message>
        <source>Turn the display anticlockwise; what was screened stays as it is</source>
        <translation>Tourner l&apos;affichage à gauche&#xa0;; ce qui a été analysé reste tel quel</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation>&amp;Miroir</translation>
    </message>
    <message>
        <source>Exchange left and right on the screen; what was screened stays as it is</source>
        <translation>Échanger la gauche et la droite à l&apos;écran&#xa0;; ce qui a été analysé reste tel quel</translation>
    </message>
    <message>
        <source>&amp;Reset the display</source>
        <translation>Ré&amp;initialiser l&apos;affichage</translation>
    </message>
    <message>
        <source>All of the film, upright, as bright as its file asks for</source>
        <translation>Tout le cliché, à l&apos;endroit, avec la luminosité demandée par son fichier</translation>
    </message>
    <message>
        <source>R&amp;uler</source>
        <translation>Règ&amp;le</translation>
    </message>
    <message>
        <source>Drag a line to measure; again, or Esc, removes it</source>
        <translation>Tracer une ligne pour mesurer&#xa0;; un nouvel appui ou Échap l&apos;efface</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Côte à côte</translation>
    </message>
    <message>
        <source>Show the film without heatmap beside the film with it</source>
        <translation>Montrer le cliché sans carte de chaleur à côté du cliché avec elle</translation>
    </message>
    <message>
        <source>&amp;Compare with previous film</source>
        <translation>Com&amp;parer au cliché antérieur</translation>
    </message>
    <message>
        <source>Show a previous film of the same patient beside this one</source>
        <translation>Montrer un cliché antérieur du même patient à côté de celui-ci</translation>
    </message>
    <message>
        <source>&amp;Patient text on the film</source>
        <translation>&amp;Texte patient sur le cliché</translation>
    </message>
    <message>
        <source>Show name, number and date in the corners of the film</source>
        <translation>Afficher le nom, le numéro et la date dans les coins du cliché</translation>
    </message>
</context>
<context>
    <name>ViewDesk</name>
    <message>
        <source>No film is shown.</source>
        <translation>Aucun cliché affiché.</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Film</source>
        <translation>Cliché</translation>
    </message>
    <message>
        <source>Film beside it</source>
        <translation>Cliché à côté</translation>
    </message>
    <message>
        <source>With heatmap</source>
        <translation>Avec carte de chaleur</translation>
    </message>
    <message>
        <source>Without heatmap</source>
        <translation>Sans carte de chaleur</translation>
    </message>
    <message>
        <source>No film is shown.</source>
        <translation>Aucun cliché affiché.</translation>
    </message>
    <message>
        <source>Display turned</source>
        <translation>Affichage tourné</translation>
    </message>
    <message>
        <source>Ruler: the arrow keys draw a line</source>
        <translation>Règle&#xa0;: les flèches tracent une ligne</translation>
    </message>
    <message>
        <source>No heatmap</source>
        <translation>Pas de carte de chaleur</translation>
    </message>
    <message>
        <source>Heatmap shown</source>
        <translation>Carte de chaleur affichée</translation>
    </message>
    <message>
        <source>Heatmap hidden</source>
        <translation>Carte de chaleur masquée</translation>
    </message>
</context>
<context>
    <name>ViewerPane</name>
    <message>
        <source>More tools</source>
        <translation>Autres outils</translation>
    </message>
    <message>
        <source>Tools of the viewer</source>
        <translation>Outils de la visionneuse</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Drop films or folders here</source>
        <translation>Déposez ici des clichés ou des dossiers</translation>
    </message>
    <message>
        <source>DICOM, JPEG, PNG, BMP, TIFF or WebP. Nothing leaves this computer.</source>
        <translation>DICOM, JPEG, PNG, BMP, TIFF ou WebP. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Derniers ouverts</translation>
    </message>
    <message>
        <source>Open {folder}</source>
        <translation>Ouvrir {folder}</translation>
    </message>
</context>
<context>
    <name>WorkDisplay</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Screened: {count}. In the list: {parts}.</source>
        <translation>Analysés&#xa0;: {count}. Dans la liste&#xa0;: {parts}.</translation>
    </message>
    <message>
        <source>With warnings: {count}.</source>
        <translation>Avec avertissements&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>To be reviewed: {count}.</source>
        <translation>À contrôler&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>In the list {count}: {parts}</source>
        <translation>Dans la liste&#xa0;: {count} ({parts})</translation>
    </message>
    <message>
        <source>pneumonia {count}</source>
        <translation>pneumonie {count}</translation>
    </message>
    <message>
        <source>uncertain {count}</source>
        <translation>incertain {count}</translation>
    </message>
    <message>
        <source>normal {count}</source>
        <translation>normal {count}</translation>
    </message>
    <message>
        <source>without verdict {count}</source>
        <translation>sans verdict {count}</translation>
    </message>
    <message>
        <source>not screened {count}</source>
        <translation>non analysés {count}</translation>
    </message>
    <message>
        <source>waiting {count}</source>
        <translation>en attente {count}</translation>
    </message>
    <message>
        <source>There are no files in what you opened.</source>
        <translation>Il n&apos;y a aucun fichier dans ce que vous avez ouvert.</translation>
    </message>
    <message>
        <source>These films are in the list already.</source>
        <translation>Ces clichés sont déjà dans la liste.</translation>
    </message>
</context>
<context>
    <name>Worklist</name>
    <message>
        <source>Second look</source>
        <translation>À relire</translation>
    </message>
    <message>
        <source>Disagrees</source>
        <translation>Désaccord</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Douteux</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Reader: {verdict}</source>
        <translation>Lecteur&#xa0;: {verdict}</translation>
    </message>
    <message>
        <source>Model: {verdict}, score {score}</source>
        <translation>Modèle&#xa0;: {verdict}, score {score}</translation>
    </message>
    <message>
        <source>Called before the model&apos;s verdict was seen: look at it a second time.</source>
        <translation>Avis donné avant de voir le verdict du modèle&#xa0;: à relire.</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Cliché</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>WorklistView</name>
    <message>
        <source>Worklist</source>
        <translation>Liste de travail</translation>
    </message>
    <message>
        <source>No film in the list fits what is asked for above.</source>
        <translation>Aucun cliché de la liste ne répond à ces critères.</translation>
    </message>
</context>
<context>
    <name>_Worker</name>
    <message>
        <source>an unexpected fault ({kind})</source>
        <translation>une erreur inattendue ({kind})</translation>
    </message>
    <message>
        <source>The models cannot be read or changed: an unexpected fault ({kind}).</source>
        <translation>Les modèles ne peuvent pas être lus ou modifiés&#xa0;: une erreur inattendue ({kind}).</translation>
    </message>
</context>
<context>
    <name>_Writer</name>
    <message>
        <source>The file could not be written ({reason}). Choose another place.</source>
        <translation>Le fichier n&apos;a pas pu être écrit ({reason}). Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The file could not be written: an unexpected fault ({kind}).</source>
        <translation>Le fichier n&apos;a pas pu être écrit&#xa0;: une erreur inattendue ({kind}).</translation>
    </message>
</context>
</TS>
