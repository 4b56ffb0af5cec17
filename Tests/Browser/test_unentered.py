"""Incoming papers that stand in no book: a clerk works the list off, with keys alone."""

import re

import pytest
from conftest import PHONE, WIDE
from test_old_books import tab_to

BOTH = pytest.mark.parametrize("viewport", [WIDE, PHONE], ids=["wide", "phone"])


def register(page, number, excerpt):
    page.goto("/documents/register")
    page.get_by_label("Độ mật").select_option(label="Thường")
    page.get_by_label("Số, ký hiệu").fill(number)
    page.get_by_label("Ngày ban hành").fill("02/02/2026")
    page.get_by_label("Cơ quan ban hành").fill("Sở Tài chính")
    page.get_by_label("Trích yếu").fill(excerpt)
    page.get_by_role("button", name="Đăng ký", exact=True).click()
    page.wait_for_url(re.compile(r"/documents/\d+$"))


@BOTH
def test_papers_in_no_book_are_a_list_that_gets_shorter(enter, look, viewport):
    side = viewport["width"]
    page = enter("lan.nt", viewport)
    for place in (1, 2):
        register(page, f"{side}{place}/STC-NS", f"dự toán lần {place} của {side}")
    page.goto("/incoming")
    tab = page.get_by_role("link", name=re.compile("^Chưa vào sổ"))
    before = int(re.search(r"\d+", tab.inner_text())[0])
    assert before >= 2
    tab.focus()
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("entered=no"))
    look(page)
    rows = page.locator("[data-list] tbody tr")
    assert rows.count() == before
    # The newest first.
    assert f"{side}2/STC-NS" in rows.first.inner_text()
    tab_to(page, "Vào sổ ")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/documents/\d+/entry"))
    look(page)
    page.get_by_label("Sổ", exact=True).focus()
    tab_to(page, "Ghi chú")
    tab_to(page, "Vào sổ")
    page.keyboard.press("Enter")
    page.get_by_text(re.compile("[Ss]ố đến")).first.wait_for()
    look(page)
    page.goto("/incoming")
    assert int(re.search(r"\d+", page.get_by_role("link", name=re.compile("^Chưa vào sổ")).inner_text())[0]) == before - 1
    page.get_by_role("link", name=re.compile("^Chưa vào sổ")).click()
    assert rows.filter(has_text=f"{side}2/STC-NS").count() == 0
    assert rows.filter(has_text=f"{side}1/STC-NS").count() == 1


def test_who_keeps_no_books_sees_no_link_to_enter(enter, look):
    page = enter("thinh.hd")
    page.goto("/documents")
    tab = page.get_by_role("link", name=re.compile("^Chưa vào sổ"))
    if tab.count():
        tab.click()
        look(page)
        assert page.get_by_role("link", name=re.compile("^Vào sổ ")).count() == 0
