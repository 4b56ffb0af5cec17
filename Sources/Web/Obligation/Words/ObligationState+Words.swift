import Office

extension ObligationState {
    /// The state in one word, as it stands in badges, filters and tables.
    var word: String {
        switch self {
        case .assigned: "Chờ tiếp nhận"
        case .accepted: "Đã tiếp nhận"
        case .inProgress: "Đang thực hiện"
        case .reported: "Chờ xác nhận"
        case .returned: "Bị trả lại"
        case .refused: "Bị từ chối nhận"
        case .suspended: "Tạm dừng"
        case .closed: "Hoàn thành"
        case .cancelled: "Đã hủy"
        case .superseded: "Được thay thế"
        }
    }

    var tone: Tone {
        switch self {
        case .assigned: .still
        case .accepted, .inProgress: .moving
        case .reported: .soon
        case .returned, .refused: .late
        case .suspended: .still
        case .closed: .done
        case .cancelled, .superseded: .still
        }
    }

    var badge: HTML { Self.badges[self] ?? StateBadge.html(word, tone) }

    /// Each badge, written once: every row of a list has one.
    private static let badges = Dictionary(
        uniqueKeysWithValues: allCases.map { ($0, StateBadge.html($0.word, $0.tone)) })

    /// For the guide: what the state says.
    var meaning: String {
        switch self {
        case .assigned: "Việc đã giao, đơn vị hoặc người được giao chưa nhận."
        case .accepted: "Đã nhận việc, chưa có báo cáo nào."
        case .inProgress: "Đã có báo cáo tiến độ, hoặc mới xong một phần."
        case .reported: "Đã báo cáo kết quả, đang chờ người giao việc xem xét."
        case .returned: "Kết quả chưa đạt; lý do ghi ngay đầu trang nhiệm vụ."
        case .refused: "Đơn vị chủ trì từ chối nhận, có lý do; chờ người giao việc quyết định ai làm."
        case .suspended: "Tạm dừng có lý do: thời hạn không chạy, không ai phải báo cáo cho đến khi tiếp tục."
        case .closed: "Kết quả đã được xác nhận, nhiệm vụ đóng lại."
        case .cancelled: "Không phải thực hiện nữa; không tính là hoàn thành."
        case .superseded: "Một nhiệm vụ của văn bản sau đã thay cho nhiệm vụ này."
        }
    }

    /// For the guide: who has the next step.
    var nextActor: String {
        switch self {
        case .assigned, .accepted, .inProgress, .returned: "Đơn vị chủ trì hoặc người được phân công"
        case .reported: "Người giao việc, lãnh đạo chỉ đạo"
        case .refused: "Người giao việc"
        case .suspended: "Người giao việc, khi hết lý do tạm dừng"
        case .closed, .cancelled, .superseded: "Không ai"
        }
    }
}
