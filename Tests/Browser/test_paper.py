"""What comes out of a printer, and tables of figures on every screen."""

import re

import pytest

CONTROLS = "main :is(button, .button, input, textarea, select, summary, form.form, form.act)"


@pytest.mark.parametrize("login, address", [
    ("thinh.hd", "/work?tab=assigned"), ("khoi.nm", "/reports/figures"), ("khoi.nm", "/reports/periodic/2026-12"),
    ("thinh.hd", "/urging/letters"), ("thinh.hd", "/plans"), ("hang.dt", "/units/6"),
])
def test_a_printed_list_shows_no_buttons_and_no_fields(enter, login, address):
    page = enter(login)
    page.goto(address)
    page.emulate_media(media="print")
    assert [c.evaluate("e => e.outerHTML.slice(0, 120)") for c in page.locator(CONTROLS).all() if c.is_visible()] == []


def test_a_printed_obligation_shows_no_buttons_no_remark_field_and_no_forms(enter):
    page = enter("thinh.hd")
    page.goto("/work?tab=assigned")
    page.locator("tbody th a").first.click()
    page.wait_for_url(re.compile(r"/obligations/\d+"))
    page.locator("#talk textarea").wait_for()
    page.emulate_media(media="print")
    assert [c.evaluate("e => e.outerHTML.slice(0, 120)") for c in page.locator(CONTROLS).all() if c.is_visible()] == []
    # What is so stands there: who does it until when, before what was said about it.
    facts, talk = page.locator("main aside .facts").first.bounding_box(), page.locator("#talk").bounding_box()
    assert facts["y"] < talk["y"]


@pytest.mark.parametrize("width", [900, 1024, 1280, 1600])
def test_the_heading_of_a_table_of_figures_stands_above_its_first_row(enter, width):
    page = enter("khoi.nm", {"width": width, "height": 800})
    page.goto("/reports/figures")
    head = page.locator(".figure-table thead th").first.bounding_box()
    row = page.locator(".figure-table tbody tr").first.bounding_box()
    name = page.locator(".figure-table tbody th").first.bounding_box()
    assert head["y"] + head["height"] <= row["y"] + 1
    assert name["width"] >= 12 * 16
    page.locator(".figure-table tbody tr").last.scroll_into_view_if_needed()
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_a_table_of_figures_prints_landscape_with_all_its_columns(enter):
    page = enter("khoi.nm")
    page.goto("/reports/figures")
    pages = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", page.pdf(prefer_css_page_size=True))
    assert pages and all(float(wide) > float(high) for wide, high in pages)
    # A4 across, without its margins.
    page.set_viewport_size({"width": 1032, "height": 700})
    page.emulate_media(media="print")
    boxes = [box.bounding_box() for box in page.locator(".figure-table thead th").all()]
    assert max(box["x"] + box["width"] for box in boxes) <= 1032
