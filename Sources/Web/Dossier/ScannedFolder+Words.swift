import Desk
import Office
import WorkTime

extension ScannedFolder {
    /// What became of a scan, as whoever scans reads it.
    var words: String {
        let here = "Hồ sơ \(code): giấy đang ở \(unit)"
        return switch outcome {
        case .arrived(let next?): "\(here). Xong việc thì quét lần nữa để thực hiện «\(next)»."
        case .arrived(nil): "\(here)."
        case .elsewhere(let holder): "\(here), nhưng hồ sơ điện tử do \(holder) giữ. Xem lại nơi phải chuyển đến."
        case .moved(let step, let state): "\(here). Đã thực hiện «\(step)», hồ sơ ở «\(state)»."
        case .open(let reason, _): "\(here). Chưa chuyển bước: \(reason)"
        case .repeated: "Hồ sơ \(code) vừa được quét ở đây, không ghi nhận thêm. Sau một phút quét lại được."
        }
    }

    /// The page on which the step is to be taken; nil where nothing has to be opened.
    var href: Href? {
        guard case .open(_, let step) = outcome else { return nil }
        let dossier: Href = "/dossiers/\(id)"
        return step.map { dossier.followed(by: "/steps/\($0)") } ?? dossier.at("offers")
    }

    var hasMoved: Bool {
        if case .moved = outcome { return true }
        return false
    }

    static let shape = JSONShape<ScannedFolder>(
        "ScannedFolder",
        [
            .init("id", "Mã trong hệ thống", \.id), .init("code", "Mã hồ sơ", \.code),
            .init("unit", "Nơi hồ sơ giấy đang ở", \.unit), .init("words", "Kết quả, bằng lời", \.words),
            .init("hasMoved", "Đã chuyển bước", \.hasMoved),
        ])
}

extension StrayFolders.Answer {
    static let shape = JSONShape<StrayFolders.Answer>(
        "StrayFolderList",
        [
            .init(
                list: "folders",
                JSONShape<StrayFolder>(
                    "StrayFolder",
                    [
                        .init("id", "Mã trong hệ thống", \.id), .init("code", "Mã hồ sơ", \.code),
                        .init("title", "Tên thủ tục", \.title),
                        .init("unit", NamedParty.shape, "Hồ sơ giấy đang ở", \.folder.unit),
                        .init("by", NamedParty.shape, "Người quét sau cùng", \.folder.by),
                        .init("scannedAt", "Lúc quét sau cùng", \.folder.scannedAt),
                        .init("holder", NamedParty.shape, "Ai giữ hồ sơ điện tử", \.holder),
                        .init("holderUnit", NamedParty.shape, "Đơn vị của người giữ", \.holderUnit),
                        .init("heldSince", "Giữ từ lúc", \.folder.heldSince),
                        .init("isElsewhere", "Giấy ở đơn vị khác; không thì chưa ai quét từ khi chuyển", \.isElsewhere),
                    ]), "Các hồ sơ", \.lines),
            .init("next", "Gửi làm «after» để xem tiếp; không có khi đã hết") { $0.next?.id },
            .init("nextSince", "Gửi làm «since» cùng «after»") { $0.next.map { Int($0.since.milliseconds) } },
        ])
}
