"""What axe finds wrong with a page."""

from axe_playwright_python.sync_playwright import Axe


def violations(page):
    """The violations of accessibility rules on the page, each with its places; what passes is not listed, which takes longest."""
    return Axe().run(page, options={"resultTypes": ["violations"]}).response["violations"]
