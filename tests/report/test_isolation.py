"""What needs a process of its own: which modules are loaded, and a machine without screen and fonts."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

NO_FONTS = '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig></fontconfig>'
WRITE = """
import re, sys
from pathlib import Path
from pneumoscan import report
from pneumoscan.core.radiograph import Patient
from tests.report.samples import assessed, context
target = Path(sys.argv[1])
names = "Ελένη Дмитрий محمد प्रीति 王小明 김철수"
assert report.write_pdf(target, [assessed(patient=Patient(names))], context())
assert "PySide6.QtWidgets" not in sys.modules
fonts = set(re.findall(rb"/BaseFont /(\\S+)", target.read_bytes()))
print(sorted(font.decode() for font in fonts))
"""


def run(code: str, *arguments: str, **changes: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "QT_QPA_PLATFORM"}}
    command = [sys.executable, "-W", "error", "-c", code, *arguments]
    return subprocess.run(command, check=False, capture_output=True, encoding="utf-8", env=environment | changes)


def test_the_package_loads_no_qt() -> None:
    done = run("import sys; import pneumoscan.report; assert not [m for m in sys.modules if 'PySide' in m]")
    assert done.returncode == 0, done.stderr


def test_writes_without_screen_widgets_or_fonts_and_without_a_word(tmp_path: Path) -> None:
    (tmp_path / "fonts.conf").write_text(NO_FONTS)
    done = run(WRITE, str(tmp_path / "report.pdf"), FONTCONFIG_FILE=str(tmp_path / "fonts.conf"))
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    assert "PneumoScanSansCJK" in done.stdout
    assert all(name.strip("[]' \n").startswith("PneumoScanSans") for name in done.stdout.split(","))


def test_missing_qt_is_a_sentence() -> None:
    code = (
        "import sys; sys.modules['PySide6.QtGui'] = None\n"
        "from pneumoscan import report\n"
        "try: report.require_qt()\n"
        "except report.ReportError as fault: print(fault)"
    )
    done = run(code)
    assert "apt install" in done.stdout, done.stderr
