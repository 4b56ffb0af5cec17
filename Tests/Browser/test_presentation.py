"""A drafter checks how a paper is presented: what is wrong, the mended copy, what is refused; at both widths."""

import io
import re
import zipfile

import pytest
from conftest import PHONE, WIDE
from test_uploads import docx, plain_docx

BOTH = pytest.mark.parametrize("viewport", [WIDE, PHONE], ids=["wide", "phone"])

DRAFT = """VĂN PHÒNG
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 7/TB-VP
Đông Giang, ngày 5 tháng 02 năm 2026
BÁO CÁO
Tình hình thực hiện nhiệm vụ
Các đơn vị đã hoàn thành nhiệm vụ , không có việc quá hạn./.
Nơi nhận:
- Các phòng, ban;
- Lưu: VT, TH.
CHÁNH VĂN PHÒNG
Nguyễn Văn An"""


def check(page, tmp_path, content, name="du-thao.docx"):
    paper = tmp_path / name
    paper.write_bytes(content)
    page.set_input_files("input[type=file]", paper)
    page.get_by_role("button", name="Kiểm tra", exact=True).click()


@BOTH
def test_a_draft_is_told_what_is_wrong_and_comes_back_mended(enter, look, tmp_path, viewport):
    page = enter("thinh.hd", viewport)
    page.get_by_text("+ Mới").click()
    page.get_by_role("link", name="Kiểm tra thể thức").click()
    look(page)
    check(page, tmp_path, plain_docx(DRAFT))
    page.get_by_role("heading", name="Kết quả: «du-thao.docx»").wait_for()
    look(page)
    assert page.get_by_text("Thừa dấu cách trước dấu câu.").is_visible()
    assert page.get_by_text("Ký hiệu «TB» không khớp tên loại báo cáo").is_visible()
    assert page.get_by_text("Nghị định 30/2020/NĐ-CP, Phụ lục I").first.is_visible()
    with page.expect_download() as download:
        page.get_by_role("link", name="Tải bản đã sửa").click()
    assert download.value.suggested_filename == "du-thao (đã sửa thể thức).docx"
    mended = zipfile.ZipFile(io.BytesIO(open(download.value.path(), "rb").read())).read("word/document.xml").decode()
    assert "hoàn thành nhiệm vụ, không" in mended and "Số: 07/TB-VP" in mended and "ngày 05 tháng 02" in mended


def test_what_cannot_be_checked_is_refused_with_a_sentence(enter, look, tmp_path):
    page = enter("thinh.hd")
    for content, name, words in [
        (b"khong phai van ban", "ghi-chu.docx", "Chỉ kiểm tra được thể thức của tệp Word (.docx) và PDF"),
        (plain_docx(DRAFT)[:300], "cat.docx", "hỏng"),
        (docx("<w:document>" + "\0" * (80 << 20)), "bom.docx", "phình quá lớn"),
        (plain_docx("MẬT\n" + DRAFT), "mat.docx", "dấu chỉ độ mật"),
    ]:
        page.goto("/presentation")
        check(page, tmp_path, content, name)
        page.get_by_role("alert").filter(has_text=re.compile(re.escape(words))).first.wait_for()
        look_faults = [fault for fault in page.faults if "422" not in fault]
        assert not look_faults
        page.faults.clear()
