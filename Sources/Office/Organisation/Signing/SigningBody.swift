/// The body in whose name a paper goes out.
public struct SigningBody: Sendable, Hashable {
    /// As printed after «TM.»: «Ủy ban nhân dân».
    public let name: String
    /// What its head is called: «Chủ tịch», «Chánh Văn phòng».
    public let headTitle: String
    /// Whether it decides collectively, so that its papers are signed on its behalf (TM.).
    public let isCollective: Bool
    /// Whether the leaders of the office are its leaders; the People's Committee above has its own (`CommitteePost`).
    public let isOwn: Bool

    public init(name: String, headTitle: String, isCollective: Bool, isOwn: Bool) {
        self.name = name
        self.headTitle = headTitle
        self.isCollective = isCollective
        self.isOwn = isOwn
    }

    /// The office itself, which works under one head (chế độ thủ trưởng).
    public static func office(_ name: String, headTitle: String = "Chánh Văn phòng") -> SigningBody {
        SigningBody(name: name, headTitle: headTitle, isCollective: false, isOwn: true)
    }

    /// Ủy ban nhân dân, which decides collectively; what its Chairman decides alone is signed without TM. Its leaders sign,
    /// and the office by order or by mandate of the Chairman.
    public static let committee = SigningBody(
        name: "Ủy ban nhân dân", headTitle: "Chủ tịch", isCollective: true, isOwn: false)
}
