"""What Windows shows of the program in the file's properties."""

from __future__ import annotations

NAME = "PneumoScan"
_LANGUAGE, _CHARACTERS = 0x0409, 1200  # American English, Unicode


def version_resource(version: str, description: str, program: str) -> str:
    """The text of a version resource, as PyInstaller reads it.

    Args:
        version: Of the form `1.2.3`, with or without a mark such as `rc1` after it.
        description: What the program is, in a sentence.
        program: The file's name, without `.exe`.
    """
    numbers = version_numbers(version)
    strings = {
        "CompanyName": NAME,
        "FileDescription": description,
        "FileVersion": version,
        "InternalName": program,
        "LegalCopyright": "Apache License 2.0",
        "OriginalFilename": f"{program}.exe",
        "ProductName": NAME,
        "ProductVersion": version,
    }
    lines = ", ".join(f"StringStruct({key!r}, {text!r})" for key, text in strings.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0, OS=0x40004, "
        "fileType=1, subtype=0, date=(0, 0)), "
        f"kids=[StringFileInfo([StringTable('{_LANGUAGE:04X}{_CHARACTERS:04X}', [{lines}])]), "
        f"VarFileInfo([VarStruct('Translation', [{_LANGUAGE}, {_CHARACTERS}])])])\n"
    )


def version_numbers(version: str) -> tuple[int, int, int, int]:
    """The four numbers that Windows compares versions by.

    Raises:
        ValueError: The version does not begin with numbers.
    """
    numbers = []
    for part in version.split(".")[:3]:
        digits = part[: len(part) - len(part.lstrip("0123456789"))]
        numbers.append(int(digits))
    first, second, third = (*numbers, 0, 0)[:3]
    return first, second, third, 0
