/// A kind of paper with the abbreviation that stands for it in a notation («KH» in 05/KH-UBND).
///
/// The 29 kinds of Decree 30/2020/NĐ-CP article 7, those of legal documents, those of the Party (Guidance
/// 36-HD/VPTW), and copies. Two kinds may share an abbreviation; the heading decides then.
public struct PaperKind: Sendable, Equatable {
    /// As it is written in a sentence: «Kế hoạch».
    public let name: String
    /// Empty where there is none.
    public let abbreviations: [String]
    public let family: Family

    public enum Family: Sendable { case administrative, legal, party }

    init(_ name: String, _ abbreviations: String..., family: Family = .administrative) {
        self.name = name
        self.abbreviations = abbreviations
        self.family = family
    }

    public static let all: [PaperKind] = administrative + legal + party

    static let administrative = [
        PaperKind("Nghị quyết", "NQ"), PaperKind("Quyết định", "QĐ"), PaperKind("Chỉ thị", "CT"),
        PaperKind("Quy chế", "QC"), PaperKind("Quy định", "QyĐ"), PaperKind("Thông cáo", "TC"),
        PaperKind("Thông báo", "TB"), PaperKind("Hướng dẫn", "HD"), PaperKind("Chương trình", "CTr"),
        PaperKind("Kế hoạch", "KH"), PaperKind("Phương án", "PA"), PaperKind("Đề án", "ĐA"), PaperKind("Dự án", "DA"),
        PaperKind("Báo cáo", "BC"), PaperKind("Biên bản", "BB"), PaperKind("Tờ trình", "TTr"),
        PaperKind("Hợp đồng", "HĐ"),
        PaperKind("Công văn"), PaperKind("Công điện", "CĐ"), PaperKind("Bản ghi nhớ", "BGN"),
        PaperKind("Bản thỏa thuận", "BTT"), PaperKind("Giấy ủy quyền", "GUQ"), PaperKind("Giấy mời", "GM"),
        PaperKind("Giấy giới thiệu", "GGT"), PaperKind("Giấy nghỉ phép", "GNP"), PaperKind("Phiếu gửi", "PG"),
        PaperKind("Phiếu chuyển", "PC"), PaperKind("Phiếu báo", "PB"), PaperKind("Thư công"),
    ]

    static let legal = [
        PaperKind("Hiến pháp", family: .legal), PaperKind("Bộ luật", family: .legal), PaperKind("Luật", family: .legal),
        PaperKind("Pháp lệnh", "PL", family: .legal), PaperKind("Lệnh", "L", family: .legal),
        PaperKind("Nghị định", "NĐ", family: .legal), PaperKind("Thông tư liên tịch", "TTLT", family: .legal),
        PaperKind("Nghị quyết liên tịch", "NQLT", family: .legal), PaperKind("Thông tư", "TT", family: .legal),
        PaperKind("Văn bản hợp nhất", "VBHN", family: .legal),
    ]

    static let party = [
        PaperKind("Kết luận", "KL", family: .party), PaperKind("Quy định", "QĐ", "QĐi", "QyĐ", family: .party),
        PaperKind("Chương trình hành động", "CTHĐ", "CTr", family: .party),
        PaperKind("Thông tri", "TT", family: .party),
        PaperKind("Công văn", "CV", family: .party), PaperKind("Thông báo kết luận", "TB", family: .party),
        PaperKind("Điều lệ", "ĐL", family: .party), PaperKind("Tuyên bố", "TB", family: .party),
        PaperKind("Lời kêu gọi", family: .party), PaperKind("Đề cương", family: .party),
    ]

    /// The kind that an abbreviation in a notation stands for.
    static func of(abbreviation: some StringProtocol, isParty: Bool) -> PaperKind? {
        let ordered = isParty ? party + all : all
        return ordered.first { $0.abbreviations.contains(String(abbreviation)) }
            ?? ordered.first { kind in
                kind.abbreviations.contains { $0.lowercased() == abbreviation.lowercased() && $0.count > 1 }
            }
    }
}
