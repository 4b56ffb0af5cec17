public import WorkTime

/// A point for next year's plan that somebody wrote by hand: a conclusion that no paper here lays down, or what is to be done
/// about a point of this year's plan that has no measure.
public struct NextPlanPoint: Sendable, Equatable {
    /// What stands in the draft, as it was typed.
    public struct Words: Sendable, Equatable {
        /// What was concluded.
        public var content: String
        /// Where: «Thông báo số 12-TB/TU, mục 3».
        public var source: String?
        public var measure: String?
        public var lead: String?
        public var coordinate: String?
        public var product: String?
        public var time: String?

        public init(
            content: String, source: String? = nil, measure: String? = nil, lead: String? = nil,
            coordinate: String? = nil, product: String? = nil, time: String? = nil
        ) {
            self.content = content
            self.source = source
            self.measure = measure
            self.lead = lead
            self.coordinate = coordinate
            self.product = product
            self.time = time
        }
    }

    public let id: Key<NextPlanPoint>
    /// The place in this year's plan, where the point stands there.
    public let ref: String?
    public let words: Words
    /// The point of this year's plan is not taken over.
    public let isLeftOut: Bool
    public let writtenBy: NamedParty
    public let writtenAt: Instant
    public let version: Int64

    public init(
        id: Key<NextPlanPoint>, ref: String?, words: Words, isLeftOut: Bool, writtenBy: NamedParty,
        writtenAt: Instant, version: Int64
    ) {
        self.id = id
        self.ref = ref
        self.words = words
        self.isLeftOut = isLeftOut
        self.writtenBy = writtenBy
        self.writtenAt = writtenAt
        self.version = version
    }
}
