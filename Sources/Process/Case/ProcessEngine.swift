import Office
public import WorkTime

/// Runs cases by a version of a process: a case and an act give a new case and what follows, and nothing else.
///
/// No clock, no randomness, no store: the same case and the same act give the same answer always.
public struct ProcessEngine: Sendable {
    public let version: ProcessVersion
    public let clock: Clock

    public init(_ version: ProcessVersion, clock: Clock) {
        self.version = version
        self.clock = clock
    }

    /// Opens a case. `given`: lengths that the catalogue gives to clocks that allow it, by clock.
    public func open(_ ask: CaseAsk, given: [String: GivenLength] = [:]) throws(CaseRefusal) -> CaseStep {
        guard let act = version.act(ask.act), act.isOpening, let state = act.to else {
            throw CaseRefusal(.unknown, "Quy trình «\(version.title)» không mở hồ sơ bằng bước này.")
        }
        guard version.holds(on: OfficeTime.day(of: ask.at)) else {
            throw CaseRefusal(
                .time, "Phiên bản \(version.number) của quy trình «\(version.title)» không áp dụng cho ngày này.")
        }
        let allowed = given.filter { version.clock($0.key)?.isGiven ?? false }
        let new = ProcessCase(
            process: version.process, version: version.number, begun: ask.at, state: state, changed: ask.at,
            given: allowed)
        return try carryOut(act, ask, new, isNew: true)
    }

    /// Does an act of a case that runs by this version.
    public func perform(_ ask: CaseAsk, on old: ProcessCase) throws(CaseRefusal) -> CaseStep {
        guard let act = version.act(ask.act), !act.isOpening else {
            throw CaseRefusal(.unknown, "Quy trình «\(version.title)» không có bước này.")
        }
        return try carryOut(act, ask, old, isNew: false)
    }

    /// The acts that the roles allow where the case stands, each with the reason why it cannot be done at that moment.
    public func offers(
        _ case: ProcessCase, as roles: Set<String>, at now: Instant
    ) -> [(act: ProcessAct, refusal: CaseRefusal?)] {
        let acts = version.acts(in: `case`.state).filter { act in
            // An answer to a request that was never made is no step of this case.
            !roles.isDisjoint(with: act.by)
                && act.closes.allSatisfy { $0 == VersionReader.all || `case`.tracks[$0] != nil }
        }
        return acts.map { act in
            do throws(CaseRefusal) {
                try allow(act, as: roles, `case`, isNew: false, at: now)
                try hold(act, `case`, at: now, askingFor: Set(act.needs + act.asks))
                return (act, nil)
            } catch {
                return (act, error)
            }
        }
    }

    // MARK: - May it be done?

    private func allow(
        _ act: ProcessAct, as roles: Set<String>, _ case: ProcessCase, isNew: Bool, at now: Instant
    ) throws(CaseRefusal) {
        if !isNew {
            guard `case`.isOpen else { throw CaseRefusal(.ended, "Hồ sơ đã kết thúc, không làm thêm bước nào.") }
            guard act.states.contains(`case`.state) else {
                let state = version.state(`case`.state)?.title ?? `case`.state
                throw CaseRefusal(.state, "Hồ sơ đang ở «\(state)», không thực hiện được «\(act.title)».")
            }
        }
        guard !roles.isDisjoint(with: act.by) else {
            let names = act.by.compactMap { version.role($0)?.title }.joined(separator: ", ")
            throw CaseRefusal(.role, "«\(act.title)» là việc của: \(names).")
        }
        guard now >= `case`.changed else {
            throw CaseRefusal(.time, "Thời điểm thực hiện trước bước gần nhất của hồ sơ.")
        }
        if act.isOnce, `case`.done[act.code] ?? 0 > 0 {
            throw CaseRefusal(.once, "«\(act.title)» chỉ được thực hiện một lần (\(act.article)).")
        }
        for track in act.closes where track != VersionReader.all && !(`case`.tracks[track]?.isOpen ?? false) {
            throw CaseRefusal(.condition, "Nhánh «\(version.track(track)?.title ?? track)» không còn chờ trả lời.")
        }
    }

    /// The fields are those of the case with what the act adds; what it still asks for may come to fit.
    private func hold(
        _ act: ProcessAct, _ case: ProcessCase, at now: Instant, askingFor asked: Set<String> = []
    ) throws(CaseRefusal) {
        for condition in act.conditions {
            switch condition {
            case .field(let code, _) where asked.contains(code), .ahead(let code, _) where asked.contains(code):
                continue
            case .ahead(let code, let term):
                try demand(code, `case`.fields[code], ahead: term, at: now)
                continue
            default: break
            }
            guard let message = unmet(condition, `case`, at: now) else { continue }
            throw CaseRefusal(.condition, "Chưa thực hiện được «\(act.title)»: \(message).")
        }
    }

    /// Why a condition does not hold; nil when it does.
    private func unmet(_ condition: ActCondition, _ case: ProcessCase, at now: Instant) -> String? {
        switch condition {
        case .field(let code, let value):
            let field = version.field(code)
            return `case`.fields[code] == value
                ? nil : "cần «\(field?.title ?? code)» là «\(field?.shown(value) ?? value)»"
        case .beforeDue(let code), .afterDue(let code):
            let title = version.clock(code)?.title ?? code
            guard let running = `case`.clocks[code], running.isRunning else { return "«\(title)» không được tính" }
            let isOver = running.due(clock).map { $0.end <= now } ?? false
            if case .beforeDue = condition { return isOver ? "«\(title)» đã hết" : nil }
            return isOver ? nil : "«\(title)» chưa hết"
        case .done(let code):
            return `case`.done[code] ?? 0 > 0 ? nil : "chưa làm bước «\(version.act(code)?.title ?? code)»"
        case .notDone(let code):
            return `case`.done[code] ?? 0 == 0 ? nil : "đã làm bước «\(version.act(code)?.title ?? code)»"
        case .closed(let code):
            return `case`.tracks[code]?.isOpen ?? false ? "«\(version.track(code)?.title ?? code)» chưa trả lời" : nil
        case .open(let code):
            return `case`.tracks[code]?.isOpen ?? false
                ? nil : "«\(version.track(code)?.title ?? code)» không còn chờ trả lời"
        // Refused at its field, before this is asked.
        case .ahead: return nil
        }
    }

    /// The first day that is far enough ahead, and whether the field names it or a later one.
    private func demand(_ code: String, _ kept: String?, ahead term: Term, at now: Instant) throws(CaseRefusal) {
        let today = OfficeTime.day(of: now)
        let first: CalendarDay? =
            term.unit == .day
            ? today.adding(days: term.amount) : clock.due(.within(term), from: ClockStart(today))?.day
        guard let first, let day = kept.flatMap({ CalendarDay($0) }), day < first else { return }
        throw CaseRefusal(
            .fields,
            "«\(version.field(code)?.title ?? code)» phải cách hôm nay ít nhất \(term.words): từ ngày \(first.written).",
            field: code)
    }

    // MARK: - Doing it

    private func carryOut(
        _ act: ProcessAct, _ ask: CaseAsk, _ old: ProcessCase, isNew: Bool
    ) throws(CaseRefusal) -> CaseStep {
        try allow(act, as: ask.roles, old, isNew: isNew, at: ask.at)
        var turn = CaseTurn(version: version, clock: clock, act: act, at: ask.at, case: old)
        try turn.write(ask.fields)
        try hold(act, turn.case, at: ask.at)
        try turn.demand(ask.papers)
        try turn.assign(ask.parties)
        try turn.move(isNew: isNew)
        return CaseStep(case: turn.case, effects: turn.effects)
    }
}
