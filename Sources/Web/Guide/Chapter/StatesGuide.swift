import Office

let statesGuide = GuideChapter(
    slug: "states", title: "Trạng thái và thời hạn",
    summary: "Ý nghĩa từng trạng thái, ai là người phải làm tiếp, cách tính quá hạn và sắp đến hạn.",
    sections: [
        GuideSection(
            "states", "Trạng thái của nhiệm vụ",
            [
                .table(
                    heads: ["Trạng thái", "Nghĩa là", "Ai làm tiếp"],
                    rows: ObligationState.allCases.map { state in
                        [StateBadge.html(state.word, state.tone), HTML.text(state.meaning), HTML.text(state.nextActor)]
                    }),
                .text(
                    """
                    Mỗi trạng thái có chữ, hình và màu, nên vẫn phân biệt được khi in đen trắng. <b>Quá hạn</b> không phải là trạng \
                    thái: việc đang thực hiện có thể trong hạn hoặc quá hạn, hệ thống tính mỗi lần mở trang.
                    """),
            ]),
        GuideSection(
            "parts", "Trạng thái của từng bên",
            [
                .text(
                    "Mỗi đơn vị, cá nhân tham gia có trạng thái riêng, ghi cạnh tên ở cột bên phải của trang nhiệm vụ."),
                .table(
                    heads: ["Trạng thái", "Nghĩa là"],
                    rows: ParticipantState.allCases.map { state in
                        [StateBadge.html(state.word, state.tone), HTML.text(state.meaning)]
                    }),
            ]),
        GuideSection(
            "due", "Thời hạn",
            [
                .table(
                    heads: ["Văn bản viết", "Ngày đến hạn được hiểu là"],
                    rows: [
                        ["trước ngày 15/3/2026", "Ngày cuối cùng còn trong hạn ghi trong cột thời hạn của nhiệm vụ."],
                        ["trong tháng 6/2026", "Ngày cuối tháng: 30/06/2026."],
                        ["quý II năm 2026", "Ngày cuối quý: 30/06/2026."],
                        ["năm 2026", "Ngày 31/12/2026."],
                        ["từ tháng 3 đến tháng 5/2026", "Ngày cuối của khoảng: 31/05/2026."],
                        ["thường xuyên", "Không có ngày kết thúc; báo cáo theo nhịp mà văn bản nêu."],
                        ["không nêu", "Không có hạn; vẫn phải báo cáo, xếp cuối danh sách."],
                    ]),
                .list([
                    "<b>còn 3 ngày</b>: từ ba ngày trở xuống là sắp đến hạn, có dấu và màu vàng.",
                    "<b>hạn hôm nay</b>: báo cáo kết quả trong hôm nay vẫn là đúng hạn.",
                    "<b>quá hạn 5 ngày</b>: đã qua ngày đến hạn năm ngày mà chưa báo cáo kết quả, có dấu và màu đỏ.",
                    "<b>đã báo cáo đúng hạn</b>: kết quả đã báo cáo trong hạn, đang chờ người giao việc xác nhận; không bị coi là quá hạn.",
                    "<b>báo cáo chậm 3 ngày</b>: kết quả đang chờ xác nhận, báo cáo sau hạn ba ngày; vẫn tính là quá hạn.",
                ]),
                .note(
                    """
                    Đúng hạn hay chậm tính theo ngày báo cáo kết quả đã được xác nhận; thời gian chờ xác nhận là của người giao \
                    việc, không tính chậm cho đơn vị. Kết quả bị trả lại thì tính theo ngày báo cáo lại. Nhiệm vụ vẫn chỉ hoàn thành \
                    từ ngày được xác nhận.
                    """),
            ]),
        GuideSection(
            "closing", "Khi nào nhiệm vụ đóng lại",
            [
                .list([
                    "Thông thường: khi kết quả của đơn vị chủ trì được xác nhận hoàn thành.",
                    """
                    Việc giao cho «các phòng, ban, đơn vị»: mỗi đơn vị một phần; nhiệm vụ đóng khi mọi phần đã được xác nhận, hoặc khi \
                    kết quả của đơn vị chủ trì được xác nhận, tùy quy tắc đã chọn lúc giao. Quy tắc ghi ở cột bên phải.
                    """,
                    "Hủy hoặc được thay thế: nhiệm vụ kết thúc mà không tính là hoàn thành.",
                    """
                    Người báo cáo kết quả không tự xác nhận kết quả đó. Trưởng đơn vị tách việc nhỏ rồi tự làm: một công chức của đơn vị \
                    báo cáo để trưởng đơn vị xác nhận, hoặc lãnh đạo chỉ đạo, người theo dõi kế hoạch xác nhận. Người theo dõi kế hoạch \
                    không dùng quyền theo dõi để xác nhận việc của chính đơn vị, cá nhân mình. Kết quả ghi thay cơ quan ngoài đã có văn \
                    bản làm căn cứ nên người ghi xác nhận được.
                    """,
                ])
            ]),
    ])
