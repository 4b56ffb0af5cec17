"""Whoever stands in a field of people or units is whoever was typed there last, however slowly names are offered."""

import re

import pytest
from papers import choose, slow

EARLIER = ("nghiem xuan hoa", "Nghiêm Xuân Hòa")
LATER = "Phòng Nội chính"


@pytest.fixture
def lead(enter):
    """The field of the lead in the form of a new obligation, with somebody picked in it; names are asked for so late."""

    def lead(wait=0):
        page = enter("thinh.hd")
        page.goto("/obligations/new")
        if wait:
            slow(page, "/api/names", wait)
        field = page.get_by_label(re.compile("^Chủ trì")).first
        choose(page, re.compile("^Chủ trì"), *EARLIER)
        assert page.locator("input[type=hidden][name=lead]").input_value() != ""
        return page, field

    return lead


def paste(field, text):
    """What Ctrl+A, Ctrl+V does."""
    field.focus()
    field.page.keyboard.press("Control+A")
    field.page.keyboard.insert_text(text)


def shown(page, field):
    """The name in the field, and the key that is posted with it."""
    return field.input_value(), page.locator("input[type=hidden][name=lead]").input_value()


@pytest.mark.parametrize("key", ["Tab", "Enter"])
@pytest.mark.parametrize("wait", [0, 800])
def test_a_name_pasted_over_another_does_not_bring_the_earlier_person_back(lead, key, wait):
    page, field = lead(wait)
    earlier = shown(page, field)
    paste(field, LATER)
    page.keyboard.press(key)
    page.locator("input[type=hidden][name=lead]:not([value=''])").wait_for(state="attached")
    assert field.input_value() == LATER
    assert shown(page, field)[1] != earlier[1]
    assert page.url.endswith("/obligations/new")


def test_the_key_of_the_earlier_person_goes_with_the_first_letter(lead):
    page, field = lead(3000)
    paste(field, LATER)
    page.keyboard.press("Tab")
    assert shown(page, field) == (LATER, "")


def test_a_late_answer_to_an_earlier_text_is_not_taken(enter):
    page = enter("thinh.hd")
    page.goto("/obligations/new")
    slow(page, "q=nghiem", 600)
    field = page.get_by_label(re.compile("^Chủ trì")).first
    field.fill("nghiem xuan hoa")
    page.wait_for_timeout(250)
    field.fill("Phòng Nội chính")
    page.get_by_role("option", name=re.compile("Phòng Nội chính")).first.wait_for()
    page.wait_for_timeout(800)
    assert page.get_by_role("option", name=re.compile("Nghiêm")).count() == 0
    page.keyboard.press("Tab")
    assert field.input_value() == "Phòng Nội chính"


def test_what_is_typed_and_sent_before_names_answer_is_resolved_by_the_server(lead):
    page, field = lead(3000)
    paste(field, "phong noi chinh")
    page.get_by_label("Nội dung").fill("Kiểm tra việc chọn người")
    page.get_by_label("Người chỉ đạo").fill("Chánh Văn phòng")
    page.get_by_role("button", name="Giao nhiệm vụ").click()
    page.locator("main > .message, .error-summary").first.wait_for()
    assert page.locator("#field-lead-error").count() == 0
    values = page.locator("main input").evaluate_all("fields => fields.map(field => field.value)")
    assert "Nghiêm Xuân Hòa" not in page.locator("main").inner_text() + " ".join(values)


def test_a_unit_that_is_taken_already_does_not_bring_in_its_neighbour(enter):
    page = enter("thinh.hd")
    page.goto("/obligations/new")
    choose(page, re.compile("^Phối hợp"), "phong kinh te", "Phòng Kinh tế")
    field = page.get_by_label(re.compile("^Phối hợp")).first
    field.fill("Phòng Kinh tế")
    page.wait_for_timeout(600)
    page.keyboard.press("Tab")
    page.wait_for_timeout(300)
    assert page.locator(".token").all_inner_texts() == ["Phòng Kinh tế"]
