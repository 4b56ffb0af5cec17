public import Office
import Storage
import WorkTime

/// Lays a part of an obligation on a unit or person of the lead's own branch: an obligation of its own, with its own date
/// and result, which whoever broke it off accepts.
///
/// By whoever acts for the lead. `.invalid` for a party outside the branch, a date that is over or after that of the whole, `.conflict`
/// below the depth that `Rules/obligation.yaml` allows. The progress of the whole is from now on the mean of its parts by
/// weight, and its result may be reported only when no part is open. It carries no paper of its own, so that a plan counts
/// it once. Writes `obligation.broken_down` on the whole and `obligation.assigned` on the part.
public struct BreakDown: Command {
    public let whole: Key<Obligation>
    /// As the page showed it.
    public let version: Int64
    public let content: String
    public let product: String?
    public let doer: Key<Party>
    public let deadline: DraftDeadline
    /// From 1 to 100.
    public let weight: Int

    public init(
        _ whole: Key<Obligation>, version: Int64, content: String, product: String?, doer: Key<Party>,
        deadline: DraftDeadline, weight: Int
    ) {
        self.whole = whole
        self.version = version
        self.content = content
        self.product = product
        self.doer = doer
        self.deadline = deadline
        self.weight = weight
    }

    public func run(_ act: Act) throws -> Key<Obligation> {
        let content = try Words.required(
            content, field: "content", limit: 20_000, missing: "Nhập nội dung việc nhỏ.",
            tooLong: "Nội dung việc nhỏ dài quá 20.000 ký tự.")
        guard (1...100).contains(weight) else {
            throw OfficeError(.invalid, "Trọng số phải từ 1 đến 100.", field: "weight")
        }
        let deadline = try deadline.checked().counted(by: act.clock())
        var change = try act.begin(.breakDown, on: whole, version: version)
        try act.checkBreakdown(of: change.old)
        try act.requireDay(deadline, basis: nil, within: change.old.deadline.due)
        let name = try act.requireBranch(doer, of: change.old)
        let task = CheckedTask(
            content: content, product: product?.tidyOrNil, assigner: act.actor.person,
            parties: [CheckedParty(doer, .lead, printedName: name)], deadline: deadline)
        let part = try act.assign(
            [
                NewObligation(
                    task: task, document: nil, position: 0, origin: .breakdown, orderedBy: nil, orderedOn: nil,
                    scope: ObligationStore.scope(act.tx, of: whole), parent: change.old, weight: weight,
                    reportDue: try act.firstReport(of: task))
            ], number: nil)[0]
        // What is broken down has begun.
        if let lead = change.new.lead, lead.state == .waiting { change.new.accept(lead.id) }
        change.new.rollUp(try ObligationStore.find(act.tx, whole).breakdown)
        try act.finish(
            change, as: .obligationBrokenDown, ["part": JournalValue(part), "party": JournalValue(doer)])
        return part
    }
}

extension Act {
    fileprivate func checkBreakdown(of whole: Obligation) throws {
        guard whole.depth < rules.obligation.breakdownDepth else {
            throw OfficeError(
                .conflict, "Việc nhỏ này không tách tiếp được: quy tắc cho phép \(rules.obligation.breakdownDepth) cấp."
            )
        }
        guard (whole.breakdown?.count ?? 0) < rules.obligation.breakdownParts else {
            throw OfficeError(
                .conflict, "Nhiệm vụ đã có \(rules.obligation.breakdownParts) việc nhỏ, là số nhiều nhất được tách.")
        }
    }

    /// The party's name, where it is of the lead's branch: the unit itself or one below it, or somebody who works there;
    /// for a person who leads, whoever works in a unit that he or she answers for, or beside him or her.
    fileprivate func requireBranch(_ doer: Key<Party>, of whole: Obligation) throws -> String {
        guard let named = try PartyNameStore.names(tx, of: [doer])[doer] else {
            throw OfficeError(.invalid, "Không có đơn vị, cá nhân được chọn.", field: "doer")
        }
        let branch: [Key<Unit>]
        switch whole.lead?.nature {
        case .unit(let unit)?: branch = [unit]
        default: branch = actor.standings.map(\.unit)
        }
        let isOwn = try branch.contains { unit in
            switch named.kind {
            case .unit: try OfficerStore.lies(tx, Key(doer.value), in: unit)
            case .person: try OfficerStore.works(tx, Key(doer.value), in: unit, on: today)
            }
        }
        guard isOwn else {
            throw OfficeError(
                .invalid,
                "Chỉ giao việc nhỏ cho đơn vị trực thuộc hoặc người của bên chủ trì; «\(named.name)» ở nơi khác.",
                field: "doer")
        }
        return named.name
    }
}
