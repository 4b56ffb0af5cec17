public import Office

/// One thing that a person does: authorise → change → journal → effects, in one transaction.
///
/// It may be run again after it lost against another transaction, so it touches nothing but its act and its own values.
public protocol Command: Sendable {
    associatedtype Output: Sendable

    /// Throws `OfficeError`; whatever it throws, nothing of it is kept.
    func run(_ act: Act) throws -> Output

    /// The same with all worked out that needs no transaction, such as long texts: while one writes, others wait. Called once by
    /// whoever performs it, before the transaction.
    ///
    /// Throws `OfficeError` where it is clear already that it is refused.
    func prepared(for actor: Actor) throws -> Self

    /// Whether it only leaves a trace of a look: such commands run also while nothing may be changed.
    static var isLook: Bool { get }
}

extension Command {
    public func prepared(for actor: Actor) throws -> Self { self }

    public static var isLook: Bool { false }
}
