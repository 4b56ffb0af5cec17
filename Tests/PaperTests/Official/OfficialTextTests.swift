import Paper
import Testing

@Suite("The text of a paper as somebody types it")
struct OfficialTextTests {
    @Test("A Quyết định says who decides, on what, and that it is decided")
    func decision() {
        let text = """
            CHÁNH VĂN PHÒNG
            Căn cứ Luật Tổ chức chính quyền địa phương;
            Theo đề nghị của Trưởng phòng Tổng hợp.
            QUYẾT ĐỊNH:
            Điều 1. Phân công nhiệm vụ như sau:
            1. Phòng Tổng hợp theo dõi chung.
            """
        #expect(
            OfficialText.blocks(text) == [
                .decider("CHÁNH VĂN PHÒNG"), .basis("Căn cứ Luật Tổ chức chính quyền địa phương;"),
                .basis("Theo đề nghị của Trưởng phòng Tổng hợp."), .enactment("QUYẾT ĐỊNH"),
                .article("Phân công nhiệm vụ như sau:"), .clause("Phòng Tổng hợp theo dõi chung."),
            ])
    }

    @Test(
        "What opens a part is told from a sentence that speaks of one",
        arguments: [
            ("Chương I\nQUY ĐỊNH CHUNG", [.division(.chapter, title: "QUY ĐỊNH CHUNG")]),
            ("CHƯƠNG 2. Tổ chức thực hiện", [.division(.chapter, title: "Tổ chức thực hiện", from: 2)]),
            ("Phần II QUẢN LÝ VĂN BẢN", [.division(.part, title: "QUẢN LÝ VĂN BẢN", from: 2)]),
            ("Mục 1\nĐiều 3. Sổ", [.division(.division, title: ""), .article("Sổ")]),
            ("Tiểu mục 1\nVăn bản đi", [.division(.subdivision, title: "Văn bản đi")]),
            ("Mục 2 Chương này quy định việc lưu.", [.paragraph("Mục 2 Chương này quy định việc lưu.")]),
            ("Phần 1 đã xong.", [.paragraph("Phần 1 đã xong.")]),
            ("Quyết định:", [.enactment("QUYẾT ĐỊNH")]),
            ("Quyết định này có hiệu lực.", [.paragraph("Quyết định này có hiệu lực.")]),
            ("Nội dung.\nCHỦ TỊCH", [.paragraph("Nội dung."), .paragraph("CHỦ TỊCH")]),
        ] as [(String, [OfficialBlock])])
    func parts(_ text: String, _ blocks: [OfficialBlock]) {
        #expect(OfficialText.blocks(text) == blocks)
    }

    @Test(
        "A letter that begins «Căn cứ …, Văn phòng đề nghị …:» is running text; bases end in a semicolon or stand in a row",
        arguments: [
            (
                "Căn cứ Kế hoạch số 18, Văn phòng đề nghị:\n- Báo cáo.", ["Căn cứ Kế hoạch số 18, Văn phòng đề nghị:"],
                []
            ),
            ("Căn cứ ý kiến của Bộ Tài chính,\nVăn phòng đề nghị.", ["Căn cứ ý kiến của Bộ Tài chính,"], []),
            ("Căn cứ Kế hoạch số 18, đề nghị báo cáo./.", ["Căn cứ Kế hoạch số 18, đề nghị báo cáo./."], []),
            ("Căn cứ việc một.\nCăn cứ việc hai.", ["Căn cứ việc một.", "Căn cứ việc hai."], []),
            ("Căn cứ Luật A;\nVăn phòng trình.", [], ["Căn cứ Luật A;"]),
            ("Căn cứ Luật A\nTheo đề nghị của Sở B.", [], ["Căn cứ Luật A", "Theo đề nghị của Sở B."]),
            ("Quyết định:\n- Việc một.", ["Quyết định:"], []),
            ("CHỦ TỊCH\nNội dung.", ["CHỦ TỊCH"], []),
        ] as [(String, [String], [String])])
    func letters(_ text: String, _ paragraphs: [String], _ bases: [String]) {
        let blocks = OfficialText.blocks(text, decides: false)
        let expected = paragraphs.map(OfficialBlock.paragraph) + bases.map(OfficialBlock.basis)
        #expect(Array(blocks.prefix(expected.count)) == expected)
    }

    @Test(
        "Who decides is known in small letters, with a comma behind, and where a deputy or an acting one does",
        arguments: [
            ("Chủ tịch Uỷ ban nhân dân tỉnh Sơn Hà", "Chủ tịch Uỷ ban nhân dân tỉnh Sơn Hà"),
            ("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH,", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH"),
            ("QUYỀN CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH", "QUYỀN CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH"),
            ("PHÓ CHÁNH VĂN PHÒNG PHỤ TRÁCH", "PHÓ CHÁNH VĂN PHÒNG PHỤ TRÁCH"),
        ])
    func deciders(_ typed: String, _ known: String) {
        let blocks = OfficialText.blocks(
            typed + "\nCăn cứ Luật A.", by: "Chủ tịch Ủy ban nhân dân tỉnh Sơn Hà")
        #expect(blocks == [.decider(known), .basis("Căn cứ Luật A.")])
    }

    @Test("They are drawn as the decree has them: in the middle, bold, numbered, their titles in capitals")
    func drawn() throws {
        let paper = LetterFixture.paper(
            [
                .decider("Chánh Văn phòng"), .basis("Căn cứ thứ nhất"), .basis("Theo lời hỏi:"),
                .basis("Căn cứ thứ hai;"),
                .enactment("Quyết định"), .division(.part, title: "Chung"), .division(.chapter, title: "Phạm vi"),
                .article("Phạm vi điều chỉnh"), .division(.division, title: ""), .division(.chapter, title: "Thi hành"),
                .article("Quyết định này có hiệu lực từ ngày ký./."),
            ])
        let read = try PaperReader.read(bytes: try DocxWriter.write(paper), name: "paper.docx")
        let lines = PaperSketch.of(read).split(separator: "\n").filter { !$0.hasPrefix("|") }.dropFirst(3)
        #expect(
            Array(lines) == [
                "[cB] CHÁNH VĂN PHÒNG", "[I] Căn cứ thứ nhất;", "[I] Theo lời hỏi:", "[I] Căn cứ thứ hai.",
                "[cB] QUYẾT ĐỊNH:",
                "[cB] Phần I", "[cB] CHUNG", "[cB] Chương I", "[cB] PHẠM VI", "[B] Điều 1. Phạm vi điều chỉnh",
                "[cB] Mục 1", "[cB] Chương II", "[cB] THI HÀNH", "Điều 2. Quyết định này có hiệu lực từ ngày ký./.",
            ])
    }

    @Test("A decision that amends another and begins with «Chương V» leaves with that number, and counts on from there")
    func amending() throws {
        let text = """
            CHÁNH VĂN PHÒNG
            QUYẾT ĐỊNH:
            Chương V
            LƯU TRỮ
            Mục 3
            THỜI HẠN
            Điều 1. Thời hạn lưu trữ.
            Mục 3
            NỘP LƯU
            Chương V
            THI HÀNH
            Mục 1
            HIỆU LỰC
            """
        let paper = LetterFixture.paper(OfficialText.blocks(text))
        let read = try PaperReader.read(bytes: try DocxWriter.write(paper), name: "paper.docx")
        let parts = PaperSketch.of(read).split(separator: "\n").filter {
            $0.hasPrefix("[cB] Chương") || $0.hasPrefix("[cB] Mục")
        }
        #expect(
            parts.map(String.init) == [
                "[cB] Chương V", "[cB] Mục 3", "[cB] Mục 4", "[cB] Chương VI", "[cB] Mục 1",
            ])
    }

    @Test("The stamp of an urgent paper stands in a box below its number", arguments: OfficialUrgency.allCases)
    func urgency(_ urgency: OfficialUrgency) throws {
        var paper = LetterFixture.paper([.paragraph("Nội dung./.")])
        paper.urgency = urgency
        let read = try PaperReader.read(bytes: try DocxWriter.write(paper), name: "paper.docx")
        let rows = PaperSketch.of(read).split(separator: "\n").filter { $0.hasPrefix("|") }
        #expect(rows.dropFirst(2).first.map(String.init) == "| \(urgency.rawValue) |  |")
    }
}
