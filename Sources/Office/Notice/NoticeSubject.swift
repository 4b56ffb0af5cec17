/// What a notice is about. Whoever no longer sees it sees the notice no more either.
public enum NoticeSubject: Sendable, Hashable {
    case obligation(Key<Obligation>)
    case document(Key<Document>)
    /// An urging letter, told only to those whose matter it is.
    case letter(Key<UrgingLetterItem>)
    /// An outgoing paper on its way.
    case outgoing(Key<Outgoing>)
    /// A frozen report, told only to those who look over the whole office.
    case report(Key<ReportIssue>)
    /// A petition that is shared with an agency.
    case share(Key<PetitionShare>)
}
