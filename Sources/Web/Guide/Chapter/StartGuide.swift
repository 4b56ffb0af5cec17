let startGuide = GuideChapter(
    slug: "start", title: "Bắt đầu",
    summary:
        "Đăng nhập, nhận biết các phần của trang, tìm việc của mình và dùng phím tắt. Đọc một lần, khoảng năm phút.",
    sections: [
        GuideSection(
            "sign-in", "Đăng nhập và mật khẩu",
            [
                .text(
                    """
                    Mỗi người có một tài khoản riêng do quản trị hệ thống cấp. Mọi thao tác được ghi theo tên người đăng \
                    nhập, vì vậy không dùng chung tài khoản và không cho người khác mượn máy đang đăng nhập.
                    """),
                .steps([
                    "Mở địa chỉ của hệ thống do Văn phòng thông báo, nhập tên đăng nhập và mật khẩu, bấm <b>Đăng nhập</b>.",
                    """
                    Lần đầu, mở đường dẫn trong thư mời hoặc dùng mật khẩu tạm được cấp; hệ thống yêu cầu đặt mật khẩu mới \
                    trước khi làm việc.
                    """,
                    """
                    Muốn đổi mật khẩu hoặc xem các máy đang đăng nhập: bấm tên mình ở góc phải phía trên, chọn <b>Tài khoản</b>.
                    """,
                    "Khi rời máy, bấm tên mình rồi chọn <b>Đăng xuất</b>.",
                ]),
                .cases([
                    (
                        "Quên mật khẩu",
                        "Báo quản trị hệ thống của Văn phòng để được cấp lại. Không ai, kể cả quản trị, xem được mật khẩu cũ."
                    ),
                    (
                        "Nhập sai nhiều lần và bị tạm dừng",
                        "Chờ hết thời gian ghi trên màn hình rồi đăng nhập lại. Không cần báo quản trị nếu vẫn nhớ mật khẩu."
                    ),
                    (
                        "Muốn người biết mật khẩu cũng không vào được",
                        "Ở trang <b>Tài khoản</b>, phần <b>Xác thực hai lớp</b>, bấm <b>Bật</b> và làm theo từng bước. Cất riêng các mã dự phòng: mỗi mã thay điện thoại được một lần."
                    ),
                    (
                        "Cho một chương trình làm thay",
                        "Ở trang <b>Tài khoản</b>, phần <b>Khóa cho chương trình</b>, lập khóa với thời hạn và mức được phép; thu hồi khi thôi dùng. Không đưa mật khẩu cho chương trình."
                    ),
                    (
                        "Không rõ vì sao mình xem được một nội dung",
                        "Bấm <b>Vì sao tôi xem được?</b> ở cuối trang của nội dung đó; hỏi được cả về một ngày đã qua."
                    ),
                    (
                        "Đang nhập dở thì hết phiên làm việc",
                        "Đăng nhập lại. Nội dung đã nhập còn nguyên: biểu mẫu hiện lại như lúc gửi, hoặc trang <b>Nội dung chưa gửi</b> hiện ra để bấm <b>Gửi lại</b>. Tệp thì chọn lại."
                    ),
                ]),
            ]),
        GuideSection(
            "absence", "Vắng mặt và làm thay",
            [
                .steps([
                    "Bấm tên mình ở góc phải phía trên, chọn <b>Vắng mặt, ủy quyền</b>.",
                    """
                    Nhập ngày đầu, ngày cuối, lý do và <b>Người làm thay</b>. Người đứng đầu đơn vị, lãnh đạo, quản trị ghi nhận được cho \
                    người khác.
                    """,
                    "Về sớm: bấm <b>Đã có mặt</b>. Chưa đến ngày mà không đi nữa: bấm <b>Bỏ</b>.",
                ]),
                .list([
                    """
                    Người làm thay thấy việc đang chờ người vắng mặt trong <b>Việc của tôi</b>, có chữ <i>thay</i> và tên người đó; làm gì \
                    cũng được ghi là <i>thay</i>. Vai trò văn thư, quản trị, theo dõi kế hoạch không chuyển sang người làm thay.
                    """,
                    """
                    Khi giao việc hay phân công cho người đang vắng, hệ thống báo trước; bấm <b>Giao cho</b> người làm thay là xong.
                    """,
                    "Trang này cũng cho biết anh/chị được giao ký những gì.",
                ]),
            ]),
        GuideSection(
            "frame", "Các phần của trang",
            [
                .list([
                    """
                    <b>Thanh trên</b>: ô tìm kiếm, nút <b>+ Mới</b> (nếu được quyền tạo văn bản, giao việc), chuông thông báo, \
                    tên người đang đăng nhập.
                    """,
                    """
                    <b>Các mục bên trái</b> (trên điện thoại nằm ở cuối màn hình): chỉ hiện những mục anh/chị được vào. Con số \
                    cạnh <b>Việc của tôi</b> là số việc đang chờ chính anh/chị xử lý.
                    """,
                    "<b>Đường dẫn</b> phía trên tiêu đề: bấm để quay lại danh sách, đúng chỗ vừa rời đi.",
                    "<b>Dấu ?</b> cạnh tiêu đề: mở phần hướng dẫn của chính trang đang xem.",
                ]),
                .note("Số trong các danh sách đếm đúng đến 99. Từ 100 trở lên hiện <b>99+</b>."),
            ]),
        GuideSection(
            "worklist", "Việc của tôi",
            [
                .text(
                    """
                    Đây là trang mở đầu ngày làm việc. Mọi việc được xếp theo hạn, việc gần hạn nhất đứng trên. Việc được chia \
                    thành năm ngăn:
                    """),
                .table(
                    heads: ["Ngăn", "Gồm những việc"],
                    rows: [
                        [
                            "Chờ tôi xử lý",
                            """
                            Bước tiếp theo là của anh/chị: tiếp nhận, thực hiện và báo cáo, làm lại việc bị trả, hoặc xác nhận \
                            kết quả do người khác báo cáo.
                            """,
                        ],
                        ["Tôi phối hợp", "Đơn vị hoặc bản thân anh/chị là bên phối hợp và phần phối hợp chưa xong."],
                        ["Tôi giao", "Việc do anh/chị giao, chỉ đạo hoặc đã phân công cho công chức trong đơn vị."],
                        ["Để biết", "Việc gửi để theo dõi, không phải báo cáo."],
                        ["Quá hạn", "Việc thuộc các ngăn trên đã quá hạn mà chưa báo cáo kết quả đúng hạn."],
                    ]),
                .steps([
                    """
                    Muốn thu hẹp danh sách, bấm <b>Lọc</b>, chọn kế hoạch, đơn vị, người thực hiện, trạng thái hoặc khoảng hạn, \
                    rồi bấm <b>Áp dụng</b>.
                    """,
                    "Mỗi điều kiện lọc hiện thành một nhãn. Bấm <b>×</b> trên nhãn để bỏ điều kiện đó.",
                    "Bấm vào tên việc để mở. Khi quay lại, danh sách vẫn ở đúng chỗ vừa rời đi.",
                    "Cuối danh sách có nút <b>Tải thêm</b> nếu còn việc.",
                    "Bấm <b>Xuất CSV</b> để lấy đúng danh sách đang lọc, mở được bằng Excel.",
                ]),
                .note(
                    """
                    Điều kiện lọc nằm trong địa chỉ trang, nên có thể gửi địa chỉ đó cho đồng nghiệp; mỗi người mở ra chỉ thấy \
                    những việc mình được xem.
                    """),
            ]),
        GuideSection(
            "views", "Lưu chế độ xem",
            [
                .text(
                    """
                    Danh sách hay dùng, chẳng hạn «việc của Phòng Kinh tế đến hạn trong 7 ngày», được lưu dưới một tên và hiện \
                    thành một ngăn bên cạnh năm ngăn có sẵn. Chỉ mình anh/chị thấy chế độ xem của mình.
                    """),
                .steps([
                    "Ở <b>Việc của tôi</b>, lọc danh sách theo ý mình.",
                    """
                    Bấm <b>Lưu chế độ xem</b> bên cạnh các điều kiện lọc, đặt tên, bấm <b>Lưu chế độ xem</b>. Đặt trùng tên đã có thì \
                    điều kiện mới thay điều kiện cũ.
                    """,
                    """
                    Muốn đổi tên hoặc xóa: bấm <b>Chế độ xem</b>, chọn <b>Đổi tên, xóa chế độ xem</b>. Xóa chế độ xem không ảnh hưởng \
                    đến nhiệm vụ.
                    """,
                    "Muốn xem chế độ xem đó trong lịch của điện thoại, máy tính: cũng ở trang đó, bấm <b>Lập lịch</b> và chép địa chỉ lịch.",
                ]),
                .note("Khoảng hạn được tính theo ngày mở: «trong 7 ngày tới» luôn là 7 ngày kể từ hôm đó."),
            ]),
        GuideSection(
            "finding", "Tìm kiếm",
            [
                .steps([
                    "Bấm phím <kbd>/</kbd> hoặc bấm vào ô tìm kiếm trên cùng.",
                    """
                    Gõ từ cần tìm, có dấu hoặc không dấu đều được: <i>cai cach hanh chinh</i> và <i>cải cách hành chính</i> cho \
                    cùng kết quả; gõ có dấu thì kết quả trùng dấu đứng trước.
                    """,
                    """
                    Trong khi gõ, các gợi ý hiện bên dưới: tìm kiếm đã lưu, từ thường đi cùng, văn bản. Chọn bằng phím mũi tên \
                    hoặc bấm vào; bấm Enter mà không chọn thì tìm đúng những gì đã gõ.
                    """,
                    """
                    Tìm theo số, ký hiệu: gõ đủ <i>18/KH-VP</i>, chỉ gõ <i>18</i>, hoặc <i>qd 123 2026</i> khi nhớ loại, số và \
                    năm. Tên cơ quan, người ký, ngày ban hành cũng tìm được như từ thường.
                    """,
                    """
                    Đặt trong ngoặc kép để tìm đúng cụm từ: <i>"tiếp công dân"</i>. Thêm dấu trừ trước từ không muốn có: \
                    <i>cải cách -"dự thảo"</i>.
                    """,
                    """
                    Chọn <b>Nhiệm vụ</b> hoặc <b>Văn bản</b> để chỉ xem một loại; thu hẹp theo loại văn bản, cơ quan ban hành, \
                    năm, trạng thái bằng các nút phía trên kết quả, theo người ký và khoảng ngày trong <b>Lọc</b>.
                    """,
                    """
                    Bấm vào đoạn trích để mở văn bản đúng chỗ đó; mọi chỗ có từ đang tìm được tô trong văn bản. Với PDF và bản \
                    quét, các chỗ ấy còn được đánh dấu trên ảnh từng trang, ở mục <b>Đánh dấu trên ảnh trang gốc</b>.
                    """,
                    """
                    Hay tìm một nội dung thì chọn <b>Lưu tìm kiếm</b> và đặt tên; lần sau mở lại từ <b>Tìm kiếm đã lưu</b>. Chỉ \
                    mình thấy tìm kiếm đã lưu.
                    """,
                ]),
                .text(
                    """
                    Kết quả đứng đầu là văn bản đúng số, rồi đến những gì có đúng dấu đã gõ, có từ trong trích yếu, có các từ đứng \
                    liền nhau; cùng hạng thì mới nhất đứng trước. Không văn bản nào đủ mọi từ của một câu dài thì hệ thống đưa ra \
                    những văn bản gần nhất và nói rõ như vậy. Với văn bản hạn chế xem, kết quả không trích nội dung: mở văn bản \
                    để đọc, việc mở được ghi vào nhật ký.
                    """),
                .text(
                    """
                    Phần chữ trùng với từ cần tìm được tô đậm. Kết quả chỉ gồm những gì anh/chị được xem: không thấy một văn bản \
                    trong kết quả không có nghĩa là văn bản đó không tồn tại.
                    """),
            ]),
        GuideSection(
            "keys", "Phím tắt",
            [
                .text(
                    """
                    Phím tắt không hoạt động khi đang gõ trong ô nhập liệu, kể cả khi bộ gõ tiếng Việt đang ghép dấu. Bấm \
                    <kbd>?</kbd> ở bất kỳ trang nào để xem các phím dùng được tại trang đó.
                    """),
                .keys([
                    ("/", "Đến ô tìm kiếm"),
                    ("j", "Xuống việc tiếp theo trong danh sách"),
                    ("k", "Lên việc phía trên"),
                    ("Enter", "Mở việc đang chọn"),
                    ("x", "Đánh dấu hoặc bỏ đánh dấu việc đang chọn"),
                    ("g rồi v", "Đến Việc của tôi"),
                    ("g rồi d", "Đến Văn bản đến"),
                    ("g rồi k", "Đến Kế hoạch"),
                    ("?", "Xem các phím dùng được"),
                    ("Esc", "Đóng bảng chọn, hộp thoại"),
                ]),
                .text("Không dùng chuột vẫn làm được mọi việc: <kbd>Tab</kbd> để đi tới, <kbd>Enter</kbd> để bấm."),
            ]),
    ])
