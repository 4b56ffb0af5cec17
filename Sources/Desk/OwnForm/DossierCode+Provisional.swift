import Office

extension DossierCode {
    /// What stands before the number of something that was sent on the own form and is no dossier yet: no identifier code of an office
    /// begins so.
    static let provisionalPrefix = "T00"

    /// Whether it is the number of something sent, not of a dossier.
    var isProvisional: Bool { Self.isProvisional(prefix: prefix) }

    static func isProvisional(prefix: String) -> Bool { prefix == provisionalPrefix }
}
