"""Every real paper that lies beside the project, taken in and looked at at both widths."""

from pathlib import Path

import pytest
from conftest import PHONE, WIDE
from office import ROOT

PLACES = [ROOT.parent / "shared/real", ROOT.parent.parent / "shared/real"]
REAL = next((place for place in PLACES if place.is_dir()), None)
# The longest last: what the shorter ones are made of need not be judged again on pages with thousands of rows.
PAPERS = [path for part in ("plans", "unlabelled", "awkward") for path in (REAL / part).iterdir()] if REAL else []
PAPERS.sort(key=lambda path: (path.stat().st_size, path.name))

if not PAPERS:
    pytest.skip("no real papers beside the project (../shared/real)", allow_module_level=True)


@pytest.fixture(scope="module")
def clerk(office, chromium):
    """One clerk for all papers: signing in is slow on purpose."""
    context = chromium.new_context(viewport=WIDE, base_url=office.address, locale="vi-VN")
    page = context.new_page()
    page.set_default_timeout(90_000)
    page.faults = []
    page.on("pageerror", lambda error: page.faults.append(str(error)))
    page.goto("/sign-in")
    page.get_by_label("Tên đăng nhập").fill("yen.ct")
    page.get_by_label("Mật khẩu").fill(office.passwords["yen.ct"])
    page.keyboard.press("Enter")
    page.wait_for_url("**/work*")
    yield page
    context.close()


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.name)
def test_a_real_paper_is_read_and_fits_both_widths(clerk, look, paper: Path):
    clerk.set_viewport_size(WIDE)
    clerk.goto("/documents/new")
    clerk.set_input_files("input[type=file]", paper)
    clerk.get_by_role("button", name="Tiếp nhận và đọc").click()
    clerk.wait_for_url("**/reading")
    assert clerk.locator("#reading-summary").inner_text()
    look(clerk)
    # A passage and its row show each other.
    if clerk.locator("mark[data-mark]").count():
        clerk.locator("mark[data-mark]").first.hover()
        assert clerk.locator("[data-row].is-lit").count() == 1
    clerk.set_viewport_size(PHONE)
    look(clerk)
    clerk.get_by_text("Xem lại và xác nhận").first.click()
    clerk.wait_for_url("**/confirmation")
    look(clerk)
    clerk.set_viewport_size(WIDE)
    look(clerk)
    # Left out again, so that the next papers meet the same office.
    clerk.go_back()
    clerk.get_by_text("Khác", exact=True).click()
    drop = clerk.get_by_role("button", name="Bỏ văn bản này")
    drop.click()
    clerk.get_by_role("button", name="Bỏ văn bản và bản đọc?").click()
    clerk.wait_for_url(lambda address: "/reading" not in address)
