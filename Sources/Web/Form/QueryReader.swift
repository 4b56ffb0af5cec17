import Office
import WorkTime

/// Reads the query of an address. What is there and not understood is refused with a sentence at its field, never passed
/// over: a figure of everything in place of the one that was asked for would be believed.
struct QueryReader: Sendable {
    let fields: FormFields

    init(_ fields: FormFields) { self.fields = fields }

    /// Nil when nothing is there.
    func key<Noun>(_ name: String, _ label: String, of noun: Noun.Type = Noun.self) throws(OfficeError) -> Key<Noun>? {
        try value(name, "«\(label)» phải là mã số.") { Key<Noun>($0) }
    }

    func choice<Choice: RawRepresentable>(
        _ name: String, _ label: String, of type: Choice.Type = Choice.self
    ) throws(OfficeError) -> Choice? where Choice.RawValue == String {
        try value(name, "Không có «\(label)» này.") { Choice(rawValue: $0) }
    }

    func day(_ name: String, _ label: String) throws(OfficeError) -> CalendarDay? {
        try value(name, "«\(label)» phải là một ngày có thật, viết như 05/03/2026.") {
            CalendarDay($0) ?? CalendarDay(typed: $0)
        }
    }

    /// Both days or none, in their order.
    func span(_ first: (name: String, label: String), _ last: (name: String, label: String)) throws(OfficeError)
        -> ReportSpan?
    {
        let (start, end) = (try day(first.name, first.label), try day(last.name, last.label))
        guard let start else {
            if end == nil { return nil }
            throw OfficeError(.invalid, "Nhập cả «\(first.label)».", field: first.name)
        }
        guard let end else { throw OfficeError(.invalid, "Nhập cả «\(last.label)».", field: last.name) }
        guard start <= end else {
            throw OfficeError(.invalid, "«\(last.label)» không được trước «\(first.label)».", field: last.name)
        }
        return ReportSpan(start, end)
    }

    func value<Value>(
        _ name: String, _ message: String, _ read: (String) -> Value?
    ) throws(OfficeError) -> Value? {
        guard let text = fields[name]?.tidyOrNil else { return nil }
        guard let value = read(text) else { throw OfficeError(.invalid, message, field: name) }
        return value
    }
}
