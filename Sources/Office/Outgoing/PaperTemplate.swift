/// The text that a draft begins with, with fields that are filled from the case: «{số văn bản đến}».
public struct PaperTemplate: Sendable, Equatable {
    /// Latin letters and hyphens: `tra-loi`.
    public let code: String
    public let name: String
    public let kind: String
    public let text: String

    public init(code: String, name: String, kind: String, text: String) {
        self.code = code
        self.name = name
        self.kind = kind
        self.text = text
    }

    /// What can stand between braces.
    public enum Field: String, Sendable, CaseIterable {
        case incomingNumber = "số văn bản đến"
        case incomingDay = "ngày văn bản đến"
        case incomingIssuer = "cơ quan gửi"
        case incomingExcerpt = "trích yếu văn bản đến"
        case excerpt = "trích yếu"
        case issuer = "cơ quan ban hành"
        case unit = "đơn vị soạn thảo"
        case drafter = "người soạn thảo"
        case addressees = "nơi gửi"
        case obligations = "nhiệm vụ"
        /// The file into which the draft goes.
        case caseFile = "hồ sơ công việc"
        /// The dossier that the paper is about.
        case dossierCode = "mã hồ sơ"
        case procedure = "thủ tục"
        case applicant = "người nộp hồ sơ"
        case applicantAddress = "địa chỉ người nộp"
        case dossierDay = "ngày tiếp nhận hồ sơ"
        case dossierDue = "hạn trả kết quả"
        /// The petition likewise. Who sent it stays blank where that is secret.
        case petitionCode = "số đơn"
        case petitionContent = "nội dung đơn"
        case petitionSender = "người gửi đơn"
        case petitionDay = "ngày nhận đơn"
    }

    /// The text with what the case knows; what it does not know stays in its braces, to be written by hand.
    public func filled(_ values: [Field: String]) -> String {
        Field.allCases.reduce(text) { text, field in
            values[field].map { text.replacing("{\(field.rawValue)}", with: $0) } ?? text
        }
    }

    /// The fields that stand in a text unfilled, each once: «{số liệu}».
    public static func unfilled(in text: String) -> [String] {
        var known: Set<String> = []
        return text.matches(of: /\{[^{}\n]{1,60}\}/).map { String($0.output) }.filter { known.insert($0).inserted }
    }
}
