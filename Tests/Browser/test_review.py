"""The yearly review: a unit says why it is late, the planner decides, next year's plan goes out and comes back."""

import re

from conftest import PHONE


def open_review(page):
    page.goto("/plans")
    page.get_by_role("link", name=re.compile("Phát huy ưu điểm")).first.click()
    page.get_by_role("link", name="Kiểm điểm", exact=True).click()
    page.get_by_role("heading", name=re.compile("Kiểm điểm năm")).wait_for()


def test_a_unit_objects_the_planner_decides_and_the_next_plan_is_drafted(enter, look, tmp_path):
    head = enter("thinh.hd", PHONE)
    open_review(head)
    look(head)
    head.get_by_role("link", name="Nêu lý do chậm").first.click()
    look(head)
    head.get_by_role("button", name="Gửi lý do").click()
    head.get_by_text("Nhập lý do.").first.wait_for()
    head.faults.clear()  # the browser reports the 422 that brings the form back
    head.get_by_label("Lý do chậm").fill("Chờ phần mềm theo dõi nhiệm vụ của tỉnh vận hành.")
    proof = tmp_path / "cong-van.pdf"
    proof.write_bytes(b"%PDF-1.4 proof")
    head.locator("input[type=file]").set_input_files(proof)
    head.get_by_role("button", name="Gửi lý do").click()
    head.get_by_text("Đã ghi lý do chậm").first.wait_for()
    look(head)

    planner = enter("tu.pa")
    open_review(planner)
    look(planner)
    planner.get_by_role("link", name="Phòng Tổng hợp").first.click()
    planner.get_by_role("heading", name="Ý kiến về việc chậm").wait_for()
    planner.get_by_role("link", name="cong-van.pdf").wait_for()
    look(planner)
    planner.get_by_label(re.compile("^Chấp nhận")).check()
    planner.get_by_label("Lý do quyết định").fill("Nguyên nhân khách quan.")
    planner.get_by_role("button", name="Ghi quyết định").click()
    planner.get_by_text("Đã quyết định ý kiến").first.wait_for()
    planner.get_by_text("Có lý do chính đáng").first.wait_for()
    look(planner)

    planner.get_by_role("link", name=re.compile("^Kế hoạch năm")).click()
    look(planner)
    planner.get_by_role("link", name="Thêm nội dung kết luận").first.click()
    look(planner)
    planner.get_by_label("Nội dung kết luận, hạn chế").fill("Công tác lưu trữ chưa được kiểm tra thường xuyên")
    planner.get_by_label("Biện pháp, nhiệm vụ").fill("Kiểm tra công tác lưu trữ tại các phòng")
    planner.get_by_role("button", name="Ghi", exact=True).click()
    planner.get_by_text("Đã có biện pháp thì ghi đơn vị chủ trì.").first.wait_for()
    planner.faults.clear()
    planner.get_by_label("Đơn vị chủ trì").fill("Phòng Tổng hợp")
    planner.get_by_role("button", name="Ghi", exact=True).click()
    planner.get_by_text("Đã ghi nội dung.").wait_for()
    look(planner)
    planner.set_viewport_size(PHONE)
    look(planner)
    with planner.expect_download() as download:
        planner.get_by_role("link", name="Tải dự thảo DOCX").click()
    draft = tmp_path / "ke-hoach-nam-sau.docx"
    download.value.save_as(draft)
    assert draft.stat().st_size > 3_000

    clerk = enter("lan.nt")
    clerk.goto("/documents/new")
    clerk.locator("input[type=file]").first.set_input_files(draft)
    clerk.get_by_role("button", name="Tiếp nhận và đọc").click()
    clerk.wait_for_url("**/reading")
    for content in ["Kiểm tra công tác lưu trữ tại các phòng", "Lập danh mục nhiệm vụ theo dõi chung", "Tích hợp việc xử lý hồ sơ giấy"]:
        clerk.get_by_text(content).first.wait_for()
