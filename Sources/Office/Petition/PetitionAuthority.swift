/// Whose it is to settle a petition, as it is classified (Thông tư 05/2021/TT-TTCP, Điều 6).
public enum PetitionAuthority: String, Sendable, Hashable, CaseIterable, Codable {
    /// This office's.
    case own
    case administrative, elected, judicial, party, other

    public var title: String {
        switch self {
        case .own: "Thuộc thẩm quyền của cơ quan"
        case .administrative: "Cơ quan hành chính khác"
        case .elected: "Cơ quan dân cử"
        case .judicial: "Cơ quan điều tra, kiểm sát, tòa án, thi hành án"
        case .party: "Cơ quan Đảng, đoàn thể"
        case .other: "Cơ quan, tổ chức khác"
        }
    }
}
