/// What the ledger does not hold of an earlier moment, so that it can neither be said that a person saw a record by it nor
/// that he or she did not.
public enum SightDoubt: String, Sendable, Codable, CaseIterable {
    /// A part of an obligation changed hands on that day: at which hour is not written down.
    case hour
    /// Somebody was replaced in the obligation later: which part he or she took before is not written down whole.
    case replaced
    /// Who was chosen to check and sign an outgoing paper, and whether it was restricted, before it was edited.
    case outgoing
    /// Who kept the case file between two of its keepers.
    case keeper
    /// Who was named for the petition from its beginning.
    case confidant
    /// Who was of an inspection's team before it was changed.
    case team
    /// Which unit answered, between two that did.
    case unit
    /// Who followed the agency outside.
    case follower
    /// To whom the letter was submitted before it was decided.
    case signer
}
