import Office
import Storage
import WorkTime

/// Drafts an urging letter for each unit that has tasks waiting for one, or adds them to the draft that waits already.
/// What only named people may see is left to those who see it; what a letter under way holds is not listed twice. By the
/// system. Writes `letter.drafted`.
struct DraftDueLetters: Command {
    func run(_ act: Act) throws {
        let waitingIDs = try UrgingListStore.keys(
            act.tx, .letter, .init(), for: act.actor, isForAll: true, after: nil, limit: 2_000)
        let held = try UrgingLetterStore.held(act.tx, among: waitingIDs)
        let ids = waitingIDs.filter { !held.contains($0) }
        guard !ids.isEmpty else { return }
        var waiting: [Key<Party>: UrgingLetterItem] = [:]
        for letter in try UrgingLetterStore.items(act.tx, in: [.drafted], limit: 500) where letter.asOf == act.today {
            waiting[letter.party.key] = letter
        }
        let items = try ids.chunks().flatMap { try ObligationItemStore.items(act.tx, Array($0), for: act.actor) }
        for (party, items) in Dictionary(grouping: items, by: \.lead.key).sorted(by: { $0.key < $1.key }) {
            _ = try act.draftLetter(to: party, items, adding: waiting[party])
        }
    }
}

extension Act {
    /// Lists tasks in a new letter, or in one that is drafted, and marks that they wait for none any more.
    func draftLetter(
        to party: Key<Party>, _ items: [ObligationItem], adding draft: UrgingLetterItem? = nil
    ) throws -> Key<UrgingLetterItem> {
        let clock = try clock()
        let late = try LateTasks(tx, items, on: today)
        let days = rules.letters.days
        let id =
            try draft?.id
            ?? UrgingLetterStore.insert(
                tx, to: party, asOf: today,
                finishBy: clock.calendar.day(days.finish, workingDaysAfter: today) ?? today,
                reportBy: clock.calendar.day(days.report, workingDaysAfter: today) ?? today,
                by: actor.isTerminal ? nil : actor.person)
        try UrgingLetterStore.add(
            tx,
            items.map { item in
                UrgingLetterTask(
                    obligation: item.id, content: late.content(of: item), basis: item.letterBasis,
                    due: late.due(of: item) ?? today, coordinating: item.coordinating.map(\.name))
            }, to: id)
        try UrgingListStore.setNeedsLetter(tx, items.map(\.id), false)
        try record(
            .letterDrafted, on: .letter, id.value,
            ["party": JournalValue(party), "obligations": .list(items.map { JournalValue($0.id) })])
        if draft == nil { try tellSigner(of: id, to: items.first?.lead.name ?? "", nil) }
        return id
    }
}

extension ObligationItem {
    static let oralBasis = "Chỉ đạo của lãnh đạo Văn phòng"
    static let meetingBasis = "Kết luận cuộc họp"
    /// Of what follows from a rule, not from a paper of somebody's.
    static let ruleBasis = "Quy định về lập hồ sơ, nộp lưu hồ sơ"
    /// Of a step of a dossier or petition.
    static let caseBasis = "Quy trình giải quyết hồ sơ, đơn thư"

    /// How papers name what laid it down where no paper did: «Kết luận cuộc họp ngày 05/01/2026».
    var spokenBasis: String {
        (origin == .meeting ? Self.meetingBasis : Self.oralBasis) + (orderedOn.map { " ngày \($0.written)" } ?? "")
    }

    /// How the letter names the paper that laid it down: «Kế hoạch số 18/KH-VP ngày 12/01/2026, mục 3».
    var letterBasis: String {
        guard let document else {
            return origin == .paper ? Self.ruleBasis : origin == .case ? Self.caseBasis : spokenBasis
        }
        let name = [document.kind, document.number.map { "số \($0)" }, document.issuedOn.map { "ngày \($0.written)" }]
            .compactMap { $0 }.joined(separator: " ")
        return (name.isEmpty ? document.title : name) + (ref.map { ", mục \($0)" } ?? "")
    }
}
