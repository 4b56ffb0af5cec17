"""From a paper to a closed obligation, as the people of the office do it."""

import re

import pytest
from conftest import PHONE, WIDE
from papers import PAPER, choose, drop

def test_a_clerk_drops_a_paper_checks_it_and_confirms(enter, look, tmp_path):
    page = enter("lan.nt")
    drop(page, tmp_path)
    page.wait_for_url("**/reading")
    look(page)
    assert page.locator("mark[data-mark]").count() >= 2
    choose(page, re.compile("Người giao việc"), "hoang duc thinh", "Hoàng Đức Thịnh")
    page.get_by_text("Đã lưu").first.wait_for()
    page.get_by_role("link", name="Xem lại và xác nhận").or_(
        page.get_by_role("button", name="Xem lại và xác nhận")).click()
    page.wait_for_url("**/confirmation")
    look(page)
    page.get_by_role("button", name=re.compile("^Xác nhận, giao")).click()
    page.get_by_text("2 nhiệm vụ").first.wait_for()
    look(page)

    head = enter("hang.dt")
    head.goto("/work")
    head.get_by_role("link", name=re.compile("Kiểm tra việc lập hồ sơ công việc")).first.wait_for()

    page.goto("/search?q=lap+ho+so+cong+viec")
    page.get_by_role("link", name=re.compile("lập hồ sơ công việc")).first.wait_for()
    look(page)


def test_the_same_paper_dropped_twice_says_where_it_is(enter, tmp_path):
    page = enter("yen.ct")
    text = PAPER.replace("Kiểm tra", "Rà soát")
    drop(page, tmp_path, "ra-soat.md", text)
    page.wait_for_url("**/reading")
    drop(page, tmp_path, "ten-khac.md", text)
    page.get_by_text("đã có trong hệ thống").first.wait_for()


@pytest.mark.parametrize(
    "name, content, sentence",
    [
        ("chuong-trinh.docx", b"MZ" + bytes(400), "không"),
        ("cut-off.docx", b"PK\x03\x04" + bytes(60), "bị hỏng"),
        ("rong.txt", b"", "rỗng"),
    ],
)
def test_a_bad_file_gets_a_sentence_and_nothing_is_kept(enter, office, tmp_path, name, content, sentence):
    page = enter("yen.ct")
    kept = sorted(path.name for path in (office.folder / "files").rglob("*") if path.is_file())
    bad = tmp_path / name
    bad.write_bytes(content)
    page.goto("/documents/new")
    page.set_input_files("input[type=file]", bad)
    page.get_by_role("button", name="Tiếp nhận và đọc").click()
    page.get_by_text(re.compile(sentence)).first.wait_for()
    assert sorted(path.name for path in (office.folder / "files").rglob("*") if path.is_file()) == kept


def test_an_obligation_is_accepted_passed_on_reported_returned_and_closed(enter, look, tmp_path):
    content = re.compile("số hóa, lập hồ sơ công việc")
    head = enter("mai.dt")
    head.get_by_role("link", name=content).first.click()
    head.get_by_role("button", name="Tiếp nhận").click()
    head.get_by_role("link", name="Phân công").click()
    look(head)
    option = head.locator("option", has_text="Trịnh Công Hậu").first
    head.get_by_label("Người thực hiện").select_option(value=option.get_attribute("value"))
    head.get_by_role("button", name="Phân công").click()

    officer = enter("hau.tc", PHONE)
    officer.get_by_role("link", name=content).first.click()
    officer.get_by_role("link", name="Báo cáo").first.click()
    look(officer)
    officer.get_by_role("radio", name=re.compile("Báo cáo kết quả")).check()
    officer.get_by_role("textbox", name=re.compile("^Nội dung")).fill("Đã nộp lưu 120 hồ sơ.")
    evidence = tmp_path / "bien-ban.txt"
    evidence.write_text("Biên bản giao nhận hồ sơ")
    officer.set_input_files("input[type=file]", evidence)
    officer.get_by_role("button", name="Gửi báo cáo").click()
    officer.get_by_text("Đã nộp lưu 120 hồ sơ.").first.wait_for()
    look(officer)

    assigner = enter("thinh.hd")
    assigner.get_by_role("link", name=content).first.click()
    assigner.get_by_role("link", name="bien-ban.txt").first.wait_for()
    assigner.get_by_role("link", name="Trả lại").first.click()
    assigner.get_by_role("textbox").last.fill("Thiếu mục lục hồ sơ.")
    assigner.get_by_role("button", name="Trả lại").click()
    assigner.get_by_text("Thiếu mục lục hồ sơ.").first.wait_for()

    officer.goto("/work")
    officer.get_by_role("link", name=content).first.click()
    officer.get_by_role("link", name="Báo cáo").first.click()
    officer.get_by_role("radio", name=re.compile("Báo cáo kết quả")).check()
    officer.get_by_role("textbox", name=re.compile("^Nội dung")).fill("Đã bổ sung mục lục.")
    officer.get_by_role("button", name="Gửi báo cáo").click()
    officer.get_by_text("Đã bổ sung mục lục.").first.wait_for()

    assigner.goto("/work")
    assigner.get_by_role("link", name=content).first.click()
    button = assigner.get_by_role("button", name="Xác nhận hoàn thành").first
    button.click()
    confirm = assigner.get_by_role("button", name=re.compile("Xác nhận"))
    confirm.first.click()
    assigner.get_by_text("Hoàn thành").first.wait_for()
    look(assigner)


def test_a_list_is_worked_with_the_keyboard_alone(enter):
    page = enter("mai.dt")
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/obligations/\d+"))
    page.keyboard.press("/")
    page.keyboard.type("thu tuc noi bo")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/search\?q=thu"))


@pytest.mark.parametrize("viewport", [WIDE, PHONE], ids=["wide", "phone"])
@pytest.mark.parametrize(
    "login, paths",
    [
        ("khoi.nm", ["/work", "/work?tab=assigned", "/plans", "/plans/1", "/obligations/1", "/units/4", "/guide", "/account"]),
        ("lan.nt", ["/documents", "/documents/new", "/documents/1", "/documents/register"]),
        ("huy.lq", ["/administration", "/administration/people", "/administration/journal"]),
    ],
)
def test_pages_hold_at_every_width_and_for_every_reader(enter, look, login, paths, viewport):
    page = enter(login, viewport)
    for path in paths:
        answer = page.goto(path)
        assert answer.status == 200, path
        look(page)


def test_a_stranger_and_an_officer_without_the_right_find_nothing(enter, chromium, office):
    page = enter("chi.dtk")
    for path in ["/administration/people", "/documents/1/original-not", "/obligations/999999"]:
        assert page.goto(path).status == 404, path
    stranger = chromium.new_context(base_url=office.address).new_page()
    stranger.goto("/obligations/1")
    assert "/sign-in" in stranger.url
    stranger.context.close()
