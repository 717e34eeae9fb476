"""What macOS is told of the program: `Info.plist`."""

from __future__ import annotations

from typing import Any

from bundle.file_types import FILE_TYPES, MODEL, OWN, FileType

IDENTIFIER = "io.github.pneumoscan.PneumoScan"


def info(version: str) -> dict[str, Any]:
    """The keys of `Info.plist` beside those that PyInstaller writes."""
    return {
        "CFBundleDisplayName": "PneumoScan",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDocumentTypes": [_document(kind) for kind in FILE_TYPES] + [_folders()],
        "UTExportedTypeDeclarations": [_declaration(MODEL, "public.data")],
        "UTImportedTypeDeclarations": [
            _declaration(kind, "public.data", "public.image") for kind in OWN if kind is not MODEL
        ],
        "LSApplicationCategoryType": "public.app-category.medical",
        "LSMinimumSystemVersion": "13.0",
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "Apache License 2.0. Research use only: not a medical device.",
    }


def _document(kind: FileType) -> dict[str, Any]:
    return {
        "CFBundleTypeName": kind.name,
        "CFBundleTypeRole": "Viewer",
        "LSHandlerRank": _rank(kind),
        "LSItemContentTypes": [kind.uniform],
    }


def _folders() -> dict[str, Any]:
    return {
        "CFBundleTypeName": "Folder",
        "CFBundleTypeRole": "Viewer",
        "LSHandlerRank": "Alternate",
        "LSItemContentTypes": ["public.folder"],
    }


def _rank(kind: FileType) -> str:
    if kind is MODEL:
        return "Owner"
    return "Default" if kind in OWN else "Alternate"


def _declaration(kind: FileType, *conforms_to: str) -> dict[str, Any]:
    return {
        "UTTypeIdentifier": kind.uniform,
        "UTTypeDescription": kind.name,
        "UTTypeConformsTo": [*conforms_to],
        "UTTypeTagSpecification": {
            "public.filename-extension": [suffix[1:] for suffix in kind.suffixes],
            "public.mime-type": [kind.mime],
        },
    }
