/// A process as a drawing: boxes in rows from the first state down, arrows that bear the numbers of their steps.
///
/// Lengths are in pixels; arrows run only between the rows and beside them, so that none crosses a box.
public struct ProcessDrawing: Hashable, Sendable {
    public struct Point: Hashable, Sendable {
        public let x: Int
        public let y: Int
    }

    public struct Box: Hashable, Sendable {
        public let title: [String]
        /// Who has the case in hand there.
        public let owner: [String]
        /// The numbers of the steps that leave the case there.
        public let inner: String?
        public let isEnd: Bool
        public let x: Int
        public let y: Int
        public let width: Int
        public let height: Int
    }

    public struct Arrow: Hashable, Sendable {
        /// From the lower edge of one box to the upper edge of another, every piece upright or level.
        public let points: [Point]
        /// «3, 5»
        public let label: String
    }

    public let width: Int
    public let height: Int
    /// The middle of the mark where cases begin.
    public let start: Point
    public let boxes: [Box]
    public let arrows: [Arrow]

    public static let startWidth = DrawingPlan.boxWidth
    public static let startHeight = DrawingPlan.startHeight

    public init(_ version: ProcessVersion) {
        let plan = DrawingPlan(version)
        (width, height, start) = (plan.width, plan.height, plan.start)
        boxes = plan.boxes
        arrows = plan.arrows
    }
}
