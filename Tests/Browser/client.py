"""A browser without a screen: signs in, posts forms, sends files. Nothing but Python's own library."""

import http.client
import json
import secrets
import ssl
import urllib.parse
from dataclasses import dataclass


@dataclass
class Answer:
    status: int
    body: bytes
    location: str | None

    @property
    def text(self):
        return self.body.decode("utf-8", errors="replace")


class Client:
    """Keeps its cookies. What the server does not answer any more is None."""

    def __init__(self, address, timeout=120, trusted=None):
        """`trusted`: the file of a certificate that an https address shows and no authority knows."""
        parts = urllib.parse.urlsplit(address)
        self.host, self.origin = parts.netloc, f"{parts.scheme}://{parts.netloc}"
        self.trust = ssl.create_default_context(cafile=trusted) if parts.scheme == "https" else None
        self.timeout = timeout
        self.cookies = {}

    def send(self, method, path, body=None, headers=None):
        connection = (
            http.client.HTTPSConnection(self.host, timeout=self.timeout, context=self.trust)
            if self.trust else http.client.HTTPConnection(self.host, timeout=self.timeout))
        try:
            all_headers = {"Cookie": "; ".join(f"{k}={v}" for k, v in self.cookies.items()), "Origin": self.origin}
            connection.request(method, path, body=body, headers=all_headers | (headers or {}))
            answer = connection.getresponse()
            for line in answer.headers.get_all("Set-Cookie") or []:
                name, _, value = line.split(";")[0].partition("=")
                self.cookies[name] = value
            return Answer(answer.status, answer.read(), answer.headers.get("Location"))
        except (OSError, http.client.HTTPException):
            return None
        finally:
            connection.close()

    def get(self, path):
        return self.send("GET", path)

    def post(self, path, fields):
        return self.send(
            "POST", path, urllib.parse.urlencode(fields), {"Content-Type": "application/x-www-form-urlencoded"})

    def post_json(self, path, value):
        return self.send("POST", path, json.dumps(value), {"Content-Type": "application/json"})

    def sign_in(self, login, password):
        """Whether it was let in; a first password is chosen anew as it is."""
        answer = self.post("/sign-in", {"login": login, "password": password, "return": "/work"})
        if answer is None or answer.status != 303:
            return False
        return self.get("/work") is not None

    @staticmethod
    def multipart(name, content, field="file"):
        boundary = secrets.token_hex(16)
        head = (
            f'--{boundary}\r\nContent-Disposition: form-data; name="{field}"; filename="{name}"\r\n'
            "Content-Type: application/octet-stream\r\n\r\n").encode()
        return boundary, head, f"\r\n--{boundary}--\r\n".encode()

    def upload(self, path, name, content):
        boundary, head, tail = self.multipart(name, content)
        return self.send("POST", path, head + content + tail, {"Content-Type": f"multipart/form-data; boundary={boundary}"})
