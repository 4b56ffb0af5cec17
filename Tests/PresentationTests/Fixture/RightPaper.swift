import Paper
import Testing
import WorkTime

/// Papers without a fault: written by the product's own writer, some with a mark that is no part of its papers.
enum RightPaper: String, CaseIterable, CustomTestStringConvertible {
    /// A công văn to several bodies, urgent, for the office of a committee.
    case letter
    /// A báo cáo with sections, a table and two annexes.
    case report
    /// A quyết định with legal bases, articles, clauses and points.
    case decision
    /// A quy chế in chapters.
    case regulation
    /// A thông báo with what makes it a copy below its end.
    case copy

    var testDescription: String { rawValue }

    /// The file.
    func bytes() throws -> [UInt8] {
        let plain = try DocxWriter.write(paper)
        switch self {
        case .letter, .report: return plain
        case .decision: return try DocxParts.changed(plain) { $0 = DocxParts.marked($0, "MẬT") }
        case .regulation: return try DocxParts.changed(plain) { $0 = DocxParts.marked($0, "LƯU HÀNH NỘI BỘ") }
        case .copy:
            return try DocxParts.changed(plain) { document in
                document = document.replacingFirst("<w:sectPr>", with: DocxParts.copied + "<w:sectPr>")
            }
        }
    }

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
                copies: OfficialCopies(["Như trên", "Chánh Văn phòng (để b/c)"], archive: "VT, TH"), urgency: .urgent)
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
                    .decider("Chánh Văn phòng"),
                    .basis("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;"),
                    .basis(
                        "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;"),
                    .basis("Theo đề nghị của Trưởng phòng Tổng hợp."), .enactment("Quyết định"),
                    .article("Phân công nhiệm vụ cho các phòng, ban thuộc Văn phòng như sau:"),
                    .clause("Phòng Tổng hợp theo dõi chung, tổng hợp kết quả thực hiện của các đơn vị."),
                    .clause("Phòng Hành chính - Quản trị bảo đảm điều kiện làm việc."),
                    .article("Quyết định này có hiệu lực kể từ ngày ký."),
                    .article(
                        "Trưởng các phòng, ban và cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./."
                    ),
                ], signature: OfficialSignature(post: "Chánh Văn phòng", name: "Nguyễn Văn An"),
                copies: OfficialCopies(["Như Điều 3", "Lãnh đạo Văn phòng"], archive: "VT, TH"))
        case .regulation:
            OfficialPaper(
                head: Self.head("QC-VP"), title: .named(kind: "Quy chế", excerpt: "Tiếp nhận văn bản đến"),
                blocks: [
                    .division(.chapter, title: "Quy định chung"),
                    .article("Quy chế này quy định việc tiếp nhận văn bản đến tại Văn phòng."),
                    .division(.chapter, title: "Trách nhiệm thi hành"),
                    .article("Trưởng các phòng, ban chịu trách nhiệm thi hành Quy chế này./."),
                ], signature: OfficialSignature(post: "Chánh Văn phòng", name: "Nguyễn Văn An"),
                copies: OfficialCopies(["Các phòng, ban"], archive: "VT, TH"))
        case .copy:
            OfficialPaper(
                head: Self.head("TB-VP"), title: .named(kind: "Thông báo", excerpt: "Lịch tiếp công dân tháng 02"),
                blocks: [.paragraph("Văn phòng thông báo lịch tiếp công dân để các đơn vị biết, thực hiện./.")],
                signature: OfficialSignature(post: "Chánh Văn phòng", name: "Nguyễn Văn An"),
                copies: OfficialCopies(["Các phòng, ban"], archive: "VT, TH"))
        }
    }

    private static let table = OfficialBlock.table(
        OfficialTable(
            columns: [.init("STT", share: 1, alignment: .center), .init("Nội dung nhiệm vụ", share: 8)],
            rows: [["1", "Rà soát quy chế làm việc"], ["2", "Tổng hợp báo cáo"]]))
}
