public import Office
import Storage
import WorkTime

/// Puts papers into a case file; a planned file is opened by it. Papers that are in it already stay as they are; answers how
/// many are new. Its keeper, the people of the unit, văn thư. Journal: `case_file.papers_filed`.
///
/// A paper may be in several files without being copied (Nghị định 30/2020/NĐ-CP, Phụ lục VI).
public struct FilePapers: Command {
    /// How many go in at once.
    public static let most = 500

    public let papers: [Key<Document>]
    public let file: Key<CaseFile>

    public init(_ papers: [Key<Document>], in file: Key<CaseFile>) {
        self.papers = papers
        self.file = file
    }

    public func run(_ act: Act) throws -> Int {
        guard !papers.isEmpty else { throw OfficeError(.invalid, "Chưa chọn văn bản nào.", field: "papers") }
        guard papers.count <= Self.most else {
            throw OfficeError(.invalid, "Mỗi lần đưa vào hồ sơ nhiều nhất \(Self.most) văn bản.", field: "papers")
        }
        let found = try act.held(file)
        try act.requireFilling(found)
        let wanted = Set(papers).sorted()
        let items = try DocumentItemStore.items(act.tx, wanted, for: act.actor)
        guard items.count == wanted.count else {
            throw OfficeError(.invalid, "Không tìm thấy một trong các văn bản được chọn.", field: "papers")
        }
        if let unread = items.first(where: { $0.state != .confirmed }) {
            throw OfficeError(
                .conflict, "Văn bản «\(unread.label.title)» chưa được xác nhận nên chưa đưa vào hồ sơ được.",
                field: "papers")
        }
        return try act.put(wanted, into: file, by: act.actor.person).count
    }
}
