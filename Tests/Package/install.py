"""Installs the Debian package on a copy of this machine that nobody else sees, founds an office with it, serves it, upgrades,
removes and purges it. Run by scripts/test-package, as root in a mount namespace of its own."""

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

PORT = 18_480
DATABASE = "sqlite:/var/lib/congvu/congvu.sqlite"


class NoOverlay(Exception):
    """As inside some containers."""


class Machine:
    """This machine's files with whatever the test changes of them laid over, in memory."""

    def __init__(self, folder: Path):
        subprocess.run(["mount", "-t", "tmpfs", "tmpfs", folder], check=True)
        for name in ("upper", "work", "root"):
            (folder / name).mkdir()
        self.root = folder / "root"
        options = f"lowerdir=/,upperdir={folder}/upper,workdir={folder}/work"
        if subprocess.run(["mount", "-t", "overlay", "overlay", "-o", options, self.root]).returncode != 0:
            raise NoOverlay(options)
        for name in ("proc", "dev", "sys"):
            subprocess.run(["mount", "--rbind", f"/{name}", self.root / name], check=True)
        # As on a machine where no service manager runs: the package must install there too.
        shutil.rmtree(self.root / "run/systemd", ignore_errors=True)

    def path(self, name: str) -> Path:
        return self.root / name.lstrip("/")

    def run(self, *command, fails: bool = False) -> str:
        done = subprocess.run(
            ["chroot", self.root, *map(str, command)], stdin=subprocess.DEVNULL, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"})
        assert (done.returncode != 0) == fails, f"{command}: {done.returncode}\n{done.stdout}"
        return done.stdout

    def as_service(self) -> list:
        """How the unit starts the program: its account, its variables, nothing that it could become."""
        unit = self.path("/lib/systemd/system/congvu.service").read_text()
        settings = re.findall(r"^(CONGVU_\w+=.*)$", self.path("/etc/congvu/congvu.env").read_text(), re.M)
        start = re.search(r"^ExecStart=(.*)$", unit, re.M)[1].split()
        return ["chroot", self.root, "setpriv", "--reuid=congvu", "--regid=congvu", "--clear-groups", "--no-new-privs",
                "--bounding-set=-all", "env", "-i", "PATH=/usr/bin:/bin", "HOME=/var/lib/congvu", *settings, *start]

    def serve(self, then) -> float:
        """Starts the service, asks it what `then` asks, and returns how many seconds it took to end."""
        server = subprocess.Popen(self.as_service(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        try:
            deadline = time.monotonic() + 30
            while answer("/health/ready") != 200:
                if server.poll() is not None or time.monotonic() > deadline:
                    server.kill()
                    raise AssertionError("the service does not answer:\n" + server.stdout.read())
                time.sleep(0.05)
            then()
        finally:
            started = time.monotonic()
            server.send_signal(signal.SIGTERM)
            server.communicate(timeout=20)
        return time.monotonic() - started


def answer(path: str) -> int:
    try:
        return urllib.request.urlopen(f"http://127.0.0.1:{PORT}{path}", timeout=5).status
    except urllib.error.HTTPError as error:
        return error.code
    except OSError:
        return 0


def newer(package: Path, folder: Path) -> Path:
    """The same package with a later version, another rule file and another setting."""
    subprocess.run(["dpkg-deb", "-R", package, folder / "next"], check=True)
    control = folder / "next/DEBIAN/control"
    control.write_text(re.sub(r"^Version: .*$", "Version: 99999", control.read_text(), flags=re.M))
    for name in ("congvu.env", "rules/letterhead.yaml"):
        with open(folder / "next/etc/congvu" / name, "a") as file:
            file.write("\n# of the next version\n")
    subprocess.run(["dpkg-deb", "-Zzstd", "--build", folder / "next", folder / "next.deb"], check=True,
                   stdout=subprocess.DEVNULL)
    return folder / "next.deb"


def main(package: Path, folder: Path):
    machine = Machine(folder)
    shutil.copy(package, machine.path("/tmp/congvu.deb"))
    shutil.copy(newer(package, folder), machine.path("/tmp/next.deb"))

    machine.run("dpkg", "-i", "/tmp/congvu.deb")
    assert machine.path("/var/lib/congvu").stat().st_mode & 0o777 == 0o750
    settings = machine.path("/etc/congvu/congvu.env")
    settings.write_text(settings.read_text().replace("CONGVU_PORT=8080", f"CONGVU_PORT={PORT}"))
    found = ["runuser", "-u", "congvu", "--", "congvu", "admin", "init", "--database", DATABASE]
    machine.run(*found, "--office", "Văn phòng Ủy ban nhân dân tỉnh Hà Giang Mới")
    assert "congvu" in machine.run("stat", "-c", "%U", "/var/lib/congvu/congvu.sqlite")

    def pages():
        assert answer("/sign-in") == 200 and answer("/work") in (200, 303, 401)
        asset = re.search(r"/assets/[0-9a-f]+/congvu\.css", page("/sign-in"))[0]
        assert answer(asset) == 200

    took = machine.serve(pages)
    assert took < 10, f"the service took {took:.1f} s to end"
    # What comes from outside is read in a child without a network, also by an account that may do nothing else.
    machine.path("/tmp/paper.txt").write_text("Giao Sở Tài chính tham mưu phương án trước ngày 30/6/2026.\n")
    read = machine.run("setpriv", "--reuid=congvu", "--regid=congvu", "--clear-groups", "--no-new-privs",
                       "--bounding-set=-all", "congvu", "read", "/tmp/paper.txt")
    assert "Sở Tài chính" in read, read

    machine.run("dpkg", "-i", "--force-confold", "/tmp/next.deb")
    assert f"CONGVU_PORT={PORT}" in settings.read_text(), "the upgrade lost the office's settings"
    assert "of the next version" in machine.path("/etc/congvu/rules/letterhead.yaml").read_text()
    machine.serve(pages)
    machine.run(*found, "--office", "Cơ quan khác", fails=True)

    machine.run("dpkg", "-r", "congvu")
    assert not machine.path("/usr/bin/congvu").exists() and settings.exists()
    data = machine.path("/var/lib/congvu/congvu.sqlite")
    said = machine.run("dpkg", "-P", "congvu")
    assert data.exists() and "/var/lib/congvu" in said
    left = [path for path in ("/etc/congvu", "/usr/share/congvu", "/usr/share/doc/congvu") if machine.path(path).exists()]
    assert not left, f"left behind: {left}"
    print(f"installed, served, upgraded, removed, purged: {package.name}, {package.stat().st_size / 1e6:.0f} MB, "
          f"stopped in {took:.1f} s")


def page(path: str) -> str:
    return urllib.request.urlopen(f"http://127.0.0.1:{PORT}{path}", timeout=5).read().decode()


if __name__ == "__main__":
    place = Path(tempfile.mkdtemp(prefix="congvu-package-"))
    try:
        main(Path(sys.argv[1]).resolve(), place)
    except NoOverlay as error:
        print(f"Skipped: files cannot be laid over this machine's ({error}).")
    finally:
        # The mounts go with the namespace; what is left is an empty folder.
        subprocess.run(["umount", "-R", "-l", place], stderr=subprocess.DEVNULL)
        shutil.rmtree(place, ignore_errors=True)
