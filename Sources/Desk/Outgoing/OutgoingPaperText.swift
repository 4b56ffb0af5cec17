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
    let office: String
    let unitSymbol: String?

    func paper(_ rules: OfficeRules, today: CalendarDay) -> OfficialPaper {
        let letterhead = rules.letters.head
        let isOffice = paper.issuer == .office
        let head = OfficialHead(
            superior: isOffice ? letterhead.superior : nil,
            issuer: isOffice ? letterhead.issuer : letterhead.superior ?? "Ủy ban nhân dân",
            issuerInText: isOffice ? office : letterhead.superior ?? office, number: number, symbol: paper.symbol,
            place: letterhead.place,
            date: issuedOn.map { .issued($0) } ?? .draft(year: today.year, month: today.month))
        let kind = rules.outgoing.kind(paper.kind)
        let addressed = recipients.filter(\.isAddressed)
        let isAddressed = kind?.isAddressed ?? !addressed.isEmpty
        let others = recipients.filter { !$0.isAddressed || !isAddressed }
        return OfficialPaper(
            head: head,
            title: paper.kind == PaperKind.letter
                ? .letter(about: paper.excerpt) : .named(kind: paper.kind, excerpt: paper.excerpt),
            addressees: isAddressed ? addressed.map(\.name) : [], blocks: OfficialText.blocks(text),
            signature: signature,
            copies: OfficialCopies(
                (isAddressed && !addressed.isEmpty ? ["Như trên"] : []) + others.map(\.printed),
                archive: unitSymbol.map { "VT, \($0)" } ?? letterhead.archive))
    }

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
