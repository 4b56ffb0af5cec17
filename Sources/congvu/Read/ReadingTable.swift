import Paper
import WorkTime

/// A reading as a person at a terminal reads it: the head, then a block a task, then what is odd.
struct ReadingTable {
    private let reading: Reading

    init(_ reading: Reading) {
        self.reading = reading
    }

    var text: String {
        ([head] + reading.tasks.map(block) + [findings]).filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    }

    private var head: String {
        let date = reading.date.map(Self.written)
        let facts: [(String, String?)] = [
            ("Loại", reading.kind), ("Số", reading.number), ("Ngày", date), ("Cơ quan", reading.issuer),
            ("Trích yếu", reading.title), ("Người ký", reading.signer), ("Theo dõi chung", Self.list(reading.keptBy)),
            ("Số nhiệm vụ", String(reading.tasks.count)),
        ]
        return Self.rows(facts)
    }

    private func block(_ task: ReadTask) -> String {
        let page = task.source.page.map { ", trang \($0)" } ?? ""
        let facts: [(String, String?)] = [
            ("Chỉ đạo", Self.list(task.directedBy)), ("Chủ trì", Self.list(task.lead)),
            ("Phối hợp", Self.list(task.coordinate)), ("Thời hạn", Self.deadline(task.deadline)),
            ("Sản phẩm", task.product), ("Khắc phục", task.addresses),
        ]
        let heading = task.ref.isEmpty ? "—" : task.ref
        return "[\(heading)\(page)] \(task.content)\n" + Self.rows(facts)
    }

    private var findings: String {
        guard !reading.findings.isEmpty else { return "" }
        let lines = reading.findings.map { "  - \($0.message)" }
        return (["Cần xem lại:"] + lines).joined(separator: "\n")
    }

    private static func deadline(_ deadline: ReadDeadline) -> String? {
        let due = deadline.due.map { day in
            (deadline.from.map { "từ \(written($0)) đến " } ?? "") + written(day)
                + (deadline.time.map { " \($0)" } ?? "")
        }
        let milestones = deadline.milestones.map { "mốc \(written($0.due)): \($0.text)" }
        let parts = [deadline.text.map { "«\($0)»" }, due].compactMap(\.self) + milestones
        return parts.isEmpty ? nil : parts.joined(separator: "; ")
    }

    private static func written(_ day: CalendarDay) -> String {
        let parts = day.description.split(separator: "-")
        return parts.reversed().joined(separator: "/")
    }

    private static func list(_ names: [String]) -> String? {
        names.isEmpty ? nil : names.joined(separator: "; ")
    }

    /// The facts that are there, their labels in one column.
    private static func rows(_ facts: [(String, String?)]) -> String {
        let width = facts.map(\.0.count).max() ?? 0
        return facts.compactMap { label, value in
            value.map { "  \(label):\(String(repeating: " ", count: width - label.count)) \($0)" }
        }.joined(separator: "\n")
    }
}
