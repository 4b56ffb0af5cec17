public import Office
import Storage
import Vietnamese
public import WorkTime

/// What a drafter fills in, before it is checked.
public struct OutgoingInput: Sendable {
    public var issuer: Outgoing.Issuer = .office
    public var kind = PaperKind.letter
    public var excerpt = ""
    /// Nil lets it follow from kind and unit.
    public var symbol: String?
    public var urgency: Document.Urgency = .none
    public var secrecy: Document.Secrecy = .none
    public var recipients: [OutgoingRecipient.New] = []
    public var answers: Key<Document>?
    /// The case file into which it goes when it leaves.
    public var caseFile: Key<CaseFile>?
    public var replyBy: CalendarDay?
    public var isRestricted = false
    public var reviewer: Key<Person>?
    public var signer: Key<Person>?
    /// The obligations that it answers, with whether it is their result.
    public var obligations: [Answered] = []
    /// The text as it is written here; nil leaves the last version as it is.
    public var text: String?
    /// What was changed, in words.
    public var note: String?

    public init() {}

    public struct Answered: Sendable, Equatable {
        public let obligation: Key<Obligation>
        public let isFinal: Bool

        public init(_ obligation: Key<Obligation>, isFinal: Bool = true) {
            self.obligation = obligation
            self.isFinal = isFinal
        }
    }
}

extension OutgoingInput {
    /// What a symbol may have: letters without a mark of tone, digits.
    private static let letters = Set(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZĂÂĐÊÔƠƯabcdefghijklmnopqrstuvwxyzăâđêôơư0123456789-.")

    /// What a written text may have, in characters.
    static let longest = 200_000

    /// The head of the paper, with nothing wrong in it. Throws `.invalid` at the first field that is.
    ///
    /// - Parameter kept: the case file that was chosen before, perhaps by somebody else; it may stay.
    func head(_ act: Act, unit: Key<Unit>, keeping kept: Key<CaseFile>? = nil) throws -> OutgoingStore.Head {
        guard let kind = act.rules.outgoing.kind(kind) else {
            throw OfficeError(.invalid, "Chọn «Loại văn bản» trong danh sách.", field: "kind")
        }
        let excerpt = try EnteredText.required(excerpt, "Trích yếu", field: "excerpt", upTo: 500)
        guard recipients.count <= 300 else {
            throw OfficeError(.invalid, "Mỗi văn bản có nhiều nhất 300 nơi nhận.", field: "copies")
        }
        if let answers { try act.require(answers, field: "answers") }
        if let caseFile, caseFile != kept { try check(caseFile, act) }
        if let replyBy, replyBy < act.today {
            throw OfficeError(.invalid, "Hạn trả lời không được trước hôm nay.", field: "replyBy")
        }
        if secrecy != .none, text?.isEmpty == false {
            throw OfficeError(
                .invalid, "Văn bản mật chỉ quản lý thông tin; nội dung không soạn trên hệ thống này.", field: "text")
        }
        return OutgoingStore.Head(
            kind: kind.name, excerpt: excerpt.withoutAbout, symbol: try symbol(of: kind, act, unit: unit),
            urgency: urgency, secrecy: secrecy, answers: answers, caseFile: caseFile, replyBy: replyBy,
            isRestricted: isRestricted || secrecy != .none, reviewer: reviewer, signer: signer)
    }

    /// Whoever chooses a file could put the paper into it by hand.
    private func check(_ file: Key<CaseFile>, _ act: Act) throws {
        guard let found = try CaseFilePageStore.find(act.tx, [file], for: act.actor).first,
            found.isFilled(by: act.actor), found.takesPapers
        else {
            throw OfficeError(.invalid, "Chọn một hồ sơ đang lập mà anh/chị được đưa văn bản vào.", field: "caseFile")
        }
    }

    private func symbol(of kind: PaperKind, _ act: Act, unit: Key<Unit>) throws -> String {
        guard let typed = try EnteredText.optional(symbol, "Ký hiệu", field: "symbol", upTo: 30) else {
            return try Self.symbol(of: kind, issuer: issuer, act, unit: unit)
        }
        guard typed.wholeMatch(of: /[\p{L}0-9]+([-.][\p{L}0-9]+)*/) != nil else {
            throw OfficeError(
                .invalid, "Ký hiệu chỉ gồm chữ và số, giữa các nhóm là gạch nối, ví dụ: QĐ-VP.", field: "symbol")
        }
        // Number and symbol are written into the paper, and onto annexes, as the agency's signature shows them.
        guard typed.allSatisfy(Self.letters.contains) else {
            throw OfficeError(
                .invalid, "Ký hiệu chỉ dùng chữ cái tiếng Việt không có dấu thanh, ví dụ: QĐ-VP, CV-TƯ.",
                field: "symbol")
        }
        let groups = typed.split(separator: "-").map(String.init)
        let own = OutgoingPaperText.abbreviation(of: issuer, act.rules)
        let foreign = OutgoingPaperText.abbreviation(of: issuer == .office ? .committee : .office, act.rules)
        guard groups.contains(own) || !groups.contains(foreign) else {
            throw OfficeError(
                .invalid,
                "Ký hiệu «\(typed)» không phải của cơ quan ban hành đã chọn; ghi «\(own)» hoặc để trống để hệ thống tự ghi.",
                field: "symbol")
        }
        return typed
    }

    /// What follows from kind, issuer and unit: «QĐ-UBND», «UBND-KGVX», «VP-TH».
    private static func symbol(
        of kind: PaperKind, issuer: Outgoing.Issuer, _ act: Act, unit: Key<Unit>
    ) throws -> String {
        let name = try UnitStore.find(act.tx, unit)?.unit
        return kind.symbol(of: OutgoingPaperText.abbreviation(of: issuer, act.rules), unit: name?.symbol)
    }

    /// As it is filled in again by whoever changes a draft: a symbol that nobody typed, because it followed from kind and
    /// issuer, follows them when they change.
    func following(_ paper: OutgoingPaper, _ act: Act) throws -> OutgoingInput {
        guard kind != paper.kind || issuer.agency != paper.issuer.agency,
            symbol == paper.symbol,
            let old = act.rules.outgoing.kind(paper.kind),
            try Self.symbol(of: old, issuer: paper.issuer, act, unit: paper.unit) == paper.symbol
        else { return self }
        var input = self
        input.symbol = nil
        return input
    }

    /// The parts of obligations that the actor may report. Throws `.invalid` for one that he or she may not.
    func answered(_ act: Act) throws -> [OutgoingAnswerStore.New] {
        guard !obligations.isEmpty else { return [] }
        guard obligations.count <= 50 else {
            throw OfficeError(.invalid, "Mỗi văn bản trả lời nhiều nhất 50 nhiệm vụ.", field: "obligation")
        }
        let finals = Dictionary(obligations.map { ($0.obligation, $0.isFinal) }) { $1 }
        let seen = try ObligationStore.seen(act.tx, Set(finals.keys), by: act.actor, isOpen: true)
        let found = try ObligationStore.find(act.tx, seen.sorted())
        let parts = found.compactMap { obligation in
            obligation.participants.first { part in
                (try? obligation.check(.report, on: part, by: act.actor)) != nil
            }.map {
                OutgoingAnswerStore.New(
                    obligation: obligation.id, participant: $0.id, isFinal: finals[obligation.id] ?? true)
            }
        }
        guard parts.count == finals.count else {
            throw OfficeError(
                .invalid, "Có nhiệm vụ đã chọn mà anh/chị không còn được báo cáo. Hãy tải lại trang rồi chọn lại.",
                field: "obligation")
        }
        return parts
    }

    /// The text as it is kept; nil where nothing was written.
    func checkedText() throws(OfficeError) -> String? {
        guard let text else { return nil }
        let tidy = text.composed.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }.joined(separator: "\n")
        guard tidy.unicodeScalars.count <= Self.longest else {
            throw OfficeError(.invalid, "Nội dung dài quá 200.000 ký tự; hãy tải tệp lên.", field: "text")
        }
        guard !tidy.unicodeScalars.contains(where: { $0.value == 0 }) else {
            throw OfficeError(.invalid, "Nội dung có ký tự không đọc được.", field: "text")
        }
        let isEmpty = tidy.allSatisfy(\.isWhitespace)
        return isEmpty ? nil : tidy
    }
}

extension String {
    /// «V/v trả lời» and «Về việc trả lời» as «trả lời»: the writer sets the words before it.
    fileprivate var withoutAbout: String {
        for start in ["V/v ", "v/v ", "Về việc "] where hasPrefix(start) {
            return String(dropFirst(start.count))
        }
        return self
    }
}

extension Office.Unit {
    /// In a letter's symbol: «TH» of Phòng Tổng hợp; nil where nothing is left.
    var symbol: String? {
        if let short = shortName?.filter({ $0.isLetter || $0 == "-" }), !short.isEmpty { return short }
        let words = name.split(separator: " ").dropFirst(1)
        let letters = words.compactMap(\.first).filter(\.isLetter).map { String($0).uppercased() }.joined()
        return letters.isEmpty ? nil : letters
    }
}
