public import Office
import Storage

/// Writes something on an obligation for all who see it, and calls those who are mentioned: by whoever sees it.
///
/// `.invalid` names whoever is mentioned but does not see the obligation. Those who follow it are told too. Writes
/// `obligation.remarked` with the digest of the text.
public struct AddRemark: Command {
    public let obligation: Key<Obligation>
    public let text: String
    public let mentioned: [Key<Person>]
    /// A hash over the form that it came in: sent again, the form says nothing more.
    public let mark: String?

    public init(
        on obligation: Key<Obligation>, text: String, mentioning mentioned: [Key<Person>] = [], mark: String? = nil
    ) {
        self.mark = mark
        self.obligation = obligation
        self.text = text
        self.mentioned = mentioned
    }

    public func run(_ act: Act) throws -> Key<CommentItem> {
        let text = try Words.required(
            text, field: "text", limit: 4_000, missing: "Nhập nội dung trao đổi.",
            tooLong: "Nội dung trao đổi dài quá 4.000 ký tự.")
        guard try !ObligationStore.seen(act.tx, [obligation], by: act.actor).isEmpty else {
            throw ObligationStore.notFound
        }
        let people = Array(Set(mentioned)).sorted()
        guard people.count <= 20 else {
            throw OfficeError(.invalid, "Mỗi lần nhắc tên nhiều nhất 20 người.", field: "mention")
        }
        for person in people {
            guard let actor = try ActorStore.actor(act.tx, person, on: act.today) else {
                throw OfficeError(.invalid, "Không có người được nhắc tên.", field: "mention")
            }
            guard try !ObligationStore.seen(act.tx, [obligation], by: actor).isEmpty else {
                throw OfficeError(
                    .invalid, "\(actor.name) không được xem nhiệm vụ này nên không nhắc tên được.", field: "mention")
            }
        }
        return try act.once(mark) { try add(text, calling: people, act) }
    }

    private func add(_ text: String, calling people: [Key<Person>], _ act: Act) throws -> Key<CommentItem> {
        let remark = try TalkStore.insert(
            act.tx, on: obligation, by: act.actor.person, text: text, mentioning: people)
        try act.record(
            .obligationRemarked, on: .obligation, obligation.value,
            [
                "remark": JournalValue(remark), "text": .digest(of: text),
                "mentioned": .list(people.map { JournalValue($0) }),
            ])
        try act.inform(people, .mentioned, about: .obligation(obligation), words: text)
        let watchers = try TalkStore.watchers(act.tx, of: obligation).filter { !people.contains($0) }
        try act.inform(watchers, .remarked, about: .obligation(obligation), words: text)
        return remark
    }
}
