/// What is wrong in a rule file, in a sentence for whoever writes it.
public struct RuleFinding: Error, Hashable, Sendable, Codable {
    public enum Severity: String, Hashable, Sendable, Codable, CaseIterable {
        /// The program does not start with it.
        case error
        /// Works, and is probably not what was meant.
        case warning
    }

    public let severity: Severity
    public let file: String
    /// From 1; nil for what concerns the file as a whole.
    public let line: Int?
    public let message: String

    public init(_ severity: Severity = .error, file: String, line: Int?, _ message: String) {
        self.severity = severity
        self.file = file
        self.line = line
        self.message = message
    }

    /// «khieu-nai.yaml, dòng 12: trạng thái «x» không có lối ra»
    public var written: String { "\(file)\(line.map { ", dòng \($0)" } ?? ""): \(message)" }
}
