"""A citizen is received, leaves a complaint, and gets an answer in writing, as whoever receives citizens meets it."""

import re

import pytest
from conftest import PHONE, WIDE


def press(page, button, said):
    page.get_by_role("button", name=button, exact=True).click()
    page.get_by_text(said).first.wait_for()


# So different that neither is taken for the other.
@pytest.mark.parametrize("viewport, name, subject", [
    (WIDE, "Lò Thị Thắm", "Khiếu nại việc tạm dừng cấp điện cho trạm bơm Nà Pát"),
    (PHONE, "Giàng A Tủa", "Khiếu nại quyết định xử phạt về khai thác cát ở suối Nậm Lúa"),
], ids=["wide", "phone"])
def test_a_citizen_is_received_and_the_complaint_goes_to_who_is_to_settle_it(enter, look, viewport, name, subject):
    desk = enter("diem.ht", viewport)
    desk.goto("/visits")
    desk.get_by_role("link", name="Ghi lượt tiếp").first.click()
    desk.get_by_label("Họ và tên").fill(name)
    desk.get_by_label("Địa chỉ").fill(f"Bản quán của {name}, xã Nà Ban")
    press(desk, "Ghi vào sổ", "Chưa nhập «Tóm tắt nội dung».")
    desk.faults.clear()  # the browser itself notes that the form was refused
    look(desk)
    assert desk.get_by_label("Họ và tên").input_value() == name
    desk.get_by_label("Tóm tắt nội dung").fill(subject)
    desk.get_by_label(re.compile("^Loại")).select_option(label="Khiếu nại")
    press(desk, "Ghi vào sổ", "Đã ghi vào sổ tiếp công dân.")
    visit = desk.url
    look(desk)
    desk.locator("#offers").get_by_role("link", name="Nhận đơn, thông tin, tài liệu").click()
    desk.get_by_label("Loại").select_option(label="Khiếu nại")
    look(desk)
    press(desk, "Nhận đơn, thông tin, tài liệu", "Đã ghi nhận: Nhận đơn, thông tin, tài liệu.")

    # What was said at the visit stands in the form of the petition already; at a desk the groups stand side by side.
    desk.locator("summary", has_text="Bước khác").click()
    desk.get_by_role("link", name="Tiếp nhận đơn của lượt này").click()
    desk.get_by_role("link", name="Khiếu nại lần đầu").click()
    assert desk.get_by_label("Họ và tên người gửi").input_value() == name
    assert desk.get_by_label("Tóm tắt nội dung").input_value() == subject
    left, right = (desk.get_by_label(label).bounding_box() for label in ("Họ và tên người gửi", "Tóm tắt nội dung"))
    assert (left["x"] + left["width"] < right["x"]) == (viewport == WIDE)
    desk.get_by_label("Cơ quan, người bị khiếu nại").fill("UBND xã Nà Ban")
    desk.get_by_label("Quyết định, hành vi bị khiếu nại").fill(subject)
    desk.get_by_label("Vùng sâu, vùng xa").select_option(label="Có")
    look(desk)
    press(desk, "Ghi nhận đơn", "Đã ghi nhận đơn.")
    look(desk)
    desk.locator("#tests .badge", has_text="đủ điều kiện").first.wait_for()
    desk.get_by_role("link", name=re.compile("^TCD-")).first.wait_for()

    # It is for another authority: the complainant is told so on paper.
    desk.locator("#offers").get_by_role("link", name="Hướng dẫn đến cơ quan có thẩm quyền").click()
    look(desk)
    press(desk, "Hướng dẫn đến cơ quan có thẩm quyền", "Chưa ghi nhận được")
    desk.faults.clear()
    desk.get_by_label("Cơ quan có thẩm quyền").fill("UBND xã Nà Ban")
    press(desk, "Hướng dẫn đến cơ quan có thẩm quyền", "Đã ghi nhận: Hướng dẫn đến cơ quan có thẩm quyền.")
    look(desk)
    desk.locator("summary", has_text="Giấy tờ").first.click()
    desk.get_by_role("link", name="Phiếu hướng dẫn").click()
    desk.get_by_text(name).first.wait_for()
    desk.get_by_text("UBND xã Nà Ban").first.wait_for()
    look(desk)
    desk.goto(visit)
    desk.get_by_text(subject).first.wait_for()
    desk.goto("/visits/book")
    desk.get_by_text(name).first.wait_for()
    look(desk)
