"""Days as people of the office write them."""

from datetime import datetime, timedelta, timezone


def day(later=0):
    """The day so many days after today, in the office's own time."""
    return f"{datetime.now(timezone(timedelta(hours=7))) + timedelta(days=later):%d/%m/%Y}"
