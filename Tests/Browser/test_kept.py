"""Nothing typed is lost: sessions end, lines break, servers restart, and people press the next button at once."""

import re
from urllib.parse import unquote_plus, urlsplit

import pytest
from papers import drop, slow

# Four tasks, so that one can be merged while another is typed in.
PAPER = """# KẾ HOẠCH

{title}

1. Giao Phòng Nội chính chủ trì rà soát việc tiếp công dân, hoàn thành trước ngày 20/12/2026.

2. Giao Phòng Kinh tế tổng hợp số liệu đầu tư công, hoàn thành trước ngày 25/12/2026.

3. Giao Phòng Tổng hợp chuẩn bị báo cáo chung, hoàn thành trước ngày 26/12/2026.

4. Giao Phòng Hành chính - Quản trị in tài liệu họp, hoàn thành trước ngày 27/12/2026.
"""
TYPED = " và gửi kèm phụ lục số liệu"


@pytest.fixture
def reading(enter, tmp_path, request):
    """The page of a paper that was just read."""
    page = enter("yen.ct")
    drop(page, tmp_path, f"{request.node.name[:60]}.md", PAPER.format(title=f"Kế hoạch {request.node.name}"))
    page.wait_for_url("**/reading")
    page.faults.clear()
    return page


def content(page, number):
    return page.locator(f"#task-{number} textarea[name=content]")


def type_into(page, number, text=TYPED):
    content(page, number).focus()
    page.keyboard.press("Control+End")
    page.keyboard.type(text)


def press(page, number, name):
    page.locator(f"#task-{number} .task-menu > summary").click()
    page.locator(f"#task-{number}").get_by_role("button", name=re.compile(name)).click()


def sign_in_again(page, office):
    page.get_by_label("Tên đăng nhập").fill("yen.ct")
    page.get_by_label("Mật khẩu").fill(office.passwords["yen.ct"])
    page.keyboard.press("Enter")
    page.wait_for_url("**/reading")


@pytest.mark.parametrize("act", ["^Gộp vào", "^Tách nội dung", "^Bỏ, không phải"])
def test_text_typed_before_an_act_after_the_session_ended_comes_back_after_signing_in(reading, office, act):
    page = reading
    page.context.clear_cookies()
    type_into(page, 2)
    press(page, 2, act)
    link = page.locator("#task-2").get_by_role("link", name="Đăng nhập lại").first
    link.wait_for()
    assert content(page, 2).input_value().endswith(TYPED)
    type_into(page, 3, " trong tuần")
    link.click()
    sign_in_again(page, office)
    for number in (2, 3):
        page.locator(f"#task-{number}").locator(".save-state", has_text="Đã lưu").wait_for()
    assert content(page, 2).input_value().endswith(TYPED)
    assert content(page, 3).input_value().endswith(" trong tuần")
    page.reload()
    assert content(page, 2).input_value().endswith(TYPED)
    assert content(page, 3).input_value().endswith(" trong tuần")


def test_text_that_was_being_saved_when_the_page_was_left_after_the_session_ended_was_lost(reading, office):
    page = reading
    slow(page, "/reading/", 2_000)
    page.context.clear_cookies()
    type_into(page, 2)
    page.locator("#task-2").locator(".save-state", has_text="Đang lưu").wait_for()
    page.goto(f"{office.address}/sign-in?return={urlsplit(page.url).path}")
    sign_in_again(page, office)
    page.locator("#task-2").locator(".save-state", has_text="Đã lưu").wait_for()
    page.reload()
    assert content(page, 2).input_value().endswith(TYPED)


def test_text_typed_before_an_act_while_offline_is_said_to_be_kept_and_saved_when_the_line_is_back(reading):
    page = reading
    page.context.set_offline(True)
    type_into(page, 2)
    press(page, 2, "^Bỏ, không phải")
    page.locator("#task-2").get_by_text("Không kết nối được máy chủ").first.wait_for()
    page.context.set_offline(False)
    page.locator("#task-2").locator(".save-state", has_text="Đã lưu").wait_for()
    page.reload()
    assert content(page, 2).input_value().endswith(TYPED)


def test_text_typed_while_the_server_restarts_is_saved_when_it_is_back(reading, office):
    page = reading
    office.stop()
    type_into(page, 2)
    page.locator("#task-2").get_by_text("Không kết nối được máy chủ").wait_for()
    office.start()
    page.locator("#task-2").locator(".save-state", has_text="Đã lưu").wait_for()
    page.reload()
    assert content(page, 2).input_value().endswith(TYPED)


def test_text_typed_in_another_card_while_an_act_is_under_way_stays(reading):
    page = reading
    slow(page, "/merge", 900)
    press(page, 4, "^Gộp vào nhiệm vụ 3")
    type_into(page, 1)
    assert page.locator("#task-4").get_attribute("inert") is not None
    page.get_by_text("3 nhiệm vụ,").wait_for()
    # «Đã lưu» may still tell of what was typed before.
    with page.expect_response(lambda answer: ", biểu mẫu" in unquote_plus(answer.request.post_data or "")):
        page.keyboard.type(", biểu mẫu")
        assert content(page, 1).input_value().endswith(TYPED + ", biểu mẫu")
    page.locator("#task-1").locator(".save-state", has_text="Đã lưu").wait_for()
    page.reload()
    assert content(page, 1).input_value().endswith(TYPED + ", biểu mẫu")
    assert page.locator(".tasks > .task").count() == 3
    assert not page.faults


def test_a_card_that_is_typed_in_gets_its_new_number_when_one_above_is_dropped(reading):
    page = reading
    slow(page, "/drop", 900)
    press(page, 1, "^Bỏ, không phải")
    type_into(page, 4)
    assert content(page, 4).input_value().endswith(TYPED)
    page.get_by_text("3 nhiệm vụ,").wait_for()
    assert content(page, 3).input_value().endswith(TYPED)
    assert page.locator("#task-3 .task-number").inner_text() == "3"
    assert [c.get_attribute("id") for c in page.locator(".tasks > .task").all()] == ["task-1", "task-2", "task-3"]


def test_text_typed_in_the_card_of_an_act_goes_along_with_it(reading):
    page = reading
    type_into(page, 2)
    press(page, 2, "^Gộp vào nhiệm vụ 1")
    page.get_by_text("3 nhiệm vụ,").wait_for()
    assert TYPED.strip() in content(page, 1).input_value()


def test_text_of_a_task_about_to_be_added_survives_an_act_and_a_closed_page(reading):
    page = reading
    page.locator("#new-content").fill("Giao Phòng Kinh tế lập danh mục")
    press(page, 4, "^Gộp vào nhiệm vụ 3")
    page.get_by_text("3 nhiệm vụ,").wait_for()
    assert page.locator("#new-content").input_value() == "Giao Phòng Kinh tế lập danh mục"
    page.reload()
    assert page.locator("#new-content").input_value() == "Giao Phòng Kinh tế lập danh mục"
    page.get_by_role("button", name="Thêm nhiệm vụ", exact=True).click()
    page.get_by_text("4 nhiệm vụ,").wait_for()
    assert page.locator("#new-content").input_value() == ""
    page.reload()
    assert page.locator("#new-content").input_value() == ""


def test_the_confirmation_shows_what_was_typed_a_moment_before(reading):
    page = reading
    type_into(page, 2)
    page.get_by_role("link", name="Xem lại và xác nhận").click()
    page.wait_for_url("**/confirmation")
    page.get_by_text(TYPED.strip()).first.wait_for()
    assert page.get_by_text("vừa được sửa ở nơi khác").count() == 0


def test_the_confirmation_waits_for_text_that_could_not_be_saved(reading):
    page = reading
    type_into(page, 2)
    page.context.set_offline(True)
    page.get_by_role("link", name="Xem lại và xác nhận").click()
    page.locator("#task-2").get_by_text("Không kết nối được máy chủ").wait_for()
    assert page.url.endswith("/reading")
    page.context.set_offline(False)
    page.locator("#task-2").locator(".save-state", has_text="Đã lưu").wait_for()


def test_text_typed_right_before_the_page_is_closed_is_there_when_it_opens_again(reading):
    page = reading
    type_into(page, 2)
    page.reload()
    page.wait_for_timeout(1000)
    assert content(page, 2).input_value().endswith(TYPED)
    page.reload()
    assert content(page, 2).input_value().endswith(TYPED)
    assert page.locator(".conflict").count() == 0


def test_text_typed_right_before_the_page_is_closed_after_the_session_ended_is_there_after_signing_in(reading, office):
    page = reading
    page.context.clear_cookies()
    type_into(page, 2)
    page.reload()
    page.wait_for_url("**/sign-in*")
    sign_in_again(page, office)
    page.locator("#task-2").locator(".save-state", has_text="Đã lưu").wait_for()
    assert content(page, 2).input_value().endswith(TYPED)


def test_text_refused_because_somebody_else_changed_the_card_stays_beside_theirs(reading, enter):
    page = reading
    other = enter("lan.nt")
    other.goto(page.url)
    type_into(other, 2, " của năm 2026")
    other.locator("#task-2").locator(".save-state", has_text="Đã lưu").wait_for()
    type_into(page, 2)
    page.locator("#task-2 .conflict").wait_for()
    assert content(page, 2).input_value().endswith(TYPED)
    page.get_by_role("link", name="Xem lại và xác nhận").click()
    page.wait_for_timeout(300)
    assert page.url.split("#")[0].endswith("/reading")
    press(page, 4, "^Gộp vào nhiệm vụ 3")
    page.get_by_text("3 nhiệm vụ,").wait_for()
    assert content(page, 2).input_value().endswith(TYPED)
    page.reload()
    page.locator("#task-2 .conflict").wait_for()
    assert content(page, 2).input_value().endswith(TYPED)
    page.get_by_role("button", name="Lưu nội dung tôi nhập").click()
    page.locator("#task-2").locator(".save-state", has_text="Đã lưu").wait_for()
    page.reload()
    assert content(page, 2).input_value().endswith(TYPED)
    assert page.locator(".conflict").count() == 0


@pytest.mark.parametrize("way", ["again", "back", "elsewhere"])
def test_a_form_sent_while_the_server_restarts_comes_back_with_what_was_typed(enter, office, way):
    page = enter("thinh.hd")
    page.goto("/work")
    page.goto("/obligations/new")
    page.get_by_label("Nội dung").fill("Lập báo cáo khi máy chủ khởi động lại")
    page.wait_for_timeout(400)
    office.stop()
    try:
        page.get_by_role("button", name="Giao nhiệm vụ").click()
        page.wait_for_timeout(500)
    finally:
        office.start()
    if way == "back":
        page.go_back()
    if way == "elsewhere":
        page.goto("/")
        page.wait_for_url("**/work*")
    page.goto("/obligations/new")
    page.get_by_text("Đã khôi phục nội dung nhập dở").wait_for()
    assert page.get_by_label("Nội dung").input_value() == "Lập báo cáo khi máy chủ khởi động lại"


def test_a_form_answered_by_a_proxy_comes_back_with_what_was_typed(enter):
    page = enter("thinh.hd")
    page.goto("/obligations/new")
    page.get_by_label("Nội dung").fill("Lập báo cáo khi máy trung gian trả lời thay")
    page.route("**/obligations", lambda route: route.fulfill(status=502, body="<h1>502 Bad Gateway</h1>", content_type="text/html"))
    page.get_by_role("button", name="Giao nhiệm vụ").click()
    page.get_by_text("502 Bad Gateway").wait_for()
    page.goto("/obligations/new")
    page.get_by_text("Đã khôi phục nội dung nhập dở").wait_for()
    assert page.get_by_label("Nội dung").input_value() == "Lập báo cáo khi máy trung gian trả lời thay"


def test_a_form_that_was_accepted_is_empty_the_next_time(enter):
    page = enter("thinh.hd")
    page.locator("tbody th a").first.click()
    remark = page.locator("form[data-draft^=remark] textarea")
    remark.fill("Đã nhận hồ sơ.")
    page.wait_for_timeout(400)
    page.locator("form[data-draft^=remark] button").first.click()
    page.locator("main > .message").wait_for()
    assert remark.input_value() == ""
    assert page.get_by_text("Đã khôi phục").count() == 0
