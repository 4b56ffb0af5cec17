public import Office
public import Paper
import Storage
public import WorkTime

/// An urging letter with everything that its page shows and its paper needs, of the tasks that the reader may see: at most
/// eight statements.
public struct LetterPaper: Question {
    public struct Answer: Sendable {
        public let item: UrgingLetterItem
        public let tasks: [UrgingLetterTask]
        public let acts: [UrgingLetterAct]
        public let paper: OfficialPaper
        public let today: CalendarDay
        /// Those of its tasks that ended, or were given another date or lead since.
        public let settled: Set<Key<Obligation>>
        /// Whom the draft can be submitted to, the head first; empty for whoever does not draft it.
        public let signers: [SigningForm]
        /// How this person signs it; nil where he or she does not decide it or may not sign.
        public let own: SigningForm?
        /// Why this person, who decides it, or the one whom it waits for may not sign it.
        public let refusal: SigningRefusal?
        /// The books that it can get its number from; none where the number is typed.
        public let books: [Register]
    }

    public let id: Key<UrgingLetterItem>

    public init(_ id: Key<UrgingLetterItem>) { self.id = id }

    public func answer(_ look: View) throws -> Answer {
        let (item, earlier) = try UrgingLetterStore.find(look.tx, id, withEarlier: 3)
        try look.actor.requireSight(of: item, look.tx)
        let tasks = try UrgingLetterStore.tasks(look.tx, of: id, seenBy: look.actor)
        let signer = item.signature == nil ? try OfficeSigner.of("công văn", look.tx, on: look.today) : nil
        let acts = item.acts(for: look.actor)
        let own = acts.contains(.approve) ? Self.form(of: look.actor.person, signer) : nil
        let awaited = item.signer.flatMap { Self.form(of: Key($0.key.value), signer) }
        let paper = try Self.paper(
            look, item, tasks, after: earlier,
            signature: item.signature.map { OfficialSignature($0.form) }
                ?? signer?.drafted(for: item.signer.map { Key($0.key.value) }),
            head: item.signature.map(\.form.head) ?? signer?.headTitle)
        return Answer(
            item: item, tasks: tasks, acts: acts, paper: paper, today: look.today,
            settled: try LateTasks.settled(look.tx, tasks, of: item),
            signers: acts.contains(.edit) ? signer?.all ?? [] : [], own: own?.form,
            refusal: own == nil ? awaited?.refusal : own?.refusal,
            books: acts.contains(.issue) ? try RegisterStore.takingLetters(look.tx, on: look.today) : [])
    }

    private static func form(
        of person: Key<Person>, _ signer: OfficeSigner?
    ) -> (form: SigningForm?, refusal: SigningRefusal?)? {
        guard let signer else { return nil }
        do throws(SigningRefusal) { return (try signer.form(of: person), nil) } catch { return (nil, error) }
    }

    /// - Parameter head: in whose place it is signed, who is told of it; nil where the head signs.
    private static func paper(
        _ look: View, _ item: UrgingLetterItem, _ tasks: [UrgingLetterTask], after earlier: [UrgingLetterItem],
        signature: OfficialSignature?, head chief: String?
    ) throws -> OfficialPaper {
        let letters = look.rules.letters
        // The rules name a unit as it was called when they were written.
        let names = try UnitNameStore.officeAndToday(look.tx, of: letters.reportTo)
        let issuer = names.office ?? letters.issuer
        let reportTo = names.unit ?? letters.reportTo
        let head = OfficialHead(
            superior: letters.superior, issuer: letters.issuer, issuerInText: issuer, number: item.number,
            symbol: item.symbol ?? letters.symbol, place: letters.place,
            date: item.issuedOn.map { .issued($0) } ?? .draft(year: look.today.year, month: look.today.month))
        let signature = signature ?? OfficialSignature(post: "", name: "")
        return UrgingLetter(
            head: head, unit: item.party.name, isSubordinate: !item.isOutside, basis: Self.basis(tasks),
            earlier: earlier.map { letter in
                "Công văn số \(letter.number ?? "")/\(letter.symbol ?? letters.symbol) ngày \(letter.issuedOn?.written ?? "")"
            }, asOf: item.asOf,
            tasks: tasks.map { task in
                LateTask(
                    content: task.content, basis: task.basis, due: task.due,
                    daysLate: max(0, item.asOf.daysSinceEpoch - task.due.daysSinceEpoch),
                    coordinating: task.coordinating)
            }, finishBy: item.finishBy, reportBy: item.reportBy, reportTo: reportTo, signature: signature,
            copies: OfficialCopies(
                ["Như trên"] + (signature.authority.isEmpty ? [] : [chief].compactMap { $0 }.map { "\($0) (để b/c)" }),
                archive: letters.archive)
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
        return first.hasPrefix(ObligationItem.oralBasis) || first.hasPrefix(ObligationItem.meetingBasis)
            ? first.prefix(1).lowercased() + first.dropFirst() : first
    }
}
