"""A mail server that speaks enough of IMAP over TLS to be fetched from, and remembers flags."""

import re
import socket
import ssl
import subprocess
import threading


class MailServer:
    """One mailbox of one user. `letters` are bytes by their UID; `flags` what was set on them."""

    user, password = "vanthu", "mật khẩu hộp thư"

    def __init__(self, folder):
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost",
             "-addext", "subjectAltName=DNS:localhost", "-keyout", folder / "imap.key", "-out", folder / "imap.pem"],
            check=True, capture_output=True)
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.context.load_cert_chain(folder / "imap.pem", folder / "imap.key")
        self.letters, self.flags, self.commands = {}, {}, []
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.environment = {
            "CONGVU_MAILBOX": f"imaps://localhost:{self.port}/INBOX", "CONGVU_MAILBOX_USER": self.user,
            "CONGVU_MAILBOX_PASSWORD": self.password, "CONGVU_MAILBOX_CA": str(folder / "imap.pem")}
        threading.Thread(target=self.listen, daemon=True).start()

    def put(self, letter):
        uid = len(self.letters) + 1
        self.letters[uid] = letter.replace("\n", "\r\n").encode()
        return uid

    def listen(self):
        while True:
            try:
                plain, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self.serve, args=(plain,), daemon=True).start()

    def serve(self, plain):
        try:
            with self.context.wrap_socket(plain, server_side=True) as connection:
                file = connection.makefile("rwb")
                file.write(b"* OK ready\r\n")
                file.flush()
                for line in file:
                    tag, _, command = line.decode().strip().partition(" ")
                    self.commands.append(command)
                    file.write(self.answer(command) + f"{tag} {self.verdict(command)}\r\n".encode())
                    file.flush()
        except (OSError, ssl.SSLError):
            pass

    def verdict(self, command):
        if command.startswith("LOGIN"):
            right = f"{self.user} \"{self.password}\""
            return "OK in" if command.removeprefix("LOGIN ").replace("\"vanthu\"", "vanthu") == right else "NO wrong"
        return "OK done"

    def answer(self, command):
        if command == "CAPABILITY":
            return b"* CAPABILITY IMAP4rev1\r\n"
        if command.startswith("SELECT"):
            return f"* {len(self.letters)} EXISTS\r\n* OK [UIDVALIDITY 1] ok\r\n".encode()
        if command.startswith("UID SEARCH"):
            waiting = [str(uid) for uid in self.letters if "\\Answered" not in self.flags.get(uid, "")]
            return f"* SEARCH {' '.join(waiting)}\r\n".encode()
        if found := re.match(r"UID FETCH (\d+) BODY", command):
            letter = self.letters[int(found[1])]
            return f"* 1 FETCH (UID {found[1]} BODY[] {{{len(letter)}}}\r\n".encode() + letter + b")\r\n"
        if found := re.match(r"UID STORE (\d+) \+FLAGS.SILENT \((.*)\)", command):
            self.flags[int(found[1])] = found[2]
        return b""

    def stop(self):
        self.listener.close()
