import Vietnamese

/// By which way agencies are reached: those that an administrator keeps, and those with which papers were exchanged before.
/// Names are compared without marks and case.
public struct AgencyDirectory: Sendable {
    private let kept: [String: Agency]
    private let met: [String: AgencyCode]
    /// The office's own code; nil where it takes no part in the interchange.
    private let own: AgencyCode?

    public init(_ agencies: [Agency], met: [InterchangeAgency], own: AgencyCode?) {
        kept = Dictionary(agencies.map { (Self.key($0.name), $0) }) { first, _ in first }
        var codes: [String: AgencyCode] = [:]
        for agency in met {
            if let code = agency.code, let name = agency.name { codes[Self.key(name)] = code }
        }
        self.met = codes
        self.own = own
    }

    public static func key(_ name: String) -> String { name.folded }

    public func agency(named name: String) -> Agency? { kept[Self.key(name)] }

    /// Where it is reached over the interchange; nil where it is not, or is to be reached otherwise.
    public func code(named name: String) -> AgencyCode? {
        guard own != nil else { return nil }
        let agency = agency(named: name)
        guard agency.map({ $0.way == .interchange }) ?? true else { return nil }
        let code = agency?.code ?? met[Self.key(name)]
        return code == own ? nil : code
    }

    /// Why a recipient that has not been sent an issued paper has not.
    ///
    /// - Parameter hasContent: whether its content is kept here, so that there is something to send.
    public func hindrance(of recipient: OutgoingRecipient, hasContent: Bool) -> SendingHindrance {
        guard recipient.way != .paper else { return .paper }
        guard hasContent else { return .noFile }
        let agency = agency(named: recipient.name)
        if agency?.way == .other { return .otherWay }
        if agency?.way == .mail {
            guard let address = agency?.email else { return .noAddress }
            switch recipient.mailing {
            case .underWay: return .mailing(address)
            case .givenUp(let why): return .mailGivenUp(why)
            case nil: return .mail(address)
            }
        }
        guard agency != nil || met[Self.key(recipient.name)] != nil else { return .unknown }
        guard own != nil else { return .notConnected }
        return code(named: recipient.name) == nil ? .noCode : .ready
    }
}
