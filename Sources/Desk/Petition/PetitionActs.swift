public import Office
import Process
import Storage

/// Writes down anew which condition a petition does not meet and as what it is classified, by whoever takes in petitions, while it is
/// open. What holds when it is decided what becomes of it is what the figures count. Journal:
/// `petition.checked`.
public struct CheckPetition: Command {
    public let id: Key<LedgerCase>
    /// Nil where it meets all.
    public let failedTest: String?
    public let failure: String?
    /// Nil leaves them as they are.
    public let traits: PetitionTraits?

    public init(
        _ id: Key<LedgerCase>, failedTest: String?, failure: String?, traits: PetitionTraits? = nil
    ) {
        self.id = id
        self.failedTest = failedTest
        self.failure = failure
        self.traits = traits
    }

    public func run(_ act: Act) throws {
        try act.actor.mustReceiveCitizens()
        let found = try CasePageStore.find(act.tx, id, for: act.actor)
        guard let petition = try PetitionStore.find(act.tx, id) else { throw PetitionStore.notFound }
        guard found.case.isOpen else {
            throw OfficeError(.conflict, "Đơn đã xử lý xong, không kiểm tra lại điều kiện.")
        }
        let failure = try PetitionEligibility(rules: act.rules.petitions, kinds: Set(petition.kinds))
            .failure(failedTest, failure)
        if petition.isSecret, let failure,
            let what = SenderSecrecy.leak(in: failure.reason, of: try act.secrets.senders(of: id, act.tx))
        {
            throw OfficeError(.invalid, "Lý do có \(what), là thông tin phải giữ bí mật.", field: "failure")
        }
        try PetitionStore.set(act.tx, failed: failure?.test, because: failure?.reason, of: id)
        let traits = traits?.of(Set(petition.kinds))
        if let traits { try PetitionStore.set(act.tx, traits, of: id) }
        let now = traits ?? petition.traits
        try act.record(
            .petitionChecked, on: .processCase, id.value,
            [
                "failed": JournalValue(failure?.test), "reason": failure.map { .digest(of: $0.reason) } ?? .null,
                "field": JournalValue(now.field?.rawValue), "authority": JournalValue(now.authority?.rawValue),
                "mixed": .bool(now.isMixed),
            ])
    }
}

/// Joins two petitions or visits by hand, by whoever takes in petitions. Journal: `petition.linked`.
public struct LinkPetitions: Command {
    public let id: Key<LedgerCase>
    /// The number of the other one, as typed.
    public let other: String
    public let kind: PetitionLink.Kind

    public init(_ id: Key<LedgerCase>, to other: String, as kind: PetitionLink.Kind) {
        self.id = id
        self.other = other
        self.kind = kind
    }

    public func run(_ act: Act) throws {
        try act.actor.mustReceiveCitizens()
        _ = try CasePageStore.find(act.tx, id, for: act.actor)
        guard PetitionLink.Kind.byHand.contains(kind) else {
            throw OfficeError(.invalid, "Chọn cách liên kết trong danh sách.", field: "kind")
        }
        guard let code = PetitionCode(other)?.text,
            let found = try CasePageStore.find(act.tx, code: code, for: act.actor)
        else {
            throw OfficeError(.invalid, "Không có đơn số «\(other)». Số đơn viết như ĐT-2026-0015.", field: "other")
        }
        try act.link(id, to: found, as: kind)
    }
}

/// Takes such a link away. Journal: `petition.unlinked`.
public struct UnlinkPetitions: Command {
    public let id: Key<LedgerCase>
    public let other: Key<LedgerCase>

    public init(_ id: Key<LedgerCase>, from other: Key<LedgerCase>) {
        self.id = id
        self.other = other
    }

    public func run(_ act: Act) throws {
        try act.actor.mustReceiveCitizens()
        _ = try CasePageStore.find(act.tx, id, for: act.actor)
        guard try PetitionStore.unlink(act.tx, id, from: other) else { throw OfficeError.stale }
        try act.record(.petitionUnlinked, on: .processCase, id.value, ["other": JournalValue(other)])
    }
}
