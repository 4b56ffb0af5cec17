public import Office

/// What becomes of something typed: done, or refused with every fault at its field and nothing written.
public enum DraftOutcome<Value: Sendable>: Sendable {
    case done(Value)
    case refused([DraftFault])
}

extension DraftOutcome: Equatable where Value: Equatable {}
