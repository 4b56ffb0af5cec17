/// A field in which units and persons are typed, with or without marks or by an alias, or picked from what is offered.
///
/// Posts `NAME` for each that was picked and `NAME-text` for what stands typed in it, which the server resolves.
enum PartyField {
    static func html(id: String, name: String, label: String, placeholder: String) -> HTML {
        """
        <span class="picker is-many" data-picker="\(name)" data-source="/names" data-lazy><span class="tokens"></span>\
        <input id="\(id)" name="\(name)-text" aria-label="\(label)" placeholder="\(placeholder)" autocomplete="off"></span>
        """
    }
}
