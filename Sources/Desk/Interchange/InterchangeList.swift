public import Office
import Storage

/// The messages of the interchange, newest first: two statements. Clerks; everybody else gets «not found».
public struct InterchangeList: Question {
    public struct Answer: Sendable, Equatable {
        public let items: [InterchangeItem]
        /// How many incoming ones wait for a clerk: exact to 99, 100 for more.
        public let waiting: Int
        /// Give as `before` for the next page; nil at the end.
        public let next: Key<InterchangeItem>?
        /// Whether the office takes part in the interchange at all.
        public let isConnected: Bool
    }

    public static let pageSize = 50

    public let filter: InterchangeFilter
    public let before: Key<InterchangeItem>?

    public init(_ filter: InterchangeFilter = InterchangeFilter(), before: Key<InterchangeItem>? = nil) {
        self.filter = filter
        self.before = before
    }

    public func answer(_ view: View) throws -> Answer {
        try view.actor.requireInterchange()
        let found = try InterchangePageStore.page(
            view.tx, filter, before: before, limit: Self.pageSize + 1)
        let shown = Array(found.prefix(Self.pageSize))
        return Answer(
            items: shown, waiting: try InterchangePageStore.countWaiting(view.tx),
            next: found.count > Self.pageSize ? shown.last?.id : nil, isConnected: view.rules.interchange != nil)
    }
}

/// What the form needs by which a paper is sent: the paper, the agencies of the directory and of messages so far. Clerks.
public struct SendingQuestion: Question {
    public struct Answer: Sendable, Equatable {
        public let item: DocumentItem
        public let agencies: [InterchangeAgency]
        public let isConnected: Bool
    }

    public let document: Key<Document>

    public init(_ document: Key<Document>) { self.document = document }

    public func answer(_ view: View) throws -> Answer {
        let item = try DocumentItemStore.details(view.tx, document, for: view.actor).item
        try view.actor.requireInterchange()
        let kept = try AgencyStore.all(view.tx).compactMap { agency in
            agency.code.map { InterchangeAgency(code: $0, name: agency.name) }
        }
        let codes = Set(kept.compactMap(\.code))
        let met = try InterchangePageStore.agencies(view.tx).filter { agency in
            agency.code.map { !codes.contains($0) } ?? true
        }
        return Answer(
            item: item, agencies: kept + met,
            isConnected: view.rules.interchange != nil)
    }
}
