import Office
import WorkTime

/// What the address of a worklist says: the tab, the filters, where the page begins.
///
/// `/work?tab=assigned&plan=12&unit=5&person=9&state=reported&due=week&text=…&done=yes&after=2026-03-05.120`; what
/// cannot be understood is left out, so that an old link still leads to a list.
struct WorklistAddress: Sendable, Equatable {
    var view = WorklistView.waiting
    var plan: Key<Document>?
    var unit: Key<Unit>?
    var person: Key<Person>?
    var state: ObligationState?
    var window: DueWindow?
    var text: String?
    /// Shows what is done with instead of what stands there.
    var isDone = false
    var after: DueCursor?

    init() {}

    init(_ query: FormFields) {
        view = query["tab"].flatMap(WorklistView.init) ?? .waiting
        plan = query["plan"].flatMap { Key($0) }
        unit = query["unit"].flatMap { Key($0) }
        person = query["person"].flatMap { Key($0) }
        state = query["state"].flatMap(ObligationState.init)
        window = query["due"].flatMap(DueWindow.init)
        text = query["text"].flatMap { $0.isEmpty ? nil : String($0.prefix(200)) }
        isDone = query["done"] == "yes"
        after = query["after"].flatMap { DueCursor($0) }
    }

    var isFiltered: Bool {
        plan != nil || unit != nil || person != nil || state != nil || window != nil || text != nil || isDone
    }

    func filter(today: CalendarDay) -> ObligationFilter {
        let days = window?.days(from: today)
        return ObligationFilter(
            plan: plan, unit: unit, person: person, state: state, dueFrom: days?.from, dueTo: days?.to,
            overdueOn: window == .overdue ? today : nil, text: text, isOpen: !isDone)
    }

    /// The list that this address stands for.
    var href: Href { adding(to: "/work").adding("after", after?.description) }

    /// The part of its address behind the question mark, from the list's beginning: what a saved view keeps.
    var query: String { String(with { _ in }.string.dropFirst("/work?".count)) }

    /// The list that a saved view keeps, as far as it can still be understood.
    init(_ view: SavedView) {
        self.init((try? FormFields(query: view.query)) ?? FormFields())
    }

    /// The whole list as a table to take away.
    func file(_ format: TableFile) -> Href { adding(to: format == .xlsx ? "/work.xlsx" : "/work.csv") }

    /// The same list changed; it begins at its beginning again.
    func with(_ change: (inout WorklistAddress) -> Void) -> Href {
        var address = self
        address.after = nil
        change(&address)
        return address.href
    }

    /// The filters as fields of a form, for what the form itself does not show.
    var tabField: FormFields { view == .waiting ? FormFields() : ["tab": view.rawValue] }

    /// The filters as a form shows them.
    var fields: FormFields {
        [
            "plan": plan?.description ?? "", "unit": unit?.description ?? "", "person": person?.description ?? "",
            "state": state?.rawValue ?? "", "due": window?.rawValue ?? "", "done": isDone ? "yes" : "",
        ]
    }

    private func adding(to path: Href) -> Href {
        path.adding("tab", view == .waiting ? nil : view.rawValue)
            .adding("plan", plan?.description).adding("unit", unit?.description)
            .adding("person", person?.description).adding("state", state?.rawValue)
            .adding("due", window?.rawValue).adding("text", text).adding("done", isDone ? "yes" : nil)
    }
}
