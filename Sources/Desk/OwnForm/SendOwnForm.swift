public import Office
import Storage

/// Sends a dossier on the office's own online form, by whoever does not sign in. It waits for the counter (between agencies for văn thư)
/// beside what came through the national portal; its time begins when it is received there.
///
/// Returns the provisional number, by which it is looked up. Sent again, a form makes nothing more. Throws `.conflict` for a procedure
/// that the form does not take, `.invalid` at the first field that is wrong.
/// Legal basis: Nghị định 118/2025/NĐ-CP, Điều 14; for procedures between agencies Quyết định 1085/QĐ-TTg. Journal: `portal.received`.
public struct SendOwnForm: Command {
    public let procedure: Key<Procedure>
    public let draft: OwnFormDraft
    /// A hash over the form that it came in.
    public let mark: String?

    public init(_ procedure: Key<Procedure>, _ draft: OwnFormDraft, mark: String? = nil) {
        self.procedure = procedure
        self.draft = draft
        self.mark = mark
    }

    public func run(_ act: Act) throws -> DossierCode {
        guard act.actor.isCitizen else {
            throw OfficeError(
                .forbidden, "Biểu mẫu của cơ quan dành cho người nộp hồ sơ; tại quầy dùng «Tiếp nhận hồ sơ».")
        }
        if let made = try made(act) { return made }
        let form = try OwnFormQuestion(procedure).answer(act.tx, act.rules, on: act.today)
        guard form.isOpen else {
            throw OfficeError(
                .conflict, "Thủ tục này không nhận hồ sơ ở biểu mẫu của cơ quan; nộp ở Cổng Dịch vụ công quốc gia.")
        }
        let person = try draft.applicant(for: form.procedure)
        let answers = try draft.answers(form)
        let files = try draft.checkedFiles(form.procedure)
        let wishAddress = try draft.checkedWishAddress(for: form.procedure)
        let prefix = DossierCode.provisionalPrefix
        let number = try CaseStore.takeNumber(act.tx, prefix: prefix, day: act.today)
        guard let code = DossierCode(prefix: prefix, day: act.today, number: number) else { throw OfficeError.stale }
        var new = PortalStore.New(kind: .dossier, name: code.text)
        new.source = .form
        new.mark = mark
        new.code = code.text
        new.procedure = procedure
        new.desk = form.procedure.content.audience == .internal ? .clerk : .counter
        new.applicant = person.name
        new.body = try JSONText.encode(
            PortalMessage(
                code: code.text, procedure: form.procedure.code,
                applicant: .init(
                    kind: person.kind, name: person.name, number: person.number, address: person.address,
                    phone: person.phone, mail: person.mail), wish: draft.wish, wishAddress: wishAddress,
                answers: answers))
        guard let id = try PortalStore.insert(act.tx, new, files) else {
            // The same form came at the same moment and was faster.
            guard let made = try made(act) else { throw OfficeError.stale }
            return made
        }
        try act.record(
            .portalReceived, on: .portal, id.value,
            [
                "kind": .text(new.kind.rawValue), "procedure": JournalValue(procedure),
                "source": .text(new.source.rawValue),
            ])
        act.notify(Notice(topic: "dossiers", parties: []))
        return code
    }

    private func made(_ act: Act) throws -> DossierCode? {
        guard let mark else { return nil }
        return try OwnFormStore.code(act.tx, by: mark).flatMap { DossierCode($0) }
    }
}
