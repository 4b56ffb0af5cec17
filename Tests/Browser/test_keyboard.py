"""What clerks do all day, with the keyboard alone."""

import re

from days import day
from keys import tab_to


def press(page, name):
    tab_to(page, name)
    page.keyboard.press("Enter")


def go(page, letter, address):
    """To a place of the rail."""
    page.locator("body").press("g")
    page.keyboard.press(letter)
    page.wait_for_url(re.compile(address))


def test_a_paper_without_content_is_registered_and_entered(enter, look):
    page = enter("yen.ct")
    go(page, "d", "/incoming")
    press(page, "^Văn bản mật: chỉ đăng ký thông tin")
    page.wait_for_url("**/documents/register")
    for name, text in [
        ("Tên loại", "Công văn"), ("Số, ký hiệu", "27/CAT-PA"), ("Ngày ban hành", day(-1)),
        ("Cơ quan ban hành", "Công an tỉnh"), ("Trích yếu", "Văn bản mật"), ("Người ký", "Lò Văn Pâng"),
    ]:
        tab_to(page, f"^{name}")
        page.keyboard.type(text)
    look(page)
    press(page, "^Đăng ký$")
    page.wait_for_url(re.compile(r"/documents/\d+$"))
    press(page, "^Vào sổ$")
    page.wait_for_url("**/entry")
    tab_to(page, "^Chuyển cho")
    page.keyboard.type("phong noi chinh")
    page.get_by_role("option", name=re.compile("Phòng Nội chính")).first.wait_for()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    look(page)
    press(page, "^Vào sổ$")
    page.get_by_text(re.compile("^Đã vào sổ, số")).first.wait_for()
    assert "/entry" not in page.url
    look(page)


def test_a_signed_paper_gets_its_number_and_leaves(enter, look):
    page = enter("lan.nt")
    go(page, "i", "/outgoing")
    press(page, "mời dự làm việc với Đoàn giám sát")
    page.wait_for_url(re.compile(r"/outgoing/\d+"))
    press(page, "^Cấp số$")
    page.get_by_text("Đã cấp số.").wait_for()
    look(page)
    tab_to(page, "^Đã đóng dấu")
    page.keyboard.press("Space")
    press(page, "^Phát hành$")
    page.get_by_text("Đã phát hành.").wait_for()
    look(page)
