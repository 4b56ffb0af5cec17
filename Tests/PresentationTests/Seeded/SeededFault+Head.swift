import Foundation

extension SeededFault {
    /// The page.
    static let page: [SeededFault] = [
        .markup("paper-size", "<w:pgSz w:w=\"119[0-9]*\" w:h=\"168[0-9]*\"", "<w:pgSz w:w=\"12240\" w:h=\"15840\""),
        .markup("orientation", "<w:pgSz w:w=\"119[0-9]*\" w:h=\"168[0-9]*\"", "<w:pgSz w:w=\"16838\" w:h=\"11906\""),
        .markup("margin-top", "w:top=\"1[0-9]{3}\"", "w:top=\"567\""),
        .markup("margin-bottom", "w:bottom=\"1[0-9]{3}\"", "w:bottom=\"1701\""),
        .markup("margin-left", "w:left=\"1701\" w:header", "w:left=\"1134\" w:header"),
        .markup("margin-right", "w:right=\"1134\" w:bottom", "w:right=\"1500\" w:bottom"),
        .look("font", .body, "rFonts", "w:ascii=\"Arial\" w:hAnsi=\"Arial\""),
        .look("legacy-font", .body, "rFonts", "w:ascii=\".VnTime\" w:hAnsi=\".VnTime\""),
        .look("color", .body, "color", "w:val=\"C00000\""),
        .say("unicode-composed", .body) { $0.decomposedStringWithCanonicalMapping },
        .numbering("page-number-missing", "PAGE", "DATE"),
        .numbering("page-number-place", "<w:jc w:val=\"center\"/>", "<w:jc w:val=\"left\"/>"),
        .numbering("page-number-look", "<w:sz w:val=\"26\"/>", "<w:sz w:val=\"20\"/>"),
        SeededFault(rule: "page-number-first", least: 1) { paper in
            guard try paper.hasPageNumbers() else { return false }
            return paper.replace("<w:titlePg */>", with: "")
        },
    ]

    /// The boxes at the top of the first page.
    static let head: [SeededFault] = [
        .say("nation-missing", .nation) { _ in "" },
        .say("nation-wording", .nation) { $0.replacing("NGHĨA", with: "NGHIÃ") },
        .say("nation-letters", .nation) { $0.capitalized },
        .size("nation-size", .nation, 15), .bold("nation-bold", .nation, false),
        .italic("nation-upright", .nation, true),
        .say("motto-missing", .motto) { _ in "" },
        .say("motto-wording", .motto) { $0.replacing(" - ", with: "-") },
        .size("motto-size", .motto, 12), .bold("motto-bold", .motto, false), .italic("motto-upright", .motto, true),
        .say("superior-place", .superior, least: 2) { _ in "ỦY BAN NHÂN DÂN TỈNH" },
        .say("superior-letters", .superior, least: 2) { $0.capitalized },
        .size("superior-size", .superior, least: 2, 15), .bold("superior-regular", .superior, least: 2, true),
        .italic("superior-upright", .superior, least: 2, true),
        .sayAll("issuer-letters", .issuer) { $0.capitalized },
        .say("issuer-full-name", .issuer) { $0.hasPrefix("VĂN") ? "VĂN PHÒNG UBND" : "UBND" },
        .size("issuer-size", .issuer, 15), .bold("issuer-bold", .issuer, false),
        .italic("issuer-upright", .issuer, true),
        .say("number-missing", .number) { _ in "" },
        .say("number-form", .number) { $0.replacing("Số:", with: "SỐ:") },
        .say("number-zero", .number) { "Số: 5/\(symbol($0))" },
        .say("number-spacing", .number) { "Số: 15 / \(symbol($0))" },
        .say("number-letters", .number) { "Số: 15/\(symbol($0).capitalized)" },
        .say("number-kind", .number) { text in
            // A letter's symbol has no kind.
            group(0, of: text) == "UBND" ? text : "Số: 15/\(text.contains("/TB") ? "BC" : "TB")-\(group(1, of: text))"
        },
        .say("number-issuer", .number) { text in
            // A letter's symbol begins with its issuer.
            group(0, of: text) == "UBND" ? "Số: 15/SNV-KT" : "Số: 15/\(group(0, of: text))-SNV"
        },
        .say("number-year", .number) { "Số: 15/2026/\(symbol($0))" },
        .size("number-size", .number, 15), .italic("number-upright", .number, true),
        .bold("number-regular", .number, true),
        .say("date-missing", .date) { _ in "" },
        .say("date-form", .date) { $0.replacing(", ngày", with: " ngày") },
        .say("date-zero", .date) { _ in "Lào Cai, ngày 5 tháng 6 năm 2026" },
        .say("date-zero-extra", .date) { _ in "Lào Cai, ngày 15 tháng 06 năm 2026" },
        .say("date-exists", .date) { _ in "Lào Cai, ngày 31 tháng 6 năm 2026" },
        .say("place-name", .date) { _ in "Lào cai, ngày 15 tháng 6 năm 2026" },
        .size("date-size", .date, 12), .italic("date-italic", .date, false), .bold("date-regular", .date, true),
        .add("urgency-word", below: .number, "Rất khẩn"), .add("urgency-bold", below: .number, "KHẨN"),
        .add("secrecy-word", below: .number, "Mật"), .add("circulation-word", below: .number, "Lưu hành nội bộ"),
    ]

    private static func symbol(_ text: String) -> String {
        text.split(separator: "/", maxSplits: 1).last.map(String.init) ?? ""
    }

    private static func group(_ index: Int, of text: String) -> String {
        let groups = symbol(text).split(separator: "-")
        return index < groups.count ? String(groups[index]) : ""
    }

    static let title: [SeededFault] = [
        .say("kind-missing", .kind) { _ in "" },
        .say("kind-known", .kind) { _ in "BẢN TIN" },
        .say("kind-letters", .kind) {
            $0 == "GIẤY MỜI HỌP" ? "Giấy mời" : "\($0.prefix(1))\($0.dropFirst().lowercased())"
        },
        .size("kind-size", .kind, 16), .bold("kind-bold", .kind, false), .italic("kind-upright", .kind, true),
        .lay("kind-centre", .kind, "jc", "w:val=\"left\""),
        .sayAll("excerpt-missing", .excerpt) { _ in "" },
        .sayAll("excerpt-letters", .excerpt) { $0.uppercased() },
        .size("excerpt-size", .excerpt, 12), .bold("excerpt-bold", .excerpt, false),
        .italic("excerpt-upright", .excerpt, true), .lay("excerpt-centre", .excerpt, "jc", "w:val=\"left\""),
        .say("letter-subject-missing", .letterSubject, least: 1) { _ in "" },
        .say("letter-subject-form", .letterSubject, least: 1) { $0.replacing("V/v", with: "Về việc") },
        .size("letter-subject-size", .letterSubject, least: 1, 14),
        .italic("letter-subject-upright", .letterSubject, least: 1, true),
        .bold("letter-subject-regular", .letterSubject, least: 1, true),
        .say("addressee-form", .addressee, least: 2) { _ in "Kính gửi" },
        .say("addressee-list", .addresseeItem, least: 2) { $0.replacing(";", with: ",") },
        .size("addressee-size", .addressee, least: 2, 12), .italic("addressee-upright", .addressee, least: 2, true),
    ]
}
