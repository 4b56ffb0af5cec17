/// A field in which a unit or person is typed, with or without marks or by an alias, or picked from what is offered.
///
/// Posts `NAME` for each that was picked and `NAME-text` for what stands typed in it, which the server resolves.
enum PartyField {
    static let source: Href = "/parties"

    static func html(id: String, name: String, label: String, placeholder: String, value: String? = nil) -> HTML {
        """
        <span class="party-field" data-picker="\(name)" data-source="\(source)"><input id="\(id)" name="\(name)-text" \
        aria-label="\(label)" placeholder="\(placeholder)"\(attribute: "value", value) autocomplete="off"></span>
        """
    }
}
