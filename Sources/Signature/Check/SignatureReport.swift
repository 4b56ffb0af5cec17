/// What a PDF's signatures are worth.
public struct SignatureReport: Sendable, Equatable, Codable {
    /// In the order in which they were made.
    public var signatures: [CheckedSignature]
    /// Fields that claim a signature which could not be understood.
    public var broken: [String]

    public init(signatures: [CheckedSignature], broken: [String] = []) {
        self.signatures = signatures
        self.broken = broken
    }

    public var verdict: CheckedSignature.Verdict? {
        if !broken.isEmpty || signatures.contains(where: { $0.verdict == .invalid }) { return .invalid }
        if signatures.contains(where: { $0.verdict == .unverified }) { return .unverified }
        return signatures.isEmpty ? nil : .valid
    }

    /// One sentence about the whole file.
    public var summary: String {
        let count = signatures.count + broken.count
        return switch verdict {
        case nil: "Tệp không có chữ ký số."
        case .valid: "Tệp có \(count) chữ ký số, tất cả hợp lệ."
        case .unverified: "Tệp có \(count) chữ ký số; chưa đủ căn cứ để xác nhận tất cả."
        case .invalid:
            "Tệp có \(count) chữ ký số, trong đó \(broken.count + signatures.count { $0.verdict == .invalid }) không hợp lệ."
        }
    }
}
