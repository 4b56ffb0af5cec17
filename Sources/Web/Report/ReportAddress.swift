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

    /// Throws `.invalid` at the field for what it does not understand.
    init(_ fields: FormFields) throws(OfficeError) {
        let query = QueryReader(fields)
        subject = try query.choice("by", "Phân tổ") ?? .unit
        filter = ReportFilter(
            party: try query.key("unit", "Đơn vị"), officer: try query.key("person", "Người thực hiện"),
            leader: try query.key("leader", "Lãnh đạo chỉ đạo"), plan: try query.key("plan", "Kế hoạch"),
            field: try query.key("field", "Lĩnh vực"), without: try query.choice("without", "Phân tổ"))
        filter.dueIn = try query.span(("due_from", "Đến hạn từ ngày"), ("due_to", "Đến hạn đến ngày"))
        period = try query.value(
            "period", "Không có kỳ báo cáo này; ghi như 2026-11, 2026-Q3, 2026-H1, 2026-9M, 2026."
        ) { ReportPeriod($0) }
        on = try query.day("on", "Tình hình tại ngày")
        let span = try query.span(("from", "Từ ngày"), ("to", "Đến ngày"))
        from = span?.start
        to = span?.end
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
