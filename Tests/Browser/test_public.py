"""The pages for citizens, on a phone: looking a dossier up, rating it, the procedures, the live board. Nobody signs in."""

import re

import pytest
from conftest import PHONE, WIDE


@pytest.fixture
def citizen(office, chromium):
    """A browser of somebody who does not sign in, and its page."""
    contexts = []

    def citizen(viewport=PHONE, **options):
        context = chromium.new_context(
            viewport=viewport, base_url=office.address, locale="vi-VN", has_touch=viewport is PHONE, **options)
        contexts.append(context)
        page = context.new_page()
        faults = []
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("console", lambda line: faults.append(line.text) if line.type == "error" else None)
        page.faults = faults
        return page

    yield citizen
    for context in contexts:
        context.close()


def code_of(counter, name):
    """The number of the dossier that somebody brought, with its check digits, as its receipt prints it."""
    counter.goto("/dossiers?view=all&state=closed&text=" + name)
    counter.locator(".case-code").first.click()
    code = counter.locator(".facts .case-code").first.inner_text()
    return code + "-" + counter.locator(".facts small b").first.inner_text()


@pytest.mark.parametrize("viewport", [WIDE, PHONE], ids=["wide", "narrow"])
def test_every_public_page_holds_what_a_page_must(citizen, look, viewport):
    page = citizen(viewport)
    for path in ["/tra-cuu", "/thu-tuc", "/thu-tuc?text=hoi+cho", "/thu-tuc/1", "/bang-cong-khai", "/sign-in"]:
        page.goto(path)
        look(page)
    page.goto("/bang-cong-khai")
    for group in page.locator(".board-group summary").all():
        group.click()
    look(page)


def test_a_citizen_looks_a_dossier_up_and_rates_it_once(citizen, enter, look):
    counter = enter("dung.lc")
    code = code_of(counter, "vu+van+binh")
    page = citizen()
    page.goto("/tra-cuu")
    page.get_by_label("Mã hồ sơ của anh/chị là gì?").fill(code[:-1] + ("0" if code[-1] != "0" else "1"))
    page.get_by_role("button", name="Tiếp tục").click()
    page.get_by_text("nhập chưa đúng").first.wait_for()
    page.faults.clear()  # the browser itself notes that the form was refused
    look(page)
    page.get_by_label("Mã hồ sơ của anh/chị là gì?").fill(code)
    page.get_by_role("button", name="Tiếp tục").click()
    digits = page.get_by_label("4 chữ số cuối của số điện thoại hoặc số giấy tờ")
    digits.fill("1111")
    page.get_by_role("button", name="Xem hồ sơ").click()
    page.get_by_text("Không tìm thấy hồ sơ khớp").first.wait_for()
    assert digits.input_value() == "1111"
    page.faults.clear()
    look(page)
    digits.fill("4567")
    page.get_by_role("button", name="Xem hồ sơ").click()
    page.get_by_text("Đã trả kết quả").first.wait_for()
    assert "Bình" not in page.inner_text("main")
    look(page)
    page.get_by_role("link", name="Đánh giá").click()
    address = page.url
    page.get_by_role("button", name="Tiếp tục").click()
    page.get_by_text("Chọn một mức").first.wait_for()
    page.faults.clear()
    look(page)
    page.get_by_label("Hài lòng", exact=True).check()
    page.get_by_role("button", name="Tiếp tục").click()
    page.get_by_label("Đúng ngày hẹn").check()
    page.get_by_role("button", name="Tiếp tục").click()
    look(page)
    page.get_by_role("button", name="Quay lại").click()
    assert page.get_by_label("Đúng ngày hẹn").is_checked()
    while page.get_by_label("Anh/chị muốn nói thêm điều gì?").count() == 0:
        page.get_by_role("button", name="Tiếp tục").click()
    page.get_by_label("Anh/chị muốn nói thêm điều gì?").fill("Nhanh <b>gọn</b>")
    look(page)
    page.get_by_role("button", name="Gửi đánh giá").click()
    page.get_by_text("Đã ghi nhận đánh giá").wait_for()
    look(page)
    page.goto(address)
    page.get_by_text("đã được đánh giá trước đó").wait_for()
    page.faults.clear()
    counter.goto("/ratings")
    counter.get_by_text("Nhanh <b>gọn</b>").wait_for()
    look(counter)


def test_the_board_changes_while_somebody_looks_and_nothing_moves(citizen, enter, office):
    counter = enter("dung.lc")
    page = citizen()
    page.goto("/bang-cong-khai")
    before = int(page.locator("[data-figure=total-received]").inner_text())
    place = page.locator("[data-figure=total-received]").bounding_box()
    counter.goto("/dossiers/new?procedure=2")
    counter.get_by_label("Họ và tên, tên tổ chức").fill("Đặng Thị Ánh")
    for paper in ["Đơn đề nghị xác nhận", "Phiếu kết quả kiểm nghiệm", "Ảnh sản phẩm"]:
        counter.get_by_label(paper).check()
    counter.get_by_role("button", name="Ghi nhận hồ sơ").click()
    counter.get_by_text("Đã ghi nhận hồ sơ.").wait_for()
    page.wait_for_function(
        "n => document.querySelector('[data-figure=total-received]').textContent == n", arg=str(before + 1), timeout=2_000)
    assert page.locator("[data-figure=total-received]").bounding_box() == place


def test_everything_works_without_scripts_and_by_keyboard(citizen, enter):
    code = code_of(enter("dung.lc"), "vu+van+binh")
    page = citizen(WIDE, java_script_enabled=False)
    page.goto("/tra-cuu")
    page.get_by_label("Mã hồ sơ của anh/chị là gì?").focus()
    page.keyboard.type(code.lower())
    page.keyboard.press("Enter")
    page.get_by_label(re.compile("4 chữ số cuối")).focus()
    page.keyboard.type("4567")
    page.keyboard.press("Enter")
    page.get_by_text("Đã trả kết quả").first.wait_for()
    page.goto("/bang-cong-khai")
    assert "http-equiv=\"refresh\"" in page.content()


def test_the_code_on_a_receipt_leads_a_phone_to_the_look_up_and_a_desk_to_the_dossier(enter, look):
    counter = enter("dung.lc")
    counter.goto("/dossiers/1/papers/1/receipt")
    assert counter.locator("svg.qr").count() == 1
    counter.goto("/dossiers/1")
    code = counter.locator(".facts .case-code").first.inner_text()
    check = counter.locator(".facts small b").first.inner_text()
    counter.goto("/dossiers")
    counter.locator("#list-search").focus()
    counter.keyboard.type(f"https://congvu.example.vn/tra-cuu?ma={code}-{check}")
    counter.keyboard.press("Enter")
    counter.get_by_role("heading", name=f"Hồ sơ {code}").wait_for()
    counter.goto("/dossiers/book")
    look(counter)
    counter.goto("/service-index")
    look(counter)
