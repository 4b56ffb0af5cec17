import Desk

extension FormFields {
    /// A hash over the form and its token, by which a form that is sent twice is known; nil for one without a token.
    var mark: String? {
        guard let token = self["token"], !token.isEmpty else { return nil }
        let all = pairs.sorted { ($0.name, $0.value) < ($1.name, $1.value) }
        return SecretToken.hash(of: all.map { "\($0.name)=\($0.value)" }.joined(separator: "\n"))
    }
}
