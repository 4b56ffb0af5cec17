public import Office
import Storage

/// Shows who sent a petition, or came on a visit, where that is secret: to those who were named, and each look is recorded.
///
/// Nobody else learns it, not the administrator, not whoever settles the case, not by standing in for somebody. `.notFound` for who
/// does not see the case, `.forbidden` for who was not named. Legal basis: Luật Tố cáo 2018, Điều 56. Journal: `petition.senders_seen`.
public struct LookAtSenders: Command {
    public let id: Key<LedgerCase>

    public init(_ id: Key<LedgerCase>) { self.id = id }

    public func run(_ act: Act) throws -> [Applicant] {
        _ = try CasePageStore.find(act.tx, id, for: act.actor)
        if try act.checkConfidence(id) { try act.record(.sendersSeen, on: .processCase, id.value) }
        return try act.secrets.senders(of: id, act.tx)
    }
}

/// Opens a file that came with a petition. Where the senders are secret, for those who were named only, and each is recorded:
/// journal `petition.file_opened`.
public struct OpenPetitionFile: Command {
    public let id: Key<LedgerCase>
    public let position: Int

    public init(_ id: Key<LedgerCase>, _ position: Int) {
        self.id = id
        self.position = position
    }

    public func run(_ act: Act) throws -> AttachedFile {
        _ = try CasePageStore.find(act.tx, id, for: act.actor)
        let isSecret = try act.checkConfidence(id)
        guard let file = try PetitionStore.file(act.tx, position, of: id) else { throw PetitionStore.notFound }
        if isSecret {
            try act.record(.petitionFileOpened, on: .processCase, id.value, ["file": .text(file.hash)])
        }
        return file
    }
}

/// Names somebody who may see the secret senders, by one who may. Journal: `petition.confidant_named`.
public struct NameConfidant: Command {
    public let id: Key<LedgerCase>
    public let person: Key<Person>
    public let reason: String

    public init(_ id: Key<LedgerCase>, _ person: Key<Person>, reason: String) {
        self.id = id
        self.person = person
        self.reason = reason
    }

    public func run(_ act: Act) throws {
        _ = try CasePageStore.find(act.tx, id, for: act.actor)
        guard try act.checkConfidence(id) else {
            throw OfficeError(.conflict, "Đơn này không giữ bí mật người gửi, không cần chỉ định ai.")
        }
        let reason = try Words.reason(reason)
        guard let found = try PersonStore.find(act.tx, person), found.validTo == nil else {
            throw OfficeError(.invalid, "Chọn một người đang công tác.", field: "person")
        }
        try PetitionSenderStore.admit(act.tx, person, to: id, by: act.actor.person)
        try act.record(
            .confidantNamed, on: .processCase, id.value,
            ["person": JournalValue(person), "reason": .digest(of: reason)])
    }
}

/// Takes that away from somebody; one stays always. Journal: `petition.confidant_ended`.
public struct EndConfidant: Command {
    public let id: Key<LedgerCase>
    public let person: Key<Person>

    public init(_ id: Key<LedgerCase>, _ person: Key<Person>) {
        self.id = id
        self.person = person
    }

    public func run(_ act: Act) throws {
        _ = try CasePageStore.find(act.tx, id, for: act.actor)
        guard try act.checkConfidence(id), try PetitionSenderStore.count(act.tx, of: id) > 1 else {
            throw OfficeError(.conflict, "Phải còn ít nhất một người được xem thông tin người gửi.")
        }
        guard try PetitionSenderStore.dismiss(act.tx, person, from: id) else { throw OfficeError.stale }
        try act.record(.confidantEnded, on: .processCase, id.value, ["person": JournalValue(person)])
    }
}

extension Act {
    /// Whether the senders are secret. Throws `.forbidden` where they are and the actor was not named.
    func checkConfidence(_ id: Key<LedgerCase>) throws -> Bool {
        guard let isSecret = try PetitionSenderStore.isSecret(tx, id) else { throw PetitionStore.notFound }
        guard try !isSecret || PetitionSenderStore.knows(tx, actor.person, id) else {
            throw OfficeError(
                .forbidden,
                "Thông tin người gửi được giữ bí mật, chỉ người được chỉ định mới xem được. Liên hệ người tiếp nhận đơn."
            )
        }
        return isSecret
    }
}
