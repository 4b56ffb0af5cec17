import Desk
import Office
import WorkTime

/// What the address of a list of cases says: `/dossiers?view=received&state=closed&text=…`.
struct LedgerCaseAddress: Equatable {
    var filter: CaseFilter
    private(set) var after: CaseCursorPlace?

    /// `isAtDesk`: whether the reader takes in cases there, and sees all of them at first.
    init(_ query: FormFields, of desk: CaseDesk, isAtDesk: Bool) {
        filter = CaseFilter(
            desk: desk,
            view: query["view"].flatMap(CaseFilter.View.init) ?? (isAtDesk ? .all : .held),
            isOpen: query["state"] != "closed",
            text: query["text"].map { String($0.prefix(200)) }.flatMap { $0.isEmpty ? nil : $0 },
            unit: query["unit"].flatMap { Key($0) },
            kind: query["kind"].map { String($0.prefix(40)) }.flatMap { $0.isEmpty ? nil : $0 },
            field: query["area"].flatMap(PetitionField.init),
            authority: query["authority"].flatMap(PetitionAuthority.init),
            wantsSecrecy: query["secrecy"] == "yes")
        if let id = query["after"].flatMap({ Key<LedgerCase>($0) }),
            let due = query["from"].flatMap({ CalendarDay($0) })
        {
            after = CaseCursorPlace(due: due, id: id)
        }
    }

    var question: CaseList { CaseList(filter, after: after) }

    var href: Href {
        filter.desk.href.adding("view", filter.view.rawValue).adding("state", filter.isOpen ? nil : "closed")
            .adding("kind", filter.kind).adding("area", filter.field?.rawValue)
            .adding("authority", filter.authority?.rawValue).adding("secrecy", filter.wantsSecrecy ? "yes" : nil)
            .adding("unit", filter.unit?.description).adding("text", filter.text)
            .adding("from", after?.due.description).adding("after", after?.id.description)
    }

    func with(_ change: (inout CaseFilter) -> Void) -> LedgerCaseAddress {
        var address = self
        address.after = nil
        change(&address.filter)
        return address
    }

    func from(_ cursor: CaseCursorPlace) -> LedgerCaseAddress {
        var address = self
        address.after = cursor
        return address
    }
}
