"""A leader's direction on an incoming paper, from the clerk who submits it to the officer who is to do it, as each meets it."""

import re

from conftest import PHONE
from days import day
from papers import choose

# What the demonstration office has received, and nobody has said anything about yet.
PAPER = "V/v lập dự toán kinh phí cải cách hành chính"
INVITATION = "Họp thẩm định vị trí việc làm"
WORDS = "Giao Phòng Kinh tế tham mưu văn bản trả lời Sở Tài chính về dự toán."
DUE = day(10)


def add(page, label, text, name):
    """Picks one more into a field of several, and waits until it stands there."""
    choose(page, label, text, name)
    page.locator(".token", has_text=name).wait_for()


def test_a_paper_is_submitted_directed_from_a_phone_and_passed_on_in_the_unit(enter, look):
    clerk = enter("lan.nt")
    clerk.goto("/incoming")
    clerk.locator("tr", has_text=PAPER).get_by_role("link").first.click()
    clerk.get_by_role("link", name="Ý kiến chỉ đạo").first.click()
    look(clerk)
    clerk.get_by_label("Trình lãnh đạo").select_option(label="Nguyễn Minh Khôi")
    clerk.get_by_role("button", name="Trình", exact=True).click()
    clerk.get_by_text("Đã trình văn bản xin ý kiến.").wait_for()
    clerk.get_by_text("trình Nguyễn Minh Khôi xin ý kiến").wait_for()
    address = clerk.url
    look(clerk)

    leader = enter("khoi.nm", PHONE)
    leader.goto("/instructions")
    look(leader)
    leader.get_by_role("link", name="1286/STC-HCSN").first.click()
    leader.get_by_label("Ý kiến chỉ đạo").fill(WORDS)
    add(leader, re.compile("^Phối hợp"), "phong tong hop", "Phòng Tổng hợp")
    add(leader, re.compile("^Để biết"), "phong noi chinh", "Phòng Nội chính")
    leader.get_by_label(re.compile("^Thời hạn")).fill(DUE)
    leader.get_by_role("button", name="Chuyển thực hiện").click()
    # Somebody is to work along and nobody leads: it is said, and nothing that was typed is lost.
    leader.get_by_text("Có nơi phối hợp thì phải có nơi chủ trì.").first.wait_for()
    leader.faults.clear()  # the browser itself notes that the form was refused
    look(leader)
    assert leader.get_by_label("Ý kiến chỉ đạo").input_value() == WORDS
    assert leader.get_by_label(re.compile("^Thời hạn")).input_value() == DUE
    assert leader.locator(".token").all_inner_texts() == ["Phòng Tổng hợp", "Phòng Nội chính"]
    choose(leader, re.compile("^Chủ trì"), "phong kinh te", "Phòng Kinh tế")
    leader.get_by_role("button", name="Lưu nháp").click()
    leader.get_by_text("Đã lưu nháp ý kiến.").wait_for()
    assert leader.get_by_label(re.compile("^Chủ trì")).first.input_value() == "Phòng Kinh tế"
    leader.get_by_role("button", name="Chuyển thực hiện").click()
    leader.get_by_text("Đã ghi ý kiến và giao nhiệm vụ.").wait_for()
    look(leader)
    leader.goto("/instructions")
    assert leader.get_by_text(PAPER).count() == 0

    head = enter("nam.vd")
    head.get_by_role("link", name=WORDS).first.click()
    head.get_by_text("1286/STC-HCSN").first.wait_for()
    look(head)
    head.get_by_role("button", name="Tiếp nhận").click()
    head.get_by_role("link", name="Phân công").click()
    option = head.locator("option", has_text="Đinh Hữu Phước").first
    head.get_by_label("Người thực hiện").select_option(value=option.get_attribute("value"))
    head.get_by_role("button", name="Phân công").click()

    officer = enter("phuoc.dh", PHONE)
    officer.get_by_role("link", name=WORDS).first.click()
    officer.get_by_text(DUE).first.wait_for()
    along = enter("thinh.hd")
    along.goto("/work?tab=coordinate")
    along.get_by_role("link", name=WORDS).first.wait_for()

    clerk.goto(address)
    clerk.get_by_text(f"«{WORDS}»").wait_for()
    clerk.get_by_text("Đã chuyển", exact=True).first.wait_for()
    look(clerk)


def test_a_leader_looks_at_the_board_and_directs_from_a_phone(enter, look):
    leader = enter("binh.tq", PHONE)
    leader.goto("/reports")
    late = leader.get_by_role("navigation", name=re.compile("^Tình hình hôm nay")).get_by_role("link", name=re.compile("Đang quá hạn"))
    count = int(late.locator("b").inner_text().replace(".", ""))
    late.click()
    leader.wait_for_url("**/reports/records**")
    assert leader.locator("#rows tr").count() == min(count, 50)
    leader.locator("#rows th a").first.click()
    leader.wait_for_url(re.compile(r"/obligations/\d+"))
    look(leader)
    # Nobody is to answer the paper: those who are to know are told, and find it.
    leader.goto("/incoming")
    look(leader)
    leader.locator("tr", has_text=INVITATION).get_by_role("link").first.click()
    leader.get_by_role("link", name="Ý kiến chỉ đạo").first.click()
    leader.get_by_label("Ý kiến chỉ đạo").fill("Phòng Nội chính cử người dự họp.")
    add(leader, re.compile("^Để biết"), "phong noi chinh", "Phòng Nội chính")
    leader.get_by_role("button", name="Chuyển thực hiện").click()
    leader.get_by_text("Đã ghi ý kiến và báo các nơi để biết.").wait_for()
    look(leader)
    head = enter("hang.dt", PHONE)
    head.goto("/notices")
    head.get_by_text("Phòng Nội chính cử người dự họp.").first.wait_for()
    look(head)
