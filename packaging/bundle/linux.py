"""What desktops on Linux are told of the program: `python -m bundle.linux FOLDER ICONS`."""

from __future__ import annotations

import os
import shutil
import sys
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from xml.sax.saxutils import escape

from bundle.distributions import PROGRAM
from bundle.file_types import FILE_TYPES, FOLDER_MIME, OWN, FileType
from bundle.icons import SIDES
from bundle.mac import IDENTIFIER

# Larger ones are not in the usual theme of icons.
_LARGEST = 512


def write(folder: Path, icons: Path) -> None:
    """Write the desktop entry, the MIME types, the description for software centres, and the icons.

    Args:
        folder: Laid out as `/usr/share` is.
        icons: Where `bundle.icons` has written.
    """
    version = metadata.version(PROGRAM)
    texts = {
        "applications/pneumoscan.desktop": desktop_entry(),
        "mime/packages/pneumoscan.xml": mime_types(),
        f"metainfo/{IDENTIFIER}.metainfo.xml": description(version, int(os.environ["SOURCE_DATE_EPOCH"])),
    }
    for name, text in texts.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    for side in (side for side in SIDES if side <= _LARGEST):
        place = folder / "icons" / "hicolor" / f"{side}x{side}" / "apps" / "pneumoscan.png"
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(icons / f"pneumoscan-{side}.png", place)


def desktop_entry() -> str:
    """The entry in the menu (Desktop Entry Specification 1.4), and the files that the program opens."""
    kinds = "".join(f"{kind};" for kind in [*(kind.mime for kind in FILE_TYPES), FOLDER_MIME])
    return f"""[Desktop Entry]
Type=Application
Version=1.4
Name=PneumoScan
GenericName=Screening of chest X-rays
Comment=Screens chest X-rays for pneumonia. Research use only
Exec=pneumoscan %F
Icon=pneumoscan
Terminal=false
Categories=Science;MedicalSoftware;
Keywords=X-ray;radiograph;chest;DICOM;pneumonia;
MimeType={kinds}
StartupNotify=true
StartupWMClass=pneumoscan
"""


def mime_types() -> str:
    """Suffixes that shared-mime-info does not know (Shared MIME-info Database 0.21)."""
    types = "".join(f"  {_mime_type(kind)}\n" for kind in OWN)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">\n'
        f"{types}</mime-info>\n"
    )


def _mime_type(kind: FileType) -> str:
    broader = f'<sub-class-of type="{kind.broader}"/>' if kind.broader else ""
    globs = "".join(f'<glob pattern="*{suffix}"/>' for suffix in kind.suffixes)
    return f'<mime-type type="{kind.mime}"><comment>{kind.name}</comment>{broader}{globs}</mime-type>'


def description(version: str, released: int) -> str:
    """What software centres show (AppStream 1.0).

    Args:
        version: The program's.
        released: When, in seconds since 1970.
    """
    day = datetime.fromtimestamp(released, UTC).date().isoformat()
    summary = escape(str(metadata.metadata(PROGRAM)["Summary"]).partition(",")[0])
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<component type="desktop-application">
  <id>{IDENTIFIER}</id>
  <metadata_license>CC0-1.0</metadata_license>
  <project_license>Apache-2.0</project_license>
  <name>PneumoScan</name>
  <summary>{summary}</summary>
  <description>
    <p>Drop a folder of chest X-rays onto the window, watch the list fill, look at the flagged films with a heatmap of
    what the network looked at, and print a report. It works without the internet and without a graphics card.</p>
    <p>Research use only: not a medical device. A score is not a diagnosis. The model knows children of one to five
    years, and nobody else.</p>
  </description>
  <launchable type="desktop-id">pneumoscan.desktop</launchable>
  <provides><binary>pneumoscan</binary></provides>
  <content_rating type="oars-1.1"/>
  <releases><release version="{version}" date="{day}"/></releases>
</component>
"""


if __name__ == "__main__":
    write(Path(sys.argv[1]), Path(sys.argv[2]))
