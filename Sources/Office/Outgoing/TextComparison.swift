/// Two versions of a text beside each other, paragraph by paragraph.
public struct TextComparison: Sendable, Equatable {
    public enum Line: Sendable, Equatable {
        case same(String)
        case inserted(String)
        case deleted(String)
        /// A paragraph whose words were changed.
        case changed([Piece])
    }

    /// Words that stay, come or go, with a blank between them.
    public enum Piece: Sendable, Equatable {
        case same(String)
        case inserted(String)
        case deleted(String)
    }

    public let lines: [Line]

    /// What stands beyond so many paragraphs is not compared.
    public static let limit = 2_000

    public init(from old: String, to new: String) {
        let (old, new) = (Self.paragraphs(old), Self.paragraphs(new))
        lines = Self.merged(old, new).flatMap(Self.paired)
    }

    public var inserted: Int { lines.count { if case .inserted = $0 { true } else { false } } }
    public var deleted: Int { lines.count { if case .deleted = $0 { true } else { false } } }
    public var changed: Int { lines.count { if case .changed = $0 { true } else { false } } }

    private static func paragraphs(_ text: String) -> [String] {
        text.split(whereSeparator: \.isNewline).lazy
            .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }.filter { !$0.isEmpty }
            .prefix(limit).map(\.self)
    }

    /// What goes and what comes between two that stay.
    private struct Run {
        var deleted: [String] = []
        var inserted: [String] = []
        var same: String?
    }

    private static func merged(_ old: [String], _ new: [String]) -> [Run] {
        let difference = new.difference(from: old)
        let removed = Set(
            difference.removals.map { if case .remove(let offset, _, _) = $0 { offset } else { -1 } })
        let added = Set(
            difference.insertions.map { if case .insert(let offset, _, _) = $0 { offset } else { -1 } })
        var runs: [Run] = []
        var run = Run()
        var (before, after) = (0, 0)
        while before < old.count || after < new.count {
            if before < old.count, removed.contains(before) {
                run.deleted.append(old[before])
                before += 1
            } else if after < new.count, added.contains(after) {
                run.inserted.append(new[after])
                after += 1
            } else {
                run.same = new[after]
                runs.append(run)
                run = Run()
                before += 1
                after += 1
            }
        }
        if !run.deleted.isEmpty || !run.inserted.isEmpty { runs.append(run) }
        return runs
    }

    /// Paragraphs that take each other's place are one whose words were changed, where half of them stay.
    private static func paired(_ run: Run) -> [Line] {
        var lines: [Line] = []
        let pairs = min(run.deleted.count, run.inserted.count)
        for index in 0..<pairs {
            let pieces = pieces(run.deleted[index], run.inserted[index])
            if let pieces {
                lines.append(.changed(pieces))
            } else {
                lines += [.deleted(run.deleted[index]), .inserted(run.inserted[index])]
            }
        }
        lines += run.deleted.dropFirst(pairs).map(Line.deleted)
        lines += run.inserted.dropFirst(pairs).map(Line.inserted)
        if let same = run.same { lines.append(.same(same)) }
        return lines
    }

    private static func pieces(_ old: String, _ new: String) -> [Piece]? {
        let (old, new) = (old.split(separator: " ").map(String.init), new.split(separator: " ").map(String.init))
        guard old.count + new.count <= 4_000 else { return nil }
        let runs = merged(old, new)
        let stay = runs.count { $0.same != nil }
        guard stay * 2 >= min(old.count, new.count) else { return nil }
        var pieces: [Piece] = []
        var same: [String] = []
        func flush() {
            if !same.isEmpty { pieces.append(.same(same.joined(separator: " "))) }
            same = []
        }
        for run in runs {
            if !run.deleted.isEmpty || !run.inserted.isEmpty { flush() }
            if !run.deleted.isEmpty { pieces.append(.deleted(run.deleted.joined(separator: " "))) }
            if !run.inserted.isEmpty { pieces.append(.inserted(run.inserted.joined(separator: " "))) }
            if let word = run.same { same.append(word) }
        }
        flush()
        return pieces
    }
}
