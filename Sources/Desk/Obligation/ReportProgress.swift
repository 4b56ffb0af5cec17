public import Office
import Storage

/// Reports how far a part has come, or its final result, with files that show it.
///
/// By whoever may act for the part; for an outside agency by its follower, with the paper that proves it. A final result
/// of a coordinating party ends its part; one that is owed waits for the assigner. Writes `obligation.reported`.
public struct ReportProgress: Command {
    public let part: PartVersion
    /// From 0 to 100; a final report is 100 whatever is given.
    public let percent: Int
    public let text: String
    public let isFinal: Bool
    /// Already in the file store.
    public let files: [AttachedFile]
    public let document: Key<Document>?

    public init(
        part: PartVersion, percent: Int, text: String, isFinal: Bool, files: [AttachedFile],
        document: Key<Document>?
    ) {
        self.part = part
        self.percent = percent
        self.text = text
        self.isFinal = isFinal
        self.files = files
        self.document = document
    }

    public func run(_ act: Act) throws -> Key<ReportItem> {
        let text = try Words.required(
            text, field: "text", limit: 10_000, missing: "Nhập nội dung báo cáo.",
            tooLong: "Nội dung báo cáo dài quá 10.000 ký tự.")
        guard (0...100).contains(percent) else {
            throw OfficeError(.invalid, "Tỷ lệ hoàn thành phải từ 0 đến 100.", field: "percent")
        }
        guard files.count <= 20 else {
            throw OfficeError(.invalid, "Mỗi báo cáo kèm nhiều nhất 20 tệp.", field: "files")
        }
        var change = try act.begin(.report, on: part)
        try act.requireProof(document, for: change.part())
        let reached = isFinal ? 100 : percent
        change.new.report(part.participant, percent: reached, isFinal: isFinal)
        let report = try ReportStore.insert(
            act.tx, on: part.obligation, by: part.participant, reporter: act.actor.person, percent: reached, text: text,
            isFinal: isFinal, document: document, evidence: files)
        try act.finish(
            change, as: .obligationReported,
            [
                "report": JournalValue(report), "percent": JournalValue(reached), "final": .bool(isFinal),
                "text": .digest(of: text), "document": JournalValue(document),
                "files": .list(files.map { .text($0.hash) }),
            ])
        try act.informOfReport(change)
        return report
    }
}
