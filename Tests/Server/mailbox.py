"""A real SMTP receiver with TLS that keeps what it takes."""

import email
import email.policy
import socket
import ssl
import subprocess
from collections import Counter

from aiosmtpd.controller import Controller


class Mailbox:
    """Which letters came how often, by their names, and what was in them."""

    def __init__(self, folder):
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost",
             "-addext", "subjectAltName=DNS:localhost", "-keyout", folder / "key.pem", "-out", folder / "cert.pem"],
            check=True, capture_output=True)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(folder / "cert.pem", folder / "key.pem")
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.controller = Controller(
            self, hostname="127.0.0.1", port=port, tls_context=context, require_starttls=True)
        self.controller.start()
        self.came = Counter()
        self.contents = {}
        self.changed = []
        self.environment = {
            "CONGVU_SMTP": f"smtp://localhost:{port}", "CONGVU_MAIL_FROM": "congvu@sonha.example",
            "CONGVU_SMTP_CA": str(folder / "cert.pem")}

    async def handle_DATA(self, server, session, envelope):
        letter = email.message_from_bytes(envelope.content, policy=email.policy.default)
        name, content = letter["Message-ID"], (envelope.rcpt_tos, letter["Subject"], letter.get_content())
        if self.contents.setdefault(name, content) != content:
            self.changed.append(name)
        self.came[name] += 1
        return "250 OK"

    def stop(self):
        self.controller.stop()
