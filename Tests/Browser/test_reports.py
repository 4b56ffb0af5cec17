"""Each figure of a report opens what it counts."""

from conftest import PHONE


def test_a_figure_of_a_periodic_report_opens_its_records(enter, look):
    page = enter("khoi.nm")
    page.goto("/reports/periodic")
    page.locator("main a[href^='/reports/periodic/']").first.click()
    page.locator(".figure-table").first.wait_for()
    look(page)
    link = page.locator(".figure-table td a[href^='/reports/records']").first
    count = int(link.inner_text().replace(".", ""))
    link.click()
    page.wait_for_url("**/reports/records**")
    assert page.locator("#rows tr").count() == min(count, 50)
    look(page)
    page.set_viewport_size(PHONE)
    page.go_back()
    look(page)
