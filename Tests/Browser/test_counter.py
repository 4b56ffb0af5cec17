"""The one-stop counter: a dossier from the intake to the result, by everybody whose step it is, and the catalogue of procedures."""

import pytest
from conftest import PHONE, WIDE


@pytest.mark.parametrize("viewport", [WIDE, PHONE], ids=["wide", "narrow"])
def test_every_page_of_the_counter_holds_what_a_page_must(enter, look, viewport):
    for login, paths in [
        ("dung.lc", ["/dossiers", "/dossiers?view=received&state=closed", "/dossiers?view=all&text=khong+co",
                     "/dossiers/new", "/dossiers/new?procedure=1", "/dossiers/1", "/dossiers/1/papers/1/receipt",
                     "/dossiers/3", "/dossiers/3/papers/3/supplement", "/dossiers/3/steps/supplement", "/dossiers/7",
                     "/procedures", "/procedures/1", "/procedures/1/edit", "/procedures/new", "/guide/counter"]),
        ("nam.vd", ["/dossiers", "/dossiers/5", "/dossiers/5/steps/assign", "/dossiers/7/steps/consult", "/work"]),
        ("lan.nt", ["/dossiers", "/dossiers/new", "/dossiers/8"]),
    ]:
        page = enter(login, viewport)
        for path in paths:
            page.goto(path)
            look(page)
        page.context.close()


def test_a_dossier_goes_from_the_counter_to_the_result(enter, look):
    counter = enter("dung.lc")
    counter.goto("/dossiers")
    counter.get_by_role("link", name="Tiếp nhận hồ sơ", exact=True).first.click()
    counter.get_by_placeholder("Tên, mã, lĩnh vực thủ tục").fill("the doc")
    counter.get_by_role("button", name="Tìm").click()
    counter.get_by_role("link", name="Cấp thẻ đọc và sử dụng tài liệu lưu trữ").click()
    counter.get_by_label("Họ và tên, tên tổ chức").fill("Đặng Thị Ánh")
    counter.get_by_label("Số định danh cá nhân").fill("12")
    counter.get_by_role("button", name="Ghi nhận hồ sơ").click()
    counter.get_by_text("gồm 12 chữ số").first.wait_for()
    counter.faults.clear()  # the browser itself notes that the form was refused
    look(counter)
    counter.get_by_label("Số định danh cá nhân").fill("001192034567")
    counter.get_by_role("button", name="Ghi nhận hồ sơ").click()
    counter.get_by_text("còn thiếu «Phiếu đăng ký sử dụng tài liệu»").first.wait_for()
    counter.faults.clear()
    counter.get_by_label("Phiếu đăng ký sử dụng tài liệu").check()
    counter.get_by_role("button", name="Ghi nhận hồ sơ").click()
    counter.get_by_text("Đã ghi nhận hồ sơ.").wait_for()
    address = counter.url
    look(counter)
    counter.locator("summary", has_text="Giấy tờ").click()
    counter.get_by_role("link", name="Giấy tiếp nhận hồ sơ và hẹn trả kết quả").click()
    assert counter.locator("svg.qr").count() == 1
    look(counter)
    head = enter("mai.dt")
    head.goto("/work")
    head.get_by_role("link", name="Cấp thẻ đọc").first.click()
    head.get_by_role("link", name="Mở hồ sơ").click()
    assert head.url == address
    head.get_by_role("link", name="Phân công thụ lý").first.click()
    head.get_by_label("Công chức thụ lý").select_option(label=head.locator(
        "option", has_text="Trịnh Công Hậu").first.inner_text())
    look(head)
    head.get_by_role("button", name="Phân công thụ lý").click()
    officer = enter("hau.tc")
    officer.goto(address)
    officer.get_by_role("link", name="Trình dự thảo kết quả").first.click()
    officer.get_by_role("button", name="Trình dự thảo kết quả").click()
    head.goto(address)
    head.get_by_role("link", name="Ký kết quả").first.click()
    head.get_by_label("Số, ký hiệu, ngày của kết quả").fill("01/TĐ-HCQT")
    head.get_by_role("button", name="Ký kết quả").click()
    counter.goto(address)
    counter.get_by_role("link", name="Trả kết quả").first.click()
    counter.get_by_role("button", name="Trả kết quả").click()
    counter.get_by_text("Hồ sơ đã kết thúc").wait_for()
    look(counter)


def test_a_number_that_is_scanned_opens_its_dossier_by_keyboard_alone(enter):
    page = enter("dung.lc")
    page.goto("/dossiers")
    code = page.locator(".case-code").first.inner_text()
    page.locator("#list-search").focus()
    page.keyboard.type(code.lower())
    page.keyboard.press("Enter")
    page.get_by_role("heading", name=f"Hồ sơ {code}").wait_for()
