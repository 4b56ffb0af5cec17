import Vietnamese

/// What a column of a list of units, people or tasks holds, by the heading that people give it.
enum OrganisationHeading: String, CaseIterable {
    case unitName, shortName, aliases, parent, kind, isOutside, follower
    case fullName, unit, title, rank, login, email, phone, roles
    case content, lead, coordinate, directedBy, deadline, product, orderedBy, orderedOn
    case from
    /// Counts the rows; says nothing.
    case number

    /// The heading that the template uses.
    var title: String {
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

    /// Folded headings that mean the same.
    private var synonyms: [String] {
        switch self {
        case .unitName: ["ten co quan", "ten day du", "ten phong ban", "ten don vi co quan"]
        case .shortName: ["viet tat", "ky hieu", "ten tat", "ten ngan"]
        case .aliases: ["ten khac", "bi danh", "cach goi khac", "ten thuong goi"]
        case .parent: ["cap tren", "truc thuoc", "thuoc don vi", "don vi chu quan", "co quan cap tren"]
        case .kind: ["loai don vi", "loai hinh"]
        case .isOutside: ["ngoai co quan", "don vi ngoai"]
        case .follower: ["can bo theo doi", "chuyen vien theo doi", "theo doi"]
        case .fullName: ["ho ten", "ho va ten can bo", "ho va ten cong chuc", "can bo", "ho dem va ten"]
        case .unit: ["don vi cong tac", "phong ban", "phong", "bo phan", "don vi phong ban"]
        case .title: ["chuc vu", "chuc vu chuc danh", "chuc danh chuc vu"]
        case .rank: ["cap bac", "cap chuc danh"]
        case .login: ["tai khoan", "ten tai khoan", "username", "user"]
        case .email: ["email", "e mail", "dia chi email", "hop thu", "thu cong vu"]
        case .phone: ["so dien thoai", "dt", "sdt", "di dong"]
        case .roles: ["quyen", "phan quyen", "vai tro he thong"]
        case .content: ["noi dung", "nhiem vu", "noi dung cong viec", "cong viec", "ten nhiem vu"]
        case .lead:
            ["don vi chu tri", "co quan chu tri", "co quan don vi chu tri", "don vi tham muu", "don vi thuc hien"]
        case .coordinate: ["don vi phoi hop", "co quan phoi hop", "co quan don vi phoi hop", "phoi hop thuc hien"]
        case .directedBy: ["chi dao thuc hien", "nguoi chi dao", "lanh dao chi dao"]
        case .deadline:
            [
                "han", "han hoan thanh", "thoi han hoan thanh", "thoi gian hoan thanh", "thoi gian thuc hien",
                "thoi gian",
            ]
        case .product: ["san pham du kien", "ket qua", "san pham ket qua"]
        case .orderedBy: ["lanh dao giao", "giao boi", "nguon giao", "can cu", "van ban giao"]
        case .orderedOn: ["ngay van ban", "ngay giao viec"]
        case .from: ["ngay hieu luc", "ngay bat dau", "hieu luc tu", "tu ngay hieu luc", "ngay thanh lap"]
        case .number: ["stt", "so tt", "so thu tu", "tt"]
        }
    }

    /// Reads a heading, whatever its case, marks, signs and remarks in brackets.
    init?(_ text: String) {
        let words = text.prefix { $0 != "(" && $0 != "*" }.description.folded
        guard let heading = Self.known[words] else { return nil }
        self = heading
    }

    private static let known: [String: OrganisationHeading] = {
        var known: [String: OrganisationHeading] = [:]
        for heading in allCases {
            for words in heading.synonyms + [heading.title.folded] { known[words] = heading }
        }
        return known
    }()

    /// The columns of each kind of list, in the template's order.
    static let units: [Self] = [.unitName, .shortName, .aliases, .parent, .kind, .isOutside, .follower, .from]
    static let people: [Self] = [.fullName, .unit, .title, .rank, .login, .email, .phone, .roles, .from]
    static let tasks: [Self] = [.content, .directedBy, .lead, .coordinate, .deadline, .product, .orderedBy, .orderedOn]
}
