/// One part of a version with everything that is said of it: two parts are the same where their facts are, on whichever lines
/// they stand.
public struct ProcessPart: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case role, field, paper, form, clock, track, state, act

        public var title: String {
            switch self {
            case .role: "Vai trò"
            case .field: "Trường"
            case .paper: "Giấy tờ"
            case .form: "Giấy tờ được lập"
            case .clock: "Thời hạn"
            case .track: "Nhánh lấy ý kiến"
            case .state: "Trạng thái"
            case .act: "Bước"
            }
        }
    }

    /// A property: as it is compared, by `id` and `key`, and as a person reads it.
    public struct Fact: Hashable, Sendable {
        public let id: String
        public let name: String
        public let key: String
        public let shown: String

        init(_ name: String, _ key: String, shown: String? = nil, id: String? = nil) {
            self.id = id ?? name
            self.name = name
            self.key = key
            self.shown = shown ?? key
        }
    }

    public let kind: Kind
    public let code: String
    public let title: String
    /// In an order that is the same for all parts of a kind, without those that are empty.
    public let facts: [Fact]

    init(_ kind: Kind, _ code: String, _ title: String, _ facts: [Fact]) {
        self.kind = kind
        self.code = code
        self.title = title
        self.facts = ([Fact("Tên", title)] + facts).filter { !$0.key.isEmpty }
    }
}
