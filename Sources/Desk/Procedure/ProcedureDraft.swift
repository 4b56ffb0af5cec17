public import Office
import Process
import Storage
public import WorkTime

/// A procedure of the catalogue, as typed.
public struct ProcedureDraft: Sendable {
    public var code: String?
    public var title: String?
    public var field: String?
    public var audience: Procedure.Audience
    public var level: Procedure.Level
    public var online: Procedure.Online
    public var process: String
    public var unit: Key<Unit>?
    /// «10 ngày làm việc»
    public var term: String?
    public var fee: Int?
    /// Whether it must be paid before the result is returned.
    public var isFeeFirst: Bool
    public var result: String?
    public var basis: String?
    /// One paper a line: «Đơn đề nghị; 1 bản chính; 0 bản sao», with «nếu có» at its end where it need not be there.
    public var parts: String?
    /// The legal basis by which the office takes it on its own online form; empty where it does not.
    public var ownForm: String?
    /// The decision that published it: all empty, or number, day and issuer.
    public var decisionNumber: String?
    public var decidedOn: CalendarDay?
    public var decidedBy: String?
    public var publishedOn: CalendarDay?

    public init(
        code: String? = nil, title: String? = nil, field: String? = nil, audience: Procedure.Audience = .public,
        level: Procedure.Level = .province, online: Procedure.Online = .whole, process: String = "",
        unit: Key<Unit>? = nil, term: String? = nil, fee: Int? = nil, result: String? = nil, basis: String? = nil,
        parts: String? = nil, isFeeFirst: Bool = false, ownForm: String? = nil
    ) {
        self.ownForm = ownForm
        self.isFeeFirst = isFeeFirst
        self.code = code
        self.title = title
        self.field = field
        self.audience = audience
        self.level = level
        self.online = online
        self.process = process
        self.unit = unit
        self.term = term
        self.fee = fee
        self.result = result
        self.basis = basis
        self.parts = parts
    }

    public static let mostParts = 60

    /// Throws `.invalid` at the first field that is wrong.
    func checked(_ act: Act, besides id: Key<Procedure>?) throws -> Procedure.Content {
        let code = try ProcedureCode.checked(code)
        guard try !ProcedureStore.isTaken(act.tx, code: code, besides: id) else {
            throw OfficeError(.conflict, "Mã \(code) đã dùng cho một thủ tục khác.", field: "code")
        }
        let title = try EnteredText.required(title, "Tên thủ tục", field: "title", upTo: 500)
        let field = try EnteredText.required(field, "Lĩnh vực", field: "field", upTo: 200)
        guard let definition = try act.processesInForce().process(process) else {
            throw OfficeError(.invalid, "Chọn «Quy trình» trong danh sách.", field: "process")
        }
        guard definition.kind == (audience == .internal ? .internal : .dossier) else {
            throw OfficeError(
                .invalid, "Quy trình «\(definition.title)» không dùng cho «\(audience.word.lowercased())».",
                field: "process")
        }
        guard let unit, let found = try UnitStore.find(act.tx, unit), !found.unit.isOutside, !found.isClosed else {
            throw OfficeError(.invalid, "Chọn đơn vị của cơ quan giải quyết thủ tục.", field: "unit")
        }
        guard let term = self.term.flatMap(Term.init(words:)) else {
            throw OfficeError(
                .invalid, "Thời hạn giải quyết viết như «10 ngày làm việc», «8 giờ làm việc», «30 ngày».", field: "term"
            )
        }
        if let fee, !(0...1_000_000_000).contains(fee) {
            throw OfficeError(.invalid, "Phí, lệ phí là số đồng không âm.", field: "fee")
        }
        let ownForm = try EnteredText.optional(ownForm, "Biểu mẫu của cơ quan", field: "own-form", upTo: 500)
        guard ownForm == nil || act.rules.counter.ownForm.allows(code: code, audience: audience) else {
            throw OfficeError(
                .invalid,
                "Thủ tục cho người dân, doanh nghiệp nộp trực tuyến ở Cổng Dịch vụ công quốc gia (\(act.rules.counter.ownForm.law)). Để trống «Biểu mẫu của cơ quan», hoặc ghi thủ tục cùng văn bản cho phép vào Rules/counter.yaml.",
                field: "own-form")
        }
        return Procedure.Content(
            code: code, title: title, field: field, audience: audience, level: level, online: online,
            process: process, unit: unit, term: term, fee: fee == 0 ? nil : fee,
            result: try EnteredText.required(result, "Kết quả", field: "result", upTo: 300),
            basis: try EnteredText.required(basis, "Căn cứ pháp lý", field: "basis", upTo: 1_000),
            parts: try ProcedurePartLine.parts(parts), isFeeFirst: isFeeFirst && (fee ?? 0) > 0,
            ownForm: ownForm, publication: try publication(act))
    }

    private func publication(_ act: Act) throws -> Procedure.Publication? {
        let number = try EnteredText.optional(decisionNumber, "Số quyết định", field: "decision-number", upTo: 100)
        let issuer = try EnteredText.optional(decidedBy, "Cơ quan ban hành", field: "decided-by", upTo: 200)
        guard number != nil || issuer != nil || decidedOn != nil || publishedOn != nil else { return nil }
        guard let number else {
            throw OfficeError(.invalid, "Chưa nhập «Số quyết định» công bố thủ tục.", field: "decision-number")
        }
        guard let decidedOn else {
            throw OfficeError(.invalid, "Chưa nhập «Ngày quyết định» công bố thủ tục.", field: "decided")
        }
        guard let issuer else {
            throw OfficeError(.invalid, "Chưa nhập «Cơ quan ban hành» quyết định công bố.", field: "decided-by")
        }
        guard decidedOn <= act.today else {
            throw OfficeError(.invalid, "Ngày quyết định công bố chưa tới.", field: "decided")
        }
        if let publishedOn, publishedOn < decidedOn || publishedOn > act.today {
            throw OfficeError(
                .invalid, "Ngày công khai từ ngày quyết định đến hôm nay.", field: "published")
        }
        return Procedure.Publication(number: number, date: decidedOn, issuer: issuer, publishedOn: publishedOn)
    }
}
