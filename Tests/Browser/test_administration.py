"""What an administrator does in the browser."""

import re



def test_a_list_is_looked_through_and_its_faults_are_named(enter, look, tmp_path):
    page = enter("huy.lq")
    page.goto("/administration/imports")
    look(page)
    sheet = tmp_path / "don-vi.csv"
    sheet.write_text("Tên,Không có cột này\nPhòng Chuyển đổi số,x\n")
    page.set_input_files("input[type=file]", sheet)
    page.get_by_role("button", name="Kiểm tra tệp").click()
    page.get_by_text(re.compile("cột|danh sách", re.I)).first.wait_for()
    page.wait_for_load_state()
    assert "Chưa gửi được tệp" not in page.content()
    look(page)
