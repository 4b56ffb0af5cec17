"""A dossier in the hands of the officer who handles it: what is missing is asked for, a delay excused, other agencies consulted."""

import re

from conftest import PHONE
from days import day
from papers import choose

BRINGER = "Giàng A Sử"
PARTS = ["Đơn đề nghị tổ chức hội chợ", "Phương án tổ chức", "Sơ đồ mặt bằng"]


def step(page, address, title):
    """Opens a step from the list of what this person can do now."""
    page.goto(address)
    page.locator("#offers").get_by_role("link", name=title, exact=True).click()


def take(page, title):
    page.get_by_role("button", name=title, exact=True).click()
    page.get_by_text(f"Đã ghi nhận: {title}.").wait_for()


def test_what_is_missing_is_asked_for_once_and_a_delay_is_excused_in_writing(enter, look):
    counter = enter("dung.lc")
    counter.goto("/dossiers/new")
    counter.get_by_placeholder("Tên, mã, lĩnh vực thủ tục").fill("hoi cho")
    counter.get_by_role("button", name="Tìm").click()
    counter.get_by_role("link", name="Chấp thuận tổ chức hội chợ").click()
    counter.get_by_label("Họ và tên, tên tổ chức").fill(BRINGER)
    counter.get_by_label("Số định danh cá nhân").fill("001085011223")
    for part in PARTS:
        counter.get_by_label(part).check()
    counter.get_by_role("button", name="Ghi nhận hồ sơ").click()
    counter.get_by_text("Đã ghi nhận hồ sơ.").wait_for()
    address = counter.url

    head = enter("nam.vd")
    step(head, address, "Phân công thụ lý")
    option = head.locator("option", has_text="Đinh Hữu Phước").first
    head.get_by_label("Công chức thụ lý").select_option(value=option.get_attribute("value"))
    take(head, "Phân công thụ lý")

    officer = enter("phuoc.dh", PHONE)
    step(officer, address, "Yêu cầu bổ sung hồ sơ")
    look(officer)
    officer.get_by_role("button", name="Yêu cầu bổ sung hồ sơ").click()
    officer.get_by_text("Chưa ghi nhận được").wait_for()
    officer.faults.clear()  # the browser itself notes that the form was refused
    officer.get_by_label("Giấy tờ thiếu").fill("- Sơ đồ mặt bằng: chưa có xác nhận của chủ đầu tư")
    take(officer, "Yêu cầu bổ sung hồ sơ")
    look(officer)
    officer.locator("summary", has_text="Giấy tờ").first.click()
    officer.get_by_role("link", name="Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ").click()
    officer.get_by_text("chưa có xác nhận của chủ đầu tư").first.wait_for()
    look(officer)

    step(counter, address, "Nhận hồ sơ bổ sung")
    take(counter, "Nhận hồ sơ bổ sung")

    # It may be asked for only once; what is late by then is excused before the day of the receipt.
    officer.goto(address)
    assert officer.locator("#offers").get_by_role("link", name="Yêu cầu bổ sung hồ sơ").count() == 0
    step(officer, address, "Xin lỗi và hẹn lại")
    officer.get_by_label("Lý do").fill("Chờ kết quả kiểm tra thực địa.")
    officer.get_by_label("Ngày hẹn trả mới").fill(day(30))
    look(officer)
    take(officer, "Xin lỗi và hẹn lại")
    officer.get_by_text(day(30)).first.wait_for()
    look(officer)
    officer.locator("summary", has_text="Giấy tờ").first.click()
    officer.get_by_role("link", name=re.compile("xin lỗi")).click()
    officer.get_by_text("Chờ kết quả kiểm tra thực địa.").first.wait_for()
    officer.get_by_text(day(30)).first.wait_for()
    look(officer)


def test_two_agencies_are_consulted_at_once_and_their_answers_go_on_with_the_dossier(enter, look):
    lead = enter("nam.vd")
    lead.goto("/dossiers?view=all&text=Hạ tầng Đông Giang")
    lead.locator("#rows a[href^='/dossiers/']").first.click()
    address = lead.url
    step(lead, address, "Lấy ý kiến hai cơ quan")
    lead.get_by_label("Nội dung lấy ý kiến").fill("Sự phù hợp với quy hoạch và khả năng cân đối vốn.")
    choose(lead, "Cơ quan phối hợp thứ nhất", "so tai chinh", "Sở Tài chính")
    choose(lead, "Cơ quan phối hợp thứ hai", "so xay dung", "Sở Xây dựng")
    look(lead)
    take(lead, "Lấy ý kiến hai cơ quan")
    lead.get_by_text(re.compile("Chờ:")).first.wait_for()
    look(lead)
    step(lead, address, "Cơ quan thứ nhất trả lời")
    lead.get_by_label("Ý kiến của cơ quan thứ nhất").fill("Cân đối được từ nguồn đầu tư công trung hạn.")
    take(lead, "Cơ quan thứ nhất trả lời")
    step(lead, address, "Cơ quan thứ hai trả lời")
    lead.get_by_label("Ý kiến của cơ quan thứ hai").fill("Phù hợp với quy hoạch tỉnh.")
    take(lead, "Cơ quan thứ hai trả lời")
    assert lead.get_by_text(re.compile("^Chờ:")).count() == 0
    lead.locator("#offers").get_by_role("link", name="Trình Ủy ban nhân dân tỉnh").wait_for()
    look(lead)
