public import Office
import Storage
import WorkTime

/// Approves a year's list of files. A leader; the archive's keeper or văn thư with the paper by which it was issued. What is
/// planned afterwards is an addition. Journal: `case_file.list_approved`.
///
/// Legal basis: Nghị định 30/2020/NĐ-CP, Điều 28: the head of the office approves it, it is issued at the beginning of the year.
public struct ApproveCaseList: Command {
    public let year: Int
    public let document: Key<Document>?

    public init(_ year: Int, document: Key<Document>? = nil) {
        self.year = year
        self.document = document
    }

    public func run(_ act: Act) throws {
        let actor = act.actor
        guard actor.approvesCaseLists else {
            throw OfficeError(.forbidden, "Danh mục hồ sơ do lãnh đạo cơ quan duyệt.")
        }
        if let document {
            try act.require(document)
        } else if !actor.isLeader {
            throw OfficeError(
                .invalid, "Chọn quyết định ban hành danh mục hồ sơ đã có trên hệ thống.", field: "document")
        }
        guard try !CaseFilePageStore.listed(act.tx, year: year, for: actor).isEmpty else {
            throw OfficeError(.conflict, "Danh mục hồ sơ năm \(year) chưa có hồ sơ nào.")
        }
        guard try CaseYearStore.approve(act.tx, year, by: actor.person, document: document) else {
            throw OfficeError(.conflict, "Danh mục hồ sơ năm \(year) đã được duyệt.")
        }
        try act.record(
            .caseListApproved, on: .office, Int64(year), ["year": .init(year), "document": .init(document)])
    }
}
