import Desk
import Office

/// What the address of the list of messages says: `/interchange?show=waiting&before=120`.
struct InterchangeAddress: Equatable {
    /// The lists that stand as tabs.
    enum Show: String, CaseIterable {
        /// What waits for a clerk.
        case waiting
        case incoming, outgoing, all

        var title: String {
            switch self {
            case .waiting: "Cần xử lý"
            case .incoming: "Đến"
            case .outgoing: "Đi"
            case .all: "Tất cả"
            }
        }
    }

    var show = Show.waiting
    var state: InterchangeItem.State?
    var before: Key<InterchangeItem>?

    init(_ query: FormFields = .init()) {
        show = query["show"].flatMap(Show.init) ?? .waiting
        state = query["state"].flatMap(InterchangeItem.State.init)
        before = query["before"].flatMap { Key($0) }
    }

    var question: InterchangeList {
        var filter = InterchangeFilter()
        switch show {
        case .waiting: filter.needsSomebody = true
        case .incoming: filter.isOutgoing = false
        case .outgoing: filter.isOutgoing = true
        case .all: break
        }
        filter.state = state
        return InterchangeList(filter, before: before)
    }

    var href: Href {
        ("/interchange" as Href).adding("show", show == .waiting ? nil : show.rawValue)
            .adding("state", state?.rawValue).adding("before", before?.description)
    }

    func with(_ change: (inout InterchangeAddress) -> Void) -> Href {
        var address = self
        address.before = nil
        change(&address)
        return address.href
    }
}
