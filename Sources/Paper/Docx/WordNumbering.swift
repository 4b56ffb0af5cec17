/// Automatic numbers, counted and printed as Word prints them: «1.», «a)», «II.1», «-».
///
/// They are part of the text, because a paper refers to its own points by them.
final class WordNumbering: XMLStream {
    private var abstracts: [Int: [Int: Level]] = [:]
    private var lists: [Int: List] = [:]
    private var styleLinks: [String: Int] = [:]
    private var numStyleLinks: [Int: String] = [:]
    /// Running numbers by abstract list; lists made from one definition count on together.
    private var counters: [Int: [Int: Int]] = [:]
    private var begun: Set<Int> = []

    private var names = XMLNames<WordElement>()
    private var abstract: Int?
    private var list: Int?
    private var level: Int?

    struct Level {
        var start = 1
        var format = "decimal"
        var text = ""
        var suffix = "tab"
        var restartsAfter: Int?
        var isLegal = false
        var look = WordFormat()
    }

    private struct List {
        var abstract = 0
        var levels: [Int: Level] = [:]
        var starts: [Int: Int] = [:]
    }

    /// The level's own format (indent), without counting.
    func look(ofList id: Int, level: Int) -> WordFormat? { definition(ofList: id, level: level)?.look }

    /// Counts the next item of the list and returns its printed number with what follows it; nil for no such list.
    func next(inList id: Int, level: Int) -> String? {
        guard let list = lists[id], let definition = definition(ofList: id, level: level) else { return nil }
        var counter = counters[list.abstract] ?? [:]
        if begun.insert(id).inserted {
            for (level, start) in list.starts { counter[level] = start - 1 }
        }
        counter[level] = (counter[level] ?? definition.start - 1) + 1
        for deeper in counter.keys where deeper > level {
            let restartsAfter = self.definition(ofList: id, level: deeper)?.restartsAfter ?? deeper
            if restartsAfter > level { counter[deeper] = nil }
        }
        counters[list.abstract] = counter
        let printed = printed(definition, list: id, counter: counter)
        return printed.isEmpty || definition.suffix == "nothing" ? printed : printed + " "
    }

    private func definition(ofList id: Int, level: Int) -> Level? {
        guard let list = lists[id] else { return nil }
        if let level = list.levels[level] { return level }
        let abstract = numStyleLinks[list.abstract].flatMap { styleLinks[$0] } ?? list.abstract
        return abstracts[abstract]?[level]
    }

    private func printed(_ level: Level, list: Int, counter: [Int: Int]) -> String {
        if level.format == "none" { return "" }
        if level.format == "bullet" { return Self.bullet(level.text, font: level.look.font) }
        var printed = ""
        var expectsLevel = false
        for character in level.text.unicodeScalars {
            if expectsLevel, let digit = Int(String(character)), digit > 0 {
                let source = definition(ofList: list, level: digit - 1)
                let format = level.isLegal ? "decimal" : source?.format ?? "decimal"
                printed += WordNumberFormat.text(of: counter[digit - 1] ?? source?.start ?? 1, as: format)
                expectsLevel = false
            } else if character == "%" {
                expectsLevel = true
            } else {
                printed.unicodeScalars.append(character)
            }
        }
        return printed
    }

    /// Symbol fonts keep their signs in the private use area; all round and square ones become «•».
    private static func bullet(_ text: String, font: String?) -> String {
        guard let sign = text.unicodeScalars.first else { return "" }
        switch sign.value {
        case 0xF02D: return "-"
        case 0xF02B: return "+"
        case 0xE000...0xF8FF, 0x25CF, 0x25AA, 0x25A0, 0xB7: return "•"
        case 0x6F where font?.hasPrefix("Courier") == true: return "◦"
        default: return text
        }
    }

    override func open(_ name: XMLName, _ attributes: XMLAttributes) {
        guard let element = names[name.local] else { return }
        let value = attributes["val"]
        switch element {
        case .abstractNum: abstract = attributes["abstractNumId"].flatMap { Int($0) }
        case .num:
            list = attributes["numId"].flatMap { Int($0) }
            if let list { lists[list] = List() }
        case .abstractNumId: if let list, let value { lists[list]?.abstract = Int(value) ?? 0 }
        case .styleLink: if let abstract, let value { styleLinks[value] = abstract }
        case .numStyleLink: if let abstract, let value { numStyleLinks[abstract] = value }
        case .lvlOverride: level = attributes["ilvl"].flatMap { Int($0) }
        case .startOverride: if let list, let level, let value { lists[list]?.starts[level] = Int(value) }
        case .lvl:
            level = attributes["ilvl"].flatMap { Int($0) }
            change { _ in }
        case .start: change { $0.start = value.flatMap { Int($0) } ?? 1 }
        case .numFmt: change { $0.format = value ?? "decimal" }
        case .lvlText: change { $0.text = value ?? "" }
        case .suff: change { $0.suffix = value ?? "tab" }
        case .lvlRestart: change { $0.restartsAfter = value.flatMap { Int($0) } }
        case .isLgl: change { $0.isLegal = WordElement.isOn(value) }
        default: if level != nil { change { $0.look.read(element, attributes) } }
        }
    }

    override func close(_ name: XMLName) {
        switch names[name.local] {
        case .abstractNum: abstract = nil
        case .num: list = nil
        case .lvl: if list == nil { level = nil }
        case .lvlOverride: level = nil
        default: break
        }
    }

    private func change(_ body: (inout Level) -> Void) {
        guard let level else { return }
        if let abstract {
            body(&abstracts[abstract, default: [:]][level, default: Level()])
        } else if let list {
            body(&lists[list, default: List()].levels[level, default: Level()])
        }
    }
}
