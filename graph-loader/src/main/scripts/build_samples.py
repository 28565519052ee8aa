#!/usr/bin/env python3
"""Makes the documents of graph-loader/samples/digests that no text editor writes from the texts in scripts/samples.

Only needed after a text was changed: what it makes is committed. Python 3.9 or newer without
packages; the PDF also needs LibreOffice Writer, pdftotext (poppler-utils) and the font Noto Serif
CJK SC (SIL Open Font License, embedded as a subset).

    python3 graph-loader/src/main/scripts/build_samples.py

The marked-up texts have one paragraph a line: "# " opens the title of the document, "## " a case,
"### " a heading inside a case, "% " a credit line, and "[toc]" stands for the table of contents.
"""

import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

SCRIPTS = Path(__file__).resolve().parent
SOURCES = SCRIPTS / "samples"
SAMPLES = SCRIPTS.parents[2] / "samples" / "digests"
FONT = "Noto Serif CJK SC"
STYLES_BY_MARK = {"# ": "Title", "## ": "Heading1", "### ": "Heading2", "% ": "Credit"}
# A fixed date keeps the bytes of an archive the same from one build to the next.
ARCHIVE_DATE = (2026, 1, 1, 0, 0, 0)
WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml"
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def read_marked_up(source):
    """Returns the paragraphs of a marked-up text as pairs of style and text."""
    paragraphs = []
    for line in source.read_text(encoding="utf-8").splitlines():
        mark = next((m for m in STYLES_BY_MARK if line.startswith(m)), "")
        style = STYLES_BY_MARK.get(mark, "Contents" if line == "[toc]" else "Normal")
        if line.strip():
            paragraphs.append((style, line[len(mark):]))
    return paragraphs


def run(text):
    return f'<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def field(instruction, shown):
    """A Word field with its instruction and the result that is shown until it is updated."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{shown}'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def paragraph(style, content, properties=""):
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{properties}</w:pPr>{content}</w:p>'


def contents(titles, pages):
    """The table of contents: a TOC field whose stored result lists the cases."""
    rows = [run(title) + "<w:r><w:tab/></w:r>" + run(str(pages.get(title, 1))) for title in titles]
    begin = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        '<w:r><w:instrText xml:space="preserve"> TOC \\o "1-1" </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )
    rows[0] = begin + rows[0]
    rows[-1] += '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    heading = paragraph("ContentsHeading", run("目　录"))
    return heading + "".join(paragraph("TOC1", row) for row in rows)


def body(paragraphs, pages):
    titles = [text for style, text in paragraphs if style == "Heading1"]
    parts = []
    for style, text in paragraphs:
        if style == "Contents":
            parts.append(contents(titles, pages))
        else:
            first = style == "Heading1" and text == titles[0]
            parts.append(paragraph(style, run(text), "<w:pageBreakBefore/>" if first else ""))
    return "".join(parts)


def style(name, label, size, properties="", bold=False):
    weight = "<w:b/>" if bold else ""
    return (
        f'<w:style w:type="paragraph" w:styleId="{name}"><w:name w:val="{label}"/>'
        f"<w:pPr>{properties}</w:pPr>"
        f'<w:rPr>{weight}<w:sz w:val="{size}"/></w:rPr></w:style>'
    )


def styles():
    fonts = " ".join(f'w:{script}="{FONT}"' for script in ("ascii", "hAnsi", "eastAsia", "cs"))
    centre = '<w:jc w:val="center"/>'
    tab = '<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="6500"/></w:tabs>'
    space = '<w:keepNext/><w:spacing w:before="240" w:after="120"/>'
    return (
        f"{XML}<w:styles {WORD}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts {fonts}/>"
        '<w:lang w:val="zh-CN" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults>'
        + style("Normal", "Normal", 21, '<w:spacing w:line="340"/><w:ind w:firstLine="420"/>')
        + style("Title", "Title", 32, '<w:spacing w:before="1200"/>' + centre, True)
        + style("Heading1", "heading 1", 26, space + '<w:outlineLvl w:val="0"/>', True)
        + style("Heading2", "heading 2", 23, space + '<w:outlineLvl w:val="1"/>', True)
        + style("Credit", "Credit", 18, '<w:jc w:val="right"/>')
        + style("ContentsHeading", "TOC Heading", 26, '<w:spacing w:before="480"/>' + centre, True)
        + style("TOC1", "toc 1", 20, tab)
        + style("Header", "header", 17, centre)
        + style("Footer", "footer", 17, centre)
        + "</w:styles>"
    )


def docx_parts(paragraphs, pages):
    """The files inside the Word document, by name."""
    title = next(text for style, text in paragraphs if style == "Title")
    references = "".join(
        f'<w:{kind}Reference xmlns:r="{OFFICE}" w:type="default" r:id="{kind}"/>'
        for kind in ("header", "footer")
    )
    section = (
        f'<w:sectPr>{references}<w:pgSz w:w="9070" w:h="10900"/><w:pgMar w:top="1300" '
        'w:right="1100" w:bottom="1200" w:left="1100" w:header="650" w:footer="600" '
        'w:gutter="0"/><w:titlePg/></w:sectPr>'
    )
    footer = run("— ") + field("PAGE", run("1")) + run(" —")
    overrides = "".join(
        f'<Override PartName="/word/{part}.xml" ContentType="{CONTENT}.{kind}+xml"/>'
        for part, kind in (
            ("document", "document.main"),
            ("styles", "styles"),
            ("header", "header"),
            ("footer", "footer"),
        )
    )
    relations = "".join(
        f'<Relationship Id="{part}" Type="{OFFICE}/{part}" Target="{part}.xml"/>'
        for part in ("styles", "header", "footer")
    )
    return {
        "[Content_Types].xml": f'{XML}<Types xmlns="{PACKAGE}/content-types"><Default '
        'Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>',
        "_rels/.rels": f'{XML}<Relationships xmlns="{PACKAGE}/relationships"><Relationship '
        f'Id="r1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'{XML}<Relationships xmlns="{PACKAGE}/relationships">'
        f"{relations}</Relationships>",
        "word/document.xml": f"{XML}<w:document {WORD}><w:body>{body(paragraphs, pages)}{section}"
        "</w:body></w:document>",
        "word/styles.xml": styles(),
        "word/header.xml": f'{XML}<w:hdr {WORD}>{paragraph("Header", run(title))}</w:hdr>',
        "word/footer.xml": f'{XML}<w:ftr {WORD}>{paragraph("Footer", footer)}</w:ftr>',
    }


def write_zip(target, files):
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, ARCHIVE_DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)


def convert_to_pdf(docx, folder):
    profile = f"-env:UserInstallation=file://{folder}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", folder, docx]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return Path(folder) / (Path(docx).stem + ".pdf")


def pages_of_titles(pdf, titles):
    """On which page of the PDF each case begins; the table of contents is on the first."""
    text = subprocess.run(["pdftotext", pdf, "-"], check=True, capture_output=True, text=True).stdout
    folded = [re.sub(r"\s", "", page) for page in text.split("\f")]
    found = {}
    for title in titles:
        wanted = re.sub(r"\s", "", title)
        found[title] = next(n for n, page in enumerate(folded, 1) if n > 1 and wanted in page)
    return found


def build_word_and_pdf(source, docx_target, pdf_target):
    """Sets the document twice: the first time tells on which pages the cases begin."""
    paragraphs = read_marked_up(source)
    titles = [text for style, text in paragraphs if style == "Heading1"]
    with tempfile.TemporaryDirectory() as folder:
        docx = Path(folder) / "draft.docx"
        write_zip(docx, docx_parts(paragraphs, {}))
        pages = pages_of_titles(convert_to_pdf(docx, folder), titles)
        write_zip(docx, docx_parts(paragraphs, pages))
        if docx_target:
            shutil.copyfile(docx, docx_target)
        if pdf_target:
            shutil.copyfile(convert_to_pdf(docx, folder), pdf_target)


def build_bulletin():
    """An old bulletin: GB18030 with the line ends of Windows."""
    text = (SOURCES / "bulletin-changchun.txt").read_text(encoding="utf-8")
    target = SAMPLES / "关于2020年度营商环境改革举措复制推广情况的通报.txt"
    target.write_bytes(text.replace("\n", "\r\n").encode("gb18030"))


def build_unicode_text():
    """What the "Unicode" of Windows Notepad is: UTF-16 LE with a byte-order mark."""
    text = (SOURCES / "one-thing-2024.txt").read_text(encoding="utf-8")
    target = SAMPLES / "高效办成一件事案例-2024年7月.txt"
    target.write_bytes(b"\xff\xfe" + text.replace("\n", "\r\n").encode("utf-16-le"))


def build_archive():
    """A zip with Chinese file names and a folder inside."""
    sources = sorted((SOURCES / "zip").glob("*.txt"))
    files = {f"县市来稿/{source.name}": source.read_bytes() for source in sources}
    write_zip(SAMPLES / "基层来稿三则.zip", files)


def main():
    build_bulletin()
    build_unicode_text()
    build_archive()
    missing = [tool for tool in ("soffice", "pdftotext") if not shutil.which(tool)]
    if missing:
        sys.exit(f"{' and '.join(missing)} not found: install LibreOffice Writer and poppler-utils")
    month = SAMPLES / "优化营商环境案例月报（2022年6月）.docx"
    build_word_and_pdf(SOURCES / "monthly-2022-06.txt", month, None)
    build_word_and_pdf(SOURCES / "casebook-2025.txt", None, SAMPLES / "casebook-2025.pdf")


if __name__ == "__main__":
    main()
