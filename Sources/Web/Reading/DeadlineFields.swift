/// The deadline of a task as it stands in the fields: as typed, or as read.
public struct DeadlineFields: Sendable, Equatable {
    public var kind: String
    /// As the paper prints it.
    public var text: String
    public var from: String
    public var due: String
    public var time: String
    public var every: String
    public var milestones: [Milestone]

    public struct Milestone: Sendable, Equatable {
        public var text: String
        public var due: String

        public init(text: String, due: String) {
            self.text = text
            self.due = due
        }
    }

    public init(
        kind: String = "none", text: String = "", from: String = "", due: String = "", time: String = "",
        every: String = "", milestones: [Milestone] = []
    ) {
        self.kind = kind
        self.text = text
        self.from = from
        self.due = due
        self.time = time
        self.every = every
        self.milestones = milestones
    }

    /// The kinds in the order in which they are offered, with the words of the office.
    static let kinds: [(value: String, title: String)] = [
        ("date", "Đến một ngày"), ("month", "Trong tháng"), ("quarter", "Trong quý"), ("range", "Từ ngày đến ngày"),
        ("year", "Trong năm"), ("relative", "Sau một mốc chưa có ngày"), ("ongoing", "Thường xuyên, định kỳ"),
        ("none", "Không nêu thời hạn"),
    ]
}
