/// What a column of a list of units, people or tasks holds.
public enum ImportColumn: String, Sendable, CaseIterable {
    case unitName, shortName, aliases, parent, kind, isOutside, follower
    case fullName, unit, title, rank, login, email, phone, roles
    case content, lead, coordinate, directedBy, deadline, product, orderedBy, orderedOn
    case from
    /// Counts the rows; says nothing.
    case number

    /// The heading that the template uses.
    public var title: String {
        switch self {
        case .unitName: "Tên đơn vị"
        case .shortName: "Tên viết tắt"
        case .aliases: "Tên gọi khác"
        case .parent: "Đơn vị cấp trên"
        case .kind: "Loại"
        case .isOutside: "Cơ quan ngoài"
        case .follower: "Người theo dõi"
        case .fullName: "Họ và tên"
        case .unit: "Đơn vị"
        case .title: "Chức danh"
        case .rank: "Cấp"
        case .login: "Tên đăng nhập"
        case .email: "Thư điện tử"
        case .phone: "Điện thoại"
        case .roles: "Vai trò"
        case .content: "Nội dung nhiệm vụ"
        case .lead: "Chủ trì"
        case .coordinate: "Phối hợp"
        case .directedBy: "Chỉ đạo"
        case .deadline: "Thời hạn"
        case .product: "Sản phẩm"
        case .orderedBy: "Người giao"
        case .orderedOn: "Ngày giao"
        case .from: "Từ ngày"
        case .number: "TT"
        }
    }

    /// The column in which a command's field stands; nil for what no column says.
    init?(field: String?, in list: ImportList) {
        guard let field else { return nil }
        let column: ImportColumn? =
            switch (field, list) {
            case ("name", .units): .unitName
            case ("due", .tasks), ("time", .tasks), ("milestones", .tasks): .deadline
            case ("assigner", .tasks): .orderedBy
            default: ImportColumn(rawValue: field)
            }
        guard let column, list.columns.contains(column) else { return nil }
        self = column
    }
}
