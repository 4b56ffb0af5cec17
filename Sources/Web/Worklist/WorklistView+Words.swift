import Office

extension WorklistView {
    var title: String {
        switch self {
        case .waiting: "Chờ tôi xử lý"
        case .coordinate: "Tôi phối hợp"
        case .assigned: "Tôi giao"
        case .inform: "Để biết"
        case .overdue: "Quá hạn"
        }
    }

    /// What stands where the list is empty, and where to go on.
    var emptiness: (title: String, text: String, action: MenuItem) {
        switch self {
        case .waiting:
            (
                "Không có việc nào chờ xử lý",
                "Việc mới giao, việc bị trả lại và kết quả chờ xác nhận sẽ hiện ở đây.",
                MenuItem("Xem các kế hoạch", "/plans")
            )
        case .coordinate:
            (
                "Không có việc nào phải phối hợp",
                "Khi đơn vị hoặc cá nhân được ghi là bên phối hợp, việc sẽ hiện ở đây cho đến khi phần phối hợp xong.",
                MenuItem("Xem việc chờ tôi xử lý", "/work")
            )
        case .assigned:
            (
                "Chưa giao việc nào",
                "Việc do mình giao, chỉ đạo hoặc đã phân công cho công chức trong đơn vị sẽ hiện ở đây.",
                MenuItem("Xem việc chờ tôi xử lý", "/work")
            )
        case .inform:
            (
                "Không có việc nào để theo dõi",
                "Việc gửi để biết sẽ hiện ở đây; những việc này không phải báo cáo.",
                MenuItem("Xem việc chờ tôi xử lý", "/work")
            )
        case .overdue:
            (
                "Không có việc nào quá hạn",
                "Nên xem các việc sắp đến hạn để chủ động báo cáo.",
                MenuItem("Xem việc đến hạn trong 7 ngày", "/work?due=week")
            )
        }
    }
}
