/// A field in which units and persons are typed, with or without marks or by an alias, or picked from what is offered.
///
/// What is picked is posted under `NAME` as a chip would be (`PartyToken`), what stands typed under `NAME-text`; the
/// server resolves it.
enum PartyField {
    /// Where the offers come from: names as papers print them, groups among them.
    static let source: Href = "/api/names"

    static func many(id: String, name: String, label: String, placeholder: String, typed: String? = nil) -> HTML {
        """
        <span class="picker is-many" data-picker="\(name)" data-source="\(source)" data-lazy><span class="tokens"></span>\
        <input id="\(id)" name="\(name)-text" aria-label="\(label)" placeholder="\(placeholder)"\(attribute: "value", typed) \
        autocomplete="off"></span>
        """
    }

    static func one(
        id: String, name: String, label: String, placeholder: String, typed: String? = nil, key: String? = nil
    ) -> HTML {
        """
        <span class="picker" data-picker="\(name)" data-source="\(source)" data-lazy><input id="\(id)" name="\(name)-text" \
        aria-label="\(label)" placeholder="\(placeholder)"\(attribute: "value", typed) autocomplete="off">\
        <input type="hidden" name="\(name)"\(attribute: "value", key)></span>
        """
    }
}
