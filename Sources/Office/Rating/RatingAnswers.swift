/// The answers to a form, checked against its questions.
public struct RatingAnswers: Sendable, Equatable {
    /// The chosen answer by question.
    public let chosen: [String: String]
    public let isSatisfied: Bool
    public let comment: String?

    public static let longestComment = 2_000

    /// Throws `.invalid` at the first question that is not answered and must be, or whose answer is none of the form's.
    public init(_ form: RatingForm, chosen: [String: String], comment: String?) throws(OfficeError) {
        var kept: [String: String] = [:]
        var isSatisfied = false
        for (place, question) in form.questions.enumerated() {
            let given = (chosen[question.code] ?? "").trimmed
            guard !given.isEmpty else {
                guard !question.isRequired else {
                    throw OfficeError(.invalid, "Chọn một mức cho câu «\(question.text)»", field: question.code)
                }
                continue
            }
            guard let choice = question.choice(given) else {
                throw OfficeError(.invalid, "Chọn câu trả lời trong danh sách.", field: question.code)
            }
            kept[question.code] = choice.code
            if place == 0 { isSatisfied = choice.isSatisfied }
        }
        self.chosen = kept
        self.isSatisfied = isSatisfied
        self.comment = try Self.checked(comment)
    }

    /// Lines stay; what cannot be shown does not.
    private static func checked(_ typed: String?) throws(OfficeError) -> String? {
        let lines = (typed ?? "").split(separator: "\n", omittingEmptySubsequences: false)
        var kept: [String] = []
        for line in lines {
            let text = try EnteredText.optional(String(line), "Ý kiến", field: "comment", upTo: longestComment)
            if let text { kept.append(text) } else if kept.last.map({ !$0.isEmpty }) ?? false { kept.append("") }
        }
        let text = kept.joined(separator: "\n").trimmed
        guard text.unicodeScalars.count <= longestComment else {
            throw OfficeError(.invalid, "Ý kiến dài quá \(longestComment) ký tự. Hãy rút gọn.", field: "comment")
        }
        return text.isEmpty ? nil : text
    }
}

extension String {
    /// Without blanks and line ends around it.
    fileprivate var trimmed: String {
        String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}
