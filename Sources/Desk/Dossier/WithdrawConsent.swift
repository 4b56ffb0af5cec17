public import Office
import Storage

/// Whoever brought a dossier takes back that earlier papers may be used again: from now on nobody opens them here, and the papers that
/// nothing else stands for are missing. By the counter.
///
/// Throws `.conflict` where there is no consent to take back, and for a dossier that has ended: what it was decided on stays with it, and
/// later dossiers ask anew. Legal basis: Luật 91/2025/QH15. Journal: `case.consent_withdrawn`.
public struct WithdrawConsent: Command {
    public let id: Key<LedgerCase>
    /// How it was said.
    public let how: String?

    public init(_ id: Key<LedgerCase>, how: String?) {
        self.id = id
        self.how = how
    }

    public func run(_ act: Act) throws {
        _ = try CaseStore.lock(act.tx, id, for: act.actor)
        try act.actor.mustReuse()
        guard try CaseStore.outcome(act.tx, of: id) == nil else {
            throw OfficeError(
                .conflict,
                "Hồ sơ đã kết thúc: giấy tờ đã dùng để giải quyết được lưu theo hồ sơ. Hồ sơ sau muốn dùng lại phải hỏi lại người nộp.",
                field: "how")
        }
        let how = try EnteredText.required(how, "Người nộp rút đồng ý bằng cách nào", field: "how", upTo: 300)
        guard try DossierFileStore.consents(act.tx, of: id).last?.stance == .given else {
            throw OfficeError(.conflict, "Hồ sơ này không có đồng ý nào đang có hiệu lực.", field: "how")
        }
        try DossierFileStore.insert(act.tx, .withdrawn, how: how, of: id, by: act.actor.person)
        let count = try DossierFileStore.withdraw(act.tx, in: id)
        try act.record(.consentWithdrawn, on: .processCase, id.value, ["files": JournalValue(count)])
        act.notify(Notice(topic: "dossiers", parties: [Key<Party>(act.actor.person)]))
    }
}
