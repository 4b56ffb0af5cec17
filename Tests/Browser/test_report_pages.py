"""The pages of reports, urging and deadlines, as a leader, the planner and the administrator open them."""

import datetime
import re

import pytest
from conftest import PHONE, WIDE

BOTH = pytest.mark.parametrize("viewport", [WIDE, PHONE], ids=["wide", "phone"])


def last_month():
    """The newest month whose data are complete: they close on the fourteenth."""
    day = datetime.date.today().replace(day=1)
    if datetime.date.today().day <= 15:
        day = (day - datetime.timedelta(days=1)).replace(day=1)
    return f"{day.year}-{day.month:02}"


@BOTH
def test_every_page_of_reports_urging_and_deadlines_holds(enter, look, viewport):
    leader = enter("khoi.nm", viewport)
    for path in (
            "/reports", "/reports/figures", "/reports/figures?by=person", "/reports/figures?on=2026-11-01",
            "/reports/records?figure=overdue", "/reports/waits", "/reports/periodic",
            f"/reports/periodic/{last_month()}", "/urging", "/urging/meeting", "/urging/letters",
            "/clock?from=2026-04-28&term=5+ngày+làm+việc"):
        leader.goto(path)
        look(leader)
    leader.goto("/reports/figures")
    leader.locator(".figure-table tbody th a").first.click()
    look(leader)
    planner = enter("thinh.hd", viewport)
    planner.goto("/plans")
    planner.locator("tbody th a").first.click()
    plan = re.search(r"/plans/\d+", planner.url)[0]
    planner.goto(plan + "/ladder")
    look(planner)
    administrator = enter("huy.lq", viewport)
    administrator.goto("/administration/calendar?year=2026")
    look(administrator)


@BOTH
def test_headings_of_a_table_of_figures_stand_above_its_rows(enter, viewport):
    if viewport is PHONE:
        pytest.skip("on a phone each row is a card with its headings")
    page = enter("khoi.nm", viewport)
    page.goto("/reports/figures")
    heading = page.locator(".figure-table thead").bounding_box()
    row = page.locator(".figure-table tbody tr").first.bounding_box()
    assert heading["y"] + heading["height"] <= row["y"] + 1 and row["height"] < 60


@BOTH
def test_due_day_of_a_row_says_why_it_is_that_day(enter, look, viewport):
    page = enter("hang.dt", viewport)
    page.goto("/work")
    page.locator("tbody .due a").first.click()
    page.get_by_role("heading", name="Vì sao hạn là ngày này").wait_for()
    look(page)


def test_report_is_frozen_corrected_and_printed(enter, look):
    page = enter("thinh.hd")
    page.goto(f"/reports/periodic/{last_month()}")
    page.get_by_label(re.compile("^Đánh giá")).fill("Một số đơn vị báo cáo chậm.")
    page.get_by_role("button", name="Chốt số liệu và lưu báo cáo").click()
    page.get_by_text("Đã chốt báo cáo").wait_for()
    look(page)
    page.goto(f"/reports/periodic/{last_month()}")
    look(page)
    page.get_by_role("button", name="Lưu báo cáo đính chính").click()
    page.get_by_role("alert").first.wait_for()
    page.faults.clear()
    page.get_by_label(re.compile("^Lý do đính chính")).fill("Bổ sung số liệu")
    page.get_by_role("button", name="Lưu báo cáo đính chính").click()
    page.get_by_text("Đã chốt báo cáo").wait_for()
    look(page)
    with page.expect_download() as download:
        page.get_by_role("link", name="Tải DOCX").click()
    assert download.value.suggested_filename.endswith(".docx")
    leader = enter("khoi.nm")
    leader.goto("/notices")
    leader.get_by_text("Đính chính báo cáo đã chốt").first.wait_for()
