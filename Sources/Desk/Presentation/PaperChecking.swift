public import Foundation
public import Presentation

/// Checks how a file from outside is presented, in a limited child process. `name` is the name that it came under.
///
/// Throws `OfficeError` `.invalid` with field `file` and a sentence for the sender: no paper, damaged, secret.
public typealias PaperChecking =
    @Sendable (_ file: URL, _ name: String, _ facts: CheckedFacts) async throws -> CheckedPaper

/// What is known of a paper beside its file.
public struct CheckedFacts: Sendable, Equatable {
    public let signers: SigningList
    /// Nil where nobody said how fast it is to go.
    public let urgency: StatedUrgency?

    public init(signers: SigningList, urgency: StatedUrgency? = nil) {
        self.signers = signers
        self.urgency = urgency
    }
}
