/// The kinds of list that are taken in.
public enum ImportList: String, Sendable, CaseIterable {
    case units, people, tasks

    /// The columns, in the order of the template.
    public var columns: [ImportColumn] {
        switch self {
        case .units: [.unitName, .shortName, .aliases, .parent, .kind, .isOutside, .follower, .from]
        case .people: [.fullName, .unit, .title, .rank, .login, .email, .phone, .roles, .from]
        case .tasks:
            [.content, .directedBy, .lead, .coordinate, .deadline, .product, .orderedBy, .orderedOn]
        }
    }
}
