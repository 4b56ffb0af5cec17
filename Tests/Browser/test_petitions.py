"""The desk of petitions and of the reception of citizens, as whoever sits there meets it."""

import re

import pytest
from conftest import PHONE, WIDE

PAGES = ["/petitions?view=all", "/petitions/new", "/petitions/new?kind=complaint", "/petitions/new?kind=denunciation", "/petitions/figures", "/visits",
         "/visits/new", "/visits/book", "/visits/days"]


@pytest.mark.parametrize("viewport", [WIDE, PHONE], ids=["wide", "phone"])
def test_every_page_of_the_desk(enter, look, viewport):
    page = enter("diem.ht", viewport)
    for path in PAGES:
        assert page.goto(path).ok, path
        look(page)
    # A case of each kind that the demonstration has.
    page.goto("/petitions?view=all")
    links = page.locator("#rows a[href^='/petitions/']").evaluate_all("links => links.map(link => link.pathname)")
    for path in dict.fromkeys(links):
        assert page.goto(path).ok, path
        look(page)


def test_who_denounces_is_shown_to_nobody_else(enter):
    page = enter("diem.ht")
    page.goto("/petitions?view=all")
    row = page.locator("#rows tr", has_text="Tố cáo").first
    assert "giữ bí mật" in row.inner_text()
    address = row.locator("a").first.get_attribute("href")
    page = enter("quantri")
    page.goto(address)
    assert page.get_by_role("heading", level=1).inner_text() == "Không tìm thấy"


def test_what_is_missing_is_said_and_nothing_typed_is_lost(enter, look):
    page = enter("diem.ht")
    page.goto("/petitions/new")
    page.get_by_role("link", name="Phản ánh", exact=True).focus()
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/petitions/new\?kind=feedback"))
    page.get_by_label("Họ và tên người gửi").fill("Nguyễn Văn Thử")
    page.get_by_label("Tóm tắt nội dung").fill("Đường liên thôn bị sạt lở")
    page.get_by_role("button", name="Ghi nhận đơn").focus()
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/petitions$"))
    assert page.title().startswith("Lỗi: ")
    page.faults.clear()
    assert page.get_by_label("Họ và tên người gửi").input_value() == "Nguyễn Văn Thử"
    assert page.get_by_label("Tóm tắt nội dung").input_value() == "Đường liên thôn bị sạt lở"
    look(page)
