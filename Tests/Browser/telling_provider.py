"""A second real provider (Glewlwyd): it tells the office when somebody signs out there, which the first one cannot."""

import gzip
import json
import os
import sqlite3
import subprocess
import time
import urllib.request
import uuid
from pathlib import Path

from free_port import free_port
from office import ROOT
from provider import Provider


class TellingProvider:
    """Serves from a folder until it is stopped; one account, which has agreed to what the office may know."""

    client, secret, login = "congvu", "bi-mat", "lan.nt"

    def __init__(self, folder: Path, office: str):
        # What apt says of a package that it does not get is shown.
        program = Path(subprocess.run(
            [ROOT / "scripts/glewlwyd"], check=True, stdout=subprocess.PIPE, text=True).stdout.strip())
        self.address = f"http://127.0.0.1:{free_port()}"
        self.issuer = self.address + "/api/oidc"
        self.password = uuid.uuid4().hex
        self.cookie = None
        with sqlite3.connect(folder / "accounts.db") as accounts:
            empty = program / "usr/share/doc/glewlwyd/database/init.sqlite3.sql.gz"
            accounts.executescript(gzip.open(empty, "rt").read())
        modules = program / "usr/lib/glewlwyd"
        settings = {
            "port": int(self.address.rsplit(":", 1)[1]), "bind_address": "127.0.0.1", "external_url": self.address,
            "login_url": "login.html", "api_prefix": "api", "static_files_path": str(folder), "log_mode": "console",
            "log_level": "ERROR", "session_key": "GLEWLWYD", "admin_scope": "g_admin", "profile_scope": "g_profile",
            "hash_algorithm": "SHA512", "user_module_path": f"{modules}/user",
            "user_middleware_module_path": str(folder), "client_module_path": f"{modules}/client",
            "user_auth_scheme_module_path": f"{modules}/scheme", "plugin_module_path": f"{modules}/plugin"}
        (folder / "settings").write_text(
            "".join(f"{name}={json.dumps(value)}\n" for name, value in settings.items())
            + f'cookie_secure=0\nsession_expiration=86400\ndatabase={{type="sqlite3" path="{folder}/accounts.db"}}\n')
        libraries = next((program / "usr/lib").glob("*-linux-gnu"))
        self.log = open(folder / "log", "w")
        self.server = subprocess.Popen(
            [program / "usr/bin/glewlwyd", "-c", folder / "settings"], stdout=self.log, stderr=self.log,
            env=os.environ | {"LD_LIBRARY_PATH": str(libraries)})
        try:
            self.fill(office)
        except Exception:
            self.stop()
            raise

    def stop(self):
        self.server.terminate()
        self.server.wait(timeout=10)
        self.log.close()

    def told(self, method: str, path: str, facts: dict):
        """What the administrator's program says to it."""
        request = urllib.request.Request(
            f"{self.address}/api{path}", json.dumps(facts).encode(), {"Content-Type": "application/json"}, method=method)
        if self.cookie:
            request.add_header("Cookie", self.cookie)
        with urllib.request.urlopen(request, timeout=10) as answer:
            self.cookie = self.cookie or (answer.headers["Set-Cookie"] or "").split(";")[0]

    def fill(self, office: str):
        deadline = time.monotonic() + 10
        while True:
            try:
                self.told("POST", "/auth/", {"username": "admin", "password": "password"})
                break
            except OSError:
                if time.monotonic() > deadline:
                    raise
                time.sleep(0.05)
        for scope in ("profile", "email"):
            self.told("POST", "/scope/", {"name": scope, "display_name": scope, "password_required": False, "scheme": {}})
        self.told("POST", "/mod/plugin/", {
            "module": "oidc", "name": "oidc", "display_name": "OpenID Connect", "parameters": {
                "iss": self.issuer, "subject-type": "public", "jwt-type": "rsa", "jwt-key-size": "256", "jwks-show": True,
                "jwks-private": json.dumps({"keys": [Provider.new_key().as_dict(private=True)]}),
                "access-token-duration": 3600, "refresh-token-duration": 3600, "code-duration": 600,
                "allow-non-oidc": False, "name-claim": "mandatory", "email-claim": "no", "scope-claim": "no",
                "address-claim": {"type": "no"}, "auth-type-code-enabled": True, "auth-type-code-revoke-replayed": True,
                "auth-type-token-enabled": False, "auth-type-id-token-enabled": True, "auth-type-none-enabled": False,
                "auth-type-password-enabled": False, "auth-type-client-enabled": False,
                "auth-type-device-enabled": False, "auth-type-refresh-enabled": True, "pkce-allowed": True,
                "pkce-required": True, "pkce-method-plain-allowed": False, "request-parameter-allow": False,
                "session-management-allowed": True, "front-channel-logout-allowed": False,
                "back-channel-logout-allowed": True, "session-cookie-name": "GLEWLWYD_SID",
                "session-cookie-expiration": 86400}})
        self.told("POST", "/client/", {
            "client_id": self.client, "name": "Công vụ", "enabled": True, "confidential": True, "password": self.secret,
            "client_secret": self.secret, "redirect_uri": [office + "/sign-in/office/return"],
            "authorization_type": ["code"], "token_endpoint_auth_method": ["client_secret_basic"], "scope": [],
            "backchannel_logout_uri": office + "/sign-in/office/ending", "backchannel_logout_session_required": "1"})
        # Its accounts bear the login here as their name.
        self.told("POST", "/user/", {
            "username": self.login, "name": self.login, "password": self.password, "enabled": True,
            "scope": ["openid", "profile", "email", "g_profile"]})

    def enter(self, page):
        """Signs in there in the browser of this page, then here. Its own page does the same by a script."""
        page.request.post(f"{self.address}/api/auth/", data={"username": self.login, "password": self.password})
        page.request.put(f"{self.address}/api/auth/grant/{self.client}", data={"scope": "openid profile email"})
        there = page.request.get("/sign-in/office", max_redirects=0).headers["location"]
        page.goto(there + "&g_continue")

    def leave(self, page, sid: str):
        """Signs out there in the browser of this page, of the session of that name."""
        assert page.request.delete(f"{self.issuer}/session/{sid}/").ok
