/// Where a picker's offers come from.
public struct PickerSource: Sendable {
    let choices: [PickerChoice]
    let href: Href?

    /// A list short enough to stand in the page: the units of an office.
    public static func choices(_ choices: [PickerChoice]) -> PickerSource {
        PickerSource(choices: choices, href: nil)
    }

    /// An address that answers `?q=…` with a JSON array of `PickerChoice`, best first, at most 20.
    public static func search(_ href: Href) -> PickerSource {
        PickerSource(choices: [], href: href)
    }

    func list(id: String) -> HTML {
        let lines = choices.map { choice -> HTML in
            """
            <option value="\(choice.title)" data-key="\(choice.key)"\(attribute: "data-alias", choice.alias)\
            \(attribute: "data-note", choice.note)></option>
            """
        }
        return "<datalist id=\"\(id)\">\(lines)</datalist>"
    }
}
