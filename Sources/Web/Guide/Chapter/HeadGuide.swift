let headGuide = GuideChapter(
    slug: "head", title: "Trưởng, phó đơn vị",
    summary:
        "Tiếp nhận nhiệm vụ giao cho đơn vị, phân công công chức, theo dõi tiến độ và chịu trách nhiệm về kết quả.",
    sections: [
        GuideSection(
            "receive", "Nhiệm vụ giao cho đơn vị",
            [
                .text(
                    """
                    Nhiệm vụ giao cho đơn vị hiện ở <b>Việc của tôi</b> của cấp trưởng và các cấp phó. Chỉ cần một người tiếp nhận \
                    hoặc phân công; nhật ký ghi rõ người đã xử lý.
                    """),
                .steps([
                    "Mở nhiệm vụ có trạng thái <b>Chờ tiếp nhận</b>.",
                    "Đọc nội dung, sản phẩm, thời hạn, đơn vị phối hợp và đoạn văn bản giao nhiệm vụ.",
                    """
                    Bấm <b>Tiếp nhận</b> nếu chưa phân công ngay; bấm <b>Phân công</b> để giao cho một công chức.
                    """,
                ]),
            ]),
        GuideSection(
            "pass", "Phân công công chức",
            [
                .steps([
                    "Mở nhiệm vụ, bấm <b>Phân công</b>.",
                    """
                    Chọn người thực hiện. Cạnh mỗi tên có số việc người đó đang làm; người đang vắng mặt có ghi chú.
                    """,
                    "Bấm <b>Phân công</b>. Ý kiến chỉ đạo thêm ghi ở mục <b>Trao đổi</b>, nhắc tên người thực hiện để người đó được báo.",
                ]),
                .text(
                    """
                    Phân công đồng thời là tiếp nhận. Nhiệm vụ chuyển vào ngăn <b>Chờ tôi xử lý</b> của người được phân công và vẫn nằm \
                    trong ngăn <b>Tôi giao</b> của lãnh đạo đơn vị. Người được phân công trực tiếp báo cáo; lãnh đạo đơn vị báo cáo \
                    thay khi cần.
                    """),
                .cases([
                    (
                        "Đổi người thực hiện",
                        "Bấm <b>Phân công</b> lần nữa, chọn người khác. Các báo cáo đã gửi được giữ nguyên."
                    ),
                    (
                        "Thu lại để đơn vị tự xử lý",
                        "Bấm <b>Phân công</b>, chọn <b>Đơn vị tự xử lý, không phân công</b>."
                    ),
                    (
                        "Người được chọn đang vắng mặt",
                        """
                        Hệ thống hỏi lại một lần: bấm <b>Giao cho</b> người làm thay, hoặc đánh dấu <b>Vẫn giao dù có người đang vắng \
                        mặt</b> rồi gửi lại.
                        """
                    ),
                    (
                        "Không có tên công chức trong danh sách",
                        "Danh sách gồm người đang giữ chức danh tại đơn vị. Đề nghị quản trị hệ thống cập nhật chức danh."
                    ),
                ]),
            ]),
        OutgoingGuide.head,
        GuideSection(
            "follow", "Theo dõi, đôn đốc trong đơn vị",
            [
                .list([
                    "<b>Tôi giao</b>: việc đã phân công, người đang thực hiện và tiến độ.",
                    "<b>Quá hạn</b>: việc quá hạn của đơn vị và của bản thân. Việc đã báo cáo đúng hạn, đang chờ xác nhận thì không tính.",
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
                    "Mở kế hoạch, bấm <b>Kiểm điểm</b>. Bảng <b>Đánh giá từng đơn vị</b> ghi điểm, mức và cách tính của từng đơn vị.",
                    """
                    Ở nhiệm vụ chậm của đơn vị, bấm <b>Nêu lý do chậm</b>, ghi nguyên nhân khách quan, kèm tệp minh chứng nếu có, rồi \
                    bấm <b>Gửi lý do</b>.
                    """,
                    """
                    Lãnh đạo hoặc người theo dõi kế hoạch quyết định, có ghi lý do; đơn vị nhận được thông báo. Lý do được chấp nhận thì \
                    lần chậm đó không tính vào đánh giá của đơn vị.
                    """,
                    "Lý do không được chấp nhận thì đơn vị được nêu lại, với căn cứ, tài liệu khác.",
                ])
            ]),
        GuideSection(
            "refuse", "Khi không nhất trí với nhiệm vụ được giao",
            [
                .steps([
                    """
                    Chưa tiếp nhận và còn trong thời gian quy định (ghi ở trang nhiệm vụ): mở <b>Thao tác khác</b>, bấm <b>Từ chối nhận \
                    việc</b>, nêu lý do và đơn vị phù hợp hơn.
                    """,
                    """
                    Đã tiếp nhận hoặc quá thời gian đó: bấm <b>Đề nghị giao bên khác</b>, <b>Đề nghị chuyển giao</b> hoặc <b>Xin điều \
                    chỉnh thời hạn</b>.
                    """,
                    """
                    Người giao việc quyết định. Trong khi chờ, đơn vị vẫn chịu trách nhiệm; trang nhiệm vụ ghi rõ đề nghị đang chờ ai.
                    """,
                ]),
                .text("Chi tiết từng trường hợp: <a href=\"/guide/officer#requests\">Từ chối, đề nghị</a>."),
            ]),
    ])
