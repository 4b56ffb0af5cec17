import Office

/// What the drafts of the demonstration office say.
extension DemoOutgoing {
    struct Draft {
        var issuer = Outgoing.Issuer.office
        var kind = "Công văn"
        let excerpt: String
        let drafter: String
        var head = ""
        var signer = "an.lth"
        var urgency = Document.Urgency.none
        var to: [String] = []
        var copies: [String] = []
        let text: String
    }

    static let signed = [
        Draft(
            excerpt: "gửi số liệu kinh phí cải cách hành chính quý III", drafter: "phuoc.dh", head: "nam.vd",
            to: ["Sở Tài chính"], copies: ["Chủ tịch UBND tỉnh (để b/c)", "Phòng Tổng hợp"],
            text: """
                Văn phòng UBND tỉnh nhận được văn bản của Sở Tài chính về số liệu kinh phí cải cách hành chính. Văn phòng UBND tỉnh gửi số liệu như sau:
                1. Kinh phí đã sử dụng đến hết quý III: 412 triệu đồng.
                2. Kinh phí đề nghị bổ sung quý IV: 96 triệu đồng.
                Văn phòng UBND tỉnh gửi Sở Tài chính tổng hợp./.
                """),
        Draft(
            kind: "Thông báo", excerpt: "lịch tiếp công dân định kỳ tháng tới", drafter: "an.cn", head: "cong.vt",
            signer: "binh.tq",
            copies: ["Công an tỉnh", "Sở Nội vụ", "UBND phường Đông Giang", "Chủ tịch UBND tỉnh (để b/c)"],
            text: """
                Văn phòng UBND tỉnh thông báo lịch tiếp công dân định kỳ tháng tới như sau:
                1. Chủ tịch UBND tỉnh tiếp công dân ngày 15 tại Trụ sở Tiếp công dân tỉnh.
                2. Buổi sáng từ 07 giờ 30, buổi chiều từ 13 giờ 30.
                Văn phòng UBND tỉnh thông báo để các cơ quan, đơn vị biết, thực hiện./.
                """),
        Draft(
            excerpt: "đề nghị phối hợp khảo sát đường truyền họp trực tuyến", drafter: "hau.tc", head: "mai.dt",
            to: ["Sở Khoa học và Công nghệ"], copies: ["Trung tâm Công báo và Tin học"],
            text: """
                Để nâng cấp hệ thống họp trực tuyến, Văn phòng UBND tỉnh đề nghị Sở Khoa học và Công nghệ phối hợp:
                1. Cử cán bộ kỹ thuật cùng khảo sát đường truyền tại 14 phòng họp.
                2. Cho ý kiến về cấu hình thiết bị.
                Đề nghị Sở quan tâm, phối hợp./.
                """),
        Draft(
            excerpt: "mời dự làm việc với Đoàn giám sát của Hội đồng nhân dân tỉnh", drafter: "tu.pa",
            head: "thinh.hd", signer: "binh.tq", urgency: .urgent, to: ["Sở Tài chính", "Sở Xây dựng"],
            copies: ["Phòng Kinh tế"],
            text: """
                Văn phòng UBND tỉnh đề nghị quý cơ quan cử lãnh đạo dự buổi làm việc với Đoàn giám sát của Hội đồng nhân dân tỉnh:
                1. Thời gian: 08 giờ 00, thứ Sáu tuần này.
                2. Địa điểm: Phòng họp số 2, trụ sở UBND tỉnh.
                Đề nghị quý cơ quan dự họp đúng thành phần, thời gian./.
                """),
    ]

    static let drafted = Draft(
        excerpt: "trả lời kiến nghị về bố trí phòng họp", drafter: "hau.tc", head: "mai.dt", to: ["Sở Nội vụ"],
        text: """
            Văn phòng UBND tỉnh nhận được kiến nghị của Sở Nội vụ về bố trí phòng họp. Sau khi nghiên cứu, Văn phòng UBND tỉnh có ý kiến như sau:
            1. {ý kiến thứ nhất}.
            Văn phòng UBND tỉnh kính gửi Sở Nội vụ biết, thực hiện./.
            """)

    static let asking = Draft(
        kind: "Kế hoạch", excerpt: "kiểm tra việc thực hiện nhiệm vụ được giao quý tới", drafter: "bao.tg",
        copies: ["Các phòng, ban, trung tâm thuộc Văn phòng"],
        text: """
            I. MỤC ĐÍCH, YÊU CẦU
            Đánh giá đúng kết quả thực hiện nhiệm vụ được giao, kịp thời tháo gỡ vướng mắc.
            II. NỘI DUNG
            1. Kiểm tra tiến độ, chất lượng tham mưu.
            2. Tổng hợp kết quả trước ngày 20.
            III. TỔ CHỨC THỰC HIỆN
            Phòng Tổng hợp chủ trì, phối hợp các đơn vị thực hiện./.
            """)

    static let initialling = Draft(
        kind: "Báo cáo", excerpt: "tiến độ giải ngân vốn đầu tư công do Văn phòng làm chủ đầu tư", drafter: "tuyet.ka",
        to: ["Sở Tài chính"], copies: ["Phòng Tổng hợp"],
        text: """
            Văn phòng UBND tỉnh báo cáo tiến độ giải ngân như sau:
            1. Kế hoạch vốn được giao: 12,4 tỷ đồng.
            2. Đã giải ngân: 8,9 tỷ đồng, đạt 71,8%./.
            """)

    static let returned = Draft(
        kind: "Báo cáo", excerpt: "tình hình cơ sở vật chất các trường phổ thông dân tộc nội trú", drafter: "chi.dtk",
        signer: "binh.tq", copies: ["Chủ tịch UBND tỉnh (để b/c)"],
        text: """
            Văn phòng UBND tỉnh báo cáo tình hình cơ sở vật chất các trường phổ thông dân tộc nội trú như sau:
            1. Đã có số liệu của 4 trường.
            2. 3 trường chưa báo cáo./.
            """)

    /// At the Chairman and a deputy, who sign them: what the committee decides, and what the Chairman does.
    static let ofCommittee = [
        Draft(
            issuer: .committee, kind: "Quyết định", excerpt: "ban hành Chương trình công tác năm tới",
            drafter: "tu.pa", head: "thinh.hd", signer: "hung.pq",
            copies: ["Sở Nội vụ", "Sở Tài chính", "Sở Xây dựng"],
            text: """
                ỦY BAN NHÂN DÂN TỈNH SƠN HÀ
                Căn cứ Luật Tổ chức chính quyền địa phương;
                Theo đề nghị của Chánh Văn phòng Ủy ban nhân dân tỉnh.
                QUYẾT ĐỊNH:
                Điều 1. Ban hành kèm theo Quyết định này Chương trình công tác năm tới của Ủy ban nhân dân tỉnh.
                Điều 2. Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc các sở chịu trách nhiệm thi hành Quyết định này./.
                """),
        Draft(
            issuer: .chairman, excerpt: "bảo đảm cơ sở vật chất cho năm học mới", drafter: "chi.dtk", head: "loc.ht",
            signer: "hang.vtm", to: ["Sở Tài chính", "UBND phường Đông Giang"], copies: ["Chủ tịch UBND tỉnh (để b/c)"],
            text: """
                Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:
                1. Sở Tài chính bố trí kinh phí sửa chữa trường, lớp học trước ngày khai giảng.
                2. UBND phường Đông Giang kiểm tra an toàn trường học, báo cáo kết quả qua Văn phòng Ủy ban nhân dân tỉnh./.
                """),
    ]

    static let signing = Draft(
        kind: "Tờ trình", excerpt: "ban hành quy định tiếp nhận, xử lý phản ánh của người dân", drafter: "quy.lv",
        signer: "khoi.nm", to: ["Chủ tịch UBND tỉnh"], copies: ["Sở Tư pháp"],
        text: """
            Căn cứ Luật Tiếp công dân;
            Văn phòng UBND tỉnh kính trình Chủ tịch UBND tỉnh xem xét ban hành quy định như sau:
            1. Sự cần thiết
            Phản ánh của người dân hiện được tiếp nhận qua nhiều kênh, chưa có đầu mối thống nhất.
            2. Nội dung trình
            Giao Ban Tiếp công dân tỉnh làm đầu mối, thời hạn trả lời 10 ngày làm việc.
            Kính trình Chủ tịch UBND tỉnh xem xét, quyết định./.
            """)
}
