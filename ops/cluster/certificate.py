"""A certificate that the demonstration makes for itself. An office takes one of an authority that its browsers know."""

import subprocess
from pathlib import Path


def self_signed(folder: Path) -> tuple[Path, Path]:
    """For 127.0.0.1: certificate and key in one file, as HAProxy reads them, and the certificate alone, for those who trust it."""
    key, certificate, both = (folder / name for name in ("door.key", "door.crt", "door.pem"))
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
         "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", certificate],
        check=True, capture_output=True)
    both.touch(mode=0o600)
    both.write_bytes(certificate.read_bytes() + key.read_bytes())
    key.unlink()
    return both, certificate
