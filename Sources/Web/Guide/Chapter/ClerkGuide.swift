let clerkGuide = GuideChapter(
    slug: "clerk", title: "Văn thư",
    summary:
        "Tiếp nhận văn bản, kiểm tra kết quả đọc bên cạnh văn bản, xác nhận để giao việc; ghi việc giao không từ văn bản.",
    sections: [
        GuideSection(
            "upload", "Tiếp nhận văn bản",
            [
                .steps([
                    "Mở <b>Văn bản đến</b>, kéo thả tệp vào khung phía trên, hoặc bấm <b>Tiếp nhận văn bản</b> rồi chọn tệp.",
                    """
                    Hệ thống đọc văn bản trong vài giây; bản quét có thể mất khoảng một phút. Đọc xong, văn bản nằm ở ngăn <b>Chờ \
                    xác nhận</b>.
                    """,
                    "Có thể thả nhiều tệp một lần; tệp nào không nhận được có lý do ghi riêng.",
                ]),
                .list([
                    "Nhận tệp Word (.docx, .doc), PDF, ảnh quét, HTML và văn bản thuần, mỗi tệp không quá 64 MB.",
                    "Bản Word hoặc PDF có chữ đọc chính xác hơn bản quét. Nên xin bản điện tử khi có thể.",
                    "Với PDF và ảnh quét, mục <b>Ảnh trang gốc</b> hiện từng trang để đối chiếu với chữ đã đọc.",
                ]),
                .cases([
                    (
                        "Văn bản không phải ai trong cơ quan cũng được xem",
                        """
                        Ở trang <b>Tiếp nhận văn bản</b>, đánh dấu <b>Hạn chế người xem</b> trước khi gửi tệp. Chỉ người tiếp nhận và \
                        những người được giao việc trong văn bản tìm thấy và mở được; mỗi lần mở, tải đều được ghi vào nhật ký.
                        """
                    ),
                    (
                        "Thông báo tệp đã có trong hệ thống",
                        "Bấm vào đường dẫn trong thông báo để mở văn bản đã tiếp nhận trước đó."
                    ),
                    (
                        "Tệp có mật khẩu, tệp hỏng, tệp không đúng loại",
                        "Hệ thống nêu rõ lý do và không giữ lại gì. Xin bản khác rồi tiếp nhận lại."
                    ),
                    (
                        "Văn bản từ độ Mật trở lên",
                        """
                        Không tải lên. Bấm <b>Văn bản mật: chỉ đăng ký thông tin</b> để ghi số, ký hiệu, ngày, cơ quan ban hành. Nếu \
                        lỡ tải lên, hệ thống nhận ra dấu độ mật, từ chối và không giữ nội dung.
                        """
                    ),
                ]),
            ]),
        GuideSection(
            "signatures", "Chữ ký số của văn bản",
            [
                .text(
                    """
                    Tệp PDF có chữ ký số được kiểm tra ngay khi tiếp nhận. Kết quả nằm ở mục <b>Chữ ký số</b> trên trang văn bản, mỗi \
                    chữ ký một dòng kèm căn cứ.
                    """),
                .table(
                    heads: ["Kết quả", "Nghĩa là"],
                    rows: [
                        [
                            "Hợp lệ",
                            "Nội dung đúng như khi ký, chứng thư thuộc gốc tin cậy, còn hiệu lực và không bị thu hồi khi ký.",
                        ],
                        [
                            "Chưa đủ căn cứ",
                            "Không có gì sai, nhưng còn điều chưa xác định được: gốc của chứng thư chưa được khai báo, hoặc chưa tra được việc thu hồi.",
                        ],
                        [
                            "Không hợp lệ",
                            "Văn bản bị sửa sau khi ký, chữ ký không bao trùm toàn bộ tệp, hoặc chứng thư hết hiệu lực hay bị thu hồi. Đề nghị liên hệ nơi gửi.",
                        ],
                    ]),
                .text(
                    """
                    Chưa biết chứng thư có bị thu hồi hay không thì hệ thống tự hỏi nơi cấp ngay sau khi tiếp nhận và kiểm tra lại; mở lại \
                    trang văn bản sau ít phút để xem kết quả.
                    """),
                .text(
                    "Ký thêm sau khi đã ký, ví dụ đóng dấu của cơ quan, không làm hỏng chữ ký trước và được ghi rõ như vậy."
                ),
            ]),
        GuideSection(
            "check", "Kiểm tra kết quả đọc",
            [
                .text(
                    """
                    Bên trái là văn bản, các đoạn giao việc được đánh dấu và đánh số. Bên phải là từng nhiệm vụ đọc được. Bấm vào \
                    một bên thì bên kia sáng lên. Trên điện thoại, chuyển giữa <b>Văn bản</b> và <b>Nhiệm vụ</b> ở phía trên.
                    """),
                .steps([
                    """
                    Mở <b>Thông tin văn bản</b>: kiểm tra loại, số và ký hiệu, ngày, cơ quan ban hành, trích yếu, người ký. Chọn \
                    <b>Người giao việc</b>: người sẽ xác nhận kết quả, thường là người ký.
                    """,
                    "Đi từng nhiệm vụ, so với đoạn được đánh dấu: nội dung, chủ trì, phối hợp, thời hạn, sản phẩm.",
                    """
                    Tên nào có ghi <b>chưa có trong tổ chức</b>: chọn đơn vị, cá nhân đúng, hoặc thêm làm cơ quan ngoài. Có thể gõ \
                    tên tắt, không dấu: <i>hcqt</i>, <i>phong tong hop</i>.
                    """,
                    """
                    Đoạn không phải nhiệm vụ: mở <b>⋯</b>, chọn <b>Bỏ, không phải nhiệm vụ</b>. Bỏ nhầm thì bấm <b>Khôi phục</b> ở \
                    cuối danh sách.
                    """,
                    """
                    Thiếu nhiệm vụ: bôi đen đoạn văn bản rồi bấm <b>Thêm nhiệm vụ từ đoạn đã chọn</b>. Hai nhiệm vụ thực ra là một: \
                    <b>Gộp</b>. Một nhiệm vụ thực ra là hai: <b>Tách</b>.
                    """,
                ]),
                .note(
                    "Mọi thay đổi được lưu ngay khi gõ. Có thể đóng trang, hôm sau mở lại làm tiếp. Trước khi xác nhận, chưa ai bị giao việc."
                ),
                .cases([
                    (
                        "Một việc ghi nhiều đơn vị chủ trì",
                        """
                        Mỗi nhiệm vụ chỉ có một đơn vị chủ trì. Chọn để đơn vị đầu tiên chủ trì, các đơn vị còn lại phối hợp; hoặc \
                        <b>Tách</b> thành nhiều nhiệm vụ.
                        """
                    ),
                    (
                        "«Các phòng, ban, đơn vị»",
                        """
                        Thành một nhiệm vụ, mỗi đơn vị một phần báo cáo riêng. Chọn quy tắc: hoàn thành khi mọi đơn vị đã được xác \
                        nhận, hay khi đơn vị chủ trì đã được xác nhận.
                        """
                    ),
                    (
                        "Bên phối hợp phải gửi phần của mình sớm hơn",
                        """
                        Mở phần cuối của nhiệm vụ, ở <b>Hạn riêng</b> ghi ngày bên cạnh tên bên đó. Bỏ trống thì theo thời hạn của \
                        nhiệm vụ. Sau khi giao, người giao việc đổi được hạn riêng ở trang nhiệm vụ.
                        """
                    ),
                    (
                        "Dấu cảnh báo trong văn bản",
                        """
                        Hệ thống nêu chỗ nghi có lỗi: ngày tháng mâu thuẫn, số ký hiệu sai dạng, nghi sai chính tả, việc thiếu chủ \
                        trì hoặc thời hạn. Đây là gợi ý, không ngăn việc xác nhận.
                        """
                    ),
                ]),
            ]),
        GuideSection(
            "confirm", "Xác nhận",
            [
                .steps([
                    "Bấm <b>Xem lại và xác nhận</b>.",
                    "Nếu còn chỗ phải sửa, bấm vào từng dòng để đến đúng ô.",
                    """
                    Đủ điều kiện thì bấm <b>Xác nhận, giao … nhiệm vụ</b>. Từ lúc đó mỗi đơn vị, cá nhân thấy phần của mình trong \
                    <b>Việc của tôi</b>.
                    """,
                ]),
                .text(
                    """
                    Sau khi xác nhận, nội dung nhiệm vụ không sửa được nữa; thời hạn được điều chỉnh kèm lý do. Văn bản không giao việc \
                    vẫn xác nhận được, để lưu và tra cứu.
                    """),
            ]),
        GuideSection(
            "amend", "Văn bản sửa đổi, thay thế kế hoạch trước",
            [
                .steps([
                    """
                    Tiếp nhận văn bản mới như bình thường. Trong <b>Thông tin văn bản</b>, mục <b>Văn bản liên quan</b>, chọn sửa đổi \
                    hay thay thế văn bản nào.
                    """,
                    "Bấm <b>So với kế hoạch cũ</b>: từng nhiệm vụ cũ đứng cạnh nhiệm vụ mới được đề xuất.",
                    """
                    Với mỗi nhiệm vụ cũ, chọn giữ nguyên, điều chỉnh hạn theo nhiệm vụ mới, hoặc thay bằng nhiệm vụ mới. Văn bản chỉ đổi \
                    ngày, không nêu lại nhiệm vụ: ghi ngày vào <b>hoặc thời hạn mới</b> dưới nhiệm vụ cũ.
                    """,
                    "Ghi kết quả đối chiếu, rồi xác nhận văn bản.",
                ]),
                .text(
                    """
                    Trang nhiệm vụ cũ vẫn ghi thời hạn trước và văn bản mới làm căn cứ điều chỉnh. Nhiệm vụ bị bãi bỏ mà không có nhiệm vụ \
                    thay: sau khi xác nhận văn bản, người giao việc mở nhiệm vụ, chọn <b>Hủy nhiệm vụ</b> và lấy văn bản đó làm căn cứ.
                    """),
            ]),
        GuideSection(
            "register", "Danh sách và tra cứu văn bản",
            [
                .list([
                    "<b>Chờ xác nhận</b>: văn bản đã đọc, chưa kiểm tra xong. Con số cạnh <b>Văn bản đến</b> đếm những văn bản này.",
                    "<b>Đã xác nhận</b>: mở văn bản để xem các đoạn giao việc kèm trạng thái từng việc.",
                    "Tìm nhanh bằng số, ký hiệu ở ô tìm kiếm trên cùng.",
                    "Bấm <b>Tải tệp gốc</b> để lấy đúng tệp đã tiếp nhận.",
                ])
            ]),
        clerkBooksGuide, OutgoingGuide.clerk, clerkInterchangeGuide,
        GuideSection(
            "by-hand", "Giao việc không từ văn bản",
            [
                .text(
                    "Dùng khi lãnh đạo chỉ đạo trực tiếp, qua điện thoại, hoặc kết luận tại cuộc họp mà chưa có văn bản."
                ),
                .steps([
                    "Bấm <b>+ Mới</b>, chọn <b>Giao nhiệm vụ</b>.",
                    "Chọn chỉ đạo trực tiếp hay kết luận cuộc họp; ghi ai chỉ đạo, ngày nào.",
                    """
                    Nhập nội dung, chủ trì, phối hợp, thời hạn. Có bước trung gian, hoặc có bên phải gửi phần của mình sớm hơn: mở \
                    <b>Các mốc, hạn riêng của đơn vị phối hợp</b>; thiếu chỗ thì bấm <b>Thêm hàng</b>.
                    """,
                    """
                    Bấm <b>Giao nhiệm vụ</b>. Chưa đủ thông tin thì bấm <b>Lưu nháp</b>; lần sau mở ở <b>Bản nháp của tôi</b>.
                    """,
                    """
                    Khi văn bản ban hành: tiếp nhận văn bản, mở nhiệm vụ, chọn <b>Thao tác khác</b>, <b>Gắn văn bản làm căn cứ</b>.
                    """,
                ]),
                .cases([
                    (
                        "Người được giao đang vắng mặt",
                        """
                        Hệ thống hỏi lại: bấm <b>Giao cho</b> người làm thay, hoặc đánh dấu <b>Vẫn giao dù có người đang vắng mặt</b>.
                        """
                    ),
                    (
                        "Lỡ gửi hai lần",
                        "Cùng một biểu mẫu gửi hai lần chỉ thành một nhiệm vụ."
                    ),
                ]),
                .text(
                    """
                    Lãnh đạo, văn thư và người theo dõi kế hoạch giao được cho mọi đơn vị; trưởng đơn vị giao được cho đơn vị mình và \
                    công chức của đơn vị.
                    """),
            ]),
    ])
