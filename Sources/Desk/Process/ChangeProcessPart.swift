import Office
import Process
import Storage
public import WorkTime

/// Changes a part of a draft by a form, in the last version, so that nobody has to know how the text is written. By an administrator.
///
/// Throws `.notFound`; `.stale` where the draft is another by now; `.invalid` at the field that is wrong; `.conflict` where cases go by
/// the last version already, or where the text is written in a way that only people change. Journal: `process.kept`.
public struct ChangeProcessPart: Command {
    /// As typed; nil for what the form does not ask of this part.
    public struct Values: Sendable {
        public var title: String?
        public var amount: String?
        public var unit: Term.Unit?
        public var article: String?
        public var by: [String]?
        public var owner: String?

        public init(
            title: String? = nil, amount: String? = nil, unit: Term.Unit? = nil, article: String? = nil,
            by: [String]? = nil, owner: String? = nil
        ) {
            self.title = title
            self.amount = amount
            self.unit = unit
            self.article = article
            self.by = by
            self.owner = owner
        }
    }

    public let code: String
    /// The line of the part, as the page showed it.
    public let line: Int
    public let values: Values
    public let version: Int64

    public init(_ code: String, line: Int, _ values: Values, version: Int64) {
        self.code = code
        self.line = line
        self.values = values
        self.version = version
    }

    public func run(_ act: Act) throws {
        try act.actor.mustAdminister()
        guard let draft = try ProcessTextStore.draft(act.tx, of: code) else { throw ProcessTextStore.notFound }
        guard draft.version == version else { throw OfficeError.stale }
        guard
            let process = ProcessFiles.read(text: draft.text, file: ProcessShelf.name(code)).process,
            let last = process.versions.last
        else {
            throw OfficeError(
                .conflict, "Bản thảo còn lỗi nên biểu mẫu chưa sửa được. Hãy sửa các lỗi trong văn bản rồi lưu.",
                field: "text")
        }
        if let begun = try act.processesInForce().process(code)?.version(last.number), begun.since <= act.today {
            throw OfficeError(
                .conflict, "Hồ sơ đang theo phiên bản \(last.number). Hãy thêm phiên bản mới rồi sửa.", field: "text")
        }
        guard let part = ProcessEditable.all(in: last).first(where: { $0.line == line }) else {
            throw OfficeError.stale
        }
        let changes = try checked(part, last)
        let text = try ProcessTextEdit(draft.text, code: code).changing(part, to: changes)
        try act.keep(text, in: draft, version: version, part: "\(part.kind.rawValue) \(part.code)")
    }

    private func checked(_ part: ProcessEditable, _ version: ProcessVersion) throws -> ProcessTextEdit.Values {
        var changes = ProcessTextEdit.Values()
        if let old = part.title {
            let title = try EnteredText.required(values.title, "Tên", field: "title")
            if title != old { changes.title = title }
        }
        if let old = part.term {
            guard let amount = (values.amount?.tidy).flatMap({ Int($0) }), let unit = values.unit,
                let term = Term(amount, unit)
            else {
                throw OfficeError(.invalid, "Thời hạn phải là số từ 1 đến 1000 và một loại ngày.", field: "amount")
            }
            if term != old { changes.term = term }
        }
        if let old = part.article {
            let article = try EnteredText.required(values.article, "Căn cứ", field: "article", upTo: 500)
            if article != old { changes.article = article }
        }
        let roles = Set(version.roles.map(\.code))
        if let old = part.by {
            // In the order of the roles, whatever order the browser sends.
            let chosen = version.roles.map(\.code).filter { values.by?.contains($0) ?? false }
            guard !chosen.isEmpty else { throw OfficeError(.invalid, "Chọn ai thực hiện bước này.", field: "by") }
            if Set(chosen) != Set(old) { changes.by = chosen }
        }
        if let old = part.owner {
            guard let owner = values.owner, roles.contains(owner) else {
                throw OfficeError(.invalid, "Chọn người giữ hồ sơ ở trạng thái này.", field: "owner")
            }
            if owner != old { changes.owner = owner }
        }
        return changes
    }
}

/// Adds a version to a draft, as the last one is until something of it is changed. By an administrator.
///
/// Throws as `ChangeProcessPart`, `.invalid` at `since`. Journal: `process.kept`.
public struct AddProcessVersion: Command {
    public let code: String
    /// The first day on which cases are begun by it.
    public let since: CalendarDay
    public let law: String?
    public let version: Int64

    public init(_ code: String, since: CalendarDay, law: String?, version: Int64) {
        self.code = code
        self.since = since
        self.law = law
        self.version = version
    }

    public func run(_ act: Act) throws {
        try act.actor.mustAdminister()
        guard let draft = try ProcessTextStore.draft(act.tx, of: code) else { throw ProcessTextStore.notFound }
        guard draft.version == version else { throw OfficeError.stale }
        guard since >= act.today else {
            throw OfficeError(.invalid, "Phiên bản mới không bắt đầu vào ngày đã qua.", field: "since")
        }
        let law = try EnteredText.required(law, "Căn cứ", field: "law", upTo: 500)
        let text = try ProcessTextEdit(draft.text, code: code).adding(from: since, law: law)
        try act.keep(text, in: draft, version: version, part: "version")
    }
}
