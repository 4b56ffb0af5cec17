public import WorkTime

/// How a paper was signed, as it is kept with the paper: posts and rights may change, what was signed does not.
public struct PaperSignature: Sendable, Equatable {
    /// From the top.
    public let lines: [SigningForm.Line]
    public let post: String
    public let name: String
    public let signer: Key<Person>
    /// What the right stood on, in words, with its days; nil where the post itself gave it.
    public let ground: String?
    public let signedOn: CalendarDay
    /// What the paper took from the office's settings when it was signed, as JSON; nil where that is not kept.
    public var drawing: String?

    public init(
        lines: [SigningForm.Line], post: String, name: String, signer: Key<Person>, ground: String?,
        signedOn: CalendarDay, drawing: String? = nil
    ) {
        self.lines = lines
        self.post = post
        self.name = name
        self.signer = signer
        self.ground = ground
        self.signedOn = signedOn
        self.drawing = drawing
    }

    /// The form as it is signed with on that day.
    public init(_ form: SigningForm, on day: CalendarDay) {
        self.init(
            lines: form.lines, post: form.post, name: form.name, signer: form.signer, ground: form.groundWithDays,
            signedOn: day)
    }

    /// The form that printed it.
    public var form: SigningForm { SigningForm(lines: lines, post: post, name: name, signer: signer) }
}

extension SigningForm {
    /// On what the signature stands and from when to when that holds: «Ký thừa lệnh Chánh Văn phòng theo Quy chế làm việc:
    /// mời họp (từ ngày 01/01/2026)».
    public var groundWithDays: String? {
        guard let ground, let delegation else { return nil }
        let end = delegation.validTo.map { " đến hết ngày \($0.written)" } ?? ""
        return "\(ground) (từ ngày \(delegation.validFrom.written)\(end))"
    }

    /// The head in whose place the paper is signed; nil where the head signs.
    public var head: String? {
        for line in lines {
            switch line {
            case .forHead(let title), .byOrderOf(let title), .byMandateOf(let title): return title
            case .onBehalfOf, .acting: continue
            }
        }
        return nil
    }
}

extension SigningForm.Line {
    /// As it is stored: «KT. Chánh Văn phòng».
    public var text: String {
        switch self {
        case .onBehalfOf(let body): "TM. \(body)"
        case .forHead(let title): "KT. \(title)"
        case .byOrderOf(let title): "TL. \(title)"
        case .byMandateOf(let title): "TUQ. \(title)"
        case .acting: "Q."
        }
    }

    /// Reads what `text` writes; nil for anything else.
    public init?(text: String) {
        if text == "Q." {
            self = .acting
            return
        }
        guard let space = text.firstIndex(of: " ") else { return nil }
        let title = String(text[text.index(after: space)...])
        switch text[..<space] {
        case "TM.": self = .onBehalfOf(title)
        case "KT.": self = .forHead(title)
        case "TL.": self = .byOrderOf(title)
        case "TUQ.": self = .byMandateOf(title)
        default: return nil
        }
    }
}
