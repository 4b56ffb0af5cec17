/// By which right somebody signs, as who, and the name.
public struct OfficialSignature: Sendable, Equatable {
    /// From the top: «TL. CHỦ TỊCH», then «KT. CHÁNH VĂN PHÒNG»; empty when the head of the body signs.
    public var authority: [Authority]
    /// The signer's own post: «Phó Chánh Văn phòng».
    public var post: String
    /// Without academic titles or honours.
    public var name: String

    /// Legal basis: Nghị định 30/2020/NĐ-CP, Điều 13; Phụ lục I, phần I, mục II.7.
    public enum Authority: Sendable, Equatable {
        /// For a collective body, which is named: TM. ỦY BAN NHÂN DÂN.
        case onBehalfOf(String)
        /// For the head, by a deputy: KT. CHỦ TỊCH.
        case forHead(String)
        /// By the head's order, by the head of a unit: TL. CHỦ TỊCH.
        case byOrderOf(String)
        /// By a written mandate of the head: TUQ. GIÁM ĐỐC.
        case byMandateOf(String)
        /// The signer holds the post until somebody is appointed: the post's own line is Q. GIÁM ĐỐC.
        case acting
    }

    public init(authority: [Authority] = [], post: String, name: String) {
        self.authority = authority
        self.post = post
        self.name = name
    }

    /// The lines above the name, in capitals.
    package var lines: [String] {
        var lines: [String] = []
        var isActing = false
        for authority in authority {
            switch authority {
            case .onBehalfOf(let body): lines.append("TM. \(body)")
            case .forHead(let post): lines.append("KT. \(post)")
            case .byOrderOf(let post): lines.append("TL. \(post)")
            case .byMandateOf(let post): lines.append("TUQ. \(post)")
            case .acting: isActing = true
            }
        }
        return (lines + [isActing ? "Q. \(post)" : post]).map { $0.uppercased() }
    }
}
