import Testing

/// Papers that were once read wrongly, each by its symptom.
@Suite("Faults of reading that are mended")
struct ReadingFaultTests {
    struct Case: CustomTestStringConvertible, Sendable {
        var symptom: String
        var paper: String
        var tasks: String
        var testDescription: String { symptom }
    }

    private static let letterhead = """
        ỦY BAN NHÂN DÂN
        TỈNH SƠN HÀ
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc

        """

    private static func letter(_ body: String) -> String {
        letterhead + """
            Số: 145/UBND-TH
            Sơn Hà, ngày 10 tháng 3 năm 2026
            V/v triển khai nhiệm vụ
            Kính gửi: Các sở, ban, ngành.
            Chủ tịch Ủy ban nhân dân tỉnh có ý kiến như sau:

            """ + body
    }

    private static func decision(_ body: String) -> String {
        letterhead + """
            Số: 145/QĐ-UBND
            Sơn Hà, ngày 10 tháng 3 năm 2026
            QUYẾT ĐỊNH
            Về việc tăng cường quản lý khoáng sản
            CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH
            Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
            QUYẾT ĐỊNH:

            """ + body
    }

    private static func plan(_ body: String) -> String {
        letterhead + """
            Số: 145/KH-UBND
            Sơn Hà, ngày 10 tháng 3 năm 2026
            KẾ HOẠCH
            Triển khai nhiệm vụ chuyển đổi số
            Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:

            """ + body
    }

    private static func notice(_ body: String) -> String {
        """
        VĂN PHÒNG CHÍNH PHỦ
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Số: 145/TB-VPCP
        Hà Nội, ngày 10 tháng 3 năm 2026
        THÔNG BÁO
        Kết luận của Phó Thủ tướng Chính phủ tại buổi làm việc với lãnh đạo tỉnh Sơn Hà
        Ngày 05 tháng 3 năm 2026, Phó Thủ tướng Chính phủ đã làm việc với lãnh đạo tỉnh Sơn Hà. Phó Thủ tướng kết luận như sau:

        """ + body
    }

    private static let cases = headings + introductions + clauses + whole

    private static let headings = [
        Case(
            symptom: "«Trách nhiệm của các tổ chức …» as a heading named nobody",
            paper: decision(
                """
                Điều 3. Trách nhiệm của các tổ chức, cá nhân khai thác khoáng sản
                a) Lập phương án cải tạo, phục hồi môi trường trước khi khai thác.
                Điều 4. Trách nhiệm của Sở Tài chính
                1. Bố trí kinh phí thực hiện Quyết định này.
                """),
            tasks: """
                Điều 3.a | các tổ chức, cá nhân khai thác khoáng sản | - | - | Lập phương án cải tạo, phục hồi môi trường trước khi khai thác
                Điều 4.1 | Sở Tài chính | - | - | Bố trí kinh phí thực hiện Quyết định này
                """),
        Case(
            symptom: "«Trách nhiệm thi hành» was taken for a task",
            paper: decision(
                """
                Điều 1. Giao Sở Y tế kiểm tra các bếp ăn tập thể.
                Điều 2. Trách nhiệm thi hành
                1. Quyết định này có hiệu lực thi hành kể từ ngày ký.
                2. Chánh Văn phòng Ủy ban nhân dân tỉnh; Giám đốc Sở Y tế; Thủ trưởng các cơ quan, đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này.
                """),
            tasks: "Điều 1 | Sở Y tế | - | - | kiểm tra các bếp ăn tập thể"),
        Case(
            symptom: "Two names parted by a stroke in a heading were one",
            paper: letter(
                """
                1. Sở Y tế/Sở Giáo dục và Đào tạo
                - Tổ chức khám sức khỏe cho học sinh.
                2. UBND xã/phường
                - Lập danh sách hộ nghèo.
                """),
            tasks: """
                1.1 | Sở Y tế; Sở Giáo dục và Đào tạo | - | - | Tổ chức khám sức khỏe cho học sinh
                2.1 | UBND xã/phường | - | - | Lập danh sách hộ nghèo
                """),
        Case(
            symptom: "A body told by a common noun led nothing",
            paper: letter(
                """
                1. Cơ quan chủ trì giải quyết thủ tục
                a) Hướng dẫn nhà đầu tư hoàn thiện hồ sơ.
                b) Tham mưu giải quyết vướng mắc của nhà đầu tư.
                2. Cơ quan phối hợp có trách nhiệm trả lời bằng văn bản đúng thời hạn.
                3. Các chủ rừng là tổ chức (các ban quản lý rừng, các công ty lâm nghiệp)
                - Kiểm tra diện tích rừng được giao.
                """),
            tasks: """
                1.a | Cơ quan chủ trì giải quyết thủ tục | - | - | Hướng dẫn nhà đầu tư hoàn thiện hồ sơ
                1.b | Cơ quan chủ trì giải quyết thủ tục | - | - | Tham mưu giải quyết vướng mắc của nhà đầu tư
                2 | Cơ quan phối hợp | - | - | trả lời bằng văn bản đúng thời hạn
                3.1 | Các chủ rừng là tổ chức | - | - | Kiểm tra diện tích rừng được giao
                """),
    ]

    private static let introductions = [
        Case(
            symptom: "Bullets below «triển khai các nội dung sau:» were lost, or details taken for tasks",
            paper: letter(
                """
                1. Giao Sở Xây dựng chủ trì, phối hợp với Sở Tài chính triển khai các nội dung sau:
                - Rà soát quỹ đất dành cho nhà ở xã hội.
                - Tham mưu bổ sung kế hoạch phát triển nhà ở; hoàn thành trước ngày 30/6/2026.
                2. Giao Sở Công Thương chủ trì, phối hợp với Công an tỉnh kiểm tra các nội dung sau:
                - Giấy phép kinh doanh;
                - Nguồn gốc hàng hóa.
                """),
            tasks: """
                1.1 | Sở Xây dựng | Sở Tài chính | - | Rà soát quỹ đất dành cho nhà ở xã hội
                1.2 | Sở Xây dựng | Sở Tài chính | date 2026-06-30 | Tham mưu bổ sung kế hoạch phát triển nhà ở; hoàn thành trước ngày 30/6/2026
                2 | Sở Công Thương | Công an tỉnh | - | kiểm tra các nội dung sau: Giấy phép kinh doanh; Nguồn gốc hàng hóa.
                """),
        Case(
            symptom: "Bullets on one line were one task",
            paper: letter(
                "1. Sở Nội vụ: - Rà soát biên chế các đơn vị; - Tham mưu kế hoạch tuyển dụng; - Báo cáo Ủy ban nhân dân tỉnh trước ngày 20/4/2026."
            ),
            tasks: """
                1.1 | Sở Nội vụ | - | - | Rà soát biên chế các đơn vị
                1.2 | Sở Nội vụ | - | - | Tham mưu kế hoạch tuyển dụng
                1.3 | Sở Nội vụ | - | date 2026-04-20 | Báo cáo Ủy ban nhân dân tỉnh trước ngày 20/4/2026
                """),
        Case(
            symptom: "An introduction was taken for a task",
            paper: letter(
                """
                1. Các sở, ban, ngành tập trung thực hiện một số nội dung sau:
                1.1. Về thu ngân sách
                Sở Tài chính rà soát các khoản thu.
                1.2. Về đầu tư công
                Ban Quản lý dự án số 2 đẩy nhanh tiến độ giải ngân.
                """),
            tasks: """
                1.1 | Sở Tài chính | - | - | rà soát các khoản thu
                1.2 | Ban Quản lý dự án số 2 | - | - | đẩy nhanh tiến độ giải ngân
                """),
        Case(
            symptom: "A long introduction hid who is told, and «Chỉ đạo các …» told somebody else",
            paper: letterhead + """
                Số: 14/CT-UBND
                Sơn Hà, ngày 10 tháng 3 năm 2026
                CHỈ THỊ
                Về việc đào tạo nghề cho con em người có công
                Để làm tốt hơn nữa công tác chăm lo người có công, thể hiện trách nhiệm và tình cảm sâu nặng của Đảng, Nhà nước và nhân dân, Chủ tịch Ủy ban nhân dân tỉnh yêu cầu Chủ tịch Ủy ban nhân dân các xã, phường:
                1. Chỉ đạo các trường học đưa nội dung đào tạo nghề vào kế hoạch.
                2. Định kỳ hằng năm gửi báo cáo về Sở Nội vụ.
                """,
            tasks: """
                1 | Chủ tịch Ủy ban nhân dân các xã, phường | - | - | Chỉ đạo các trường học đưa nội dung đào tạo nghề vào kế hoạch
                2 | Chủ tịch Ủy ban nhân dân các xã, phường | - | ongoing year | Định kỳ hằng năm gửi báo cáo về Sở Nội vụ
                """),
    ]

    private static let clauses = [
        Case(
            symptom: "A prose notice lent the partner and the time of one sentence to another",
            paper: letter(
                "Để bảo đảm tiến độ, yêu cầu Ban Quản lý dự án số 2 đôn đốc nhà thầu; hoàn thành nền đường trước ngày 30/4/2026. Sở Nông nghiệp và Môi trường chủ trì, phối hợp với Ủy ban nhân dân phường Đông Giang giải quyết dứt điểm vướng mắc về mặt bằng trong tháng 3/2026. Giao Văn phòng Ủy ban nhân dân tỉnh theo dõi, đôn đốc việc thực hiện Thông báo này."
            ),
            tasks: """
                1 | Ban Quản lý dự án số 2 | - | date 2026-04-30 | đôn đốc nhà thầu; hoàn thành nền đường trước ngày 30/4/2026
                2 | Sở Nông nghiệp và Môi trường | Ủy ban nhân dân phường Đông Giang | month 2026-03-01..2026-03-31 | giải quyết dứt điểm vướng mắc về mặt bằng trong tháng 3/2026
                3 | Văn phòng Ủy ban nhân dân tỉnh | - | - | theo dõi, đôn đốc việc thực hiện Thông báo này
                """),
        Case(
            symptom: "What a point is about hid who has to act, under «Kiến nghị» too",
            paper: notice(
                """
                II. MỘT SỐ KIẾN NGHỊ CỦA TỈNH
                1. Về kinh phí bệnh án điện tử, trong đó có đề nghị hỗ trợ các trạm y tế: giao Bộ Tài chính chủ trì, phối hợp với Bộ Y tế nghiên cứu, báo cáo cấp có thẩm quyền trước ngày 30 tháng 4 năm 2026.
                2. Về xe cứu thương: Tỉnh căn cứ các quy định hiện hành để sắp xếp xe hiện có.
                3. Về sóng điện thoại: đề nghị các Tập đoàn: Viễn thông Sông Xanh, Công nghiệp - Viễn thông Núi Đỏ lắp đặt trạm phát sóng.
                """),
            tasks: """
                II.1 | Bộ Tài chính | Bộ Y tế | date 2026-04-30 | nghiên cứu, báo cáo cấp có thẩm quyền trước ngày 30 tháng 4 năm 2026
                II.2 | Tỉnh | - | - | căn cứ các quy định hiện hành để sắp xếp xe hiện có
                II.3 | Tập đoàn Viễn thông Sông Xanh; Tập đoàn Công nghiệp - Viễn thông Núi Đỏ | - | - | lắp đặt trạm phát sóng
                """),
        Case(
            symptom: "Who acts was lost in brackets, behind a semicolon or in a second sentence",
            paper: letter(
                """
                1. Xây dựng Quy chế bảo vệ bí mật nhà nước (giao Công an tỉnh chủ trì, phối hợp với Sở Tư pháp tham mưu).
                2. Giao Sở Nội vụ chủ trì, phối hợp các sở, ban ngành tỉnh; Ủy ban nhân dân các xã, phường rà soát vị trí việc làm.
                3. Sở Công Thương làm việc với nhà đầu tư. Để xác định vị trí kho, Ủy ban nhân dân phường Bình Khê rà soát quy hoạch trên địa bàn.
                4. Phân công cán bộ theo dõi công tác bảo vệ bí mật nhà nước.
                """),
            tasks: """
                1 | Công an tỉnh | Sở Tư pháp | - | Xây dựng Quy chế bảo vệ bí mật nhà nước
                2 | Sở Nội vụ | các sở, ban ngành tỉnh; Ủy ban nhân dân các xã, phường | - | rà soát vị trí việc làm
                3(1) | Sở Công Thương | - | - | làm việc với nhà đầu tư
                3(2) | Ủy ban nhân dân phường Bình Khê | - | - | rà soát quy hoạch trên địa bàn
                """),
        Case(
            symptom: "Counted parts of one charge that fall due at different times were one task",
            paper: letter(
                "1. Giao Sở Công Thương: (i) Nghiên cứu kiến nghị về điện gió; (ii) Chủ trì, phối hợp với Sở Xây dựng lập phương án kho dự trữ, hoàn thành trong tháng 8 năm 2026."
            ),
            tasks: """
                1(1) | Sở Công Thương | - | - | Nghiên cứu kiến nghị về điện gió
                1(2) | Sở Công Thương | Sở Xây dựng | month 2026-08-01..2026-08-31 | lập phương án kho dự trữ, hoàn thành trong tháng 8 năm 2026
                """),
        Case(
            symptom: "Counted parts on one line that charge different bodies were one task, or nobody's",
            paper: notice(
                """
                1. Về nhà máy điện
                a) Để làm tốt các nhiệm vụ sắp tới, đề nghị: (i) Tập đoàn Năng lượng Núi Đỏ báo cáo thời gian khánh thành. (ii) Chủ đầu tư phối hợp chặt chẽ với các đơn vị liên quan hoàn thành nghiệm thu trong tháng 4 năm 2026. (iii) Giao Bộ Công Thương nghiên cứu cơ chế bán điện.
                """),
            tasks: """
                1.a.i | Tập đoàn Năng lượng Núi Đỏ | - | - | báo cáo thời gian khánh thành
                1.a.ii | Chủ đầu tư | các đơn vị liên quan | month 2026-04-01..2026-04-30 | phối hợp chặt chẽ với các đơn vị liên quan hoàn thành nghiệm thu trong tháng 4 năm 2026
                1.a.iii | Bộ Công Thương | - | - | nghiên cứu cơ chế bán điện
                """),
    ]

    private static let whole = [
        Case(
            symptom: "Who leads was lost where each stands on a bullet below the label",
            paper: plan(
                """
                I. NỘI DUNG
                1. Tuyên truyền phòng, chống bạo lực
                - Nội dung: Tuyên truyền trên hệ thống thông tin cơ sở.
                - Cơ quan thực hiện:
                + Sở Văn hóa, Thể thao và Du lịch chủ trì, phối hợp với các sở, ban, ngành.
                + Sở Xây dựng đăng tải thông điệp trên bảng quang báo.
                """),
            tasks:
                "I.1 | Sở Văn hóa, Thể thao và Du lịch | các sở, ban, ngành | - | Tuyên truyền trên hệ thống thông tin cơ sở"
        ),
        Case(
            symptom: "A task in the body and again in the annex was offered twice",
            paper: plan(
                """
                I. TỔ CHỨC THỰC HIỆN
                1. Sở Khoa học và Công nghệ
                - Xây dựng Kế hoạch chuyển đổi số của tỉnh năm 2027.
                Nơi nhận:
                - Như trên.
                KT. CHỦ TỊCH
                PHÓ CHỦ TỊCH
                Trần Văn Lâm

                PHỤ LỤC

                | TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian |
                | --- | --- | --- | --- | --- |
                | 1 | Tổ chức tập huấn kỹ năng số | Sở Nội vụ | Sở Tài chính | Quý III/2026 |
                | 2 | Xây dựng Kế hoạch chuyển đổi số của tỉnh năm 2027 | Sở Khoa học và Công nghệ | Sở Tài chính | Quý IV/2026 |
                """),
            tasks: """
                I.1.1 | Sở Khoa học và Công nghệ | Sở Tài chính | quarter 2026-10-01..2026-12-31 | Xây dựng Kế hoạch chuyển đổi số của tỉnh năm 2027
                PL.1 | Sở Nội vụ | Sở Tài chính | quarter 2026-07-01..2026-09-30 | Tổ chức tập huấn kỹ năng số
                """),
    ]

    @Test("A fault stays mended", arguments: cases)
    func mended(_ sample: Case) throws {
        let sketch = try ReadingSketch.of(
            sample.paper, name: sample.paper.contains("| --- |") ? "paper.md" : "paper.txt")
        #expect(sketch.split(separator: "\n").dropFirst().joined(separator: "\n") == sample.tasks)
    }

    @Test("A calendar without a letterhead has no issuer")
    func calendar() throws {
        let paper = """
            LỊCH LÀM VIỆC CÁ NHÂN
            Tuần 52
            Thứ hai: Họp giao ban.
            Thứ ba: Làm công tác văn thư.
            """
        #expect(try ReadingSketch.of(paper) == "- | - | - | -")
    }
}
