import Office

/// How much a reading holds and what is still open, in one line.
struct ReadingSummary: Equatable {
    let tasks: Int
    let parties: Int
    let withoutDeadline: Int
    let unknownNames: Int
    /// What keeps it from being confirmed.
    let faults: Int

    init(_ draft: ReadingDraft, faults: Int) {
        let kept = draft.tasks.filter(\.isKept)
        let names = kept.flatMap { $0.directedBy + $0.lead + $0.coordinate + $0.inform }
        let working = kept.flatMap { $0.lead + $0.coordinate }
        tasks = kept.count
        parties = Set(working.flatMap(\.parties)).count
        withoutDeadline = kept.count { $0.deadline.kind == .none }
        unknownNames = Set(names.filter { !$0.isChosen }.map(\.printed)).count
        self.faults = faults
    }

    /// «12 nhiệm vụ, 9 đơn vị, 2 chưa rõ thời hạn».
    var text: String {
        guard tasks > 0 else { return "Chưa có nhiệm vụ nào" }
        var pieces = ["\(tasks) nhiệm vụ", "\(parties) đơn vị, cá nhân thực hiện"]
        if withoutDeadline > 0 { pieces.append("\(withoutDeadline) chưa rõ thời hạn") }
        if unknownNames > 0 { pieces.append("\(unknownNames) tên chưa rõ là ai") }
        return pieces.joined(separator: ", ")
    }

    var html: HTML {
        let tone = faults == 0 ? Tone.done : .soon
        let verdict = faults == 0 ? "Đủ điều kiện xác nhận" : "\(faults) chỗ cần xem trước khi xác nhận"
        return "<b>\(text)</b> \(StateBadge.html(verdict, tone))"
    }
}
