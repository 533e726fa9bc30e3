"""What another desk gives to read is opened only where it is known to be harmless."""

import pytest

from regapp.services.programme.material_files import HARMLESS, is_file_to_read, is_link_to_read

FOLDERS = ("", "talks/", "/home/desk/", "C:\\talks\\", "D:/", "..\\", "материалы 2022/")


@pytest.mark.parametrize("ending", [*sorted(HARMLESS), "PDF", "Pptx", "jpg ", "pdf.", "pdf . "])
def test_documents_pictures_and_recordings_are_opened(ending: str) -> None:
    assert [folder for folder in FOLDERS if not is_file_to_read(f"{folder}доклад 1.{ending}")] == []


PROGRAMS = [
    "appimage", "appinstaller", "application", "appref-ms", "appx", "bat", "bin", "chm", "class", "cmd", "com",
    "command", "cpl", "crt", "csv", "deb", "desktop", "dll", "dmg", "doc", "docm", "dot", "dotm", "exe",
    "flatpakref", "gadget", "hta", "htm", "html", "img", "inf", "ini", "iqy", "iso", "jar", "jnlp", "js", "jse",
    "library-ms", "lnk", "mht", "msc", "msi", "msix", "msp", "odb", "pif", "pkg", "potm", "ppam", "ppsm", "ppt",
    "pptm", "ps1", "psm1", "py", "pyw", "rar", "rdp", "reg", "rpm", "rtf", "run", "scf", "scr", "search-ms",
    "settingcontent-ms", "sh", "slk", "svg", "swf", "tar", "theme", "url", "vb", "vbe", "vbs", "vcf", "vhd", "vhdx",
    "webloc", "website", "wim", "ws", "wsf", "wsh", "xll", "xlm", "xls", "xlsb", "xlsm", "xltm", "xml", "zip", "7z",
    "unheard-of",
]  # fmt: skip


@pytest.mark.parametrize("ending", [*PROGRAMS, *(f"pdf.{ending}" for ending in ("EXE", "Lnk ", "msix. "))])
def test_whatever_else_there_is_stays_shut(ending: str) -> None:
    assert [folder for folder in FOLDERS if is_file_to_read(f"{folder}доклад.{ending}")] == []


@pytest.mark.parametrize(
    "address",
    [
        "", " ", ".", "..", "/", "pdf", ".pdf", "talks/", "talks.pdf/", "C:\\", "\\\\server\\share\\a.pdf",
        "//server/a.pdf", "/\\server/a.pdf", "\\/server/a.pdf", " \\\\server\\a.pdf", "\\\\?\\C:\\a.pdf",
        "\\\\.\\pipe\\a.pdf", "a.exe\x00.pdf", "a\n.pdf", "a\u202efdp.exe", "exe.\u202efdp", "a.pdf\u200b", "con.pdf",
        "C:\\talks\\NUL.pdf", "com1.txt", "a.pdf:b.exe", "a.p\u200bdf",
    ],
)  # fmt: skip
def test_names_that_are_more_than_they_look(address: str) -> None:
    assert not is_file_to_read(address)


@pytest.mark.parametrize("address", ["https://x.kg/a.pdf", "HTTP://x.kg:8080", "www.x.kg", "https://x.kg/" + "a" * 900])
def test_links_into_the_web_are_opened(address: str) -> None:
    assert is_link_to_read(address)


@pytest.mark.parametrize(
    "address",
    [
        "file:///etc/passwd", "javascript:alert(1)", "http:\\\\server\\share", "https://a@x.kg", "http://x", "http://",
        "www.x.kg\nfile:///a", "https://x.kg/\x00", "https://x.kg/\u202egpj.exe", "https://x.kg/a b", "ms-word:x.kg",
        "search-ms:query=a", "data:text/html,a", "ftp://x.kg", "smb://x.kg/a", "\\\\x.kg\\a", "//x.kg/a",
        "mailto:a@x.kg",
    ],
)  # fmt: skip
def test_other_links_stay_shut(address: str) -> None:
    assert not is_link_to_read(address)
