"""A search leads to a scan: its pages are shown with the words marked where they stand on them."""

import re

import pytest
from conftest import PHONE, WIDE
from scans import scan

WORK = [
    "Giao Phòng Kinh tế rà soát diện tích rừng ngập mặn ven biển.", "Sở Tài chính cân đối kinh phí hằng năm cho việc này.",
    "Các phường, xã tuyên truyền, vận động người dân không chặt phá rừng ngập mặn.", "Ban Tiếp công dân tổng hợp kiến nghị.",
    "Văn phòng theo dõi, đôn đốc, báo cáo Chủ tịch UBND tỉnh trước ngày 15 hằng tháng.",
]
PAPER = "\n".join(
    ["VĂN PHÒNG UBND TỈNH SƠN HÀ", "Số: 77/KH-VP", "Đông Giang, ngày 02 tháng 02 năm 2026", "KẾ HOẠCH", "Bảo vệ rừng"]
    + [f"{number}. {WORK[number % 5]}" for number in range(1, 75)]
    + ["75. Giao Phòng Nội chính tổng hợp việc trồng dừa nước dọc sông Hà, báo cáo trước ngày 25/12/2026.", ""])


@pytest.fixture(scope="module")
def paper(office, chromium, tmp_path_factory):
    page = chromium.new_context(base_url=office.address, locale="vi-VN").new_page()
    page.goto("/sign-in")
    page.get_by_label("Tên đăng nhập").fill("lan.nt")
    page.get_by_label("Mật khẩu").fill(office.passwords["lan.nt"])
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/(work|administration)\b"))
    page.goto("/documents/new")
    page.set_input_files("input[type=file]", scan(PAPER, tmp_path_factory.mktemp("scan"), "quet"))
    page.get_by_role("button", name="Tiếp nhận và đọc").click()
    page.wait_for_url("**/reading", timeout=60_000)
    number = re.search(r"/documents/(\d+)", page.url)[1]
    page.context.close()
    return number


@pytest.mark.parametrize("viewport", [WIDE, PHONE], ids=["wide", "phone"])
def test_the_words_are_marked_on_the_picture_of_their_page(enter, look, paper, viewport):
    page = enter("lan.nt", viewport)
    page.goto("/search?q=dua+nuoc")
    page.locator(".passage a").first.click()
    page.wait_for_url(re.compile(rf"/documents/{paper}\?find=.*"))
    look(page)
    pages = page.locator(".found-pages > ol > li")
    assert pages.count() == 1 and pages.locator("h3").inner_text() == "Trang 2: 1 chỗ"
    assert pages.locator("mark").inner_text() == "dừa nước"
    page.locator(".found-line a", has_text=re.compile("^2$")).click()
    image = pages.locator("img")
    image.scroll_into_view_if_needed()
    page.wait_for_function("image => image.complete && image.naturalWidth > 0", arg=image.element_handle())
    picture, box = image.bounding_box(), pages.locator("rect").bounding_box()
    # Two words of a line of some eighty letters, after a third of it.
    assert 0.06 < box["width"] / picture["width"] < 0.2 and box["height"] / picture["height"] < 0.03
    assert picture["x"] < box["x"] and box["y"] < picture["y"] + picture["height"]
    look(page)


def test_many_pages_with_hits_are_listed_in_their_order(enter, paper):
    page = enter("lan.nt")
    page.goto(f"/documents/{paper}?find=rừng ngập mặn")
    heads = page.locator(".found-pages h3").all_inner_texts()
    assert [head.split(":")[0] for head in heads] == ["Trang 1", "Trang 2"]
    assert page.locator(".found-pages rect").count() >= 25
