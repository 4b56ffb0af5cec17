import Office
import Process
import WorkTime

/// Changes of a process's text that a form asks for: made in the text itself, then read again and held against what was meant, so that
/// text and form stay one truth and nothing else changes.
struct ProcessTextEdit {
    let text: String
    private let before: ProcessDefinition

    /// Throws `.conflict` while the text cannot be read.
    init(_ text: String, code: String) throws(OfficeError) {
        guard let before = Self.read(text, code) else { throw Self.unreadable }
        self.text = text
        self.before = before
    }

    /// What a form changes of a part; nil for what it leaves.
    struct Values {
        var title: String?
        var term: Term?
        var article: String?
        var by: [String]?
        var owner: String?

        fileprivate var isEmpty: Bool {
            title == nil && term == nil && article == nil && by == nil && owner == nil
        }
    }

    /// The text in which the part at that line is other from the last version on. Earlier versions keep it as it is: where they have it too,
    /// it is written twice, each with its days.
    func changing(_ part: ProcessEditable, to values: Values) throws(OfficeError) -> String {
        guard let last = before.versions.last else { throw Self.unreadable }
        guard !values.isEmpty else { return text }
        var lines = Self.lines(text)
        guard var old = ProcessTextItem(of: lines, line: part.line) else { throw Self.unsupported }
        var new = old
        guard Self.set(values, in: &new) else { throw Self.unsupported }
        var written = new.written
        if before.versions.count > 1, old.value("since") != last.since.description {
            guard new.set("since", last.since.description), old.set("until", last.since.adding(days: -1).description)
            else { throw Self.unsupported }
            written = old.written + new.written
        }
        lines.replaceSubrange(old.lines, with: written)
        let result = lines.joined(separator: "\n")
        guard let after = Self.read(result, before.code), let changed = after.versions.last,
            Self.isSame(before.versions.dropLast(), after.versions.dropLast())
        else { throw Self.unsupported }
        let others = changed.differences(from: last).filter { $0.kind != part.kind || $0.code != part.code }
        guard others.isEmpty, changed.since == last.since, changed.law == last.law else { throw Self.unsupported }
        return result
    }

    /// The text with one version more, which is as the last one until something of it is changed.
    func adding(from day: CalendarDay, law: String) throws(OfficeError) -> String {
        guard let last = before.versions.last else { throw Self.unreadable }
        guard day > last.since else {
            throw OfficeError(
                .invalid, "Phiên bản mới phải bắt đầu sau ngày \(last.since.written) của phiên bản \(last.number).",
                field: "since")
        }
        var lines = Self.lines(text)
        guard var item = ProcessTextItem(of: lines, line: last.line) else { throw Self.unsupported }
        var new = item
        // An end that was foreseen is now that of the new version.
        guard item.set("until", day.adding(days: -1).description),
            new.set("version", String(last.number + 1)), new.set("since", day.description),
            new.set("law", Self.quoted(law))
        else { throw Self.unsupported }
        lines.replaceSubrange(item.lines, with: item.written + new.written)
        let result = lines.joined(separator: "\n")
        guard let after = Self.read(result, before.code), after.versions.count == before.versions.count + 1,
            Self.isSame(before.versions[...], after.versions.dropLast()), let added = after.versions.last,
            added.differences(from: last).isEmpty
        else { throw Self.unsupported }
        return result
    }

    // MARK: - Pieces

    private static func set(_ values: Values, in item: inout ProcessTextItem) -> Bool {
        var isDone = true
        if let title = values.title { isDone = item.set("title", quoted(title)) && isDone }
        if let term = values.term { isDone = item.set("within", term.words) && isDone }
        if let article = values.article { isDone = item.set("article", quoted(article)) && isDone }
        if let by = values.by {
            isDone = item.set("by", by.count == 1 ? by[0] : "[\(by.joined(separator: ", "))]") && isDone
        }
        if let owner = values.owner { isDone = item.set("owner", owner) && isDone }
        return isDone
    }

    /// As YAML reads it back, whatever stands in it.
    private static func quoted(_ text: String) -> String {
        "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
    }

    private static func lines(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    private static func read(_ text: String, _ code: String) -> ProcessDefinition? {
        let file = ProcessShelf.name(code)
        return (try? RuleNode(yaml: text, file: file)).flatMap { ProcessDefinition.asIssued($0, file: file) }
    }

    /// Whether cases would go by both in the same way.
    private static func isSame(_ old: ArraySlice<ProcessVersion>, _ new: ArraySlice<ProcessVersion>) -> Bool {
        old.count == new.count
            && zip(old, new).allSatisfy { old, new in
                new.isAlike(old)
            }
    }

    private static let unreadable = OfficeError(
        .conflict, "Bản thảo còn lỗi nên biểu mẫu chưa sửa được. Hãy sửa các lỗi trong văn bản rồi lưu.", field: "text")
    private static let unsupported = OfficeError(
        .conflict,
        "Phần này được viết theo cách mà biểu mẫu không sửa chắc chắn được, nên chưa có gì thay đổi. Hãy sửa trong văn bản của quy trình.",
        field: "text")
}
