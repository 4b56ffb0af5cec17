"""Whether a file that one server received is known to the other: the proxy leads every second request to another server."""

import html
import re

from client import Client

TURNS = 4


def faults(site, login: str, password: str) -> list[str]:
    """Previews lists of units through the proxy and takes each in with the next request; what went wrong."""
    client = Client(site.address, timeout=30, trusted=site.trusted)
    if not client.sign_in(login, password):
        return [f"{login} cannot sign in"]
    found = []
    for turn in range(TURNS):
        name = f"Phòng Thử nghiệm {turn}"
        preview = client.upload(
            "/administration/imports", "don-vi.csv", f"Tên đơn vị;Tên viết tắt;Loại\n{name};TN{turn};Phòng\n".encode())
        token = re.search(r'name="kept" value="([^"]+)"', preview.text) if preview else None
        if token is None:
            found.append(f"{name}: no preview ({preview and preview.status})")
            continue
        # Between the two goes one request or none, so that both orders of the servers come.
        if turn % 2:
            client.get("/health/live")
        done = client.post("/administration/imports/confirmation", {"kept": html.unescape(token[1])})
        if done is None or done.location != "/administration/imports":
            found.append(f"{name}: not taken in ({done and done.status})")
    return found
