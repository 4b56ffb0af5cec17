public import Office
import Storage
public import WorkTime

/// Asks an agency with which a petition is shared what it thinks or has done: an obligation of the unit, with a day or without, reminded
/// of and urged like all others. By whoever receives citizens. Journal: `petition.opinion_asked`.
///
/// The obligation says the number of the petition only; what is asked stands on the page of the share.
public struct AskOpinion: Command {
    public let share: Key<PetitionShare>
    public let question: String?
    /// Nil for no day.
    public let due: CalendarDay?
    public let mark: String?

    public init(_ share: Key<PetitionShare>, question: String?, due: CalendarDay? = nil, mark: String? = nil) {
        self.share = share
        self.question = question
        self.due = due
        self.mark = mark
    }

    public func run(_ act: Act) throws -> Key<OpinionAsk> {
        let (share, item, isSecret) = try act.managedShare(share)
        guard share.isLive(on: act.today) else {
            throw OfficeError(.conflict, "Đã thôi chia sẻ với \(share.unit.name). Chia sẻ lại rồi yêu cầu cho ý kiến.")
        }
        let question = try Words.required(
            question ?? "", field: "question", limit: 4_000, missing: "Chưa nhập «Nội dung cần cho ý kiến».",
            tooLong: "«Nội dung cần cho ý kiến» dài quá 4.000 ký tự.")
        if let due {
            try act.requireDay(due, basis: nil)
            guard due <= share.until else {
                throw OfficeError(
                    .invalid, "Chỉ chia sẻ đến hết ngày \(share.until.written). Chọn hạn trong thời gian ấy.",
                    field: "due")
            }
        }
        // The last to be checked: what else is wrong tells nothing of the senders.
        try act.requireDiscretion([("question", question)], of: share.petition, isSecret: isSecret)
        return try act.once(mark) {
            try PetitionShareStore.hold(act.tx, share.id)
            let id = try OpinionStore.insert(act.tx, question: question, of: share.id, by: act.actor.person)
            // Who sees the obligation sees the number: of a denunciation, and where the whole office would, those who owe it only.
            let isNarrow = isSecret || share.isOutside
            let obligation = try act.charge(
                .opinion, for: id.value, "Cho ý kiến phối hợp về đơn \(item.code)", product: "Ý kiến phối hợp",
                lead: share.unit, deadline: due.map { Deadline.on($0) } ?? Deadline.none,
                basis: share.circle ?? "Đề nghị phối hợp của bộ phận tiếp công dân",
                scope: isNarrow ? try ScopeStore.record(act.tx) : nil)
            try OpinionStore.set(act.tx, obligation: obligation, of: id)
            try act.record(
                .opinionAsked, on: .processCase, share.petition.value,
                [
                    "share": JournalValue(share.id), "unit": JournalValue(share.unit.key),
                    "obligation": JournalValue(obligation), "due": JournalValue(due),
                    "question": .digest(of: question),
                ])
            return id
        }
    }
}
