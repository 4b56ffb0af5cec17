import Desk
import Office
import Storage
import WorkTime

/// Outgoing papers of the demonstration office, one at each place of their way: being drafted, at other units for their
/// opinions, at the head, at whoever checks the presentation, at the signer, at the clerk — one of them late —, issued.
struct DemoOutgoing {
    let storage: any Storage
    private let desk: Desk
    private let actors: DemoActors

    init(storage: any Storage) throws {
        self.storage = storage
        desk = Desk(storage: storage, rules: try RulesFolder.all())
        actors = DemoActors(storage: storage)
    }

    /// What was signed the afternoon before: two that the clerks send today, two that still lie there.
    func sign() async throws -> [Key<Outgoing>] {
        var signed: [Key<Outgoing>] = []
        for draft in Self.signed {
            let id = try await write(draft)
            try await go(id, as: draft.drafter) { SubmitOutgoing($0, version: $1) }
            try await go(id, as: draft.head) { InitialOutgoing($0, version: $1) }
            try await go(id, as: "khoi.nm") { ReviewOutgoing($0, version: $1) }
            try await go(id, as: draft.signer) {
                SignOutgoing($0, version: $1, reason: "Thể thức đã kiểm tra trên bản in.")
            }
            signed.append(id)
        }
        return signed
    }

    /// Today: numbers and issue for the first, opinions, initials and signatures under way for others.
    func tell(signed: [Key<Outgoing>]) async throws {
        let clerk = try await actors.actor(login: "lan.nt")
        let books = try await desk.ask(RegisterList(), as: clerk).items
        guard
            let book = books.first(where: { $0.register.issuer == .office && !$0.register.isSecret })?.register.id
        else { throw OfficeError(.notFound, "Cơ quan mẫu chưa mở sổ văn bản đi.") }
        _ = try await desk.perform(
            EnterPaperless(
                party: try await party("Sở Nội vụ"), kind: nil,
                basis: "Danh mục gửi, nhận hoàn toàn bằng bản điện tử của UBND tỉnh"), as: clerk)
        for id in signed.prefix(3) {
            try await go(id, as: "lan.nt") { NumberOutgoing($0, version: $1, in: book) }
        }
        for id in signed.prefix(2) {
            try await go(id, as: "lan.nt") { IssueOutgoing($0, version: $1, isSealed: true) }
        }
        if let id = signed.first, let first = try await desk.ask(OutgoingQuestion(id), as: clerk).recipients.first {
            _ = try await desk.perform(
                ReceiveOutgoing(id, by: first.id, receipt: "Văn thư Sở, số đến 2104"), as: clerk)
        }
        try await underWay()
    }

    private func underWay() async throws {
        _ = try await write(Self.drafted)
        let asking = try await write(Self.asking)
        let asked = [try await party("Phòng Nội chính"), try await party("Phòng Kinh tế")]
        try await go(asking, as: "bao.tg") {
            AskOpinions(
                $0, version: $1, units: asked, question: "Đề nghị cho ý kiến về phân công và thời hạn.", closesOn: nil)
        }
        _ = try await desk.perform(
            GiveOpinion(
                asking, .amends, text: "Đề nghị lùi thời hạn của mục 2 đến ngày 25 để kịp tổng hợp số liệu."),
            as: try await actors.actor(login: "nam.vd"))
        let initialling = try await write(Self.initialling)
        try await go(initialling, as: "tuyet.ka") { SubmitOutgoing($0, version: $1) }
        let returned = try await write(Self.returned)
        try await go(returned, as: "chi.dtk") { SubmitOutgoing($0, version: $1) }
        try await go(returned, as: "loc.ht") {
            ReturnOutgoing($0, version: $1, reason: "Bổ sung số liệu của ba trường chưa báo cáo; rút gọn phần mở đầu.")
        }
        // A deputy answers for the unit: what he submits needs no further initials, and the chief, who signs it, checks it too.
        let signing = try await write(Self.signing)
        try await go(signing, as: "quy.lv") { SubmitOutgoing($0, version: $1) }
        for draft in Self.ofCommittee {
            let id = try await write(draft)
            try await go(id, as: draft.drafter) { SubmitOutgoing($0, version: $1) }
            try await go(id, as: draft.head) { InitialOutgoing($0, version: $1) }
            try await go(id, as: "khoi.nm") { ReviewOutgoing($0, version: $1) }
        }
    }

    // MARK: - Steps

    private func write(_ draft: Draft) async throws -> Key<Outgoing> {
        var input = OutgoingInput()
        (input.kind, input.excerpt, input.text) = (draft.kind, draft.excerpt, draft.text)
        input.issuer = draft.issuer
        input.urgency = draft.urgency
        for name in draft.to { input.recipients.append(try await recipient(name, isAddressed: true)) }
        for name in draft.copies { input.recipients.append(try await recipient(name)) }
        input.signer = try await actors.actor(login: draft.signer).person
        input.reviewer = try await actors.actor(login: "khoi.nm").person
        return try await desk.perform(DraftOutgoing(input), as: try await actors.actor(login: draft.drafter))
    }

    private func recipient(_ line: String, isAddressed: Bool = false) async throws -> OutgoingRecipient.New {
        guard let typed = OutgoingRecipient.New(line: line, isAddressed: isAddressed) else {
            throw OfficeError(.invalid, "Nơi nhận mẫu «\(line)» không có tên.")
        }
        return .init(
            party: try? await party(typed.name), name: typed.name, remark: typed.remark, isAddressed: isAddressed)
    }

    private func party(_ name: String) async throws -> Key<Party> {
        let units = try await desk.ask(UnitsOfToday(), as: try await actors.actor(login: "quantri"))
        guard let unit = units.first(where: { $0.unit.name == name }) else {
            throw OfficeError(.notFound, "Cơ quan mẫu không có \(name).")
        }
        return Key(unit.unit.id)
    }

    /// Does the next step on the version that stands there now.
    private func go<C: Command>(
        _ id: Key<Outgoing>, as login: String, _ command: (Key<Outgoing>, Int64) -> C
    ) async throws {
        let actor = try await actors.actor(login: login)
        let version = try await desk.ask(OutgoingQuestion(id), as: actor).item.paper.version
        _ = try await desk.perform(command(id, version), as: actor)
    }
}
