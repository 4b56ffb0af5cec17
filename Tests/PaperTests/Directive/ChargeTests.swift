import Foundation
import Paper
import Testing

@Suite("Who is charged with what")
struct ChargeTests {
    /// A sentence and «who leads | who coordinates | what», or nothing where it lays nothing on anybody.
    private static let sentences: [(String, String)] = [
        (
            "Giao Sở Y tế chủ trì, phối hợp với Công an tỉnh rà soát hồ sơ; thời gian hoàn thành: Quý II/2026.",
            "Sở Y tế | Công an tỉnh | rà soát hồ sơ; thời gian hoàn thành: Quý II/2026"
        ),
        (
            "Giao Phòng Kinh tế tổng hợp kết quả khắc phục.",
            "Phòng Kinh tế | - | tổng hợp kết quả khắc phục"
        ),
        (
            "Giao Phòng Kinh tế tổng hợp chủ trì, phối hợp với Phòng Nội chính rà soát hồ sơ.",
            "Phòng Kinh tế tổng hợp | Phòng Nội chính | rà soát hồ sơ"
        ),
        (
            "Giao Sở Y tế rà soát hồ sơ.",
            "Sở Y tế | - | rà soát hồ sơ"
        ),
        (
            "Giao Sở Y tế chủ trì, phối hợp với Công an tỉnh rà soát hồ sơ.",
            "Sở Y tế | Công an tỉnh | rà soát hồ sơ"
        ),
        (
            "Giao các Sở: Tài chính, Nội vụ rà soát hồ sơ.",
            "Sở Tài chính; Sở Nội vụ | - | rà soát hồ sơ"
        ),
        (
            "Giao các sở, ngành: Văn phòng Ủy ban nhân dân tỉnh, Sở Tư pháp rà soát hồ sơ.",
            "Văn phòng Ủy ban nhân dân tỉnh; Sở Tư pháp | - | rà soát hồ sơ"
        ),
        (
            "Giao UBND các phường: Đông Giang, Bình Khê rà soát hồ sơ.",
            "UBND phường Đông Giang; UBND phường Bình Khê | - | rà soát hồ sơ"
        ),
        (
            "Giao các sở, ban, ngành và UBND các xã, phường rà soát hồ sơ.",
            "các sở, ban, ngành; UBND các xã, phường | - | rà soát hồ sơ"
        ),
        (
            "Giao Trung tâm xúc tiến Đầu tư, Thương mại và Du lịch tỉnh tổ chức đối thoại.",
            "Trung tâm xúc tiến Đầu tư, Thương mại và Du lịch tỉnh | - | tổ chức đối thoại"
        ),
        (
            "Giao Sở Văn hóa, Thể thao và Du lịch tuyên truyền.",
            "Sở Văn hóa, Thể thao và Du lịch | - | tuyên truyền"
        ),
        (
            "Giám đốc các Sở: Y tế, Xây dựng kiểm tra kho thuốc.",
            "Giám đốc Sở Y tế; Giám đốc Sở Xây dựng | - | kiểm tra kho thuốc"
        ),
        (
            "Sở Tài chính tham mưu bố trí kinh phí.",
            "Sở Tài chính | - | tham mưu bố trí kinh phí"
        ),
        (
            "Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh giám sát việc thực hiện.",
            "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh | - | giám sát việc thực hiện"
        ),
        (
            "Giao Sở Nội vụ (cơ quan thường trực) chủ trì, phối hợp với các cơ quan, đơn vị liên quan tổng hợp kết quả.",
            "Sở Nội vụ | các cơ quan, đơn vị liên quan | tổng hợp kết quả"
        ),
        (
            "Giao Ban Quản lý dự án số 1 đẩy nhanh tiến độ công trình.",
            "Ban Quản lý dự án số 1 | - | đẩy nhanh tiến độ công trình"
        ),
        (
            "Các tổ chức, cá nhân được cấp giấy phép khai thác có trách nhiệm bảo vệ mỏ.",
            "Các tổ chức, cá nhân được cấp giấy phép khai thác | - | bảo vệ mỏ"
        ),
        (
            "Giao Sở Công Thương, Sở Xây dựng, Công an tỉnh kiểm tra kho vật liệu.",
            "Sở Công Thương; Sở Xây dựng; Công an tỉnh | - | kiểm tra kho vật liệu"
        ),
        (
            "Yêu cầu các sở, ban, ngành; Ủy ban nhân dân các xã, phường rà soát hồ sơ.",
            "các sở, ban, ngành; Ủy ban nhân dân các xã, phường | - | rà soát hồ sơ"
        ),
        (
            "Sở Nội vụ, cơ quan thường trực Ban Chỉ đạo, có trách nhiệm rà soát hồ sơ.",
            "Sở Nội vụ | - | rà soát hồ sơ"
        ),
        (
            "Công an tỉnh - Cơ quan thường trực Tổ công tác chủ trì, phối hợp với Sở Y tế rà soát hồ sơ.",
            "Công an tỉnh | Sở Y tế | rà soát hồ sơ"
        ),
        (
            "Xây dựng tủ sách cơ sở: Ủy ban nhân dân các xã, phường chủ trì thực hiện.",
            "Ủy ban nhân dân các xã, phường | - | Xây dựng tủ sách cơ sở"
        ),
        (
            "Về đề nghị bổ sung kinh phí: Đồng ý chủ trương. Sở Tài chính thẩm định hồ sơ.",
            "Sở Tài chính | - | thẩm định hồ sơ"
        ),
        (
            "Đối với Bệnh viện Đa khoa tỉnh: Giao Giám đốc Bệnh viện rà soát hồ sơ.",
            "Giám đốc Bệnh viện | - | rà soát hồ sơ"
        ),
        (
            "Trách nhiệm của Sở Giáo dục và Đào tạo: Đưa tiết đọc sách vào chương trình.",
            "Sở Giáo dục và Đào tạo | - | Đưa tiết đọc sách vào chương trình"
        ),
        (
            "Các chủ đầu tư: Cam kết tiến độ giải ngân.",
            "Các chủ đầu tư | - | Cam kết tiến độ giải ngân"
        ),
        (
            "Kinh phí: Sở Tài chính bố trí trong dự toán.",
            "Sở Tài chính | - | bố trí trong dự toán"
        ),
        (
            "Báo và Phát thanh, Truyền hình tỉnh đưa tin về đợt kiểm kê.",
            "Báo và Phát thanh, Truyền hình tỉnh | - | đưa tin về đợt kiểm kê"
        ),
        (
            "Các cơ quan quản lý nhà nước, tổ chức, cá nhân liên quan có trách nhiệm cung cấp hồ sơ.",
            "Các cơ quan quản lý nhà nước, tổ chức, cá nhân liên quan | - | cung cấp hồ sơ"
        ),
        (
            "Yêu cầu các sở giáo dục và đào tạo, các đại học, học viện; các trường đại học, cao đẳng rà soát hồ sơ.",
            "các sở giáo dục và đào tạo; các đại học, học viện; các trường đại học, cao đẳng | - | rà soát hồ sơ"
        ),
        (
            "Giao các sở, ban, ngành và địa phương rà soát hồ sơ.",
            "các sở, ban, ngành; địa phương | - | rà soát hồ sơ"
        ),
        (
            "Giao các sở, ngành và địa phương liên quan rà soát hồ sơ.",
            "các sở, ngành và địa phương liên quan | - | rà soát hồ sơ"
        ),
        (
            "Người đứng đầu chịu trách nhiệm nếu để xảy ra vi phạm.",
            ""
        ),
        (
            "Giao các cơ quan, đơn vị thực hiện nhiệm vụ theo Phụ lục kèm theo Quyết định này.",
            ""
        ),
        (
            "Ủy ban nhân dân tỉnh kính đề nghị Bộ Xây dựng hướng dẫn thủ tục.",
            ""
        ),
        (
            "Công an tỉnh chịu trách nhiệm trước Ủy ban nhân dân tỉnh về an ninh trật tự.",
            "Công an tỉnh | - | chịu trách nhiệm trước Ủy ban nhân dân tỉnh về an ninh trật tự"
        ),
    ]

    @Test("A sentence names who leads and who coordinates", arguments: sentences)
    func charge(_ sentence: String, _ expected: String) throws {
        let text = """
            ỦY BAN NHÂN DÂN
            TỈNH SƠN HÀ
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Số: 145/UBND-KT
            Sơn Hà, ngày 10 tháng 3 năm 2026
            V/v rà soát
            Kính gửi: Sở Y tế.

            Thực hiện Chương trình công tác, Chủ tịch Ủy ban nhân dân tỉnh có ý kiến như sau:

            1. \(sentence)
            """
        let paper = try PaperReader.read(bytes: Array(text.utf8), name: "paper.txt")
        let found = DirectiveReader().read(paper).tasks.map { task in
            [task.lead.joined(separator: "; "), task.coordinate.joined(separator: "; "), task.content]
                .map { $0.isEmpty ? "-" : $0 }.joined(separator: " | ")
        }
        #expect(found == (expected.isEmpty ? [] : [expected]))
    }

    @Test("Any beginning of a paper, and any paper with letters lost, is read with places inside its text")
    func damaged() throws {
        let whole =
            "KẾ HOẠCH\nSố: 1/KH-UBND\nSơn Hà, ngày 10 tháng 3 năm 2026\nI. NHIỆM VỤ\n"
            + Self.sentences.enumerated().map { "\($0.offset + 1). \($0.element.0)" }.joined(separator: "\n")
        let letters = Array(whole.unicodeScalars)
        var papers = stride(from: 1, to: letters.count, by: 37).map { Array(letters.prefix($0)) }
        papers += (2...9).map { step in letters.enumerated().filter { $0.offset % step != 0 }.map(\.element) }
        var outside = 0
        for scalars in papers {
            let text = String(String.UnicodeScalarView(scalars))
            guard let paper = try? PaperReader.read(bytes: Array(text.utf8), name: "paper.txt") else { continue }
            let reading = DirectiveReader().read(paper)
            let end = paper.text.unicodeScalars.count
            let places =
                reading.tasks.map(\.source) + reading.cites.map(\.source) + reading.findings.map(\.source)
                + reading.outline.map(\.source)
            outside += places.count { $0.start < 0 || $0.start > $0.end || $0.end > end }
        }
        #expect(outside == 0)
    }
}
