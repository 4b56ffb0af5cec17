public import Desk
public import Office

/// Knows who is signed in from the sessions in the database.
public struct SignedInVisitors: SessionSource {
    private let door: FrontDoor
    private let counts: @Sendable (Actor) async throws -> [Place: Int]

    /// `counts` says how much waits for the person in each place.
    public init(door: FrontDoor, counts: @escaping @Sendable (Actor) async throws -> [Place: Int] = { _ in [:] }) {
        self.door = door
        self.counts = counts
    }

    public func visitor(token: String) async throws -> Visitor? {
        guard let signedIn = try await door.visitor(token) else { return nil }
        let actor = signedIn.actor
        return Visitor(
            actor: actor, unitName: signedIn.unitName, places: Place.open(to: actor), counts: try await counts(actor),
            creations: Place.creations(of: actor))
    }
}

extension Place {
    /// The places that the person may enter, in the order of the rail.
    static func open(to actor: Actor) -> [Place] {
        let receives = actor.has(.clerk) || actor.has(.planner) || actor.isLeader
        return allCases.filter { place in
            switch place {
            case .work, .plans: !actor.standings.isEmpty
            case .incoming: receives
            case .administration: actor.has(.administrator)
            case .outgoing, .cases, .petitions, .reports: false
            }
        }
    }

    /// What the person may begin.
    static func creations(of actor: Actor) -> [MenuItem] {
        var items: [MenuItem] = []
        if actor.has(.clerk) || actor.has(.planner) { items.append(MenuItem("Tiếp nhận văn bản", "/documents/new")) }
        if actor.has(.planner) || actor.isLeader { items.append(MenuItem("Giao nhiệm vụ", "/obligations/new")) }
        return items
    }
}
