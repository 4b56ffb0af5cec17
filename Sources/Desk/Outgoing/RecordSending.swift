public import Office
import Storage
public import WorkTime

/// Records that an issued paper was sent to recipients otherwise than by this system: taken there, posted, by e-mail or
/// another system. By clerks; journal: `outgoing.sent`.
///
/// Legal basis: Nghị định 30/2020/NĐ-CP, Điều 18 (papers leave on the day of their signature, and their sending is followed).
public struct RecordSending: Command {
    public let id: Key<Outgoing>
    public let recipients: [Key<OutgoingRecipient>]
    public let means: Outgoing.Means
    /// Nil for today.
    public let day: CalendarDay?
    /// The number of the letter, who took it.
    public let note: String?

    public init(
        _ id: Key<Outgoing>, to recipients: [Key<OutgoingRecipient>], by means: Outgoing.Means, on day: CalendarDay?,
        note: String?
    ) {
        self.id = id
        self.recipients = recipients
        self.means = means
        self.day = day
        self.note = note
    }

    public func run(_ act: Act) throws {
        let paper = try OutgoingStore.find(act.tx, id, for: act.actor)
        try paper.check(.receive, by: act.actor)
        guard Outgoing.Means.recorded.contains(means) else {
            throw OfficeError(.invalid, "Hãy chọn «Gửi bằng» trong danh sách.", field: "means")
        }
        // What is secret never leaves over the ordinary network (Luật Bảo vệ bí mật nhà nước).
        guard paper.secrecy == .none || [.byHand, .post].contains(means) else {
            throw OfficeError(
                .invalid, "Văn bản mật chỉ giao trực tiếp hoặc gửi bưu chính theo quy định.", field: "means")
        }
        guard !recipients.isEmpty else {
            throw OfficeError(.invalid, "Chưa đánh dấu nơi nhận nào.", field: "recipient")
        }
        let note = try EnteredText.optional(note, "Ghi chú", field: "note", upTo: 300)
        let day = day ?? act.today
        guard let numbering = try OutgoingStore.numbering(act.tx, of: id) else { throw OfficeError.stale }
        guard (min(numbering.day, act.today)...act.today).contains(day) else {
            throw OfficeError(
                .invalid, "«Ngày gửi» từ ngày ban hành \(numbering.day.written) đến hôm nay.", field: "day")
        }
        let sent = try OutgoingRecipientStore.send(
            act.tx, by: means, to: recipients, of: id, at: day == act.today ? nil : OfficeTime.start(of: day),
            note: note, recordedBy: act.actor.person)
        guard sent == Set(recipients).count else { throw OfficeError.stale }
        try act.record(
            .outgoingSent, on: .outgoing, id.value,
            [
                "means": .text(means.rawValue), "day": .init(day), "recipients": .init(sent),
                "note": note.map { .digest(of: $0) } ?? .null,
            ])
    }
}
