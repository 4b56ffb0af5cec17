import Vietnamese

/// A login to start from: given name, dot, initials of the rest, «lan.nt» for Ngô Thị Lan.
enum SuggestedLogin {
    static func from(_ fullName: String) -> String {
        let words = fullName.folded.split(separator: " ")
        guard let given = words.last else { return "" }
        let initials = words.dropLast().compactMap(\.first).map(String.init).joined()
        return initials.isEmpty ? String(given) : "\(given).\(initials)"
    }
}
