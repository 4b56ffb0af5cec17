public import WorkTime

/// How far an incoming paper is dealt with, as far as whoever asks may see it.
public struct PaperHandling: Sendable, Equatable {
    /// Tasks that were laid down from it, without those that were cancelled or replaced.
    public let tasks: Int
    /// Of them those that are not done.
    public let open: Int
    /// The next day by which one of them has to be done; once all are, the last that there was. Without a task the day by
    /// which the sender wants an answer.
    public let due: CalendarDay?
    /// Numbers and symbols of the papers that answer it.
    public let answers: [String]

    public init(tasks: Int, open: Int, due: CalendarDay?, answers: [String]) {
        self.tasks = tasks
        self.open = open
        self.due = due
        self.answers = answers
    }

    /// In words, as the book of handling has it.
    public var progress: String {
        if open > 0 { return tasks == 1 ? "Đang giải quyết" : "Đang giải quyết, còn \(open)/\(tasks) nhiệm vụ" }
        if !answers.isEmpty { return "Đã trả lời" }
        return tasks > 0 ? "Đã giải quyết xong" : "Chưa giao giải quyết"
    }
}
