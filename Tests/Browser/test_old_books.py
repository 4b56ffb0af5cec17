"""Books kept before the product came: a clerk lets a file be looked through, reads what is wrong and missing, and takes it in."""

import io
import re
import zipfile

import pytest
from conftest import PHONE, WIDE

BOTH = pytest.mark.parametrize("viewport", [WIDE, PHONE], ids=["wide", "phone"])

HEADINGS = "Số đến;Ngày đến;Tác giả;Số, ký hiệu văn bản;Ngày văn bản;Tên loại và trích yếu nội dung văn bản"


def book(year):
    """Of six lines one has a day that is none, one has no excerpt, and number 3 is missing."""
    return "\n".join([
        HEADINGS, f"1;05/01/{year};Sở Tài chính;12/STC-NS;03/01/{year};Công văn V/v lập dự toán",
        f"2;05/01/{year};Sở Y tế;7/SYT-VP;04/01/{year};Công văn V/v kiểm tra",
        f"4;31/02/{year};Sở Y tế;9/SYT-VP;04/01/{year};Công văn V/v báo cáo",
        f"5;06/01/{year};Sở Nội vụ;15/SNV-TC;04/01/{year};Công văn V/v biên chế",
        f"6;06/01/{year};Sở Nội vụ;16/SNV-TC;04/01/{year};", ""])


def tab_to(page, words):
    """Goes on with the Tab key until what has the focus bears these words."""
    for _ in range(80):
        page.keyboard.press("Tab")
        if words in page.evaluate("(document.activeElement.labels?.[0] ?? document.activeElement).textContent"):
            return
    raise AssertionError(f"the Tab key does not lead to «{words}»")


def sheets(file):
    """The names of a workbook's sheets, and all its words."""
    workbook = zipfile.ZipFile(io.BytesIO(file))
    names = re.findall(r'<sheet name="([^"]+)"', workbook.read("xl/workbook.xml").decode())
    return names, "".join(workbook.read(part).decode() for part in workbook.namelist() if "worksheets/" in part)


@BOTH
def test_an_old_book_is_looked_through_reconciled_and_taken_in_with_keys_alone(enter, look, tmp_path, viewport):
    year = 2021 if viewport == WIDE else 2022
    page = enter("lan.nt", viewport)
    page.goto("/registers")
    page.get_by_role("link", name="Nhập sổ cũ").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/registers/import")
    look(page)
    file = tmp_path / f"so-den-{year}.csv"
    file.write_text(book(year))
    # The window in which a file is chosen is the browser's own.
    page.set_input_files("input[type=file]", file)
    page.locator("input[type=file]").focus()
    tab_to(page, "Kiểm tra tệp")
    page.keyboard.press("Enter")
    page.get_by_role("heading", name=f"Kết quả kiểm tra «so-den-{year}.csv»").wait_for()
    look(page)
    page.get_by_text("Đọc 5 dòng: 3 dòng sẽ vào sổ, 0 dòng đã có, 2 dòng không nhập được").wait_for()
    assert page.locator("#outcome").get_by_text("Chưa ghi gì.").is_visible()
    refused = page.get_by_role("table", name="Dòng không nhập được")
    assert refused.get_by_text(f"31/02/{year}").count() >= 1
    if viewport == WIDE:
        assert refused.locator("tbody th").first.bounding_box()["width"] < 160, "the number of a line takes the room of its reason"
    numbers = page.get_by_role("table", name="Số trong sổ sau khi nhập")
    assert "3–4" in numbers.inner_text()
    with page.expect_download() as download:
        page.get_by_role("link", name="Tải bảng đối chiếu (XLSX)").focus()
        page.keyboard.press("Enter")
    assert download.value.suggested_filename == f"so-den-{year}-doi-chieu.xlsx"
    names, words = sheets(open(download.value.path(), "rb").read())
    assert names == ["Tổng hợp", "Dòng không nhập", "Số trong sổ", "Trùng", "Dòng trong sổ"]
    assert "12/STC-NS" in words and "Vào sổ" in words

    page.locator("h2").first.click()
    tab_to(page, "Nhập 3 dòng vào sổ")
    page.keyboard.press("Enter")
    page.get_by_text(re.compile("Đã nhập sổ cũ: .*vào sổ 3, đã có 0, không nhập 2")).wait_for()
    look(page)
    assert page.get_by_role("link", name="Tải bảng đối chiếu (XLSX)").count() == 1

    # The file sent again changes nothing.
    page.set_input_files("input[type=file]", file)
    page.get_by_role("button", name="Kiểm tra tệp").click()
    page.get_by_text("3 dòng đã có").wait_for()
    assert page.get_by_role("button", name=re.compile("^Nhập")).count() == 0
    look(page)
    page.goto("/registers")
    page.get_by_role("link", name="Sổ văn bản đến", exact=True).first.click()
    page.goto(page.url.split("?")[0] + f"?year={year}")
    assert page.get_by_text("12/STC-NS").count() == 1
    look(page)


def test_a_year_of_a_book_is_closed_for_good_and_printed_to_be_bound(enter, look, tmp_path):
    page = enter("lan.nt")
    file = tmp_path / "so-den-2020.csv"
    file.write_text(book(2020))
    page.goto("/registers/import")
    page.set_input_files("input[type=file]", file)
    page.get_by_role("button", name="Kiểm tra tệp").click()
    page.get_by_role("button", name="Nhập 3 dòng vào sổ").click()
    page.get_by_text("Đã nhập sổ cũ").first.wait_for()
    page.goto("/registers")
    page.get_by_role("link", name="Sổ văn bản đến", exact=True).first.click()
    page.goto(page.url.split("?")[0] + "?year=2020")
    look(page)
    closing = page.locator("#closing button")
    closing.click()
    # What cannot be undone asks again, and what is not pressed again is not done.
    assert "không ghi, giữ hay hủy số nào" in closing.inner_text()
    closing.click()
    page.get_by_text("Đã khóa sổ năm 2020. Hãy in sổ.").wait_for()
    look(page)
    assert page.locator("#closing").count() == 0
    digest = page.locator("code.digest").inner_text()
    page.get_by_role("link", name="In sổ").click()
    page.get_by_text(f"Mã kiểm tra: {digest}").wait_for()
    assert "12/STC-NS" in page.locator("table.book").inner_text()
    assert page.locator(".book-signatures b").all_inner_texts() == ["VĂN THƯ", "NGƯỜI ĐỨNG ĐẦU CƠ QUAN"]
    look(page)
    page.set_viewport_size(PHONE)
    look(page)
    page.emulate_media(media="print")
    assert page.pdf(format="A4", landscape=True).startswith(b"%PDF")
    assert not page.locator(".top, .rail, .actions").first.is_visible()


def test_what_is_no_old_book_is_refused_with_a_sentence(enter, look, tmp_path):
    page = enter("lan.nt")
    for content, words in [
        ("a;b\n1;2\n", "Không nhận ra hàng tiêu đề"), (b"PK\x03\x04" + b"\0" * 40, "hỏng"), ("", "Tệp rỗng"),
    ]:
        page.goto("/registers/import")
        file = tmp_path / ("so.csv" if isinstance(content, str) else "so.xlsx")
        file.write_bytes(content.encode() if isinstance(content, str) else content)
        page.set_input_files("input[type=file]", file)
        page.get_by_role("button", name="Kiểm tra tệp").click()
        page.get_by_text(re.compile(words, re.I)).first.wait_for()
        page.faults.clear()  # the browser reports the 422 that brings the form back
        look(page)
