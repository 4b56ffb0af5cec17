public import Office
import Process
import Storage
public import WorkTime

/// Issues the draft of a process: from the first day of what is new, cases that are begun go by it, and running ones keep their
/// version. By an administrator. Answers that day.
///
/// Throws `.notFound`, `.stale`, or `.conflict` with the first thing that is wrong: the text as a whole is checked as at the start of the
/// program, versions whose first day has come must be as they are, and a new one begins after today, or today where no case of the
/// process was begun yet. Journal: `process.issued`.
public struct IssueProcess: Command {
    public let code: String
    /// As the page showed it.
    public let version: Int64

    public init(_ code: String, version: Int64) {
        self.code = code
        self.version = version
    }

    public func run(_ act: Act) throws -> CalendarDay {
        try act.actor.mustAdminister()
        guard let draft = try ProcessTextStore.draft(act.tx, of: code) else { throw ProcessTextStore.notFound }
        guard draft.version == version else { throw OfficeError.stale }
        let old = try act.processesInForce().process(code)
        let isBusyToday =
            try old.map { process in
                try ProcessTextStore.hasCases(
                    act.tx, of: code, kind: process.kind.rawValue, since: OfficeTime.start(of: act.today))
            } ?? false
        let check = ProcessDraftCheck(
            draft.text, code: code, after: old, today: act.today, isBusyToday: isBusyToday, rules: act.rules)
        if let fault = check.findings.first(where: { $0.severity == .error }) {
            throw OfficeError(.conflict, "Chưa ban hành được: \(fault.written).", field: "text")
        }
        guard let process = check.process, let firstDay = check.firstDay else {
            throw OfficeError(.conflict, "Không có gì khác quy trình đang áp dụng.", field: "text")
        }
        try ProcessTextStore.issue(
            act.tx, draft.id, firstDay: firstDay, fileDigest: act.rules.shelf.fileTexts[code].map(ProcessShelf.digest),
            version: version, by: act.actor.person)
        try act.record(
            .processIssued, on: .process, draft.id.value,
            [
                "code": .text(code), "digest": .text(draft.digest), "from": JournalValue(firstDay),
                "versions": JournalValue(process.versions.count),
                "changes": JournalValue(ProcessVersionChange.all(in: process, after: old).flatMap(\.lines).count),
            ])
        return firstDay
    }
}

/// Takes back what was issued of a process, before the first day on which a case goes by it; what was in force before is again.
/// By an administrator.
///
/// Throws `.notFound`; `.invalid` at `text` where none is named; `.stale` where that one is not the newest any more; `.conflict` from
/// that day on, or where procedures go by a process of which nothing else is in force. Journal: `process.withdrawn`.
public struct WithdrawProcess: Command {
    public let code: String
    /// The one that was seen: asked for twice, one is taken back and not the one before it as well.
    public let text: Key<ProcessText>?

    public init(_ code: String, text: Key<ProcessText>?) {
        self.code = code
        self.text = text
    }

    public func run(_ act: Act) throws {
        try act.actor.mustAdminister()
        guard let newest = try ProcessTextStore.newest(act.tx, of: code), let firstDay = newest.firstDay else {
            throw ProcessTextStore.notFound
        }
        guard let text else {
            throw OfficeError(.invalid, "Chưa chọn bản ban hành cần thu hồi.", field: "text")
        }
        guard newest.id == text else { throw OfficeError.stale }
        guard firstDay > act.today else {
            throw OfficeError(
                .conflict,
                "Bản này áp dụng từ \(firstDay.written), hồ sơ đã theo nó nên không thu hồi được; hãy ban hành phiên bản mới."
            )
        }
        try ProcessTextStore.withdraw(act.tx, newest.id, by: act.actor.person)
        let isLast = try ProcessTextStore.newest(act.tx, of: code) == nil && act.rules.shelf.fileTexts[code] == nil
        if isLast, try ProcessTextStore.isUsed(act.tx, code) {
            throw OfficeError(
                .conflict, "Danh mục có thủ tục theo quy trình này; đổi quy trình của các thủ tục ấy rồi thu hồi.")
        }
        try act.record(
            .processWithdrawn, on: .process, newest.id.value,
            ["code": .text(code), "digest": .text(newest.digest), "from": JournalValue(firstDay)])
    }
}
