public import Office
import Process
import Storage
import WorkTime

/// A petition as an agency sees it with which it is shared: three statements, five where content is open. `.notFound` for everybody
/// else, also for who sees the petition itself and no share of it.
public struct SharedPetitionQuestion: Question {
    public let id: Key<LedgerCase>

    public init(_ id: Key<LedgerCase>) { self.id = id }

    public func answer(_ look: View) throws -> SharedPetition {
        let shares = try SharedPetitionStore.shares(look.tx, of: id, for: look.actor, on: look.today)
        guard let widest = shares.first, let (item, body, petition) = try SharedPetitionStore.find(look.tx, id) else {
            throw PetitionStore.notFound
        }
        let process = try look.rules.processVersion(item.process, item.processVersion)
        let said = try OpinionStore.all(look.tx, of: id, units: shares.map { Key($0.unit.key.value) })
        let parts = widest.level >= .content ? try PetitionPageStore.parts(look.tx, of: id, for: look.actor) : nil
        let isSecret = petition.isSecret
        return SharedPetition(
            id: id, code: item.code, kinds: petition.kinds, processTitle: process.title,
            stateTitle: process.state(item.state)?.title ?? item.state,
            outcome: process.state(item.state)?.outcome?.title, isOpen: item.isOpen, isLate: item.isLate,
            isPaused: item.isPaused, due: item.due, receivedOn: petition.receivedOn, endedAt: item.endedAt,
            unit: item.unit, isSecret: isSecret, level: widest.level, shares: shares,
            content: try parts.map { try content(item, body, petition, $0, process, look) },
            files: widest.level >= .files && !isSecret ? parts?.files : nil, asks: said.asks,
            opinions: said.opinions,
            answered: Set(shares.filter { $0.isAnswered(by: look.actor, said.asks) }.map(\.id)), today: look.today)
    }

    private func content(
        _ item: LedgerCase, _ body: String, _ petition: Petition, _ parts: PetitionParts, _ process: ProcessVersion,
        _ look: View
    ) throws -> SharedPetition.Content {
        let play = try JSONText.decode(body, as: ProcessCase.self)
        return SharedPetition.Content(
            title: item.title,
            senders: petition.isSecret ? [] : parts.senders.map(\.withoutNumbers), channel: petition.channel,
            writtenOn: petition.writtenOn, people: petition.people,
            failedTest: petition.failedTest.map { look.rules.petitions.test($0)?.title ?? $0 },
            failure: petition.failure, fields: process.shared(play.fields), steps: try steps(process, look))
    }

    private func steps(_ process: ProcessVersion, _ look: View) throws -> [SharedPetition.Step] {
        let history = try CaseTransitionStore.history(look.tx, of: id)
        return try history.steps.map { line in
            let number = history.moves.first { line.position <= $0.after }?.from ?? process.number
            let version = try look.rules.processVersion(process.process, number)
            return SharedPetition.Step(
                at: line.at, by: line.by.name, act: version.act(line.act)?.title ?? line.act,
                state: version.state(line.state)?.title ?? line.state,
                fields: version.shared(try JSONText.decode(line.fields)))
        }
    }
}

extension ProcessVersion {
    /// What stands in fields that are not personal, by their titles.
    fileprivate func shared(_ kept: [String: String]) -> [SharedPetition.Field] {
        kept.sorted { $0.key < $1.key }.compactMap { code, value in
            field(code).flatMap {
                $0.isPersonal ? nil : SharedPetition.Field(title: $0.title, value: $0.shown(value))
            }
        }
    }
}

extension Applicant {
    /// Name and address, as whoever coordinates needs them.
    fileprivate var withoutNumbers: Applicant {
        Applicant(kept: kind, name: name, number: nil, address: address, phone: nil, mail: nil)
    }
}
