extension Actor {
    /// Whoever works at the machine itself, through the program's commands: no person of the office, so the journal
    /// names nobody.
    public static let terminal = Actor(person: Key(0), name: "Dòng lệnh", roles: [.administrator], standings: [])

    public var isTerminal: Bool { person == Self.terminal.person }
}
