import Foundation
import Testing

@Suite("Reading letters, notices and invitations")
struct LetterReadingTests {
    @Test("Letter with one given task")
    func letterWithOneGivenTask() throws {
        let paper = """
            ỦY BAN NHÂN DÂN
            TỈNH SƠN HÀ
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số: 145/UBND-KT
            Sơn Hà, ngày 10 tháng 3 năm 2026
            V/v rà soát cụm công nghiệp
            Kính gửi: Sở Công Thương.
            Ủy ban nhân dân tỉnh nhận được Công văn số 88/BCT-CN ngày 02/3/2026 của Bộ Công Thương về rà soát cụm công nghiệp.
            Chủ tịch Ủy ban nhân dân tỉnh giao Sở Công Thương chủ trì, phối hợp với Sở Xây dựng nghiên cứu, triển khai thực hiện; báo cáo Ủy ban nhân dân tỉnh trước ngày 25/3/2026./.
            Nơi nhận:
            - Như trên;
            - Lưu: VT.
            KT. CHỦ TỊCH
            PHÓ CHỦ TỊCH
            Trần Văn Lâm
            """
        #expect(
            try ReadingSketch.of(paper) == """
                Công văn | 145/UBND-KT | 2026-03-10 | Ủy ban nhân dân tỉnh Sơn Hà
                1 | Sở Công Thương | Sở Xây dựng | date 2026-03-25 | nghiên cứu, triển khai thực hiện; báo cáo Ủy ban nhân dân tỉnh trước ngày 25/3/2026
                """)
    }

    @Test("Numbered letter whose closing day governs all")
    func numberedLetterWhoseClosingDayGovernsAll() throws {
        let paper = """
            ỦY BAN NHÂN DÂN
            TỈNH SƠN HÀ
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số: 145/UBND-TH
            Sơn Hà, ngày 10 tháng 3 năm 2026
            V/v báo cáo tình hình các khu công nghiệp
            Kính gửi: Sở Công Thương; Ban Quản lý các khu công nghiệp.
            Chuẩn bị buổi làm việc (dự kiến tổ chức trong tháng 4 năm 2026), Văn phòng Ủy ban nhân dân tỉnh đề nghị các cơ quan báo cáo các nội dung sau:
            1. Ban Quản lý các khu công nghiệp báo cáo tiến độ các dự án hạ tầng.
            2. Sở Công Thương chủ trì, phối hợp với các sở, ngành liên quan tổng hợp tình hình chung.
            Báo cáo của các cơ quan gửi về Ủy ban nhân dân tỉnh trước ngày 20/3/2026 để tổng hợp.
            Nơi nhận:
            - Như trên;
            - Lưu: VT.
            TL. CHỦ TỊCH
            CHÁNH VĂN PHÒNG
            Lê Thị Hạnh
            """
        #expect(
            try ReadingSketch.of(paper) == """
                Công văn | 145/UBND-TH | 2026-03-10 | Ủy ban nhân dân tỉnh Sơn Hà
                1 | Ban Quản lý các khu công nghiệp | - | date 2026-03-20 | báo cáo tiến độ các dự án hạ tầng
                2 | Sở Công Thương | các sở, ngành liên quan | date 2026-03-20 | tổng hợp tình hình chung
                """)
    }

    @Test("Conclusions with lettered points below a named line")
    func conclusionsWithLetteredPointsBelowANamedLine() throws {
        let paper = """
            ỦY BAN NHÂN DÂN
            TỈNH SƠN HÀ
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số: 145/TB-UBND
            Sơn Hà, ngày 10 tháng 3 năm 2026
            THÔNG BÁO
            Kết luận của đồng chí Nguyễn Văn An - Phó Chủ tịch Ủy ban nhân dân tỉnh tại hội nghị cải cách hành chính
            Ngày 06/3/2026, đồng chí Nguyễn Văn An đã chủ trì hội nghị. Đồng chí Phó Chủ tịch Ủy ban nhân dân tỉnh kết luận như sau:
            I. ĐÁNH GIÁ CHUNG
            Trong năm 2025, công tác cải cách hành chính được các cấp, các ngành quan tâm chỉ đạo.
            II. NHIỆM VỤ
            Để nâng cao hiệu quả, đồng chí Phó Chủ tịch Ủy ban nhân dân tỉnh yêu cầu các sở, ban, ngành thực hiện các nhiệm vụ sau:
            1. Về thể chế
            Giao Sở Tư pháp chủ trì, phối hợp với các cơ quan, đơn vị liên quan:
            a) Rà soát văn bản quy phạm pháp luật của tỉnh.
            b) Tham mưu bãi bỏ các văn bản không còn phù hợp; hoàn thành trong tháng 6/2026.
            2. Về thủ tục hành chính
            Giao Văn phòng Ủy ban nhân dân tỉnh:
            a) Hằng tuần báo cáo kết quả giải quyết hồ sơ.
            b) Khi có kết quả đánh giá chính thức giao Sở Nội vụ chủ trì cùng với các đơn vị phân tích nguyên nhân.
            Nơi nhận:
            - Như trên;
            - Lưu: VT.
            TL. CHỦ TỊCH
            CHÁNH VĂN PHÒNG
            Lê Thị Hạnh
            """
        #expect(
            try ReadingSketch.of(paper) == """
                Thông báo | 145/TB-UBND | 2026-03-10 | Ủy ban nhân dân tỉnh Sơn Hà
                II.1.a | Sở Tư pháp | các cơ quan, đơn vị liên quan | - | Rà soát văn bản quy phạm pháp luật của tỉnh
                II.1.b | Sở Tư pháp | các cơ quan, đơn vị liên quan | month 2026-06-01..2026-06-30 | Tham mưu bãi bỏ các văn bản không còn phù hợp; hoàn thành trong tháng 6/2026
                II.2.a | Văn phòng Ủy ban nhân dân tỉnh | - | ongoing week | Hằng tuần báo cáo kết quả giải quyết hồ sơ
                II.2.b | Sở Nội vụ | các đơn vị | - | phân tích nguyên nhân
                """)
    }

    @Test("Agencies as headings with bullets")
    func agenciesAsHeadingsWithBullets() throws {
        let paper = """
            ỦY BAN NHÂN DÂN
            TỈNH SƠN HÀ
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số: 145/UBND-NN
            Sơn Hà, ngày 10 tháng 3 năm 2026
            V/v bảo vệ khoáng sản
            Kính gửi: Các sở, ban, ngành; Ủy ban nhân dân các xã, phường.
            Chủ tịch Ủy ban nhân dân tỉnh yêu cầu các cơ quan, đơn vị thực hiện một số nội dung sau:
            1. Sở Nông nghiệp và Môi trường
            - Rà soát quy chế phối hợp với các tỉnh giáp ranh.
            - Chủ trì, phối hợp với Công an tỉnh kiểm tra các bến bãi, xử lý dứt điểm vi phạm xong trong quý II/2026.
            2. Công an tỉnh
            - Tăng cường tuần tra tại các khu vực giáp ranh.
            3. Đối với các cụm dân cư: Bản Nà và Bản Sỏi, giao Ủy ban nhân dân phường Đông Giang vận động nhân dân không khai thác cát trái phép.
            4. Các tổ chức, cá nhân được cấp giấy phép khai thác có trách nhiệm bảo vệ khoáng sản trong diện tích được cấp.
            Nơi nhận:
            - Như trên;
            - Lưu: VT.
            KT. CHỦ TỊCH
            PHÓ CHỦ TỊCH
            Trần Văn Lâm
            """
        #expect(
            try ReadingSketch.of(paper) == """
                Công văn | 145/UBND-NN | 2026-03-10 | Ủy ban nhân dân tỉnh Sơn Hà
                1.1 | Sở Nông nghiệp và Môi trường | - | - | Rà soát quy chế phối hợp với các tỉnh giáp ranh
                1.2 | Sở Nông nghiệp và Môi trường | Công an tỉnh | quarter 2026-04-01..2026-06-30 | kiểm tra các bến bãi, xử lý dứt điểm vi phạm xong trong quý II/2026
                2.1 | Công an tỉnh | - | - | Tăng cường tuần tra tại các khu vực giáp ranh
                3 | Ủy ban nhân dân phường Đông Giang | - | - | vận động nhân dân không khai thác cát trái phép
                4 | Các tổ chức, cá nhân được cấp giấy phép khai thác | - | - | bảo vệ khoáng sản trong diện tích được cấp
                """)
    }

    @Test("Invitation")
    func invitation() throws {
        let paper = """
            ỦY BAN NHÂN DÂN
            TỈNH SƠN HÀ
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số: 145/GM-UBND
            Sơn Hà, ngày 10 tháng 3 năm 2026
            GIẤY MỜI
            Ủy ban nhân dân tỉnh tổ chức họp đánh giá công tác cải cách hành chính.
            1. Chủ trì: Đồng chí Trần Văn Lâm, Phó Chủ tịch Ủy ban nhân dân tỉnh.
            2. Thành phần mời:
            - Đại diện lãnh đạo các sở, ban, ngành.
            3. Thời gian: 14h00 ngày 20/3/2026.
            4. Địa điểm: Phòng họp số 2.
            5. Phân công chuẩn bị:
            - Giao Sở Nội vụ chuẩn bị báo cáo tóm tắt, gửi trước 15h00 ngày 18/3/2026.
            - Các sở, ngành: Văn phòng Ủy ban nhân dân tỉnh, Sở Tư pháp chuẩn bị nội dung thuộc lĩnh vực của mình.
            Đề nghị các đồng chí dự họp đúng thành phần, thời gian./.
            Nơi nhận:
            - Như thành phần mời;
            - Lưu: VT.
            TL. CHỦ TỊCH
            CHÁNH VĂN PHÒNG
            Lê Thị Hạnh
            """
        #expect(
            try ReadingSketch.of(paper) == """
                Giấy mời | 145/GM-UBND | 2026-03-10 | Ủy ban nhân dân tỉnh Sơn Hà
                5.1 | Sở Nội vụ | - | date 2026-03-18 15:00 | chuẩn bị báo cáo tóm tắt, gửi trước 15h00 ngày 18/3/2026
                5.2 | Văn phòng Ủy ban nhân dân tỉnh; Sở Tư pháp | - | - | chuẩn bị nội dung thuộc lĩnh vực của mình
                """)
    }

    @Test("Request upward and no task")
    func requestUpwardAndNoTask() throws {
        let paper = """
            ỦY BAN NHÂN DÂN
            TỈNH SƠN HÀ
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số: 145/UBND-XD
            Sơn Hà, ngày 10 tháng 3 năm 2026
            V/v kiến nghị hướng dẫn
            Kính gửi: Bộ Xây dựng.
            Ủy ban nhân dân tỉnh Sơn Hà đã tổ chức kiểm tra các công trình trước ngày 01/3/2026.
            Ủy ban nhân dân tỉnh kính đề nghị Bộ Xây dựng xem xét, hướng dẫn trước ngày 30/4/2026.
            Trân trọng cảm ơn./.
            Nơi nhận:
            - Như trên;
            - Lưu: VT.
            KT. CHỦ TỊCH
            PHÓ CHỦ TỊCH
            Trần Văn Lâm
            """
        #expect(
            try ReadingSketch.of(paper) == """
                Công văn | 145/UBND-XD | 2026-03-10 | Ủy ban nhân dân tỉnh Sơn Hà
                """)
    }
}
