extension Applicant {
    /// Whether these are the last digits of the telephone or identity number that were given with the dossier; never where
    /// neither was given, or has fewer digits.
    public static func isKnown(_ digits: String, phone: String?, number: String?) -> Bool {
        guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return false }
        return [phone, number].contains { kept in
            let own = (kept ?? "").utf8.filter { (48...57).contains($0) }
            return own.count > digits.utf8.count && own.suffix(digits.utf8.count).elementsEqual(digits.utf8)
        }
    }
}
