/// The control of administrative procedures: for those who lead it, teams of inspection, and inspected units.
let controlGuide = GuideChapter(
    slug: "control", title: "Kiểm soát thủ tục hành chính",
    summary: "Kế hoạch và cuộc kiểm tra, rút mẫu hồ sơ có hạt giống, phát hiện, giải trình, kết luận, việc khắc phục.",
    sections: [
        GuideSection(
            "plans", "Kế hoạch kiểm tra",
            [
                .text(
                    """
                    Lãnh đạo và người được giao vai trò <b>Kiểm soát thủ tục hành chính</b> lập kế hoạch kiểm tra hằng năm: cơ quan, đơn vị, \
                    địa phương, ngày, đoàn kiểm tra, nội dung. Mở <b>Một cửa</b>, thẻ <b>Kiểm soát thủ tục</b>.
                    """),
                .steps([
                    "Bấm <b>Lập kế hoạch kiểm tra</b>, ghi tên, nội dung, trưởng đoàn, thành viên.",
                    "Bấm <b>Thêm cuộc kiểm tra</b> cho từng cơ quan, đơn vị, địa phương.",
                    "Bấm <b>Ban hành</b>, ghi số, ngày. Mỗi cuộc kiểm tra thành một nhiệm vụ của trưởng đoàn; đơn vị được kiểm tra nhận thông báo.",
                ]),
                .text(
                    """
                    Sau khi ban hành, sửa kế hoạch, đổi ngày, hủy cuộc kiểm tra đều phải nêu lý do; lý do nằm ở mục <b>Điều chỉnh</b>. Trang kế \
                    hoạch cho biết đã kiểm tra bao nhiêu cuộc, cuộc nào quá ngày, việc khắc phục nào còn mở, quá hạn.
                    """),
            ]),
        GuideSection(
            "samples", "Rút mẫu hồ sơ",
            [
                .text(
                    """
                    Mẫu được rút theo quy tắc công khai: với mỗi mã hồ sơ tính SHA-256 của chuỗi <b>hạt giống|mã hồ sơ</b>, xếp tăng dần, lấy từ \
                    đầu. Cùng hạt giống, cùng danh sách thì ra cùng một mẫu. Trang của mẫu tự rút lại và cho biết có khớp không.
                    """),
                .cases([
                    ("Chọn cỡ mẫu", "Ghi số hồ sơ, hoặc tỷ lệ phần trăm, làm tròn lên."),
                    (
                        "Hạt giống",
                        "Để trống thì máy chọn ngẫu nhiên. Muốn hai bên cùng chọn, thống nhất một chuỗi bất kỳ tại buổi làm việc rồi ghi vào."
                    ),
                    (
                        "Cơ quan ngoài, địa phương",
                        "Dán danh sách mã hồ sơ do nơi được kiểm tra cung cấp, mỗi dòng một mã."
                    ),
                    (
                        "Rút lại",
                        "Mẫu đã rút không sửa, không xóa được. Rút thêm thì mẫu mới nằm cạnh mẫu cũ, nhật ký ghi cả hai."
                    ),
                ]),
            ]),
        GuideSection(
            "visits", "Cuộc kiểm tra",
            [
                .text(
                    """
                    Khi rút mẫu, hệ thống đề xuất phát hiện mà dữ liệu cho thấy: hồ sơ quá hạn không có văn bản xin lỗi, giấy tờ ngoài thành phần \
                    hồ sơ, yêu cầu bổ sung quá một lần. Đoàn <b>Xác nhận</b> hoặc <b>Không ghi nhận</b> kèm lý do, và <b>Ghi phát hiện</b> khác với chứng cứ. \
                    <b>Phản ánh, đánh giá của người dân</b> có phản ánh về hành vi và đánh giá chưa hài lòng về đơn vị; mỗi ý kiến ghi thành \
                    phát hiện một lần.
                    """),
                .steps([
                    "Đoàn <b>Ghi biên bản</b>: ngày, người có mặt, nội dung làm việc, ý kiến của đơn vị. Nhiệm vụ của trưởng đoàn tự kết thúc. In biên bản, khi hai bên ký thì ghi ngày ký. Trước đó quyết định hết phát hiện theo dữ liệu; hai bên đã ký thì biên bản, mẫu, phát hiện giữ nguyên, đơn vị còn giải trình.",
                    "Người đứng đầu đơn vị được kiểm tra mở cuộc kiểm tra từ thông báo hoặc thẻ <b>Kiểm soát thủ tục</b>, bấm <b>Giải trình</b> ở từng phát hiện.",
                    "Trưởng đoàn bấm <b>Kết luận</b>, ghi số, ngày, người ký, nội dung; in thông báo kết luận.",
                    "Bấm <b>Giao việc khắc phục</b>: mỗi việc là một nhiệm vụ có đơn vị chủ trì, thời hạn, được đôn đốc, báo cáo, xác nhận như mọi nhiệm vụ.",
                ]),
            ]),
        GuideSection(
            "feedback", "Phản ánh, kiến nghị về quy định hành chính",
            [
                .text(
                    """
                    Cá nhân, tổ chức gửi ở trang <b>Phản ánh, kiến nghị</b> mà không phải đăng nhập; thư, điện thoại, trực tiếp, do Cổng Dịch vụ \
                    công quốc gia chuyển thì văn thư, một cửa, tiếp công dân bấm <b>Ghi phản ánh, kiến nghị</b>. Mỗi phản ánh có mã như PAKN-2026-0001.
                    """),
                .steps([
                    "Đơn vị kiểm soát thủ tục phân loại: về nội dung quy định hay về hành vi, rồi <b>Chuyển đơn vị trả lời</b>. Thiếu điều kiện thì <b>Không xử lý</b>, việc của nơi khác thì <b>Chuyển cơ quan khác</b>, kèm lý do.",
                    "Đơn vị soạn trả lời, <b>Trình trả lời</b>. Thời hạn theo tệp <b>Rules/feedback.yaml</b>, chuyển sang đơn vị khác vẫn giữ hạn đầu, quá hạn thì được đôn đốc như mọi nhiệm vụ.",
                    "Đơn vị kiểm soát thủ tục <b>Duyệt trả lời</b> hoặc <b>Trả lại đơn vị</b>. Người gửi có thư điện tử thì hệ thống gửi và tự ghi. Không có thì <b>In trả lời</b>, gửi bưu chính, gọi điện hoặc trao trực tiếp, rồi <b>Ghi đã gửi</b>: từ lúc đó mới tính là đã trả lời.",
                    "<b>Công khai</b>: sửa lời cho gọn, không còn thông tin của người gửi. Hệ thống không cho công khai khi còn tên (người gửi chưa đồng ý), điện thoại, thư điện tử, địa chỉ.",
                ]),
                .text(
                    """
                    <b>Số liệu</b> của kỳ: nhận theo nguồn, loại; trả lời đúng hạn, quá hạn; đã công khai. Đơn vị trả lời thấy nội dung, không thấy \
                    cách liên hệ người gửi.
                    """),
            ]),
        GuideSection(
            "reviews", "Rà soát, đơn giản hóa thủ tục; số liệu thủ tục",
            [
                .steps([
                    "Lập kế hoạch rà soát, thêm từng thủ tục (kể cả thủ tục nội bộ) với đơn vị rà soát, rồi <b>Ban hành</b>: mỗi thủ tục thành một nhiệm vụ của đơn vị.",
                    "Đơn vị mở nhiệm vụ, trả lời bốn câu hỏi: cần thiết, hợp lý, hợp pháp, chi phí.",
                    "Nếu đề xuất đơn giản hóa: ghi phương án, lý do, văn bản phải sửa, chi phí tuân thủ trước và sau. Hệ thống tính số đồng, số giờ, tỷ lệ tiết kiệm.",
                    "Đơn vị kiểm soát thủ tục <b>Thông qua</b> hoặc <b>Không thông qua</b>, kèm lý do; in phụ lục phương án đơn giản hóa.",
                ]),
                .text(
                    """
                    Chi phí một lần = số giờ × thu nhập bình quân một giờ + phí, lệ phí + đi lại + chi phí khác; một năm = chi phí một lần × số lần \
                    × số người, tổ chức. Thu nhập bình quân một giờ ghi ở <b>Rules/procedure-review.yaml</b>.
                    """),
                .text(
                    """
                    <b>Số liệu thủ tục</b>: từng thủ tục tiếp nhận, giải quyết, quá hạn bao nhiêu hồ sơ trong kỳ, trung bình mấy ngày.
                    """),
            ]),
    ])
