/// How fast a paper has to go: the stamp that it bears below its number.
///
/// Legal basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục III, khoản 2, điểm b; mục IV, ô số 10b.
public enum OfficialUrgency: String, Sendable, CaseIterable {
    case urgent = "KHẨN"
    case immediate = "THƯỢNG KHẨN"
    case express = "HỎA TỐC"

    /// Of the box around it, in millimetres.
    var width: Double {
        switch self {
        case .urgent: 20
        case .immediate: 40
        case .express: 30
        }
    }
}
