/// The large parts of a paper that is divided into articles: each has its number on one line and its title below.
///
/// Legal basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II, khoản 6, điểm đ.
public enum OfficialDivision: String, Sendable, CaseIterable {
    case part = "Phần"
    case chapter = "Chương"
    case division = "Mục"
    case subdivision = "Tiểu mục"
}
