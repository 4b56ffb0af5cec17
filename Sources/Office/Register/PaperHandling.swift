public import WorkTime

/// How far an incoming paper is dealt with. What is counted is the same for whoever asks, as the book says it; papers that answer
/// are those that he or she sees.
public struct PaperHandling: Sendable, Equatable {
    /// Whether its sender called it back.
    public let isRecalled: Bool
    /// Whether a leader has said what is to be done with it, also where nobody got a task by it.
    public let isInstructed: Bool
    /// Tasks that were laid down from it, without those that were cancelled or replaced.
    public let tasks: Int
    /// Of them those that are not done.
    public let open: Int
    /// The next day by which one of them has to be done; once all are, the last that there was. Without a task the day by
    /// which the sender wants an answer.
    public let due: CalendarDay?
    /// Numbers and symbols of the papers that answer it.
    public let answers: [String]

    public init(
        isRecalled: Bool = false, isInstructed: Bool = false, tasks: Int, open: Int, due: CalendarDay?,
        answers: [String]
    ) {
        self.isRecalled = isRecalled
        self.isInstructed = isInstructed
        self.tasks = tasks
        self.open = open
        self.due = due
        self.answers = answers
    }

    /// In words, as the book of handling has it.
    public var progress: String {
        if isRecalled { return "Đã thu hồi" }
        if open > 0 { return tasks == 1 ? "Đang giải quyết" : "Đang giải quyết, còn \(open)/\(tasks) nhiệm vụ" }
        if !answers.isEmpty { return "Đã trả lời" }
        if tasks > 0 { return "Đã giải quyết xong" }
        return isInstructed ? "Đã có ý kiến chỉ đạo" : "Chưa giao giải quyết"
    }
}
