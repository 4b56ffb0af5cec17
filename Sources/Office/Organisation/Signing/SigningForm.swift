/// How somebody signs a paper: the lines above the name, and the delegation they stand on.
public struct SigningForm: Sendable, Equatable {
    /// Legal basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.7.
    public enum Line: Sendable, Equatable {
        /// TM.: for a collective body, which is named.
        case onBehalfOf(String)
        /// KT.: for the head, by a deputy.
        case forHead(String)
        /// TL.: by the head's order.
        case byOrderOf(String)
        /// TUQ.: by the head's written mandate.
        case byMandateOf(String)
        /// Q.: the post's own line bears it.
        case acting
    }

    /// From the top.
    public let lines: [Line]
    /// The signer's own post.
    public let post: String
    public let name: String
    public let signer: Key<Person>
    /// What the right stands on; nil where the post itself gives it.
    public let delegation: Delegation?

    public init(
        lines: [Line], post: String, name: String, signer: Key<Person>, delegation: Delegation? = nil
    ) {
        self.lines = lines
        self.post = post
        self.name = name
        self.signer = signer
        self.delegation = delegation
    }

    /// The lines above the name as they are printed, in capitals.
    public var printed: [String] {
        var printed: [String] = []
        for line in lines {
            switch line {
            case .onBehalfOf(let body): printed.append("TM. \(body)")
            case .forHead(let title): printed.append("KT. \(title)")
            case .byOrderOf(let title): printed.append("TL. \(title)")
            case .byMandateOf(let title): printed.append("TUQ. \(title)")
            case .acting: break
            }
        }
        printed.append(lines.contains(.acting) ? "Q. \(post)" : post)
        return printed.map { $0.uppercased() }
    }

    /// On what the signature stands, in words: for the page beside the paper.
    public var ground: String? {
        delegation.map { "\($0.kind.word) \($0.giverTitle) theo \($0.basis): \($0.matters)" }
    }
}
