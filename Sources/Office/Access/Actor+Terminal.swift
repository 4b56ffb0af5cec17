extension Actor {
    /// Whoever works at the machine itself, through the program's commands: no person of the office, so the journal
    /// names nobody.
    public static let terminal = Actor(person: Key(0), name: "Dòng lệnh", roles: [.administrator], standings: [])

    public var isTerminal: Bool { person == Self.terminal.person }

    /// Whoever comes to the public pages: has no role, no post and no scope, so sees nothing that is not for everybody.
    public static let citizen = Actor(person: Key(-1), name: "Người dân", roles: [], standings: [])

    public var isCitizen: Bool { person == Self.citizen.person }
}
