"""An invented office and its tasks, always the same: for CongVu as lists that it takes in, for Redmine as rows."""

import csv
import datetime
import random
import unicodedata
from dataclasses import dataclass

NAME = "Văn phòng UBND tỉnh Sơn Hà"
LEADERSHIP = "Lãnh đạo Văn phòng"
UNITS = 39
PEOPLE = 500
LEADERS = 5
# More tasks than these are the same once more, of the same people.
INVENTED = 25_000

FAMILIES = "Nguyễn Trần Lê Phạm Hoàng Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh".split()
MIDDLES = "Văn Thị Minh Thu Quang Ngọc Đình Hữu Thanh Đức".split()
GIVENS = "An Bình Châu Dũng Giang Hà Khánh Lan Mai Nam Phúc Yến Hùng Linh Sơn Tuấn Vân Thảo Long Hạnh".split()
SYLLABLES = (
    "Phú Lâm Bình Thuận Hòa Mỹ Đông Tây Sơn Hà Vĩnh Lộc Cẩm Thạch Quế Trà Đại Tân Ngọc Kỳ Nghĩa Hưng Xuân Trường "
    "Yên Khê Đồng Lạc Hồng Phong Thượng Giang Bảo Quảng Diên Khánh Phước Lương Hải Châu").split()
VERBS = (
    "Rà soát, tham mưu|Tổng hợp, báo cáo|Kiểm tra, xác minh|Xây dựng dự thảo|Đôn đốc việc|Thẩm định hồ sơ|Chuẩn bị nội dung|"
    "Trình phê duyệt|Đánh giá kết quả|Hướng dẫn thực hiện|Theo dõi tiến độ|Phối hợp giải quyết").split("|")
OBJECTS = (
    "kiến nghị của cử tri về|đề án phát triển|kế hoạch vốn cho|phương án sắp xếp|quy chế quản lý|dự toán chi cho|"
    "danh mục đầu tư|kết luận thanh tra về|chương trình hợp tác về|văn bản trả lời về|báo cáo chuyên đề về|hồ sơ mời thầu cho").split("|")
TOPICS = (
    "cấp nước sạch|chuyển đổi số|phòng cháy chữa cháy|bồi thường đất đai|y tế cơ sở|giáo dục mầm non|đường liên xã|thuỷ lợi nội đồng|"
    "bảo vệ rừng đầu nguồn|xử lý rác thải|nhà ở xã hội|du lịch cộng đồng|chợ đầu mối|hạ tầng viễn thông|đào tạo nghề|an toàn thực phẩm|"
    "cải cách hành chính|phòng chống thiên tai|khuyến nông|di tích lịch sử|trợ giúp pháp lý|giảm nghèo bền vững|chiếu sáng công cộng|"
    "quy hoạch đô thị|vận tải hành khách|khai thác khoáng sản|hộ tịch|tiếp công dân|bình đẳng giới|thể thao quần chúng").split("|")
PRODUCTS = "Báo cáo|Tờ trình|Kế hoạch|Quyết định|Công văn".split("|")


@dataclass
class Person:
    place: int
    name: str
    unit: int  # 0: the leadership
    rank: str  # leader, head, officer
    login: str


@dataclass
class Task:
    content: str
    product: str
    person: int
    giver: int
    due: datetime.date | None


def plain(text):
    """Without marks, as somebody types in a hurry."""
    text = text.replace("đ", "d").replace("Đ", "D")
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def units():
    return [LEADERSHIP] + [f"Phòng {topic}" for topic in unit_topics()]


def unit_topics():
    numbers = "Một Hai Ba Bốn Năm Sáu Bảy Tám Chín".split()
    return (TOPICS + [f"Công tác {number}" for number in numbers])[:UNITS]


def people():
    choice = random.Random(1)
    names = [f"{a} {b} {c}" for a in FAMILIES for b in MIDDLES for c in GIVENS]
    choice.shuffle(names)
    found = []
    for place, name in enumerate(names[:PEOPLE]):
        rank = "leader" if place < LEADERS else "head" if place < LEADERS + UNITS else "officer"
        unit = 0 if rank == "leader" else 1 + (place - LEADERS) % UNITS
        found.append(Person(place, name, unit, rank, f"nguoi.{place + 1}"))
    return found


def places():
    return [f"{first} {second}" for first in SYLLABLES for second in SYLLABLES if first != second]


def tasks(count):
    invented = list(invent(min(count, INVENTED), datetime.date.today()))
    for number in range(count):
        yield invented[number % INVENTED]


def invent(count, today):
    choice = random.Random(2)
    wards = places()
    for number in range(count):
        content = (
            f"{choice.choice(VERBS)} {choice.choice(OBJECTS)} {choice.choice(TOPICS)} tại xã {choice.choice(wards)}, "
            f"giai đoạn {choice.randint(2026, 2029)}–{choice.randint(2030, 2035)} (mục {number + 1})")
        # Nothing is due soon, so that no system is busy with reminding while it is measured.
        due = None if choice.random() < 0.1 else today + datetime.timedelta(days=choice.randint(40, 400))
        yield Task(content, choice.choice(PRODUCTS), choice.randrange(LEADERS + UNITS, PEOPLE), choice.randrange(LEADERS), due)


def write(path, heading, rows):
    with open(path, "w", encoding="utf-8", newline="") as file:
        sheet = csv.writer(file)
        sheet.writerow(heading.split(","))
        sheet.writerows(rows)


def lists(count, folder):
    names, members = units(), people()
    write(folder / "units.csv", "Tên đơn vị,Đơn vị cấp trên,Loại",
          [(name, NAME, "Phòng" if place else "Lãnh đạo") for place, name in enumerate(names)])
    titles = {"leader": ("Phó Chánh Văn phòng", "Lãnh đạo", "Theo dõi kế hoạch"),
              "head": ("Trưởng phòng", "Cấp trưởng", ""), "officer": ("Chuyên viên", "Chuyên viên", "")}
    write(folder / "people.csv", "Họ và tên,Đơn vị,Chức danh,Cấp,Vai trò,Tên đăng nhập",
          [(person.name, names[person.unit], *titles[person.rank], person.login) for person in members])
    rows = [
        (task.content, members[task.person].name, task.due.strftime("%d/%m/%Y") if task.due else "", task.product,
         members[task.giver].name, datetime.date.today().strftime("%d/%m/%Y")) for task in tasks(count)]
    write(folder / "tasks.csv", "Nội dung nhiệm vụ,Chủ trì,Thời hạn,Sản phẩm,Người giao,Ngày giao", rows)
