import Office

extension PlanFigure {
    var title: String {
        switch self {
        case .waiting: "Chờ tiếp nhận"
        case .moving: "Đang thực hiện"
        case .reported: "Chờ xác nhận"
        case .overdue: "Quá hạn"
        case .soon: "Sắp đến hạn"
        case .done: "Hoàn thành"
        case .ended: "Hủy, thay thế"
        }
    }

    var tone: Tone {
        switch self {
        case .waiting, .ended: .still
        case .moving: .moving
        case .reported, .soon: .soon
        case .overdue: .late
        case .done: .done
        }
    }
}
