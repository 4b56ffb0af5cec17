"""A real OpenID Connect provider (Canaille) with accounts and a sign-in page of its own, for the length of a test file."""

import threading
import time
import uuid
from contextlib import contextmanager
from datetime import datetime, timezone
from socketserver import ThreadingMixIn
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer

from authlib.common.security import generate_token
from canaille import create_app
from canaille.app import models
from canaille.backends import Backend
from canaille.oidc.provider import AuthorizationCodeGrant
from joserfc import jwt
from joserfc.jwk import RSAKey

from free_port import free_port


class Threads(ThreadingMixIn, WSGIServer):
    daemon_threads = True


def own_code(_, code, client):
    """
    The code that is exchanged. Canaille's store in memory finds what fits one of the questions, not all: each code of the
    client that nobody exchanged as well, and the sign-in after one that was broken off got either, by chance.
    """
    kept = [one for one in Backend.instance.query(models.AuthorizationCode, code=code) if not one.is_expired()]
    return next((one for one in kept if one.client.client_id == client.client_id), None)


AuthorizationCodeGrant.query_authorization_code = own_code


class Quiet(WSGIRequestHandler):
    def log_message(self, *line):
        pass


class Provider:
    """Serves on one port, can be taken down and up again, and turns its keys while it serves."""

    client, secret = "congvu", "bí mật của ứng dụng"
    event = "http://schemas.openid.net/event/backchannel-logout"

    def __init__(self, returns_to: str):
        self.key = self.new_key()
        self.server = None
        self.port = free_port()
        self.app = create_app({
            "SECRET_KEY": uuid.uuid4().hex, "SERVER_NAME": f"localhost:{self.port}", "PREFERRED_URL_SCHEME": "http",
            "CANAILLE": {
                "DATABASE": "memory", "JAVASCRIPT": False, "LOGGING": {"version": 1, "disable_existing_loggers": False}},
            "CANAILLE_OIDC": {
                "ACTIVE_JWKS": [self.key.as_dict(private=True)],
                "USERINFO_MAPPING": {"SUB": "{{ user.id }}", "PREFERRED_USERNAME": "{{ user.user_name }}"}}})
        self.published = self.app.view_functions["oidc.endpoints.jwks"]
        self.passwords = {}
        with self.app.app_context():
            client = models.Client(
                client_id=self.client, client_secret=self.secret, client_name="Công vụ", client_uri="https://congvu.tinh.vn",
                redirect_uris=[returns_to + "/sign-in/office/return"], post_logout_redirect_uris=[returns_to + "/sign-in"],
                grant_types=["authorization_code"], response_types=["code"], scope=["openid", "profile", "email"],
                token_endpoint_auth_method="client_secret_basic")
            Backend.instance.save(client)
            client.audience = [client]
            Backend.instance.save(client)

    @property
    def issuer(self):
        return f"http://localhost:{self.port}"

    @staticmethod
    def new_key():
        return RSAKey.generate_key(2048, {"kid": generate_token(12), "use": "sig", "alg": "RS256"})

    def add(self, login: str, name: str) -> str:
        """Opens an account there whose owner agreed to what the office may know. Returns what names it in tokens."""
        self.passwords[login] = uuid.uuid4().hex
        with self.app.app_context():
            user = models.User(
                user_name=login, formatted_name=name, family_name=name, emails=[f"{login}@tinh.vn"],
                password=self.passwords[login])
            Backend.instance.save(user)
            client = Backend.instance.get(models.Client, client_id=self.client)
            Backend.instance.save(models.Consent(
                consent_id=uuid.uuid4().hex, client=client, subject=user, scope=client.scope,
                issue_date=datetime.now(timezone.utc)))
            return user.id

    @contextmanager
    def asking(self):
        """As if nobody had agreed yet: each is asked what the office may know."""
        with self.app.app_context():
            agreed = Backend.instance.query(models.Consent)
            for consent in agreed:
                Backend.instance.delete(consent)
        try:
            yield
        finally:
            with self.app.app_context():
                for consent in agreed:
                    Backend.instance.save(consent)

    def start(self):
        if self.server:
            return
        self.server = Threads(("localhost", self.port), Quiet)
        self.server.set_app(self.app)
        threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()

    def stop(self):
        if self.server:
            self.server.shutdown()
            self.server.server_close()
            self.server = None

    def turn(self):
        """Signs by a new key from now on; the one before is published for a while yet."""
        settings = self.app.config["CANAILLE_OIDC"]
        settings["INACTIVE_JWKS"] = settings["ACTIVE_JWKS"]
        self.key = self.new_key()
        settings["ACTIVE_JWKS"] = [self.key.as_dict(private=True)]

    def publish(self, key):
        """Publishes this key instead of its own; nil: its own again."""
        self.app.view_functions["oidc.endpoints.jwks"] = (
            (lambda: {"keys": [key.as_dict(private=False)]}) if key else self.published)

    def logout_token(self, subject: str, key=None, **changed) -> str:
        """What a provider sends when somebody signed out there (Back-Channel Logout 1.0, 2.4): this one sends none itself."""
        key = key or self.key
        claims = {
            "iss": self.issuer, "aud": self.client, "iat": int(time.time()), "jti": uuid.uuid4().hex, "sub": subject,
            "events": {self.event: {}}} | changed
        return jwt.encode({"alg": "RS256", "kid": key.kid, "typ": "logout+jwt"}, claims, key)
