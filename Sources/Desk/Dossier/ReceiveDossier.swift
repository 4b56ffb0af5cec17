public import Office
import Process
import Storage
import WorkTime

/// Takes in a dossier at the counter: a case of the procedure's process, with the official number of the day.
///
/// By whoever holds the counter; procedures between agencies are taken in by văn thư. Received is only what is complete; what is
/// not leads to the guidance on what is missing, once (Nghị định 118/2025/NĐ-CP, Điều 11). The version of the process is that of the day of reception; what was
/// received on paper before today is entered with a reason, and its time counts from that day. Journal: `case.begun`, `case.entered_late`.
public struct ReceiveDossier: Command {
    public let draft: DossierDraft
    /// A hash over the form that it came in: sent again, the form makes nothing more.
    public let mark: String?
    /// What came through the national portal; nil for what is brought.
    let online: PortalArrival?

    public init(_ draft: DossierDraft, mark: String? = nil) { self.init(draft, mark: mark, online: nil) }

    init(_ draft: DossierDraft, mark: String? = nil, online: PortalArrival?) {
        self.draft = draft
        self.mark = mark
        self.online = online
    }

    public func run(_ act: Act) throws -> Key<LedgerCase> {
        try act.actor.mustReceiveDossiers()
        let procedure = try ProcedureStore.find(act.tx, draft.procedure)
        guard procedure.isActive else {
            throw OfficeError(
                .conflict, "Thủ tục này không còn áp dụng, không tiếp nhận hồ sơ mới.", field: "procedure")
        }
        let earlier = try EarlierReceipt(draft, act)
        guard
            let process = try act.processesInForce().version(
                procedure.content.process, on: earlier?.day ?? act.today)
        else {
            if let earlier {
                throw OfficeError(
                    .invalid, "Không có quy trình áp dụng cho hồ sơ nhận ngày \(earlier.day.written).",
                    field: "received")
            }
            throw OfficeError(
                .unavailable, "Quy trình «\(procedure.content.process)» của thủ tục không có phiên bản áp dụng hôm nay."
            )
        }
        let sent = online == nil ? nil : process.onlineOpening
        guard let wanted = process.act(draft.act),
            sent.map({ $0.to.map(wanted.states.contains) ?? false }) ?? wanted.isOpening
        else {
            throw OfficeError(.invalid, "Chọn cách xử lý hồ sơ tại quầy.", field: "act")
        }
        let roles = process.roles(of: act.actor, unit: procedure.content.unit)
        let applicant = try applicant(act)
        let reuse = try act.checkedReuse(
            draft.reuse, number: applicant.number, parts: procedure.content.parts.count)
        let parts = try parts(of: procedure, for: wanted, with: reuse)
        try act.checkParties(wanted, of: process, draft.parties)
        let clock = try act.clock()
        return try act.once(mark) {
            let ask = CaseAsk(
                wanted.code, as: roles, fields: draft.fields, papers: Set(wanted.papers),
                parties: draft.parties.mapValues(\.description), at: earlier?.at ?? act.now)
            let engine = ProcessEngine(process, clock: clock)
            let first: CaseStep?
            let step: CaseStep
            do throws(CaseRefusal) {
                if let sent, let online {
                    let opened = try engine.open(
                        online.ask(sent, process, now: act.now), given: given(procedure, process))
                    first = opened
                    step = try engine.perform(ask, on: opened.case)
                } else {
                    first = nil
                    step = try engine.open(ask, given: given(procedure, process))
                }
            } catch { throw Act.refusal(error) }
            let held = try begin(first ?? step, procedure, process, clock, earlier, act)
            if let online { try PortalStore.take(act.tx, online.item, as: held.id) }
            try DossierStore.insert(act.tx, applicant, of: held.id)
            try DossierStore.insert(act.tx, parts, brought: brought(of: parts), of: held.id)
            try act.reuse(reuse, parts, in: held.id)
            try DeliveryStore.insert(
                act.tx, channel: draft.channel, wish: draft.wish, to: draft.wishAddress,
                lateReason: earlier?.reason, of: held.id)
            if let fee = procedure.content.fee, step.case.isOpen {
                try FeeStore.insert(act.tx, due: fee, isFirst: procedure.content.isFeeFirst, of: held.id)
            }
            if step.case.isOpen, draft.bringsPaper {
                try DossierFolderStore.begin(act.tx, of: held.id, in: held.counter, by: act.actor.person)
            }
            if let first, let sent, let online {
                let at = online.ask(sent, process, now: act.now).at
                // The case is new: what it holds is what this step wrote.
                let written = first.case.fields
                try CaseTransitionStore.insert(
                    act.tx,
                    .init(
                        position: 1, act: sent.code, state: first.case.state,
                        fields: try JSONText.encode(written), papers: "[]", due: nil, at: at), of: held.id,
                    by: act.actor.person)
                var body: [String: JournalValue] = [
                    "process": .text(process.process), "version": JournalValue(process.number),
                    "act": .text(sent.code), "position": .int(1), "state": .text(first.case.state),
                ]
                for (code, text) in written { body["field-\(code)"] = .digest(of: text) }
                try act.record(.caseBegun, on: .processCase, held.id.value, body)
            }
            try act.keep(
                step, of: held, act: wanted, by: process, clock: clock, fields: draft.fields,
                papers: Set(wanted.papers), roles: roles, isNew: first == nil, at: earlier?.at)
            if let earlier {
                try act.record(
                    .dossierEnteredLate, on: .processCase, held.id.value,
                    ["received": JournalValue(earlier.day), "reason": .digest(of: earlier.reason)])
            }
            return held.id
        }
    }

    /// The length that the catalogue gives, where the process lets it.
    private func given(_ procedure: Procedure, _ process: ProcessVersion) -> [String: GivenLength] {
        guard let main = process.mainClock else { return [:] }
        return [main.code: GivenLength(procedure.content.term, article: procedure.content.basis)]
    }

    private func begin(
        _ step: CaseStep, _ procedure: Procedure, _ process: ProcessVersion, _ clock: Clock,
        _ earlier: EarlierReceipt?, _ act: Act
    ) throws -> CaseStore.Held {
        guard let counter = act.actor.standings.first?.unit else {
            throw OfficeError(.forbidden, "Chỉ người đang công tác ở một đơn vị mới tiếp nhận được hồ sơ.")
        }
        let prefix = act.rules.counter.prefix
        let day = earlier?.day ?? act.today
        let number = try CaseStore.takeNumber(act.tx, prefix: prefix, day: day)
        guard let code = DossierCode(prefix: prefix, day: day, number: number) else {
            throw OfficeError(.unavailable, "Mã định danh «\(prefix)» trong Rules/counter.yaml không đúng.")
        }
        let new = CaseStore.New(
            process: process.process, processVersion: process.number, kind: process.kind.rawValue,
            procedure: procedure.id, code: code.text, title: procedure.title, unit: procedure.content.unit,
            counter: counter, scope: try ScopeStore.unit(act.tx, procedure.content.unit),
            begunAt: online?.at ?? earlier?.at)
        let standing = CaseStanding(version: process, play: step.case, clock: clock)
        let holder = standing.holder(unit: procedure.content.unit, counter: counter)
        return try CaseStore.insert(
            act.tx, new,
            standing.standing(body: try JSONText.encode(step.case), holder: step.case.isOpen ? holder : nil),
            by: act.actor.person)
    }

    /// The papers as they were ticked off. Throws `.conflict` where the dossier is to be received and is not complete.
    private func parts(
        of procedure: Procedure, for act: ProcessAct, with reuse: CheckedReuse
    ) throws -> [DossierPart] {
        let received = Set(draft.received + reuse.papers.map(\.part))
        var parts = procedure.content.parts.enumerated().map { place, part in
            DossierPart(
                title: part.title, originals: part.originals, copies: part.copies, isRequired: part.isRequired,
                isReceived: received.contains(place))
        }
        let missing = parts.filter { $0.isRequired && !$0.isReceived }
        if !act.clocks.isEmpty, act.needs.isEmpty, let first = missing.first {
            let more = missing.count > 1 ? " và \(missing.count - 1) giấy tờ khác" : ""
            throw OfficeError(
                .conflict,
                "Hồ sơ chưa đủ: còn thiếu «\(first.title)»\(more). Đánh dấu giấy tờ đã nhận, hoặc chọn «Hướng dẫn hoàn thiện tại quầy» và nêu giấy tờ thiếu.",
                field: "part-\(parts.firstIndex { $0 == first } ?? 0)")
        }
        for line in (draft.others ?? "").split(whereSeparator: \.isNewline) {
            guard let title = try EnteredText.optional(String(line), "Giấy tờ khác", field: "others") else { continue }
            parts.append(
                DossierPart(
                    title: title, originals: 1, copies: 0, isRequired: false, isReceived: true, isListed: false))
        }
        guard parts.count <= 100 else {
            throw OfficeError(.invalid, "Một hồ sơ có nhiều nhất 100 giấy tờ.", field: "others")
        }
        return parts
    }

    /// What came along with the dossier, beside what is taken from an earlier one.
    private func brought(of parts: [DossierPart]) -> Set<Int> {
        Set(draft.received).union(parts.indices.filter { !parts[$0].isListed })
    }

    /// Whoever brought it; between agencies the one that a role names, where nothing was typed.
    private func applicant(_ act: Act) throws -> Applicant {
        var name = draft.name?.tidyOrNil
        if name == nil, let sender = draft.parties.sorted(by: { $0.key < $1.key }).first?.value {
            name = try PartyNameStore.names(act.tx, of: [sender])[sender]?.name
        }
        return try Applicant(
            kind: draft.applicantKind, name: name, number: draft.number, address: draft.address, phone: draft.phone,
            mail: draft.mail)
    }
}

extension Actor {
    /// Whether dossiers of some kind are taken in by this person.
    public var receivesDossiers: Bool { has(.counter) || has(.clerk) }

    func mustReceiveDossiers() throws(OfficeError) {
        guard receivesDossiers else {
            throw OfficeError(
                .forbidden,
                "Chỉ người được giao vai trò «Một cửa» (thủ tục nội bộ: «Văn thư») mới tiếp nhận được hồ sơ.")
        }
    }
}
