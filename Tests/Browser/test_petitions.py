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


@pytest.mark.parametrize("kind", ["complaint", "denunciation", "proposal", "feedback"])
def test_the_intake_is_seen_in_about_one_and_a_half_screens_at_a_desk(enter, look, kind):
    page = enter("diem.ht")
    page.goto(f"/petitions/new?kind={kind}")
    look(page)
    below = page.locator(".form-buttons").bounding_box()
    assert below["y"] + below["height"] <= 1.7 * WIDE["height"]
    left, right = (page.get_by_label(label).bounding_box() for label in ("Họ và tên người gửi", "Tóm tắt nội dung"))
    assert left["x"] + left["width"] < right["x"], "the groups stand one below the other"


@pytest.mark.parametrize("viewport", [WIDE, PHONE], ids=["wide", "phone"])
def test_what_is_seldom_filled_in_is_folded_until_it_holds_something(enter, look, viewport):
    page = enter("diem.ht", viewport)
    page.goto("/petitions/new?kind=feedback")
    people = page.get_by_label("Số người cùng gửi")
    assert not people.is_visible()
    page.get_by_text("Đơn nhiều người cùng gửi").focus()
    page.keyboard.press("Enter")
    people.fill("mười hai")
    page.get_by_role("button", name="Ghi nhận đơn").click()
    page.wait_for_url(re.compile(r"/petitions$"))
    page.faults.clear()
    assert page.get_by_label("Số người cùng gửi").input_value() == "mười hai"
    assert page.get_by_label("Số người cùng gửi").is_visible()
    assert not page.get_by_label("Khiếu nại", exact=True).is_visible()
    look(page)


def test_a_draft_is_not_restored_out_of_sight(enter):
    page = enter("diem.ht")
    page.goto("/petitions/new?kind=proposal")
    page.get_by_text("Đơn nhiều người cùng gửi").click()
    page.get_by_label("Những người cùng gửi").fill("Lê Thị Thử; Thôn Đoài")
    page.goto("/petitions")
    page.goto("/petitions/new?kind=proposal")
    page.get_by_text("Đã khôi phục nội dung nhập dở").wait_for()
    assert page.get_by_label("Những người cùng gửi").is_visible()
    assert not page.get_by_label("Khiếu nại", exact=True).is_visible()
    page.get_by_role("button", name="Bỏ bản nháp").click()
