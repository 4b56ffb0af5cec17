/// What a petition is about, as the report on petitions divides them (Thông tư 02/2021/TT-TTCP).
public enum PetitionField: String, Sendable, Hashable, CaseIterable, Codable {
    case policy, land, administrative, corruption, judicial, party, other

    public var title: String {
        switch self {
        case .policy: "Chế độ, chính sách"
        case .land: "Đất đai, nhà cửa"
        case .administrative: "Hành chính khác"
        case .corruption: "Tham nhũng, tiêu cực"
        case .judicial: "Tư pháp"
        case .party: "Đảng, đoàn thể"
        case .other: "Lĩnh vực khác"
        }
    }
}
