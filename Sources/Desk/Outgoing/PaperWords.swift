import Office
import Storage

/// The words of an outgoing paper that come from the office's settings: its letterhead, its names, its kinds of paper and posts.
///
/// They are kept as JSON with the signature, so that what was signed reads the same whatever is set later. A field that a later
/// release adds is optional.
struct PaperWords: Codable, Equatable {
    /// The body directly above; nil where there is none.
    let superior: String?
    let issuer: String
    let issuerInText: String
    let place: String
    /// After «Lưu:».
    let archive: String
    /// Whether papers of its kind are addressed to somebody; nil where the kind leaves it open.
    let isAddressed: Bool?
    /// Who decides, in a Quyết định or Nghị quyết.
    let decider: String?

    /// As the settings are now.
    init(
        of paper: OutgoingPaper, office: String?, unitSymbol: String?, headTitle: String?, _ rules: OfficeRules
    ) {
        let letterhead = rules.letters.head
        let office = office ?? letterhead.issuer
        let isOffice = paper.issuer == .office
        superior = isOffice ? letterhead.superior : nil
        issuer = isOffice ? letterhead.issuer : letterhead.superior ?? "Ủy ban nhân dân"
        issuerInText = isOffice ? office : letterhead.superior ?? office
        place = letterhead.place
        archive = unitSymbol.map { "VT, \($0)" } ?? letterhead.archive
        isAddressed = rules.outgoing.kind(paper.kind)?.isAddressed
        decider =
            OutgoingPaperText.decides(paper.kind)
            ? headTitle.map { Self.decider(headTitle: $0, letterhead.superior, paper.issuer) } : nil
    }

    /// As they are now for whoever signs it.
    init(of paper: OutgoingPaper, headTitle: String?, _ tx: any Transaction, _ rules: OfficeRules) throws {
        let (unit, office) = try UnitStore.withOffice(tx, paper.unit)
        self.init(
            of: paper, office: office?.unit.name, unitSymbol: unit?.unit.symbol, headTitle: headTitle, rules)
    }

    /// Who decides, by the issuer of the paper.
    private static func decider(headTitle: String, _ committee: String?, _ issuer: Outgoing.Issuer) -> String {
        let body = (committee ?? "Ủy ban nhân dân").split(whereSeparator: \.isNewline).joined(separator: " ")
        return switch issuer {
        case .office: headTitle
        case .chairman: "\(headTitle) \(body)"
        case .committee: body
        }
    }
}
