"""What people do all day beside the main job: views of their own, search, keys, dark screens, paper, and a session that ends."""

import re

import pytest
from conftest import PHONE, WIDE
from papers import choose


def test_filters_are_kept_under_a_name_as_a_tab_renamed_and_deleted(enter, look):
    page = enter("mai.dt")
    page.goto("/work?tab=coordinate&due=month")
    page.get_by_text("Lưu chế độ xem").first.click()
    page.get_by_label("Tên chế độ xem").fill("Phối hợp tháng này")
    page.get_by_role("button", name="Lưu chế độ xem").click()
    page.get_by_text("Đã lưu chế độ xem.").wait_for()
    tab = page.get_by_role("link", name="Phối hợp tháng này")
    assert tab.get_attribute("aria-current") == "page"
    look(page)
    page.goto("/work")
    page.get_by_role("link", name="Phối hợp tháng này").click()
    page.wait_for_url(re.compile(r"tab=coordinate&due=month"))
    page.locator("summary", has_text="Chế độ xem").click()
    page.get_by_role("link", name="Đổi tên, xóa chế độ xem").click()
    look(page)
    name = page.get_by_role("textbox", name=re.compile("Tên của chế độ xem"))
    name.fill("")
    page.get_by_role("button", name="Đổi tên").click()
    page.get_by_text("Nhập tên chế độ xem.").first.wait_for()
    page.get_by_role("textbox", name=re.compile("Tên của chế độ xem")).fill("Phối hợp")
    page.get_by_role("button", name="Đổi tên").click()
    page.get_by_text("Đã đổi tên").wait_for()
    page.get_by_role("button", name="Xóa").click()
    page.get_by_role("button", name=re.compile("^Xóa «Phối hợp»")).click()
    page.get_by_text("Đã xóa chế độ xem.").wait_for()
    page.goto("/work")
    assert page.get_by_role("link", name="Phối hợp", exact=True).count() == 0


def test_search_goes_on_with_more_and_is_walked_with_keys(enter, look):
    page = enter("thinh.hd")
    page.goto("/search?q=to")
    look(page)
    page.goto("/search?q=thuc+hien&in=obligations")
    look(page)
    page.locator("body").press("j")
    assert page.evaluate("document.activeElement.matches('[data-list] li a')")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/obligations/\d+"))


def test_keys_are_listed_and_rest_while_something_is_typed(enter):
    page = enter("mai.dt")
    page.locator("body").press("?")
    keys = page.get_by_role("dialog")
    keys.get_by_text("Dòng sau").wait_for()
    page.keyboard.press("Escape")
    field = page.get_by_placeholder("Tìm trong danh sách")
    field.click()
    page.keyboard.type("j/k?x")
    assert field.input_value() == "j/k?x"
    assert page.get_by_role("dialog").count() == 0
    # A syllable that is being composed, as Telex and VNI do it: the key belongs to the composition.
    page.locator("h1").click()
    page.evaluate("document.body.dispatchEvent(new KeyboardEvent('keydown', {key: '?', isComposing: true, bubbles: true}))")
    assert page.get_by_role("dialog").count() == 0


def test_a_coordinating_part_gets_a_due_day_of_its_own(enter, look):
    page = enter("thinh.hd")
    page.goto("/work?tab=assigned")
    # Any obligation in which somebody coordinates.
    for address in page.eval_on_selector_all("[data-list] tbody th a", "links => links.map(link => link.href)"):
        page.goto(address)
        if page.get_by_role("link", name="Đặt hạn riêng").count():
            break
    page.get_by_role("link", name="Đặt hạn riêng").first.click()
    look(page)
    page.get_by_label("Hạn riêng").fill("01/12/2026")
    page.get_by_role("textbox", name=re.compile("^Lý do")).fill("Cần số liệu trước")
    page.get_by_role("button", name="Đặt hạn riêng").click()
    page.get_by_text("Đã đặt hạn riêng đến ngày 01/12/2026.").wait_for()
    assert page.get_by_text("Hạn riêng:").count() == 1
    look(page)


def test_a_long_form_typed_when_the_session_ended_comes_back_after_signing_in(enter, office):
    page = enter("thinh.hd")
    page.goto("/obligations/new")
    page.get_by_label("Nội dung").fill("Rà soát toàn bộ quy chế làm việc")
    page.get_by_label("Người chỉ đạo").fill("Chánh Văn phòng")
    choose(page, re.compile("^Chủ trì"), "phong kinh te", "Phòng Kinh tế")
    page.wait_for_timeout(500)
    page.context.clear_cookies()
    page.get_by_role("button", name="Giao nhiệm vụ").click()
    page.wait_for_url("**/sign-in*")
    page.get_by_label("Tên đăng nhập").fill("thinh.hd")
    page.get_by_label("Mật khẩu").fill(office.passwords["thinh.hd"])
    page.keyboard.press("Enter")
    page.wait_for_url("**/obligations/new")
    page.get_by_text("Đã khôi phục nội dung nhập dở").wait_for()
    assert page.get_by_label("Nội dung").input_value() == "Rà soát toàn bộ quy chế làm việc"
    assert page.get_by_label("Người chỉ đạo").input_value() == "Chánh Văn phòng"
    assert page.get_by_label(re.compile("^Chủ trì")).first.input_value() == "Phòng Kinh tế"


def test_without_script_a_form_sent_after_the_session_ended_is_shown_again_and_sent(enter, look, office):
    page = enter("thinh.hd", java_script_enabled=False)
    page.goto("/obligations/new")
    page.get_by_label("Nội dung").fill("Rà soát quy chế làm việc")
    page.context.clear_cookies()
    page.get_by_role("button", name="Giao nhiệm vụ").click()
    page.get_by_text("Phiên làm việc đã kết thúc").wait_for()
    assert "?" not in page.url
    page.get_by_label("Tên đăng nhập").fill("thinh.hd")
    page.get_by_label("Mật khẩu").fill(office.passwords["thinh.hd"])
    page.get_by_role("button", name="Đăng nhập").click()
    page.get_by_text("Rà soát quy chế làm việc").wait_for()
    page.get_by_role("button", name="Gửi lại").click()
    page.get_by_text("Chưa ghi nhận được").wait_for()
    assert page.get_by_label("Nội dung").input_value() == "Rà soát quy chế làm việc"


@pytest.mark.parametrize("login, address", [
    ("mai.dt", "/work"), ("thinh.hd", "/plans/1"), ("lan.nt", "/documents/1"), ("khoi.nm", "/obligations/1"),
    ("quantri", "/administration/people"), ("lan.nt", "/search?q=ke+hoach"), ("lan.nt", "/guide/clerk"),
])
def test_dark_screens_hold_what_light_ones_hold_and_pages_print(enter, look, login, address):
    page = enter(login, color_scheme="dark")
    page.goto(address)
    look(page)
    page.set_viewport_size(PHONE)
    look(page)
    page.emulate_media(media="print")
    assert not page.locator(".top, .rail, .filters .menu, .save-view").first.is_visible()
    assert page.pdf(format="A4").startswith(b"%PDF")


@pytest.mark.parametrize("address, words", [
    ("/obligations/999999", "Không tìm thấy"), ("/documents/999999", "Không tìm thấy"), ("/khong-co", "Không tìm thấy"),
    ("/administration", "Không"),
])
def test_what_is_not_there_says_so_and_shows_the_way(enter, address, words):
    page = enter("hang.dt")
    page.goto(address)
    assert words in page.locator("main").inner_text()
    assert page.get_by_role("link", name="Về trang đầu").count() == 1
