import Office

/// What the acts and subjects of the journal are called. An act that is not listed shows its own name.
enum JournalWords {
    static let groups: [(act: String, title: String)] = [
        ("unit.", "Đơn vị"), ("person.", "Người"), ("post.", "Chức danh"), ("role.", "Vai trò"),
        ("account.", "Tài khoản"), ("session.", "Phiên đăng nhập"), ("document.", "Văn bản"),
        ("reading.", "Đọc văn bản"), ("obligation.", "Nhiệm vụ"), ("organisation.", "Nhập danh sách"),
    ]

    static func title(of act: String) -> String {
        titles[act] ?? groups.first { $0.act == act }?.title ?? act
    }

    private static let titles = [
        "office.founded": "lập cơ quan", "unit.added": "thêm đơn vị", "unit.renamed": "đổi tên đơn vị",
        "unit.moved": "chuyển đơn vị", "unit.changed": "sửa đơn vị", "unit.aliases_changed": "sửa tên gọi khác",
        "unit.closed": "kết thúc đơn vị", "person.added": "thêm người", "person.changed": "sửa thông tin người",
        "person.left": "ghi nhận thôi công tác", "post.added": "bổ nhiệm", "post.ended": "thôi chức danh",
        "role.granted": "giao vai trò", "role.ended": "thôi giao vai trò", "account.invited": "cấp tài khoản",
        "account.reset": "đặt lại mật khẩu", "account.deactivated": "ngừng tài khoản",
        "account.password_chosen": "đặt mật khẩu", "account.password_changed": "đổi mật khẩu",
        "account.signed_in": "đăng nhập", "account.signed_out": "đăng xuất", "session.ended": "kết thúc phiên khác",
        "organisation.imported": "nhập danh sách",
    ]

    static func title(of kind: SubjectKind) -> String {
        switch kind {
        case .office: "Cơ quan"
        case .unit: "Đơn vị"
        case .person: "Người"
        case .account: "Tài khoản"
        case .document: "Văn bản"
        case .obligation: "Nhiệm vụ"
        case .setting: "Thiết lập"
        }
    }
}
