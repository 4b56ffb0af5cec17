public import Office
public import Paper
import Storage
import WorkTime

/// «Danh mục hồ sơ» of a year, unit by unit. Legal basis: Nghị định 30/2020/NĐ-CP, Phụ lục V, mục I and II.
public struct CaseListPaper: Question {
    public let year: Int

    public init(_ year: Int) { self.year = year }

    public struct Answer: Sendable {
        public let form: OfficialForm
        /// Nil while the list is a draft.
        public let approval: CaseYear?
        public let isEmpty: Bool
        public let mayPlan: Bool
        public let mayApprove: Bool
    }

    /// Five statements.
    public func answer(_ view: View) throws -> Answer {
        let files = try CaseFilePageStore.listed(view.tx, year: year, for: view.actor)
        let approval = try CaseYearStore.find(view.tx, year, for: view.actor)
        let actor = view.actor
        return Answer(
            form: try form(files, approval, view), approval: approval, isEmpty: files.isEmpty,
            mayPlan: actor.plansFiles, mayApprove: approval == nil && !files.isEmpty && actor.approvesCaseLists)
    }

    private func form(_ files: [CaseFile], _ approval: CaseYear?, _ view: View) throws -> OfficialForm {
        let permanent = files.count { $0.retention == .permanent }
        let signer = try OfficeSigner.of("quyết định", view.tx, on: view.today).drafted()
        let head = try CaseFormHead(view: view)(on: approval.map { OfficeTime.day(of: $0.approvedAt) })
        return OfficialForm(
            head: head, title: "Danh mục hồ sơ",
            subtitles: ["Năm \(year)"]
                + [approval?.document.map { decision($0, of: head.issuerInText) }].compactMap(\.self),
            blocks: [
                .table(OfficialTable(columns: Self.columns, isNumbered: true, rows: rows(files))),
                .paragraph(
                    """
                    Danh mục hồ sơ này có \(files.count) hồ sơ, bao gồm: \(permanent) hồ sơ bảo quản vĩnh viễn; \
                    \(files.count - permanent) hồ sơ bảo quản có thời hạn.
                    """),
            ], signatories: [.init(signer.post, name: signer.name)])
    }

    /// The headings of units stand in the column of titles, numbered in Roman figures.
    private func rows(_ files: [CaseFile]) -> [[String]] {
        var rows: [[String]] = []
        var unit: NamedParty?
        var count = 0
        for file in files {
            if file.unit != unit {
                count += 1
                unit = file.unit
                rows.append(["", "\(RomanNumeral.text(of: count)). \(file.unit.name.uppercased())"])
            }
            rows.append([file.code, file.title, file.retention.words, file.keeper.name, file.note ?? ""])
        }
        return rows
    }

    private func decision(_ paper: DocumentLabel, of office: String) -> String {
        let number = paper.number.map { " số \($0)" } ?? ""
        let day = paper.issuedOn.map { " ngày \($0.written)" } ?? ""
        return "(Kèm theo Quyết định\(number)\(day) của \(office))"
    }

    private static let columns: [OfficialTable.Column] = [
        .init("Số và ký hiệu hồ sơ", share: 14, alignment: .center), .init("Tên đề mục và tiêu đề hồ sơ", share: 44),
        .init("Thời hạn bảo quản", share: 14, alignment: .center), .init("Người lập hồ sơ", share: 18),
        .init("Ghi chú", share: 10),
    ]
}
