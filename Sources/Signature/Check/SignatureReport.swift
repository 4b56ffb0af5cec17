/// What a PDF's signatures are worth.
public struct SignatureReport: Sendable, Equatable, Codable {
    /// In the order in which they were made.
    public var signatures: [CheckedSignature]
    /// Fields that claim a signature which could not be understood.
    public var broken: [String]

    /// Why the file could not be checked, although it claims a signature.
    public var fault: String?

    public init(signatures: [CheckedSignature], broken: [String] = [], fault: String? = nil) {
        self.signatures = signatures
        self.broken = broken
        self.fault = fault
    }

    /// Whether there is anything to say of it.
    public var isEmpty: Bool { signatures.isEmpty && broken.isEmpty && fault == nil }

    public var verdict: CheckedSignature.Verdict? {
        if !broken.isEmpty || signatures.contains(where: { $0.verdict == .invalid }) { return .invalid }
        if fault != nil || signatures.contains(where: { $0.verdict == .unverified }) { return .unverified }
        return signatures.isEmpty ? nil : .valid
    }

    /// Where to ask for what is not known of revocation yet, each place once.
    public var sources: [RevocationSource] {
        var known: Set<RevocationSource> = []
        return signatures.flatMap { $0.sources ?? [] }.filter { known.insert($0).inserted }
    }

    /// One sentence about the whole file.
    public var summary: String {
        let count = signatures.count + broken.count
        if let fault { return "Không kiểm tra được chữ ký số. \(fault)" }
        return switch verdict {
        case nil: "Tệp không có chữ ký số."
        case .valid: "Tệp có \(count) chữ ký số, tất cả hợp lệ."
        case .unverified: "Tệp có \(count) chữ ký số; chưa đủ căn cứ để xác nhận tất cả."
        case .invalid:
            "Tệp có \(count) chữ ký số, trong đó \(broken.count + signatures.count { $0.verdict == .invalid }) không hợp lệ."
        }
    }
}
