"""What an administrator does in the browser."""

import re

HEADS = "Tên đơn vị,Tên viết tắt,Tên gọi khác,Đơn vị cấp trên,Loại,Cơ quan ngoài,Người theo dõi\n"


def hand_in(page, tmp_path, rows):
    sheet = tmp_path / "don-vi.csv"
    sheet.write_text(HEADS + rows)
    page.goto("/administration/imports")
    page.set_input_files("input[type=file]", sheet)
    page.get_by_role("button", name="Kiểm tra tệp").click()


def test_a_list_is_looked_through_then_taken_in(enter, look, tmp_path):
    page = enter("huy.lq")
    hand_in(page, tmp_path, "Phòng Chuyển đổi số,CĐS,Phòng CĐS,Văn phòng UBND tỉnh,Phòng,,\n")
    page.get_by_text("Phòng Chuyển đổi số").first.wait_for()
    look(page)
    page.get_by_role("button", name=re.compile("^Nhập")).click()
    page.goto("/administration")
    page.get_by_text("Phòng Chuyển đổi số").first.wait_for()
    look(page)


def test_a_fault_in_a_list_is_named_and_nothing_is_taken_in(enter, look, tmp_path):
    page = enter("huy.lq")
    hand_in(page, tmp_path, "Phòng Không Có Cha,,,Sở Không Có Thật,Phòng,,\n")
    page.get_by_text(re.compile("Sở Không Có Thật")).first.wait_for()
    page.faults.clear()  # the browser itself notes that the form was refused
    look(page)
    page.goto("/administration")
    assert page.get_by_text("Phòng Không Có Cha").count() == 0
