"""Case files: opened from a paper, filled in bulk, closed, handed in and received, looked at by everybody whom they concern."""

import zipfile

import pytest
from conftest import PHONE, WIDE


@pytest.mark.parametrize("viewport", [WIDE, PHONE], ids=["wide", "narrow"])
def test_every_page_of_case_files_holds_what_a_page_must(enter, look, viewport):
    for login, paths in [
        ("hau.tc", ["/cases", "/cases/new?planned=true", "/cases/list", "/cases/unfiled", "/cases/due",
                    "/cases/due?list=lingering", "/cases/hand-ins", "/cases/hand-ins/1", "/cases/hand-ins/1/minutes",
                    "/cases/hand-ins/1/list"]),
        ("phuoc.dh", ["/cases?keeper=me", "/cases/7", "/cases/7/edit", "/cases/7/contents", "/cases/unfiled",
                      "/guide/archive"]),
    ]:
        page = enter(login, viewport)
        for path in paths:
            page.goto(path)
            look(page)
        page.context.close()


def test_a_clerk_files_a_paper_while_entering_it_and_an_officer_closes_and_hands_in(enter, look):
    officer = enter("phuoc.dh")
    officer.goto("/cases/new")
    officer.get_by_label("Tiêu đề hồ sơ").fill("Hồ sơ về kiểm kê tài sản công")
    officer.get_by_label("Thời hạn lưu trữ").select_option("20")
    officer.get_by_role("button", name="Lập hồ sơ").click()
    assert "Đã lập hồ sơ." in officer.content()
    code = officer.get_by_role("heading", level=1).inner_text().removeprefix("Hồ sơ ").split()[0]
    address = officer.url
    officer.goto("/cases/unfiled")
    if officer.locator("tbody input[type=checkbox]").count():
        officer.locator("tbody input[type=checkbox]").first.check()
    else:
        officer.goto(address)
        officer.get_by_label("Văn bản", exact=True).fill("1286")
        officer.get_by_role("option").first.click()
        officer.get_by_role("button", name="Đưa vào hồ sơ").click()
    if "unfiled" in officer.url:
        officer.locator("select[name=file]").select_option(label=officer.locator(
            "select[name=file] option", has_text=code).first.inner_text())
        officer.get_by_role("button", name="Đưa vào hồ sơ").click()
        assert "vào hồ sơ" in officer.content()
    officer.goto(address)
    look(officer)
    officer.locator("#closing").get_by_role("button", name="Kết thúc hồ sơ").click()
    assert "Hạn nộp lưu" in officer.content()
    look(officer)
    officer.get_by_text("Khác", exact=True).click()
    with officer.expect_download() as kept:
        officer.get_by_role("link", name="Kết xuất hồ sơ (ZIP)").click()
    with zipfile.ZipFile(kept.value.path()) as package:
        assert package.testzip() is None
        assert package.namelist()[:2] == ["ho-so.xml", "muc-luc.docx"]
    officer.get_by_role("button", name="Giao nộp vào lưu trữ").click()
    hand_in = officer.url
    look(officer)
    keeper = enter("hau.tc")
    keeper.goto(hand_in)
    keeper.get_by_role("button", name="Xác nhận giao nhận").click()
    assert "Đã xác nhận giao nhận hồ sơ." in keeper.content()
    look(keeper)
    officer.goto(address)
    assert "Đã nộp lưu" in officer.content()


def test_a_draft_is_written_for_a_file(enter, look):
    page = enter("phuoc.dh")
    page.goto("/outgoing/new")
    page.get_by_label("Trích yếu").fill("đề nghị bổ sung số liệu kinh phí")
    page.locator("#field-caseFile").fill("kinh phi")
    page.locator("[role=listbox] [role=option]").first.click()
    page.get_by_role("button", name="Lưu dự thảo").click()
    assert "Đã lưu dự thảo." in page.content()
    look(page)
    page.locator("aside a[href^='/cases/']").click()
    assert "kinh phí" in page.locator(".document-lead").inner_text()


def test_the_lists_work_without_script(enter, look):
    page = enter("hau.tc", java_script_enabled=False)
    for path in ["/cases", "/cases/list", "/cases/unfiled", "/cases/hand-ins"]:
        page.goto(path)
        assert page.locator("h1").count() == 1
