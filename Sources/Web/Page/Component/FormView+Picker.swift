extension FormView {
    /// A person or unit, typed with or without marks or by an alias, or picked from what is offered.
    ///
    /// Posts two fields: `NAME` is the key of what was picked, `NAME-text` what stands in the field. Without script only
    /// the text is posted, and `FormReader.picked` hands it on to be matched.
    public func picker(
        _ name: String, _ label: String, help: String? = nil, isOptional: Bool = false, from source: PickerSource
    ) -> HTML {
        field(name, label, help: help, isOptional: isOptional) { described in
            """
            <span class="picker" data-picker\(attribute: "data-source", source.href)>\
            <input id="\(id(name))" name="\(name)-text" value="\(fields["\(name)-text"] ?? title(name, in: source))" \
            autocomplete="off" list="\(id(name))-list"\(described)>\
            <input type="hidden" name="\(name)" value="\(fields[name])">\(source.list(id: "\(id(name))-list"))</span>
            """
        }
    }

    /// Several people or units. What is already chosen stands as ticked boxes; taking the tick off takes it away.
    public func pickers(
        _ name: String, _ label: String, help: String? = nil, isOptional: Bool = false, chosen: [PickerChoice] = [],
        from source: PickerSource
    ) -> HTML {
        let tokens = (chosen + source.choices.filter { fields.all(name).contains($0.key) }).map { choice -> HTML in
            """
            <label class="token"><input type="checkbox" name="\(name)" value="\(choice.key)" checked>\
            <span>\(choice.title)</span></label>
            """
        }
        return field(name, label, help: help, isOptional: isOptional) { described in
            """
            <span class="picker is-many" data-picker="\(name)"\(attribute: "data-source", source.href)>\
            <span class="tokens">\(tokens)</span>\
            <input id="\(id(name))" name="\(name)-text" value="\(fields["\(name)-text"])" autocomplete="off" \
            list="\(id(name))-list"\(described)>\(source.list(id: "\(id(name))-list"))</span>
            """
        }
    }

    private func title(_ name: String, in source: PickerSource) -> String? {
        fields[name].flatMap { key in source.choices.first { $0.key == key }?.title }
    }
}
