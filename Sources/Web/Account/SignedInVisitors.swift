public import Desk
public import Office

/// Knows who is signed in from the sessions in the database.
public struct SignedInVisitors: SessionSource {
    private let door: FrontDoor

    public init(door: FrontDoor) {
        self.door = door
    }

    public func visitor(token: String, counting: Bool) async throws -> Visitor? {
        guard counting else {
            return try await door.visitor(token).map {
                Visitor($0, counts: RailCounts(work: 0, incoming: 0, notices: 0))
            }
        }
        return try await door.visitor(token, asking: RailQuestion()).map { found in
            Visitor(found.visitor, counts: found.answer)
        }
    }

    public func program(key: String) async throws -> (visitor: Visitor, reach: APIToken.Reach)? {
        try await door.program(key).map { found in
            (Visitor(actor: found.actor, unitName: found.unitName, places: [], isProgram: true), found.reach)
        }
    }
}

extension Visitor {
    fileprivate init(_ signedIn: SignedIn, counts: RailCounts) {
        let actor = signedIn.actor
        self.init(
            actor: actor, unitName: signedIn.unitName, places: Place.open(to: actor),
            counts: [
                .work: counts.work, .incoming: min(counts.incoming + counts.instructions, 100),
                .outgoing: counts.outgoing,
            ],
            notices: counts.notices,
            creations: Place.creations(of: actor))
    }
}

extension Place {
    /// The places that the person may enter, in the order of the rail.
    static func open(to actor: Actor) -> [Place] {
        let receives = actor.has(.clerk) || actor.has(.planner) || actor.isLeader
        return allCases.filter { place in
            switch place {
            case .work, .plans, .outgoing, .cases: !actor.standings.isEmpty
            case .incoming: receives
            case .administration: actor.has(.administrator)
            case .reports:
                actor.isLeader || actor.has(.planner) || actor.standings.contains(where: \.rank.answersForUnit)
            case .dossiers: actor.has(.counter) || actor.has(.inspection)
            case .petitions: actor.has(.reception)
            }
        }
    }

    /// What the person may begin.
    static func creations(of actor: Actor) -> [MenuItem] {
        var items: [MenuItem] = []
        if actor.has(.clerk) || actor.has(.planner) { items.append(MenuItem("Tiếp nhận văn bản", "/documents/new")) }
        if !actor.standings.isEmpty { items.append(MenuItem("Soạn văn bản đi", "/outgoing/new")) }
        if actor.has(.planner) || actor.isLeader { items.append(MenuItem("Giao nhiệm vụ", "/obligations/new")) }
        if !actor.standings.isEmpty { items.append(MenuItem("Kiểm tra thể thức", "/presentation")) }
        if actor.has(.counter) { items.append(MenuItem("Tiếp nhận hồ sơ một cửa", "/dossiers/new")) }
        if actor.has(.reception) {
            items.append(MenuItem("Tiếp nhận đơn", "/petitions/new"))
            items.append(MenuItem("Ghi lượt tiếp công dân", "/visits/new"))
        }
        if actor.has(.inspection) { items.append(MenuItem("Lập kế hoạch kiểm tra", "/inspections/new")) }
        return items
    }
}
