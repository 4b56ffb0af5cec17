/// An earlier petition of the same sender and content that was guided or passed on. That is done once for a content, so that the
/// one that comes again does not pass the test `unguided` (Thông tư 05/2021/TT-TTCP, Điều 6, Điều 14).
public struct GuidedBefore: Sendable, Hashable {
    /// The code of that test in the rules of the office.
    public static let test = "unguided"

    /// The number of the earlier one.
    public let code: String
    public let way: PetitionWay

    /// Nil where the link says nothing of the same content, or the earlier one was dealt with otherwise.
    public init?(_ kind: PetitionLink.Kind?, code: String, way: PetitionWay?) {
        guard let way, way == .guided || way == .passed, kind == .duplicate || kind == .again else { return nil }
        self.code = code
        self.way = way
    }

    /// Why the later one does not pass.
    public var reason: String {
        switch way {
        case .passed: "Cùng người gửi, cùng nội dung với đơn \(code), đã chuyển đến cơ quan có thẩm quyền"
        default: "Cùng người gửi, cùng nội dung với đơn \(code), đã hướng dẫn hoặc trả lại"
        }
    }
}
