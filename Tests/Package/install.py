"""Installs the Debian package on a copy of this machine that nobody else sees, founds an office with it, serves it, upgrades,
removes and purges it. Run by scripts/test-package, as root in a mount namespace of its own."""

import json
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


# Only what the package's scripts ask of a service manager.
MANAGER = """#!/bin/sh
echo "$*" >>/tmp/systemctl.log
case "$1" in
is-active) cat /tmp/service.state; [ "$(cat /tmp/service.state)" = active ] ;;
start) echo active >/tmp/service.state ;;
stop) echo inactive >/tmp/service.state ;;
esac
"""


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

    def manage(self):
        """From now on there is a service manager, which notes what it is told and knows whether the service runs."""
        self.path("/run/systemd/system").mkdir(parents=True, exist_ok=True)
        # Where the shells of the package's scripts look first.
        place = self.path(os.environ["PATH"].split(":")[0]) / "systemctl"
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(MANAGER)
        place.chmod(0o755)

    def told(self, state: str, *command) -> list[str]:
        """What the manager is told about the service during a command, from that state on."""
        self.path("/tmp/service.state").write_text(state + "\n")
        log = self.path("/tmp/systemctl.log")
        log.write_text("")
        self.run(*command)
        asked = [line.split()[0] for line in log.read_text().splitlines() if "congvu.service" in line]
        return [word for word in asked if word != "is-active"]

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


def parts_are_listed(parts: dict, package: Path):
    """What the package says it is made of: every Swift package that the manifest names, and every Debian package that it needs."""
    listed = {part["name"]: part.get("version", "") for part in parts["components"]}
    assert parts["bomFormat"] == "CycloneDX" and parts["metadata"]["component"]["name"] == "congvu"
    manifest = (Path(__file__).resolve().parents[2] / "Package.swift").read_text()
    for name, version in re.findall(r'url: "[^"]*/([^"/]+)", exact: "([^"]+)"', manifest):
        assert listed.get(name.lower()) == version, (name, version, listed.get(name.lower()))
    needed = subprocess.run(["dpkg-deb", "-f", package, "Depends"], check=True, capture_output=True, text=True).stdout
    for name in re.findall(r"(?:^|,)\s*([a-z0-9.+-]+)", needed):
        assert listed.get(name), f"{name} is needed and not listed with its version"


def main(package: Path, folder: Path):
    machine = Machine(folder)
    shutil.copy(package, machine.path("/tmp/congvu.deb"))
    shutil.copy(newer(package, folder), machine.path("/tmp/next.deb"))

    said = machine.run("dpkg", "-i", "/tmp/congvu.deb")
    assert "dịch vụ chưa chạy" in said and f"admin init --database {DATABASE} --office" in said, said
    parts_are_listed(json.loads(machine.path("/usr/share/congvu/sbom.cdx.json").read_text()), package)
    # A service that has nothing to serve is not started, and one that was told to ends so that it is not started again.
    founded = ["env", f"CONGVU_DATABASE={DATABASE}", "/usr/lib/congvu/founded"]
    machine.run(*founded, fails=True)
    empty = [str(part).replace("congvu.sqlite", "empty.sqlite") for part in machine.as_service()]
    ended = subprocess.run(empty, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=60)
    assert ended.returncode == 78 and "admin init" in ended.stdout, ended.stdout
    assert "RestartPreventExitStatus=78" in machine.path("/lib/systemd/system/congvu.service").read_text()
    # The folder of backups that the settings propose can be written to by the service.
    proposed = re.search(r"^#CONGVU_BACKUP=(.*)$", machine.path("/etc/congvu/congvu.env").read_text(), re.M)[1]
    unit = machine.path("/lib/systemd/system/congvu.service").read_text()
    written = re.findall(r"^ReadWritePaths=-?(.*)$", unit, re.M)
    assert any(Path(proposed).is_relative_to(place) for place in written), (proposed, written)
    assert machine.path("/var/lib/congvu").stat().st_mode & 0o777 == 0o750
    settings = machine.path("/etc/congvu/congvu.env")
    settings.write_text(settings.read_text().replace("CONGVU_PORT=8080", f"CONGVU_PORT={PORT}"))
    found = ["runuser", "-u", "congvu", "--", "congvu", "admin", "init", "--database", DATABASE]
    machine.run(*found, "--office", "Văn phòng Ủy ban nhân dân tỉnh Hà Giang Mới")
    assert "congvu" in machine.run("stat", "-c", "%U", "/var/lib/congvu/congvu.sqlite")
    machine.run(*founded)

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
    managed(machine)
    print(f"installed, served, upgraded, removed, purged: {package.name}, {package.stat().st_size / 1e6:.0f} MB, "
          f"stopped in {took:.1f} s")


def managed(machine: Machine):
    """What the package tells a service manager: nothing runs that cannot, and what somebody stopped stays so."""
    machine.manage()
    install = ("dpkg", "-i", "--force-confold", "/tmp/next.deb")
    # The office's data are still there.
    assert machine.told("inactive", *install) == ["enable", "start"]
    assert machine.told("active", *install) == ["stop", "start"]
    assert machine.told("failed", *install) == ["stop", "start"]
    assert machine.told("inactive", *install) == ["stop"]
    assert machine.told("active", "dpkg", "-P", "congvu") == ["stop", "disable"]
    for file in machine.path("/var/lib/congvu").iterdir():
        shutil.rmtree(file) if file.is_dir() else file.unlink()
    assert machine.told("inactive", *install) == ["enable"]
    assert not machine.path("/run/congvu.upgrade").exists()


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
