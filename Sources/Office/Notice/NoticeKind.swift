/// What a notice tells. The raw value is kept in the database and never changed.
public enum NoticeKind: String, Sendable, Codable, CaseIterable {
    /// Work was laid on the person or on a unit for which he or she answers.
    case assigned
    /// The unit's head passed work to the officer, or took it back.
    case passed
    /// A result waits to be accepted or returned.
    case reported
    case returned
    case accepted
    /// The deadline was changed.
    case adjusted
    /// The obligation was cancelled or superseded.
    case ended
    /// Whoever owes something refuses it, or asks for another date or another doer.
    case asked
    /// What one asked was granted or refused.
    case decided
    /// The clock was stopped, or runs on.
    case suspended
    /// One was mentioned in what somebody wrote.
    case mentioned
    /// Something was written on what one follows.
    case remarked
    /// Whoever assigned it, or directs it, reminds one of it.
    case reminded
    /// A note that one left for oneself on this day.
    case ownReminder = "own_reminder"
    /// Something falls due soon or today.
    case due
    /// Something is late and was urged.
    case urged
    /// An urging letter waits to be signed or issued, or was sent back.
    case letter
    /// An outgoing paper waits for one's opinion, initials, signature or seal, or was sent back.
    case outgoing
    /// A report was frozen or corrected.
    case report
    /// An incoming paper waits for one's instruction, or one is to know of it.
    case instruction
    /// A petition was shared with one's agency, the share ended, or an agency said what it thinks.
    case shared
    /// Something came on the public pages that one takes in.
    case online
    /// Paper folders lie elsewhere than their electronic dossiers.
    case folders

    /// How the person is told who has not chosen otherwise.
    public var usualChannel: NoticeChannel {
        switch self {
        case .returned, .urged, .asked, .decided, .reminded, .ownReminder: .mail
        case .assigned, .passed, .reported, .adjusted, .ended, .due, .suspended, .mentioned, .letter, .outgoing,
            .report, .instruction, .shared, .folders:
            .digest
        case .accepted, .remarked, .online: .product
        }
    }
}
