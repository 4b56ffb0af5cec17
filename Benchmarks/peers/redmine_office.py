"""The same office and tasks as rows of Redmine's tables, written for psql. usage: redmine_office.py COUNT PASSWORD

A project for the office with one public project a unit below it, of which the unit's people are members; the leaders are
members of all of them. Every task is an issue of the project of whoever has to do it.
"""

import hashlib
import sys

import office

MANAGER, DEVELOPER = 3, 4  # of Redmine's own default data: «Điều hành», «Phát triển»
FIRST_PERSON = 100
FIRST_PROJECT = 1
MODULES = ["issue_tracking", "news", "documents", "wiki"]
# A task may be looked for, read and exported by everybody; nobody is sent mail, and a file may have all rows.
SETTINGS = {
    "default_language": "vi", "login_required": "1", "notified_events": "--- []\n", "issues_export_limit": "2000000",
    "app_title": office.NAME, "user_format": "lastname_firstname",
}


def text(value):
    return str(value).replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n")


def copy(table, columns, rows):
    print(f"COPY {table} ({columns}) FROM stdin;")
    for row in rows:
        print("\t".join("\\N" if value is None else text(value) for value in row))
    print("\\.")


def main(count, password):
    members = office.people()
    names = office.units()
    now = "2026-01-05 08:00:00"
    salt = hashlib.md5(password.encode()).hexdigest()
    hashed = hashlib.sha1((salt + hashlib.sha1(password.encode()).hexdigest()).encode()).hexdigest()
    print("BEGIN;")
    copy("settings", "name, value, updated_on", [(name, value, now) for name, value in SETTINGS.items()])
    copy("users", "id, login, hashed_password, salt, firstname, lastname, admin, status, language, type, mail_notification, "
         "created_on, updated_on, passwd_changed_on",
         [(FIRST_PERSON + place, person.login, hashed, salt, person.name.split(" ", 1)[1], person.name.split(" ", 1)[0], "f", 1,
           "vi", "User", "none", now, now, now) for place, person in enumerate(members)])
    copy("email_addresses", "user_id, address, is_default, notify, created_on, updated_on",
         [(FIRST_PERSON + place, f"{person.login}@sonha.example", "t", "f", now, now) for place, person in enumerate(members)])
    top, last = FIRST_PROJECT, 2 * len(names)
    copy("projects", "id, name, identifier, is_public, parent_id, created_on, updated_on, status, lft, rgt",
         [(top, office.NAME, "van-phong", "t", None, now, now, 1, 1, last)]
         + [(top + unit, names[unit], f"don-vi-{unit}", "t", top, now, now, 1, 2 * unit, 2 * unit + 1)
            for unit in range(1, len(names))])
    projects = [top + unit for unit in range(len(names))]
    copy("enabled_modules", "project_id, name", [(project, name) for project in projects for name in MODULES])
    copy("projects_trackers", "project_id, tracker_id", [(project, tracker) for project in projects for tracker in (1, 2, 3)])
    belongs = []
    for place, person in enumerate(members):
        for unit in range(len(names)) if person.rank == "leader" else [person.unit]:
            role = DEVELOPER if person.rank == "officer" else MANAGER
            belongs.append((len(belongs) + 1, FIRST_PERSON + place, top + unit, role))
    copy("members", "id, user_id, project_id, created_on, mail_notification", [(m, u, p, now, "f") for m, u, p, _ in belongs])
    copy("member_roles", "member_id, role_id", [(m, role) for m, _, _, role in belongs])
    copy("issues", "id, tracker_id, project_id, subject, description, due_date, status_id, assigned_to_id, priority_id, author_id, "
         "created_on, updated_on, start_date, root_id, lft, rgt",
         ((number, 2, top + members[task.person].unit, task.content, f"Sản phẩm: {task.product}", task.due, 1,
           FIRST_PERSON + task.person, 2, FIRST_PERSON + task.giver, now, now, now[:10], number, 1, 2)
          for number, task in enumerate(office.tasks(count), 1)))
    for table in ["users", "projects", "members", "issues"]:
        print(f"SELECT setval('{table}_id_seq', (SELECT MAX(id) FROM {table}));")
    print("COMMIT;\nVACUUM ANALYZE;")


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2])
