import Desk
import Office

/// What the address of the list of papers says: which of them, and where the page begins.
///
/// `/documents?state=reading&direction=incoming&before=120`; `/incoming` is the same list of what came
/// in, `/incoming?entered=no` what of it stands in no book. What cannot be understood is left out, so that an old link still leads to a list.
struct DocumentAddress: Equatable {
    var state: Document.State?
    var direction: Document.Direction?
    /// Of incoming papers only.
    var isUnentered = false
    var before: Key<Document>?

    init() {}

    init(_ query: FormFields) {
        state = query["state"].flatMap(Document.State.init)
        direction = query["direction"].flatMap(Document.Direction.init)
        isUnentered = query["entered"] == "no" && (direction ?? .incoming) == .incoming
        if isUnentered { (direction, state) = (.incoming, nil) }
        before = query["before"].flatMap { Key($0) }
    }

    /// The list that this address stands for.
    var question: DocumentListQuestion {
        DocumentListQuestion(state: state, direction: direction, isUnentered: isUnentered, before: before)
    }

    var href: Href {
        let path: Href =
            switch direction {
            case .incoming: "/incoming"
            case .outgoing: "/documents?direction=outgoing"
            case .internal: "/documents?direction=internal"
            case nil: "/documents"
            }
        return path.adding("state", state?.rawValue).adding("entered", isUnentered ? "no" : nil)
            .adding("before", before?.description)
    }

    /// The same list changed; it begins at its beginning again.
    func with(_ change: (inout DocumentAddress) -> Void) -> Href {
        var address = self
        address.before = nil
        change(&address)
        return address.href
    }

    /// The name of the list.
    var title: String { direction.map(DocumentWords.title) ?? "Văn bản" }
}
