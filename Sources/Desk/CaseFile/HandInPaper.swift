public import Office
public import Paper
import Storage
import Vietnamese
import WorkTime

/// «Biên bản giao nhận hồ sơ, tài liệu» with «Mục lục hồ sơ, tài liệu nộp lưu». `.notFound` for who may not see the hand-in.
///
/// Legal basis: Nghị định 30/2020/NĐ-CP, Điều 30 and Phụ lục V, mục III and V: two copies of each. What the archive returned
/// is not handed over and stands in neither.
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
        let files = try HandInStore.lines(view.tx, of: handIn, for: view.actor).filter { $0.result != .returned }
            .map(\.file)
        let people = [found.offeredBy, found.settledBy].compactMap { $0.map { Key<Person>($0.key.value) } }
        let posts = try PostStore.held(view.tx, by: people, on: view.today)
        func title(_ person: NamedParty?) -> String? {
            person.flatMap { posts[Key($0.key.value)]?.first }.map(\.title)
        }
        let head = CaseFormHead(view: view)
        switch form {
        case .list:
            return list(found, files, try head(of: found.unit, on: OfficeTime.day(of: found.offeredAt)))
        case .minutes:
            let day = found.settledAt.map { OfficeTime.day(of: $0) }
            return minutes(found, files, try head(on: day), titles: (title(found.offeredBy), title(found.settledBy)))
        }
    }

    /// «năm 2026», «năm 2024 - 2026».
    private static func span(_ files: [CaseFile]) -> String {
        let years = files.map(\.year)
        guard let first = years.min(), let last = years.max() else { return "năm ......" }
        return first == last ? "năm \(first)" : "năm \(first) - \(last)"
    }

    private func list(_ found: HandIn, _ files: [CaseFile], _ head: OfficialHead) -> OfficialForm {
        let rows = files.enumerated().map { index, file -> [String] in
            let days = [file.startedOn, file.endedOn].compactMap { $0?.written }.joined(separator: " - ")
            return [
                "\(index + 1)", file.code, file.title, days, file.retention.words,
                file.sheets.map(String.init) ?? "\(file.paperCount) văn bản", file.note ?? "",
            ]
        }
        let words = NumberWords.text(files.count)
        return OfficialForm(
            head: head, title: "Mục lục hồ sơ, tài liệu nộp lưu",
            subtitles: [found.unit.name, Self.span(files).prefix(1).uppercased() + Self.span(files).dropFirst()],
            blocks: [
                .table(OfficialTable(columns: Self.columns, isNumbered: true, rows: rows)),
                .paragraph("Mục lục này gồm: \(files.count) hồ sơ (đơn vị bảo quản)."),
                .paragraph(
                    "Viết bằng chữ: \(words.prefix(1).uppercased() + words.dropFirst()) hồ sơ (đơn vị bảo quản)."),
            ],
            signatories: [
                .init("Người lập", direction: "(Ký và ghi rõ họ và tên, chức vụ)", name: found.offeredBy.name)
            ], isDatedAtEnd: true, isLandscape: true)
    }

    private static let columns: [OfficialTable.Column] = [
        .init("Số TT", share: 6, alignment: .center), .init("Số, ký hiệu hồ sơ", share: 13),
        .init("Tiêu đề hồ sơ", share: 38), .init("Thời gian tài liệu", share: 14, alignment: .center),
        .init("Thời hạn bảo quản", share: 11, alignment: .center),
        .init("Số tờ/ Số trang", share: 10, alignment: .center), .init("Ghi chú", share: 8),
    ]

    private static let blank = String(repeating: ".", count: 40)

    private func minutes(
        _ found: HandIn, _ files: [CaseFile], _ head: OfficialHead, titles: (giving: String?, taking: String?)
    ) -> OfficialForm {
        let digital = files.filter { $0.kind == .digital }
        let paper = files.filter { $0.kind != .digital }
        let sheets = paper.compactMap(\.sheets).reduce(0, +)
        let direction = "(Ký và ghi rõ họ và tên)"
        return OfficialForm(
            head: head, heading: .dated, title: "Biên bản", subtitles: ["Giao nhận hồ sơ, tài liệu"],
            blocks: [
                .basis(
                    "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;"),
                .basis("Căn cứ Danh mục hồ sơ \(Self.span(files)) của \(head.issuerInText)."),
                .paragraph("Chúng tôi gồm:"), .paragraph("BÊN GIAO: \(found.unit.name)"),
                .paragraph("Ông (bà): \(found.offeredBy.name)"),
                .paragraph("Chức vụ công tác: \(titles.giving ?? Self.blank)"),
                .paragraph("BÊN NHẬN: Lưu trữ cơ quan \(head.issuerInText)"),
                .paragraph("Ông (bà): \(found.settledBy?.name ?? Self.blank)"),
                .paragraph("Chức vụ công tác: \(titles.taking ?? Self.blank)"),
                .paragraph("Thống nhất lập biên bản giao nhận tài liệu với những nội dung như sau:"),
                .clause("Tên khối tài liệu giao nộp: Hồ sơ, tài liệu của \(found.unit.name)."),
                .clause("Thời gian của hồ sơ, tài liệu: \(Self.span(files))."), .clause("Số lượng tài liệu:"),
                .point(
                    "Đối với hồ sơ, tài liệu giấy: \(paper.count) hồ sơ (đơn vị bảo quản)\(sheets > 0 ? ", \(sheets) tờ" : "")."
                ),
                .point(
                    """
                    Đối với hồ sơ, tài liệu điện tử: \(digital.count) hồ sơ, \
                    \(digital.reduce(0) { $0 + $1.paperCount }) văn bản, tài liệu.
                    """),
                .clause("Tình trạng tài liệu giao nộp: đầy đủ theo Mục lục hồ sơ, tài liệu nộp lưu."),
                .clause("Mục lục hồ sơ, tài liệu nộp lưu kèm theo."),
                .paragraph("Biên bản này được lập thành hai bản; bên giao giữ một bản, bên nhận giữ một bản./."),
            ],
            signatories: [
                .init("Đại diện bên giao", direction: direction, name: found.offeredBy.name),
                .init("Đại diện bên nhận", direction: direction, name: found.settledBy?.name ?? ""),
            ])
    }
}
