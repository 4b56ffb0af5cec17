"""Papers as they come out of a scanner: pages that are nothing but images."""

import subprocess
from html import escape


def scan(text, folder, name):
    """The text typed, printed and scanned: a PDF of one image a page. In a font that is installed for the tests, whatever others a
    machine has."""
    (folder / f"{name}.html").write_text(
        '<html><head><meta charset="utf-8"></head><body>'
        f"<pre style=\"font-family: 'Liberation Mono'; font-size: 10pt\">{escape(text)}</pre></body></html>")
    subprocess.run(
        ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", "--infilter=HTML (StarWriter)",
         "--convert-to", "pdf:writer_pdf_Export", "--outdir", folder, folder / f"{name}.html"],
        check=True, capture_output=True)
    subprocess.run(["pdftoppm", "-r", "200", "-jpeg", "-gray", folder / f"{name}.pdf", folder / name], check=True)
    pages = [page.read_bytes() for page in sorted(folder.glob(f"{name}-*.jpg"))]
    (folder / f"{name}.pdf").write_bytes(pdf(pages))
    return folder / f"{name}.pdf"


def pdf(images):
    """A PDF of JPEG images, each filling a page of A4."""
    kids = " ".join(f"{3 + index * 3} 0 R" for index in range(len(images)))
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", f"<< /Type /Pages /Kids [{kids}] /Count {len(images)} >>".encode()]
    for index, image in enumerate(images):
        place = b"q 595 0 0 842 0 0 cm /Im Do Q"
        number = 3 + index * 3
        objects += [
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {number + 1} 0 R "
            f"/Resources << /XObject << /Im {number + 2} 0 R >> >> >>".encode(),
            b"<< /Length %d >>\nstream\n%s\nendstream" % (len(place), place),
            b"<< /Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /%s /BitsPerComponent 8 "
            b"/Filter /DCTDecode /Length %d >>\nstream\n%s\nendstream" % (*frame(image), len(image), image),
        ]
    file, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(file))
        file += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n"
    return file + end % (len(objects) + 1, table, len(objects) + 1, len(file))


def frame(jpeg):
    """Width, height and colours, from the frame's header."""
    at = 2
    while jpeg[at + 1] not in (0xC0, 0xC1, 0xC2):
        at += 2 + int.from_bytes(jpeg[at + 2:at + 4], "big")
    height, width = (int.from_bytes(jpeg[at + 5 + 2 * side:at + 7 + 2 * side], "big") for side in (0, 1))
    return width, height, b"DeviceGray" if jpeg[at + 9] == 1 else b"DeviceRGB"
