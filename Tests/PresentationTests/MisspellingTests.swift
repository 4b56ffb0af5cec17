import Paper
import Presentation
import Testing

@Suite("Misspellings")
struct MisspellingTests {
    private static let syllables = """
        nghành khẩnn trưong phươg vưóng lưong đồg thưong nhũug ngừoi hưóng đưọc hìnhh tốtt nhiệmm ngiệp kiếnn ngịh đìeu thựcc
        hiệnn kòan hoạtt phốii cầuu ngĩ ngỉ ghóp tícch lậpp luợng quyêt luât duyêt cúu kễt nghàng xãã tĩnhh kỳy việcc chứcc
        """

    private static let rightSyllables = """
        nghiêng khuya khuỷu quýt quẫn gìn giếng giềng ngoẹo thuở quở quỵ rượu hươu khuếch nguệch ngoạc trượt ngượng ghềnh ghẻ
        nghềnh nghẽn nghỉ ngạch ngách khỏe khoẻ ủy uỷ hủy quyển luyến xuyến nguyệt truyện thuỷ thủy xoáy ngoái loạng choạng quạnh
        """

    private static let pairs = """
        đơn đốc; kế hoạc; đôn đóc; triễn khai; thực hiên; tham muu; kiến nghi; nhiệm vu; hoàn thàn; thẩm địn; xữ lý; phối hộp
        dự tháo; kinh phì; quyết đinh; thống kế; sáp xếp; kiễm tra; tông hợp; công tac; hướng dẩn; vướng mắt; khó khắn; trách nhiêm
        đấu tư; sữa đổi; sửa đỗi; văn băn; thẩm quyên; bão đảm; kịp thòi; hồ sợ; thời hạng; nâng cáo; tiếp tuc; đồng bô; hiệu quã
        cải cach; ban hạnh; đề nghĩ; thông bão; bổ xung; sử lý; giám xát; đề suất; khẩn chương; trương trình; xử dụng; tập chung
        chách nhiệm; sản suất; rà xoát; chủ chì; xắp xếp; phát chiển
        """

    private static let rightPairs = """
        công tắc; cộng tác; cùng cấp; chủ quản; ghi nhãn; phân bố; lịch sự; thứ tư; thông quan; tin nhắn; nhật ký; trí thức; tri thức
        hải quân; gia công; quản lí; xử lí; kỉ luật; sáp nhập; xuất cảng; đăng kí; đồ thị; dân cử; triệu tập; tương tác; ký tự; nhân tạo
        phản công; hoà giải; chia sẻ; sử dụng; xử lý; sơ kết; xuất sắc; sắp xếp; bổ sung; giám sát; chung sức; trung thực; chương trình
        chung cư; trung cư; xử sự; sung sức; chung tay; trân trọng; sáng suốt; xung quanh; sum họp; tranh luận; tranh chấp; trình chiếu
        """

    private static func list(_ text: String, by mark: Character) -> Set<String> {
        Set(
            text.split { $0 == mark || $0 == "\n" }.map { $0.trimmingPrefix(" ") }.filter { !$0.isEmpty }.map(
                String.init))
    }

    /// What is told of a letter with a sentence for each of these words, by one rule.
    private static func told(_ words: Set<String>, by rule: String) throws -> Set<String> {
        var paper = RightPaper.letter.paper
        paper.blocks.insert(
            contentsOf: words.sorted().map { OfficialBlock.paragraph("Các cơ quan \($0) các mục tiêu.") }, at: 1)
        let report = try Checker.plain.report(of: try DocxWriter.write(paper))
        return Set(report.findings.filter { $0.rule == rule }.compactMap(\.found))
    }

    @Test("What is no syllable is told, what only looks strange is not")
    func syllable() throws {
        let (wrong, right) = (Self.list(Self.syllables, by: " "), Self.list(Self.rightSyllables, by: " "))
        #expect(wrong.count >= 40 && right.count >= 40)
        #expect(try Self.told(wrong, by: "misspelt-syllable") == wrong)
        #expect(try Self.told(right, by: "misspelt-syllable") == [])
        #expect(try Self.told(right, by: "misspelt-pair") == [])
    }

    @Test("A pair that is nearly a word is told, another word that is near to one is not")
    func pair() throws {
        let (wrong, right) = (Self.list(Self.pairs, by: ";"), Self.list(Self.rightPairs, by: ";"))
        #expect(wrong.count >= 40 && right.count >= 40)
        #expect(try Self.told(wrong, by: "misspelt-pair") == wrong)
        #expect(try Self.told(right, by: "misspelt-pair") == [])
        #expect(try Self.told(right, by: "misspelt-syllable") == [])
    }
}
