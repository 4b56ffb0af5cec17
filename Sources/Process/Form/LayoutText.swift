/// Words of a layout with places in braces. What stands in square brackets is left out where a place in it has nothing; so is the
/// whole text where a place outside of them has nothing.
public struct LayoutText: Hashable, Sendable {
    indirect enum Piece: Hashable, Sendable {
        case words(String)
        case place(String)
        case optional([Piece])
    }

    /// Why a text cannot be read, in a sentence for whoever writes it.
    struct Fault: Error {
        let message: String
    }

    let pieces: [Piece]

    init(_ text: String) throws(Fault) {
        var reading = LayoutReading()
        for character in text { try reading.take(character) }
        pieces = try reading.ended()
    }

    /// The places in it, by name.
    var places: [String] { Self.places(pieces) }

    private static func places(_ pieces: [Piece]) -> [String] {
        pieces.flatMap { piece -> [String] in
            switch piece {
            case .words: []
            case .place(let name): [name]
            case .optional(let inner): places(inner)
            }
        }
    }

    /// The text with what `value` has for its places; nil where one of them has nothing.
    public func filled(_ value: (String) -> String?) -> String? { Self.filled(pieces, value) }

    private static func filled(_ pieces: [Piece], _ value: (String) -> String?) -> String? {
        var text = ""
        for piece in pieces {
            switch piece {
            case .words(let words): text += words
            case .place(let name):
                guard let filling = value(name) else { return nil }
                text += filling
            case .optional(let inner): text += filled(inner, value) ?? ""
            }
        }
        return text
    }
}
