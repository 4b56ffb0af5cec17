import Process
import TestSupport
import WorkTime

/// A case that people do allowed acts with, one after the other, some days apart, until it ends.
struct CaseWalk {
    let engine: ProcessEngine
    var random: SeededRandom
    private(set) var acts: [String] = []
    /// What is wrong with the case after the act before it.
    private(set) var faults: [String] = []
    private var waits = 0

    private var version: ProcessVersion { engine.version }
    private var everyone: Set<String> { Set(version.roles.map(\.code)) }

    init(_ engine: ProcessEngine, seed: UInt64) {
        self.engine = engine
        random = SeededRandom(seed: seed)
    }

    mutating func run(steps: Int = 60) {
        // The calendar begins with 2013.
        var now = OfficeTime.start(of: max(version.since, .of("2014-01-01"))).adding(
            seconds: Int64.random(in: 0..<86_400, using: &random))
        guard let first = version.acts(in: nil).randomElement(using: &random) else { return }
        guard var step = try? engine.open(ask(first, now)) else {
            faults.append("không mở được bằng \(first.code)")
            return
        }
        acts.append(first.code)
        check(step, before: nil, now)
        for _ in 0..<steps where step.case.isOpen {
            let days: Int64 = Int.random(in: 0..<4, using: &random) == 0 ? 60 : 15
            now = now.adding(seconds: Int64.random(in: 0..<(days * 86_400), using: &random))
            let offers = engine.offers(step.case, as: everyone, at: now).filter { $0.refusal == nil }.map(\.act)
            // Some acts are possible only after a last day: whoever waits long enough must get on.
            waits = offers.isEmpty ? waits + 1 : 0
            guard waits < 20 else {
                faults.append("không có bước nào ở \(step.case.state) sau \(acts)")
                return
            }
            // The field that a condition asks for may say something else: then another act is tried.
            var next: CaseStep?
            for act in offers.shuffled(using: &random) where next == nil {
                next = try? engine.perform(ask(act, now), on: step.case)
                if let next {
                    acts.append(act.code)
                    check(next, before: step.case, now)
                }
            }
            if let next { step = next }
        }
    }

    /// With something in every field that the act asks for.
    private mutating func ask(_ act: ProcessAct, _ now: Instant) -> CaseAsk {
        var fields: [String: String] = [:]
        for code in act.needs + act.asks {
            guard let field = version.field(code) else { continue }
            fields[code] =
                switch field.kind {
                case .text, .note: "nội dung"
                case .number: "3"
                case .yesNo: ["yes", "no"].randomElement(using: &random)
                case .choice: field.choices.randomElement(using: &random)?.code
                case .day: workingDay(after: now).description
                }
        }
        return CaseAsk(
            act.code, as: everyone, fields: fields, papers: Set(version.papers.map(\.code)),
            parties: Dictionary(uniqueKeysWithValues: act.assigns.map { ($0, "bên \($0)") }), at: now)
    }

    private mutating func workingDay(after now: Instant) -> CalendarDay {
        let day = OfficeTime.day(of: now).adding(days: Int.random(in: 20...70, using: &random))
        return engine.clock.calendar.workingDay(from: day) ?? day
    }

    /// What holds for every case after every act.
    private mutating func check(_ step: CaseStep, before: ProcessCase?, _ now: Instant) {
        let new = step.case
        func demand(_ holds: Bool, _ what: String) { if !holds { faults.append("\(what) sau \(acts)") } }
        guard let state = version.state(new.state), let owner = version.role(state.owner) else {
            return faults.append("trạng thái lạ \(new.state)")
        }
        demand(owner.holder.isStanding || new.parties[owner.code] != nil, "hồ sơ không có người giữ")
        demand(new.isOpen != state.isEnd, "kết thúc không đúng trạng thái")
        demand(new.isOpen || new.openClocks.isEmpty, "còn thời hạn chạy khi kết thúc")
        demand(new.isOpen || new.tracks.values.allSatisfy { !$0.isOpen }, "còn nhánh mở khi kết thúc")
        demand(!new.isOpen || !version.acts(in: new.state).isEmpty, "không có lối ra")
        demand(new.version == version.number && new.begun <= now, "hồ sơ đổi phiên bản")
        for clock in Array(new.clocks.values) + new.pastClocks {
            let due = clock.due(engine.clock)
            if clock.isPaused, let pause = clock.pauses.last {
                // What stands still only after its end is over all the same.
                demand(due.map { $0.end <= pause.from } ?? true, "\(clock.code) tạm dừng mà có hạn")
            } else if let due {
                demand(due.end > clock.begun, "\(clock.code) hết trước khi bắt đầu")
                demand(clock.days(engine.clock).due == due, "\(clock.code) giải thích khác kết quả")
                if let old = before?.clocks[clock.code], old.begun == clock.begun, let earlier = old.due(engine.clock) {
                    demand(earlier <= due, "\(clock.code) ngắn đi")
                }
            } else {
                demand(false, "\(clock.code) không có hạn")
            }
            demand(!clock.article.isEmpty && !clock.reasons(version).isEmpty, "\(clock.code) không có căn cứ")
        }
    }
}
