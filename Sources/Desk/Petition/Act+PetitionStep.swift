import Office
import Process
import Storage

extension Act {
    /// What holds for a step of a petition or visit besides its process: what is not eligible is not taken up, and nothing that is
    /// written down tells who sent what is secret.
    func checkPetitionStep(
        _ held: CaseStore.Held, _ wanted: ProcessAct, _ fields: [String: String], _ process: ProcessVersion
    ) throws {
        guard let kind = ProcessKind(rawValue: held.kind), kind.isPetition else { return }
        if kind == .reception {
            try noteDay(held, wanted)
            try noteKind(held, fields)
        } else if Self.takingUp.contains(wanted.code), let petition = try PetitionStore.find(tx, held.id),
            let test = petition.failedTest
        {
            let title = rules.petitions.test(test)?.title ?? test
            throw OfficeError(
                .conflict,
                "Đơn chưa đủ điều kiện xử lý: \(title.lowercasedFirst) (\(petition.failure ?? "")). Nếu đã khắc phục, kiểm tra lại điều kiện trước."
            )
        }
        if kind != .reception {
            let verdict = process.field("verdict")?.choices.first { $0.code == fields["verdict"] }?.code
            try PetitionStore.set(
                tx, takenOn: Self.taken.contains(wanted.code) ? today : nil,
                verdict: wanted.needs.contains("verdict") ? verdict : nil, of: held.id)
        }
        guard try PetitionSenderStore.isSecret(tx, held.id) ?? false else { return }
        try checkSecrecy(of: try secrets.senders(of: held.id, tx), fields, process)
    }

    /// The steps by which the office takes a petition up.
    private static let takingUp: Set<String> = ["propose-acceptance", "accept", "take-up"]

    /// Those with which its settlement begins.
    private static let taken: Set<String> = ["accept", "take-up"]

    /// Who was put down for a day is received or refused on the day on which that is done, and did not come only once the day is there. Nor are the
    /// days that are told beforehand, of online receptions and the leaders' own, begun before.
    private func noteDay(_ held: CaseStore.Held, _ wanted: ProcessAct) throws {
        guard ["begin", "miss", "refuse"].contains(wanted.code), let visit = try VisitStore.find(tx, held.id) else {
            return
        }
        if wanted.code == "begin" {
            guard visit.heldOn <= today || (visit.form != .online && visit.form != .leader) else {
                throw OfficeError(.conflict, "Chưa tới ngày hẹn tiếp \(visit.heldOn.written), chưa bắt đầu tiếp được.")
            }
            try VisitStore.set(tx, heldOn: today, of: held.id)
        } else if wanted.code == "refuse" {
            guard try JSONText.decode(held.body, as: ProcessCase.self).state == "registered" else { return }
            try VisitStore.set(tx, heldOn: today, of: held.id)
        } else if visit.heldOn > today {
            throw OfficeError(
                .conflict, "Chưa tới ngày hẹn tiếp \(visit.heldOn.written), chưa ghi được là công dân không đến.")
        }
    }

    /// Writes down when a petition is classified and as what: with the first step that leaves it in a state in which that is decided.
    func classifyPetition(_ held: CaseStore.Held, in state: String) throws {
        guard let kind = ProcessKind(rawValue: held.kind), kind.isPetition, kind != .reception,
            let way = PetitionWay(state: state)
        else { return }
        try PetitionStore.classify(tx, as: way, held.id)
    }

    /// A visit that turns out to be about a denunciation becomes secret with the step that says so.
    private func noteKind(_ held: CaseStore.Held, _ fields: [String: String]) throws {
        guard let kind = fields["kind"].flatMap({ PetitionKind(rawValue: $0) }) else { return }
        try VisitStore.set(tx, kind: kind, of: held.id)
        guard kind == .denunciation, try PetitionSenderStore.isSecret(tx, held.id) == false else { return }
        let senders = try secrets.senders(of: held.id, tx)
        try PetitionSenderStore.hide(tx, senders, try secrets.sealed(senders, of: held.id), of: held.id)
        try PetitionSenderStore.admit(tx, actor.person, to: held.id, by: actor.person)
    }

    /// Joins the paper by which an agency answers to what was passed to it. Throws `.invalid` for a paper that the actor does not see or
    /// that did not come in.
    func answer(_ held: CaseStore.Held, by document: Key<Document>) throws {
        guard let paper = try DocumentItemStore.items(tx, [document], for: actor).first, paper.direction == .incoming
        else {
            throw OfficeError(.invalid, "Văn bản trả lời phải là một văn bản đến đã tiếp nhận.", field: "answer")
        }
        try PetitionStore.link(tx, held.id, paper: document, by: actor.person)
        try record(.petitionAnswered, on: .processCase, held.id.value, ["document": JournalValue(document)])
    }
}

extension String {
    fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
