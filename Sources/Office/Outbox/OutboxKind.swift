/// What leaves a transaction through the outbox. The raw value is kept in the database and never changed.
public enum OutboxKind: String, Sendable, CaseIterable {
    /// A notice by mail; the payload is its key.
    case noticeMail = "notice.mail"
    /// The day's mail to one person; the payload is `PERSON/MILLISECONDS`, when it was closed.
    case digestMail = "digest.mail"
    /// A mail to whoever brought a dossier; the payload is `CASE/POSITION`, the step that it tells of.
    case applicantMail = "applicant.mail"
    /// An approved answer to feedback on regulations; the payload is the key of the feedback.
    case feedbackMail = "feedback.mail"
    /// An issued paper, signed, to one of its recipients; the payload is the recipient's key.
    case paperMail = "paper.mail"
    /// How far a dossier of the national portal has come; the payload is `CASE/POSITION`, the step that it tells of, or
    /// `item/KEY` for what was refused before it became one.
    case portalStatus = "portal.status"
    /// A message of the interchange; the payload is its key.
    case interchangeMessage = "interchange.message"
    /// What happened, told to another system; the payload is `WEBHOOK/FIRST-LAST`, the numbers of sealed journal entries.
    case webhook = "webhook.events"
}
