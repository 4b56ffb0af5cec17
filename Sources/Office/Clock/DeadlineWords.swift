import Vietnamese

/// What the words of a deadline say besides its days.
public enum DeadlineWords {
    /// The event that a term counts from.
    public enum Event: Sendable, Equatable {
        case issue, receipt
    }

    /// Whether they say «trước ngày …», so that a setting decides whether that day itself is still in time.
    public static func isBefore(_ text: String?) -> Bool {
        guard let words = text?.folded else { return false }
        return " \(words)".contains(" truoc ngay ")
    }

    /// «kể từ ngày nhận được văn bản» is the receipt, «kể từ ngày ký», «ban hành» the issue; nil for anything else.
    public static func event(_ after: String?) -> Event? {
        guard let words = after.map({ " \($0.folded) " }) else { return nil }
        if words.contains(" nhan ") { return .receipt }
        return [" ky ", " ban hanh ", " phat hanh "].contains(where: words.contains) ? .issue : nil
    }
}
