"""A port for a server of a test that starts later, and starts again after it was stopped."""

import random
import socket
from pathlib import Path


def free_port() -> int:
    """Free now, and below those that the system gives to connections, so that none of them takes it meanwhile."""
    first = int(Path("/proc/sys/net/ipv4/ip_local_port_range").read_text().split()[0])
    own = range(10_000, first)
    # Where the system gives out all of them, whichever it gives.
    for port in random.sample(own, min(len(own), 200)) + [0]:
        with socket.socket() as free:
            try:
                free.bind(("127.0.0.1", port))
            except OSError:
                continue
            return free.getsockname()[1]
    raise OSError("no port is free")
