import Foundation
import Testing

@Suite("Reading plans, decisions and directives")
struct PlanReadingTests {
    @Test("Plan with labelled lines")
    func planWithLabelledLines() throws {
        let paper = """
            ỦY BAN NHÂN DÂN
            TỈNH SƠN HÀ
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số: 145/KH-UBND
            Sơn Hà, ngày 10 tháng 3 năm 2026
            KẾ HOẠCH
            Khắc phục hạn chế trong công tác tiếp dân năm 2026
            Thực hiện Kết luận số 12-KL/TU ngày 05/01/2026 của Tỉnh ủy, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:
            I. MỤC ĐÍCH, YÊU CẦU
            1. Nâng cao trách nhiệm của người đứng đầu.
            II. NỘI DUNG
            1. Việc trả lời đơn thư còn chậm.
            - Biện pháp khắc phục: Rà soát toàn bộ đơn thư tồn đọng và trả lời từng đơn.
            - Lãnh đạo chỉ đạo thực hiện: Đồng chí Trần Văn Lâm.
            - Đơn vị chủ trì: Thanh tra tỉnh.
            - Đơn vị phối hợp: Sở Tư pháp, Văn phòng Ủy ban nhân dân tỉnh.
            - Thời gian hoàn thành: Quý III/2026.
            Nơi nhận:
            - Các sở;
            - Lưu: VT.
            CHỦ TỊCH
            Phạm Thu Hà
            """
        #expect(
            try ReadingSketch.of(paper) == """
                Kế hoạch | 145/KH-UBND | 2026-03-10 | Ủy ban nhân dân tỉnh Sơn Hà
                II.1 | Thanh tra tỉnh | Sở Tư pháp; Văn phòng Ủy ban nhân dân tỉnh | quarter 2026-07-01..2026-09-30 | Rà soát toàn bộ đơn thư tồn đọng và trả lời từng đơn
                """)
    }

    @Test("Labels below a list of bullets")
    func labelsBelowAListOfBullets() throws {
        let paper = """
            ỦY BAN NHÂN DÂN
            TỈNH SƠN HÀ
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số: 145/KH-UBND
            Sơn Hà, ngày 10 tháng 3 năm 2026
            KẾ HOẠCH
            Phát triển công nghiệp xanh năm 2026
            Căn cứ Chương trình công tác năm 2026, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:
            I. NHIỆM VỤ TRỌNG TÂM
            1. Phát triển cụm công nghiệp
            - Rà soát quy hoạch các cụm công nghiệp mới.
            - Đôn đốc hoàn thiện hạ tầng kỹ thuật.
            Đơn vị chủ trì: Sở Công Thương; Đơn vị phối hợp: Sở Xây dựng.
            2. Bảo đảm năng lượng
            - Kiểm tra các công trình điện.
            - Tuyên truyền tiết kiệm điện.
            Đơn vị chủ trì: Công ty Điện lực Sơn Hà; Đơn vị phối hợp: Sở Công Thương.
            Nơi nhận:
            - Các sở;
            - Lưu: VT.
            CHỦ TỊCH
            Phạm Thu Hà
            """
        #expect(
            try ReadingSketch.of(paper) == """
                Kế hoạch | 145/KH-UBND | 2026-03-10 | Ủy ban nhân dân tỉnh Sơn Hà
                I.1.1 | Sở Công Thương | Sở Xây dựng | - | Rà soát quy hoạch các cụm công nghiệp mới
                I.1.2 | Sở Công Thương | Sở Xây dựng | - | Đôn đốc hoàn thiện hạ tầng kỹ thuật
                I.2.1 | Công ty Điện lực Sơn Hà | Sở Công Thương | - | Kiểm tra các công trình điện
                I.2.2 | Công ty Điện lực Sơn Hà | Sở Công Thương | - | Tuyên truyền tiết kiệm điện
                """)
    }

    @Test("Decision")
    func decision() throws {
        let paper = """
            ỦY BAN NHÂN DÂN
            TỈNH SƠN HÀ
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số: 145/QĐ-UBND
            Sơn Hà, ngày 10 tháng 3 năm 2026
            QUYẾT ĐỊNH
            Ban hành Chương trình bảo vệ rừng
            CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SƠN HÀ
            Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025;
            Theo đề nghị của Sở Nông nghiệp và Môi trường tại Tờ trình số 31/TTr-SNNMT ngày 01/3/2026,
            QUYẾT ĐỊNH:
            Điều 1. Ban hành kèm theo Quyết định này Chương trình bảo vệ rừng.
            Điều 2. Tổ chức thực hiện
            1. Giao Sở Nông nghiệp và Môi trường:
            a) Xây dựng phương án phòng cháy, hoàn thành trước ngày 30/4/2026.
            b) Chủ trì, phối hợp với Bộ Chỉ huy Quân sự tỉnh tổ chức diễn tập trong quý II năm 2026.
            2. Sở Tài chính tham mưu bố trí kinh phí.
            Điều 3. Quyết định này có hiệu lực kể từ ngày ký.
            Điều 4. Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc các sở và Thủ trưởng các cơ quan liên quan chịu trách nhiệm thi hành Quyết định này./.
            Nơi nhận:
            - Như Điều 4;
            - Lưu: VT.
            CHỦ TỊCH
            Phạm Thu Hà
            """
        #expect(
            try ReadingSketch.of(paper) == """
                Quyết định | 145/QĐ-UBND | 2026-03-10 | Ủy ban nhân dân tỉnh Sơn Hà
                Điều 2.1.a | Sở Nông nghiệp và Môi trường | - | date 2026-04-30 | Xây dựng phương án phòng cháy, hoàn thành trước ngày 30/4/2026
                Điều 2.1.b | Sở Nông nghiệp và Môi trường | Bộ Chỉ huy Quân sự tỉnh | quarter 2026-04-01..2026-06-30 | tổ chức diễn tập trong quý II năm 2026
                Điều 2.2 | Sở Tài chính | - | - | tham mưu bố trí kinh phí
                """)
    }

    @Test("Directive")
    func directive() throws {
        let paper = """
            ỦY BAN NHÂN DÂN
            TỈNH SƠN HÀ
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số: 145/CT-UBND
            Sơn Hà, ngày 10 tháng 3 năm 2026
            CHỈ THỊ
            Về tăng cường phòng cháy, chữa cháy rừng
            Thời gian qua, thời tiết hanh khô kéo dài. Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:
            1. Giám đốc Sở Nông nghiệp và Môi trường, Chủ tịch Ủy ban nhân dân các xã, phường kiểm tra các chốt bảo vệ rừng, hoàn thành trước ngày 25 tháng 3 năm 2026.
            2. Công an tỉnh chủ trì, phối hợp với các lực lượng liên quan điều tra các vụ cháy.
            3. Báo và Phát thanh, Truyền hình tỉnh thường xuyên đưa tin cảnh báo.
            Yêu cầu các sở, ban, ngành nghiêm túc triển khai thực hiện Chỉ thị này./.
            Nơi nhận:
            - Các sở;
            - Lưu: VT.
            CHỦ TỊCH
            Phạm Thu Hà
            """
        #expect(
            try ReadingSketch.of(paper) == """
                Chỉ thị | 145/CT-UBND | 2026-03-10 | Ủy ban nhân dân tỉnh Sơn Hà
                1 | Giám đốc Sở Nông nghiệp và Môi trường; Chủ tịch Ủy ban nhân dân các xã, phường | - | date 2026-03-25 | kiểm tra các chốt bảo vệ rừng, hoàn thành trước ngày 25 tháng 3 năm 2026
                2 | Công an tỉnh | các lực lượng liên quan | - | điều tra các vụ cháy
                3 | Báo và Phát thanh, Truyền hình tỉnh | - | - | thường xuyên đưa tin cảnh báo
                """)
    }

    @Test("Points that stand beside the named line")
    func pointsThatStandBesideTheNamedLine() throws {
        let paper = """
            ỦY BAN NHÂN DÂN
            TỈNH SƠN HÀ
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số: 145/KH-UBND
            Sơn Hà, ngày 10 tháng 3 năm 2026
            KẾ HOẠCH
            Kiểm tra kỳ thi năm 2026
            Căn cứ nhiệm vụ năm 2026, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:
            I. TỔ CHỨC THỰC HIỆN
            1. Giao Phòng Tổng hợp thực hiện các công việc sau:
            2. Tổ chức kiểm tra phòng thi.
            3. Chuẩn bị tài liệu cho giám thị.
            Nơi nhận:
            - Các sở;
            - Lưu: VT.
            CHỦ TỊCH
            Phạm Thu Hà
            PHÂN CÔNG NHIỆM VỤ
            (Kèm theo Kế hoạch số 145/KH-UBND ngày 10/3/2026 của Ủy ban nhân dân tỉnh)
            1. Giao Văn phòng Ủy ban nhân dân tỉnh chủ trì, phối hợp với Công an tỉnh bảo vệ phòng thi.
            """
        #expect(
            try ReadingSketch.of(paper) == """
                Kế hoạch | 145/KH-UBND | 2026-03-10 | Ủy ban nhân dân tỉnh Sơn Hà
                I.2 | Phòng Tổng hợp | - | - | Tổ chức kiểm tra phòng thi
                I.3 | Phòng Tổng hợp | - | - | Chuẩn bị tài liệu cho giám thị
                PL.1 | Văn phòng Ủy ban nhân dân tỉnh | Công an tỉnh | - | bảo vệ phòng thi
                """)
    }

    @Test("Table in Markdown")
    func tableInMarkdown() throws {
        let paper = """
            **ỦY BAN NHÂN DÂN TỈNH SƠN HÀ**

            Số: 150/KH-UBND

            Sơn Hà, ngày 12 tháng 3 năm 2026

            # KẾ HOẠCH

            Chuyển đổi số năm 2026

            Căn cứ Chương trình công tác năm 2026, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:

            ## I. NHIỆM VỤ

            | TT | Nội dung | Chủ trì | Phối hợp | Thời gian | Sản phẩm |
            |---|---|---|---|---|---|
            | 1 | Số hóa hồ sơ lưu trữ | Sở Nội vụ | Các sở, ban, ngành | Quý II/2026 | Báo cáo |
            | 2 | Tập huấn kỹ năng số | Sở Khoa học và Công nghệ | nt | Thường xuyên | |
            | 3 | Vận hành tổng đài | Văn phòng Ủy ban nhân dân tỉnh |  | 30/9/2026 | Tổng đài |
            """
        #expect(
            try ReadingSketch.of(paper, name: "paper.md") == """
                Kế hoạch | 150/KH-UBND | 2026-03-12 | Ủy ban nhân dân tỉnh Sơn Hà
                I.1 | Sở Nội vụ | Các sở, ban, ngành | quarter 2026-04-01..2026-06-30 | Số hóa hồ sơ lưu trữ
                I.2 | Sở Khoa học và Công nghệ | Các sở, ban, ngành | ongoing | Tập huấn kỹ năng số
                I.3 | Văn phòng Ủy ban nhân dân tỉnh | - | date 2026-09-30 | Vận hành tổng đài
                """)
    }
}
