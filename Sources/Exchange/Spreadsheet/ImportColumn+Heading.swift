import Desk
import Vietnamese

/// Columns are known by the headings that people give them.
extension ImportColumn {
    /// Reads a heading, whatever its case, marks, signs and remarks in brackets.
    init?(heading text: String) {
        let words = text.prefix { $0 != "(" && $0 != "*" }.description.folded
        guard let column = Self.known[words] else { return nil }
        self = column
    }

    private static let known: [String: ImportColumn] = {
        var known: [String: ImportColumn] = [:]
        for column in allCases {
            for words in column.synonyms + [column.title.folded] { known[words] = column }
        }
        return known
    }()

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
}
