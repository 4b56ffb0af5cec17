let administratorGuide = GuideChapter(
    slug: "administrator", title: "Quản trị hệ thống",
    summary: "Giữ cho đơn vị, chức danh, tài khoản và vai trò đúng với thực tế; không xem thêm được văn bản nào.",
    sections: [
        GuideSection(
            "tasks", "Việc của quản trị",
            [
                .list([
                    "Cập nhật ngay khi có quyết định thành lập, đổi tên, sáp nhập, giải thể đơn vị; bổ nhiệm, điều động, thôi việc.",
                    "Cấp tài khoản cho người mới, ngừng tài khoản của người thôi việc trong ngày.",
                    "Cấp vai trò: Văn thư, Theo dõi kế hoạch, Quản trị.",
                    "Xem nhật ký khi có thắc mắc ai đã làm gì.",
                ]),
                .note(
                    """
                    Vai trò quản trị không cho xem thêm văn bản hay nhiệm vụ. Quản trị xem được việc gì là do chức danh của chính mình.
                    """),
            ]),
        GuideSection(
            "organisation", "Đơn vị và cơ quan ngoài",
            [
                .steps([
                    "Mở <b>Quản trị</b>, phần <b>Đơn vị</b>.",
                    "Thêm đơn vị: tên đầy đủ như trong quyết định, tên viết tắt như trong ký hiệu văn bản, đơn vị cấp trên.",
                    """
                    <b>Tên gọi khác</b>: mỗi dòng một tên mà văn bản hay dùng, ví dụ <i>Phòng HC-QT</i>. Không cần nhập chữ viết tắt theo \
                    chữ cái đầu.
                    """,
                    """
                    <b>Cơ quan ngoài</b> là nơi được giao việc nhưng không có tài khoản ở đây. Chọn <b>Người theo dõi</b>: người của \
                    Văn phòng sẽ ghi thay cho cơ quan đó.
                    """,
                ]),
                .cases([
                    (
                        "Đơn vị đổi tên",
                        """
                        Mở đơn vị, <b>Đổi tên</b>, nhập ngày có hiệu lực. Văn bản cũ giữ tên cũ; việc đang làm chuyển theo tên mới.
                        """
                    ),
                    (
                        "Đơn vị giải thể, sáp nhập",
                        """
                        Mở đơn vị, <b>Kết thúc đơn vị</b>. Chỉ làm được khi không còn người giữ chức danh, đơn vị trực thuộc và nhiệm vụ \
                        đang mở: hãy chuyển hoặc điều chỉnh chúng trước.
                        """
                    ),
                    ("Nhập sai tên", "Đổi tên lần nữa. Lịch sử tên được giữ, không xóa."),
                ]),
            ]),
        GuideSection(
            "people", "Người và chức danh",
            [
                .steps([
                    "Mở phần <b>Nhân sự, tài khoản</b>, bấm <b>Thêm người</b>.",
                    "Nhập họ tên, chức danh, đơn vị, cấp và ngày bắt đầu.",
                    """
                    Điều động: kết thúc chức danh cũ và thêm chức danh mới, mỗi chức danh có ngày của nó. Một người có thể giữ nhiều \
                    chức danh.
                    """,
                ]),
                .table(
                    heads: ["Cấp", "Được làm"],
                    rows: [
                        ["Lãnh đạo cơ quan", "Chỉ đạo, giao việc, xác nhận kết quả trong cả cơ quan."],
                        ["Trưởng", "Nhận việc cho đơn vị, phân công công chức, báo cáo."],
                        ["Phó", "Như cấp trưởng của đơn vị."],
                        ["Chuyên viên", "Thực hiện, báo cáo việc được giao hoặc được phân công."],
                    ]),
            ]),
        GuideSection(
            "accounts", "Tài khoản",
            [
                .steps([
                    """
                    Mở trang của người đó, bấm <b>Cấp tài khoản</b>: hệ thống tạo một liên kết dùng một lần để người đó tự đặt mật khẩu. Gửi liên \
                    kết qua kênh tin cậy.
                    """,
                    "Quên mật khẩu: bấm <b>Đặt lại mật khẩu</b>, gửi liên kết mới. Mật khẩu cũ hết hiệu lực.",
                    "Nghỉ việc, lộ mật khẩu: bấm <b>Ngừng tài khoản</b>. Mọi phiên đang đăng nhập kết thúc ngay.",
                ]),
                .text(
                    "Tài khoản không bị xóa, vì nhật ký phải chỉ rõ ai đã làm. Người đã ngừng tài khoản không đăng nhập được nữa."
                ),
            ]),
        GuideSection(
            "import", "Nhập danh sách",
            [
                .steps([
                    "Mở phần <b>Nhập danh sách</b>, tải mẫu, điền đơn vị, người, chức danh, tài khoản (XLSX hoặc CSV).",
                    "Chọn tệp và bấm <b>Kiểm tra tệp</b>: hệ thống cho biết sẽ thêm gì, sửa gì, dòng nào sai; chưa ghi gì cả.",
                    "Sửa hết dòng sai rồi mới bấm <b>Nhập danh sách</b>. Hoặc nhập được tất cả, hoặc không nhập dòng nào.",
                ])
            ]),
        GuideSection(
            "roles", "Vai trò",
            [
                .table(
                    heads: ["Vai trò", "Thêm quyền"],
                    rows: [
                        ["Văn thư", "Tiếp nhận văn bản, sửa và xác nhận kết quả đọc, ghi việc giao không từ văn bản."],
                        [
                            "Theo dõi kế hoạch",
                            "Xem mọi nhiệm vụ của cơ quan; xác nhận, trả lại kết quả; điều chỉnh, hủy theo văn bản làm căn cứ.",
                        ],
                        ["Quản trị", "Các trang Quản trị."],
                    ]),
                .text("Vai trò có ngày bắt đầu và kết thúc. Luôn phải còn ít nhất một người giữ vai trò quản trị."),
            ]),
    ])
