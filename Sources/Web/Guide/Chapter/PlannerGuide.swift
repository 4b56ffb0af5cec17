let plannerGuide = GuideChapter(
    slug: "planner", title: "Người theo dõi kế hoạch",
    summary: "Theo dõi toàn bộ nhiệm vụ của cơ quan, ghi thay cơ quan ngoài, điều chỉnh theo văn bản.",
    sections: [
        GuideSection(
            "board", "Bảng theo dõi kế hoạch",
            [
                .steps([
                    "Mở <a href=\"/plans\">Kế hoạch</a>, chọn kế hoạch cần theo dõi.",
                    """
                    Dải số trên cùng: tổng số việc, chờ tiếp nhận, đang thực hiện, chờ xác nhận, hoàn thành, quá hạn, sắp đến hạn. \
                    Bấm vào một số để chỉ xem các việc đó.
                    """,
                    """
                    Bên dưới là đề mục của văn bản, dưới mỗi đề mục là các việc kèm trạng thái, đơn vị chủ trì, đơn vị phối hợp, thời \
                    hạn và báo cáo gần nhất.
                    """,
                    "Bấm <b>Xuất XLSX</b> hoặc <b>Xuất CSV</b> để lập báo cáo, hoặc in trang: bản in không có thanh và mục điều hướng.",
                ]),
                .note(
                    """
                    Con số trên bảng là kết quả đếm tại thời điểm mở trang, không phải số nhập tay. Muốn con số thay đổi, việc phải \
                    được báo cáo và xác nhận.
                    """),
            ]),
        GuideSection(
            "weekly", "Rà soát hằng tuần",
            [
                .steps([
                    "Mở bảng kế hoạch, bấm số <b>Quá hạn</b>: liên hệ đơn vị chủ trì, đề nghị báo cáo.",
                    "Bấm <b>Sắp đến hạn</b>: nhắc các việc chưa có báo cáo nào.",
                    "Bấm <b>Chờ tiếp nhận</b>: việc giao đã lâu chưa ai nhận thường là giao nhầm đơn vị.",
                    "Bấm <b>Chờ xác nhận</b>: trình người giao việc xem kết quả.",
                ])
            ]),
        GuideSection(
            "urging", "Đôn đốc",
            [
                .text(
                    """
                    Hệ thống tự đôn đốc theo các bậc: nhắc trước hạn, đúng ngày, khi quá hạn; rồi dự thảo công văn đôn đốc từng đơn vị; rồi \
                    đưa vào danh sách họp giao ban tuần. Mỗi bậc chỉ một lần cho mỗi thời hạn, chỉ trong giờ làm việc (trừ văn bản hỏa tốc), \
                    và được ghi vào diễn biến của nhiệm vụ. Phần việc có hạn riêng được nhắc theo hạn đó, gửi người làm và trưởng đơn vị của \
                    phần việc.
                    """),
                .steps([
                    "Xem các bậc: mở bảng theo dõi kế hoạch, bấm <b>Bậc đôn đốc</b>. Đặt bậc riêng cho kế hoạch ngay tại trang đó.",
                    "Đôn đốc ngoài lịch: mở nhiệm vụ, ở mục <b>Đôn đốc</b> bấm <b>Xem, đôn đốc ngay</b>.",
                    """
                    Mở <a href="/urging">Danh sách cần đôn đốc</a> để xem nhiệm vụ chờ công văn và công văn đang xử lý. Chọn nhiệm vụ, bấm \
                    <b>Dự thảo công văn đôn đốc</b> để dự thảo sớm hơn hệ thống. Nhiệm vụ hạn chế người xem không đưa vào công văn và danh \
                    sách họp; người xem được thì đôn đốc trên trang nhiệm vụ.
                    """,
                    "Mở công văn: sửa ngày yêu cầu hoàn thành, báo cáo, bỏ nhiệm vụ không cần nhắc, chọn <b>Trình ai ký</b>; tải bản Word để xem thể thức.",
                    """
                    Người được trình bấm <b>Duyệt, ký</b> hoặc <b>Trả lại</b>; trang ghi rõ ký với quyền gì (KT., TL., TUQ.) và theo văn \
                    bản nào. Văn thư chọn sổ văn bản đi và bấm <b>Ghi số, phát hành</b>: công văn lấy số tiếp theo của sổ.
                    """,
                ]),
                .note(
                    "Nhiệm vụ đã báo cáo chờ xác nhận, tạm dừng hoặc đã kết thúc thì không bị đôn đốc. Điều chỉnh thời hạn thì các bậc tính lại theo hạn mới."
                ),
            ]),
        GuideSection(
            "outside", "Ghi thay cơ quan ngoài",
            [
                .text(
                    """
                    Cơ quan ngoài Văn phòng (sở, ngành, UBND cấp xã) chưa có tài khoản. Người theo dõi cơ quan đó ghi thay, kèm văn bản \
                    chứng minh.
                    """),
                .steps([
                    "Mở việc do cơ quan ngoài chủ trì. Việc nằm trong ngăn <b>Chờ tôi xử lý</b> của người theo dõi.",
                    "Khi cơ quan đó xác nhận đã nhận việc: bấm <b>Ghi tiếp nhận</b>.",
                    """
                    Khi nhận được báo cáo: bấm <b>Ghi báo cáo</b>, tóm tắt nội dung, chọn văn bản đến đã tiếp nhận hoặc đăng ký; có \
                    thể kèm thêm tệp.
                    """,
                ]),
                .text(
                    """
                    Thiếu văn bản chứng minh thì không ghi được kết quả. Nhật ký ghi rõ ai ghi thay cho cơ quan nào, căn cứ văn bản nào.
                    """),
            ]),
        GuideSection(
            "amend", "Khi có văn bản sửa đổi, thay thế",
            [
                .text(
                    """
                    Văn thư tiếp nhận văn bản mới và xác nhận kết quả đọc. Các việc bị sửa đổi được điều chỉnh với văn bản mới làm căn \
                    cứ; việc bị thay thế chuyển sang trạng thái <b>Được thay thế</b> và dẫn đến việc mới. Không sửa tay nội dung việc cũ.
                    """)
            ]),
        GuideSection(
            "missing", "Việc thiếu đơn vị chủ trì hoặc thời hạn",
            [
                .text(
                    """
                    Văn bản đôi khi không nêu rõ ai chủ trì hoặc khi nào xong. Những việc đó được đánh dấu ngay khi xác nhận kết quả đọc. \
                    Hãy đề nghị người ký làm rõ, rồi điều chỉnh thời hạn kèm ý kiến hoặc văn bản làm căn cứ.
                    """)
            ]),
        GuideSection(
            "review", "Kiểm điểm cuối năm, kế hoạch năm sau",
            [
                .steps([
                    "Mở bảng theo dõi kế hoạch, bấm <b>Kiểm điểm</b>. Chọn năm nếu kế hoạch kéo dài nhiều năm.",
                    """
                    <b>Đánh giá từng đơn vị</b>: số việc đúng hạn, xong chậm, quá hạn, điểm, mức và cách tính. Mỗi số mở đúng danh sách đã \
                    đếm. Công thức, mức điểm sửa trong <code>Rules/review/unit.yaml</code>.
                    """,
                    """
                    <b>Hạn chế, biện pháp, kết quả</b>: đi từ từng hạn chế đến biện pháp, nhiệm vụ, minh chứng, báo cáo gần nhất và mức \
                    khắc phục.
                    """,
                    """
                    Đơn vị nêu lý do chậm thì trang hiện số ý kiến chờ quyết định. Mở từng ý kiến, chọn <b>Chấp nhận</b> hoặc <b>Không chấp \
                    nhận</b>, ghi lý do. Được chấp nhận thì việc chậm không tính vào đánh giá. Không ai tự quyết định ý kiến của đơn vị mình.
                    """,
                    """
                    <b>Nội dung chưa có biện pháp, nhiệm vụ</b> ở cuối trang: đề mục của kế hoạch mà dưới đó chưa giao việc gì.
                    """,
                    """
                    Bấm <b>Tải DOCX</b> để lấy báo cáo kiểm điểm đúng thể thức kèm phụ lục; <b>XLSX</b>, <b>CSV</b> để lấy biểu; in trang \
                    để họp.
                    """,
                    """
                    Bấm <b>Kế hoạch năm …</b>: danh sách từ nội dung kết luận đến biện pháp, nhiệm vụ sẽ đưa vào kế hoạch mới. Lãnh đạo, \
                    người theo dõi kế hoạch bấm <b>Thêm nội dung kết luận</b> để ghi kết luận của cấp ủy, cuộc họp; bấm <b>Bổ sung</b> \
                    để ghi biện pháp, đơn vị, thời gian cho nội dung còn thiếu; bấm <b>Không đưa vào</b> với nội dung không còn phù hợp.
                    """,
                    """
                    Bấm <b>Tải dự thảo DOCX</b>: tệp Word gồm các việc chưa xong và các nội dung đã ghi thêm. Sửa trong Word, trình ký, ban hành, rồi văn thư tiếp nhận như mọi văn bản: hệ thống đọc lại đúng các nhiệm vụ đó.
                    """,
                ]),
                .note(
                    """
                    Trong dự thảo, việc đến hạn sau năm kiểm điểm giữ nguyên ngày; việc thường xuyên vẫn thường xuyên; việc còn lại ghi quý \
                    I năm sau. Nội dung chưa có biện pháp nằm ở mục riêng, cần bổ sung trước khi ban hành.
                    """),
            ]),
        GuideSection(
            "periodic", "Lập và chốt báo cáo định kỳ",
            [
                .steps([
                    "Mở <a href=\"/reports/periodic\">Báo cáo định kỳ</a>, chọn kỳ đã đủ số liệu.",
                    "Xem số liệu; tải <b>DOCX</b> để trình ký, <b>XLSX</b> hoặc <b>CSV</b> để lấy biểu.",
                    """
                    Ghi đánh giá, hạn chế, nguyên nhân và kiến nghị, rồi bấm <b>Chốt số liệu và lưu báo cáo</b>. Bản chốt có mã băm và \
                    không sửa được nữa.
                    """,
                ]),
                .text(
                    """
                    Phát hiện sai sót sau khi chốt: mở lại kỳ đó, ghi lý do và lưu <b>báo cáo đính chính</b>. Cả chuỗi bản chốt và lý do đều \
                    hiện ở trang báo cáo. Nơi nhận và ngày chốt số liệu sửa trong <code>Rules/report/report.yaml</code>, phần đầu văn bản trong \
                    <code>Rules/letterhead.yaml</code>.
                    """),
            ]),
    ])
