"""A PDF of ReportLab: how each one begins, what it says of itself, and the parts that a reader can go to.

ReportLab has no tags for the structure of a page. What it can do is here: title, author, subject and language, in the
document and as XMP; an outline of its parts; and no font that is not embedded.
"""

import re
from typing import IO, Any, Final
from xml.sax.saxutils import escape

from reportlab import rl_config
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from regapp.fonts import REGULAR, register_fonts
from regapp.model.papers.imprint import Imprint

_CREATOR: Final = "RegApp"
_UNWRITABLE: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
"""Letters that XML has not."""
_XMP: Final = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:format>application/pdf</dc:format>
{properties}
<pdf:Producer>{producer}</pdf:Producer>
<xmp:CreatorTool>{creator}</xmp:CreatorTool>
<xmp:CreateDate>{moment}</xmp:CreateDate>
<xmp:ModifyDate>{moment}</xmp:ModifyDate>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>
"""


def new_pdf(target: str | IO[bytes], size: tuple[float, float], title: str, imprint: Imprint) -> Canvas:
    """Begin an empty PDF with pages of a size in points."""
    register_fonts()
    # Plain compressed bytes: ASCII85 would make every stream a quarter longer.
    rl_config.useA85 = 0
    canvas = Canvas(target, pagesize=size, pageCompression=1, initialFontName=REGULAR)
    describe(canvas, title, imprint)
    return canvas


def describe(canvas: Canvas, title: str, imprint: Imprint) -> None:
    """Let the PDF say what it is, whose, and in which language."""
    canvas.setTitle(title)
    canvas.setAuthor(imprint.author)
    canvas.setSubject(imprint.subject)
    canvas.setCreator(_CREATOR)
    # A window shows the title, and not the name of the file.
    canvas.setViewerPreference("DisplayDocTitle", "true")
    document = canvas._doc
    # XMP came with the version that brought transparency, the first one with a language too.
    document.ensureMinPdfVersion("transparency")
    if imprint.language:
        document.Catalog.Lang = pdfdoc.PDFString(imprint.language)
    document.Catalog.Metadata = pdfdoc.XMP(creator=lambda made: _xmp(made, title, imprint))


def add_part(canvas: Canvas, title: str, left: float, top: float, level: int = 0) -> None:
    """Add a part of this page, which begins at a place in points, to the outline. A part of level 1 is one of the last
    part of level 0."""
    key = f"part-{canvas.getPageNumber()}-{level}-{left:.0f}-{top:.0f}"
    canvas.bookmarkPage(key, fit="XYZ", left=left, top=top)
    canvas.addOutlineEntry(title, key, level)


def _xmp(document: Any, title: str, imprint: Imprint) -> bytes:
    moment = document._timeStamp.datetime.isoformat(timespec="seconds")
    properties = (
        _property("title", "Alt", title), _property("creator", "Seq", imprint.author),
        _property("description", "Alt", imprint.subject), _property("language", "Bag", imprint.language),
    )  # fmt: skip
    text = _XMP.format(
        properties="\n".join(text for text in properties if text), producer=_written(document.info.producer),
        creator=_CREATOR, moment=moment,
    )  # fmt: skip
    return text.encode()


def _property(name: str, kind: str, text: str) -> str:
    """Give a property of Dublin Core: alternatives by language, a sequence or a bag."""
    if not text:
        return ""
    language = ' xml:lang="x-default"' if kind == "Alt" else ""
    return f"<dc:{name}><rdf:{kind}><rdf:li{language}>{_written(text)}</rdf:li></rdf:{kind}></dc:{name}>"


def _written(text: str) -> str:
    return escape(_UNWRITABLE.sub("", text))
