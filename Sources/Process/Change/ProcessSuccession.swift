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
    /// The program's own file of that code; nil where there is none.
    public let shipped: ProcessDefinition?

    public init(
        _ new: ProcessDefinition, after old: ProcessDefinition?, today: CalendarDay, isBusyToday: Bool,
        shipped: ProcessDefinition? = nil
    ) {
        self.new = new
        self.old = old
        self.today = today
        self.isBusyToday = isBusyToday
        self.shipped = shipped
    }

    /// The first day on which a case goes by something else than before; nil where nothing is other. Another title alone, or what a
    /// release mended, is seen at once, and where a version takes cases for longer than was foreseen nobody's day that is over changes.
    public var firstDay: CalendarDay? {
        let isRenamed = old.map { $0.title != new.title } ?? false
        let isSeenAtOnce = isRenamed || new.versions.contains { isMended($0) }
        return [replacedOn, prolongedOn].compactMap(\.self).min() ?? (isSeenAtOnce ? today : nil)
    }

    /// The first day on which a case goes by another version than it would have.
    private var replacedOn: CalendarDay? {
        let shortened = ends.compactMap { end in end.isLater ? nil : end.first }
        let dropped = (old?.versions ?? []).filter { new.version($0.number) == nil }.map(\.since)
        return (changed.map(\.since) + shortened + dropped).min()
    }

    /// The first day on which there is a version where there was none.
    private var prolongedOn: CalendarDay? {
        ends.compactMap { end in end.isLater ? max(end.first, today) : nil }.min()
    }

    /// Those that are new, or other than in force.
    public var changed: [ProcessVersion] {
        new.versions.filter { version in
            !isMended(version) && old?.version(version.number).map { !$0.isAlike(version) } ?? true
        }
    }

    /// Whether a version that cases go by is as a release of the program mended it: with steps that can be taken in more states, and
    /// nothing else. An office that issued its own text takes that over in no other way.
    private func isMended(_ version: ProcessVersion) -> Bool {
        guard let was = old?.version(version.number), was.since <= today, !version.isAlike(was) else { return false }
        return version.isWider(than: was) && shipped?.version(version.number).map { version.isAlike($0) } ?? false
    }

    /// The day after the earlier of two last days, for each version that has another last day than in force.
    private var ends: [(first: CalendarDay, isLater: Bool)] {
        new.versions.compactMap { version -> (first: CalendarDay, isLater: Bool)? in
            guard let was = old?.version(version.number), was.until != version.until,
                let earlier = [was.until, version.until].compactMap(\.self).min()
            else { return nil }
            return (first: earlier.adding(days: 1), isLater: was.until == earlier)
        }
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
        // Also on the first day of a version: a case may be moved to it or begun by it in the same moment.
        for version in old?.versions ?? [] where version.since <= today {
            let name = "phiên bản \(version.number) đã áp dụng từ \(version.since.written)"
            guard let kept = new.version(version.number) else {
                refuse(nil, "\(name), hồ sơ đang theo cần nó nên không bỏ được")
                continue
            }
            guard !kept.isAlike(version), !isMended(kept) else { continue }
            let order = kept.isInOrder(of: version) ? nil : ProcessVersion.otherOrder
            let first = (kept.differences(from: version).first?.words ?? order).map { " (\($0))" } ?? ""
            refuse(kept.line, "\(name) nên không sửa được\(first); hãy thêm phiên bản mới")
        }
        if let old, let last = old.versions.last {
            let codes = ProgramCodes(new.kind)
            for version in changed where faults.isEmpty {
                let before = old.version(version.number) ?? last
                for lost in codes.lost(in: version, after: before) { refuse(version.line, lost) }
            }
        }
        guard faults.isEmpty else { return faults }
        guard let firstDay else {
            refuse(nil, "không có gì khác quy trình đang áp dụng")
            return faults
        }
        let line = new.versions.first { $0.since == firstDay }?.line
        if firstDay < today {
            refuse(line, "thay đổi có từ \(firstDay.written), đã qua; phiên bản mới bắt đầu sớm nhất từ hôm nay")
        } else if replacedOn == today, isBusyToday {
            refuse(line, "hôm nay đã có hồ sơ theo quy trình này; phiên bản mới bắt đầu sớm nhất từ ngày mai")
        }
        return faults
    }
}

extension ProcessVersion {
    /// Whether a case would go by both in the same way; the last day does not matter to a case that was begun.
    public func isAlike(_ other: ProcessVersion) -> Bool {
        since == other.since && law == other.law && differences(from: other).isEmpty && isInOrder(of: other)
    }

    /// Whether the time limits and the steps that both have stand in the same order: of several time limits that the procedure gives
    /// the first is the main one, and the first of several steps is the one that is proposed.
    public func isInOrder(of other: ProcessVersion) -> Bool {
        func isSame(_ codes: [String], _ others: [String]) -> Bool {
            codes.filter { others.contains($0) } == others.filter { codes.contains($0) }
        }
        return isSame(clocks.map(\.code), other.clocks.map(\.code)) && isSame(acts.map(\.code), other.acts.map(\.code))
    }

    /// How it is told that they do not.
    public static let otherOrder = "Thứ tự các thời hạn hoặc các bước khác trước"

    /// Whether it differs from the other in nothing but that steps can be taken in more states: a running case finds all that it knew.
    func isWider(than other: ProcessVersion) -> Bool {
        guard since == other.since, law == other.law, isInOrder(of: other) else { return false }
        return differences(from: other).allSatisfy { difference in
            guard difference.kind == .act, case .changed(let changes) = difference.way, changes.count == 1,
                let was = other.act(difference.code), let now = act(difference.code)
            else { return false }
            return !was.isOpening && was.states.count < now.states.count && Set(was.states).isSubset(of: now.states)
        }
    }
}
