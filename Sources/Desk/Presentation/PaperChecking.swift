public import Foundation
public import Presentation

/// Checks how a file from outside is presented, in a limited child process. `name` is the name that it came under.
///
/// Throws `OfficeError` `.invalid` with field `file` and a sentence for the sender: no paper, damaged, secret.
public typealias PaperChecking =
    @Sendable (_ file: URL, _ name: String, _ signers: SigningList) async throws -> CheckedPaper
