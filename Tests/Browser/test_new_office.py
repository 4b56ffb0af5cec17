"""A real office from nothing: founded, its lists taken in after a dry run, somebody invited, who comes in by the link."""

import re
import subprocess
from pathlib import Path

import pytest
from office import PROGRAM, ROOT, Office

UNITS = """Tên đơn vị,Tên viết tắt,Tên gọi khác,Đơn vị cấp trên,Loại,Cơ quan ngoài,Người theo dõi
Lãnh đạo Văn phòng,LĐVP,,Văn phòng UBND tỉnh Đông Hải,Lãnh đạo,,
Phòng Tổng hợp,TH,Phòng TH; Phòng Tổng hợp - Kế hoạch,Văn phòng UBND tỉnh Đông Hải,Phòng,,
"""

PEOPLE = """Họ và tên,Đơn vị,Chức danh,Cấp,Tên đăng nhập,Thư điện tử,Vai trò
Trần Văn Hòa,Lãnh đạo Văn phòng,Chánh Văn phòng,Lãnh đạo,hoa.tv,,
Lê Thị Thu,Phòng Tổng hợp,Trưởng phòng,Cấp trưởng,thu.lt,,Theo dõi kế hoạch
"""


class NewOffice(Office):
    """Founded by the command, empty but for its first administrator."""

    def __init__(self, folder: Path):
        super().__init__(folder, is_demo=False)
        told = subprocess.run(
            [PROGRAM, "admin", "init", "--database", f"sqlite:{folder}/congvu.sqlite", "--office",
             "Văn phòng UBND tỉnh Đông Hải"], check=True, cwd=ROOT, capture_output=True, text=True).stdout
        self.passwords = {"quantri": told.strip().rsplit(" ", 1)[1]}


@pytest.fixture(scope="module")
def new_office(tmp_path_factory):
    office = NewOffice(tmp_path_factory.mktemp("office"))
    office.start()
    yield office
    office.stop()


def hand_in(page, tmp_path, name, text):
    sheet = tmp_path / name
    sheet.write_text(text)
    page.goto("/administration/imports")
    page.set_input_files("input[type=file]", sheet)
    page.get_by_role("button", name="Kiểm tra tệp").click()


def test_an_office_begins_with_nothing_and_its_people_come_in(new_office, chromium, look, tmp_path):
    context = chromium.new_context(base_url=new_office.address, locale="vi-VN")
    page = context.new_page()
    page.faults = []
    page.goto("/")
    page.get_by_label("Tên đăng nhập").fill("quantri")
    page.get_by_label("Mật khẩu").fill(new_office.passwords["quantri"])
    page.keyboard.press("Enter")
    # The first password is only good for choosing another.
    page.get_by_label(re.compile("^Mật khẩu")).first.fill("một câu mật khẩu dài")
    page.get_by_label(re.compile("^Nhập lại")).fill("một câu mật khẩu dài")
    look(page)
    page.keyboard.press("Enter")
    page.wait_for_url("**/administration")
    look(page)

    hand_in(page, tmp_path, "don-vi.csv", UNITS)
    page.get_by_text("Phòng Tổng hợp").first.wait_for()
    look(page)
    page.goto("/administration")
    assert page.get_by_text("Phòng Tổng hợp").count() == 0, "looking a list through takes nothing in"
    hand_in(page, tmp_path, "don-vi.csv", UNITS)
    page.get_by_role("button", name=re.compile("^Nhập")).click()
    hand_in(page, tmp_path, "nhan-su.csv", PEOPLE)
    look(page)
    page.get_by_role("button", name=re.compile("^Nhập")).click()
    page.goto("/administration/people")
    page.get_by_role("link", name="Lê Thị Thu").click()
    look(page)
    page.get_by_text("Theo dõi kế hoạch").first.wait_for()
    invite = page.get_by_role("button", name=re.compile("Cấp (tài khoản|lại liên kết)"))
    if page.get_by_label("Tên đăng nhập").count():
        page.get_by_label("Tên đăng nhập").fill("thu.lt")
    invite.first.click()
    page.wait_for_function("document.body.innerHTML.includes('/password/')")
    address = re.search(r"/password/[\w-]+", page.content()).group(0)
    look(page)

    guest = chromium.new_context(base_url=new_office.address, locale="vi-VN").new_page()
    guest.faults = []
    guest.goto(address)
    guest.get_by_label(re.compile("^Mật khẩu")).first.fill("câu mật khẩu của tôi")
    guest.get_by_label(re.compile("^Nhập lại")).fill("câu mật khẩu của tôi")
    guest.keyboard.press("Enter")
    guest.wait_for_url("**/work")
    look(guest)
    assert guest.goto(address).status == 404, "a link is good once"

    page.goto("/administration/journal")
    words = page.locator("main").inner_text()
    for act in ["lập cơ quan", "nhập danh sách", "cấp tài khoản", "đặt mật khẩu qua liên kết"]:
        assert act in words, f"«{act}» is not in the journal"
    context.close()
