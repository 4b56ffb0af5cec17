/// How papers come and go by the national interchange.
let clerkInterchangeGuide = GuideSection(
    "interchange", "Liên thông văn bản",
    [
        .steps([
            """
            Mở <b>Văn bản đến</b>, bấm <b>Liên thông</b>: mục <b>Cần xử lý</b> gồm văn bản vừa đến, yêu cầu thu hồi, thông điệp \
            không hợp lệ và thông điệp không gửi được. Bên gửi đã được tự báo <b>01 Đã đến</b>.
            """,
            """
            Mở một thông điệp, kiểm tra nơi gửi, tệp đính kèm, rồi chọn sổ và bấm <b>Tiếp nhận, vào sổ</b>. Tệp được đọc, văn bản \
            có số đến; bên gửi được báo <b>03 Đã tiếp nhận</b>.
            """,
            """
            Các bước sau được báo tự động: <b>04</b> khi có ý kiến chỉ đạo hoặc giao nhiệm vụ, <b>05</b> khi nơi được giao bắt đầu, \
            <b>06</b> khi mọi nhiệm vụ của văn bản đã xong hoặc đã gắn văn bản trả lời.
            """,
            """
            Gửi đi: ở trang của văn bản đi, bấm <b>Gửi liên thông</b>, ghi mỗi dòng một nơi nhận gồm mã định danh và tên. Mỗi nơi \
            nhận có một dòng riêng để theo dõi.
            """,
        ]),
        .cases([
            (
                "Văn bản gửi nhầm, thiếu trang, sai tệp",
                "Ghi lý do ở <b>Từ chối tiếp nhận</b>: bên gửi được báo <b>02</b> kèm lý do ấy."
            ),
            (
                "Có tệp chưa thành phụ lục, hoặc có chữ như dấu chỉ độ mật",
                """
                Hệ thống hỏi trước khi tiếp nhận. Tệp không đọc được: thử lại, hoặc chọn <b>Tiếp nhận không kèm các tệp này</b>; tệp \
                vẫn ở trang của thông điệp, không bị hỏi lại; sau khi tiếp nhận thử được ở <b>Lấy thêm tệp làm phụ lục</b>. Phụ lục nghi mật: mở xem; mật thì đánh dấu <b>Văn bản hoặc phụ lục mật</b> ở <b>Từ chối \
                tiếp nhận</b> để xoá nội dung, không mật thì xác nhận đã xem.
                """
            ),
            (
                "Tệp kèm theo sau khi tiếp nhận mới biết là tài liệu mật",
                """
                Chọn tệp ở <b>Xoá tệp mật</b> trên trang của thông điệp, ghi lý do: phụ lục đóng ngay. Quản trị hoặc lãnh đạo Văn phòng \
                xác nhận ở <b>Văn bản đến</b>, <b>Xoá tệp mật</b>: nội dung bị xoá hẳn khỏi hệ thống, chỉ còn tên tệp. Báo quản trị xoá bản của thông điệp ở thư mục liên thông hoặc hộp thư.
                """
            ),
            (
                "Bên gửi xin thu hồi, cập nhật hoặc lấy lại",
                """
                Thông điệp nằm ở <b>Cần xử lý</b>. Bấm <b>Đồng ý</b> hoặc <b>Không đồng ý</b>: đồng ý thì điều đó được ghi vào cột Ghi \
                chú của sổ và nơi đã nhận văn bản được báo; văn bản giữ nguyên để xử lý theo yêu cầu.
                """
            ),
            (
                "Văn bản đã đến bằng đường khác",
                """
                Cùng nội dung tệp thì được ghi là bản trùng ngay; cùng số, ký hiệu, ngày và cơ quan ban hành thì hệ thống hỏi trước \
                khi cấp số mới.
                """
            ),
            (
                "Thu hồi, thay thế, cập nhật văn bản của cơ quan mình",
                """
                <b>Thu hồi</b> ở trang văn bản đi gửi yêu cầu thu hồi (loại 1) đến mọi cơ quan đã nhận qua liên thông; bản chưa kịp \
                gửi thì không gửi nữa. Văn bản thay thế khi phát hành được gửi là thông điệp thay thế (loại 3). <b>Báo cập nhật qua \
                liên thông</b> gửi nội dung cập nhật (loại 2), kèm bản đã chỉnh nếu có. Câu trả lời của từng cơ quan hiện ở mục \
                <b>Liên thông</b> của trang đó.
                """
            ),
            (
                "Thông điệp không hợp lệ",
                "Lý do và bản gốc được giữ lại. Liên hệ bên gửi để gửi lại, rồi bấm <b>Bỏ qua</b>."
            ),
            (
                "Không gửi được",
                """
                Hệ thống tự thử lại trong khoảng hai ngày rưỡi. Sau đó thông điệp hiện ở <b>Cần xử lý</b>: sửa nguyên nhân rồi bấm \
                <b>Gửi lại</b>, hoặc ghi lý do và bỏ.
                """
            ),
            (
                "Văn bản mật",
                "Không gửi qua trục. Văn bản đến có dấu chỉ độ mật bị từ chối và không nội dung nào được giữ."
            ),
        ]),
    ])
