import Office
import Paper
public import Presentation
import Storage
public import WorkTime

/// Who may sign which papers of the office and of the committee above it on a day, as papers print it: one statement.
///
/// Legal basis: Nghị định 30/2020/NĐ-CP, Điều 13.
public struct PaperSigners: Question {
    /// Nil means today.
    public let day: CalendarDay?

    public init(on day: CalendarDay? = nil) { self.day = day }

    public struct Answer: Sendable {
        public let list: SigningList
        public let day: CalendarDay
    }

    /// The list knows all who sign the office's own papers; those of the committee where somebody is recorded at its head.
    public func answer(_ view: View) throws -> Answer {
        let day = day ?? view.today
        let authority = try SigningRights.authority(view.tx, on: day)
        let head = authority.headTitle ?? "Chánh Văn phòng"
        let isCommitteeKnown = authority.posts.contains { $0.isOfCommittee && $0.rank == .head && $0.holds(on: day) }
        let committee = isCommitteeKnown ? view.rules.letters.head.superior : nil
        return Answer(
            list: SigningList(
                Self.rights(by: authority, headTitle: head),
                issuers: [view.rules.letters.issuer] + [committee].compactMap(\.self)),
            day: day)
    }

    /// One right for all kinds of paper that somebody signs with the same lines.
    static func rights(by authority: SigningAuthority, headTitle: String) -> [SigningRight] {
        struct Form: Hashable {
            let name: String
            let lines: [String]
        }
        let kinds = PaperKind.all.filter { $0.family == .administrative }.map(\.name)
        let bodies = [SigningBody.office("Văn phòng", headTitle: headTitle), .committee]
        var order: [Form] = []
        var covered: [Form: Set<String>] = [:]
        for kind in kinds {
            for body in bodies {
                for isCollective in body.isCollective ? [true, false] : [false] {
                    let matter = SigningAuthority.Matter(kind, of: body, isCollective: isCollective)
                    for signer in authority.signers(for: matter) {
                        let form = Form(name: signer.name, lines: signer.printed)
                        if covered[form] == nil { order.append(form) }
                        covered[form, default: []].insert(kind)
                    }
                }
            }
        }
        return order.map { form in
            let own = covered[form] ?? []
            return SigningRight(
                name: form.name, lines: form.lines, kinds: own.count == kinds.count ? nil : kinds.filter(own.contains))
        }
    }
}
