public import Office
public import Paper
import Storage
public import WorkTime

/// An urging letter with everything that its page shows and its paper needs, of the tasks that the reader may see.
public struct LetterPaper: Question {
    public struct Answer: Sendable {
        public let item: UrgingLetterItem
        public let tasks: [UrgingLetterTask]
        public let acts: [UrgingLetterAct]
        public let paper: OfficialPaper
        public let today: CalendarDay
        /// Those of its tasks that ended, or were given another date or lead since.
        public let settled: Set<Key<Obligation>>
    }

    public let id: Key<UrgingLetterItem>

    public init(_ id: Key<UrgingLetterItem>) { self.id = id }

    public func answer(_ look: View) throws -> Answer {
        let item = try UrgingLetterStore.find(look.tx, id)
        try look.actor.requireSight(of: item, look.tx)
        let tasks = try UrgingLetterStore.tasks(look.tx, of: id, seenBy: look.actor)
        return Answer(
            item: item, tasks: tasks, acts: item.acts(for: look.actor), paper: try paper(look, item, tasks),
            today: look.today, settled: try LateTasks.settled(look.tx, tasks, of: item, for: look.actor))
    }

    private func paper(_ look: View, _ item: UrgingLetterItem, _ tasks: [UrgingLetterTask]) throws -> OfficialPaper {
        let letters = look.rules.letters
        let office = try UnitStore.office(look.tx).flatMap { try UnitStore.find(look.tx, $0) }
        let earlier = try UrgingLetterStore.issued(look.tx, to: item.party.key, before: id, limit: 3)
        let isInside = try UnitStore.find(look.tx, Key(item.party.key.value))?.unit.isOutside != true
        let signer = try LetterSigner.find(look.tx, item.signer.map { Key($0.key.value) }, on: look.today)
        let issuer = office?.unit.name ?? letters.issuer
        let head = OfficialHead(
            superior: letters.superior, issuer: letters.issuer, issuerInText: issuer, number: item.number,
            symbol: item.symbol ?? letters.symbol, place: letters.place,
            date: item.issuedOn.map { .issued($0) } ?? .draft(year: look.today.year, month: look.today.month))
        return UrgingLetter(
            head: head, unit: item.party.name, isSubordinate: isInside,
            basis: Self.basis(tasks),
            earlier: earlier.map { letter in
                "Công văn số \(letter.number ?? "")/\(letter.symbol ?? letters.symbol) ngày \(letter.issuedOn?.written ?? "")"
            }, asOf: item.asOf,
            tasks: tasks.map { task in
                LateTask(
                    content: task.content, basis: task.basis, due: task.due,
                    daysLate: max(0, item.asOf.daysSinceEpoch - task.due.daysSinceEpoch),
                    coordinating: task.coordinating)
            }, finishBy: item.finishBy, reportBy: item.reportBy, reportTo: letters.reportTo,
            signature: signer.signature,
            copies: OfficialCopies(["Như trên", "\(signer.chiefPost) (để b/c)"], archive: letters.archive)
        ).paper
    }
}

extension LetterPaper {
    /// What the tasks stand on, within a sentence: the one paper, or all that were given.
    fileprivate static func basis(_ tasks: [UrgingLetterTask]) -> String {
        // Tasks of one paper stand in different places of it.
        let papers = Set(tasks.map { task in String(task.basis.split(separator: ", mục ", maxSplits: 1).first ?? "") })
        guard papers.count == 1, let first = papers.first else {
            return "các văn bản, ý kiến chỉ đạo giao nhiệm vụ"
        }
        return first == ObligationItem.oralBasis || first == ObligationItem.meetingBasis
            ? first.prefix(1).lowercased() + first.dropFirst() : first
    }
}

/// Who signs a letter of the office, and by which right (Nghị định 30/2020/NĐ-CP, Điều 13).
struct LetterSigner {
    let signature: OfficialSignature
    /// The post of the office's head: «Chánh Văn phòng».
    let chiefPost: String

    /// - Parameter person: nil for the head of the office.
    static func find(_ tx: any Transaction, _ person: Key<Person>?, on day: CalendarDay) throws -> LetterSigner {
        let leaders = try PostStore.leaders(tx, on: day)
        let chief = leaders.first { !$0.title.lowercased().hasPrefix("phó") }
        let chiefPost = chief?.title ?? "Chánh Văn phòng"
        guard let person, let post = leaders.first(where: { $0.person == person }), post.person != chief?.person else {
            return LetterSigner(
                signature: OfficialSignature(post: chiefPost, name: chief?.personName ?? ""), chiefPost: chiefPost)
        }
        return LetterSigner(
            signature: OfficialSignature(authority: [.forHead(chiefPost)], post: post.title, name: post.personName),
            chiefPost: chiefPost)
    }
}
