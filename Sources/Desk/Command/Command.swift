/// One thing that a person does: authorise → change → journal → effects, in one transaction.
///
/// It may be run again after it lost against another transaction, so it touches nothing but its act and its own values.
public protocol Command: Sendable {
    associatedtype Output: Sendable

    /// Throws `OfficeError`; whatever it throws, nothing of it is kept.
    func run(_ act: Act) throws -> Output

    /// Whether it only leaves a trace of a look: such commands run also while nothing may be changed.
    static var isLook: Bool { get }
}

extension Command {
    public static var isLook: Bool { false }
}
