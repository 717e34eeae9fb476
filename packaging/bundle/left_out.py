"""The rules by which files stay out of the packaged program, each with its reason; the first that holds counts."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

# The window is made of plain widgets, drawn without a graphics card, and its pictures are PNG, which QtGui reads
# itself. Of Qt's plugins it needs: a screen, ways to write (Compose, IBus), the system's look.
_PLUGIN_FOLDERS = frozenset(
    {"platforms", "platforminputcontexts", "styles", "wayland-decoration-client", "wayland-shell-integration"}
)
# The screens of the three systems, and none at all, for tests and reports.
_SCREENS = frozenset({"xcb", "wayland", "windows", "cocoa", "offscreen"})
# In Qt's wheel but under the GPL alone (see THIRD_PARTY.md), and what lines typed at Python's prompt are edited with.
_GPL_ONLY = ("waylandcompositor", "wayland-graphics-integration-server", "virtualkeyboard", "readline")
_SOURCE = (".c", ".cc", ".cpp", ".cu", ".cuh", ".h", ".hpp", ".inc", ".pxd", ".pxi", ".pyi", ".pyx", ".proto")
_BUILD_TIME = (".a", ".cmake", ".la", ".lib", ".o", ".pc", ".prl", ".ts")
_DEBUG = (".debug", ".pdb", ".dsym", ".map", ".ilk")
_TEST_FOLDERS = frozenset({"tests", "test_data", "testdata", "test_files"})


@dataclass(frozen=True, slots=True)
class Needs:
    """What of large packages the program uses.

    Attributes:
        decoders: Extension modules of imagecodecs, such as `_jpeg8`.
        languages: Codes of the languages it is translated into, such as `pt` and `zh_CN`.
        qt_modules: Modules of PySide6, such as `QtCore`.
    """

    decoders: Collection[str]
    languages: Collection[str]
    qt_modules: Collection[str]


def reason_to_leave_out(name: str, needs: Needs) -> str | None:
    """Why a file stays out; None where it belongs inside.

    Args:
        name: Its place in the program's folder, with slashes of any kind.
        needs: What the program uses.
    """
    file = PurePosixPath(name.replace("\\", "/").lower())
    return next((reason for reason, holds in _RULES if holds(file, needs)), None)


def _is_gpl_only(file: PurePosixPath, _needs: Needs) -> bool:
    return any(part in str(file) for part in _GPL_ONLY)


def _is_unused_plugin(file: PurePosixPath, _needs: Needs) -> bool:
    if file.parts[0] != "pyside6" or "plugins" not in file.parts[:-2]:
        return False
    folder = file.parts[file.parts.index("plugins") + 1]
    if folder == "platforms":
        return file.name.split(".")[0].removeprefix("lib").removeprefix("q") not in _SCREENS
    return folder not in _PLUGIN_FOLDERS


def _is_unused_translation(file: PurePosixPath, needs: Needs) -> bool:
    if file.parts[0] != "pyside6" or file.suffix != ".qm":
        return False
    return not file.stem.startswith(tuple(f"qtbase_{language[:2].lower()}" for language in needs.languages))


def _is_unused_binding(file: PurePosixPath, needs: Needs) -> bool:
    module = file.name.split(".")[0]
    is_binding = file.parent.as_posix() == "pyside6" and module.startswith("qt") and file.suffix in (".so", ".pyd")
    return is_binding and module not in {name.lower() for name in needs.qt_modules}


def _is_unused_codec(file: PurePosixPath, needs: Needs) -> bool:
    module = file.name.split(".")[0]
    if file.parts[0] == "imagecodecs":
        return module.startswith("_") and not module.startswith("_shared") and module not in needs.decoders
    return file.parts[0] == "pil" and module in ("_avif", "_imagingtk")


def _is_unused_operation(file: PurePosixPath, _needs: Needs) -> bool:
    """Operations of TensorFlow's compilers, loaded by name where a network has them; those used here have none."""
    is_of_compilers = file.parts[:2] == ("tensorflow", "compiler") and file.suffix in (".so", ".dll", ".dylib")
    return is_of_compilers and file.stem in ("_xla_ops", "stablehlo_extension")


def _is_for_compilers(file: PurePosixPath, _needs: Needs) -> bool:
    return file.suffix in _SOURCE or file.suffix in _BUILD_TIME or "include" in file.parts[:-1]


def _is_for_debuggers(file: PurePosixPath, _needs: Needs) -> bool:
    return any(part.endswith(_DEBUG) for part in file.parts)


def _is_for_tests(file: PurePosixPath, _needs: Needs) -> bool:
    return not _TEST_FOLDERS.isdisjoint(file.parts[:-1])


def _is_record(file: PurePosixPath, _needs: Needs) -> bool:
    """What an installer noted for itself, with folders of the machine that it ran on. Licences lie elsewhere."""
    is_noted = any(part.endswith(".dist-info") for part in file.parts[:-1])
    return is_noted and file.name not in ("metadata", "entry_points.txt")


_RULES: tuple[tuple[str, Callable[[PurePosixPath, Needs], bool]], ...] = (
    ("under the GPL alone", _is_gpl_only),
    ("Qt plugin without use here", _is_unused_plugin),
    ("language without use here", _is_unused_translation),
    ("Qt module without use here", _is_unused_binding),
    ("codec without use here", _is_unused_codec),
    ("operation of TensorFlow without use here", _is_unused_operation),
    ("for compilers", _is_for_compilers),
    ("for debuggers", _is_for_debuggers),
    ("for tests", _is_for_tests),
    ("record of an installation", _is_record),
)
