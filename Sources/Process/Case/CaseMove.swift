import Office
public import WorkTime

/// A running case as it would go on by another version of its process, and what is different there.
public struct CaseMove: Hashable, Sendable {
    public let `case`: ProcessCase
    /// A sentence for each difference; none where only the words of the law changed.
    public let differences: [String]
}

extension ProcessEngine {
    /// A case of an earlier version as it would go on by this one: a preview, until somebody keeps it.
    ///
    /// Clocks keep their start, their pauses and their extensions and get the length of this version. Refused where the case
    /// stands in what this version does not know, or is over, or where this version does not hold yet.
    public func moved(
        _ case: ProcessCase, from old: ProcessVersion, at now: Instant
    ) throws(CaseRefusal) -> CaseMove {
        let name = "phiên bản \(version.number)"
        guard `case`.isOpen else { throw CaseRefusal(.ended, "Hồ sơ đã kết thúc, giữ phiên bản của nó.") }
        guard version.number > `case`.version, OfficeTime.day(of: now) >= version.since else {
            throw CaseRefusal(.time, "Chỉ chuyển hồ sơ sang phiên bản mới hơn và đang có hiệu lực.")
        }
        guard let state = version.state(`case`.state), !state.isEnd else {
            throw CaseRefusal(
                .state,
                "\(name.capitalizedFirst) không có trạng thái «\(old.state(`case`.state)?.title ?? `case`.state)».")
        }
        if version.role(state.owner)?.holder.isStanding == false, `case`.parties[state.owner] == nil {
            throw CaseRefusal(.parties, "Theo \(name), «\(state.title)» do vai trò chưa được giao cho ai giữ.")
        }
        if let track = `case`.tracks.values.first(where: { $0.isOpen && version.track($0.code) == nil }) {
            throw CaseRefusal(
                .state,
                "\(name.capitalizedFirst) không có nhánh «\(old.track(track.code)?.title ?? track.code)» đang mở.")
        }
        var new = `case`
        new.version = version.number
        var differences: [String] = []
        for running in `case`.openClocks {
            guard let rule = version.clock(running.code), let length = rule.length(`case`.fields) else {
                throw CaseRefusal(
                    .state,
                    "\(name.capitalizedFirst) không có thời hạn «\(old.clock(running.code)?.title ?? running.code)» đang tính."
                )
            }
            guard `case`.given[running.code] == nil, length.term != running.term else { continue }
            let fresh = running.with(length)
            new.clocks[running.code] = fresh
            differences.append(
                "«\(rule.title)»: \(running.wholeTerm.words), \(words(running)) → \(fresh.wholeTerm.words), \(words(fresh)) (\(length.article))."
            )
        }
        let acts = (old: old.acts(in: state.code), new: version.acts(in: state.code))
        let gone = acts.old.filter { act in !acts.new.contains { $0.code == act.code } }.map(\.title)
        let come = acts.new.filter { act in !acts.old.contains { $0.code == act.code } }.map(\.title)
        if !come.isEmpty { differences.append("Ở trạng thái này có thêm: \(come.joined(separator: "; ")).") }
        if !gone.isEmpty { differences.append("Ở trạng thái này không còn: \(gone.joined(separator: "; ")).") }
        return CaseMove(case: new, differences: differences)
    }

    private func words(_ clock: CaseClock) -> String {
        clock.isPaused ? "đang tạm dừng" : clock.due(self.clock).map { "hạn \($0.written)" } ?? "ngoài lịch"
    }
}

extension CaseClock {
    /// The same clock with the length of another version; extensions of another kind of days fall away with their length.
    fileprivate func with(_ length: ProcessClock.Length) -> CaseClock {
        var clock = CaseClock(code: code, term: length.term, article: length.article, begun: begun, start: start)
        clock.pauses = pauses
        clock.changes = changes.filter { change in
            switch change.kind {
            case .by(let term): term.unit == length.term.unit
            case .to: true
            case .length: false
            }
        }
        clock.stopped = stopped
        return clock
    }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
