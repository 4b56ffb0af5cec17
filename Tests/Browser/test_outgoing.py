"""An outgoing paper through the hands of drafter, another unit, head, chief, signer and clerk."""

import re

import pytest
from conftest import PHONE, WIDE

TEXT = """Văn phòng UBND tỉnh nhận được đề nghị của Sở Tài chính. Văn phòng UBND tỉnh có ý kiến như sau:
1. Thống nhất nội dung dự toán.
2. Đề nghị gửi thuyết minh trước ngày 20./."""


def open_paper(page, excerpt, tab="Văn bản đi chờ tôi"):
    page.goto("/outgoing")
    page.get_by_role("link", name=re.compile(tab)).first.click()
    page.locator("tr", has_text=excerpt).get_by_role("link").first.click()
    page.get_by_text(excerpt).first.wait_for()


def press(page, button, said):
    page.get_by_role("button", name=button, exact=True).click()
    page.get_by_text(said).first.wait_for()


@pytest.mark.parametrize("viewport", [WIDE, PHONE], ids=["wide", "phone"])
def test_a_paper_goes_from_its_draft_until_it_has_left(enter, look, tmp_path, viewport):
    excerpt = f"cho ý kiến dự toán {viewport['width']}"
    drafter = enter("phuoc.dh", viewport)
    drafter.goto("/outgoing")
    look(drafter)
    drafter.get_by_role("link", name="Soạn văn bản đi").first.click()
    look(drafter)
    drafter.get_by_role("link", name="Công văn trả lời").click()
    assert "{ý kiến thứ nhất}" in drafter.locator("#field-text").input_value()
    drafter.get_by_label("Trích yếu").fill(excerpt)
    drafter.get_by_label("Kính gửi").fill("Sở Tài chính")
    drafter.locator("#field-copies").fill("Sở Nội vụ\nChủ tịch UBND tỉnh (để b/c)")
    drafter.get_by_label("Trình ai ký").select_option(label="KT. CHÁNH VĂN PHÒNG / PHÓ CHÁNH VĂN PHÒNG: Lê Thị Hoài An")
    drafter.get_by_label("Ai kiểm tra thể thức").select_option(label="Nguyễn Minh Khôi, Chánh Văn phòng")
    press(drafter, "Lưu dự thảo", "Đã lưu dự thảo.")
    # What is not filled in yet keeps it from being submitted.
    drafter.get_by_text("Còn chỗ chưa điền").wait_for()
    look(drafter)
    drafter.get_by_role("link", name="Sửa dự thảo").click()
    drafter.locator("#field-text").fill(TEXT)
    press(drafter, "Lưu", "Đã lưu dự thảo.")
    drafter.get_by_role("link", name="So sánh các phiên bản").click()
    look(drafter)
    drafter.go_back()
    with drafter.expect_download() as download:
        drafter.get_by_role("link", name="Tải bản Word").click()
    draft = tmp_path / "du-thao.docx"
    download.value.save_as(draft)
    drafter.get_by_text("Tải phiên bản mới lên").first.click()
    drafter.locator("#edit input[type=file]").set_input_files(draft)
    drafter.locator("#edit").get_by_label("Lần này sửa gì").fill("bản Word")
    press(drafter, "Tải phiên bản mới lên", "Đã lưu dự thảo.")
    drafter.get_by_text("tệp du-thao.docx").wait_for()
    drafter.locator("summary", has_text="Gửi lấy ý kiến").click()
    unit = drafter.get_by_role("combobox", name=re.compile("^Hỏi ý kiến"))
    unit.fill("Phòng Nội chính")
    drafter.locator("#ask").get_by_role("option", name=re.compile("Phòng Nội chính")).first.click()
    drafter.get_by_label("Nội dung xin ý kiến").fill("Cho ý kiến về dự toán")
    look(drafter)
    press(drafter, "Gửi lấy ý kiến", "Đã gửi lấy ý kiến.")

    asked = enter("hang.dt", viewport)
    open_paper(asked, excerpt)
    look(asked)
    asked.get_by_label("Không nhất trí").check()
    press(asked, "Cho ý kiến", "Nhập lý do không nhất trí.")
    asked.faults.clear()  # the browser reports the 422 that brings the form back
    asked.get_by_label("Nhất trí, đề nghị sửa").check()
    asked.locator("#opine").get_by_label("Nội dung").fill("Bổ sung biểu số 2")
    press(asked, "Cho ý kiến", "Đã gửi ý kiến.")

    open_paper(drafter, excerpt, "Văn bản đi chờ tôi")
    drafter.get_by_text("Bổ sung biểu số 2").wait_for()
    press(drafter, "Kết thúc lấy ý kiến", "Đã kết thúc lấy ý kiến.")
    press(drafter, "Trình", "Đã trình.")
    look(drafter)

    for login, button, said in [
        ("nam.vd", "Ký nháy", "Đã ký nháy."), ("khoi.nm", "Ký nháy thể thức", "Đã ký nháy thể thức"),
        ("an.lth", "Ký", "Đã ký; văn thư cấp số và phát hành."),
    ]:
        page = enter(login, viewport)
        open_paper(page, excerpt)
        look(page)
        press(page, button, said)

    clerk = enter("lan.nt", viewport)
    clerk.goto("/outgoing?view=here")
    look(clerk)
    clerk.locator("tr", has_text=excerpt).get_by_role("link").first.click()
    press(clerk, "Cấp số", "Đã cấp số.")
    look(clerk)
    # What is sent to the department of home affairs leaves electronically only.
    assert clerk.get_by_label(re.compile("^Sở Nội vụ")).is_disabled()
    clerk.get_by_label("Sở Tài chính", exact=True).check()
    clerk.get_by_label("Số lượng bản giấy").fill("2")
    press(clerk, "Phát hành", "Chưa xác nhận văn bản đã đóng dấu")
    clerk.faults.clear()
    assert clerk.get_by_label("Số lượng bản giấy").input_value() == "2"
    clerk.locator("#issue input[type=file]").set_input_files(draft)
    clerk.get_by_label(re.compile("^Đã đóng dấu")).check()
    press(clerk, "Phát hành", "Đã phát hành.")
    # It is sent when somebody says how: this server is not connected to the interchange.
    look(clerk)
    unsent = clerk.locator("#unsent")
    unsent.get_by_label(re.compile("^Sở Tài chính")).check()
    unsent.get_by_label("Gửi bằng").select_option("by_hand")
    unsent.get_by_role("button", name="Ghi nhận đã gửi").click()
    clerk.get_by_label(re.compile("Người nhận, số đến ở Sở Tài chính")).fill("Văn thư Sở, số đến 15")
    clerk.locator("tr", has_text="Sở Tài chính").get_by_role("button", name="Ghi nhận").click()
    clerk.get_by_text("Văn thư Sở, số đến 15").wait_for()
    look(clerk)
    clerk.get_by_role("link", name="Văn bản trong sổ").click()
    clerk.get_by_text(excerpt).first.wait_for()
    clerk.goto("/outgoing/paperless")
    look(clerk)


@pytest.mark.parametrize("viewport", [WIDE, PHONE], ids=["wide", "phone"])
def test_no_badge_sticks_out_of_the_line_of_a_paper_that_is_still_here(enter, viewport):
    clerk = enter("lan.nt", viewport)
    clerk.goto("/outgoing")
    stick_out = clerk.eval_on_selector_all(
        "main tr .badge",
        "badges => badges.filter(b => b.getBoundingClientRect().right > b.closest('td, th').getBoundingClientRect().right + 1)"
        ".map(b => b.textContent)",
    )
    assert clerk.locator("main tr .badge").count() > 0
    assert stick_out == []
