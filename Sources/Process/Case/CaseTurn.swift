import Office
import WorkTime

/// One act while it changes a case.
struct CaseTurn {
    let version: ProcessVersion
    let clock: Clock
    let act: ProcessAct
    let at: Instant
    var `case`: ProcessCase
    private(set) var effects: [CaseEffect] = []

    init(version: ProcessVersion, clock: Clock, act: ProcessAct, at: Instant, case: ProcessCase) {
        self.version = version
        self.clock = clock
        self.act = act
        self.at = at
        self.case = `case`
    }

    /// Keeps what was typed into the fields that the act asks for; others are ignored.
    mutating func write(_ typed: [String: String]) throws(CaseRefusal) {
        for code in act.needs + act.asks {
            guard let field = version.field(code) else { continue }
            guard let text = typed[code]?.tidyOrNil else {
                if act.needs.contains(code) {
                    throw CaseRefusal(.fields, "Chưa nhập «\(field.title)».", field: code)
                }
                continue
            }
            guard let kept = field.kept(text) else {
                throw CaseRefusal(.fields, "«\(field.title)» chưa đúng: cần \(field.hint).", field: code)
            }
            `case`.fields[code] = kept
        }
    }

    func demand(_ papers: Set<String>) throws(CaseRefusal) {
        let missing = act.papers.filter { !papers.contains($0) }.compactMap { version.paper($0)?.title }
        guard missing.isEmpty else {
            throw CaseRefusal(.papers, "Thiếu giấy tờ: \(missing.joined(separator: "; ")).")
        }
    }

    mutating func assign(_ parties: [String: String]) throws(CaseRefusal) {
        for role in act.assigns {
            guard let party = parties[role], !party.isEmpty else {
                throw CaseRefusal(.parties, "Chưa chọn «\(version.role(role)?.title ?? role)».", field: role)
            }
            `case`.parties[role] = party
            effects.append(.assigned(role: role, party: party))
        }
    }

    /// Clocks, requests and state; the act counts as done.
    mutating func move(isNew: Bool) throws(CaseRefusal) {
        for code in act.closes == [VersionReader.all] ? openTracks : act.closes { close(code) }
        for effect in act.clocks { try apply(effect) }
        for code in act.opens {
            guard let track = version.track(code) else { continue }
            `case`.tracks[code] = CaseTrack(code: code, opened: at)
            effects.append(.trackOpened(code))
            start(track.clock)
        }
        if let to = act.to, isNew || to != `case`.state {
            `case`.state = to
            effects.append(.moved(to: to))
        }
        effects += act.forms.map(CaseEffect.form)
        if let outcome = version.state(`case`.state)?.outcome {
            `case`.outcome = outcome
            effects.append(.ended(outcome))
        }
        `case`.done[act.code, default: 0] += 1
        `case`.changed = at
    }

    private var openTracks: [String] { `case`.tracks.values.filter(\.isOpen).map(\.code).sorted() }

    private mutating func close(_ code: String) {
        `case`.tracks[code]?.closed = at
        `case`.tracks[code]?.closedBy = act.code
        effects.append(.trackClosed(code))
        if let clock = version.track(code)?.clock { stop(clock) }
    }

    // MARK: - Clocks

    private mutating func apply(_ effect: ClockEffect) throws(CaseRefusal) {
        switch effect {
        case .start(let code): start(code)
        case .stop(let code): stop(code)
        case .drop(let code): drop(code)
        case .stopAll: for running in `case`.openClocks { stop(running.code) }
        case .pause(let code):
            `case`.clocks[code]?.pauses.append(CaseClock.Pause(from: at, act: act.code))
            effects.append(.clockPaused(code))
        case .resume(let code):
            guard var paused = `case`.clocks[code], paused.isPaused else { return }
            paused.pauses[paused.pauses.count - 1].until = at
            `case`.clocks[code] = paused
            effects.append(.clockResumed(code, due: paused.due(clock)))
        case .extend(let code, let term): change(code, .by(term))
        case .move(let code, let field): try move(code, to: field)
        case .recount(let code):
            guard let length = version.clock(code)?.length(`case`.fields) else { return }
            change(code, .length(length.term, article: length.article))
        }
    }

    private mutating func start(_ code: String) {
        guard let rule = version.clock(code), let length = rule.length(`case`.fields) else { return }
        if let past = `case`.clocks[code] { `case`.pastClocks.append(past) }
        let given = `case`.given[code]
        let event = rule.isFromReceipt ? `case`.begun : at
        let started = CaseClock(
            code: code, term: given?.term ?? length.term, article: given?.article ?? length.article, begun: event,
            start: rule.start(event, clock.calendar))
        `case`.clocks[code] = started
        effects.append(.clockStarted(code, due: started.due(clock)))
    }

    private mutating func stop(_ code: String) {
        guard var running = `case`.clocks[code], running.stopped == nil else { return }
        let isLate = running.due(clock).map { $0.end <= at } ?? false
        if running.isPaused { running.pauses[running.pauses.count - 1].until = at }
        running.stopped = at
        `case`.clocks[code] = running
        effects.append(.clockStopped(code, isLate: isLate))
    }

    /// The only time that a case ever had does not fall away: it stops, late or not. So do those of cases from before there was another.
    private mutating func drop(_ code: String) {
        guard `case`.clocks.count + `case`.pastClocks.count > 1 else { return stop(code) }
        guard var running = `case`.clocks[code], running.stopped == nil else { return }
        if running.isPaused { running.pauses[running.pauses.count - 1].until = at }
        running.stopped = at
        running.fell = true
        `case`.clocks[code] = running
        effects.append(.clockDropped(code))
    }

    private mutating func change(_ code: String, _ kind: CaseClock.Change.Kind) {
        `case`.clocks[code]?.changes.append(CaseClock.Change(kind: kind, at: at, act: act.code))
        effects.append(.clockChanged(code, due: `case`.clocks[code]?.due(clock)))
    }

    /// A new appointment is a working day after the one that is missed, and not in the past.
    private mutating func move(_ code: String, to field: String) throws(CaseRefusal) {
        guard let day = `case`.fields[field].flatMap({ CalendarDay($0) }), let running = `case`.clocks[code] else {
            return
        }
        let title = version.field(field)?.title ?? field
        guard day >= OfficeTime.day(of: at) else {
            throw CaseRefusal(.fields, "«\(title)» đã qua.", field: field)
        }
        if let due = running.due(clock), day <= due.day {
            throw CaseRefusal(
                .fields, "«\(title)» phải sau ngày hẹn hiện nay (\(due.day.written)).", field: field)
        }
        guard clock.calendar.isWorking(day) else {
            throw CaseRefusal(.fields, "«\(title)» (\(day.written)) là ngày nghỉ.", field: field)
        }
        change(code, .to(day))
    }
}

extension ProcessClock {
    /// From when an event counts: what comes after hours or on a day off counts from the next opening.
    func start(_ at: Instant, _ calendar: WorkCalendar) -> ClockStart {
        let event = ClockStart(at)
        guard let lateEvent else { return event }
        if calendar.isWorking(event.day), (event.minute ?? 0) < lateEvent.minute { return event }
        guard let next = calendar.workingDay(from: event.day.adding(days: 1)) else { return event }
        return ClockStart(next, minute: calendar.sessions(on: next).first?.start ?? 0)
    }
}
