import Paper
import TestSupport
import Testing

@Suite("Writing official papers")
struct DocxWriterTests {
    private static func sketch(_ paper: OfficialPaper) throws -> String {
        let read = try PaperReader.read(bytes: try DocxWriter.write(paper), name: "paper.docx")
        #expect(PaperSoundness.fault(in: read) == nil)
        return PaperSketch.of(read)
    }

    @Test("An urging letter is read back as an office writes it")
    func letter() throws {
        #expect(
            try Self.sketch(LetterFixture.letter(tasks: 2).paper) == """
                | ỦY BAN NHÂN DÂN / TỈNH SƠN HÀ / VĂN PHÒNG | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc |
                | Số: 07/VP-TH / V/v đôn đốc thực hiện nhiệm vụ đã quá thời hạn | Đông Giang, ngày 05 tháng 02 năm 2026 |
                Kính gửi: Phòng Hành chính - Quản trị.
                Thực hiện Kế hoạch số 18/KH-VP ngày 12/01/2026 của Văn phòng UBND tỉnh về khắc phục hạn chế, khuyết điểm \
                năm 2026, qua theo dõi, tính đến hết ngày 04/02/2026, Phòng Hành chính - Quản trị còn 02 nhiệm vụ đã quá \
                thời hạn nhưng chưa hoàn thành, như sau:
                | STT | Nội dung nhiệm vụ | Văn bản giao | Thời hạn | Số ngày quá hạn | Đơn vị phối hợp |
                | 1 | Rà soát, tham mưu sửa đổi quy chế làm việc của Văn phòng, nội dung thứ 1 | Kế hoạch số 18/KH-VP ngày \
                12/01/2026 | 11/01/2026 | 25 |  |
                | 2 | Rà soát, tham mưu sửa đổi quy chế làm việc của Văn phòng, nội dung thứ 2 | Kế hoạch số 18/KH-VP ngày \
                12/01/2026 | 12/01/2026 | 24 | Phòng Tổng hợp |
                Để bảo đảm tiến độ và kỷ luật, kỷ cương hành chính, Văn phòng UBND tỉnh yêu cầu Phòng Hành chính - Quản trị:
                1. Tập trung hoàn thành các nhiệm vụ nêu trên trước ngày 20/02/2026, bảo đảm chất lượng.
                2. Làm rõ nguyên nhân chậm, trách nhiệm của tập thể, cá nhân có liên quan; trường hợp phải điều chỉnh thời \
                hạn thì nêu rõ lý do và thời hạn đề xuất.
                3. Chủ động làm việc với các đơn vị phối hợp; kịp thời báo cáo khó khăn, vướng mắc vượt thẩm quyền.
                4. Báo cáo kết quả bằng văn bản về Phòng Tổng hợp trước ngày 24/02/2026.
                Văn phòng UBND tỉnh yêu cầu Phòng Hành chính - Quản trị nghiêm túc, khẩn trương thực hiện./.
                | Nơi nhận: / - Như trên; / - Chánh Văn phòng (để b/c); / - Các Phó Chánh Văn phòng; / - Lưu: VT, TH. | KT. \
                CHÁNH VĂN PHÒNG / PHÓ CHÁNH VĂN PHÒNG / Trần Thu Hà |
                """)
    }

    @Test("Parts are numbered as the outline goes, points by the Vietnamese alphabet")
    func numbers() throws {
        let points = (1...6).map { OfficialBlock.point("ý \($0)") }
        let text = try Self.sketch(
            LetterFixture.paper(
                [.section("Kết quả"), .heading("Chung"), .clause("Hai")] + points
                    + [.section("Phương hướng"), .clause("Một"), .dash("gạch đầu dòng")]))
        let lines = text.split(separator: "\n").filter { !$0.hasPrefix("|") }.dropFirst(3)
        #expect(
            Array(lines) == [
                "[BH1] I. KẾT QUẢ", "[BH2] 1. Chung", "2. Hai", "a) ý 1", "b) ý 2", "c) ý 3", "d) ý 4", "đ) ý 5",
                "e) ý 6", "[BH1] II. PHƯƠNG HƯỚNG", "1. Một", "- gạch đầu dòng",
            ])
    }

    @Test("A statutory form has a title and a table, no letter's boxes, and whoever signs stands side by side")
    func form() throws {
        let form = OfficialForm(
            head: LetterFixture.paper([]).head, title: "Biên bản", subtitles: ["Giao nhận hồ sơ, tài liệu"],
            blocks: [
                .clause("Số lượng tài liệu:"), .point("02 hồ sơ giấy."),
                .table(
                    OfficialTable(
                        columns: [.init("STT", share: 1), .init("Tiêu đề hồ sơ", share: 5)],
                        rows: [["1", "Rà soát <quy hoạch>"], ["2"]])), .paragraph("Lập thành hai bản./."),
            ], signatories: [.init("Đại diện bên giao", name: "Đinh Hữu Phước"), .init("Đại diện bên nhận")])
        let read = try PaperReader.read(bytes: try DocxWriter.write(form), name: "bien-ban.docx")
        #expect(PaperSoundness.fault(in: read) == nil)
        let lines = PaperSketch.of(read).split(separator: "\n").map(String.init)
        let text = lines.joined(separator: "\n")
        #expect(!text.contains("Nơi nhận") && !text.contains("Số:") && !text.contains("Kính gửi"))
        #expect(
            ["BIÊN BẢN", "Giao nhận hồ sơ, tài liệu", "1. Số lượng tài liệu:", "a) 02 hồ sơ giấy."].allSatisfy(
                text.contains))
        #expect(lines.contains("| 1 | Rà soát <quy hoạch> |"))
        #expect(lines.last?.contains("ĐẠI DIỆN BÊN GIAO") == true && lines.last?.contains("ĐẠI DIỆN BÊN NHẬN") == true)
    }

    @Test("Several addressees stand each on a line; annexes are numbered and say what they belong to")
    func annexes() throws {
        var paper = LetterFixture.paper(
            [.paragraph("Nội dung./.")],
            annexes: [
                OfficialAnnex(title: "Danh mục", blocks: [.paragraph("một")]),
                OfficialAnnex(title: "Tổng hợp", blocks: [.paragraph("hai")], isLandscape: false),
            ])
        paper.addressees = ["Sở Nội vụ", "Sở Tài chính;"]
        paper.head.number = nil
        paper.head.date = .draft(year: 2026, month: 2)
        let lines = try Self.sketch(paper).split(separator: "\n").filter { !$0.hasPrefix("|") }
        #expect(
            Array(lines.dropFirst(2)) == [
                "Kính gửi:", "- Sở Nội vụ;", "- Sở Tài chính.", "Nội dung./.", "[cB] Phụ lục I", "[cB] DANH MỤC",
                "[cI] (Kèm theo Báo cáo số /VP-TH ngày tháng 02 năm 2026 của Văn phòng UBND tỉnh)", "một",
                "[cB] Phụ lục II", "[cB] TỔNG HỢP",
                "[cI] (Kèm theo Báo cáo số /VP-TH ngày tháng 02 năm 2026 của Văn phòng UBND tỉnh)", "hai",
            ])
    }

    @Test(
        "Each right to sign has its lines",
        arguments: [
            (OfficialSignature(post: "Chánh Văn phòng", name: ""), ["CHÁNH VĂN PHÒNG"]),
            (
                OfficialSignature(authority: [.onBehalfOf("Ủy ban nhân dân")], post: "Chủ tịch", name: ""),
                ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]
            ),
            (
                OfficialSignature(
                    authority: [.byOrderOf("Chủ tịch"), .forHead("Chánh Văn phòng")], post: "Phó Chánh Văn phòng",
                    name: ""),
                ["TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"]
            ),
            (
                OfficialSignature(authority: [.byMandateOf("Giám đốc")], post: "Trưởng phòng", name: ""),
                ["TUQ. GIÁM ĐỐC", "TRƯỞNG PHÒNG"]
            ),
            (OfficialSignature(authority: [.acting], post: "Giám đốc", name: ""), ["Q. GIÁM ĐỐC"]),
        ] as [(OfficialSignature, [String])])
    func signatures(_ signature: OfficialSignature, _ lines: [String]) throws {
        var paper = LetterFixture.paper([.paragraph("Nội dung./.")])
        paper.signature = signature
        #expect(try Self.sketch(paper).hasSuffix("| \(lines.joined(separator: " / ")) |"))
    }

    @Test("Any text at all gives a paper that can be read, with the same text")
    func anyText() throws {
        let hostile = [
            "]]> & < > \" ' <w:p/> &amp; &#0;", "\u{0}\u{1}\u{8}\u{B}\u{1F}a", "👩‍👩‍👧 🇻🇳 e\u{302}\u{301}",
            "שלום \u{202E}عربي",
            String(repeating: "Nhiệm vụ ", count: 12_000), "\u{FFFE}\u{FFFF}b", "một\nhai\tba\r\nbốn", "",
        ]
        var random = SeededRandom(seed: 30)
        let wild = (0..<60).map { _ in
            String(
                String.UnicodeScalarView(
                    (0..<40).compactMap { _ in Unicode.Scalar(UInt32.random(in: 0...0x2FFFF, using: &random)) }))
        }
        for text in hostile + wild {
            let table = OfficialTable(columns: [.init(text, share: 1)], rows: [[text]], total: [text])
            var paper = LetterFixture.paper([.clause(text), .table(table)])
            paper.head.issuer = text
            paper.signature.name = text
            let read = try PaperReader.read(bytes: try DocxWriter.write(paper), name: "paper.docx")
            #expect(PaperSoundness.fault(in: read) == nil && read.text.contains("Nơi nhận:"))
        }
        let read = try PaperReader.read(
            bytes: try DocxWriter.write(LetterFixture.paper([.paragraph(hostile[0])])), name: "paper.docx")
        #expect(read.text.contains(hostile[0]))
    }

    @Test("Equal papers give equal bytes; 5,000 rows are no burden")
    func manyRows() throws {
        let paper = LetterFixture.letter(tasks: 5_000).paper
        let bytes = try DocxWriter.write(paper)
        #expect(try DocxWriter.write(paper) == bytes)
        let tables = try PaperReader.read(bytes: bytes, name: "paper.docx").blocks.map { block in
            if case .table(let table) = block { table.rows.count } else { 0 }
        }
        #expect(tables.max() == 5_001)
    }
}
