"""An outgoing paper signed by keys that never leave their token (PKCS#11): SoftHSM stands for the card and the agency's module."""

import os
import re
import subprocess
from pathlib import Path

import pytest
from office import Office
from signing import SECRET, Authority
from test_outgoing import open_paper, press
from test_signing_papers import PIN, TEXT, picture

MODULE = next(
    (place for place in ["/usr/lib/softhsm/libsofthsm2.so", "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so"] if Path(place).exists()),
    None)
pytestmark = pytest.mark.skipif(MODULE is None, reason="softhsm2 is not installed")


@pytest.fixture(scope="module")
def authority(tmp_path_factory):
    """Two tokens, one key and its certificate in each; nothing of them is left in files that the server reads."""
    authority = Authority(tmp_path_factory.mktemp("token"))
    folder = authority.folder
    (folder / "tokens").mkdir()
    (folder / "softhsm2.conf").write_text(f"directories.tokendir = {folder / 'tokens'}\n")
    environment = os.environ | {"SOFTHSM2_CONF": str(folder / "softhsm2.conf")}

    def run(*command):
        subprocess.run(command, check=True, capture_output=True, cwd=folder, env=environment)

    for name, common, pin, label in [("an", "Lê Thị Hoài An", "1234", "can-bo"), ("seal", "Văn phòng UBND tỉnh", "5678", "con-dau")]:
        authority.make(name, common)
        password = f"pass:{SECRET}"
        run("openssl", "pkcs12", "-in", f"{name}.p12", "-nocerts", "-nodes", "-passin", password, "-out", f"{name}.key")
        run("openssl", "pkcs8", "-topk8", "-nocrypt", "-in", f"{name}.key", "-out", f"{name}.p8")
        run("openssl", "pkcs12", "-in", f"{name}.p12", "-clcerts", "-nokeys", "-passin", password, "-out", f"{name}.pem")
        run("openssl", "x509", "-in", f"{name}.pem", "-outform", "DER", "-out", f"{name}.der")
        run("softhsm2-util", "--init-token", "--free", "--label", label, "--pin", pin, "--so-pin", "87654321")
        run("softhsm2-util", "--import", f"{name}.p8", "--token", label, "--label", name, "--id", "01", "--pin", pin)
        run("pkcs11-tool", "--module", MODULE, "--login", "--pin", pin, "--token-label", label, "--write-object",
            f"{name}.der", "--type", "cert", "--id", "01", "--label", name)
        for file in folder.glob(f"{name}.*"):
            file.unlink()
    picture(folder / "an.png", (0, 0, 200))
    picture(folder / "seal.png", (220, 0, 0))
    (folder / "seal.pin").write_text("5678\n")
    (folder / "signing.yaml").write_text(
        f"seal: {{module: {MODULE}, token: con-dau, key: seal, secret: seal.pin, image: seal.png, width: 36}}\n"
        f"people:\n  - {{login: an.lth, module: {MODULE}, token: can-bo, image: an.png, width: 45}}\n")
    return authority


@pytest.fixture(scope="module")
def office(authority, tmp_path_factory):
    office = Office(tmp_path_factory.mktemp("token-office") / "demo")
    office.environment = {
        "CONGVU_SIGNING": str(authority.folder / "signing.yaml"), "CONGVU_ROOTS": str(authority.folder / "roots"),
        "SOFTHSM2_CONF": str(authority.folder / "softhsm2.conf")}
    office.start()
    yield office
    office.stop()
    office.remove()


def test_a_paper_is_signed_and_sealed_with_tokens(enter, look, authority, tmp_path):
    excerpt = "cho ý kiến về thiết bị ký số"
    drafter = enter("phuoc.dh")
    drafter.goto("/outgoing/new")
    drafter.get_by_label("Trích yếu").fill(excerpt)
    drafter.get_by_label("Kính gửi").fill("Sở Tài chính")
    drafter.get_by_label("Trình ai ký").select_option(label="KT. CHÁNH VĂN PHÒNG / PHÓ CHÁNH VĂN PHÒNG: Lê Thị Hoài An")
    drafter.get_by_label("Ai kiểm tra thể thức").select_option(label="Nguyễn Minh Khôi, Chánh Văn phòng")
    drafter.locator("#field-text").fill(TEXT)
    press(drafter, "Lưu dự thảo", "Đã lưu dự thảo.")
    press(drafter, "Trình", "Đã trình.")
    for login, button in [("nam.vd", "Ký nháy"), ("khoi.nm", "Ký nháy thể thức")]:
        page = enter(login)
        open_paper(page, excerpt)
        press(page, button, "Đã ký nháy")

    signer = enter("an.lth")
    signer.set_default_timeout(60_000)
    open_paper(signer, excerpt)
    signer.get_by_label(PIN).fill("4321")
    press(signer, "Ký", "Mã PIN của thiết bị ký không đúng")
    assert signer.get_by_label(PIN).input_value() == ""
    assert signer.get_by_role("link", name="Bản đã ký số").count() == 0
    signer.faults.clear()  # the browser reports the 422 that brings the form back
    signer.get_by_label(PIN).fill("1234")
    press(signer, "Ký", "Đã ký; văn thư cấp số và phát hành.")
    signer.get_by_text("Tệp có 1 chữ ký số, tất cả hợp lệ.").wait_for()
    look(signer)

    clerk = enter("lan.nt")
    clerk.set_default_timeout(60_000)
    clerk.goto("/outgoing?view=here")
    clerk.locator("tr", has_text=excerpt).get_by_role("link").first.click()
    press(clerk, "Cấp số", "Đã cấp số.")
    clerk.get_by_label(re.compile("^Ký số của cơ quan")).check()
    press(clerk, "Phát hành", "Đã phát hành.")
    clerk.get_by_text("Tệp có 3 chữ ký số, tất cả hợp lệ.").wait_for()
    with clerk.expect_download() as download:
        clerk.get_by_role("link", name=re.compile("Bản đã cấp số")).click()
    signed = tmp_path / "signed.pdf"
    download.value.save_as(signed)
    assert [one[:2] for one in authority.verdicts(signed.read_bytes())] == [
        (True, "ENTIRE_REVISION"), (True, "ENTIRE_REVISION"), (True, "ENTIRE_FILE")]

    # Where the words stand on its pages is read beside the requests; a search then leads to the picture of the signed copy.
    clerk.get_by_role("link", name="Văn bản trong sổ").click()
    address = clerk.url.split("?")[0]
    for _ in range(30):
        clerk.goto(f"{address}?find=noi+dung+du+toan")
        if clerk.locator(".found-pages rect").count():
            break
        clerk.wait_for_timeout(1_000)
    assert any("dự toán" in words for words in clerk.locator(".found-pages mark").all_text_contents())
    look(clerk)
