"""An outgoing paper that the server signs: by its signer with the own key, by the agency when it leaves."""

import re
import struct
import subprocess
import zlib

import pytest
from conftest import PHONE, WIDE
from office import Office
from signing import SECRET, Authority
from test_outgoing import open_paper, press
from test_signatures import page as blank

TEXT = "Văn phòng UBND tỉnh nhận được đề nghị của Sở Tài chính.\n1. Thống nhất nội dung dự toán./."
PIN = "Mật khẩu hoặc mã PIN"


def picture(path, colour):
    """An oval of one colour on transparent ground."""
    width, height = 90, 40
    rows = b""
    for y in range(height):
        inside = [((x - 45) / 45) ** 2 + ((y - 20) / 20) ** 2 <= 1 for x in range(width)]
        rows += b"\0" + b"".join(bytes([*colour, 150 if one else 0]) for one in inside)

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    path.write_bytes(
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0))
        + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


@pytest.fixture(scope="module")
def authority(tmp_path_factory):
    authority = Authority(tmp_path_factory.mktemp("authority"))
    authority.make("an", "Lê Thị Hoài An")
    authority.make("seal", "Văn phòng UBND tỉnh")
    picture(authority.folder / "an.png", (0, 0, 200))
    picture(authority.folder / "seal.png", (220, 0, 0))
    (authority.folder / "seal.pin").write_text(SECRET + "\n")
    (authority.folder / "signing.yaml").write_text(
        "seal: {pkcs12: seal.p12, secret: seal.pin, image: seal.png, width: 36}\n"
        "people:\n  - {login: an.lth, pkcs12: an.p12, image: an.png, width: 45}\n")
    return authority


@pytest.fixture(scope="module")
def office(authority, tmp_path_factory):
    office = Office(tmp_path_factory.mktemp("signing") / "demo")
    office.environment = {
        "CONGVU_SIGNING": str(authority.folder / "signing.yaml"), "CONGVU_ROOTS": str(authority.folder / "roots")}
    office.start()
    yield office
    office.stop()
    office.remove()


@pytest.mark.parametrize("viewport", [WIDE, PHONE], ids=["wide", "phone"])
def test_a_paper_is_signed_by_its_signer_and_by_the_agency(enter, look, authority, tmp_path, viewport):
    excerpt = f"cho ý kiến dự toán {viewport['width']}"
    drafter = enter("phuoc.dh", viewport)
    drafter.goto("/outgoing/new")
    drafter.get_by_label("Trích yếu").fill(excerpt)
    drafter.get_by_label("Kính gửi").fill("Sở Tài chính")
    drafter.get_by_label("Trình ai ký").select_option(label="KT. CHÁNH VĂN PHÒNG / PHÓ CHÁNH VĂN PHÒNG: Lê Thị Hoài An")
    drafter.get_by_label("Ai kiểm tra thể thức").select_option(label="Nguyễn Minh Khôi, Chánh Văn phòng")
    drafter.locator("#field-text").fill(TEXT)
    press(drafter, "Lưu dự thảo", "Đã lưu dự thảo.")
    press(drafter, "Trình", "Đã trình.")
    for login, button, said in [
        ("nam.vd", "Ký nháy", "Đã ký nháy."), ("khoi.nm", "Ký nháy thể thức", "Đã ký nháy thể thức"),
    ]:
        page = enter(login, viewport)
        open_paper(page, excerpt)
        press(page, button, said)

    signer = enter("an.lth", viewport)
    open_paper(signer, excerpt)
    look(signer)
    signer.get_by_label(PIN).fill("sai")
    press(signer, "Ký", "Mật khẩu của tệp khoá ký không đúng.")
    signer.faults.clear()  # the browser reports the 422 that brings the form back
    assert signer.get_by_label(PIN).input_value() == ""
    signer.get_by_label(PIN).fill(SECRET)
    signer.set_default_timeout(60_000)
    press(signer, "Ký", "Đã ký; văn thư cấp số và phát hành.")
    signer.get_by_text("Tệp có 1 chữ ký số, tất cả hợp lệ.").wait_for()
    look(signer)

    clerk = enter("lan.nt", viewport)
    clerk.set_default_timeout(60_000)
    clerk.goto("/outgoing?view=here")
    clerk.locator("tr", has_text=excerpt).get_by_role("link").first.click()
    press(clerk, "Cấp số", "Đã cấp số.")
    look(clerk)
    clerk.get_by_label(re.compile("^Ký số của cơ quan")).check()
    press(clerk, "Phát hành", "Đã phát hành.")
    clerk.get_by_text("Tệp có 3 chữ ký số, tất cả hợp lệ.").wait_for()
    look(clerk)
    with clerk.expect_download() as download:
        clerk.get_by_role("link", name=re.compile("Bản đã cấp số")).click()
    signed = tmp_path / "signed.pdf"
    download.value.save_as(signed)
    assert [one[:2] for one in authority.verdicts(signed.read_bytes())] == [
        (True, "ENTIRE_REVISION"), (True, "ENTIRE_REVISION"), (True, "ENTIRE_FILE")]
    printed = subprocess.run(["pdftotext", "-layout", signed, "-"], capture_output=True, text=True).stdout
    assert re.search(r"Số:\s*\d\d\s*/VP-", printed), printed
    assert re.search(r"ngày\s*\d\d\s*tháng\s*\d{1,2}\s*năm\s*20\d\d", printed), printed
    clerk.get_by_role("link", name="Văn bản trong sổ").click()
    clerk.get_by_text("Tệp có 3 chữ ký số, tất cả hợp lệ.").wait_for()
    look(clerk)


def test_a_file_without_room_for_the_signature_is_refused_before_anything_is_signed(enter, authority, tmp_path):
    excerpt = "bản quét không có chỗ ký"
    drafter = enter("phuoc.dh")
    drafter.goto("/outgoing/new")
    drafter.get_by_label("Trích yếu").fill(excerpt)
    drafter.get_by_label("Kính gửi").fill("Sở Tài chính")
    drafter.get_by_label("Trình ai ký").select_option(label="KT. CHÁNH VĂN PHÒNG / PHÓ CHÁNH VĂN PHÒNG: Lê Thị Hoài An")
    drafter.get_by_label("Ai kiểm tra thể thức").select_option(label="Nguyễn Minh Khôi, Chánh Văn phòng")
    drafter.locator("#field-text").fill(TEXT)
    press(drafter, "Lưu dự thảo", "Đã lưu dự thảo.")
    (tmp_path / "trang.pdf").write_bytes(blank())
    drafter.get_by_text("Tải phiên bản mới lên").first.click()
    drafter.locator("#edit input[type=file]").set_input_files(tmp_path / "trang.pdf")
    press(drafter, "Tải phiên bản mới lên", "tệp trang.pdf")
    press(drafter, "Trình", "Đã trình.")
    for login, button in [("nam.vd", "Ký nháy"), ("khoi.nm", "Ký nháy thể thức")]:
        page = enter(login)
        open_paper(page, excerpt)
        press(page, button, "Đã ký nháy")
    signer = enter("an.lth")
    open_paper(signer, excerpt)
    # What cannot be checked is signed with a reason, which stays typed when the signing itself is refused.
    signer.get_by_label("Lý do vẫn ký").fill("bản quét, đã xem bằng mắt")
    signer.get_by_label(PIN).fill(SECRET)
    press(signer, "Ký", "Không tìm thấy chỗ ký")
    assert signer.get_by_label("Lý do vẫn ký").input_value() == "bản quét, đã xem bằng mắt"
    assert signer.get_by_role("link", name="Bản đã ký số").count() == 0
    signer.get_by_label("Ký trên giấy, không ký số").check()
    press(signer, "Ký", "Đã ký; văn thư cấp số và phát hành.")
