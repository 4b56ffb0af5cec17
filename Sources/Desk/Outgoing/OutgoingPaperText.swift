import Office
import Paper
import Storage
import WorkTime

/// An outgoing paper as it is drawn: from its head, its text, its recipients and its signature.
///
/// Legal basis: Nghị định 30/2020/NĐ-CP, Điều 8 and Phụ lục I.
struct OutgoingPaperText {
    let paper: OutgoingPaper
    let number: String?
    let issuedOn: CalendarDay?
    let text: String
    let recipients: [OutgoingRecipient]
    let signature: OfficialSignature
    let words: PaperWords

    func paper(today: CalendarDay) -> OfficialPaper {
        let head = OfficialHead(
            superior: words.superior, issuer: words.issuer, issuerInText: words.issuerInText, number: number,
            symbol: paper.symbol, place: words.place,
            date: issuedOn.map { .issued($0) } ?? .draft(year: today.year, month: today.month))
        let addressed = recipients.filter(\.isAddressed)
        let isAddressed = words.isAddressed ?? !addressed.isEmpty
        let others = recipients.filter { !$0.isAddressed || !isAddressed }
        return OfficialPaper(
            head: head,
            title: paper.kind == PaperKind.letter
                ? .letter(about: paper.excerpt) : .named(kind: paper.kind, excerpt: paper.excerpt),
            addressees: isAddressed ? addressed.map(\.name) : [], blocks: blocks,
            signature: signature,
            copies: OfficialCopies(
                (isAddressed && !addressed.isEmpty ? ["Như trên"] : []) + others.map(\.printed),
                archive: words.archive),
            urgency: OfficialUrgency(paper.urgency))
    }

    /// What the text says; a Quyết định or Nghị quyết begins with who decides and has its own word for deciding, whatever
    /// was typed.
    ///
    /// Legal basis: Nghị định 30/2020/NĐ-CP, Phụ lục III, mục II, Mẫu 1.1 and 1.2.
    private var blocks: [OfficialBlock] {
        guard let enactment = Self.enactments[paper.kind] else { return OfficialText.blocks(text, decides: false) }
        var blocks = OfficialText.blocks(text, by: words.decider)
        for index in blocks.indices {
            if case .enactment = blocks[index] { blocks[index] = .enactment(enactment) }
        }
        guard let decider = words.decider else { return blocks }
        if case .decider = blocks.first { return blocks }
        return [.decider(decider)] + blocks
    }

    /// Whether papers of this kind say who decides.
    static func decides(_ kind: String) -> Bool { enactments[kind] != nil }

    private static let enactments = ["Quyết định": "QUYẾT ĐỊNH", "Nghị quyết": "QUYẾT NGHỊ"]

    /// What the issuer's papers bear in their symbol.
    static func abbreviation(of issuer: Outgoing.Issuer, _ rules: OfficeRules) -> String {
        issuer == .office ? rules.letters.head.abbreviation : "UBND"
    }

    /// What the ledger calls the issuer.
    static func issuerName(
        of issuer: Outgoing.Issuer, _ tx: any Transaction, _ rules: OfficeRules
    ) throws -> String {
        if issuer != .office, let superior = rules.letters.head.superior { return superior }
        return try UnitStore.officeItem(tx)?.unit.name ?? rules.letters.head.issuer
    }
}

extension OutgoingRecipient {
    /// «Chủ tịch UBND tỉnh (để b/c)».
    var printed: String { remark.map { "\(name) (\($0))" } ?? name }
}

extension OfficialUrgency {
    /// Nil for a paper that goes its ordinary way.
    init?(_ urgency: Document.Urgency) {
        switch urgency {
        case .none: return nil
        case .urgent: self = .urgent
        case .immediate: self = .immediate
        case .express: self = .express
        }
    }
}
