public import Office
import Process
import Storage
public import WorkTime

/// What in the ledger a petition that is being entered may be the same as, the most alike first, ten at most: at most five statements.
///
/// Senders are found without marks, in other spellings, by identity number and telephone; contents by what they say. Of secret
/// senders nobody learns anything here but whoever was named for that petition. By whoever takes in petitions.
public struct SimilarPetitions: Question {
    public struct Match: Sendable, Equatable {
        public let id: Key<LedgerCase>
        public let code: String
        public let title: String
        public let stateTitle: String
        public let isOpen: Bool
        public let receivedOn: CalendarDay
        /// As what it was classified; nil while it is not.
        public let way: PetitionWay?
        public let unitName: String
        /// Who sent it, where that was found; nil where only the contents are alike.
        public let sender: String?
        /// «trùng họ tên», «nội dung giống 80%»
        public let reasons: [String]
        public let score: Int
        /// Whether its senders are secret, so that showing `sender` is a look to be recorded.
        public let isSecret: Bool
    }

    public let draft: PetitionDraft

    public init(_ draft: PetitionDraft) { self.draft = draft }

    public func answer(_ look: View) throws -> [Match] {
        try look.actor.mustReceiveCitizens()
        let senders = Self.senders(of: draft)
        let marks = ContentSketch.marks(of: draft.content)
        var found: [Key<LedgerCase>: [Applicant]] = [:]
        if !senders.isEmpty {
            let sent = try SimilarPetitionStore.sent(
                look.tx, sounds: try both(senders.map { SenderName.sound($0.name) }, .sound, look),
                numbers: try both(senders.compactMap(\.number), .number, look),
                phones: try both(senders.compactMap(\.phone), .phone, look), for: look.actor)
            for (id, kept) in sent { found[id, default: []].append(try look.secrets.sender(kept, of: id)) }
        }
        let alike = try SimilarPetitionStore.saying(look.tx, marks)
        let ids = Array(Set(found.keys).union(alike)).sorted()
        return try SimilarPetitionStore.lines(look.tx, ids, senders: found, for: look.actor)
            .compactMap { match($0, senders, marks, look.rules) }
            .sorted { ($0.score, $0.id) > ($1.score, $1.id) }.prefix(10).map { $0 }
    }

    /// As open senders are found, and as secret ones are.
    private func both(_ texts: [String], _ kind: SecretDigest, _ look: View) throws -> [String] {
        try texts + texts.map { try look.secrets.digest($0, of: kind) }
    }

    /// What was typed so far, without judging it.
    static func senders(of draft: PetitionDraft) -> [Applicant] {
        let others = (draft.others ?? "").split(whereSeparator: \.isNewline).compactMap { line in
            line.split(separator: ";").first.map(String.init)?.tidyOrNil
        }
        var senders = others.prefix(20).map { name in
            Applicant(kept: .citizen, name: name, number: nil, address: nil, phone: nil, mail: nil)
        }
        if let name = draft.name?.tidyOrNil {
            func digits(_ text: String?) -> String? {
                text.map { $0.filter(\.isNumber) }.flatMap { $0.isEmpty ? nil : $0 }
            }
            senders.insert(
                Applicant(
                    kept: draft.senderKind, name: name, number: digits(draft.number), address: draft.address,
                    phone: digits(draft.phone), mail: nil), at: 0)
        }
        return senders
    }

    private func match(
        _ line: SimilarPetitionStore.Line, _ senders: [Applicant], _ marks: [Int64], _ rules: OfficeRules
    ) -> Match? {
        let likeness = ContentSketch.likeness(marks, line.marks)
        var reasons: [String] = []
        var score = 0
        var shown: Applicant?
        for old in line.senders {
            for new in senders {
                var own = 0
                var why: [String] = []
                if let number = new.number, number == old.number { (own, why) = (own + 80, why + ["cùng số giấy tờ"]) }
                if let phone = new.phone, phone == old.phone { (own, why) = (own + 40, why + ["cùng điện thoại"]) }
                if SenderName.key(new.name) == SenderName.key(old.name) {
                    (own, why) = (own + 50, why + ["trùng họ tên"])
                } else if SenderName.sound(new.name) == SenderName.sound(old.name) {
                    (own, why) = (own + 25, why + ["họ tên gần giống"])
                }
                if let address = new.address.map({ SenderName.key($0) }),
                    let kept = old.address.map({ SenderName.key($0) }),
                    !address.isEmpty, address.contains(kept) || kept.contains(address), own > 0
                {
                    (own, why) = (own + 20, why + ["cùng địa chỉ"])
                }
                if own > score { (score, reasons, shown) = (own, why, old) }
            }
        }
        if likeness >= 20 {
            score += likeness
            reasons.append("nội dung giống \(likeness)%")
        }
        // A name that only sounds alike says nothing by itself.
        guard score >= 40 else { return nil }
        let process = rules.processes.version(line.process, line.processVersion)
        return Match(
            id: line.id, code: line.code, title: line.title,
            stateTitle: process?.state(line.state)?.title ?? line.state, isOpen: line.isOpen,
            receivedOn: line.receivedOn, way: line.way, unitName: line.unitName, sender: shown?.name, reasons: reasons,
            score: score,
            isSecret: line.isSecret)
    }
}

/// Records that somebody saw, beside a petition being entered, that the sender of secret ones is the same. Journal:
/// `petition.senders_seen`.
public struct NoteSenderMatches: Command {
    public let ids: [Key<LedgerCase>]

    public init(_ ids: [Key<LedgerCase>]) { self.ids = ids }

    public func run(_ act: Act) throws {
        for id in ids { try act.record(.sendersSeen, on: .processCase, id.value, ["where": "similar"]) }
    }
}
