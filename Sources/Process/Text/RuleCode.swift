/// How the parts of a process are called in its text.
public enum RuleCode {
    /// Small letters without marks, digits and hyphens, beginning with a letter, at most 40.
    public static func isCode(_ text: String) -> Bool {
        text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
            && text.utf8.first.map { (97...122).contains($0) } ?? false && text.utf8.count <= 40
    }
}
