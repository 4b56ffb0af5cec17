/// How much a reading holds and what is still open, in one line.
public struct ReadingSummary: Sendable, Equatable {
    public var tasks: Int
    public var parties: Int
    public var withoutDeadline: Int
    public var unknownNames: Int
    public var faults: Int

    public init(tasks: Int, parties: Int, withoutDeadline: Int = 0, unknownNames: Int = 0, faults: Int = 0) {
        self.tasks = tasks
        self.parties = parties
        self.withoutDeadline = withoutDeadline
        self.unknownNames = unknownNames
        self.faults = faults
    }

    /// «12 nhiệm vụ, 9 đơn vị, 2 chưa rõ thời hạn».
    public var text: String {
        var pieces = ["\(tasks) nhiệm vụ", "\(parties) đơn vị, cá nhân"]
        if withoutDeadline > 0 { pieces.append("\(withoutDeadline) chưa rõ thời hạn") }
        if unknownNames > 0 { pieces.append("\(unknownNames) tên chưa rõ là ai") }
        return pieces.joined(separator: ", ")
    }

    var html: HTML {
        let rest: HTML =
            faults == 0
            ? "\(Tone.done.shape) Đủ điều kiện xác nhận."
            : "\(Tone.soon.shape) \(faults) chỗ cần sửa trước khi xác nhận."
        return "<b>\(text)</b> <span class=\"tone-\(faults == 0 ? Tone.done.rawValue : Tone.soon.rawValue)\">\(rest)</span>"
    }
}
