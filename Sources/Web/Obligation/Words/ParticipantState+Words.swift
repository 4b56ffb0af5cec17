import Office

extension ParticipantState {
    var word: String {
        switch self {
        case .waiting: "Chờ tiếp nhận"
        case .accepted: "Đã tiếp nhận"
        case .inProgress: "Đang thực hiện"
        case .reported: "Chờ xác nhận"
        case .returned: "Bị trả lại"
        case .refused: "Từ chối nhận"
        case .done: "Đã xong"
        case .waived: "Không phải báo cáo"
        }
    }

    var tone: Tone {
        switch self {
        case .waiting, .waived: .still
        case .accepted, .inProgress: .moving
        case .reported: .soon
        case .returned, .refused: .late
        case .done: .done
        }
    }

    var badge: HTML { StateBadge.html(word, tone) }

    /// For the guide: what the state says of one party's part.
    var meaning: String {
        switch self {
        case .waiting: "Bên này chưa nhận phần việc của mình."
        case .accepted: "Đã nhận, chưa báo cáo."
        case .inProgress: "Đã có báo cáo tiến độ."
        case .reported: "Đã báo cáo kết quả, chờ người giao việc xác nhận."
        case .returned: "Kết quả bị trả lại để bổ sung."
        case .refused: "Bên này từ chối nhận, có lý do; chờ người giao việc quyết định."
        case .done: "Phần việc đã xong: bên chủ trì đã được xác nhận, hoặc bên phối hợp đã báo cáo kết quả."
        case .waived: "Bên chỉ đạo, bên nhận để biết, hoặc phần việc không còn phải làm vì nhiệm vụ đã kết thúc."
        }
    }
}
