extension Rank {
    /// What the office calls it, in lists and in spreadsheets.
    public var word: String {
        switch self {
        case .leader: "Lãnh đạo cơ quan"
        case .head: "Trưởng đơn vị"
        case .deputy: "Cấp phó đơn vị"
        case .officer: "Chuyên viên, nhân viên"
        }
    }
}

extension Unit.Kind {
    /// What the office calls it, in lists and in spreadsheets.
    public var word: String {
        switch self {
        case .office: "Cơ quan"
        case .leadership: "Lãnh đạo"
        case .division: "Phòng"
        case .board: "Ban"
        case .centre: "Trung tâm"
        case .agency: "Cơ quan ngoài"
        }
    }
}

extension Role {
    /// What the office calls it, in lists and in spreadsheets.
    public var word: String {
        switch self {
        case .administrator: "Quản trị"
        case .clerk: "Văn thư"
        case .planner: "Theo dõi kế hoạch"
        case .archivist: "Lưu trữ"
        case .counter: "Một cửa"
        case .reception: "Tiếp công dân"
        case .inspection: "Kiểm soát thủ tục hành chính"
        case .officer: "Cán bộ"
        }
    }

    /// What the role lets its holder do, in one sentence.
    public var explanation: String {
        switch self {
        case .administrator: "Quản lý đơn vị, nhân sự, tài khoản; không xem thêm văn bản nào."
        case .clerk: "Tiếp nhận, đọc, xác nhận và đăng ký văn bản của cả cơ quan."
        case .planner: "Theo dõi, giao, điều chỉnh nhiệm vụ của cả cơ quan."
        case .archivist: "Giữ danh mục hồ sơ và lưu trữ cơ quan, nhận hồ sơ nộp lưu của các đơn vị."
        case .counter: "Tiếp nhận hồ sơ thủ tục hành chính, theo dõi và trả kết quả tại bộ phận một cửa."
        case .reception: "Tiếp công dân, tiếp nhận, phân loại đơn thư; chỉ xem người tố cáo ở đơn được chỉ định."
        case .inspection:
            "Lập kế hoạch, kiểm tra công tác kiểm soát thủ tục, một cửa; tiếp nhận phản ánh, kiến nghị về quy định; rà soát thủ tục."
        case .officer: "Nhận và thực hiện việc được giao."
        }
    }

    /// The roles that are given; being an officer comes with any post.
    public static let grantable: [Role] = [
        .administrator, .clerk, .planner, .archivist, .counter, .reception, .inspection,
    ]
}

extension Account.State {
    /// What the office calls it.
    public var word: String {
        switch self {
        case .invited: "Chờ đặt mật khẩu"
        case .active: "Đang hoạt động"
        case .deactivated: "Ngừng hoạt động"
        }
    }
}
