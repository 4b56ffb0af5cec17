public import Office
import Storage

/// Says of each file of a hand-in whether the archive receives it, or returns it with a reason. The archive's keeper, who
/// does not decide on what he or she offered. Journal: `hand_in.settled`.
///
/// The archive's own obligation to decide ends as done, as does that to hand a received file in; that of a returned one goes on, and its unit is told why.
public struct SettleHandIn: Command {
    public let handIn: Key<HandIn>
    public let version: Int64
    /// What is not named is received.
    public let returned: [Key<CaseFile>: String]

    public init(_ handIn: Key<HandIn>, version: Int64, returned: [Key<CaseFile>: String] = [:]) {
        self.handIn = handIn
        self.version = version
        self.returned = returned
    }

    public func run(_ act: Act) throws {
        let found = try HandInStore.find(act.tx, handIn, for: act.actor)
        guard act.actor.keepsArchive else {
            throw OfficeError(.forbidden, "Chỉ người giữ lưu trữ cơ quan mới nhận hoặc trả lại hồ sơ giao nộp.")
        }
        guard Key<Person>(found.offeredBy.key.value) != act.actor.person else {
            throw OfficeError(.forbidden, "Người giao nộp không tự nhận hồ sơ của mình.")
        }
        guard found.state == .offered else { throw OfficeError(.conflict, "Lần giao nộp này đã kết thúc.") }
        let files = try HandInStore.files(act.tx, of: handIn)
        guard returned.keys.allSatisfy(files.contains) else { throw CaseFileStore.notFound }
        var reasons: [Key<CaseFile>: String] = [:]
        for (file, reason) in returned {
            guard let reason = try EnteredText.optional(reason, "Lý do trả lại", field: "reason-\(file)", upTo: 500)
            else { throw OfficeError(.invalid, "Nhập lý do trả lại hồ sơ.", field: "reason-\(file)") }
            reasons[file] = reason
        }
        try HandInStore.end(act.tx, handIn, as: .settled, by: act.actor.person, version: version)
        let received = files.filter { reasons[$0] == nil }
        try HandInStore.decide(act.tx, handIn, received, .received, reason: nil)
        try CaseFileStore.move(act.tx, received, from: .offered, to: .archived)
        for (file, reason) in reasons.sorted(by: { $0.key < $1.key }) {
            try HandInStore.decide(act.tx, handIn, [file], .returned, reason: reason)
        }
        try CaseFileStore.move(act.tx, reasons.keys.sorted(), from: .offered, to: .closed)
        try act.record(
            .handInSettled, on: .handIn, handIn.value,
            [
                "received": .list(received.map { JournalValue($0) }),
                "returned": .list(reasons.keys.sorted().map { JournalValue($0) }),
            ])
        if let duty = try CaseDutyStore.receipt(act.tx, of: handIn) { try act.fulfil(duty) }
        for duty in try CaseDutyStore.handIns(act.tx, of: files) {
            guard let file = duty.file else { continue }
            if let reason = reasons[file] {
                try act.inform([
                    NewNotice(
                        .returned, to: [found.offeredBy.key, found.unit.key], about: .obligation(duty.obligation),
                        words: "Lưu trữ trả lại hồ sơ: \(reason)")
                ])
            } else {
                try act.fulfil(duty)
            }
        }
    }
}
