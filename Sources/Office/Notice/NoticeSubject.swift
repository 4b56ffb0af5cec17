/// What a notice is about. Whoever no longer sees it sees the notice no more either.
public enum NoticeSubject: Sendable, Hashable {
    case obligation(Key<Obligation>)
    case document(Key<Document>)
}
