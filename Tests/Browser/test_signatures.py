"""Signatures of PDFs: what we sign is right for pyHanko, what pyHanko signs is right for us, and both tell a later
signature from a later change."""

import json
import subprocess

import pytest
from office import PROGRAM
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.writer import PageObject, PdfFileWriter
from io import BytesIO
from signing import SECRET, Authority, apart


@pytest.fixture(scope="module")
def authority(tmp_path_factory):
    return Authority(tmp_path_factory.mktemp("authority"))


def page():
    writer = PdfFileWriter(stream_xrefs=False)
    content = writer.add_object(generic.StreamObject(stream_data=b"BT /F1 14 Tf 85 700 Td (Giao So chu tri) Tj ET"))
    font = generic.DictionaryObject({
        generic.pdf_name("/Type"): generic.pdf_name("/Font"), generic.pdf_name("/Subtype"): generic.pdf_name("/Type1"),
        generic.pdf_name("/BaseFont"): generic.pdf_name("/Times-Roman")})
    resources = generic.DictionaryObject({
        generic.pdf_name("/Font"): generic.DictionaryObject({generic.pdf_name("/F1"): writer.add_object(font)})})
    writer.insert_page(PageObject(contents=content, media_box=(0, 0, 595, 842), resources=resources))
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def packed_page():
    writer = PdfFileWriter(stream_xrefs=True)
    content = writer.add_object(generic.StreamObject(stream_data=b"BT ET"))
    writer.insert_page(PageObject(contents=content, media_box=(0, 0, 595, 842)))
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def ours(authority, pdf, *arguments):
    """The file signed by `congvu sign`."""
    before, after = authority.folder / "before.pdf", authority.folder / "after.pdf"
    before.write_bytes(pdf)
    after.unlink(missing_ok=True)
    subprocess.run(
        [PROGRAM, "sign", before, "--output", after, "--pkcs12", authority.folder / "an.p12", *arguments],
        env={"CONGVU_SIGN_SECRET": SECRET}, check=True, capture_output=True)
    return after.read_bytes()


def checked(authority, pdf):
    file = authority.folder / "checked.pdf"
    file.write_bytes(pdf)
    outcome = subprocess.run(
        [PROGRAM, "signatures", file, "--roots", authority.folder / "roots", "--json"], capture_output=True, text=True)
    assert outcome.returncode in (0, 2), outcome.stderr
    return json.loads(outcome.stdout)["signatures"]


def facts(signatures):
    return [(one["verdict"], one["coverage"], one["timeSource"]) for one in signatures]


def other_text(pdf):
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    contents = writer.root["/Pages"]["/Kids"][0]["/Contents"]
    contents._data = b"BT (Khac) Tj ET"
    contents._encoded_data = None
    writer.mark_update(writer.root["/Pages"]["/Kids"][0].raw_get("/Contents"))
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


@pytest.mark.parametrize("make", [page, packed_page])
def test_pyhanko_finds_our_signatures_right_also_the_first_after_the_second(authority, make):
    once = ours(authority, make())
    assert authority.verdicts(once) == [(True, "ENTIRE_FILE", "NONE")]
    twice = ours(authority, once)
    assert authority.verdicts(twice) == [(True, "ENTIRE_REVISION", "LTA_UPDATES"), (True, "ENTIRE_FILE", "NONE")] or (
        [one[:2] for one in authority.verdicts(twice)] == [(True, "ENTIRE_REVISION"), (True, "ENTIRE_FILE")])


@pytest.mark.parametrize("make", [page, packed_page])
def test_we_find_the_signatures_of_pyhanko_right(authority, make):
    signed = authority.sign(make(), "A")
    assert facts(checked(authority, signed)) == [("valid", "whole", "signer")]
    twice = authority.sign(signed, "B", stamped=True)
    assert facts(checked(authority, twice)) == [("valid", "revision", "signer"), ("valid", "whole", "stamp")]


def test_each_adds_its_signature_to_the_others(authority):
    mixed = ours(authority, authority.sign(ours(authority, page()), "B"))
    assert facts(checked(authority, mixed)) == [("valid", "revision", "signer")] * 2 + [("valid", "whole", "signer")]
    assert [verdict[0] for verdict in authority.verdicts(mixed)] == [True] * 3


def test_both_tell_a_later_change_from_a_later_signature(authority):
    changed = other_text(ours(authority, page()))
    assert [one[0] for one in authority.verdicts(changed)] == [False]
    found = checked(authority, changed)
    assert facts(found) == [("invalid", "revision", "signer")]
    assert "Tệp bị thay đổi sau khi ký: nội dung trang bị sửa." in found[0]["sentences"]


def test_nothing_is_added_to_a_paper_whose_signer_forbade_it(authority):
    writer = IncrementalPdfFileWriter(BytesIO(page()))
    from pyhanko.sign import fields, signers

    meta = signers.PdfSignatureMetadata(
        field_name="A", certify=True, docmdp_permissions=fields.MDPPerm.NO_CHANGES)
    signed = apart(lambda: signers.sign_pdf(writer, meta, signer=authority.person)).getvalue()
    assert facts(checked(authority, signed)) == [("valid", "whole", "signer")]
    (authority.folder / "certified.pdf").write_bytes(signed)
    outcome = subprocess.run(
        [PROGRAM, "sign", authority.folder / "certified.pdf", "-o", authority.folder / "no.pdf"]
        + ["--pkcs12", authority.folder / "an.p12"],
        env={"CONGVU_SIGN_SECRET": SECRET}, capture_output=True, text=True)
    assert (outcome.returncode, outcome.stdout) == (1, "")
    assert outcome.stderr == "Người ký trước không cho phép thêm gì vào tệp, nên không ký thêm được.\n"
