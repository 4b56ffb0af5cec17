"""A paper that has left is called back and replaced, and everywhere it stands it says so."""

import re

from conftest import PHONE

EXCERPT = "gửi số liệu kinh phí cải cách hành chính quý III"
REASON = "Số liệu mục 2 sai đơn vị tính."


def test_a_paper_that_has_left_is_called_back_and_replaced(enter, look):
    clerk = enter("lan.nt")
    clerk.goto("/outgoing?view=all")
    clerk.locator("tr", has_text=EXCERPT).get_by_role("link").first.click()
    clerk.wait_for_url(re.compile(r"/outgoing/\d+"))
    address = clerk.url
    look(clerk)
    # No agency has it by the interchange: there is nothing to mend at one.
    assert clerk.locator("#update").count() == 0
    clerk.locator("#withdraw summary").click()
    look(clerk)
    clerk.locator("#withdraw .form-buttons button").last.click()
    clerk.get_by_text("Chưa ghi nhận được").wait_for()
    clerk.faults.clear()  # the browser itself notes that the form was refused
    clerk.get_by_label("Lý do thu hồi").fill(REASON)
    clerk.locator("#withdraw .form-buttons button").last.click()
    clerk.get_by_text(REASON).first.wait_for()
    look(clerk)
    # In the ledger and in the book.
    clerk.get_by_role("link", name="Văn bản trong sổ").click()
    clerk.get_by_text("Văn bản đã thu hồi").wait_for()
    clerk.get_by_text(REASON).first.wait_for()
    look(clerk)
    clerk.set_viewport_size(PHONE)
    look(clerk)

    drafter = enter("phuoc.dh")
    drafter.goto(address)
    drafter.locator("#replace").get_by_role("link").click()
    look(drafter)
    drafter.get_by_label("Trích yếu").fill(f"{EXCERPT} (thay thế)")
    drafter.get_by_role("button", name="Lưu dự thảo", exact=True).click()
    drafter.get_by_text("Đã lưu dự thảo.").wait_for()
    drafter.get_by_role("link", name="văn bản đã phát hành").first.click()
    drafter.get_by_text("Văn bản đã thu hồi").first.wait_for()
    assert drafter.url == address
