public import Office
import Storage
public import WorkTime

/// Asks for another date before the old one is over, with a reason and whatever shows it.
///
/// By whoever may report the part. Asked is the date of the whole by its lead, of his own part by whoever has one with a
/// date of its own, or of a step. After the day nobody may ask any more (Quyết định 42/2014/QĐ-TTg: before the deadline):
/// `.conflict` says whom to turn to. Writes `obligation.another_date_asked`.
public struct AskAnotherDate: Command {
    public let part: PartVersion
    public let milestone: Key<Milestone>?
    public let wished: CalendarDay
    public let reason: String
    /// Already in the file store.
    public let files: [AttachedFile]
    public let document: Key<Document>?

    public init(
        _ part: PartVersion, milestone: Key<Milestone>? = nil, wished: CalendarDay, reason: String,
        files: [AttachedFile] = [], document: Key<Document>? = nil
    ) {
        self.part = part
        self.milestone = milestone
        self.wished = wished
        self.reason = reason
        self.files = files
        self.document = document
    }

    public func run(_ act: Act) throws {
        let reason = try Words.reason(reason)
        guard files.count <= 20 else {
            throw OfficeError(.invalid, "Mỗi đề nghị kèm nhiều nhất 20 tệp.", field: "files")
        }
        let change = try act.begin(.askDate, on: part)
        if let document { try act.require(document) }
        let due = try change.old.askedDue(of: try change.part(), milestone: milestone)
        guard act.today <= due else {
            let name = try PartyNameStore.names(act.tx, of: [Key<Party>(change.old.assigner)]).values.first?.name ?? ""
            throw OfficeError(
                .conflict,
                "Đã quá thời hạn \(due.written) nên không xin điều chỉnh được nữa. Hãy báo cáo tiến độ, nêu rõ lý do chậm, và trao đổi với \(name), người giao việc, là người quyết định thời hạn mới."
            )
        }
        guard wished > due else {
            throw OfficeError(
                .invalid, "Thời hạn đề nghị phải sau thời hạn đang có (\(due.written)).", field: "due")
        }
        try act.requireDay(wished, basis: nil)
        var new = RequestStore.New(.anotherDate, reason: reason)
        new.milestone = milestone
        new.wishedOn = wished
        new.document = document
        new.files = files
        try act.ask(
            new, change, as: .anotherDateAsked,
            ["from": JournalValue(due), "to": JournalValue(wished), "milestone": JournalValue(milestone)])
    }
}
