public import Office
import Process
import Storage
import WorkTime

/// Records that a paper folder lies at the desk of whoever scans it, and moves the electronic dossier where that needs nothing else.
///
/// A folder that arrives in the hands that have the electronic dossier is only received: its step is taken by the second scan, when
/// the work is done; what comes back to those hands arrives anew. While whoever brought it is waited for no scan takes a step: the
/// page asks which papers came. Only a step is taken that is the one plain way on: it needs no field, no person and no paper,
/// and does not end the dossier; everything that its page checks is checked. The same scan within a minute does nothing, because scanners read twice.
/// Throws `.invalid` for what is no number, `.notFound` for a dossier that the actor does not see, `.conflict` for one that has ended.
/// Journal: `case.folder_scanned`, with a step `case.step_taken`.
public struct ScanFolder: Command {
    /// As the scanner typed it: a number, or the address on a receipt or cover.
    public let text: String
    /// The unit of the desk; nil for the actor's own.
    public let unit: Key<Unit>?

    public init(_ text: String, unit: Key<Unit>? = nil) {
        self.text = text
        self.unit = unit
    }

    /// Seconds within which the same scan counts as one.
    static let echo: Int64 = 60

    public func run(_ act: Act) throws -> ScannedFolder {
        let unit = try place(act.actor)
        guard let id = try CasePageStore.find(act.tx, code: code(text), for: act.actor) else {
            throw OfficeError(
                .notFound,
                "Không tìm thấy hồ sơ này, hoặc hồ sơ không thuộc phạm vi được xem của anh/chị. Hồ sơ giấy để nhầm chỗ thì trả lại bộ phận một cửa.",
                field: "code")
        }
        let page = try CaseQuestion(id).answer(View(tx: act.tx, actor: act.actor, rules: act.rules))
        guard page.item.desk == .dossiers else { throw CaseStore.notFound }
        guard page.item.isOpen else {
            throw OfficeError(
                .conflict, "Hồ sơ \(page.item.code) đã kết thúc (\(page.stateTitle)), không ghi nhận nơi để nữa.",
                field: "code")
        }
        let before = page.folder
        let isHere = before?.lies(in: unit, with: act.actor.person) ?? false
        func scanned(_ outcome: ScannedFolder.Outcome) throws -> ScannedFolder {
            ScannedFolder(id: id, code: page.item.code, unit: try name(of: unit, act), outcome: outcome)
        }
        if isHere, let before, act.now.milliseconds - before.scannedAt.milliseconds < Self.echo * 1_000 {
            return try scanned(.repeated)
        }
        let way = FolderWay(page)
        let isHeldHere = page.item.holder.map { holds($0.key, act.actor) } ?? false
        // What arrives has to be worked on first.
        let taken: ProcessAct? = if isHere, case .plain(let step) = way { step } else { nil }
        try DossierFolderStore.scan(act.tx, of: id, in: unit, by: act.actor.person, act: taken?.title)
        try act.record(
            .folderScanned, on: .processCase, id.value, ["unit": JournalValue(unit), "act": .init(taken?.code)])
        act.notify(Notice(topic: "dossiers", parties: [Key<Party>(act.actor.person)]))
        if let taken {
            try TakeCaseStep(id, act: taken.code, version: page.item.version).run(act)
            return try scanned(
                .moved(step: taken.title, state: taken.to.flatMap { page.process.state($0)?.title } ?? page.stateTitle))
        }
        guard isHere else {
            if let holder = page.item.holder, !isHeldHere { return try scanned(.elsewhere(holder: holder.name)) }
            if case .plain(let step) = way { return try scanned(.arrived(next: step.title)) }
            return try scanned(isHeldHere ? .arrived(next: nil) : way.outcome)
        }
        return try scanned(way.outcome)
    }

    private func code(_ text: String) throws(OfficeError) -> String {
        switch TypedDossierCode(scanned: text) {
        case .right(let code), .unchecked(let code): return code.text
        case .wrong:
            throw OfficeError(
                .invalid, "Số kiểm tra không khớp với mã hồ sơ: đọc hoặc gõ sai một chữ số.", field: "code")
        case .none:
            throw OfficeError(
                .invalid, "Đây không phải mã hồ sơ. Quét mã QR trên bìa hồ sơ, hoặc gõ mã như H99.13-261129-0001.",
                field: "code")
        }
    }

    private func place(_ actor: Actor) throws(OfficeError) -> Key<Unit> {
        guard let first = actor.standings.first?.unit else {
            throw OfficeError(.forbidden, "Chỉ người đang công tác ở một đơn vị mới ghi nhận nơi để hồ sơ giấy.")
        }
        guard let unit else { return first }
        guard actor.works(in: unit) else {
            throw OfficeError(.invalid, "Chọn đơn vị mà anh/chị đang công tác.", field: "unit")
        }
        return unit
    }

    /// One's own hands, those of one's unit, and those for whom one stands in.
    private func holds(_ holder: Key<Party>, _ actor: Actor) -> Bool {
        actor.holders.contains(holder) || actor.standings.contains { Key<Party>($0.unit) == holder }
    }

    private func name(of unit: Key<Unit>, _ act: Act) throws -> String {
        try PartyNameStore.names(act.tx, of: [Key<Party>(unit)])[Key<Party>(unit)]?.name ?? ""
    }
}
