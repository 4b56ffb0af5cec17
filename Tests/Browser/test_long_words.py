"""Words without a blank, as file names, links and slips of typing bring them, stay inside the window for everybody."""

import re

import pytest
from conftest import PHONE, WIDE
from papers import choose, drop

WORD = "w" * 5000
TITLE = "Đ" * 600
NAME = "x" * 150
PAPER = f"""# KẾ HOẠCH

Kiểm tra {TITLE}

1. Giao Phòng Nội chính chủ trì {WORD}, hoàn thành trước ngày 20/12/2026.

2. Giao Phòng Kinh tế tổng hợp kết quả, hoàn thành trước ngày 25/12/2026.
"""




def width_of(page):
    return page.evaluate("document.documentElement.scrollWidth")


def hold(page, address):
    for viewport in (PHONE, WIDE):
        page.set_viewport_size(viewport)
        page.goto(address)
        assert width_of(page) <= viewport["width"], f"{address} is {width_of(page)} px wide in a window of {viewport['width']} px"


def test_a_paper_with_long_words_widens_no_page_on_its_way(enter, tmp_path):
    page = enter("yen.ct")
    drop(page, tmp_path, NAME + ".md", PAPER)
    page.wait_for_url("**/reading")
    reading = page.url
    for address in (reading, "/documents?state=reading", "/incoming", "/search?q=" + "w" * 300, "/search?q=" + NAME[:40]):
        hold(page, address)
    page.goto(reading)
    choose(page, re.compile("Người giao việc"), "hoang duc thinh", "Hoàng Đức Thịnh")
    page.get_by_text("Đã lưu").first.wait_for()
    page.get_by_role("link", name="Xem lại và xác nhận").click()
    page.wait_for_url("**/confirmation")
    hold(page, page.url)
    page.get_by_role("button", name=re.compile("^Xác nhận, giao")).click()
    page.get_by_text("Đã xác nhận").first.wait_for()
    document = re.search(r"/documents/(\d+)", reading)[1]
    for address in ("/incoming", "/documents", f"/documents/{document}", f"/plans/{document}", "/plans", "/search?q=wwww", "/search?q=kiem+tra"):
        hold(page, address)


def test_work_with_long_words_widens_no_list_and_no_page(enter):
    page = enter("hang.dt")
    page.goto("/work")
    work = page.locator("tbody th a", has_text="wwww").first.get_attribute("href")
    unit = page.locator("a[href^='/units/']").first.get_attribute("href")
    for address in ("/work", work, unit, "/notices", work.split("?")[0] + "/clock", work.split("?")[0] + "/urging"):
        hold(page, address)
    leader = enter("khoi.nm")
    for address in ("/reports", "/reports/figures", "/reports/figures?by=plan", "/reports/periodic/2026-12", "/reports/waits"):
        hold(leader, address)


@pytest.mark.parametrize("login, address", [
    ("hang.dt", "/work"), ("thinh.hd", "/work?tab=assigned"), ("khoi.nm", "/reports/figures"), ("yen.ct", "/documents"),
])
@pytest.mark.parametrize("width", [360, 900, 1024, 1280])
def test_ordinary_words_are_not_broken_to_make_room(enter, login, address, width):
    page = enter(login, {"width": width, "height": 800})
    page.goto(address)
    broken = page.evaluate("""() => {
        const broken = [];
        for (const cell of document.querySelectorAll(".list :is(th, td)")) {
            if (!cell.checkVisibility()) continue;
            const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
            for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                for (const word of node.data.matchAll(/[^\\s/-]+/gu)) {
                    if (word[0].length > 20) continue;
                    const range = document.createRange();
                    range.setStart(node, word.index);
                    range.setEnd(node, word.index + word[0].length);
                    if (new Set([...range.getClientRects()].map((box) => Math.round(box.top))).size > 1) broken.push(word[0]);
                }
            }
        }
        return broken;
    }""")
    assert not broken
