import Office
import Testing
import WorkTime

@Suite("What a figure counts")
struct ReportFigureTests {
    static let span = ReportSpan(day("2026-10-15"), day("2026-11-14"))

    static func day(_ text: String) -> CalendarDay { CalendarDay(text) ?? .first }

    static func standing(
        _ phase: StandingPhase, due: String?, ended: String? = nil, assigned: String = "2026-09-01",
        reported: String? = nil, returned: String? = nil, adjusted: String? = nil, from: String = "2026-09-01",
        until: String = "9999-12-31"
    ) -> PartStanding {
        PartStanding(
            obligation: Key(1), participant: Key(1), role: .lead, party: Key(Int64(2)), leader: Key(Int64(3)),
            scope: Key(1), assignedOn: day(assigned), due: due.map(day), phase: phase, endedOn: ended.map(day),
            reportedOn: reported.map(day), returnedOn: returned.map(day), adjustedOn: adjusted.map(day),
            from: day(from), until: day(until))
    }

    static let cases: [(name: String, standing: PartStanding, figures: Set<ReportFigure>, daysLate: Int)] = [
        ("done on the due day is in time", standing(.done, due: "2026-11-10", ended: "2026-11-10"), [.doneInTime], 0),
        ("done the day after is late by one", standing(.done, due: "2026-11-10", ended: "2026-11-11"), [.doneLate], 1),
        (
            "reported in time and accepted later is in time",
            standing(.done, due: "2026-11-01", ended: "2026-11-10", reported: "2026-10-30"), [.doneInTime], 0
        ),
        (
            "reported late and accepted later is late by the day of the report",
            standing(.done, due: "2026-11-01", ended: "2026-11-10", reported: "2026-11-03"), [.doneLate], 2
        ),
        (
            "reported in time it is not overdue while it waits for the decision",
            standing(.open, due: "2026-11-01", reported: "2026-10-30"), [.inProgress], 0
        ),
        (
            "reported late it is overdue, but grows no later by waiting",
            standing(.open, due: "2026-11-01", reported: "2026-11-03"), [.overdue], 2
        ),
        ("done without a day is in time", standing(.done, due: nil, ended: "2026-11-11"), [.doneInTime], 0),
        ("done before the period is not of it", standing(.done, due: "2026-10-01", ended: "2026-10-14"), [], 0),
        (
            "done on the first day of the period", standing(.done, due: "2026-10-15", ended: "2026-10-15"),
            [.doneInTime], 0
        ),
        ("due on the last day is still in time", standing(.open, due: "2026-11-14"), [.inProgress], 0),
        ("due the day before is overdue", standing(.open, due: "2026-11-13"), [.overdue], 1),
        ("without a day it is in progress", standing(.open, due: nil), [.inProgress], 0),
        (
            "a clock that stands still is not late", standing(.suspended, due: "2026-10-20"),
            [.inProgress, .suspended], 0
        ),
        (
            "laid on them in the period", standing(.open, due: "2026-12-01", assigned: "2026-10-15"),
            [.assigned, .inProgress], 0
        ),
        ("laid on them the day before", standing(.open, due: "2026-12-01", assigned: "2026-10-14"), [.inProgress], 0),
        (
            "returned and adjusted in the period",
            standing(.open, due: "2026-12-01", returned: "2026-10-20", adjusted: "2026-11-14"),
            [.inProgress, .returned, .adjusted], 0
        ),
        ("adjusted before the period", standing(.open, due: "2026-12-01", adjusted: "2026-10-14"), [.inProgress], 0),
        ("cancelled in the period", standing(.ended, due: "2026-11-01", ended: "2026-11-05"), [.ended], 0),
        (
            "what began after the period's end was not so then",
            standing(.done, due: "2026-11-10", ended: "2026-11-15", from: "2026-11-15"), [], 0
        ),
        (
            "what ended on the period's last day no longer holds its end",
            standing(.open, due: "2026-11-10", until: "2026-11-14"), [], 0
        ),
    ]

    @Test("by state, day and period", arguments: cases.map(\.name))
    func counts(_ name: String) throws {
        let item = try #require(Self.cases.first { $0.name == name })
        let counted = Set(ReportFigure.allCases.filter { $0.counts(item.standing, in: Self.span) })
        let figures = ReportFigures(of: [item.standing], in: Self.span)
        #expect(counted == item.figures && figures.daysLate == item.daysLate)
    }

    @Test("Standings of before are cut where a result came, was returned and came again")
    func stretches() {
        let old = Self.standing(.open, due: "2026-11-01", until: "2026-11-20")
        let found = old.reported(during: [
            ReportedStretch(from: Self.day("2026-10-30"), until: Self.day("2026-11-05")),
            ReportedStretch(from: Self.day("2026-11-10")), ReportedStretch(from: Self.day("2026-12-01")),
        ])
        #expect(
            found.map { "\($0.from) \($0.until) \($0.reportedOn?.description ?? "-")" } == [
                "2026-09-01 2026-10-30 -", "2026-10-30 2026-11-05 2026-10-30", "2026-11-05 2026-11-10 -",
                "2026-11-10 2026-11-20 2026-11-10",
            ])
    }

    static let spans: [(period: String, start: String, end: String)] = [
        ("2026-11", "2026-10-15", "2026-11-14"), ("2026-01", "2025-12-15", "2026-01-14"),
        ("2026-Q1", "2025-12-15", "2026-03-14"), ("2026-Q4", "2026-09-15", "2026-12-14"),
        ("2026-H1", "2025-12-15", "2026-06-14"), ("2026-H2", "2026-06-15", "2026-12-14"),
        ("2026-9M", "2025-12-15", "2026-09-14"), ("2026", "2025-12-15", "2026-12-14"),
    ]

    @Test(
        "Data are taken from the fifteenth of the month before to the fourteenth of the last",
        arguments: spans.map(\.period))
    func cutOff(_ text: String) throws {
        let expected = try #require(Self.spans.first { $0.period == text })
        let period = try #require(ReportPeriod(text))
        let rule = ReportCutOff(lastDay: 14, source: "Nghị định 09/2019/NĐ-CP, Điều 12")
        let span = rule.span(of: period)
        #expect(span == ReportSpan(Self.day(expected.start), Self.day(expected.end)) && period.description == text)
        #expect(
            rule.period(period.kind, holding: span.start) == period
                && rule.period(period.kind, holding: span.end) == period)
    }

    @Test(
        "No period is read from",
        arguments: ["", "26", "2026-13", "2026-0", "2026-Q5", "2026-H3", "2026-8M", "2026-11-1", "２０２６"])
    func noPeriod(_ text: String) {
        #expect(ReportPeriod(text) == nil)
    }

    @Test("Equal figures share a place; who has nothing to be judged has none")
    func ranking() {
        let good = ReportFigures([.doneInTime: 9, .doneLate: 1], daysLate: 2)
        let worse = ReportFigures([.doneInTime: 1, .overdue: 1], daysLate: 5)
        #expect(ReportRanking.places(of: [worse, good, ReportFigures(), good]) == [3, 1, nil, 1])
        #expect(good.inTimeRate == 900 && good.averageDaysLate == 20 && worse.averageDaysLate == 50)
    }
}
