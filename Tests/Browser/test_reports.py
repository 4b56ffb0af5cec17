"""Tables of figures fit the window, the phone and the paper; each figure opens what it counts."""

import pytest

from conftest import PHONE

TABLES = """() => [...document.querySelectorAll('.figure-table table')].map(table => {
    const row = table.tBodies[0].rows[0], box = table.parentElement
    return {
        covered: Math.max(0, table.tHead.getBoundingClientRect().bottom - row.getBoundingClientRect().top),
        outside: Math.max(0, table.getBoundingClientRect().width - box.getBoundingClientRect().width),
        name: row.cells[0].getBoundingClientRect().width,
    }
})"""


@pytest.fixture
def pages(enter):
    """Opens each page of figures for the head of the office."""

    def pages(*viewport):
        page = enter("khoi.nm", *viewport)
        page.goto("/reports/figures")
        unit = page.locator(".figure-table tbody a[href^='/reports/units/']").first.get_attribute("href")
        page.goto("/reports/periodic")
        period = page.locator("a[href^='/reports/periodic/']").first.get_attribute("href")
        for path in ["/reports/figures", unit, period]:
            page.goto(path)
            yield page

    return pages


def test_no_heading_covers_the_first_row_and_no_column_is_lost(pages, look):
    for page in pages():
        look(page)
        tables = page.evaluate(TABLES)
        assert tables, page.url
        for table in tables:
            assert table["covered"] < 1 and table["outside"] < 1 and table["name"] > 120, (page.url, table)
        page.emulate_media(media="print")
        assert all(table["outside"] < 1 and table["covered"] < 1 for table in page.evaluate(TABLES)), page.url
        page.emulate_media(media="screen")


def test_on_a_phone_too(pages, look):
    for page in pages(PHONE):
        look(page)


def test_a_figure_of_a_periodic_report_opens_its_records(pages, look):
    *_, page = pages()
    link = page.locator(".figure-table td a[href^='/reports/records']").first
    count = int(link.inner_text().replace(".", ""))
    link.click()
    page.wait_for_url("**/reports/records**")
    assert page.locator("#rows tr").count() == min(count, 50)
    look(page)
