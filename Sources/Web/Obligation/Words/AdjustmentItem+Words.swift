import Desk
import Office
import WorkTime

extension AdjustmentItem {
    /// «29/11/2026: từ 30/11/2026 sang 15/12/2026, Nguyễn Minh Khôi quyết định. Lý do: …», with the paper it stands on.
    var line: HTML {
        let paper: HTML? = basis.map { " Căn cứ: <a href=\"\($0.href)\">\($0.citation)</a>." }
        let why = reason.hasSuffix(".") ? String(reason.dropLast()) : reason
        return """
            \(WrittenDay.html(OfficeTime.day(of: at))): từ \(Self.day(oldDue, oldText)) sang \(Self.day(newDue, newText)), \
            \(decidedBy.name) quyết định. Lý do: \(why).\(paper)
            """
    }

    private static func day(_ day: CalendarDay?, _ text: String?) -> HTML {
        if let day { return WrittenDay.html(day) }
        return "«\(text ?? "không quy định")»"
    }
}
