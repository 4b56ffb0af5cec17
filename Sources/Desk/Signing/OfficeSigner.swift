import Office
import Paper
import Storage
import WorkTime

/// Who signs a paper that the product drafts in the office's own name, and by which right: one statement.
///
/// Legal basis: Nghị định 30/2020/NĐ-CP, Điều 13.
struct OfficeSigner {
    private let authority: SigningAuthority
    private let matter: SigningAuthority.Matter
    /// What the head of the office is called: «Chánh Văn phòng».
    let headTitle: String

    init(_ paperKind: String, by authority: SigningAuthority) {
        headTitle = authority.headTitle ?? "Chánh Văn phòng"
        self.authority = authority
        matter = SigningAuthority.Matter(paperKind, of: .office("Văn phòng", headTitle: headTitle))
    }

    static func of(_ paperKind: String, _ tx: any Transaction, on day: CalendarDay) throws -> OfficeSigner {
        OfficeSigner(paperKind, by: try SigningRights.authority(tx, on: day))
    }

    /// Everybody who may sign it, the head first.
    var all: [SigningForm] { authority.signers(for: matter) }

    /// Who signs it where nobody was chosen: the head, or whoever is in charge; nil where nobody is.
    var usual: SigningForm? { all.first }

    /// How this person signs it. Throws why he or she may not.
    func form(of person: Key<Person>) throws(SigningRefusal) -> SigningForm {
        try authority.form(of: person, for: matter)
    }

    /// For a paper that nobody has signed yet: by the person, where he or she may, or as usual.
    func drafted(for person: Key<Person>? = nil) -> OfficialSignature {
        let chosen = person.flatMap { try? form(of: $0) } ?? usual
        return chosen.map { OfficialSignature($0) } ?? OfficialSignature(post: headTitle, name: "")
    }
}
