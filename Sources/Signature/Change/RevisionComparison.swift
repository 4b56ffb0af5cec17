/// Compares a signed revision with what the file became: which objects differ, and whether each difference is one that a
/// further signature makes.
///
/// What is not known to be harmless counts as a change of the paper.
struct RevisionComparison {
    private let old: PdfFile
    private let new: PdfFile
    private let graph: ObjectGraph
    private var changed: Set<Int> = []
    private var complaints: [String] = []

    /// What was added between the revision `old` and the whole file `new`.
    static func change(from old: PdfFile, to new: PdfFile) -> LaterChange {
        guard new.end > old.end else { return .none }
        if new.bytes[old.end..<new.end].allSatisfy(PdfLexer.isBlank) { return .none }
        do {
            var comparison = try RevisionComparison(old, new)
            try comparison.compare()
            return comparison.complaints.isEmpty ? .signatures : .content(comparison.complaints)
        } catch {
            return .content(["phần thêm vào sau khi ký không đọc được"])
        }
    }

    private init(_ old: PdfFile, _ new: PdfFile) throws(PdfError) {
        self.old = old
        self.new = new
        graph = try ObjectGraph(old)
    }

    private mutating func compare() throws(PdfError) {
        // Bytes behind the last cross reference that lead nowhere are for programs that search a file for objects.
        guard new.references.start >= old.end else {
            complaints.append("có dữ liệu lạ ở cuối tệp")
            return
        }
        guard old.trailer["Root"] == new.trailer["Root"] else {
            complaints.append("danh mục tài liệu bị thay")
            return
        }
        for number in Set(old.references.entries.keys).union(new.references.entries.keys) where try differs(number) {
            changed.insert(number)
        }
        var found = FoundChanges(old: old, new: new, graph: graph, changed: changed)
        complaints = try found.complaints()
    }

    private func differs(_ number: Int) throws(PdfError) -> Bool {
        let before = old.references.entries[number] ?? .free
        let after = new.references.entries[number] ?? .free
        if before == after, !isPacked(before) { return false }
        let left = try old.object(number)
        let right = try new.object(number)
        guard let left, let right else { return (left == nil) != (right == nil) }
        guard left.value == right.value else { return true }
        guard let one = left.stream, let other = right.stream else {
            return (left.stream == nil) != (right.stream == nil)
        }
        return !old.bytes[one].elementsEqual(new.bytes[other])
    }

    private func isPacked(_ entry: PdfCrossReference.Entry) -> Bool {
        if case .packed = entry { true } else { false }
    }
}
