import Office
import WorkTime

extension Deadline {
    /// The deadline as the paper prints it, else as the office would write it.
    var words: String {
        if let text, !text.isEmpty { return text }
        switch (kind, due) {
        case (.none, _): return "Không quy định thời hạn"
        case (.ongoing, _): return every.map { "Thường xuyên, báo cáo \($0)" } ?? "Thường xuyên"
        case (.relative, nil): return "Chưa xác định ngày"
        case (_, nil): return "Chưa xác định"
        case (.month, let due?): return "Trong tháng \(due.month)/\(due.year)"
        case (.quarter, let due?): return "Quý \(["I", "II", "III", "IV"][due.quarter - 1])/\(due.year)"
        case (.year, let due?): return "Trong năm \(due.year)"
        case (.range, let due?):
            guard let from else { return "Đến ngày \(WrittenDay.text(due))" }
            return "Từ ngày \(WrittenDay.text(from)) đến ngày \(WrittenDay.text(due))"
        case (.relative, _?) where term != nil:
            let from = start.map { " kể từ ngày \(WrittenDay.text($0))" } ?? ""
            return "Trong \(term?.words ?? "")\(from)"
        case (.date, let due?), (.relative, let due?): return "Ngày \(WrittenDay.text(due))"
        }
    }
}
