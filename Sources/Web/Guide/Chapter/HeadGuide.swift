let headGuide = GuideChapter(
    slug: "head", title: "Trưởng, phó đơn vị",
    summary: "Tiếp nhận việc của đơn vị, phân công công chức, theo dõi và chịu trách nhiệm về hạn của đơn vị.",
    sections: [
        GuideSection(
            "receive", "Việc giao cho đơn vị",
            [
                .text(
                    """
                    Việc giao cho đơn vị hiện trong <b>Việc của tôi</b> của trưởng đơn vị và các cấp phó. Một người xử lý thì việc \
                    được ghi nhận cho cả đơn vị; nhật ký ghi rõ ai đã làm.
                    """),
                .steps([
                    "Mở việc ở trạng thái <b>Chờ tiếp nhận</b>.",
                    "Đọc nội dung, thời hạn, các bên phối hợp và đoạn văn bản giao việc.",
                    "Bấm <b>Tiếp nhận</b> nếu tự thực hiện, hoặc <b>Phân công</b> để giao cho công chức của đơn vị.",
                ]),
            ]),
        GuideSection(
            "pass", "Phân công công chức",
            [
                .steps([
                    "Mở việc, bấm <b>Phân công</b>.",
                    """
                    Chọn người thực hiện trong danh sách công chức của đơn vị. Cạnh mỗi tên có số việc người đó đang làm và cho biết \
                    ai đang vắng mặt.
                    """,
                    "Bấm <b>Phân công</b>. Cần dặn thêm điều gì, viết ở mục <b>Trao đổi</b> và nhắc tên người đó.",
                ]),
                .text(
                    """
                    Phân công cũng là tiếp nhận: việc chuyển sang <b>Chờ tôi xử lý</b> của người được phân công và nằm trong ngăn \
                    <b>Tôi giao</b> của lãnh đạo đơn vị. Người được phân công báo cáo trực tiếp; trưởng đơn vị vẫn có thể báo cáo thay.
                    """),
                .cases([
                    (
                        "Muốn đổi người thực hiện",
                        "Mở việc, bấm <b>Phân công</b> lần nữa và chọn người khác. Các báo cáo đã gửi được giữ nguyên."
                    ),
                    ("Muốn tự làm", "Bấm <b>Phân công</b>, chọn <b>Đơn vị tự xử lý, không phân công</b>."),
                    (
                        "Người được chọn đang vắng mặt",
                        """
                        Hệ thống hỏi lại một lần: bấm <b>Giao cho</b> người làm thay, hoặc đánh dấu <b>Vẫn giao dù có người đang vắng \
                        mặt</b> rồi gửi lại.
                        """
                    ),
                    (
                        "Không thấy tên công chức",
                        "Danh sách chỉ gồm người đang giữ chức danh tại đơn vị. Báo quản trị hệ thống cập nhật chức danh."
                    ),
                ]),
            ]),
        GuideSection(
            "follow", "Theo dõi",
            [
                .list([
                    "<b>Tôi giao</b>: những việc đã phân công, ai đang làm, tiến độ đến đâu.",
                    "<b>Quá hạn</b>: cả việc của bản thân và việc của đơn vị.",
                    "<b>Trang đơn vị</b>: toàn bộ việc đơn vị chủ trì, phối hợp và số việc của từng người.",
                ])
            ]),
        GuideSection(
            "unit", "Trang đơn vị và trang cá nhân",
            [
                .text(
                    """
                    Bấm vào tên một đơn vị hay một người ở bất kỳ đâu để mở trang của đơn vị, người đó. Mỗi con số trên trang đều bấm \
                    được và mở đúng danh sách đã đếm. Trang chỉ hiện những việc anh/chị được xem, nên con số của hai người xem có \
                    thể khác nhau.
                    """)
            ]),
        GuideSection(
            "review", "Kiểm điểm cuối năm: nêu lý do chậm",
            [
                .steps([
                    "Mở kế hoạch, bấm <b>Kiểm điểm</b>: điểm, mức của đơn vị và cách tính ở bảng <b>Đánh giá từng đơn vị</b>.",
                    "Ở việc chậm của đơn vị, bấm <b>Nêu lý do chậm</b>, ghi nguyên nhân khách quan, rồi bấm <b>Gửi lý do</b>.",
                    """
                    Lãnh đạo hoặc người theo dõi kế hoạch quyết định, có ghi lý do; anh/chị nhận được thông báo. Lý do được chấp nhận thì \
                    việc chậm không tính vào đánh giá, và không bao giờ làm điểm thấp đi.
                    """,
                    "Không được chấp nhận: có thể nêu lại với lý do, tài liệu khác.",
                ])
            ]),
        GuideSection(
            "refuse", "Khi không nhất trí với việc được giao",
            [
                .steps([
                    """
                    Chưa tiếp nhận và còn trong thời gian quy định (ghi ở trang nhiệm vụ): mở <b>Thao tác khác</b>, bấm <b>Từ chối nhận \
                    việc</b>, nêu lý do và bên phù hợp hơn.
                    """,
                    """
                    Đã tiếp nhận hoặc quá thời gian: bấm <b>Đề nghị giao bên khác</b>, <b>Đề nghị chuyển giao</b> hoặc <b>Xin điều chỉnh \
                    thời hạn</b>.
                    """,
                    "Người giao việc quyết định. Trong khi chờ, trang nhiệm vụ ghi rõ đề nghị đang chờ ai.",
                ]),
                .text("Chi tiết từng trường hợp: <a href=\"/guide/officer#requests\">Từ chối, đề nghị</a>."),
            ]),
    ])
