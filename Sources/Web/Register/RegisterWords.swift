import Desk
import Office
import WorkTime

/// What books are called on screen.
enum RegisterWords {
    static func word(_ state: RegisterEntry.State) -> String {
        switch state {
        case .reserved: "Đang giữ số"
        case .used: "Đã vào sổ"
        case .void: "Đã hủy"
        }
    }

    static func word(_ channel: RegisterEntry.Channel) -> String {
        switch channel {
        case .paper: "Bưu điện, chuyển phát"
        case .system: "Hệ thống điện tử"
        case .mail: "Thư điện tử"
        case .hand: "Nhận trực tiếp"
        }
    }

    static func word(_ numbering: Register.Numbering) -> String {
        switch numbering {
        case .joint: "Chung một hệ thống số"
        case .kind: "Riêng từng loại văn bản"
        }
    }

    static func word(_ issuer: Register.Issuer) -> String {
        switch issuer {
        case .office: "Văn phòng"
        case .committee: "Ủy ban nhân dân và Chủ tịch Ủy ban nhân dân"
        }
    }

    /// «Văn bản đến», «Văn bản đi», «Văn bản đi của Ủy ban nhân dân».
    static func kind(_ book: Register) -> String {
        DocumentWords.title(of: book.direction) + (book.issuer == .committee ? " của Ủy ban nhân dân" : "")
    }

    /// «Số đến» of an incoming paper, «Số» of others.
    static func numberName(_ direction: Document.Direction) -> String { direction == .incoming ? "Số đến" : "Số" }

    /// «năm 2026», «Quyết định, năm 2026».
    static func title(year: Int, kind: String) -> String {
        kind.isEmpty ? "năm \(year)" : "\(kind.prefix(1).uppercased())\(kind.dropFirst()), năm \(year)"
    }
}
