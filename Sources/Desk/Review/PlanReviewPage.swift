public import Office

/// The review of a plan with what its reader may do about it.
public struct PlanReviewPage: Sendable, Equatable {
    public let review: PlanReview
    /// Parts for whose delay the reader may give a reason.
    public let mayObject: Set<Key<Participant>>
    /// Objections that the reader may decide.
    public let mayDecide: Set<Key<ReviewObjection>>

    public init(
        review: PlanReview, mayObject: Set<Key<Participant>>, mayDecide: Set<Key<ReviewObjection>>
    ) {
        self.review = review
        self.mayObject = mayObject
        self.mayDecide = mayDecide
    }
}
