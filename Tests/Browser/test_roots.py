"""The certificates in which the office trusts: added from a file, compared by their fingerprint, withdrawn with a reason."""

import pytest
from conftest import PHONE, WIDE
from signing import Authority


@pytest.mark.parametrize("viewport", [WIDE, PHONE], ids=["wide", "phone"])
def test_an_administrator_adds_a_root_and_withdraws_it(enter, look, tmp_path, viewport):
    authority = Authority(tmp_path)
    admin = enter("quantri", viewport)
    admin.goto("/administration/roots")
    look(admin)
    admin.locator("input[type=file]").set_input_files(tmp_path / "an.p12")
    admin.get_by_label("Căn cứ").fill("Trang của tổ chức cấp chứng thư")
    admin.get_by_role("button", name="Thêm", exact=True).click()
    admin.get_by_text("Tệp không phải là chứng thư").first.wait_for()
    admin.faults.clear()  # the browser reports the 422 that brings the form back
    assert admin.get_by_label("Căn cứ").input_value() == "Trang của tổ chức cấp chứng thư"
    admin.locator("input[type=file]").set_input_files(tmp_path / "roots/root.pem")
    admin.get_by_role("button", name="Thêm", exact=True).click()
    admin.get_by_text("Đã thêm chứng thư tin cậy.").wait_for()
    row = admin.locator("tr", has_text="Gốc thử nghiệm").first
    row.get_by_text("Dấu vân tay SHA-256").click()
    printed = "".join(row.locator("details small").inner_text().split())
    assert printed == authority.fingerprint
    look(admin)
    row.get_by_role("link", name="Bỏ tin cậy").click()
    look(admin)
    admin.get_by_label("Lý do").fill("Hết thời gian thử nghiệm")
    admin.get_by_role("button", name="Bỏ tin cậy").click()
    admin.get_by_text("Đã bỏ tin cậy chứng thư.").wait_for()
    admin.get_by_text("Hết thời gian thử nghiệm").first.wait_for()
    look(admin)
