"""What the program says to a script that calls it wrongly: one Vietnamese line and an exit code, and it makes no file."""

import socket
import sqlite3
import subprocess

import pytest
from office import PROGRAM, ROOT


@pytest.mark.parametrize("arguments, code, words", [
    (["clock", "--within", "ba hôm"], 1, "Không hiểu thời hạn «ba hôm»"),
    (["clock", "--from", "31/02/2026", "--within", "3 ngày"], 1, "Ngày «31/02/2026» không có thật"),
    (["clock"], 1, "Nêu đúng một thời hạn"),
    (["clock", "--within"], 64, "Tham số --within <within> thiếu giá trị."),
    (["clock", "--witin", "3 ngày"], 64, "Không có tham số --witin"),
    (["clock", "mai"], 64, "Không hiểu «mai»."),
    (["urge", "--database", "sqlite:{folder}/none.sqlite"], 1, "Không có cơ sở dữ liệu {folder}/none.sqlite."),
    (["urge", "--database", "mysql://x"], 64, "«mysql://x» không dùng được cho --database <database>."),
    (["urge", "--rules", "{folder}"], 1, "Quy tắc"),
    (["report", "--database", "sqlite:{folder}/none.sqlite"], 1, "Không có cơ sở dữ liệu"),
    (["report"], 64, "Thiếu tham số --database <database>."),
    (["report", "--database", "sqlite:{folder}/none.sqlite", "--by", "ai"], 64, "Không có phân tổ «ai»."),
    (["report", "--database", "sqlite:x", "--period", "2026-11", "--on", "2026-11-01"], 64, "Cho một trong hai"),
    (["verify", "--database", "sqlite:{folder}/none.sqlite"], 1, "Không có cơ sở dữ liệu"),
    (["signatures", "{folder}/none.pdf"], 1, "Không đọc được tệp {folder}/none.pdf."),
    (["signatures", "README.md"], 1, "Tệp không phải là PDF."),
    (["sign", "README.md", "-o", "{folder}/signed.pdf"], 1, "Hãy chọn một khoá ký"),
    (["process", "draw", "none"], 1, "Không có quy trình «none». Các quy trình: "),
    (["process", "draw", "one-unit", "--version", "9"], 1, "không có phiên bản 9"),
    (["process", "draw", "{folder}/none.yaml"], 1, "không đọc được tệp"),
    (["process", "check", "--rules", "{folder}"], 1, "không có quy trình nào"),
    (["đôn đốc"], 64, "Không hiểu «đôn đốc»."),
])
def test_wrong_call_is_answered_by_one_vietnamese_line(tmp_path, arguments, code, words):
    outcome = subprocess.run(
        [PROGRAM, *(part.format(folder=tmp_path) for part in arguments)], capture_output=True, text=True, cwd=ROOT)
    assert (outcome.returncode, outcome.stdout) == (code, "")
    assert words.format(folder=tmp_path) in outcome.stderr and outcome.stderr.count("\n") == 1, outcome.stderr
    assert not list(tmp_path.iterdir())


def test_a_port_that_is_taken_is_told_in_one_line_before_anything_is_opened(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        outcome = subprocess.run(
            [PROGRAM, "serve", "--database", f"sqlite:{tmp_path}/congvu.sqlite", "--files", tmp_path / "files",
             "--port", str(port)], capture_output=True, text=True, cwd=ROOT, timeout=30)
    assert outcome.returncode == 1 and not list(tmp_path.iterdir())
    assert outcome.stderr == (
        f"Cổng {port} tại 127.0.0.1 đang có chương trình khác dùng. Dừng chương trình đó, hoặc chọn cổng khác bằng "
        "--port (biến CONGVU_PORT).\n")


def test_a_database_without_an_office_ends_the_server_with_a_code_of_its_own(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    outcome = subprocess.run(
        [PROGRAM, "serve", "--database", f"sqlite:{tmp_path}/congvu.sqlite", "--files", tmp_path / "files",
         "--port", str(port)], capture_output=True, text=True, cwd=ROOT, timeout=30)
    assert outcome.returncode == 78
    assert "Cơ sở dữ liệu chưa có cơ quan nào. Chạy «congvu admin init» trước.\n" in outcome.stderr


def test_a_database_of_another_version_is_told_from_a_fault(tmp_path):
    database = tmp_path / "congvu.sqlite"
    subprocess.run(
        [PROGRAM, "admin", "init", "--database", f"sqlite:{database}", "--office", "Văn phòng UBND tỉnh Đông Hải"],
        check=True, cwd=ROOT, capture_output=True)
    with sqlite3.connect(database) as connection:
        connection.execute("UPDATE schema_migration SET id = '9999_later' WHERE id = (SELECT MAX(id) FROM schema_migration)")
    outcome = subprocess.run(
        [PROGRAM, "verify", "--database", f"sqlite:{database}"], capture_output=True, text=True, cwd=ROOT)
    assert outcome.returncode == 1 and "một phiên bản khác của chương trình" in outcome.stderr, outcome.stderr
