import Desk
import Office

/// What the address of the catalogue says: `/procedures?text=…&audience=internal&state=ended`.
struct ProcedureAddress: Equatable {
    var text: String?
    var audience: Procedure.Audience?
    var isActive = true
    private(set) var after: ProcedureList.Cursor?

    init(_ query: FormFields) {
        text = query["text"].map { String($0.prefix(200)) }.flatMap { $0.isEmpty ? nil : $0 }
        audience = query["audience"].flatMap(Procedure.Audience.init)
        isActive = query["state"] != "ended"
        if let id = query["after"].flatMap({ Key<Procedure>($0) }), let from = query["from"] {
            after = ProcedureList.Cursor(sortKey: String(from.prefix(2_000)), id: id)
        }
    }

    var question: ProcedureList { ProcedureList(text: text, audience: audience, isActive: isActive, after: after) }

    var href: Href {
        ("/procedures" as Href).adding("text", text).adding("audience", audience?.rawValue)
            .adding("state", isActive ? nil : "ended").adding("from", after?.sortKey)
            .adding("after", after?.id.description)
    }

    func with(_ change: (inout ProcedureAddress) -> Void) -> ProcedureAddress {
        var address = self
        address.after = nil
        change(&address)
        return address
    }

    func from(_ cursor: ProcedureList.Cursor) -> ProcedureAddress {
        var address = self
        address.after = cursor
        return address
    }
}
