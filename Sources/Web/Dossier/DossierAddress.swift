import Desk
import Office
import WorkTime

/// What the address of a list of dossiers says: `/dossiers?view=received&state=closed&text=…`.
struct DossierAddress: Equatable {
    var filter: CaseFilter
    private(set) var after: CaseCursorPlace?

    init(_ query: FormFields, isCounter: Bool) {
        filter = CaseFilter(
            view: query["view"].flatMap(CaseFilter.View.init) ?? (isCounter ? .all : .held),
            isOpen: query["state"] != "closed",
            text: query["text"].map { String($0.prefix(200)) }.flatMap { $0.isEmpty ? nil : $0 },
            unit: query["unit"].flatMap { Key($0) })
        if let id = query["after"].flatMap({ Key<LedgerCase>($0) }),
            let due = query["from"].flatMap({ CalendarDay($0) })
        {
            after = CaseCursorPlace(due: due, id: id)
        }
    }

    var question: CaseList { CaseList(filter, after: after) }

    var href: Href {
        ("/dossiers" as Href).adding("view", filter.view.rawValue).adding("state", filter.isOpen ? nil : "closed")
            .adding("unit", filter.unit?.description).adding("text", filter.text)
            .adding("from", after?.due.description).adding("after", after?.id.description)
    }

    func with(_ change: (inout CaseFilter) -> Void) -> DossierAddress {
        var address = self
        address.after = nil
        change(&address.filter)
        return address
    }

    func from(_ cursor: CaseCursorPlace) -> DossierAddress {
        var address = self
        address.after = cursor
        return address
    }
}
