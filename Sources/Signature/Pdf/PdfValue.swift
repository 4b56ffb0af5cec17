/// A value as a PDF writes it. Names and strings keep their bytes: two that look alike but differ are different.
indirect enum PdfValue: Equatable, Sendable {
    case null
    case boolean(Bool)
    case integer(Int)
    case real(Double)
    case string([UInt8])
    case name(String)
    case array([PdfValue])
    case dictionary([String: PdfValue])
    case reference(PdfReference)

    var integer: Int? { if case .integer(let number) = self { number } else { nil } }
    var name: String? { if case .name(let name) = self { name } else { nil } }
    var string: [UInt8]? { if case .string(let bytes) = self { bytes } else { nil } }
    var array: [PdfValue]? { if case .array(let values) = self { values } else { nil } }
    var dictionary: [String: PdfValue]? { if case .dictionary(let values) = self { values } else { nil } }
    var reference: PdfReference? { if case .reference(let reference) = self { reference } else { nil } }

    /// Every object that this value points to.
    var references: [PdfReference] {
        switch self {
        case .reference(let reference): [reference]
        case .array(let values): values.flatMap(\.references)
        case .dictionary(let values): values.values.flatMap(\.references)
        default: []
        }
    }
}

struct PdfReference: Hashable, Sendable {
    let number: Int
    let generation: Int
}

/// An object of a file: its value and, when it is a stream, where in the file the stream's bytes stand.
struct PdfObject: Sendable {
    let value: PdfValue
    let stream: Range<Int>?
}
