public import Office
import Storage

extension Act {
    /// Tells people something within the act: a row for each, mail for those who want it, a word to who is looking.
    ///
    /// Whoever acts is not told of his or her own act, and nobody the same thing twice. See `inform(_: [NewNotice])`.
    public func inform(
        _ people: [Key<Person>], _ kind: NoticeKind, about subject: NoticeSubject?, words: String = "",
        isUrgent: Bool = false
    ) throws {
        try inform([NewNotice(kind, to: people, about: subject, words: words, isUrgent: isUrgent)])
    }

    /// The same for many at once, as a sweep has them. The number of statements depends on thousands, not on notices:
    /// who answers for the parties, what they chose, the rows, the mail.
    public func inform(_ new: [NewNotice]) throws {
        let people = try AnsweringStore.people(tx, for: Set(new.flatMap(\.parties)), on: today)
        let told = Set(people.values.joined())
        guard !told.isEmpty else { return }
        let choices = try NoticeChoiceStore.choices(tx, of: told.sorted(), for: Set(new.map(\.kind)))
        var written: Set<NewNoticeRow> = []
        var rows: [NewNoticeRow] = []
        for notice in new {
            for recipient in notice.parties.flatMap({ people[$0] ?? [] }) where recipient != actor.person {
                if notice.isPersonal, !notice.parties.contains(Key(recipient)) { continue }
                let channel = choices[recipient]?[notice.kind] ?? notice.kind.usualChannel
                guard channel != .off else { continue }
                let row = NewNoticeRow(
                    recipient: recipient, kind: notice.kind, subject: notice.subject,
                    words: String(notice.words.prefix(500)), channel: channel.carrying(urgent: notice.isUrgent),
                    isUrgent: notice.isUrgent)
                if written.insert(row).inserted { rows.append(row) }
            }
        }
        try write(rows)
    }

    private func write(_ rows: [NewNoticeRow]) throws {
        guard !rows.isEmpty else { return }
        let author = actor.isTerminal || actor.isCitizen ? nil : actor.person
        try NoticeStore.insert(tx, rows.filter { $0.channel != .mail }, by: author)
        let mailed = try NoticeStore.insert(tx, rows.filter { $0.channel == .mail }, by: author)
        try OutboxStore.post(tx, kind: .noticeMail, payloads: mailed.map(\.description))
        notify(Notice(topic: Self.noticeTopic, parties: Set(rows.map { Key<Party>($0.recipient) }).sorted()))
    }

    /// The topic of the live stream under which the arrival of notices is told.
    public static let noticeTopic = "notices"
}
