"""The office's own online form, on a phone: one question a page, a file, what was typed before it is sent, the look-up, văn thư."""

import re

import pytest
from conftest import PHONE, WIDE

PROCEDURE = "Trình ban hành quyết định của Chủ tịch Ủy ban nhân dân tỉnh"


@pytest.fixture
def sender(office, chromium):
    """A browser of somebody who does not sign in, and its page."""
    contexts = []

    def sender(viewport=PHONE):
        context = chromium.new_context(
            viewport=viewport, base_url=office.address, locale="vi-VN", has_touch=viewport is PHONE)
        contexts.append(context)
        page = context.new_page()
        faults = []
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("console", lambda line: faults.append(line.text) if line.type == "error" else None)
        page.faults = faults
        return page

    yield sender
    for context in contexts:
        context.close()


@pytest.mark.parametrize("viewport", [WIDE, PHONE], ids=["wide", "narrow"])
def test_the_pages_of_the_form_hold_what_a_page_must(sender, look, viewport):
    page = sender(viewport)
    page.goto("/nop-ho-so")
    look(page)
    page.goto("/nop-ho-so/1")
    page.get_by_role("link", name="Mở Cổng Dịch vụ công quốc gia").wait_for()
    look(page)


def test_an_agency_sends_a_dossier_that_is_sent_back_with_a_reason(sender, enter, look):
    page = sender()
    page.goto("/nop-ho-so")
    page.get_by_role("link", name=PROCEDURE).click()
    page.get_by_role("button", name="Tiếp tục").click()
    page.get_by_text("Chưa nhập «Họ tên hoặc tên cơ quan, tổ chức»").first.wait_for()
    page.faults.clear()  # the browser itself notes that the form was refused
    look(page)
    page.get_by_label("Họ tên hoặc tên cơ quan, tổ chức").fill("Sở <b>Xây dựng</b>")
    page.get_by_label("Số điện thoại").fill("0912345678")
    page.get_by_label("Địa chỉ").fill("Số 1 đường Hùng Vương")
    page.get_by_role("button", name="Tiếp tục").click()
    page.get_by_label("Nội dung trình").fill("Ban hành quy chế phối hợp")
    look(page)
    page.get_by_role("button", name="Tiếp tục").click()
    for place in range(3):
        page.locator(f"#field-file-{place}").set_input_files(
            {"name": f"giay-{place}.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.4"})
    look(page)
    page.get_by_role("button", name="Tiếp tục").click()
    assert page.get_by_label("Tại văn thư của cơ quan").is_checked()
    page.get_by_label("Qua bưu chính").check()
    assert page.get_by_label("Địa chỉ nhận kết quả").input_value() == "Số 1 đường Hùng Vương"
    page.get_by_label("Địa chỉ nhận kết quả").fill("Hòm thư 15")
    look(page)
    page.get_by_role("button", name="Tiếp tục").click()
    page.get_by_text("giay-1.pdf").wait_for()
    page.get_by_text("Sở <b>Xây dựng</b>").wait_for()
    page.get_by_text("Hòm thư 15").wait_for()
    look(page)
    page.get_by_role("button", name="Gửi hồ sơ").click()
    code = page.locator(".case-code").inner_text()
    assert re.fullmatch(r"T00-\d{6}-\d{4}-\d\d", code)
    assert "giờ làm việc" not in page.locator("main").inner_text()
    look(page)

    clerk = enter("lan.nt")
    clerk.goto("/dossiers/online")
    clerk.get_by_text("Biểu mẫu của cơ quan").first.wait_for()
    look(clerk)
    clerk.get_by_role("link", name=PROCEDURE).first.click()
    clerk.get_by_text("Qua bưu chính: Hòm thư 15").wait_for()
    assert clerk.locator("#field-field-subject").input_value() == "Ban hành quy chế phối hợp"
    look(clerk)
    clerk.get_by_label("Lý do trả lại").fill("Thiếu ý kiến của Sở Tư pháp")
    clerk.get_by_role("button", name="Trả lại").click()
    clerk.get_by_text("Người nộp đọc lý do khi tra cứu bằng mã tạm.").wait_for()

    page.get_by_role("link", name="Tra cứu hồ sơ").first.click()
    page.get_by_label("4 chữ số cuối").fill("5678")
    page.get_by_role("button", name="Xem hồ sơ").click()
    page.get_by_text("Lý do: Thiếu ý kiến của Sở Tư pháp.").wait_for()
    look(page)
