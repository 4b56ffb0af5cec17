import Desk
import Office
import WorkTime

/// What the address of a list of case files says: `/cases?year=2026&keeper=me&state=open&text=…`.
struct CaseAddress: Equatable {
    var year: Int
    var unit: Key<Office.Unit>?
    /// Only what the reader keeps.
    var isOwn = false
    var state: CaseFile.State?
    var text: String?
    private(set) var after: CaseCursor?

    init(_ query: FormFields, today: CalendarDay) {
        year = query["year"].flatMap { Int($0) }.flatMap { (1900...9999).contains($0) ? $0 : nil } ?? today.year
        unit = query["unit"].flatMap { Key($0) }
        isOwn = query["keeper"] == "me"
        state = query["state"].flatMap(CaseFile.State.init)
        text = query["text"].map { String($0.prefix(200)) }.flatMap { $0.isEmpty ? nil : $0 }
        if let id = query["after"].flatMap({ Key<CaseFile>($0) }), let sortKey = query["from"] {
            after = CaseCursor(sortKey: String(sortKey.prefix(200)), id: id)
        }
    }

    func question(_ actor: Actor) -> CaseFileList {
        CaseFileList(
            CaseFileFilter(
                year: year, unit: unit, keeper: isOwn ? actor.person : nil, state: state, text: text), after: after)
    }

    var href: Href { href(under: "/cases") }

    func href(under path: Href) -> Href {
        path.adding("year", "\(year)").adding("unit", unit?.description).adding("keeper", isOwn ? "me" : nil)
            .adding("state", state?.rawValue).adding("text", text).adding("from", after?.sortKey)
            .adding("after", after?.id.description)
    }

    func with(_ change: (inout CaseAddress) -> Void) -> CaseAddress {
        var address = self
        address.after = nil
        change(&address)
        return address
    }

    func from(_ cursor: CaseCursor) -> CaseAddress {
        var address = self
        address.after = cursor
        return address
    }
}
