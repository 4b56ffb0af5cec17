"""What people see without looking for it: the passage they are charged with, what the work is, their own words on buttons."""

import re
from datetime import date, timedelta

import pytest
from conftest import PHONE, WIDE
from papers import drop

AMENDING = """# KẾ HOẠCH

Sửa đổi Kế hoạch số 18/KH-VP ngày 12/01/2026 của Văn phòng UBND tỉnh

Số: 95/KH-VP

1. Điều chỉnh thời hạn nhiệm vụ tại điểm a khoản 3 Mục II Kế hoạch số 18/KH-VP đến hết quý I năm sau.

CHÁNH VĂN PHÒNG

Nguyễn Minh Khôi
"""


def width(page, selector):
    return page.locator(selector).first.bounding_box()["width"]


@pytest.mark.parametrize("viewport", [WIDE, PHONE], ids=["wide", "phone"])
def test_the_passage_that_charges_somebody_is_seen_before_its_surroundings_are_scrolled(enter, viewport):
    page = enter("mai.dt", viewport)
    page.get_by_role("link", name=re.compile("quy chế phối hợp")).first.click()
    box, mark = (page.locator(name).first.bounding_box() for name in (".excerpt", ".excerpt mark"))
    assert mark["y"] < box["y"] + box["height"] * 0.6


def test_what_the_work_is_keeps_its_room_beside_many_columns(enter, look):
    page = enter("khoi.nm")
    page.goto("/plans/1")
    look(page)
    assert width(page, "tbody th.is-text[scope=row]") >= 250
    page.emulate_media(media="print")
    assert page.evaluate("getComputedStyle(document.querySelector('.list .clamp')).display") == "block"
    assert width(page, ".list td:has(> .party)") >= 90, "the name of a unit stands one word below the other"


@pytest.mark.parametrize("address", ["/administration/calendar?year=2026", "/administration/journal"])
def test_rows_that_are_named_by_a_day_leave_the_room_to_what_happened(enter, look, address):
    page = enter("huy.lq")
    page.goto(address)
    look(page)
    assert width(page, "tbody th[scope=row]") < 260


@pytest.mark.parametrize("viewport", [WIDE, PHONE], ids=["wide", "phone"])
def test_choosing_a_file_speaks_vietnamese_whatever_the_browser_speaks(enter, look, tmp_path, viewport):
    page = enter("yen.ct", viewport)
    page.goto("/documents/new")
    look(page)
    paper = tmp_path / "de-nghi.txt"
    paper.write_text("Đề nghị")
    with page.expect_file_chooser() as chooser:
        page.get_by_text("Chọn tệp").click()
    chooser.value.set_files(paper)
    page.get_by_text("de-nghi.txt").wait_for()
    look(page)
    page.reload()
    with page.expect_file_chooser():
        page.locator("input[type=file]").press("Enter")


def test_a_paper_that_only_moves_a_day_moves_it_with_that_paper_as_basis(enter, look, tmp_path):
    page = enter("yen.ct")
    drop(page, tmp_path, "lui-han.md", AMENDING)
    page.wait_for_url("**/reading")
    document = page.url.rsplit("/", 1)[0]
    page.goto(document + "/amendment?plan=1&kind=amends")
    day = (date.today() + timedelta(days=100)).strftime("%d/%m/%Y")
    row = page.locator(".amendment tbody tr", has_text="Quy chế làm việc của UBND tỉnh")
    row.get_by_label(re.compile("thời hạn mới")).fill("31/02/2027")
    page.get_by_role("button", name="Ghi kết quả đối chiếu").click()
    page.get_by_text("phải là một ngày có thật").first.wait_for()
    page.faults.clear()
    assert row.get_by_label(re.compile("thời hạn mới")).input_value() == "31/02/2027"
    look(page)
    row.get_by_label(re.compile("thời hạn mới")).fill(day)
    page.get_by_role("button", name="Ghi kết quả đối chiếu").click()
    page.wait_for_url("**/reading")
    page.goto(document + "/confirmation")
    look(page)
    page.get_by_role("button", name="Xác nhận, điều chỉnh 1 nhiệm vụ").click()
    page.goto("/plans/1")
    page.get_by_text(day).first.wait_for()
