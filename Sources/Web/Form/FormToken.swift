import Desk

/// By what a form that is sent twice is known: a token that its page was given, and what was typed.
enum FormToken {
    static let field = "token"

    /// The form with a token: the one that came back with a refused form, a new one otherwise.
    static func given(_ form: FormView) -> FormView {
        guard (form.fields[field] ?? "").isEmpty else { return form }
        return FormView(form.fields.setting(field, to: SecretToken.random().text), errors: form.errors)
    }

    /// The hidden field; nothing for a form that was given no token.
    static func html(_ form: FormView) -> HTML {
        form.fields[field].map { form.hidden(field, $0) } ?? .empty
    }

    /// A hash over the form and the contents of the files that came with it; nil for one without a token.
    static func mark(_ fields: FormFields, files: [String] = []) -> String? {
        guard let token = fields[field], token.count >= 16 else { return nil }
        return SecretToken.hash(
            of: (fields.pairs.map { "\($0.name)=\($0.value)" } + files.map { "sha256=\($0)" }).joined(separator: "\n"))
    }
}
