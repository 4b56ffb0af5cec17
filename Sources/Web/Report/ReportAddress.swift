import Desk
import Office
import WorkTime

/// What the address of a report's page says: of whom, broken down by what, and over which days.
///
/// The days are a period (`period=2026-11`), a day whose state is asked for (`on=2026-10-31`), or any two (`from`, `to`);
/// the month that today's data belong to where nothing is said.
struct ReportAddress: Sendable, Equatable {
    var subject = ReportSubject.unit
    var filter = ReportFilter()
    var period: ReportPeriod?
    var on: CalendarDay?
    var from: CalendarDay?
    var to: CalendarDay?

    init() {}

    init(_ query: FormFields) {
        subject = query["by"].flatMap(ReportSubject.init) ?? .unit
        filter = ReportFilter(
            party: query["unit"].flatMap { Key($0) }, officer: query["person"].flatMap { Key($0) },
            leader: query["leader"].flatMap { Key($0) }, plan: query["plan"].flatMap { Key($0) },
            field: query["field"].flatMap { Key($0) }, without: query["without"].flatMap(ReportSubject.init))
        if let first = Self.day(query["due_from"]), let last = Self.day(query["due_to"]) {
            filter.dueIn = ReportSpan(first, last)
        }
        period = query["period"].flatMap { ReportPeriod($0) }
        on = Self.day(query["on"])
        from = Self.day(query["from"])
        to = Self.day(query["to"])
    }

    private static func day(_ text: String?) -> CalendarDay? {
        guard let text, !text.isEmpty else { return nil }
        return CalendarDay(text) ?? CalendarDay(typed: text)
    }

    /// The days that are meant.
    func span(_ rules: ReportRules, today: CalendarDay) -> ReportSpan {
        if let on { return ReportSpan(min(rules.cutOff.start(ofMonthHolding: on), on), on) }
        if let from, let to { return ReportSpan(from, to) }
        if let period { return rules.cutOff.span(of: period) }
        return rules.cutOff.span(of: rules.cutOff.period(.month, holding: today))
    }

    /// The days in words: «tháng 11 năm 2026», «tình hình tại ngày 31/10/2026».
    func words(_ rules: ReportRules, today: CalendarDay) -> String {
        if let on { return "tình hình tại ngày \(WrittenDay.text(on))" }
        if let from, let to { return "từ \(WrittenDay.text(from)) đến \(WrittenDay.text(to))" }
        return (period ?? rules.cutOff.period(.month, holding: today)).words
    }

    /// The fields of the query that say over which days.
    var days: FormFields {
        var fields = FormFields()
        if let period { fields = fields.adding("period", period.description) }
        if let on { fields = fields.adding("on", on.description) }
        if let from, let to { fields = fields.adding("from", from.description).adding("to", to.description) }
        return fields
    }

    /// An address of reports with all that this one says.
    func href(_ base: Href, withSubject: Bool = true) -> Href {
        base.adding("by", withSubject ? subject.rawValue : nil).adding("unit", filter.party?.description)
            .adding("person", filter.officer?.description).adding("leader", filter.leader?.description)
            .adding("plan", filter.plan?.description).adding("field", filter.field?.description)
            .adding("without", filter.without?.rawValue).adding("due_from", filter.dueIn?.start.description)
            .adding("due_to", filter.dueIn?.end.description).adding(days)
    }

    /// The records behind a figure of one line, or of the total where `line` is nil.
    func records(_ figure: ReportFigure, line: ReportLine?) -> Href {
        var address = self
        if let line { address.filter = filter.narrowed(to: subject, line.key) }
        return address.href(("/reports/records" as Href).adding("figure", figure.rawValue), withSubject: false)
    }

    func with(_ change: (inout ReportAddress) -> Void) -> ReportAddress {
        var address = self
        change(&address)
        return address
    }
}

extension ReportCutOff {
    /// The first day of the data of the month that the day's data belong to.
    func start(ofMonthHolding day: CalendarDay) -> CalendarDay { span(of: period(.month, holding: day)).start }
}
