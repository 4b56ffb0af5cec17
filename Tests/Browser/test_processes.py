"""An administrator looks at processes, tries a file and sends a made-up case through one."""

import pytest
from conftest import PHONE, WIDE
from office import ROOT


@pytest.mark.parametrize("viewport", [WIDE, PHONE])
def test_processes_are_listed_drawn_and_told_in_words(enter, look, viewport):
    page = enter("huy.lq", viewport)
    page.goto("/administration/processes")
    look(page)
    page.get_by_role("link", name="Thủ tục hành chính liên thông ba cơ quan").first.click()
    page.get_by_role("heading", name="Các bước").wait_for()
    assert page.locator("figure.drawing svg polyline").count() > 10
    look(page)


@pytest.mark.parametrize("viewport", [WIDE, PHONE])
def test_a_made_up_case_is_received_and_its_last_day_explained(enter, look, viewport):
    page = enter("huy.lq", viewport)
    page.goto("/administration/processes/complaint-first?version=2")
    page.get_by_role("link", name="Thử một hồ sơ").click()
    page.get_by_role("link", name="Nhận đơn").click()
    page.get_by_label("Ngày", exact=True).fill("03/07/2026")
    page.get_by_label("Giờ").fill("09:00")
    page.get_by_role("button", name="Đi bước này").click()
    page.get_by_text("hết ngày 14/07/2026").first.wait_for()
    look(page)
    page.get_by_role("link", name="Thụ lý", exact=True).click()
    page.get_by_label("Giờ").fill("sáng")
    page.get_by_role("button", name="Đi bước này").click()
    page.get_by_text("«Giờ» ghi như 09:00").first.wait_for()
    assert page.get_by_label("Giờ").input_value() == "sáng"
    page.faults.clear()  # the browser itself notes that the form was refused
    look(page)


def test_a_file_that_is_tried_says_what_is_wrong_with_its_line(enter, look):
    page = enter("huy.lq")
    page.goto("/administration/processes")
    text = (ROOT / "Rules/processes/proposal.yaml").read_text()
    page.get_by_label("Nội dung tệp (YAML)").fill(text.replace("clock: { stop: elsewhere }", "asks: reason"))
    page.get_by_role("button", name="Kiểm tra và vẽ").click()
    page.get_by_text("chưa dừng").first.wait_for()
    page.faults.clear()
    look(page)


@pytest.mark.parametrize("viewport", [WIDE, PHONE])
def test_a_process_is_written_changed_by_a_form_tried_and_dropped(enter, look, viewport):
    page = enter("huy.lq", viewport)
    code = "nhanh-" + ("rong" if viewport == WIDE else "hep")
    page.goto("/administration/processes")
    page.get_by_label("Mã quy trình").fill(code)
    page.get_by_role("button", name="Lập bản thảo").click()
    page.get_by_text("Bản thảo không có lỗi").wait_for()
    look(page)
    page.get_by_role("link", name="Sửa thời hạn, tên, người thực hiện, căn cứ").click()
    page.get_by_role("link", name="Thời hạn «Giải quyết hồ sơ»").first.click()
    page.get_by_label("Bao lâu").fill("ba")
    page.get_by_role("button", name="Lưu vào bản thảo").click()
    page.get_by_text("Thời hạn phải là số từ 1 đến 1000").first.wait_for()
    assert page.get_by_label("Bao lâu").input_value() == "ba"
    page.faults.clear()  # the browser itself notes that the form was refused
    page.get_by_label("Bao lâu").fill("3")
    page.get_by_role("button", name="Lưu vào bản thảo").click()
    page.get_by_role("cell", name="03 ngày làm việc").first.wait_for()
    look(page)
    page.goto(f"/administration/processes/{code}/draft")
    page.get_by_role("link", name="Thử một hồ sơ trên bản thảo").click()
    page.get_by_role("link", name="Tiếp nhận hồ sơ").click()
    page.get_by_role("button", name="Đi bước này").wait_for()
    page.goto(f"/administration/processes/{code}/draft")
    text = page.get_by_label("Nội dung quy trình (YAML)")
    text.fill(text.input_value().replace("clock: { stop: settle }", "once: yes"))
    page.get_by_role("button", name="Kiểm tra, chưa lưu").click()
    page.get_by_text("Bản thảo chưa ban hành được").wait_for()
    look(page)
    page.get_by_role("button", name="Bỏ bản thảo").click()
    page.get_by_role("button", name="Bỏ hẳn bản thảo này?").click()
    page.get_by_text("Đã bỏ bản thảo.").wait_for()
