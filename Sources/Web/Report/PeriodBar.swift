import Desk
import Office
import WorkTime

/// Over which days a report's page speaks: a list of periods, or the state of any day.
struct PeriodBar: Sendable {
    let action: Href
    let address: ReportAddress
    let rules: ReportRules
    let today: CalendarDay
    /// Fields of the query that stay.
    var hidden = FormFields()

    var html: HTML {
        let kept = hidden.pairs.map { pair -> HTML in
            "<input type=\"hidden\" name=\"\(pair.name)\" value=\"\(pair.value)\">"
        }
        let chosen = address.on == nil && address.from == nil ? current.description : ""
        let options = periods.map { period -> HTML in
            """
            <option value="\(period.description)"\(attribute: "selected", if: period.description == chosen)>\
            \(period.words.capitalizedFirst)</option>
            """
        }
        let none: HTML? = chosen.isEmpty ? "<option value=\"\" selected>Chọn kỳ</option>" : nil
        let span = address.span(rules, today: today)
        return """
            <div class="period-bar"><form class="filters" action="\(action)">\(kept)\
            <label for="period">Kỳ báo cáo</label> <select id="period" name="period">\(none)\(options)</select> \
            <button class="button">Xem</button></form>
            <form class="filters" action="\(action)">\(kept)<label for="on">Tình hình tại ngày</label> \
            <span class="day" data-day><input class="short" inputmode="numeric" id="on" name="on" placeholder="dd/mm/yyyy" \
            autocomplete="off" value="\(address.on.map(WrittenDay.text))"></span> <button class="button">Xem</button></form></div>
            <p class="muted">Số liệu từ \(WrittenDay.html(span.start)) đến hết \(WrittenDay.html(min(span.end, today))); \
            \(rules.cutOff.source).</p>
            """
    }

    private var current: ReportPeriod { address.period ?? rules.cutOff.period(.month, holding: today) }

    /// The periods of the last two years, the newest first, and the one that is shown.
    private var periods: [ReportPeriod] {
        var result: [ReportPeriod] = []
        let month = rules.cutOff.period(.month, holding: today)
        let first = CalendarDay(year: month.year, month: month.number, day: 1) ?? today
        for back in 0..<24 {
            let day = first.adding(months: -back)
            if let period = ReportPeriod(.month, year: day.year, number: day.month) { result.append(period) }
        }
        for year in [month.year, month.year - 1] {
            for number in (1...4).reversed() {
                result.append(contentsOf: [ReportPeriod(.quarter, year: year, number: number)].compactMap { $0 })
            }
            let others = [
                ReportPeriod(.year, year: year), ReportPeriod(.nineMonths, year: year),
                ReportPeriod(.half, year: year, number: 2), ReportPeriod(.half, year: year, number: 1),
            ]
            result += others.compactMap { $0 }
        }
        result = result.filter { rules.cutOff.span(of: $0).start <= today }
        return result.contains(current) ? result : [current] + result
    }
}
