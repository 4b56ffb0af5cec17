public import Office
public import Paper
import Storage
import WorkTime

/// «Biên bản giao nhận hồ sơ, tài liệu» with «Mục lục hồ sơ, tài liệu nộp lưu». `.notFound` for who may not see the hand-in.
///
/// Legal basis: Nghị định 30/2020/NĐ-CP, Điều 30 and Phụ lục V: two copies of each.
public struct HandInPaper: Question {
    public enum Form: String, Sendable, CaseIterable {
        /// The minutes.
        case minutes
        /// The list of the files.
        case list
    }

    public let handIn: Key<HandIn>
    public let form: Form

    public init(_ handIn: Key<HandIn>, _ form: Form) {
        self.handIn = handIn
        self.form = form
    }

    public func answer(_ view: View) throws -> OfficialForm {
        let found = try HandInStore.find(view.tx, handIn, for: view.actor)
        // What was returned is not handed over.
        let files = try HandInStore.lines(view.tx, of: handIn, for: view.actor).filter { $0.result != .returned }
            .map(\.file)
        let day = found.settledAt.map { OfficeTime.day(of: $0) }
        let head = try CaseFormHead(view: view)(symbol: "", on: day)
        return form == .list ? list(files, head) : minutes(found, files, head)
    }

    private func list(_ files: [CaseFile], _ head: OfficialHead) -> OfficialForm {
        let rows = files.enumerated().map { index, file -> [String] in
            let days = [file.startedOn, file.endedOn].compactMap { $0?.written }.joined(separator: " - ")
            return [
                "\(index + 1)", "\(file.code)/\(file.year)", file.title, days, file.retention.words,
                file.sheets.map(String.init) ?? "\(file.paperCount) văn bản", file.note ?? "",
            ]
        }
        let permanent = files.count { $0.retention == .permanent }
        return OfficialForm(
            head: head, title: "Mục lục hồ sơ, tài liệu nộp lưu",
            blocks: [
                .table(
                    OfficialTable(
                        columns: [
                            .init("STT", share: 6, alignment: .center), .init("Số, ký hiệu hồ sơ", share: 13),
                            .init("Tiêu đề hồ sơ", share: 38),
                            .init("Thời gian tài liệu", share: 14, alignment: .center),
                            .init("Thời hạn bảo quản", share: 11, alignment: .center),
                            .init("Số tờ/ Số trang", share: 10, alignment: .center), .init("Ghi chú", share: 8),
                        ], rows: rows)),
                .paragraph(
                    "Mục lục này gồm \(files.count) hồ sơ (đơn vị bảo quản), trong đó: \(permanent) hồ sơ bảo quản vĩnh viễn; \(files.count - permanent) hồ sơ bảo quản có thời hạn."
                ),
            ], signatories: [.init("Người lập")], isLandscape: true)
    }

    private func minutes(_ found: HandIn, _ files: [CaseFile], _ head: OfficialHead) -> OfficialForm {
        let years = files.map(\.year)
        let span =
            Set(years).count > 1 ? "từ năm \(years.min() ?? 0) đến năm \(years.max() ?? 0)" : "năm \(years.first ?? 0)"
        let digital = files.filter { $0.kind == .digital }
        let paper = files.filter { $0.kind != .digital }
        let sheets = paper.compactMap(\.sheets).reduce(0, +)
        return OfficialForm(
            head: head, title: "Biên bản", subtitles: ["Giao nhận hồ sơ, tài liệu"],
            blocks: [
                .basis(
                    "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;"),
                .basis("Căn cứ Danh mục hồ sơ \(span) của \(head.issuerInText);"),
                .paragraph("Chúng tôi gồm:"),
                .paragraph("BÊN GIAO: \(found.unit.name)"), .paragraph("Đại diện: \(found.offeredBy.name)."),
                .paragraph("BÊN NHẬN: Lưu trữ cơ quan \(head.issuerInText)"),
                .paragraph("Đại diện: \(found.settledBy?.name ?? "..........................................")."),
                .paragraph("Thống nhất lập biên bản giao nhận hồ sơ, tài liệu với những nội dung sau:"),
                .clause("Tên khối tài liệu giao nộp: Hồ sơ, tài liệu của \(found.unit.name)."),
                .clause("Thời gian của hồ sơ, tài liệu: \(span)."), .clause("Số lượng tài liệu:"),
                .point(
                    "Đối với hồ sơ, tài liệu giấy: \(paper.count) hồ sơ (đơn vị bảo quản)\(sheets > 0 ? ", \(sheets) tờ" : "")."
                ),
                .point(
                    "Đối với hồ sơ, tài liệu điện tử: \(digital.count) hồ sơ, \(digital.reduce(0) { $0 + $1.paperCount }) văn bản, tài liệu."
                ),
                .clause("Tình trạng tài liệu giao nộp: đầy đủ theo Mục lục hồ sơ, tài liệu nộp lưu kèm theo."),
                .paragraph(
                    "Biên bản này được lập thành hai bản; bên giao giữ một bản, bên nhận giữ một bản./."),
            ],
            signatories: [
                .init("Đại diện bên giao", name: found.offeredBy.name),
                .init("Đại diện bên nhận", name: found.settledBy?.name ?? ""),
            ])
    }
}
