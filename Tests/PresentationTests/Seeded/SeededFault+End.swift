extension SeededFault {
    static let recipients: [SeededFault] = [
        .say("recipients-missing", .recipientsHead) { _ in "" },
        .say("recipients-form", .recipientsHead) { _ in "NƠI NHẬN" },
        .say("recipients-dash", .recipient) { "+\($0.dropFirst())" },
        .say("recipients-end", .recipient) { $0.replacing(";", with: ".") },
        .say("recipients-first", .recipient, least: 1) { $0.hasPrefix("- Như trên") ? "- Sở Nội vụ;" : $0 },
        .say("archive-missing", .archive) { _ in "- Cổng thông tin điện tử." },
        .say("archive-form", .archive) { _ in "- Lưu VT,TH" },
        .say("archive-unit", .archive) { _ in "- Lưu: VT." },
        .size("recipients-head-size", .recipientsHead, 14), .bold("recipients-head-bold", .recipientsHead, false),
        .italic("recipients-head-italic", .recipientsHead, false), .size("recipients-size", .recipient, 13),
        .italic("recipients-upright", .recipient, true),
    ]

    static let signature: [SeededFault] = [
        .sayAll("authority-missing", .authority) { _ in "" },
        .say("authority-form", .authority, least: 2) { $0.replacing(". ", with: " ") },
        .say("authority-body", .authority) {
            $0.hasPrefix("TL") || $0.hasPrefix("KT") ? "TM\($0.dropFirst(2))" : "TM. \($0)"
        },
        .sayAll("authority-letters", .authority) { $0.capitalizedPost },
        .size("authority-size", .authority, 12), .bold("authority-bold", .authority, false),
        .italic("authority-upright", .authority, true),
        deputy("authority-deputy", "TRƯỞNG PHÒNG TỔNG HỢP"), deputy("authority-lines", ""),
        .say("signer-missing", .signer) { _ in "" },
        .say("signer-title", .signer) { "ThS. \($0)" },
        .say("signer-letters", .signer) { $0.uppercased() },
        .size("signer-size", .signer, 12), .bold("signer-bold", .signer, false),
        .italic("signer-upright", .signer, true),
    ]

    /// Another post for a deputy who signs for the head.
    private static func deputy(_ rule: String, _ post: String) -> SeededFault {
        SeededFault(rule: rule, least: 2) { paper in
            guard let last = paper.places(.authority).last, paper.texts[last].hasPrefix("PHÓ") else { return false }
            paper.say(post, in: last)
            return true
        }
    }
}

extension String {
    /// «KT. CHỦ TỊCH» as «KT. Chủ tịch»; a post alone with its first letter large.
    fileprivate var capitalizedPost: String {
        let words = split(separator: " ").map(String.init)
        let rights = words.prefix { $0.hasSuffix(".") }
        let post = words.dropFirst(rights.count).joined(separator: " ").lowercased()
        return (rights + ["\(post.prefix(1).uppercased())\(post.dropFirst())"]).joined(separator: " ")
    }
}
