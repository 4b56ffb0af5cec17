import Foundation
import Hummingbird
import HummingbirdCore
import Office
import Vietnamese

extension Request {
    /// A flat JSON object as the fields of a form, so that a program's act is read by what reads the page's.
    ///
    /// Throws `.invalid` for what is no object, and at the field that is not among `known` or of another type.
    func fields(_ known: [APISchema.Field]) async throws -> FormFields {
        let object: [String: Entry] = try await json()
        let names = Set(known.map(\.name))
        if let strange = object.keys.filter({ !names.contains($0) }).min() {
            throw OfficeError(.invalid, "Không có trường «\(strange)».", field: strange)
        }
        var fields = FormFields()
        for field in known {
            guard let entry = object[field.name] else { continue }
            for value in try entry.values(of: field) { fields = fields.adding(field.name, value) }
        }
        return fields
    }
}

/// What stands in one field.
private enum Entry: Decodable {
    case nothing
    case flag(Bool)
    case number(Int64)
    case text(String)
    case list([Entry])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .nothing
        } else if let flag = try? container.decode(Bool.self) {
            self = .flag(flag)
        } else if let number = try? container.decode(Int64.self) {
            self = .number(number)
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else {
            self = .list(try container.decode([Entry].self))
        }
    }

    /// As a form would have sent it. Throws `.invalid` when it is not of the field's type.
    func values(of field: APISchema.Field) throws(OfficeError) -> [String] {
        switch (self, field.schema) {
        case (.nothing, _): return []
        case (.flag(let flag), .flag): return flag ? ["yes"] : []
        case (.number(let number), .integer), (.number(let number), .text): return [String(number)]
        case (.text(let text), .text), (.text(let text), .choice), (.text(let text), .day):
            guard !text.utf8.contains(0) else { throw Self.unreadable(field.name) }
            return [text.composed]
        case (.list(let entries), .list(let element)):
            var values: [String] = []
            for entry in entries {
                values += try entry.values(of: .init(field.name, element, field.meaning))
            }
            return values
        default:
            throw Self.unreadable(field.name)
        }
    }

    private static func unreadable(_ field: String) -> OfficeError {
        OfficeError(.invalid, "Trường «\(field)» không đúng kiểu đã mô tả.", field: field)
    }
}
