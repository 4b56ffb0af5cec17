import Office
import Paper
import Storage
import WorkTime

/// Who may sign an outgoing paper on a day, by which right: one statement.
///
/// Legal basis: Nghị định 30/2020/NĐ-CP, Điều 13.
struct OutgoingSigner {
    let authority: SigningAuthority
    let matter: SigningAuthority.Matter

    init(_ kind: String, issuer: Outgoing.Issuer, by authority: SigningAuthority) {
        self.authority = authority
        let kind = kind.lowercased()
        matter =
            switch issuer {
            case .office:
                SigningAuthority.Matter(
                    kind, of: .office("Văn phòng", headTitle: authority.headTitle ?? "Chánh Văn phòng"))
            case .chairman: SigningAuthority.Matter(kind, of: .committee, isCollective: false)
            case .committee: SigningAuthority.Matter(kind, of: .committee, isCollective: true)
            }
    }

    static func of(_ paper: OutgoingPaper, _ tx: any Transaction, on day: CalendarDay) throws -> OutgoingSigner {
        OutgoingSigner(paper.kind, issuer: paper.issuer, by: try SigningRights.authority(tx, on: day))
    }

    /// Everybody who may, the head first.
    var all: [SigningForm] { authority.signers(for: matter) }

    func form(of person: Key<Person>) throws(SigningRefusal) -> SigningForm {
        try authority.form(of: person, for: matter)
    }

    /// Who may answer for the presentation: leaders of the office, then heads of units, each once.
    var reviewers: [SigningPost] {
        var known: Set<Key<Person>> = []
        return authority.posts
            .filter { $0.holds(on: authority.day) && !$0.isOfCommittee && ($0.rank == .leader || $0.rank == .head) }
            .sorted { ($0.rank == .leader ? 0 : 1, $0.person.value) < ($1.rank == .leader ? 0 : 1, $1.person.value) }
            .filter { known.insert($0.person).inserted }
    }
}
