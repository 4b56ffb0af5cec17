public import Office
public import Paper
import Storage
import WorkTime

/// «Mục lục văn bản, tài liệu trong hồ sơ», in the order of time. `.notFound` for who may not see the file.
///
/// Legal basis: Nghị định 30/2020/NĐ-CP, Phụ lục V. What the reader may not see is a line without words.
public struct CaseContentsPaper: Question {
    public let file: Key<CaseFile>

    public init(_ file: Key<CaseFile>) { self.file = file }

    public func answer(_ view: View) throws -> OfficialForm {
        let found = try CaseFilePageStore.find(view.tx, file, for: view.actor)
        let papers = try CasePaperStore.papers(view.tx, of: file, limit: 1_000, for: view.actor)
        let rows = papers.enumerated().map { index, line -> [String] in
            let paper = line.document
            let excerpt = [paper.kind, paper.title].compactMap(\.self).joined(separator: " ")
            return [
                "\(index + 1)", paper.number ?? "", paper.issuedOn?.written ?? "", excerpt, line.issuer ?? "", "", "",
            ]
        }
        return OfficialForm(
            head: try CaseFormHead(view: view)(symbol: "", on: found.closedOn),
            title: "Mục lục văn bản, tài liệu trong hồ sơ",
            subtitles: [
                "Số, ký hiệu hồ sơ: \(found.code), năm \(found.year)", "Tiêu đề: \(found.title)",
                "Thời hạn bảo quản: \(found.retention.words)",
            ],
            blocks: [
                .table(
                    OfficialTable(
                        columns: [
                            .init("STT", share: 6, alignment: .center), .init("Số, ký hiệu văn bản", share: 15),
                            .init("Ngày tháng văn bản", share: 12, alignment: .center),
                            .init("Tên loại và trích yếu nội dung văn bản", share: 37),
                            .init("Tác giả văn bản", share: 16), .init("Tờ số/ Trang số", share: 7, alignment: .center),
                            .init("Ghi chú", share: 7),
                        ], rows: rows)),
                .paragraph(
                    "Hồ sơ gồm \(papers.count) văn bản, tài liệu\(found.sheets.map { ", \($0) tờ (trang)" } ?? "")."),
            ], signatories: [.init("Người lập hồ sơ", name: found.keeper.name)], isLandscape: true)
    }
}
