"""Somebody is away, moves, may sign; units merge: at both widths."""

import re
from datetime import date, timedelta

from conftest import PHONE


def day(distance):
    return (date.today() + timedelta(days=distance)).strftime("%d/%m/%Y")


def test_an_absence_is_entered_and_ended(enter, look):
    page = enter("hang.dt", PHONE)
    page.goto("/absences")
    look(page)
    page.get_by_label("Từ ngày").fill(day(0))
    page.get_by_label("Đến hết ngày").fill(day(3))
    page.get_by_role("combobox", name="Người làm thay").fill("Vũ Đình Nam")
    page.get_by_role("combobox", name="Người làm thay").press("Escape")
    page.get_by_role("button", name="Ghi nhận").click()
    page.get_by_text("Đã ghi nhận vắng mặt").first.wait_for()
    look(page)
    substitute = enter("nam.vd")
    substitute.goto("/absences")
    substitute.get_by_text(re.compile("Đang làm thay")).first.wait_for()
    look(substitute)
    substitute.goto("/work")
    look(substitute)
    page.get_by_role("button", name="Đã có mặt").first.click()
    page.get_by_role("button", name=re.compile("Kết thúc vắng mặt")).first.click()
    page.get_by_text("có mặt trở lại").first.wait_for()


def test_rights_to_sign_are_kept_with_their_basis(enter, look):
    page = enter("huy.lq")
    page.goto("/administration/delegations")
    look(page)
    page.get_by_label("TL. Ký thừa lệnh").check()
    page.get_by_role("combobox", name="Người hoặc đơn vị được giao").fill("Phòng Nội chính")
    page.get_by_label("Chức danh người giao").fill("Chánh Văn phòng")
    page.get_by_label("Nội dung được giao ký").fill("mời họp, chuyển văn bản")
    page.get_by_label("Căn cứ", exact=True).fill("Quy chế làm việc số 01/QC-VP")
    page.get_by_role("button", name="Ghi nhận").click()
    page.get_by_text("TL. CHÁNH VĂN PHÒNG").first.wait_for()
    look(page)


def test_work_is_handed_over_after_a_look(enter, look):
    page = enter("huy.lq", PHONE)
    page.goto("/administration/people")
    page.get_by_role("link", name="Đặng Thu Hằng").first.click()
    page.get_by_role("link", name="xem trước và bàn giao từng loại").click()
    page.get_by_role("heading", name=re.compile("Bàn giao việc")).wait_for()
    look(page)


def test_a_merger_is_looked_at_and_a_day_before_is_asked_for(enter, look):
    page = enter("huy.lq")
    page.goto("/administration/reorganisations")
    look(page)
    page.get_by_label("Ngày có hiệu lực").fill(day(0))
    page.get_by_label("Căn cứ").first.fill("Quyết định số 12/QĐ-UBND")
    page.get_by_role("combobox", name="Các đơn vị").fill("Phòng Nội chính")
    page.get_by_label("Thành lập mới").fill("Phòng Nội chính - Pháp chế; NC-PC")
    page.get_by_role("button", name="Xem trước").click()
    page.get_by_role("heading", name="Xem trước việc sắp xếp").wait_for()
    look(page)
    page.set_viewport_size(PHONE)
    look(page)
    page.goto("/administration?on=" + (date.today() - timedelta(days=1)).isoformat())
    page.get_by_text("Tổ chức tại ngày").first.wait_for()
    look(page)


def test_what_was_typed_for_a_reorganisation_is_done_with_when_it_is_done(enter, look):
    page = enter("huy.lq")
    page.goto("/administration/reorganisations")
    page.get_by_label("Ngày có hiệu lực").fill(day(0))
    page.get_by_label("Căn cứ").first.fill("Quyết định số 15/QĐ-UBND")
    page.get_by_role("combobox", name="Đơn vị đổi tên").fill("Công an tỉnh")
    page.get_by_label("Tên mới", exact=False).first.fill("Công an tỉnh Sơn Hà")
    page.wait_for_timeout(500)
    page.get_by_role("button", name="Xem trước").click()
    page.get_by_role("heading", name="Xem trước việc sắp xếp").wait_for()
    page.get_by_role("button", name="Thực hiện sắp xếp").click()
    page.get_by_text("Đã sắp xếp").first.wait_for()
    look(page)
    assert page.get_by_text("Đã khôi phục nội dung nhập dở").count() == 0
    assert page.get_by_label("Ngày có hiệu lực").input_value() == ""
