<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>The notices are missing from this installation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About PneumoScan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Model card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences of the program and of what it is made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline screening of chest X-rays for pneumonia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of its weights: {digest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating point: {threshold}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs on: {device}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With: {runtime}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Pausing after the film in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for films: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Paused at {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>The disk that holds the history is full. Make room on it; until then nothing new is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history&apos;s folder or file may not be written to. Check its permissions, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history&apos;s folder or file is no longer where it was. Connect its disk again or put it back, then restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program keeps the history busy. Wait a moment and try again, or close the other program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is damaged. Restart the program: it then goes back to the newest good backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is damaged, and another window of the program is using it. Close that window, then restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history was written by a newer version of the program. Use that version, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history cannot be read or written ({reason}). Check the disk or the connection to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list is no longer in the history: it was deleted meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list is open in another window of the program. Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data were deleted, but traces of them may stay in the history&apos;s files until the program starts next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traces of data that were deleted earlier may still be in the history&apos;s files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The daily backup of the history could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy cannot take the place of the history itself. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history was damaged. The backup of {day} has taken its place; what was screened since then is missing. The damaged file was kept as {kept}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history&apos;s file was missing or empty. The backup of {day} has taken its place; what was screened since then is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history was damaged and there is no good backup, so an empty one was begun. The damaged file was kept as {kept}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Availability</name>
    <message>
        <source>The list is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No film is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is being written already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No film is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for a film that was rejected although it can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No film in the list is left over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is going on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Model card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is on the internet. Open it in the browser?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColourMap</name>
    <message>
        <source>Inferno</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cividis, for colour-blind readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amber, for grey printers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Open films…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose films to screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen a folder, with the folders in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the &amp;sample films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen the synthetic films that come with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Report of this film…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a PDF of the chosen film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of the &amp;list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a PDF of the whole list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV &amp;table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a CSV table of the whole list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove from list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the chosen films from the list; no file is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin an empty list; the films of this one stay in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop at once; what is left stays in the list as not screened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen the &amp;rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the films not screened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen the chosen films once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;orrect orientation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn, mirror or invert the film before it is screened, with a preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a &amp;verdict anyway…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen a film that the program refused, and mark its verdict as asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library that draws this window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Previous film: {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This film&apos;s file does not say whose it is: nothing can be found by that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other film of this patient is known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Correct orientation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film as it is in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film as it would be screened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the same to all {count} chosen films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be screened: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count} chosen films to be screened: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On an upright film the neck is at the top, the heart lies mostly to the right in the picture, and bones are light. The file itself is never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange black and white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen it so</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>new list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new list. The {count} films of the last one are in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed from the list: {count}. No file was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desks</name>
    <message>
        <source>Read the film first: the model is hidden until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This film has no verdict to explain.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>turned clockwise by 90 degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned by 180 degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned anticlockwise by 90 degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inverted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its table of contents is damaged or missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its table of contents is far too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its files overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its data in the archive are damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is locked with a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its data inflate without end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not what was packed into the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not where the archive says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is packed in an unusual way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lies in another archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name does not end in .zip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no film itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its data end early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its tiles are larger than any picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this folder may not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its rescale slope or intercept is no usable number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its data contradict each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its elements are nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not state whether its lowest value is black or white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its table of colours is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its compressed image has no header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end of its image is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its image has another shape than it states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header contradicts itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its lookup table ends early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lateral</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Open films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films (*.dcm *.dicom *.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp *.jp2 *.gif *.zip DICOMDIR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of films, with the folders in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop to screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EngineState</name>
    <message>
        <source>Ready on {device}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model failed to load. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films that you open now are screened as soon as the model is ready.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>The slower explanations need TensorFlow and tf-keras-vis, which this installation has not. Install the program with its extra &quot;tensorflow&quot;; the heatmap that comes with each verdict needs neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program for the slower explanations cannot be started ({reason}). Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The explanation took more than {minutes} minutes and was given up. Close other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was not enough memory for this explanation. Close other programs and ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The explanation could not be made ({reason}). The verdict and its heatmap are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model cannot be used for explanations. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExplanationBar</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the film weighs for pneumonia in the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This map is being made in the background; go on meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method}: {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have a slower explanation of the score made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map is being made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExplanationCommands</name>
    <message>
        <source>Grad-CAM&amp;++ (a few seconds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;moothGrad (about ten seconds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Score-CAM (up to a minute)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to Grad-CAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the heatmap that belongs to the verdict again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel the explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up the map that is being made; Grad-CAM stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the film weighs for pneumonia; shows several separate places better than Grad-CAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which points of the film would change the score most, upwards or downwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the score stays high when only that part of the film is shown to the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaled to its own strongest place: it glows on a normal film as on any. The verdict does not rest on it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExplanationDesk</name>
    <message>
        <source>There is no film with a verdict in sight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the map that is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grad-CAM is shown already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No explanation is being made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message>
        <source>PDF report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsFold</name>
    <message>
        <source>What the model knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom the model was trained on, and how often it was right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With 95 % intervals, measured on {films}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultReporter</name>
    <message>
        <source>Something unexpected went wrong ({kind}). The list is kept and you can go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilmDesk</name>
    <message>
        <source>correction ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films corrected and screened anew: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>showing a verdict anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verdict is shown at your request, and marked so wherever it appears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>screening again ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films that are screened again: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilmView</name>
    <message>
        <source>Reading the film…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find file, patient or note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show films whose name, patient or note has all these words (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose films by score, warnings and readings, and the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {total} shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Headings</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to sort, drag to move, click with the right button to choose the columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>reader&apos;s finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No film chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeatControls</name>
    <message>
        <source>&amp;Heatmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the heatmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heatmap as &amp;lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw lines of equal heat in place of colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the film the heatmap covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours, threshold and lines of the heatmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heatmap opacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the heatmap is drawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeatLegend</name>
    <message>
        <source>Heatmap colours from weak to strong influence on the score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the film weighs for pneumonia in the network: from weak to strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below {percent} % nothing is drawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeatOptions</name>
    <message>
        <source>How the heatmap is drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lines of equal heat (C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw lines in place of colours, so that the film stays in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heatmap colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each gets lighter with the heat, and can be told apart in print and by everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide heat below, in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw only what is at least so hot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide below</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>What this program does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PneumoScan looks at frontal chest X-rays and gives each a score for pneumonia. It works without the internet: no film and no result leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for research only. A score is not a diagnosis, and a low score does not rule pneumonia out. Every film has to be read by a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom it knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model learnt from films of children of one to five years from one hospital. What it says of adults, of babies or of another view of the chest means nothing. It knows pneumonia only: it says nothing of tuberculosis, of fluid, of tubes or of broken bones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop films, folders or ZIP files on the window, or choose Open films or Open folder in the File menu. A folder is taken with all folders in it. DICOM, JPEG, PNG, TIFF and other pictures are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can add more while others are being screened. A film that is in the list already is not entered twice. Your files are never changed, moved or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying it without films of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first page and the File menu offer sample films. They are drawn by a computer, show no patient, and are good for finding your way about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each film has a row. Click on a column&apos;s heading to order the list by it, and type words into the filter to see only some of it. The order by what is to be read first puts films called PNEUMONIA or UNCERTAIN on top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking a film from the list deletes no file, and can be undone. Choose several films with Shift or Ctrl. The right mouse button shows what can be done with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line at the bottom tells how many films are done and how long the rest will take. You can pause or cancel; the film in hand is finished first. Films that were not screened stay in the list and can be screened later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the verdict means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNEUMONIA: the film resembles films with pneumonia. Have it read soon. NORMAL: it resembles films without; that does not rule pneumonia out. UNCERTAIN: the score is too near to the operating point to say either; have it read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the film first, and at the verdict after. Readers who see a wrong verdict first miss much more than readers who see none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the score means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score goes from 0 to 1. It is not the probability that this patient is ill: that also depends on the patient, and on how common pneumonia is where you are. The bar shows where the score lies, where the operating point is, and which scores are uncertain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An orange bar beside a verdict means that it deserves less trust: the film is unlike those that the model knows, the patient is too old or too young, the picture is poor, or somebody asked for the verdict anyway. The words say which. Warnings are in reports and tables too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films without a verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected means that the program will not judge a film: it seems to be no frontal chest X-ray, or it lies on its side, or black and white are exchanged. Failed means that the file could not be read. The reason stands beside the film, with what you can do about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For some rejected films you may ask for the verdict anyway. It then carries the reason as a warning wherever it is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films that lie wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a film is on its side, upside down, mirrored or a negative, choose Correct orientation. You see it before and after, and it is then screened anew. The file itself stays as it is. Turning the film only to look at it changes no verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heatmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm colours show where the model found what raised the score. The map is coarse: it does not outline an opacity and does not explain why. Heat on a letter, on a tube or at the border of the film means that the model was led astray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can hide it, make it weaker or stronger, or draw it as lines. Always look at the film without it, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking closely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the mouse wheel to come nearer to what is under the pointer, and drag to move the film. Drag with the right button for contrast and brightness. Fit shows the whole film, one to one shows every pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ruler gives millimetres only where the file says how large a pixel is; on the film&apos;s own plane, not in the body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with an earlier film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the list or the history holds an earlier film of the same patient, it can be shown beside this one. Both move and grow together. Check the names and the dates before you compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what you see: pneumonia, normal, or unsure; or agree or disagree with the model, and add a note. Your finding outranks the model&apos;s everywhere from then on: in the list, in reports and in tables. What the model said stays beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this mode you decide first: verdict, score, heatmap and warnings of a film appear only after you have entered your finding. Where you and the model differ, the film is marked for a second look. Both findings are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films on which a blind reader and the model differ can be listed. Look at each once more, alone or with a colleague, and keep or change the finding. Neither of the two is right because it was first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operating point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operating point is the score from which a film is called PNEUMONIA. A lower one finds more of the ill and raises more false alarms, a higher one does the opposite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is locked. To move it, unlock it in its window, which shows what another point would give and how many verdicts of the list would change. Move it only by what films of your own place show. It is written beside every result, and you can always go back to the model&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitivity and specificity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitivity is the share of films with pneumonia that score at or above the operating point; specificity is the share of the others that score below it. Both were measured on films like those that the model learnt from, and are lower elsewhere. The interval says how far chance alone may have moved them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many verdicts are right here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That depends on how common pneumonia is among your films. Where it is rare, most films that are called PNEUMONIA show none, however good the model is. Enter how many of 100 of your films show pneumonia to see what a verdict is worth with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports and tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of this film and Report of the list save a PDF, with film, heatmap, verdict, warnings and your own finding. CSV table saves a line for each film, for a spreadsheet. Both hold patient data: keep them where such data belong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was screened is kept on this computer. You can open a past list again and look for a patient or a day. A film that was screened before is known again, also under another name, and is not screened twice unless you ask for it. After a power cut the program goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. The history holds names and results; the settings say where it lies and how long it is kept, and there you can delete it. The log and the support bundle hold no patient data and no names of files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working with the keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything can be done without a mouse. The arrow keys move through the films, Tab moves through the window, and the list of keys in the Help menu shows the rest. Menus show the keys, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a film cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file may be damaged or still be copied. Open it in another program; if that shows it, save it anew as DICOM or PNG and try again. One bad file never stops the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the model does not load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line at the bottom says why. Mostly a file of the program is missing or was changed: install it again. Your list and your history stay as they are. A graphics card is not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program says so in a sentence and keeps the list. The log in the Help menu tells what happened. To ask for help, save a support bundle there: it shows what is in it before it is written. The program sends it to nobody; you decide who gets it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to work with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys of the program on one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went wrong, if anything did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save a support bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what helps others to help you, without patient data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About PneumoScan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version, model and licences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the help tells of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the help holds all these words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>pneumonia {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncertain {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryDesk</name>
    <message>
        <source>&amp;History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with a former list, or look for a patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up the history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of the history, on a stick for example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} of {count} films are still to be screened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the whole history: every list, finding, note and backup? The films themselves stay where they are. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete from the history, with findings and notes: lists {lists}, films {films}? The films themselves stay where they are. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete from the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}. It names patients: keep it safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted from the history: {count} films.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back from the history: {count} films. {due} are still to be screened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back from the history: {count} films.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not screened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films found: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the newest {count} are shown: say more of what you look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on with this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films of the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research use only. The history is on this computer, and names patients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryKeeper</name>
    <message>
        <source>The history failed unexpectedly ({kind}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is written again; nothing of this list is missing from it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Introduction</name>
    <message>
        <source>Welcome to PneumoScan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks at frontal chest X-rays of children of one to five years, and says which of them resemble films with pneumonia. Its verdict on anyone else means nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gives each film a score. A score is not a diagnosis, and a normal film does not rule pneumonia out: a person who can read films has to look at every one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer: no film, no name, no figure. It works without a network.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListCommands</name>
    <message>
        <source>&amp;Find in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only films whose name, patient or note has certain words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Needs review first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort the films first that a reader should look at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next film that a reader should look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the film before that a reader should look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;olumns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what the list shows of each film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chosen films as lines of a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy file &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the names of the chosen films&apos; files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open containing fol&amp;der</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder that the film lies in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all films shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Invert selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the films shown that are not chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListDesk</name>
    <message>
        <source>The list is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No film is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No film is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other film shown waits for a reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of this film cannot be opened. It may have been moved or renamed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListOffer</name>
    <message>
        <source>&amp;Go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with {list}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no log yet: nothing worth a line has happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went wrong where, newest last. It holds no patient data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the log again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put all of it on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder that holds the log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Only files and folders of this computer can be dropped here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Screening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Explanations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelFacts</name>
    <message>
        <source>Sensitivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right when it says PNEUMONIA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right when it says NORMAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area under the curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called UNCERTAIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong among the others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoreFilters</name>
    <message>
        <source>Lowest score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with &amp;warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only not yet &amp;reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for a &amp;second look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films that a reader called otherwise than the model, before seeing it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;core from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <source>Note (T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on this film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own words on this film, for report and table. Esc or Ctrl+Return leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} characters left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OperatingPoint</name>
    <message>
        <source>Sensitivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} films with pneumonia are at or above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} films without pneumonia are below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} films are too near to it to be called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called PNEUMONIA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called NORMAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of these films show pneumonia (PPV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of these films show none (NPV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of all films are not called either way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list holds no film with a score yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No verdict of the {all} in the list changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} become PNEUMONIA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} become UNCERTAIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} become NORMAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} verdicts in the list change: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>({low} to {high} %)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OperatingPointDesk</name>
    <message>
        <source>See what the operating point gives, and move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;perating point…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operating point {threshold}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is not loaded yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OperatingPointDialog</name>
    <message>
        <source>Operating point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No score is uncertain: every film is called one way or the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores from {low} to {high} are UNCERTAIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the operating point be moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores from here up are called PNEUMONIA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the model&apos;s own ({threshold})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point that the model was measured at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of 100 films here show pneumonia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count them over some weeks, with every film read; it is remembered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a point gives is not known of this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the {count} validation films, all of children of one to five years of one hospital, with 95 % intervals:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of 100 films &amp;here show pneumonia?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Apply to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call every film anew; none is screened again, and it can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores from the operating point up are called PNEUMONIA. A lower one finds more of the ill and raises more false alarms; a higher one does the opposite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving it changes verdicts, and the new point is written beside every result. Choose it on films of your own that were read by someone who can, not to please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These hold only where films are like the validation films, which chose the model&apos;s own point: elsewhere all of this will be worse.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeChips</name>
    <message>
        <source>All {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNEUMONIA {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNCERTAIN {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NORMAL {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be read {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without verdict {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not screened {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these films only; with Ctrl, together with the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Zoom {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the film…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display turned; screened as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black and white exchanged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverruleDialog</name>
    <message>
        <source>Show a verdict anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model was not made for such a film: it will give a score all the same, and that score may mean nothing. If you go on, the verdict carries this reason as a warning wherever it is shown: in the window, in the report and in the table. You can undo it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the verdict</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pausing</name>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop after the film in hand and keep the others waiting, until it is chosen again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No film is waiting or being screened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>It is shown when you have read the film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film has not been screened yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film has no verdict, and so no heatmap.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>As in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lungs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bones and mediastinum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness and contrast as the file asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the darkest value of the film, black, to the lightest, white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As full range, without the 1 % that are darkest and the 1 % lightest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More contrast in the dark two thirds of the film, where the lungs are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More contrast in the light two thirds, where bones and heart are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Previous</name>
    <message>
        <source>date not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviousChooser</name>
    <message>
        <source>Previous film to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which film of the same patient to show beside this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>There is no file here. It may have been moved or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened ({reason}). Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty. Copy it again from where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is {megabytes} MB; no chest film is larger than {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an image that can be read. Use DICOM, JPEG, JPEG 2000, PNG, BMP, TIFF, WebP or GIF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is damaged or incomplete ({reason}). Copy it again from where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of {format} picture cannot be decoded. Save it as PNG and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image claims {megapixels} megapixels; no chest film is larger than {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the image took more than {seconds} seconds and was given up. The file may be damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the image would take far more memory than a film needs, so it was given up. The file may be damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image made its decoder fail, so the file is probably damaged. Copy it again from its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ZIP archive cannot be read ({reason}). Unpack it and open the films.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This DICOM file is stored in a way that cannot be decoded ({reason}). Export it uncompressed and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This DICOM file holds no image ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was not enough memory for this film. Close other programs and screen it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classifier failed on this film ({reason}). Screen it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not screened: the run was stopped before this film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film could not be screened because of an unexpected fault ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another version of the program gave no verdict, for a reason unknown to this one ({name}). Screen it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is only {columns} x {rows} pixels, too small to read a film from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is blank: it holds no film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a plain X-ray film: its modality is {modality}. Only frontal chest films are screened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a plain X-ray film: the file calls it {sop_class}. Only frontal chest films are screened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a chest film: the file names the body part {body_part}. Only frontal chest films are screened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a frontal film: the file names the view {view}. The model knows frontal films only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a colour picture, not an X-ray film. Only frontal chest films are screened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % of the image is pure black or white: too little of a film is left. Export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {percent} % of the image is film; the rest is empty. Crop it to the film and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture was made by PneumoScan and shows its heatmap. Screen the film itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film is too flat, too dark or too bright to be judged. Export it with its full range of grey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look like the frontal chest films that the model knows. It may be another part of the body, an adult&apos;s film, or no X-ray film at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film seems to be turned by {degrees} degrees. Turn it upright and screen it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black and white seem to be exchanged on this film. Exchange them and screen it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film seems to be turned by {degrees} degrees, and black and white to be exchanged. Correct both and screen it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderBox</name>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pneumonia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your call: {verdict}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change your call to {verdict}, as the model says</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Call it &amp;pneumonia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your finding: pneumonia. It outranks the model&apos;s verdict everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call it &amp;normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your finding: no pneumonia. It outranks the model&apos;s verdict everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your finding: it cannot be told from this film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Agree with the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your finding is what the model says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disagree with the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your finding is the opposite of what the model says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;ke the finding back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back your call; what was said before it stands again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the cursor into the film&apos;s note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Blind first read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what you see before the model&apos;s verdict is shown: whoever sees a wrong verdict first misses more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you see?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you saw the model&apos;s verdict you said {verdict}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: no verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: {verdict}, score {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys P, N, U. The model&apos;s verdict is shown after your call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not given yet. Keys A, D, U.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not given yet. Keys P, N, U.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are unsure, and the model says {verdict}. Look again; keep or change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You and the model disagree. Look again; keep or change your call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model gives no verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are unsure; the model says {verdict}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model does not call it either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You agree with the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You disagree: the model says {verdict}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No film is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no call to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say first what you see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model does not call this film either way.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget these folders; nothing in them is deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Remark</name>
    <message>
        <source>The file holds {count} frames; the first was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds {count} pages; the first was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file stores white as black ({reason}); it was inverted for reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The display window in the file cannot be used; the whole range of grey is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transparent parts of the picture are shown black.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty frame, {percent} % of the image, was cut off around the film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a person&apos;s request the film was {correction} before it was screened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same film was screened on {date}; this result is from the history. It can be screened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like an adult&apos;s film: the file gives an age of {age}. The model does not know adults; it calls many healthy ones PNEUMONIA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like an adult&apos;s film, or one from an unfamiliar machine. The model does not know adults; it calls many healthy ones PNEUMONIA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file gives an age of {age}. The model knows only children of one to five years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say whether this is a chest film (body part: {body_part}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file names an unknown modality ({modality}). Check that this is a plain X-ray film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file names the view {view}. The model was trained on AP films (from the front to the back).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds the detector&apos;s raw values (FOR PROCESSING), not the film as it is meant to be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This seems to be a photograph of a film. The model was not tested on photographs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has a colour tint; the model sees its grey only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % of the film is pure black or white: details may be lost to the exposure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % of the image is empty border, and the model is sensitive to framing. Crop it if you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film has little contrast. Check how it was exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film is unlike most of those the model was trained on, so its score means less here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score is more extreme than on any film the model was tested on, so it means less here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model has no check of what it was trained on: look whether this is a frontal chest film at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heart seems to lie on the right: the film may be mirrored. Check the side marker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program refused this film, and a person asked for a verdict all the same. Its reason: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This film was screened by another version of the program: it noticed something unknown to this one ({name}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Show a verdict anyway…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn it upright…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange black and white…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the film…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Chest X-ray screening report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model {name} · operating point {threshold}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film, corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film with heatmap (Grad-CAM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film as it was read, without a heatmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film could not be read again for this report. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PneumoScan report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operating point {threshold}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNCERTAIN from {low} to {high} (hatched)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on this film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not named in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continued on the next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary of {count} films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused by the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning: the verdict deserves less trust, see the film&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned, mirrored or inverted on request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict or reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by the program, shown on request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} warnings: {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more warnings: {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected: {steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader&apos;s finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model gives no verdict ({status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model says {verdict}, score {score}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader is unsure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader decides where the model does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader agrees with the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader disagrees with the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the model&apos;s verdict was shown the reader said {verdict}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to be looked at again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader&apos;s note: see the film&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader&apos;s finding; the model agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader&apos;s finding; the model says {verdict}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers&apos; findings: {count}; against the model&apos;s verdict: {against}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to be looked at again: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REFUSED BY THE PROGRAM – shown at a person&apos;s request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model knows 1 to 5 years, view AP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NO VERDICT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings, continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} warnings about this film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning about this film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} warnings about the model&apos;s verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning about the model&apos;s verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: this verdict deserves less trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} warnings: this verdict deserves less trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more on the next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RESEARCH USE ONLY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a medical device. Do not diagnose or treat by it: a qualified person must read the film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the ends of the hatched part of the scale the verdict is UNCERTAIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score runs from 0 (like the normal films of the training set) to 1 (like those with pneumonia). It is the output of a computer model, not the probability that this patient has pneumonia. The verdict says on which side of the operating point the score lies. The heatmap (Grad-CAM) shows which parts of the film raised the score; it does not outline disease. The model was trained on AP films of children of one to five years from one hospital: for other patients and other sites its accuracy is unknown until it has been checked there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNEUMONIA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NORMAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNCERTAIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>screened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age {age} · View {view}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader&apos;s note, continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader&apos;s note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Retracing</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewDesk</name>
    <message>
        <source>Findings taken back: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you said before you saw the model&apos;s verdict stays on record. You can change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reader&apos;s finding ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: you said {verdict}. {comparison}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films that you called: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, as you have to read each by itself first: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RocCurve</name>
    <message>
        <source>ROC curve: sensitivity {sensitivity}, share of false alarms {alarms}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>false alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>{count} pixels (the file gives no scale)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} mm in the image</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreScale</name>
    <message>
        <source>Score {score} on a scale from 0 to 1; operating point {threshold}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncertain from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operating point {threshold}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchForm</name>
    <message>
        <source>Patient, file or note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to look for in patient, file and note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark for a darkened room, light for a lit one; the film itself is always on black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of all text, in percent of what the system asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes when this dialog is closed. Films that are being screened go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history keeps every film that was screened, with the patient&apos;s name as the file gives it, the verdict, and what a reader made of it. The films themselves stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older entries are deleted when the program starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another folder holds from the next start of the program on. The history in the old folder is neither moved nor deleted: copy that folder&apos;s contents to the new one first if you want to keep them in sight. Choose a folder of this computer that only you can open; on a shared one others could read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete all history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete every entry and picture of the history; no film is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder for the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this system keeps the data of programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written into this folder. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message of the system when the window is not in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tell me when all films are screened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen may go dark, but the work goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer: the program opens no connection, and sends neither films nor figures on its use to anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History: names and numbers of patients, small pictures, verdicts and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log: what went wrong and where, without patients or file names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings: these choices, and the folders that were opened last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports and tables hold what stands in the list, and lie where you saved them. Whoever may use your account of this computer can open all of these; where it may be stolen, have its disk encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read films blind where you can: readers who see a wrong verdict first miss more of what is on the film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Operating point…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From which score on a film is called pneumonia, and what follows from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read films &amp;before the verdict is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blind reading: verdict, score and heatmap stay hidden until you have made your call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a &amp;call, go on to the next film when reading blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next film that waits for a reader is shown as soon as you have made your call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a call, go on to the next film with the &amp;verdict in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;patient&apos;s name and number on the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the corners of the film, where the file names the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound with &amp;warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s sound when something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a film is shown with its heatmap at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show the heatmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colours of the heatmap, from weak to strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the film the heatmap covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Opacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat below this part of the strongest is not drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw lines in place of colours, so that the film stays in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lines of equal heat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <source>Theme, language, reading, history and privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this page as it was at first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusArea</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research use only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupportBundleDialog</name>
    <message>
        <source>Save a support bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the bundle holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gathering…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files in the bundle: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle could not be saved ({reason}). Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}. Nothing was sent: give it to whoever helps you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder that holds the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ZIP file for whoever helps you when something goes wrong: the log, and what program and computer are like. No patient data, no names of files or folders. This is all that will be in it; read it before you give it away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Research use only. Not a medical device; a score is not a diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model knows only children of one to five years: its verdict on anyone else means nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNEUMONIA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NORMAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNCERTAIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not screened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned clockwise by 90 degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned by 180 degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned anticlockwise by 90 degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>black and white exchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score is too near to the operating point {threshold}: {then}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score lies between {low} and {high}, too near to the operating point {threshold}: {then}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score is at or above the operating point {threshold}: {then}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score is below the operating point {threshold}: {then}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the film resembles films with pneumonia. Have it read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the film resembles films without pneumonia. That does not rule it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the film is not called either way. Have it read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A score is not the probability that this patient is ill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without verdict: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} films a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes:02d} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>view not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient, as the file says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a film in the worklist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its verdict will appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model {name}, SHA-256 {digest}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known of the film</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the film larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the film smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One to &amp;one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show each pixel of the film as one of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Window presets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose brightness and contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set window by &amp;dragging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag up and down for brightness, to the sides for contrast (or with the right button at any time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In&amp;vert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange black and white on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Turn right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the display clockwise; what was screened stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn &amp;left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the display anticlockwise; what was screened stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange left and right on the screen; what was screened stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset the display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the film, upright, as bright as its file asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;uler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a line to measure; again, or Esc, removes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the film without heatmap beside the film with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare with previous film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a previous film of the same patient beside this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Patient text on the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show name, number and date in the corners of the film</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewDesk</name>
    <message>
        <source>No film is shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With heatmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without heatmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No film is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display turned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruler: the arrow keys draw a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No heatmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heatmap shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heatmap hidden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewerPane</name>
    <message>
        <source>More tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools of the viewer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Drop films or folders here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DICOM, JPEG, PNG, BMP, TIFF or WebP. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {folder}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkDisplay</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screened: {count}. In the list: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With warnings: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be reviewed: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list {count}: {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pneumonia {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncertain {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without verdict {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not screened {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no files in what you opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These films are in the list already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Worklist</name>
    <message>
        <source>Second look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disagrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader: {verdict}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: {verdict}, score {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called before the model&apos;s verdict was seen: look at it a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorklistView</name>
    <message>
        <source>Worklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No film in the list fits what is asked for above.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Worker</name>
    <message>
        <source>an unexpected fault ({kind})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Writer</name>
    <message>
        <source>The file could not be written ({reason}). Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written: an unexpected fault ({kind}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
