import Foundation
import Office
import Paper
import Signature
import Storage
import TestSupport
import WorkTime

@testable import Desk

extension CalendarDay {
    /// A day that a test is sure of.
    static func of(_ text: String) -> CalendarDay { CalendarDay(text) ?? .first }
}

extension TestOffice {
    /// A task for a draft, laid on these parties.
    func task(
        _ content: String = "Rà soát quy chế làm việc", lead: [Key<Party>], coordinate: [Key<Party>] = [],
        directedBy: [Key<Party>] = [], inform: [Key<Party>] = [], due: String? = "2025-04-30",
        milestones: [DraftMilestone] = [], rule: ClosingRule = .lead
    ) -> DraftTask {
        func named(_ parties: [Key<Party>]) -> [DraftParty] {
            parties.map { DraftParty(printed: "Đơn vị \($0)", parties: [$0]) }
        }
        return DraftTask(
            id: 1, content: content, directedBy: named(directedBy),
            lead: lead.count > 1 ? [DraftParty(printed: "các phòng, ban, đơn vị", parties: lead)] : named(lead),
            coordinate: named(coordinate), inform: named(inform), closingRule: rule,
            deadline: DraftDeadline(kind: due == nil ? .none : .date, due: due, milestones: milestones))
    }

    /// An obligation that the chief ordered and the planner entered.
    func assign(
        _ task: DraftTask, visibility: Visibility = .office, by person: Key<Person>? = nil
    ) async throws -> Key<Obligation> {
        let outcome = try await perform(
            AssignByHand(
                task: task, origin: .oral, orderedBy: "Chánh Văn phòng", orderedOn: "01/03/2025",
                assigner: person == nil ? chief : nil, document: nil, visibility: visibility), as: person ?? planner)
        guard case .done(let id) = outcome else { throw OfficeError(.invalid, "\(outcome)") }
        return id
    }

    /// The part of a party as it is now.
    func part(
        of obligation: Key<Obligation>, _ party: Key<Party>, role: ParticipantRole? = nil
    ) async throws -> PartVersion {
        let found = try await storage.read { tx in try ObligationStore.find(tx, obligation) }
        guard
            let part = found.participants.first(where: {
                $0.party == party && (role ?? $0.role) == $0.role && $0.role.reports
            })
        else { throw OfficeError(.notFound, "no such part") }
        return PartVersion(obligation: obligation, participant: part.id, version: part.version)
    }

    func obligation(_ id: Key<Obligation>) async throws -> Obligation {
        try await storage.read { tx in try ObligationStore.find(tx, id) }
    }

    /// Registers a read paper without any child process.
    func receive(
        _ reading: Reading, text: String = "Kế hoạch\n", hash: Character = "a", by person: Key<Person>? = nil,
        visibility: Visibility = .office, signatures: SignatureReport? = nil
    ) async throws -> Key<Document> {
        let names = try await storage.read { [clock] tx in
            Office.NameBook(try RosterStore.roster(tx, on: OfficeTime.day(of: clock.now)))
        }
        let reader = try await actor(person ?? clerk)
        let paper = ReadPaper(
            text: PaperText(format: .text, text: text, blocks: []), reading: reading,
            signatures: signatures)
        return try await desk.perform(
            ReceivePaper(
                file: AttachedFile(
                    hash: String(repeating: hash, count: 64), size: 3, name: "ke-hoach.docx",
                    mediaType: "application/octet-stream"),
                paper: paper, draft: ReadingDraft(reading, names: names, reader: reader), visibility: visibility),
            as: reader)
    }

    /// The names of what stands in somebody's worklist: content of each line.
    func lines(_ view: WorklistView, of person: Key<Person>) async throws -> [String] {
        try await ask(WorklistQuestion(view), as: person).items.map(\.content)
    }
}
