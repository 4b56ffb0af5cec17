public import Office
import Storage
import WorkTime

/// A plan of inspections, as typed.
public struct InspectionPlanDraft: Sendable {
    public var year: Int?
    public var title: String?
    public var topics: String?
    public var head: Key<Person>?
    public var members: [Key<Person>]

    public init(
        year: Int? = nil, title: String? = nil, topics: String? = nil, head: Key<Person>? = nil,
        members: [Key<Person>] = []
    ) {
        self.year = year
        self.title = title
        self.topics = topics
        self.head = head
        self.members = members
    }

    /// Throws `.invalid` at the first field that is wrong.
    func checked() throws(OfficeError) -> InspectionPlan.Content {
        guard let year, (2000...2200).contains(year) else {
            throw OfficeError(.invalid, "Nhập «Năm» của kế hoạch, như 2026.", field: "planYear")
        }
        guard let head else { throw OfficeError(.invalid, "Chưa chọn «Trưởng đoàn».", field: "teamHead") }
        var known: Set<Key<Person>> = [head]
        let members = members.filter { known.insert($0).inserted }
        guard members.count <= 50 else {
            throw OfficeError(.invalid, "Đoàn kiểm tra có nhiều nhất 50 thành viên.", field: "teamMembers")
        }
        return InspectionPlan.Content(
            year: year, title: try EnteredText.required(title, "Tên kế hoạch", field: "title"),
            topics: try Words.required(
                topics ?? "", field: "topics", limit: 4_000, missing: "Chưa nhập «Nội dung kiểm tra».",
                tooLong: "«Nội dung kiểm tra» dài quá 4.000 ký tự."), head: head, members: members)
    }
}
