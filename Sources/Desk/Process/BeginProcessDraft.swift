public import Office
import Process
import Storage
import WorkTime

/// Begins a draft of a process: from what is in force, or from nothing, which is a short process that passes the check and is then
/// changed. By an administrator. Answers the draft that is there already where somebody has begun one.
///
/// Throws `.invalid` at `code`, `.notFound` where it is to be begun from what there is not, `.conflict` where a new one would bear the code
/// of one in force. Journal: `process.begun`.
public struct BeginProcessDraft: Command {
    public let code: String
    public let isNew: Bool

    public init(_ code: String, isNew: Bool) {
        self.code = code
        self.isNew = isNew
    }

    public func run(_ act: Act) throws -> Key<ProcessText> {
        try act.actor.mustAdminister()
        let code = code.tidy
        guard RuleCode.isCode(code), code != "trial", code != "drafts" else {
            throw OfficeError(
                .invalid, "Mã quy trình chỉ dùng chữ thường không dấu, chữ số và gạch nối, không quá 40 ký tự.",
                field: "code")
        }
        if let draft = try ProcessTextStore.draft(act.tx, of: code) {
            guard !isNew else {
                throw OfficeError(.conflict, "Đã có bản thảo mang mã «\(code)».", field: "code")
            }
            return draft.id
        }
        let known = try act.processesInForce().process(code)
        guard !isNew || known == nil else {
            throw OfficeError(
                .conflict, "Đã có quy trình mang mã «\(code)»; mở quy trình ấy rồi lập bản thảo.", field: "code")
        }
        let text: String
        let basis: String?
        if isNew {
            text = Self.shortest(code, on: act.today)
            basis = nil
        } else {
            guard
                let inForce = try ProcessTextStore.newest(act.tx, of: code)?.text ?? act.rules.shelf.fileTexts[code]
            else { throw OfficeError(.notFound, "Không có quy trình này.") }
            text = inForce
            basis = ProcessShelf.digest(inForce)
        }
        let digest = ProcessShelf.digest(text)
        let id = try ProcessTextStore.insert(
            act.tx, code: code, text: text, digest: digest, basis: basis, by: act.actor.person)
        try act.record(
            .processBegun, on: .process, id.value,
            ["code": .text(code), "digest": .text(digest), "basis": JournalValue(basis)])
        return id
    }

    /// The shortest process that passes the check: received, done.
    static func shortest(_ code: String, on today: CalendarDay) -> String {
        """
        # Quy trình do cơ quan lập. Ý nghĩa từng mục: xem «Hướng dẫn» của trang.
        process: \(code)
        title: Tên quy trình
        kind: dossier
        versions:
          - { version: 1, since: \(today.adding(days: 1)), law: "Văn bản quy định quy trình" }

        roles:
          - { role: counter, title: Bộ phận một cửa, held-by: counter }

        clocks:
          - clock: settle
            title: Giải quyết hồ sơ
            by-procedure: yes
            lengths:
              - { within: 5 ngày làm việc, article: "Văn bản quy định thời hạn" }

        states:
          - { state: received, title: Đã tiếp nhận, owner: counter }
          - { state: done, title: Đã trả kết quả, owner: counter, end: settled }

        acts:
          - act: receive
            title: Tiếp nhận hồ sơ
            in: start
            to: received
            by: counter
            clock: { start: settle }
            article: "Văn bản quy định quy trình"
          - act: deliver
            title: Trả kết quả
            in: received
            to: done
            by: counter
            clock: { stop: settle }
            article: "Văn bản quy định quy trình"

        """
    }
}
