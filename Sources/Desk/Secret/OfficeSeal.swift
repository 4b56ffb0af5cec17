import Crypto
public import Foundation

/// Proves that a text which comes back from outside was made by this office, for one purpose: whatever server of the office made it, every
/// other one that shares the folder of papers knows it.
///
/// The key of each purpose follows from the office's key for secrets, so a proof for one purpose proves nothing for another, and tells
/// nothing of the key that it comes from.
public struct OfficeSeal: Sendable {
    private let keys: [SymmetricKey]

    /// Where there are no keys, a key of this process alone: what it proved is unknown after a restart.
    init(keys: [SecretKey], purpose: OfficeSealPurpose) {
        let derived = keys.map { $0.derived("proof \(purpose.rawValue)") }
        self.keys = derived.isEmpty ? [SymmetricKey(size: .bits256)] : derived
    }

    /// HMAC-SHA256 under the key in force.
    public func proof(of text: String) -> Data {
        keys.first.map { Data(HMAC<SHA256>.authenticationCode(for: Data(text.utf8), using: $0)) } ?? Data()
    }

    /// Whether this office proved the text, also under the key before the one in force. Compares in a time that says nothing about where
    /// the difference lies.
    public func isRight(_ proof: Data, of text: String) -> Bool {
        keys.contains { HMAC<SHA256>.isValidAuthenticationCode(proof, authenticating: Data(text.utf8), using: $0) }
    }
}

/// What a proof is for. The words are part of the keys: a changed one forgets what was proved under it.
public enum OfficeSealPurpose: String, Sendable, CaseIterable {
    case ledgerFile = "ledger file"
    case instructionFile = "instruction file"
    case presentationFile = "presentation file"
    case organisationImport = "organisation import"
    case registerImport = "register import"
    case ownFormFile = "own form file"
    case supplementFile = "supplement file"
}

extension OfficeSecrets {
    /// What proves the office's own texts for this purpose.
    public func seal(for purpose: OfficeSealPurpose) -> OfficeSeal { OfficeSeal(keys: keys, purpose: purpose) }
}
