import Office
import WorkTime

/// What notices say beside their kind and their subject.
enum NoticeWords {
    static let takenBack = "Đơn vị đã thu lại phần việc này."

    /// «Chủ trì, thời hạn 30/04/2025»
    static func role(_ role: ParticipantRole, of obligation: Obligation) -> String {
        guard let due = obligation.nextDue, role != .inform else { return word(role) }
        return "\(word(role)), thời hạn \(due.written)"
    }

    /// «Chủ trì 3 nhiệm vụ, phối hợp 2 nhiệm vụ»
    static func roles(_ roles: [ParticipantRole]) -> String {
        let counts = ParticipantRole.allCases.compactMap { role -> String? in
            let count = roles.count { $0 == role }
            return count == 0 ? nil : "\(word(role)) \(count) nhiệm vụ"
        }
        let words = counts.joined(separator: ", ").lowercased()
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    /// «Thời hạn mới 30/06/2025 (trước đây 31/05/2025). Lý do: …»
    static func adjusted(from old: Deadline, to new: Deadline, reason: String) -> String {
        let before = old.due.map { " (trước đây \($0.written))" } ?? ""
        let now = new.due.map { "Thời hạn mới \($0.written)" } ?? "Không còn ngày đến hạn"
        return "\(now)\(before). Lý do: \(reason)"
    }

    /// «Hạn trả kết quả 25/03/2025, chưa xin lỗi: …»
    static func apology(due: CalendarDay) -> String {
        "Hạn trả kết quả \(due.written), chưa xin lỗi: không trả kịp thì lập văn bản xin lỗi, hẹn lại trước khi hết hạn"
    }

    static func strays(_ count: Int) -> String {
        "\(count) hồ sơ giấy khác nơi với hồ sơ điện tử: giao, nhận và quét ở nơi đang giữ"
    }

    static func ended(as ending: ObligationState, reason: String) -> String {
        "\(ending == .superseded ? "Được thay thế" : "Hủy"). Lý do: \(reason)"
    }

    /// «Quá hạn 03 ngày làm việc, thời hạn 25/02/2026», «Phần việc có hạn riêng: quá hạn …»
    static func urged(_ step: UrgingStep) -> String {
        let moment = step.part == nil ? step.rung.moment : "phần việc có hạn riêng: \(step.rung.moment)"
        let way = step.rung.kind == .reminder ? "" : "; \(step.rung.kind.words)"
        return "\(moment.prefix(1).uppercased())\(moment.dropFirst()), thời hạn \(step.due.written)\(way)"
    }

    private static func word(_ role: ParticipantRole) -> String {
        switch role {
        case .direct: "Chỉ đạo thực hiện"
        case .lead: "Chủ trì"
        case .part: "Cùng thực hiện"
        case .coordinate: "Phối hợp"
        case .inform: "Để biết"
        case .former: "Đã chuyển giao"
        }
    }
}
