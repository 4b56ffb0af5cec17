import Foundation

/// JSON of any shape, to be looked into by name and place.
enum TestJSON: Decodable, Equatable {
    case nothing
    case flag(Bool)
    case integer(Int)
    case text(String)
    case list([TestJSON])
    case object([String: TestJSON])

    init(_ text: String) throws {
        self = try JSONDecoder().decode(TestJSON.self, from: Data(text.utf8))
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .nothing
        } else if let flag = try? container.decode(Bool.self) {
            self = .flag(flag)
        } else if let number = try? container.decode(Int.self) {
            self = .integer(number)
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let list = try? container.decode([TestJSON].self) {
            self = .list(list)
        } else {
            self = .object(try container.decode([String: TestJSON].self))
        }
    }

    subscript(name: String) -> TestJSON? {
        if case .object(let fields) = self { fields[name] } else { nil }
    }

    subscript(place: Int) -> TestJSON? {
        if case .list(let items) = self, items.indices.contains(place) { items[place] } else { nil }
    }

    var fields: [String: TestJSON] { if case .object(let fields) = self { fields } else { [:] } }
    var items: [TestJSON] { if case .list(let items) = self { items } else { [] } }
    var text: String? { if case .text(let text) = self { text } else { nil } }
    var integer: Int? { if case .integer(let number) = self { number } else { nil } }
}
