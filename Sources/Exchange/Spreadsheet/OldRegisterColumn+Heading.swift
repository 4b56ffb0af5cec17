import Desk
import Vietnamese

extension OldRegisterColumn {
    /// Reads a heading, whatever its case, marks, signs and remarks in brackets; nil for one that means nothing here.
    init?(heading text: String) {
        let words = text.prefix { $0 != "(" && $0 != "*" }.description.folded
        guard let column = Self.known[words] else { return nil }
        self = column
    }

    private static let known: [String: OldRegisterColumn] = {
        var known: [String: OldRegisterColumn] = [:]
        for column in allCases {
            for words in column.synonyms + [column.title.folded] { known[words] = column }
        }
        return known
    }()

    /// Folded headings that mean the same.
    private var synonyms: [String] {
        switch self {
        case .book: ["ten so", "so dang ky", "quyen so", "loai so"]
        case .year: ["nam vao so", "nam van ban"]
        case .running:
            [
                "so den", "so", "so di", "so van ban den", "so van ban di", "so vb den", "so vb di", "so vao so",
                "so dang ky den",
            ]
        case .number:
            ["so ky hieu", "so va ky hieu", "so hieu", "so hieu van ban", "so ky hieu vb", "so va ky hieu van ban"]
        case .notation: ["ky hieu van ban"]
        case .day: ["ngay vao so", "ngay dang ky", "ngay nhan", "ngay den so"]
        case .issuedOn:
            [
                "ngay thang van ban", "ngay thang nam van ban", "ngay ban hanh", "ngay vb", "ngay ky", "ngay thang",
                "ngay thang nam",
            ]
        case .kind: ["loai van ban", "ten loai van ban", "loai vb", "the loai"]
        case .excerpt:
            [
                "trich yeu", "trich yeu noi dung", "ten loai va trich yeu", "ten loai va trich yeu noi dung",
                "trich yeu noi dung van ban", "noi dung", "noi dung trich yeu", "ten loai va trich yeu noi dung vb",
            ]
        case .issuer:
            ["co quan ban hanh", "noi gui", "co quan gui", "don vi gui", "noi ban hanh", "tac gia van ban"]
        case .signer: ["nguoi ky van ban", "nguoi ky ban hanh"]
        case .receiver:
            [
                "don vi nguoi nhan", "don vi nhan", "nguoi nhan", "noi nhan", "noi nhan van ban", "chuyen cho",
                "don vi ca nhan nhan", "don vi hoac nguoi nhan van ban",
            ]
        case .passedOn: ["ngay gui", "ngay chuyen giao"]
        case .copies: ["so ban", "so luong", "sl ban"]
        case .secrecy: ["muc do mat", "mat"]
        case .urgency: ["muc do khan", "khan", "do khan cap"]
        case .state: ["trang thai", "tinh trang so"]
        case .note: ["ghi chu khac", "chu thich"]
        }
    }
}
