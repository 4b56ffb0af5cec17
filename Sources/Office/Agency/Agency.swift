/// An agency to which papers go, as the office's directory has it: how it is reached.
///
/// Legal basis: Nghị định 30/2020/NĐ-CP, Điều 18; Quyết định 28/2018/QĐ-TTg (papers between agencies over the interchange).
public struct Agency: Sendable, Equatable {
    /// The way that an agency prefers.
    public enum Way: String, Sendable, Codable, CaseIterable {
        case interchange, mail
        /// By hand, by post, or by a system of its own: nothing leaves by itself.
        case other
    }

    public let id: Key<Agency>
    /// In full, as papers name it.
    public let name: String
    /// On the interchange; nil where it takes no part.
    public let code: AgencyCode?
    public let email: String?
    public let way: Way
    public let version: Int64

    public init(id: Key<Agency>, name: String, code: AgencyCode?, email: String?, way: Way, version: Int64) {
        self.id = id
        self.name = name
        self.code = code
        self.email = email
        self.way = way
        self.version = version
    }
}

extension Agency.Way {
    public var words: String {
        switch self {
        case .interchange: "Trục liên thông"
        case .mail: "Thư điện tử"
        case .other: "Giao trực tiếp, bưu chính, hệ thống khác"
        }
    }
}
