/// Petitions and the reception of citizens: for those who receive, those who settle, and leaders.
let petitionGuide = GuideChapter(
    slug: "petitions", title: "Tiếp công dân, đơn thư",
    summary:
        "Tiếp nhận, phân loại đơn; khiếu nại, tố cáo, kiến nghị, phản ánh qua từng bước; giữ bí mật người tố cáo; chia sẻ với cơ quan phối hợp; sổ tiếp công dân; số liệu.",
    sections: [
        GuideSection(
            "intake", "Tiếp nhận đơn",
            [
                .text(
                    """
                    Người được giao vai trò <b>Tiếp công dân</b> tiếp nhận đơn nộp trực tiếp, gửi qua bưu chính, cổng thông tin, hộp thư góp ý \
                    hoặc do nơi khác chuyển đến. Đơn nhận số của năm như ĐT-2026-0015.
                    """),
                .steps([
                    "Mở <b>Đơn thư</b>, bấm <b>Tiếp nhận đơn</b>, chọn nội dung chính của đơn. Đơn có tố cáo: luôn chọn <b>Tố cáo</b>.",
                    "Ghi <b>Ngày nhận đơn</b>. Thời hạn và pháp luật áp dụng tính theo ngày này: khiếu nại nhận đến 30/6/2026 thụ lý trong 10 ngày, từ 01/7/2026 trong 07 ngày làm việc.",
                    "Ghi người gửi, tóm tắt nội dung. Đơn có thể trùng hiện ở mục <b>Đơn có thể trùng</b> trong khi nhập, kể cả khi tên viết không dấu, khác chính tả; chọn <b>Đơn trùng</b> hoặc <b>Cùng vụ việc</b> để liên kết.",
                    "Kiểm tra các điều kiện theo thứ tự; đơn không đáp ứng thì chọn điều kiện đầu tiên không đạt và nêu lý do.",
                    "Bấm <b>Ghi nhận đơn</b>. Việc phân loại vào <b>Việc của tôi</b>, có thời hạn.",
                ]),
                .cases([
                    (
                        "Đơn có nhiều nội dung",
                        "Đánh dấu <b>Đơn có nhiều nội dung</b>; mở <b>Đơn có nội dung thuộc loại khác</b>, đánh dấu các loại ấy, rồi làm bước <b>Hướng dẫn tách đơn có nhiều nội dung</b> và in phiếu hướng dẫn."
                    ),
                    (
                        "Lĩnh vực, thẩm quyền",
                        "Chọn <b>Lĩnh vực</b>, <b>Thẩm quyền giải quyết</b> khi nhập, hoặc ở trang của đơn trước khi xử lý: số liệu tính theo những gì đã ghi khi đơn được phân loại."
                    ),
                    (
                        "Người gửi yêu cầu giữ bí mật họ tên",
                        "Đánh dấu ô ấy khi nhập: họ tên, địa chỉ chỉ người được chỉ định xem được, như với người tố cáo; không giấy tờ nào in ra."
                    ),
                    (
                        "Nội dung đã được hướng dẫn, chuyển một lần",
                        "Khi chọn liên kết với đơn ấy, hệ thống đề nghị điều kiện không đáp ứng kèm lý do; anh/chị kiểm tra rồi quyết định."
                    ),
                    (
                        "Đơn không ghi tên",
                        "Để trống họ tên, chọn điều kiện không đáp ứng; làm bước lưu đơn. Tố cáo nặc danh có người, việc rõ ràng thì dùng cho thanh tra, kiểm tra."
                    ),
                    (
                        "Chưa đủ điều kiện nay đã khắc phục",
                        "Ở trang của đơn mở <b>Kiểm tra lại điều kiện, phân loại</b>. Đơn còn thiếu điều kiện thì không đề xuất thụ lý được."
                    ),
                ]),
            ]),
        GuideSection(
            "steps", "Phân loại và giải quyết",
            [
                .text(
                    """
                    Mỗi loại đơn đi theo quy trình của luật: bước nào do ai làm, cần ghi gì, thời hạn nào bắt đầu, dừng. Đến lượt ai thì việc \
                    vào <b>Việc của tôi</b> của người đó và được đôn đốc như mọi nhiệm vụ. Mục <b>Thời hạn</b> của đơn giải thích từng ngày.
                    """),
                .cases([
                    (
                        "Thuộc thẩm quyền",
                        "<b>Đề xuất thụ lý</b>; lãnh đạo <b>Thụ lý</b> và giao người xác minh, <b>Không thụ lý</b> có lý do, hoặc <b>Yêu cầu phân loại lại</b>. Kiến nghị, phản ánh: <b>Giao đơn vị xem xét trả lời</b>."
                    ),
                    (
                        "Không thuộc thẩm quyền",
                        "<b>Hướng dẫn đến cơ quan có thẩm quyền</b>, một lần cho một nội dung; kiến nghị, phản ánh: <b>Chuyển cơ quan có thẩm quyền</b>."
                    ),
                    ("Nơi khác chuyển đến không đúng", "<b>Trả đơn cho nơi chuyển đến</b>, nêu lý do."),
                    (
                        "Theo dõi kết quả ở cơ quan nhận chuyển",
                        "<b>Yêu cầu cơ quan khác giải quyết, báo cáo kết quả</b>, hoặc với tố cáo <b>Chuyển cơ quan có thẩm quyền, theo dõi kết quả</b>: cơ quan ấy có việc với thời hạn riêng và được đôn đốc. Khi có văn bản trả lời, làm bước <b>Ghi kết quả cơ quan nhận chuyển báo cáo</b> và chọn <b>Văn bản trả lời</b> trong văn bản đến: việc của cơ quan ấy kết thúc."
                    ),
                    (
                        "Khiếu nại lần hai",
                        "Ở trang của đơn lần đầu, <b>Bước khác</b>, chọn <b>Tiếp nhận khiếu nại lần hai</b>: hai đơn liên kết với nhau."
                    ),
                ]),
            ]),
        GuideSection(
            "papers", "Giấy tờ của đơn",
            [
                .text(
                    """
                    Phiếu, thông báo được lập theo bước đã làm, mở ở mục <b>Giấy tờ</b>, in trên khổ A4 hoặc tải DOCX, PDF. In lại lúc nào cũng ra \
                    nội dung của lúc làm bước. Văn bản phải có số thì soạn ở <b>Văn bản đi</b>, lấy nội dung từ giấy tờ này; phiếu chuyển \
                    tố cáo không có tên người tố cáo.
                    """)
            ]),
        GuideSection(
            "secrets", "Giữ bí mật người tố cáo",
            [
                .text(
                    """
                    Họ tên, địa chỉ, số giấy tờ, tệp của đơn tố cáo chỉ người tiếp nhận và người được chỉ định xem được; quản trị, lãnh đạo, \
                    người làm thay đều không tự xem được. Danh sách, tìm kiếm, tệp xuất, thông báo, giấy tờ in không có thông tin này.
                    """),
                .steps([
                    "Người được chỉ định bấm <b>Xem thông tin người gửi</b>. Mỗi lần xem, mỗi lần mở tệp đều được ghi vào nhật ký.",
                    "Cần cho người khác xem: mở <b>Chỉ định người được xem</b>, chọn người, nêu lý do. Thôi cho xem thì bấm nút bên dưới.",
                ]),
                .note(
                    "Tóm tắt và nội dung các bước không được có họ tên, số giấy tờ, điện thoại của người tố cáo; hệ thống không nhận nội dung như thế. Viết «người tố cáo»."
                ),
            ]),
        GuideSection(
            "circles", "Quy chế phối hợp",
            [
                .text(
                    """
                    <b>Quy chế phối hợp</b> ghi các cơ quan cùng tiếp công dân, xử lý đơn thư: số, ngày ký, thời gian có hiệu lực, cơ quan tham \
                    gia. Quản trị viên hoặc người phụ trách tiếp công dân cập nhật; ai trong cơ quan cũng xem được.
                    """),
                .note(
                    "Cơ quan ngoài tham gia quy chế phải có người theo dõi trong cơ quan: người ấy xem đơn được chia sẻ và ghi ý kiến thay, kèm văn bản của cơ quan."
                ),
            ]),
        GuideSection(
            "sharing", "Chia sẻ đơn với cơ quan phối hợp",
            [
                .steps([
                    "Ở trang của đơn bấm <b>Chia sẻ, phối hợp</b>, rồi <b>Chia sẻ</b>. Chọn quy chế phối hợp, hoặc để <b>Từng đơn vị</b>.",
                    "Với mỗi cơ quan chọn mức được xem: <b>Thông tin chung</b> (số đơn, loại đơn, trạng thái, thời hạn, kết quả), <b>Nội dung</b> (thêm nội dung đề nghị, phân loại, các bước) hoặc <b>Nội dung và tệp</b>.",
                    "Ghi <b>Mục đích chia sẻ</b> và <b>Chia sẻ đến hết ngày</b>. Cơ quan được chia sẻ nhận thông báo.",
                    "Cần cơ quan trả lời thì bấm <b>Yêu cầu cho ý kiến</b>, ghi nội dung, hạn nếu có. Yêu cầu vào <b>Việc của tôi</b> của cơ quan ấy, được nhắc, đôn đốc như mọi nhiệm vụ, và tự kết thúc khi cơ quan ghi ý kiến.",
                ]),
                .cases([
                    (
                        "Đổi mức hoặc ngày",
                        "Chia sẻ lại, chọn mức cho cơ quan ấy: lần sau thay lần trước, yêu cầu chưa trả lời vẫn còn. Cơ quan để <b>Giữ nguyên</b> thì không đổi gì."
                    ),
                    (
                        "Không cần chia sẻ nữa",
                        "Bấm <b>Thôi chia sẻ</b>, nêu lý do. Cơ quan không xem được nữa, yêu cầu chưa trả lời được rút; ý kiến đã ghi vẫn còn. Hết ngày đã ấn định thì việc chia sẻ tự kết thúc."
                    ),
                    (
                        "Đơn tố cáo",
                        "Không chia sẻ tên, địa chỉ người tố cáo và tệp của đơn. Chỉ người phụ trách cơ quan phối hợp và người được phân công trả lời xem được; mỗi lần xem nội dung được ghi vào nhật ký."
                    ),
                ]),
            ]),
        GuideSection(
            "shared", "Đơn được chia sẻ với cơ quan, đơn vị mình",
            [
                .text(
                    """
                    Đơn được chia sẻ nằm ở <b>Đơn thư được chia sẻ</b>, mở được từ thông báo và từ nhiệm vụ cho ý kiến. Trang của đơn chỉ có \
                    những gì cơ quan được xem. Người phụ trách hoặc người được phân công bấm <b>Ghi ý kiến phối hợp</b>; ý kiến đã ghi không sửa, \
                    không xóa được. Cơ quan chỉ thấy yêu cầu, ý kiến của mình. <b>Vì sao tôi xem được?</b> nêu lần chia sẻ, mức và thời gian.
                    """)
            ]),
        GuideSection(
            "visits", "Sổ tiếp công dân, ngày tiếp của lãnh đạo",
            [
                .steps([
                    "Mở <b>Sổ tiếp công dân</b>, bấm <b>Ghi lượt tiếp</b>: hình thức, người tiếp, công dân, nội dung. Đoàn đông người ghi người đại diện và số người.",
                    "Kết thúc lượt tiếp bằng một bước: <b>Giải thích, hướng dẫn</b>; <b>Nhận đơn, thông tin, tài liệu</b>; lãnh đạo <b>Kết luận, giao đơn vị tham mưu trả lời</b>; hoặc <b>Từ chối tiếp</b>.",
                    "Công dân nộp đơn: chọn <b>Tiếp nhận đơn của lượt này</b>, đơn liên kết với lượt tiếp.",
                    "<b>In sổ</b> theo mẫu 03/TCD của một kỳ, trên màn hình, DOCX hoặc PDF.",
                ]),
                .text(
                    """
                    <b>Ngày tiếp của lãnh đạo</b> là lịch tiếp định kỳ trong tháng; trang nhắc khi tháng chưa đủ số ngày luật định. Bấm vào một \
                    ngày rồi <b>Đăng ký công dân</b> để ghi trước người sẽ được tiếp; đến ngày chọn <b>Bắt đầu tiếp</b> hoặc <b>Không đến</b>. \
                    Tiếp trực tuyến cũng đăng ký trước, thông báo cho công dân ít nhất 05 ngày làm việc.
                    """),
            ]),
        GuideSection(
            "figures", "Số liệu của kỳ",
            [
                .text(
                    """
                    <b>Số liệu</b> có các bảng tiếp công dân, xử lý đơn, giải quyết khiếu nại, tố cáo, kiến nghị, phản ánh của kỳ được chọn; bấm \
                    vào số để mở các đơn. Lãnh đạo và người tiếp công dân xem được, mỗi người đếm những gì mình được xem. <b>Xuất XLSX</b> để \
                    lập báo cáo.
                    """),
                .text(
                    """
                    Số liệu của một kỳ tính theo các bước đã ghi đến hết ngày cuối kỳ: xem lại lúc nào cũng như vậy, xử lý tiếp sau đó thuộc kỳ \
                    sau. Đơn kỳ trước chuyển sang cộng đơn nhận trong kỳ bằng đơn đã phân loại cộng đơn chuyển kỳ sau. Đơn đủ điều kiện, đơn \
                    trùng được đếm theo kết quả kiểm tra lúc phân loại, nên hãy ghi điều kiện và liên kết đơn trùng trước bước phân loại.
                    """),
            ]),
    ])
