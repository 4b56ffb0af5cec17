import Desk

/// By what a form that is sent twice is known: a token that its page was given, and what was typed.
enum FormToken {
    static let field = "token"

    /// The hidden field: the token that came back with a refused form, a new one otherwise.
    static func html(_ form: FormView) -> HTML {
        let kept = form.fields[field] ?? ""
        return form.hidden(field, kept.isEmpty ? SecretToken.random().text : kept)
    }

    /// A hash over the form; nil for one without a token.
    static func mark(_ fields: FormFields) -> String? {
        guard let token = fields[field], token.count >= 16 else { return nil }
        return SecretToken.hash(of: fields.pairs.map { "\($0.name)=\($0.value)" }.joined(separator: "\n"))
    }
}
