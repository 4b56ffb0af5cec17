import Office
import Storage
import WorkTime

/// What papers and tables say of a petition or visit beside its case: one statement.
struct PetitionAbout {
    let petition: Petition?
    let visit: ReceptionVisit?

    init(_ item: LedgerCase, _ look: View) throws {
        petition = item.desk == .petitions ? try PetitionStore.find(look.tx, item.id) : nil
        visit = item.desk == .visits ? try VisitStore.find(look.tx, item.id) : nil
    }

    /// Nil where that is secret, or nobody signed.
    var sender: Applicant? { petition?.representative ?? visit?.representative }
    var isSecret: Bool { petition?.isSecret ?? visit?.isSecret ?? false }
    /// Whether a denunciation is among what is asked; otherwise what is secret is so by the sender's wish.
    var isDenunciation: Bool { (petition?.kinds ?? visit?.kind.map { [$0] } ?? []).contains(.denunciation) }
    var people: Int { petition?.people ?? visit?.people ?? 1 }

    /// «khiếu nại», «kiến nghị, phản ánh»
    var kindWords: String {
        (petition?.kinds ?? visit?.kind.map { [$0] } ?? []).map { $0.title.lowercased() }.joined(separator: ", ")
    }
}
