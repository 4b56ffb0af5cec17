public import Office
import Storage
public import WorkTime

/// Closes a file whose work has ended: nothing is put in or taken out any more. Its keeper and whoever answers for the unit.
/// Journal: `case_file.closed`.
///
/// What has to be handed in to the archive becomes an obligation of the unit, passed to the keeper, due as
/// `Rules/archive.yaml` says. Refused while an obligation of the file is open. Legal basis: Nghị định 30/2020/NĐ-CP, Điều 29
/// (the keeper looks the file through, checks its retention) and 30.
public struct CloseCaseFile: Command {
    public let file: Key<CaseFile>
    public let version: Int64
    /// When the work ended; of a construction file the day of its final settlement. Nil is today.
    public let endedOn: CalendarDay?
    /// As checked once more; nil leaves it.
    public let retention: Retention?
    public let sheets: Int?

    public init(
        _ file: Key<CaseFile>, version: Int64, endedOn: CalendarDay? = nil, retention: Retention? = nil,
        sheets: Int? = nil
    ) {
        self.file = file
        self.version = version
        self.endedOn = endedOn
        self.retention = retention
        self.sheets = sheets
    }

    /// The last day for handing it in; nil for what stays with the unit.
    public func run(_ act: Act) throws -> CalendarDay? {
        let found = try act.held(file, version: version)
        try act.requireKeeping(found)
        guard found.state == .open else {
            throw OfficeError(
                .conflict,
                found.state == .planned ? "Hồ sơ chưa có văn bản nào nên chưa kết thúc được." : "Hồ sơ này đã kết thúc."
            )
        }
        guard found.paperCount > 0 else {
            throw OfficeError(.conflict, "Hồ sơ chưa có văn bản nào nên chưa kết thúc được.")
        }
        let ended = endedOn ?? act.today
        guard ended <= act.today, found.startedOn.map({ $0 <= ended }) ?? true else {
            throw OfficeError(
                .invalid, "Ngày kết thúc công việc không được sau hôm nay, cũng không trước ngày bắt đầu.",
                field: "endedOn")
        }
        if let sheets, !(1...100_000).contains(sheets) {
            throw OfficeError(.invalid, "Số tờ, số trang phải từ 1 đến 100.000.", field: "sheets")
        }
        try requireFinished(found, act)
        let retention = retention ?? found.retention
        let deadline = act.rules.archive.deadline(found.kind, retention, endedOn: ended, by: try act.clock())
        try keep(retention, found, act)
        try CaseFileStore.close(
            act.tx, file, endedOn: ended, on: act.today, handInBy: deadline?.due, sheets: sheets)
        try act.record(
            .caseFileClosed, on: .caseFile, file.value,
            [
                "ended": .init(ended), "papers": .init(found.paperCount), "retention": .text(retention.code),
                "hand_in_by": .init(deadline?.due),
            ])
        if let deadline { try act.chargeHandIn(found, by: deadline) }
        return deadline?.due
    }

    private func requireFinished(_ found: CaseFile, _ act: Act) throws {
        let obligations = try CasePaperStore.openObligations(act.tx, of: file)
        guard obligations == 0 else {
            throw OfficeError(
                .conflict, "Còn \(obligations) nhiệm vụ của hồ sơ chưa kết thúc. Hoàn thành, hoặc gỡ khỏi hồ sơ trước.")
        }
    }

    private func keep(_ retention: Retention, _ found: CaseFile, _ act: Act) throws {
        guard retention != found.retention, let code = CaseCode(found.code) else { return }
        try CaseFileStore.change(
            act.tx, file, code: code, title: found.title, retention: retention, kind: found.kind,
            keeper: Key(found.keeper.key.value), startedOn: found.startedOn, note: found.note, version: found.version)
    }
}
