extension Actor {
    /// Whether inspections are this person's to plan, and all of them to see.
    public var plansInspections: Bool { has(.inspection) || isLeader }

    /// The units whose people see their own visits and answer to what was found.
    public var inspectedUnits: [Key<Unit>] { standings.map(\.unit) }

    /// Whether this person leads the control of administrative procedures: feedback on regulations, reviews.
    public var controlsProcedures: Bool { has(.inspection) || isLeader }
}
