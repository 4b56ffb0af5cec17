"""Searching as people do all day: words in a hurry, a passage that opens the paper, narrowing, and what is searched again and again."""

import re

import pytest
from conftest import PHONE, WIDE
from papers import drop

PAPER = """# KẾ HOẠCH

Triển khai chuyển đổi số trong trồng rừng ngập mặn

1. Giao Phòng Kinh tế rà soát diện tích rừng ngập mặn ven biển, hoàn thành trước ngày 20/12/2026.

2. Giao Phòng Nội chính tổng hợp, báo cáo về việc bảo vệ rừng ngập mặn, hoàn thành trước ngày 25/12/2026.
"""


@pytest.fixture(scope="module")
def paper(office, chromium, tmp_path_factory):
    page = chromium.new_context(base_url=office.address, locale="vi-VN").new_page()
    page.goto("/sign-in")
    page.get_by_label("Tên đăng nhập").fill("lan.nt")
    page.get_by_label("Mật khẩu").fill(office.passwords["lan.nt"])
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/(work|administration)\b"))
    drop(page, tmp_path_factory.mktemp("search"), "rung.md", PAPER)
    page.wait_for_url("**/reading")
    number = re.search(r"/documents/(\d+)", page.url)[1]
    page.context.close()
    return number


@pytest.mark.parametrize("viewport", [WIDE, PHONE], ids=["wide", "phone"])
def test_a_passage_opens_the_paper_where_the_words_stand(enter, look, paper, viewport):
    page = enter("lan.nt", viewport)
    page.goto("/search?q=rung+ngap+man")
    look(page)
    passage = page.locator(".passage a").first
    assert passage.locator("mark").first.inner_text() == "rừng ngập mặn"
    passage.click()
    page.wait_for_url(re.compile(rf"/documents/{paper}\?find=.*#w\d+"))
    mark = page.locator("mark.found:target")
    assert mark.inner_text().lower() == "rừng ngập mặn" and mark.is_visible()
    assert page.locator("mark.found").count() == 3
    look(page)


def test_results_are_narrowed_by_facts_and_widened_again(enter, look):
    page = enter("thinh.hd")
    page.goto("/search?q=ke+hoach&in=documents")
    before = page.locator(".results > li").count()
    page.locator(".facets summary").first.click()
    look(page)
    page.locator(".facets details[open] a").last.click()
    page.get_by_role("list", name="Đang lọc").wait_for()
    assert 0 < page.locator(".results > li").count() < before
    look(page)
    page.get_by_role("link", name=re.compile("^Bỏ lọc")).click()
    page.wait_for_url(re.compile("q=ke"))
    assert page.locator(".results > li").count() == before
    page.goto("/search?q=ke+hoach&from=35/13/2026")
    page.get_by_text("phải là một ngày có thật").wait_for()
    look(page)


def test_suggestions_are_walked_with_keys_and_enter_alone_searches(enter, look, paper):
    page = enter("lan.nt")
    page.locator("body").press("/")
    page.keyboard.type("chuyen d")
    option = page.get_by_role("option", name=re.compile("^chuyển đổi")).first
    option.wait_for()
    look(page)
    for _ in range(10):
        if option.get_attribute("aria-selected") == "true":
            break
        page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/search\?q=chuy%E1%BB%83n"))
    page.locator("body").press("/")
    page.keyboard.type("chuyen d")
    page.get_by_role("option").first.wait_for()
    page.keyboard.press("Escape")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/search\?q=chuyen\+d"))


@pytest.mark.parametrize("viewport", [WIDE, PHONE], ids=["wide", "phone"])
def test_a_search_is_kept_found_again_renamed_and_deleted(enter, look, viewport):
    page = enter("mai.dt", viewport)
    page.goto("/search?q=%22k%E1%BA%BF+ho%E1%BA%A1ch%22&in=documents")
    page.locator("summary", has_text="Lưu tìm kiếm").click()
    page.get_by_label("Tên tìm kiếm").fill("Mọi kế hoạch")
    look(page)
    page.get_by_role("button", name="Lưu tìm kiếm").click()
    page.get_by_text("Đã lưu tìm kiếm.").wait_for()
    page.goto("/search")
    look(page)
    page.get_by_role("link", name="Mọi kế hoạch").click()
    page.wait_for_url(re.compile(r"in=documents"))
    page.goto("/search/saved")
    look(page)
    page.get_by_role("textbox", name=re.compile("Tên của tìm kiếm")).fill("Kế hoạch")
    page.get_by_role("button", name="Đổi tên").click()
    page.get_by_text("Đã đổi tên tìm kiếm.").wait_for()
    page.get_by_role("button", name="Xóa").click()
    page.get_by_role("button", name=re.compile("^Xóa «Kế hoạch»")).click()
    page.get_by_text("Đã xóa tìm kiếm.").wait_for()
    look(page)


def test_hostile_words_are_words(enter, look):
    page = enter("mai.dt")
    for words in ["%22%22%22", "*%3A()%26%7C!", "-", "%27%20OR%201%3D1--", "a" * 300, "%F0%9F%A7%BE", "AND+OR+NOT+NEAR%28", "-%22"]:
        page.goto(f"/search?q={words}")
        page.locator("h1").wait_for()
        look(page)
    assert page.goto("/search?q=a%00b").status == 422
    page.faults.clear()
