import Office
import WorkTime

extension WrittenDay {
    /// A day of a draft as people write it; what is no day stays as it was typed.
    static func typed(_ text: String?) -> String {
        guard let text else { return "" }
        return CalendarDay(text).map { self.text($0) } ?? text
    }
}
