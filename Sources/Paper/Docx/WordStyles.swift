/// The styles of a document, with what each inherits.
final class WordStyles: XMLStream {
    private var styles: [String: Style] = [:]
    private var defaults = WordFormat()
    private var defaultParagraphStyle: String?
    private var resolved: [String: WordFormat] = [:]

    private var names = XMLNames<WordElement>()
    private var open: (id: String, style: Style)?
    private var inDefaults = false

    private struct Style {
        var format = WordFormat()
        var basedOn: String?
    }

    /// The format of the style with all that it is based on; of the default paragraph style when `id` is nil.
    func format(ofParagraphStyle id: String?) -> WordFormat {
        guard let id = id ?? defaultParagraphStyle else { return defaults }
        if let format = resolved[id] { return format }
        var format = defaults
        format.apply(ownFormat(of: id))
        resolved[id] = format
        return format
    }

    /// What the character style and its bases say, without the document's defaults.
    func format(ofCharacterStyle id: String) -> WordFormat { ownFormat(of: id) }

    private func ownFormat(of id: String) -> WordFormat {
        var chain: [WordFormat] = []
        var next: String? = id
        while let id = next, let style = styles[id], chain.count < 20 {
            chain.append(style.format)
            next = style.basedOn
        }
        return chain.reversed().reduce(into: WordFormat()) { $0.apply($1) }
    }

    override func open(_ name: XMLName, _ attributes: XMLAttributes) {
        guard let element = names[name.local] else { return }
        switch element {
        case .style:
            guard let id = attributes["styleId"] else { return }
            open = (id, Style())
            if attributes["type"] == "paragraph", attributes["default"].map(WordElement.isOn) == true {
                defaultParagraphStyle = id
            }
        case .basedOn: open?.style.basedOn = attributes["val"]
        case .docDefaults: inDefaults = true
        default:
            if inDefaults { defaults.read(element, attributes) } else { open?.style.format.read(element, attributes) }
        }
    }

    override func close(_ name: XMLName) {
        switch names[name.local] {
        case .style:
            if let open { styles[open.id] = open.style }
            open = nil
        case .docDefaults: inDefaults = false
        default: break
        }
    }
}
