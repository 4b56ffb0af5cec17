import Paper
import Testing
import WorkTime

/// Papers without a fault: written by the product's own writer, some with parts that it does not draw yet.
enum RightPaper: String, CaseIterable, CustomTestStringConvertible {
    /// A công văn to several bodies, urgent, for the office of a committee.
    case letter
    /// A báo cáo with sections, a table and two annexes.
    case report
    /// A quyết định with legal bases, articles, clauses and points.
    case decision
    /// A quy chế in chapters.
    case regulation

    var testDescription: String { rawValue }

    /// The file.
    func bytes() throws -> [UInt8] {
        let plain = try DocxWriter.write(paper)
        switch self {
        case .letter:
            return try DocxParts.changed(plain) { document in
                document = DocxParts.marked(document, "KHẨN")
            }
        case .report: return plain
        case .decision, .regulation:
            return try DocxParts.changed(plain) { document in
                for line in Self.centred { document = DocxParts.restyled(document, line, as: "PhuLuc") }
                for number in 1...5 { document = DocxParts.bold(document, "Điều \(number).") }
                let marks = self == .decision ? ["MẬT"] : ["LƯU HÀNH NỘI BỘ"]
                for mark in marks { document = DocxParts.marked(document, mark) }
            }
        }
    }

    private static let centred = [
        "CHÁNH VĂN PHÒNG", "QUYẾT ĐỊNH:", "Chương I", "QUY ĐỊNH CHUNG", "Chương II", "TRÁCH NHIỆM THI HÀNH",
    ]

    private static let head = OfficialHead(
        superior: "Ủy ban nhân dân\ntỉnh Sơn Hà", issuer: "Văn phòng", issuerInText: "Văn phòng UBND tỉnh Sơn Hà",
        number: "7", symbol: "VP-TH", place: "Đông Giang", date: .issued(CalendarDay("2026-02-05")!))

    private static func head(_ symbol: String) -> OfficialHead {
        var head = head
        head.symbol = symbol
        return head
    }

    private static let deputy = OfficialSignature(
        authority: [.forHead("Chánh Văn phòng")], post: "Phó Chánh Văn phòng", name: "Trần Thu Hà")

    var paper: OfficialPaper {
        switch self {
        case .letter:
            OfficialPaper(
                head: Self.head, title: .letter(about: "rà soát các nhiệm vụ được giao"),
                addressees: ["Sở Tài chính", "Sở Nội vụ"],
                blocks: [
                    .paragraph(
                        "Thực hiện Kế hoạch số 18/KH-UBND ngày 12 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh về cải cách hành chính, Văn phòng đề nghị các cơ quan thực hiện những nội dung sau:"
                    ),
                    .clause(
                        "Rà soát các nhiệm vụ được giao tại điểm a khoản 2 Điều 5 Quy chế làm việc (ban hành kèm theo Quyết định nêu trên), gồm:"
                    ),
                    .point("Nhiệm vụ đã hoàn thành, có sản phẩm;"),
                    .point("Nhiệm vụ đang thực hiện, còn trong hạn;"),
                    .point("Nhiệm vụ quá hạn, nêu rõ nguyên nhân;"),
                    .point("Nhiệm vụ đề nghị điều chỉnh;"),
                    .point("Nhiệm vụ đề nghị không tiếp tục thực hiện."),
                    .clause(
                        "Báo cáo kết quả về Văn phòng trước ngày 27/02/2026. Cuộc họp tổng hợp vào thứ Hai, ngày 02/3/2026, có đại diện Nhân dân tham dự theo quy định của Nhà nước."
                    ),
                    .paragraph("Đề nghị các cơ quan phối hợp thực hiện./."),
                ], signature: Self.deputy,
                copies: OfficialCopies(["Như trên", "Chánh Văn phòng (để b/c)"], archive: "VT, TH"))
        case .report:
            OfficialPaper(
                head: Self.head("BC-VP"),
                title: .named(kind: "Báo cáo", excerpt: "Tình hình thực hiện nhiệm vụ tháng 01 năm 2026"),
                blocks: [
                    .section("Kết quả thực hiện"), .heading("Kết quả chung"),
                    .paragraph(
                        "Trong tháng, các đơn vị đã hoàn thành 12 nhiệm vụ, đạt 80% kế hoạch; số liệu từng đơn vị nêu tại các phụ lục."
                    ),
                    .heading("Tồn tại"), .paragraph("Còn 03 nhiệm vụ quá hạn, được theo dõi tại phụ lục."),
                    .section("Phương hướng"),
                    .paragraph("Các đơn vị tập trung hoàn thành nhiệm vụ quá hạn trong tháng tiếp theo./."),
                ],
                signature: OfficialSignature(
                    authority: [.onBehalfOf("Ủy ban nhân dân"), .forHead("Chủ tịch")], post: "Phó Chủ tịch",
                    name: "Lê Văn Minh"), copies: OfficialCopies(["Các phòng, ban"], archive: "VT, TH"),
                annexes: [
                    OfficialAnnex(title: "Danh mục nhiệm vụ hoàn thành", blocks: [Self.table]),
                    OfficialAnnex(title: "Danh mục nhiệm vụ quá hạn", blocks: [Self.table], isLandscape: false),
                ])
        case .decision:
            OfficialPaper(
                head: Self.head("QĐ-VP"), title: .named(kind: "Quyết định", excerpt: "Về việc phân công nhiệm vụ"),
                blocks: [
                    .paragraph("CHÁNH VĂN PHÒNG"),
                    .basis("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;"),
                    .basis(
                        "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;"),
                    .basis("Theo đề nghị của Trưởng phòng Tổng hợp."), .paragraph("QUYẾT ĐỊNH:"),
                    .paragraph("Điều 1. Phân công nhiệm vụ cho các phòng, ban thuộc Văn phòng như sau:"),
                    .clause("Phòng Tổng hợp theo dõi chung, tổng hợp kết quả thực hiện của các đơn vị."),
                    .clause("Phòng Hành chính - Quản trị bảo đảm điều kiện làm việc."),
                    .paragraph("Điều 2. Quyết định này có hiệu lực kể từ ngày ký."),
                    .paragraph(
                        "Điều 3. Trưởng các phòng, ban và cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./."
                    ),
                ], signature: OfficialSignature(post: "Chánh Văn phòng", name: "Nguyễn Văn An"),
                copies: OfficialCopies(["Như Điều 3", "Lãnh đạo Văn phòng"], archive: "VT, TH"))
        case .regulation:
            OfficialPaper(
                head: Self.head("QC-VP"), title: .named(kind: "Quy chế", excerpt: "Tiếp nhận văn bản đến"),
                blocks: [
                    .paragraph("Chương I"), .paragraph("QUY ĐỊNH CHUNG"),
                    .paragraph("Điều 1. Quy chế này quy định việc tiếp nhận văn bản đến tại Văn phòng."),
                    .paragraph("Chương II"), .paragraph("TRÁCH NHIỆM THI HÀNH"),
                    .paragraph("Điều 2. Trưởng các phòng, ban chịu trách nhiệm thi hành Quy chế này./."),
                ], signature: OfficialSignature(post: "Chánh Văn phòng", name: "Nguyễn Văn An"),
                copies: OfficialCopies(["Các phòng, ban"], archive: "VT, TH"))
        }
    }

    private static let table = OfficialBlock.table(
        OfficialTable(
            columns: [.init("STT", share: 1, alignment: .center), .init("Nội dung nhiệm vụ", share: 8)],
            rows: [["1", "Rà soát quy chế làm việc"], ["2", "Tổng hợp báo cáo"]]))
}
