public import Office
public import Paper
import Storage
import WorkTime

/// «Mục lục văn bản, tài liệu» of a file, in the order of time. `.notFound` for who may not see the file.
///
/// Legal basis: Nghị định 30/2020/NĐ-CP, Phụ lục V, mục IV. What the reader may not see is a line without words.
public struct CaseContentsPaper: Question {
    static let longest = 10_000

    public let file: Key<CaseFile>

    public init(_ file: Key<CaseFile>) { self.file = file }

    public func answer(_ view: View) throws -> OfficialForm {
        let found = try CaseFilePageStore.find(view.tx, file, for: view.actor)
        let papers = try CasePaperStore.papers(view.tx, of: file, limit: Self.longest, for: view.actor)
        let rows = papers.enumerated().map { index, line -> [String] in
            let paper = line.document
            let excerpt = [paper.kind, paper.title].compactMap(\.self).joined(separator: " ")
            return [
                "\(index + 1)", paper.number ?? "", paper.issuedOn?.written ?? "", excerpt, line.issuer ?? "", "", "",
            ]
        }
        return OfficialForm(
            head: try CaseFormHead(view: view)(on: found.closedOn), heading: .none, title: "Mục lục văn bản, tài liệu",
            subtitles: ["Số, ký hiệu hồ sơ: \(found.code)", "Năm \(found.year)"],
            blocks: [.table(OfficialTable(columns: Self.columns, isNumbered: true, rows: rows))], isLandscape: true)
    }

    private static let columns: [OfficialTable.Column] = [
        .init("STT", share: 6, alignment: .center), .init("Số, ký hiệu văn bản", share: 15),
        .init("Ngày tháng năm văn bản", share: 12, alignment: .center),
        .init("Tên loại và trích yếu nội dung văn bản", share: 37), .init("Tác giả văn bản", share: 16),
        .init("Tờ số/ Trang số", share: 7, alignment: .center), .init("Ghi chú", share: 7),
    ]
}
