let journalGuide = GuideChapter(
    slug: "journal", title: "Những gì được ghi lại",
    summary: "Nhật ký ghi gì, ai xem được, vì sao không sửa được, và hệ thống không ghi những gì.",
    sections: [
        GuideSection(
            "what", "Ghi những gì",
            [
                .text(
                    "Mỗi thao tác làm thay đổi dữ liệu là một dòng nhật ký: ai, lúc nào, làm gì, với việc hay văn bản nào."
                ),
                .list([
                    """
                    Nhiệm vụ: giao, tiếp nhận, phân công, từng lần báo cáo, xác nhận, trả lại, điều chỉnh thời hạn, đặt hạn riêng, xong mốc, hủy, gắn \
                    văn bản làm căn cứ.
                    """,
                    "Văn bản: tiếp nhận, sửa kết quả đọc, xác nhận, bỏ.",
                    "Tổ chức: thêm, đổi tên, sáp nhập, giải thể đơn vị; bổ nhiệm, thôi giữ chức danh; cấp, thu hồi vai trò.",
                    "Tài khoản: mời, đặt lại mật khẩu, khóa, đăng nhập và đăng xuất.",
                    "Mỗi lần mở văn bản hạn chế người xem.",
                ]),
                .text(
                    """
                    Phần liên quan đến một nhiệm vụ hiện ở mục <b>Diễn biến</b> cuối trang nhiệm vụ, ai xem được nhiệm vụ thì xem được \
                    diễn biến.
                    """),
            ]),
        GuideSection(
            "chain", "Vì sao không sửa được",
            [
                .text(
                    """
                    Các dòng nhật ký được nối với nhau bằng mã kiểm tra: sửa hay xóa một dòng thì mọi dòng sau đó không còn khớp, và \
                    việc kiểm tra bản sao chỉ ra ngay dòng sai đầu tiên. Cuối ngày, mã của ngày được ký. Quản trị hệ thống cũng không \
                    sửa được nhật ký.
                    """),
                .text("Vì vậy, làm nhầm thì làm thêm một thao tác để chữa, không xóa thao tác cũ."),
            ]),
        GuideSection(
            "not", "Không ghi những gì",
            [
                .list([
                    "Không ghi anh/chị đang đọc trang nào, trừ văn bản hạn chế người xem.",
                    "Không ghi từ khóa tìm kiếm.",
                    "Không lưu mật khẩu, chỉ lưu mã không suy ngược được.",
                    "Nội dung đang gõ dở chỉ nằm trên máy của anh/chị cho đến khi bấm gửi.",
                ])
            ]),
        GuideSection(
            "see", "Ai xem được việc nào",
            [
                .list([
                    "Người giao, người chỉ đạo, đơn vị và cá nhân tham gia xem được việc của mình.",
                    "Người theo dõi kế hoạch xem được việc của cả cơ quan.",
                    """
                    Người không được xem thì không thấy việc trong danh sách, trong kết quả tìm kiếm, và mở thẳng địa chỉ cũng chỉ nhận \
                    được thông báo không tìm thấy.
                    """,
                    "Vai trò quản trị hệ thống không cho xem thêm văn bản hay nhiệm vụ nào.",
                ])
            ]),
        GuideSection(
            "secret", "Văn bản mật",
            [
                .note(
                    """
                    Không tải lên hệ thống văn bản có độ mật từ <b>Mật</b> trở lên. Hệ thống từ chối nội dung và không giữ lại gì; chỉ \
                    đăng ký số, ký hiệu, ngày và trích yếu nếu trích yếu không mật.
                    """)
            ]),
    ])
