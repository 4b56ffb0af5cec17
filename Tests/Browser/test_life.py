"""What happens to an obligation between being assigned and being closed: refused, asked about, suspended, broken down, said."""

import re

import pytest
from conftest import PHONE, WIDE


def first_waiting(page, name="Chờ tiếp nhận"):
    """The address of the first obligation of the list that nobody has accepted yet."""
    row = page.locator("tbody tr").filter(has_text=name).first
    return row.locator("th a").get_attribute("href")


def menu(page, name):
    menu = page.locator("main details.menu").filter(has=page.get_by_text(name, exact=True)).first
    menu.locator("summary").click()
    menu.get_by_text(name, exact=True).first.click()


@pytest.mark.parametrize("viewport, login", [(WIDE, "hang.dt"), (PHONE, "vinh.tt")], ids=["wide", "phone"])
def test_a_unit_refuses_the_assigner_insists_and_a_later_date_is_asked(enter, look, viewport, login):
    head = enter(login, viewport)
    path = first_waiting(head).split("?")[0]
    head.goto(path)
    menu(head, "Từ chối nhận việc")
    look(head)
    head.get_by_label("Lý do").fill("Không thuộc chức năng của phòng.")
    head.get_by_role("button", name="Từ chối nhận việc").click()
    head.get_by_text("Không thuộc chức năng của phòng.").first.wait_for()
    look(head)

    assigner = enter("thinh.hd", viewport)
    assigner.goto(path)
    assigner.get_by_role("link", name="Quyết định đề nghị").click()
    look(assigner)
    assigner.get_by_role("button", name="Ghi quyết định").click()
    assigner.get_by_text("Chọn quyết định.").first.wait_for()
    assigner.faults.clear()
    assigner.get_by_role("radio", name="Yêu cầu tiếp tục thực hiện").check()
    assigner.get_by_label(re.compile("^Ý kiến")).fill("Đơn vị có chức năng này theo quy chế.")
    assigner.get_by_role("button", name="Ghi quyết định").click()
    assigner.get_by_text("Yêu cầu tiếp tục").first.wait_for()
    look(assigner)

    head.goto(path)
    assert head.get_by_text("Từ chối nhận việc", exact=True).count() == 0 or not head.get_by_role(
        "link", name="Từ chối nhận việc").is_visible()
    menu(head, "Xin điều chỉnh thời hạn")
    look(head)
    head.get_by_label("Thời hạn đề nghị").fill("30/12/2030")
    head.get_by_label("Lý do").fill("Chờ văn bản của Trung ương.")
    head.get_by_role("button", name="Gửi đề nghị").click()
    head.get_by_text(re.compile("Chờ văn bản của Trung ương|Đã quá thời hạn|không có ngày đến hạn")).first.wait_for()
    look(head)


def test_work_is_suspended_resumed_and_broken_down(enter, look):
    keeper = enter("thinh.hd")
    keeper.goto("/work?tab=assigned")
    path = first_waiting(keeper).split("?")[0]
    keeper.goto(path)
    menu(keeper, "Tạm dừng")
    keeper.get_by_label("Lý do tạm dừng").fill("Chờ hướng dẫn.")
    keeper.get_by_role("button", name="Tạm dừng").click()
    keeper.get_by_text("Tạm dừng từ ngày").first.wait_for()
    look(keeper)
    keeper.get_by_role("link", name="Cho tiếp tục").click()
    look(keeper)
    keeper.get_by_role("button", name="Cho tiếp tục").click()
    keeper.get_by_text("cho tiếp tục nhiệm vụ").first.wait_for()

    keeper.goto("/work")
    link = keeper.locator("tbody tr th a").first
    keeper.goto(link.get_attribute("href").split("?")[0])
    if keeper.locator(".menu-list").get_by_text("Tách việc nhỏ", exact=True).count():
        menu(keeper, "Tách việc nhỏ")
        look(keeper)
        keeper.get_by_label("Nội dung việc nhỏ").fill("Lập danh mục quy chế cần sửa")
        keeper.get_by_label("Giao cho").fill("Phạm Anh Tú")
        keeper.get_by_label("Giao cho").press("Tab")
        keeper.get_by_role("button", name="Tách việc nhỏ").click()
        keeper.get_by_text("Lập danh mục quy chế cần sửa").first.wait_for()
        look(keeper)


def test_people_talk_follow_and_remind_themselves(enter, look):
    page = enter("tu.pa", PHONE)
    page.locator("tbody tr th a").first.click()
    page.get_by_label("Nội dung").fill("Đề nghị Phòng cho ý kiến trước thứ Sáu.")
    page.get_by_role("button", name="Gửi", exact=True).click()
    page.get_by_text("Đề nghị Phòng cho ý kiến trước thứ Sáu.").first.wait_for()
    page.get_by_role("button", name="Theo dõi nhiệm vụ này").click()
    page.get_by_role("button", name="Bỏ theo dõi").wait_for()
    page.get_by_text("Đặt lời nhắc riêng cho tôi").click()
    page.get_by_label("Ngày nhắc").fill("30/12/2030")
    page.get_by_label("Điều cần nhớ").fill("Gọi lại cho Sở.")
    page.get_by_role("button", name="Đặt lời nhắc").click()
    page.get_by_text("Gọi lại cho Sở.").first.wait_for()
    look(page)
    page.goto("/work/watched")
    page.get_by_text("Gọi lại cho Sở.").first.wait_for()
    look(page)


@pytest.mark.parametrize("viewport", [WIDE, PHONE], ids=["wide", "phone"])
def test_several_are_reminded_at_once_after_a_preview(enter, look, viewport):
    page = enter("thinh.hd", viewport)
    page.goto("/work?tab=assigned")
    boxes = page.locator("input[name=obligation]")
    for index in range(min(4, boxes.count())):
        boxes.nth(index).check()
    look(page)
    page.get_by_role("button", name="Nhắc việc").click()
    page.get_by_text("việc đã chọn").first.wait_for()
    look(page)
    button = page.get_by_role("button", name="Nhắc việc các việc đã đánh dấu")
    if button.count():
        button.first.click()
        page.wait_for_url(re.compile(r"/bulk/\d+"))
        page.get_by_text("đã thực hiện").first.wait_for()
        look(page)


def test_a_task_is_kept_as_a_draft_and_assigned_later(enter, look):
    page = enter("khoi.nm")
    page.goto("/obligations/new")
    page.get_by_label("Nội dung").fill("Chuẩn bị hội nghị giao ban quý")
    page.get_by_role("button", name="Lưu nháp").click()
    page.get_by_text("Chuẩn bị hội nghị giao ban quý").first.wait_for()
    look(page)
    page.get_by_role("link", name="Chuẩn bị hội nghị giao ban quý").click()
    assert page.get_by_label("Nội dung").input_value() == "Chuẩn bị hội nghị giao ban quý"
    look(page)


@pytest.mark.parametrize("viewport", [WIDE, PHONE], ids=["wide", "phone"])
def test_a_report_refused_with_its_file_says_why_and_keeps_the_file(enter, look, tmp_path, viewport):
    """It said «Chưa gửi được tệp. Hãy thử lại.» and nothing of the field that was missing."""
    proof = tmp_path / "bien-ban.txt"
    proof.write_text("Biên bản", encoding="utf-8")
    page = enter("chi.dtk", viewport)
    page.locator("tbody tr").filter(has_text="Đang thực hiện").locator("th a").first.click()
    page.get_by_role("main").get_by_role("link", name="Báo cáo", exact=True).click()
    page.set_input_files("input[type=file]", proof)
    page.get_by_role("button", name="Gửi báo cáo").click()
    page.get_by_text("Chưa nhập «Nội dung».").first.wait_for()
    page.faults.clear()
    assert page.get_by_label("bien-ban.txt").is_checked()
    look(page)
    page.get_by_label("Nội dung").fill("Đã họp, có biên bản kèm theo.")
    page.get_by_role("button", name="Gửi báo cáo").click()
    page.get_by_text("Đã gửi báo cáo tiến độ.").first.wait_for()
    assert page.get_by_role("link", name="bien-ban.txt").count() >= 1
    look(page)
