/// A part that is other in one version than in another.
public struct ProcessDifference: Hashable, Sendable {
    /// A property with what it was and what it is; empty where there was or is none.
    public struct Change: Hashable, Sendable {
        public let name: String
        public let old: String
        public let new: String
    }

    public enum Way: Hashable, Sendable {
        case added
        case removed
        case changed([Change])
    }

    public let kind: ProcessPart.Kind
    public let code: String
    public let title: String
    public let way: Way

    /// «Bước «Trình lãnh đạo»: Ai thực hiện: Chuyên viên → Văn thư»
    public var words: String {
        let name = "\(kind.title) «\(title)»"
        switch way {
        case .added: return "\(name): thêm mới"
        case .removed: return "\(name): bỏ"
        case .changed(let changes):
            let lines = changes.map { change in
                let old = change.old.isEmpty ? "không có" : change.old
                let new = change.new.isEmpty ? "không có" : change.new
                return "\(change.name): \(old) → \(new)"
            }
            return "\(name): \(lines.joined(separator: "; "))"
        }
    }
}

extension ProcessVersion {
    /// What is other here than in that version, part by part; empty where only dates, law or the order of parts differ
    /// (`isInOrder`).
    public func differences(from old: ProcessVersion) -> [ProcessDifference] {
        let (before, after) = (old.parts, parts)
        let known = Self.byName(before)
        let kept = Self.byName(after)
        let here = after.compactMap { part -> ProcessDifference? in
            guard let was = known[part.name] else {
                return ProcessDifference(kind: part.kind, code: part.code, title: part.title, way: .added)
            }
            let changes = part.changes(from: was)
            guard !changes.isEmpty else { return nil }
            return ProcessDifference(kind: part.kind, code: part.code, title: was.title, way: .changed(changes))
        }
        let gone = before.filter { kept[$0.name] == nil }.map {
            ProcessDifference(kind: $0.kind, code: $0.code, title: $0.title, way: .removed)
        }
        return here + gone
    }

    private static func byName(_ parts: [ProcessPart]) -> [String: ProcessPart] {
        Dictionary(parts.map { ($0.name, $0) }) { first, _ in first }
    }
}

extension ProcessPart {
    fileprivate var name: String { "\(kind.rawValue) \(code)" }

    fileprivate func changes(from old: ProcessPart) -> [ProcessDifference.Change] {
        // By key: what is read as a title may have changed where the part itself has not.
        let gone = old.facts.filter { was in !facts.contains { $0.id == was.id } }
        return (facts + gone).compactMap { fact in
            let (was, now) = (old.fact(fact.id), self.fact(fact.id))
            guard was?.key != now?.key else { return nil }
            return ProcessDifference.Change(name: fact.name, old: was?.shown ?? "", new: now?.shown ?? "")
        }
    }

    private func fact(_ id: String) -> Fact? { facts.first { $0.id == id } }
}
