import Office
public import WorkTime

/// How a process follows the one that is in force: what was begun stays as it is, because running cases go by it, and what is new
/// begins on a day that is not over.
public struct ProcessSuccession: Sendable {
    public let new: ProcessDefinition
    /// Nil where there is none of that code yet.
    public let old: ProcessDefinition?
    public let today: CalendarDay
    /// Whether a case of the process was begun today.
    public let isBusyToday: Bool

    public init(_ new: ProcessDefinition, after old: ProcessDefinition?, today: CalendarDay, isBusyToday: Bool) {
        self.new = new
        self.old = old
        self.today = today
        self.isBusyToday = isBusyToday
    }

    /// The first day on which a case goes by something else than before; nil where nothing is other.
    public var firstDay: CalendarDay? {
        let added = new.versions.filter { version in
            old?.version(version.number).map { !$0.isAlike(version) } ?? true
        }.map(\.since)
        let ends = new.versions.compactMap { version -> CalendarDay? in
            guard let was = old?.version(version.number), was.until != version.until else { return nil }
            return [was.until, version.until].compactMap { $0 }.min()?.adding(days: 1)
        }
        let dropped = (old?.versions ?? []).filter { new.version($0.number) == nil }.map(\.since)
        return (added + ends + dropped).min()
    }

    /// What keeps it from being issued, by the line where it stands.
    public var findings: [RuleFinding] {
        var faults: [RuleFinding] = []
        func refuse(_ line: Int?, _ message: String) {
            faults.append(RuleFinding(.error, file: new.file, line: line, message))
        }
        if let old, old.kind != new.kind {
            refuse(nil, "loại quy trình «\(old.kind.title)» không đổi được; lập quy trình khác với mã khác")
        }
        for version in old?.versions ?? [] where hasBegun(version) {
            let name = "phiên bản \(version.number) đã áp dụng từ \(version.since.written)"
            guard let kept = new.version(version.number) else {
                refuse(nil, "\(name), hồ sơ đang theo cần nó nên không bỏ được")
                continue
            }
            guard !kept.isAlike(version) else { continue }
            let first = kept.differences(from: version).first.map { " (\($0.words))" } ?? ""
            refuse(kept.line, "\(name) nên không sửa được\(first); hãy thêm phiên bản mới")
        }
        guard faults.isEmpty else { return faults }
        guard let firstDay else {
            refuse(nil, "không có gì khác quy trình đang áp dụng")
            return faults
        }
        let line = new.versions.first { $0.since == firstDay }?.line
        if firstDay < today {
            refuse(line, "thay đổi có từ \(firstDay.written), đã qua; phiên bản mới bắt đầu sớm nhất từ hôm nay")
        } else if firstDay == today, isBusyToday {
            refuse(line, "hôm nay đã có hồ sơ theo quy trình này; phiên bản mới bắt đầu sớm nhất từ ngày mai")
        }
        return faults
    }

    private func hasBegun(_ version: ProcessVersion) -> Bool {
        version.since < today || version.since == today && isBusyToday
    }
}

extension ProcessVersion {
    /// Whether a case would go by both in the same way; the last day does not matter to a case that was begun.
    func isAlike(_ other: ProcessVersion) -> Bool {
        since == other.since && law == other.law && differences(from: other).isEmpty
    }
}
