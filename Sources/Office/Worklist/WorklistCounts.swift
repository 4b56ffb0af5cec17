/// How much stands in each view of a person's worklist: exact to 99, 100 for more.
public struct WorklistCounts: Sendable, Equatable {
    public var waiting: Int
    public var coordinate: Int
    public var assigned: Int
    public var inform: Int
    public var overdue: Int

    public init(waiting: Int = 0, coordinate: Int = 0, assigned: Int = 0, inform: Int = 0, overdue: Int = 0) {
        self.waiting = waiting
        self.coordinate = coordinate
        self.assigned = assigned
        self.inform = inform
        self.overdue = overdue
    }

    public subscript(view: WorklistView) -> Int {
        switch view {
        case .waiting: waiting
        case .coordinate: coordinate
        case .assigned: assigned
        case .inform: inform
        case .overdue: overdue
        }
    }
}
