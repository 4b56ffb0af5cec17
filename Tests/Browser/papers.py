"""A paper that lays two tasks, and how a clerk hands it in and says who is meant."""

import re

PAPER = """# KẾ HOẠCH

Kiểm tra công tác văn thư, lưu trữ năm 2026

1. Giao Phòng Nội chính chủ trì, phối hợp với Phòng Hành chính - Quản trị kiểm tra việc lập hồ sơ công việc, hoàn thành trước ngày 20/12/2026.

2. Giao Phòng Kinh tế tổng hợp kết quả khắc phục sau kiểm tra, hoàn thành trước ngày 25/12/2026.
"""


def choose(page, label, text, name):
    """Types without marks into a picker and takes the suggestion."""
    field = page.get_by_label(label).first
    field.fill(text)
    page.get_by_role("option", name=re.compile(name)).first.click()


def drop(page, tmp_path, name="kiem-tra-van-thu.md", text=PAPER):
    paper = tmp_path / name
    paper.write_text(text)
    page.goto("/documents/new")
    page.set_input_files("input[type=file]", paper)
    page.get_by_role("button", name="Tiếp nhận và đọc").click()


def slow(page, part, milliseconds):
    """Lets what the page asks of addresses with `part` in them set out so much later."""
    page.add_init_script(f"""{{
        const ask = window.fetch;
        window.fetch = async (address, options) => {{
            if (String(address).includes("{part}")) await new Promise((go) => setTimeout(go, {milliseconds}));
            return ask(address, options);
        }};
    }}""")
    page.reload()
