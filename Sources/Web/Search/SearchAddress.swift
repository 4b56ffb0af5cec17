import Office
import WorkTime

/// What the address of a search says: the words, the facts, where the page begins.
///
/// `/search?q=tiếp+công+dân&in=documents&kind=Kế+hoạch&issuer=…&signer=…&direction=incoming&state=confirmed&year=2026
/// &from=2026-01-01&to=2026-03-31&after=…`; what cannot be understood is left out, so that an old link still leads to
/// a list, but for days, which somebody typed: those are answered with a sentence.
struct SearchAddress: Sendable, Equatable {
    var query = ""
    var scope = SearchScope.all
    var filter = SearchFilter.none
    var after: String?
    /// More was typed than is looked for.
    var isCut = false
    /// What is wrong with a day, beside what was typed.
    private(set) var faults: [String] = []
    private(set) var typed = FormFields()

    static let mostLetters = 200

    init() {}

    /// `name` is the field of the words: «q», or «find» where a paper is opened from the results.
    init(_ fields: FormFields, named name: String = "q") {
        let words = (fields[name] ?? "").tidyOrNil ?? ""
        query = String(words.prefix(Self.mostLetters))
        isCut = words.count > query.count
        scope = fields["in"].flatMap(SearchScope.init) ?? .all
        func text(_ field: String) -> String? { fields[field]?.tidyOrNil.map { String($0.prefix(200)) } }
        filter = SearchFilter(
            kind: text("kind"), issuer: text("issuer"), signer: text("signer"),
            direction: fields["direction"].flatMap(Document.Direction.init),
            paperState: fields["state"].flatMap(Document.State.init).flatMap { $0 == .dropped ? nil : $0 },
            taskState: fields["state"].flatMap(ObligationState.init))
        let reader = QueryReader(fields)
        func day(_ field: String, _ label: String) -> CalendarDay? {
            do throws(OfficeError) {
                return try reader.day(field, label)
            } catch {
                faults.append(error.message)
                typed = typed.setting(field, to: fields[field] ?? "")
                return nil
            }
        }
        filter.from = day("from", "Từ ngày")
        filter.to = day("to", "Đến ngày")
        if let year = fields["year"].flatMap({ Int($0) }), let days = Self.days(of: year) {
            (filter.from, filter.to) = (days.from, days.to)
        }
        if let from = filter.from, let to = filter.to, from > to {
            faults.append("«Đến ngày» không được trước «Từ ngày».")
            typed = typed.setting("from", to: from.description).setting("to", to: to.description)
            (filter.from, filter.to) = (nil, nil)
        }
        if filter.isOfPapers { scope = .documents }
        if filter.isOfTasks { scope = filter.isOfPapers ? scope : .obligations }
        after = fields["after"]
    }

    var isEmpty: Bool { query.isEmpty && filter == .none }

    /// The year that the days are, when they are a whole one.
    var year: Int? {
        guard let from = filter.from, let to = filter.to, let days = Self.days(of: from.year) else { return nil }
        return from == days.from && to == days.to ? from.year : nil
    }

    var href: Href { ("/search" as Href).adding(fields).adding("after", after) }

    /// The part of its address behind the question mark, from the list's beginning: what a saved search keeps.
    var kept: String { String(with { _ in }.string.dropFirst("/search?".count)) }

    /// The same search changed; it begins at its beginning again.
    func with(_ change: (inout SearchAddress) -> Void) -> Href {
        var address = self
        address.after = nil
        change(&address)
        return address.href
    }

    /// The facts of one kind of record say nothing of the other.
    func inScope(_ scope: SearchScope) -> Href {
        with { address in
            address.scope = scope
            if scope != .documents {
                let taskState = address.filter.taskState
                address.filter = SearchFilter(taskState: taskState, from: filter.from, to: filter.to)
            }
            if scope != .obligations { address.filter.taskState = nil }
        }
    }

    var fields: FormFields {
        var fields = FormFields()
        func add(_ name: String, _ value: String?) {
            if let value, !value.isEmpty { fields = fields.setting(name, to: value) }
        }
        add("q", query)
        add("in", scope == .all || filter.isOfPapers || filter.isOfTasks ? nil : scope.rawValue)
        add("kind", filter.kind)
        add("issuer", filter.issuer)
        add("signer", filter.signer)
        add("direction", filter.direction?.rawValue)
        add("state", filter.paperState?.rawValue ?? filter.taskState?.rawValue)
        if let year {
            add("year", "\(year)")
        } else {
            add("from", filter.from?.description)
            add("to", filter.to?.description)
        }
        return fields
    }

    mutating func set(year: Int?) {
        let days = year.flatMap(Self.days)
        (filter.from, filter.to) = (days?.from, days?.to)
    }

    private static func days(of year: Int) -> (from: CalendarDay, to: CalendarDay)? {
        guard (1_900...2_200).contains(year), let first = CalendarDay(year: year, month: 1, day: 1),
            let last = CalendarDay(year: year, month: 12, day: 31)
        else { return nil }
        return (first, last)
    }
}
