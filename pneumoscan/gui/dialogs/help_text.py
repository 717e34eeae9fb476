"""The words of the help: short sections that a person can read between two patients."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Section:
    """A section of the help, in the language of the window.

    Attributes:
        title: Its heading.
        paragraphs: Plain text.
    """

    title: str
    paragraphs: tuple[str, ...]


def sections() -> tuple[Section, ...]:
    """All of the help, in the order in which to read it."""
    return (*_first_steps(), *_results(), *_reading(), *_operating_point(), *_models(), *_keeping(), *_trouble())


def _first_steps() -> tuple[Section, ...]:
    return (
        Section(
            translate("Help", "What this program does"),
            (
                translate(
                    "Help",
                    "PneumoScan looks at frontal chest X-rays and gives each a score for pneumonia. It works without "
                    "the internet: no film and no result leaves this computer.",
                ),
                translate(
                    "Help",
                    "It is for research only. A score is not a diagnosis, and a low score does not rule pneumonia "
                    "out. Every film has to be read by a person.",
                ),
            ),
        ),
        Section(
            translate("Help", "Whom it knows"),
            (
                translate(
                    "Help",
                    "The model learnt from films of children of one to five years from one hospital. What it says of "
                    "adults, of babies or of another view of the chest means nothing. It knows pneumonia only: it "
                    "says nothing of tuberculosis, of fluid, of tubes or of broken bones.",
                ),
            ),
        ),
        Section(
            translate("Help", "Opening films"),
            (
                translate(
                    "Help",
                    "Drop films, folders or ZIP files on the window, or choose Open films or Open folder in the File "
                    "menu. A folder is taken with all folders in it. DICOM, JPEG, PNG, TIFF and other pictures are "
                    "read.",
                ),
                translate(
                    "Help",
                    "You can add more while others are being screened. A film that is in the list already is not "
                    "entered twice. Your files are never changed, moved or deleted.",
                ),
            ),
        ),
        Section(
            translate("Help", "Trying it without films of your own"),
            (
                translate(
                    "Help",
                    "The first page and the File menu offer sample films. They are drawn by a computer, show no "
                    "patient, and are good for finding your way about.",
                ),
            ),
        ),
        Section(
            translate("Help", "The list"),
            (
                translate(
                    "Help",
                    "Each film has a row. Click on a column's heading to order the list by it, and type words into "
                    "the filter to see only some of it. The order by what is to be read first puts films called "
                    "PNEUMONIA or UNCERTAIN on top.",
                ),
                translate(
                    "Help",
                    "Taking a film from the list deletes no file, and can be undone. Choose several films with Shift "
                    "or Ctrl. The right mouse button shows what can be done with them.",
                ),
            ),
        ),
        Section(
            translate("Help", "Long lists"),
            (
                translate(
                    "Help",
                    "The line at the bottom tells how many films are done and how long the rest will take. You can "
                    "pause, which finishes the film in hand, or cancel at once. Films that were not screened stay in "
                    "the list and can be screened later.",
                ),
            ),
        ),
    )


def _results() -> tuple[Section, ...]:
    return (
        Section(
            translate("Help", "What the verdict means"),
            (
                translate(
                    "Help",
                    "PNEUMONIA: the film resembles films with pneumonia. Have it read soon. NORMAL: it resembles "
                    "films without; that does not rule pneumonia out. UNCERTAIN: the score is too near to the "
                    "operating point to say either; have it read.",
                ),
                translate(
                    "Help",
                    "Look at the film first, and at the verdict after. Readers who see a wrong verdict first miss "
                    "much more than readers who see none.",
                ),
            ),
        ),
        Section(
            translate("Help", "What the score means"),
            (
                translate(
                    "Help",
                    "The score goes from 0 to 1. It is not the probability that this patient is ill: that also "
                    "depends on the patient, and on how common pneumonia is where you are. The bar shows where the "
                    "score lies, where the operating point is, and which scores are uncertain.",
                ),
            ),
        ),
        Section(
            translate("Help", "Warnings"),
            (
                translate(
                    "Help",
                    "An orange bar beside a verdict means that it deserves less trust: the film is unlike those that "
                    "the model knows, the patient is too old or too young, the picture is poor, or somebody asked "
                    "for the verdict anyway. The words say which. Warnings are in reports and tables too.",
                ),
            ),
        ),
        Section(
            translate("Help", "Films without a verdict"),
            (
                translate(
                    "Help",
                    "Rejected means that the program will not judge a film: it seems to be no frontal chest X-ray, "
                    "or it lies on its side, or black and white are exchanged. Failed means that the file could not "
                    "be read. The reason stands beside the film, with what you can do about it.",
                ),
                translate(
                    "Help",
                    "For some rejected films you may ask for the verdict anyway. It then carries the reason as a "
                    "warning wherever it is shown.",
                ),
            ),
        ),
        Section(
            translate("Help", "Films that lie wrong"),
            (
                translate(
                    "Help",
                    "If a film is on its side, upside down, mirrored or a negative, choose Correct orientation. You "
                    "see it before and after, and it is then screened anew. The file itself stays as it is. Turning "
                    "the film only to look at it changes no verdict.",
                ),
            ),
        ),
        Section(
            translate("Help", "The heatmap"),
            (
                translate(
                    "Help",
                    "Warm colours show where the model found what raised the score. The map is coarse: it does not "
                    "outline an opacity and does not explain why. Heat on a letter, on a tube or at the border of "
                    "the film means that the model was led astray.",
                ),
                translate(
                    "Help",
                    "You can hide it, make it weaker or stronger, or draw it as lines. Always look at the film "
                    "without it, too.",
                ),
            ),
        ),
    )


def _reading() -> tuple[Section, ...]:
    return (
        Section(
            translate("Help", "Looking closely"),
            (
                translate(
                    "Help",
                    "Turn the mouse wheel to come nearer to what is under the pointer, and drag to move the film. "
                    "Drag with the right button for contrast and brightness. Fit shows the whole film, one to one "
                    "shows every pixel.",
                ),
                translate(
                    "Help",
                    "The ruler gives millimetres only where the file says how large a pixel is; on the film's own "
                    "plane, not in the body.",
                ),
            ),
        ),
        Section(
            translate("Help", "Comparing with an earlier film"),
            (
                translate(
                    "Help",
                    "If the list or the history holds an earlier film of the same patient, it can be shown beside "
                    "this one. Both move and grow together. Check the names and the dates before you compare.",
                ),
            ),
        ),
        Section(
            translate("Help", "Your own finding"),
            (
                translate(
                    "Help",
                    "Say what you see: pneumonia, normal, or unsure; or agree or disagree with the model, and add a "
                    "note. Your finding outranks the model's everywhere from then on: in the list, in reports and in "
                    "tables. What the model said stays beside it.",
                ),
            ),
        ),
        Section(
            translate("Help", "Reading blind"),
            (
                translate(
                    "Help",
                    "In this mode you decide first: verdict, score, heatmap and warnings of a film appear only after "
                    "you have entered your finding. Where you and the model differ, the film is marked for a second "
                    "look. Both findings are kept.",
                ),
            ),
        ),
        Section(
            translate("Help", "The second look"),
            (
                translate(
                    "Help",
                    "Films on which a blind reader and the model differ can be listed. Look at each once more, alone "
                    "or with a colleague, and keep or change the finding. Neither of the two is right because it was "
                    "first.",
                ),
            ),
        ),
    )


def _models() -> tuple[Section, ...]:
    return (
        Section(
            translate("Help", "Two models"),
            (
                translate(
                    "Help",
                    "The fast model screens several times as many films a minute as the full one. Settings, Model says "
                    "what each is worth. Films keep the result of the model that screened them until you screen them "
                    "again, and each model has its own operating point.",
                ),
            ),
        ),
        Section(
            translate("Help", "A new model"),
            (
                translate(
                    "Help",
                    "Models that are made later come as one signed file. Drop it on the window, or choose Help, "
                    "Models. It is tried on films of this computer first: look at those that come out differently "
                    "before you install it. Go back brings the former model back.",
                ),
            ),
        ),
        Section(
            translate("Help", "Is the program sound?"),
            (
                translate(
                    "Help",
                    "Before the first film of a day the program checks itself, and refuses to screen where a verdict "
                    "could be wrong. Help, Check this installation checks everything and shows a table.",
                ),
            ),
        ),
    )


def _operating_point() -> tuple[Section, ...]:
    return (
        Section(
            translate("Help", "The operating point"),
            (
                translate(
                    "Help",
                    "The operating point is the score from which a film is called PNEUMONIA. A lower one finds more "
                    "of the ill and raises more false alarms, a higher one does the opposite.",
                ),
                translate(
                    "Help",
                    "It is locked. To move it, unlock it in its window, which shows what another point would give "
                    "and how many verdicts of the list would change. Move it only by what films of your own place "
                    "show. It is written beside every result, and you can always go back to the model's own.",
                ),
            ),
        ),
        Section(
            translate("Help", "Sensitivity and specificity"),
            (
                translate(
                    "Help",
                    "Sensitivity is the share of films with pneumonia that score at or above the operating point; "
                    "specificity is the share of the others that score below it. Both were measured on films like "
                    "those that the model learnt from, and are lower elsewhere. The interval says how far chance "
                    "alone may have moved them.",
                ),
            ),
        ),
        Section(
            translate("Help", "How many verdicts are right here"),
            (
                translate(
                    "Help",
                    "That depends on how common pneumonia is among your films. Where it is rare, most films that are "
                    "called PNEUMONIA show none, however good the model is. Enter how many of 100 of your films show "
                    "pneumonia to see what a verdict is worth with you.",
                ),
            ),
        ),
    )


def _keeping() -> tuple[Section, ...]:
    return (
        Section(
            translate("Help", "Reports and tables"),
            (
                translate(
                    "Help",
                    "Report of this film and Report of the list save a PDF, with film, heatmap, verdict, warnings "
                    "and your own finding. CSV table saves a line for each film, for a spreadsheet. Both hold "
                    "patient data: keep them where such data belong.",
                ),
            ),
        ),
        Section(
            translate("Help", "The history"),
            (
                translate(
                    "Help",
                    "What was screened is kept on this computer. You can open a past list again and look for a "
                    "patient or a day. A film that was screened before is known again, also under another name, and "
                    "is not screened twice unless you ask for it. After a power cut the program goes on where it "
                    "stopped.",
                ),
            ),
        ),
        Section(
            translate("Help", "Privacy"),
            (
                translate(
                    "Help",
                    "Nothing is sent anywhere. The history holds names and results; the settings say where it lies "
                    "and how long it is kept, and there you can delete it. The log and the support bundle hold no "
                    "patient data and no names of files.",
                ),
            ),
        ),
        Section(
            translate("Help", "Working with the keyboard"),
            (
                translate(
                    "Help",
                    "Everything can be done without a mouse. The arrow keys move through the films, Tab moves "
                    "through the window, and the list of keys in the Help menu shows the rest. Menus show the keys, "
                    "too.",
                ),
            ),
        ),
    )


def _trouble() -> tuple[Section, ...]:
    return (
        Section(
            translate("Help", "If a film cannot be read"),
            (
                translate(
                    "Help",
                    "The file may be damaged or still be copied. Open it in another program; if that shows it, save "
                    "it anew as DICOM or PNG and try again. One bad file never stops the others.",
                ),
            ),
        ),
        Section(
            translate("Help", "If the model does not load"),
            (
                translate(
                    "Help",
                    "The line at the bottom says why. Mostly a file of the program is missing or was changed: "
                    "install it again. Your list and your history stay as they are. A graphics card is not needed.",
                ),
            ),
        ),
        Section(
            translate("Help", "If something went wrong"),
            (
                translate(
                    "Help",
                    "The program says so in a sentence and keeps the list. The log in the Help menu tells what "
                    "happened. To ask for help, save a support bundle there: it shows what is in it before it is "
                    "written. The program sends it to nobody; you decide who gets it.",
                ),
            ),
        ),
    )
