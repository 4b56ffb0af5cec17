let leaderGuide = GuideChapter(
    slug: "leader", title: "Lãnh đạo",
    summary: "Nắm tình hình, xác nhận hoặc trả lại kết quả, điều chỉnh thời hạn, hủy nhiệm vụ.",
    sections: [
        GuideSection(
            "overview", "Nắm tình hình trong một phút",
            [
                .steps([
                    """
                    Mở <a href="/work">Việc của tôi</a>: ngăn <b>Chờ tôi xử lý</b> gồm các kết quả đang chờ anh/chị xác nhận.
                    """,
                    "Ngăn <b>Tôi giao</b>: mọi việc do anh/chị giao hoặc chỉ đạo, xếp theo hạn.",
                    """
                    Mở <a href="/plans">Kế hoạch</a>, chọn một kế hoạch: dải số trên cùng cho biết bao nhiêu việc quá hạn, sắp đến \
                    hạn, chờ xác nhận. Bấm vào số để xem đúng các việc đó.
                    """,
                ])
            ]),
        GuideSection(
            "instructions", "Cho ý kiến chỉ đạo văn bản đến",
            [
                .steps([
                    """
                    Số bên mục <a href="/incoming">Văn bản đến</a> gồm các văn bản đang chờ ý kiến của anh/chị; mở \
                    <a href="/instructions">Văn bản chờ ý kiến</a>, chọn một văn bản.
                    """,
                    """
                    Ghi <b>Ý kiến chỉ đạo</b> như bút phê; chọn <b>Chủ trì</b>, <b>Phối hợp</b>, <b>Để biết</b> và \
                    <b>Thời hạn</b>. Chưa xong thì bấm <b>Lưu nháp</b>.
                    """,
                    """
                    Bấm <b>Chuyển thực hiện</b>: nơi chủ trì nhận nhiệm vụ có văn bản làm căn cứ, nơi phối hợp tham gia nhiệm vụ, \
                    nơi để biết được báo và được xem văn bản.
                    """,
                ]),
                .cases([
                    (
                        "Chỉ để biết, không giao ai",
                        "Bỏ trống <b>Chủ trì</b>, chọn các nơi <b>Để biết</b>: không có nhiệm vụ nào được giao."
                    ),
                    (
                        "Bút phê trên giấy",
                        "Văn thư ghi thay, đính kèm bản quét có bút phê; người giao việc vẫn là lãnh đạo đã bút phê."
                    ),
                    (
                        "Đi vắng",
                        "Người xử lý thay trong thời gian vắng mặt cho ý kiến được; nhật ký ghi đúng người đã ghi."
                    ),
                ]),
            ]),
        OutgoingGuide.leader,
        GuideSection(
            "decide", "Xác nhận hoàn thành hoặc trả lại",
            [
                .steps([
                    "Mở việc có trạng thái <b>Chờ xác nhận</b>, đọc báo cáo kết quả và tệp minh chứng.",
                    """
                    Đạt yêu cầu: bấm <b>Xác nhận hoàn thành</b>. Nhiệm vụ đóng lại; ngày hoàn thành là căn cứ tính đúng hạn hay \
                    chậm.
                    """,
                    """
                    Chưa đạt: bấm <b>Trả lại</b>, ghi rõ lý do và yêu cầu bổ sung. Lý do là bắt buộc và hiện ngay đầu trang cho \
                    người thực hiện.
                    """,
                ]),
                .text(
                    """
                    Việc giao cho nhiều đơn vị cùng làm: xác nhận từng phần; nhiệm vụ đóng khi mọi phần phải hoàn thành đã được xác \
                    nhận.
                    """),
                .cases([
                    (
                        "Xác nhận nhầm",
                        "Việc đã đóng không mở lại được. Giao việc mới, nêu rõ là việc tiếp theo của việc đã đóng."
                    ),
                    (
                        "Đi vắng",
                        """
                        Người theo dõi kế hoạch và lãnh đạo cùng chỉ đạo việc đó cũng xác nhận được. Nhật ký ghi đúng người đã \
                        xác nhận.
                        """
                    ),
                ]),
            ]),
        GuideSection(
            "adjust", "Điều chỉnh thời hạn",
            [
                .steps([
                    "Mở việc, chọn <b>Thao tác khác</b> rồi chọn <b>Điều chỉnh thời hạn</b>.",
                    "Nhập ngày mới và lý do. Nếu có văn bản cho phép gia hạn, chọn văn bản đó làm căn cứ.",
                    "Bấm <b>Điều chỉnh thời hạn</b>.",
                ]),
                .text(
                    """
                    Hạn cũ không mất: cột bên phải ghi từng lần điều chỉnh, từ ngày nào sang ngày nào, ai quyết định, vì sao. Nên điều \
                    chỉnh trước ngày đến hạn; điều chỉnh sau ngày đó vẫn được, nhưng nhật ký cho thấy việc đã từng quá hạn.
                    """),
                .text(
                    """
                    Một bên phải gửi phần của mình sớm hơn: ở cột bên phải, bấm <b>Đặt hạn riêng</b> dưới tên bên đó, nhập ngày và lý \
                    do. Bỏ trống ngày là trở về thời hạn của nhiệm vụ.
                    """),
            ]),
        GuideSection(
            "cancel", "Hủy nhiệm vụ",
            [
                .text(
                    """
                    Dùng khi việc không còn phải làm. Chọn <b>Thao tác khác</b>, <b>Hủy nhiệm vụ</b>, ghi lý do. Nhiệm vụ rời khỏi mọi \
                    danh sách đang thực hiện, không tính là hoàn thành, vẫn tìm và đọc được. Không hủy việc đã giao nhầm nội dung \
                    nếu chỉ cần sửa thời hạn: hãy điều chỉnh thời hạn.
                    """)
            ]),
        GuideSection(
            "reports", "Bảng điều hành",
            [
                .steps([
                    """
                    Mở <a href="/reports">Báo cáo</a>: bốn số trên cùng là việc đang quá hạn, đến hạn từ hôm nay đến Chủ nhật, chờ \
                    anh/chị quyết định và đang thực hiện. Bấm vào số để xem đúng các việc đã đếm.
                    """,
                    "<b>Quá hạn ở đâu</b>: đơn vị nào có bao nhiêu việc quá hạn. Bấm tên đơn vị để xem báo cáo của đơn vị.",
                    """
                    Xu hướng 12 tháng, bản đồ quá hạn theo đơn vị và tháng, tiến độ kế hoạch đều có <b>Số liệu dạng bảng</b> ngay bên \
                    dưới và in được đen trắng.
                    """,
                ]),
                .text(
                    """
                    Số liệu chỉ gồm những việc anh/chị được xem, tính theo thời hạn của nhiệm vụ, không theo mốc giữa chừng. Khi có việc \
                    thay đổi trong lúc đang xem, thanh thông báo hiện ra; trang không tự nhảy.
                    """),
            ]),
        GuideSection(
            "figures", "Số liệu của một kỳ, của một ngày đã qua",
            [
                .steps([
                    """
                    Mở <a href="/reports/figures">Số liệu</a>, chọn kỳ (tháng, quý, 6 tháng, 9 tháng, năm). Số liệu lấy từ ngày 15 \
                    của tháng trước kỳ đến hết ngày 14 của tháng cuối kỳ.
                    """,
                    "Muốn biết hôm đó thế nào: nhập ngày vào <b>Tình hình tại ngày</b>. Số liệu là số đã có vào cuối ngày ấy.",
                    """
                    Đúng hạn, quá hạn tính theo ngày báo cáo kết quả; thời gian chờ xác nhận không tính cho đơn vị. Việc nhỏ tách từ một \
                    nhiệm vụ chỉ đếm ở số liệu theo người, không đếm thêm cho đơn vị, kế hoạch, toàn cơ quan.
                    """,
                    "Phân tổ theo đơn vị, người thực hiện, lãnh đạo chỉ đạo, kế hoạch hoặc lĩnh vực (đề mục lớn của kế hoạch).",
                    "Mỗi số mở đúng danh sách đã đếm. Bấm <b>Xuất XLSX</b> hoặc <b>Xuất CSV</b> để mang đi.",
                ]),
                .text(
                    """
                    Hoàn thành đúng ngày đến hạn là đúng hạn. Việc tạm dừng không bị tính quá hạn. Xếp thứ theo tỷ lệ đúng hạn, rồi đến số \
                    việc chậm và số ngày chậm; bằng nhau thì đồng hạng.
                    """),
            ]),
        GuideSection(
            "review", "Kiểm điểm một kế hoạch",
            [
                .text(
                    """
                    Dưới tiến độ kế hoạch trên bảng điều hành, bấm <b>Kiểm điểm kế hoạch</b>: từng hạn chế đã khắc phục đến đâu, bằng biện \
                    pháp nào, có minh chứng gì; từng đơn vị đạt mức nào. Ý kiến của đơn vị về việc chậm chờ quyết định hiện ở đầu trang; \
                    việc chậm của đơn vị do người theo dõi kế hoạch phụ trách thì lãnh đạo quyết định.
                    """)
            ]),
        GuideSection(
            "waits", "Việc chờ ở đâu",
            [
                .text(
                    """
                    <a href="/reports/waits">Thời gian chờ</a> cho biết việc chờ bao lâu ở từng khâu chuyển giao giữa hai bên (chờ tiếp \
                    nhận, chờ xác nhận kết quả) và ở từng đơn vị (thời gian thực hiện), tính theo ngày lịch.
                    """)
            ]),
        GuideSection(
            "oral", "Chỉ đạo miệng, kết luận cuộc họp",
            [
                .text(
                    """
                    Văn thư hoặc người theo dõi kế hoạch nhập việc, ghi rõ ai chỉ đạo, ngày nào. Khi văn bản ban hành sau, văn bản được \
                    gắn vào việc làm căn cứ. Xem <a href="/guide/clerk#by-hand">Giao việc không từ văn bản</a>.
                    """)
            ]),
        GuideSection(
            "requests", "Quyết định đề nghị, giao lại",
            [
                .text(
                    """
                    Việc bị từ chối nhận, đề nghị giao bên khác, chuyển giao, xin điều chỉnh thời hạn đều vào ngăn <b>Chờ tôi xử lý</b> \
                    của người giao việc. Mở việc, bấm <b>Quyết định đề nghị</b>: đồng ý (có thể với ngày khác, hoặc chọn bên nhận \
                    việc) hay không đồng ý kèm ý kiến. Người theo dõi kế hoạch quyết định thay khi có văn bản làm căn cứ.
                    """),
                .cases([
                    (
                        "Vẫn giao cho đơn vị đã từ chối",
                        "Chọn <b>Yêu cầu tiếp tục thực hiện</b>, nêu ý kiến. Đơn vị không từ chối được lần nữa."
                    ),
                    (
                        "Giao cho đơn vị khác",
                        "Chọn bên nhận trong quyết định, hoặc bất cứ lúc nào bằng <b>Giao lại cho bên khác</b>. Bên cũ vẫn xem được, báo cáo cũ vẫn còn."
                    ),
                    ("Không cần bên phối hợp nữa", "<b>Miễn phối hợp</b>, ghi lý do; đơn vị chủ trì cũng làm được."),
                ]),
            ]),
        GuideSection(
            "suspend", "Tạm dừng, nhịp báo cáo, nhắc việc",
            [
                .cases([
                    (
                        "Tạm dừng",
                        """
                        Khi việc phải chờ, ghi lý do: thời hạn không chạy, không ai bị đôn đốc. Việc nhỏ đang mở cũng dừng theo. Khi <b>Cho \
                        tiếp tục</b>, khoảng thời gian («10 ngày làm việc») được tính lại, không kể những ngày đã dừng; ngày ấn định \
                        chưa qua lùi theo số ngày đã dừng, rơi vào ngày nghỉ thì sang ngày làm việc tiếp theo. Việc đã quá hạn trước \
                        khi tạm dừng vẫn là quá hạn.
                        """
                    ),
                    (
                        "Nhịp báo cáo",
                        "Nhiệm vụ thường xuyên: <b>Đặt nhịp báo cáo</b> theo tuần, tháng, quý… Kỳ nào chưa báo cáo đúng ngày là quá hạn."
                    ),
                    ("Nhắc việc", "Người đang phải làm nhận thông báo ngay; mỗi việc mỗi ngày nhắc một lần."),
                ])
            ]),
    ])
