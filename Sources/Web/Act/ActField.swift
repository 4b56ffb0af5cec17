import Office

/// A field of an act's form, said once: the page draws it, the document of the API describes it.
struct ActField: Sendable {
    enum Kind: Sendable {
        case text
        case area(rows: Int)
        case day
        case number
        case checkbox
        /// One of fixed words.
        case choice([(value: String, title: String)])
        /// A record out of those that the page offers under the field's name.
        case key
        /// The same where it is no record's key, but a word of the page's own.
        case word
        case person
        case persons
        /// Several out of those that the page offers, ticked.
        case ticks
    }

    let name: String
    let label: String
    let kind: Kind
    var help: String?
    var isOptional: Bool

    init(_ name: String, _ label: String, _ kind: Kind = .text, help: String? = nil, isOptional: Bool = false) {
        self.name = name
        self.label = label
        self.kind = kind
        self.help = help
        self.isOptional = isOptional
    }

    static let version = APISchema.Field("version", .integer, "Phiên bản đã xem")

    var schema: APISchema.Field {
        let schema: APISchema =
            switch kind {
            case .text, .area, .word: .text
            case .day: .day
            case .number, .key, .person: .integer
            case .checkbox: .flag
            case .choice(let options): .choice(options.map(\.value))
            case .persons, .ticks: .list(.integer)
            }
        return .init(name, schema, label + (help.map { ". \($0)" } ?? ""), isRequired: !isOptional)
    }

    /// `offers` are the records that the field chooses from; `chosen` names the people who stand in it.
    func html(_ form: FormView, offers: [(value: String, title: String)], chosen: [PickerChoice]) -> HTML {
        switch kind {
        case .text: form.text(name, label, help: help, isOptional: isOptional)
        case .area(let rows): form.area(name, label, help: help, isOptional: isOptional, rows: rows)
        case .day: form.day(name, label, help: help, isOptional: isOptional)
        case .number: form.number(name, label, help: help, isOptional: isOptional)
        case .checkbox: form.checkbox(name, label, help: help, value: "yes")
        case .choice(let options):
            form.select(
                name, label, help: help, isOptional: isOptional, empty: isOptional ? "Không chọn" : "Chọn",
                options: options)
        case .key, .word:
            form.select(
                name, label, help: help, isOptional: isOptional, empty: isOptional ? "Không chọn" : "Chọn",
                options: offers)
        case .person:
            form.picker(
                name, label, help: help, isOptional: isOptional, from: .search("/api/parties?kind=person"))
        case .persons:
            form.pickers(
                name, label, help: help, isOptional: isOptional, chosen: chosen,
                from: .search("/api/parties?kind=person"))
        case .ticks: ticks(form, offers)
        }
    }

    private func ticks(_ form: FormView, _ offers: [(value: String, title: String)]) -> HTML {
        let lines = offers.enumerated().map { index, offer -> HTML in
            """
            <label class="choice"><input type="checkbox" name="\(name)" value="\(offer.value)"\
            \(attribute: "id", index == 0 ? "field-\(name)" : nil)\
            \(attribute: "checked", if: form.fields.all(name).contains(offer.value))>\(offer.title)</label>
            """
        }
        let note: HTML? = help.map { "<p class=\"help\">\($0)</p>" }
        return """
            <fieldset class="field"><legend>\(label)</legend>\(note)\(form.errorLine(name))\(lines)</fieldset>
            """
    }
}
