"""An inspection of how procedures are handled: planned, held, concluded, and what it demands followed to its end."""

import re

from conftest import PHONE
from days import day
from papers import choose

PLAN = "Kiểm tra đột xuất việc tiếp nhận, trả kết quả"
FOUND = "Ba lượt người dân được yêu cầu nộp bản photo giấy tờ đã có trong cơ sở dữ liệu."
REMEDY = "Chấm dứt yêu cầu nộp bản photo giấy tờ đã có dữ liệu; quán triệt tới từng công chức."


def press(page, button, said):
    page.get_by_role("button", name=button, exact=True).click()
    page.get_by_text(said).first.wait_for()


def test_an_inspection_goes_from_its_plan_until_what_it_found_is_mended(enter, look):
    team = enter("quy.lv")
    team.goto("/inspections")
    look(team)
    team.get_by_role("link", name="Lập kế hoạch kiểm tra").first.click()
    team.get_by_label("Tên kế hoạch").fill(PLAN)
    press(team, "Lập kế hoạch", "Chưa chọn «Trưởng đoàn».")
    team.faults.clear()  # the browser itself notes that the form was refused
    look(team)
    assert team.get_by_label("Tên kế hoạch").input_value() == PLAN
    team.get_by_label("Nội dung kiểm tra").fill("Tiếp nhận, trả kết quả; thành phần hồ sơ.")
    choose(team, re.compile("^Trưởng đoàn"), "luong van quy", "Lương Văn Quý")
    choose(team, re.compile("^Thành viên đoàn"), "hoang duc thinh", "Hoàng Đức Thịnh")
    team.locator(".token", has_text="Hoàng Đức Thịnh").wait_for()
    press(team, "Lập kế hoạch", "Đã lập kế hoạch (dự thảo).")
    plan = team.url
    team.get_by_role("link", name="Thêm cuộc kiểm tra").first.click()
    team.get_by_label("Cơ quan, đơn vị được kiểm tra").select_option(label="Phòng Kinh tế")
    team.get_by_label("Từ ngày").fill(day())
    team.get_by_label("Địa điểm").fill("Phòng họp số 2")
    look(team)
    press(team, "Thêm cuộc kiểm tra", "Phòng họp số 2")
    team.get_by_role("link", name="Ban hành").click()
    team.get_by_label("Số, ký hiệu").fill("45/KH-VP")
    look(team)
    press(team, "Ban hành", "Đã ban hành kế hoạch.")
    look(team)

    # At the unit: what is drawn, what the data shows of it, what the team sees for itself.
    team.get_by_role("link", name="Phòng Kinh tế").first.click()
    visit = team.url
    team.get_by_role("link", name="Rút mẫu hồ sơ").click()
    team.get_by_label("Hồ sơ nhận từ ngày").fill(day(-365))
    team.get_by_label("Cỡ mẫu").fill("100")
    team.get_by_label("Tính theo").select_option(label="Phần trăm, làm tròn lên")
    team.get_by_label(re.compile("^Hạt giống")).fill("phong-kinh-te")
    look(team)
    press(team, "Rút mẫu", "Đã rút lại theo đúng quy tắc, hạt giống")
    look(team)
    team.goto(visit)
    team.get_by_role("link", name="Ghi phát hiện").click()
    team.get_by_label("Loại").select_option(label="Yêu cầu giấy tờ ngoài thành phần hồ sơ")
    team.get_by_label("Chứng cứ").fill(FOUND)
    look(team)
    press(team, "Ghi phát hiện", "Đã ghi phát hiện.")
    # As many as the dossiers of these days are late.
    for shown in team.locator("article:has(button)").evaluate_all("all => all.map(each => each.id)"):
        team.locator(f"#{shown}").get_by_role("button", name="Xác nhận", exact=True).click()
        team.locator(f"#{shown}").get_by_text("Đã xác nhận").wait_for()
    look(team)

    unit = enter("nam.vd", PHONE)
    unit.goto("/inspections")
    unit.get_by_role("link", name=re.compile("Phòng Kinh tế")).last.click()
    unit.locator("article", has_text=FOUND).get_by_role("link", name="Giải trình").click()
    unit.get_by_label("Giải trình").fill("Công chức mới, chưa nắm quy định; đã nhắc nhở.")
    look(unit)
    press(unit, "Gửi giải trình", "Đã ghi giải trình.")
    look(unit)

    team.goto(visit)
    team.get_by_text("Công chức mới, chưa nắm quy định").wait_for()
    team.get_by_role("link", name="Ghi biên bản").click()
    team.get_by_label("Đại diện đơn vị được kiểm tra").fill("Vũ Đình Nam, Trưởng phòng")
    team.get_by_label("Nội dung làm việc").fill("Kiểm tra hồ sơ được rút; ghi nhận các phát hiện nêu trên.")
    team.get_by_label(re.compile("^Đoàn kiểm tra ký ngày")).fill(day())
    team.get_by_label(re.compile("^Đơn vị ký ngày")).fill(day())
    look(team)
    press(team, "Ghi biên bản", "Đã ghi biên bản.")
    team.get_by_role("link", name="Xem, in biên bản").click()
    look(team)
    team.goto(visit)
    team.get_by_role("link", name="Kết luận", exact=True).click()
    team.get_by_label("Số, ký hiệu thông báo").fill("77/TB-VP")
    team.get_by_label("Người ký").fill("Nguyễn Minh Khôi")
    team.get_by_label("Nội dung kết luận").fill("Phòng Kinh tế còn yêu cầu giấy tờ ngoài thành phần hồ sơ.")
    press(team, "Kết luận", "Đã kết luận. Giao các việc khắc phục.")
    team.get_by_role("link", name="Giao việc khắc phục").first.click()
    team.get_by_label("Việc phải khắc phục").fill(REMEDY)
    team.get_by_label("Thời hạn").fill(day(14))
    look(team)
    press(team, "Giao việc", "Đã giao việc khắc phục.")
    look(team)

    # The remedy is an obligation like any other, and the visit and the plan know when it is done.
    unit.goto("/work")
    unit.get_by_role("link", name=REMEDY).first.click()
    unit.get_by_role("button", name="Tiếp nhận").click()
    unit.locator("main").get_by_role("link", name="Báo cáo").first.click()
    unit.get_by_role("radio", name=re.compile("Báo cáo kết quả")).check()
    unit.get_by_role("textbox", name=re.compile("^Nội dung")).fill("Đã quán triệt, đã gỡ yêu cầu khỏi bảng niêm yết.")
    press(unit, "Gửi báo cáo", "Đã quán triệt")
    team.goto("/work?tab=assigned")
    team.get_by_role("link", name=REMEDY).first.click()
    team.get_by_role("button", name="Xác nhận hoàn thành").first.click()
    team.get_by_role("button", name=re.compile("Xác nhận")).first.click()
    team.get_by_text("Hoàn thành").first.wait_for()
    team.goto(visit)
    team.locator("#remedies").get_by_text("Hoàn thành").wait_for()
    team.goto(plan)
    team.get_by_text("1/1").first.wait_for()
    look(team)
