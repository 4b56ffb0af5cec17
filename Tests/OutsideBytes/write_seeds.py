"""Writes the seeds that no editor writes: packed office documents and signed PDFs. The same bytes every time.

usage: write_seeds.py   (the files are kept; run it after a change here, and read the difference)
"""

import io
import zipfile
from pathlib import Path

SEEDS = Path(__file__).resolve().parent / "Seeds"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def packed(parts):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, text in parts:
            entry = zipfile.ZipInfo(name, date_time=(2026, 3, 2, 7, 0, 0))
            # Small parts stay readable for a fuzzer; the last is deflated, as programs write them.
            entry.compress_type = zipfile.ZIP_DEFLATED if name == parts[-1][0] else zipfile.ZIP_STORED
            archive.writestr(entry, text)
    return file.getvalue()


def docx():
    body = (SEEDS / "word-body" / "plan.xml").read_text()
    styles = (
        '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr>'
        '<w:sz w:val="26"/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>')
    return packed([("[Content_Types].xml", "<Types/>"), ("word/styles.xml", styles), ("word/document.xml", body)])


def workbook():
    return packed([
        ("[Content_Types].xml", "<Types/>"),
        ("xl/workbook.xml",
         f'<workbook xmlns:r="{RELATIONS}"><sheets><sheet name="Sổ" sheetId="1" r:id="r1"/></sheets></workbook>'),
        ("xl/_rels/workbook.xml.rels",
         '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>'),
        ("xl/sharedStrings.xml", "<sst><si><t>Số đến</t></si><si><t>Ngày đến</t></si><si><t>Trích yếu</t></si></sst>"),
        ("xl/worksheets/sheet1.xml", (SEEDS / "sheet" / "register.xml").read_text()),
    ])


def open_sheet():
    return packed([
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", (SEEDS / "open-sheet" / "table.xml").read_text()),
    ])


CONTENT = "BT /F1 14 Tf 85 700 Td (Giao So chu tri) Tj ET"
OBJECTS = [
    "<</Type /Catalog /Pages 2 0 R /AcroForm <</Fields [6 0 R] /SigFlags 3>>>>",
    "<</Type /Pages /Kids [3 0 R] /Count 1>>",
    "<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Annots [6 0 R]"
    " /Resources <</Font <</F1 5 0 R>>>>>>",
    f"<</Length {len(CONTENT)}>>\nstream\n{CONTENT}\nendstream",
    "<</Type /Font /Subtype /Type1 /BaseFont /Times-Roman>>",
    "<</FT /Sig /T (Ky so) /V 7 0 R /Subtype /Widget /Rect [0 0 0 0] /P 3 0 R>>",
    "<</Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached /ByteRange [0 700 780 200]"
    " /Contents <3003020101> /Reason (Phe duyet)>>",
]


def pdf():
    """A page with a signature that covers what it does not say and holds no certificate."""
    file, places = "%PDF-1.7\n", []
    for number, text in enumerate(OBJECTS, 1):
        places.append(len(file))
        file += f"{number} 0 obj\n{text}\nendobj\n"
    start = len(file)
    file += f"xref\n0 {len(OBJECTS) + 1}\n0000000000 65535 f \n"
    file += "".join(f"{place:010} 00000 n \n" for place in places)
    return (file + f"trailer\n<</Size {len(OBJECTS) + 1} /Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n").encode()


def packed_pdf():
    """The same, its objects in an object stream and the cross reference a stream."""
    inside = [1, 2, 3, 5, 6]
    heading, body = "", ""
    for number in inside:
        heading += f"{number} {len(body)} "
        body += OBJECTS[number - 1] + " "
    file, places = b"%PDF-1.7\n", {}
    for number in [4, 7]:
        places[number] = len(file)
        file += f"{number} 0 obj\n{OBJECTS[number - 1]}\nendobj\n".encode()
    places[8] = len(file)
    text = heading + body
    file += (f"8 0 obj\n<</Type /ObjStm /N {len(inside)} /First {len(heading)} /Length {len(text)}>>\n"
             f"stream\n{text}\nendstream\nendobj\n").encode()
    places[9] = len(file)
    rows = [(0, 0, 255)]
    for number in range(1, 10):
        rows.append((2, 8, inside.index(number)) if number in inside else (1, places[number], 0))
    table = b"".join(bytes([kind, place >> 8, place & 255, third]) for kind, place, third in rows)
    file += f"9 0 obj\n<</Type /XRef /Size 10 /W [1 2 1] /Root 1 0 R /Length {len(table)}>>\nstream\n".encode()
    return file + table + f"\nendstream\nendobj\nstartxref\n{places[9]}\n%%EOF\n".encode()


def main():
    files = {
        "docx/plan.docx": docx(), "workbook/register.xlsx": workbook(), "annex/table.ods": open_sheet(),
        "annex/register.xlsx": workbook(), "signed-pdf/table.pdf": pdf(), "signed-pdf/packed.pdf": packed_pdf(),
    }
    for name, content in files.items():
        (SEEDS / name).parent.mkdir(exist_ok=True)
        (SEEDS / name).write_bytes(content)


if __name__ == "__main__":
    main()
