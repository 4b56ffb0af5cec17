"""Checking what was read: with the keyboard alone, without script, and on a page that stays inside its window."""

import re

from keys import tab_to
from papers import PAPER, drop


def test_a_paper_is_checked_and_confirmed_with_the_keyboard_alone(enter, tmp_path):
    page = enter("yen.ct")
    drop(page, tmp_path, "ban-phim.md", PAPER.replace("văn thư, lưu trữ", "quản lý tài sản"))
    page.wait_for_url("**/reading")
    page.locator("body").press("Home")
    tab_to(page, "^Người giao việc")
    page.keyboard.type("hoang duc thinh")
    page.get_by_role("option", name=re.compile("Hoàng Đức Thịnh")).first.wait_for()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.get_by_text("Đã lưu").first.wait_for()
    tab_to(page, "^Nội dung")
    page.keyboard.press("End")
    page.keyboard.type(" của năm")
    page.get_by_text("Đã lưu").first.wait_for()
    page.reload()
    tab_to(page, "^Xem lại và xác nhận")
    page.keyboard.press("Enter")
    page.wait_for_url("**/confirmation")
    tab_to(page, "^Xác nhận, giao")
    page.keyboard.press("Enter")
    page.get_by_text("2 nhiệm vụ").first.wait_for()


def test_a_paper_is_checked_and_confirmed_without_script(enter, chromium, office, tmp_path):
    signed_in = enter("yen.ct")
    context = chromium.new_context(
        base_url=office.address, java_script_enabled=False, storage_state=signed_in.context.storage_state())
    page = context.new_page()
    drop(page, tmp_path, "khong-ma.md", PAPER.replace("văn thư, lưu trữ", "phòng cháy, chữa cháy"))
    page.wait_for_url("**/reading")
    assigner = page.get_by_label("Người giao việc").first
    assigner.fill("hoang duc thinh")
    page.get_by_role("button", name="Lưu thông tin văn bản").click()
    page.get_by_text("Hoàng Đức Thịnh").first.wait_for(state="attached")
    page.get_by_role("link", name="Xem lại và xác nhận").click()
    page.get_by_role("button", name=re.compile("^Xác nhận, giao")).click()
    page.get_by_text("2 nhiệm vụ").first.wait_for()
    context.close()


def test_the_reading_page_ends_where_its_panes_end(enter, tmp_path):
    page = enter("yen.ct")
    many = "\n\n".join(f"{n}. Giao Phòng Nội chính chủ trì kiểm tra đợt {n}, hoàn thành trước ngày 20/12/2026." for n in range(1, 30))
    drop(page, tmp_path, "nhieu-viec.md", "# KẾ HOẠCH\n\nKiểm tra nhiều đợt\n\n" + many)
    page.wait_for_url("**/reading")
    assert page.evaluate("document.documentElement.scrollHeight <= innerHeight + 1")
