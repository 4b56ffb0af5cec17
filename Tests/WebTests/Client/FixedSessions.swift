import Office
import Web

/// Knows one token, `lan`, of one clerk.
struct FixedSessions: SessionSource {
    static let lan = Visitor(
        actor: Actor(
            person: Key(7), name: "Trần Thị Lan", roles: [.clerk, .officer],
            standings: [.init(unit: Key(3), rank: .officer, title: "Văn thư")]),
        unitName: "Phòng Hành chính - Tổ chức", places: [.work, .incoming, .plans],
        counts: [.work: 12, .incoming: 128, .plans: 0], notices: 3,
        creations: [MenuItem("Tiếp nhận văn bản", "/incoming/new"), MenuItem("Giao nhiệm vụ", "/obligations/new")])

    func visitor(token: String, counting: Bool) async throws -> Visitor? {
        if token == "broken" { throw Breakdown() }
        return token == "lan" ? Self.lan : nil
    }

    struct Breakdown: Error {}
}
