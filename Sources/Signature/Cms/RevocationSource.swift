/// Where to ask whether a certificate on the way to a trusted root was revoked, as the certificate itself says.
public struct RevocationSource: Sendable, Hashable, Codable {
    /// Where an answer about this one certificate is given (OCSP).
    public let answers: String?
    /// Where the list of all is (CRL).
    public let list: String?
    /// What to ask there for an answer: DER.
    public let question: [UInt8]

    public init(answers: String?, list: String?, question: [UInt8]) {
        self.answers = answers
        self.list = list
        self.question = question
    }
}
