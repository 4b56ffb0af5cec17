public import Office
public import Paper
public import Signature
import Storage
import WorkTime

/// Records the seal and sends the paper: it stands in the ledger and in its book, goes to everybody on its list for whom there
/// is a way, answers the paper and the obligations that it answers, and takes the place of the one that it replaces. Whoever
/// is not reached stays on the list of what is still here. By clerks; journal: `outgoing.issued`, `register.paper_entered`.
///
/// Legal basis: Nghị định 30/2020/NĐ-CP, Điều 17, 18.
public struct IssueOutgoing: Command {
    public let id: Key<Outgoing>
    public let version: Int64
    /// Whether seal and signature are on it (Điều 17); without that nothing leaves.
    public let isSealed: Bool
    /// On paper; those not named get it electronically.
    public let onPaper: Set<Key<OutgoingRecipient>>
    /// How many copies, where any are on paper.
    public let copies: Int?
    /// As it leaves, already in the file store: drawn here with its number, or signed and sealed elsewhere.
    public let file: AttachedFile?
    /// What the digital signatures of that file are worth; nil where it bears none.
    public let signatures: SignatureReport?
    /// As it was read from a file made elsewhere; nil where the last version says it.
    public let text: String?
    /// The words of that file's pages where they stand; read later where there are none.
    public let pages: [PageWords]
    /// The annexes as they leave, by their places; those not named leave as they are.
    public let annexes: [Int: LeavingAnnex]
    /// The places of those that the agency's key signs, or is about to sign where the act is rehearsed before.
    public var sealing: Set<Int> = []
    /// Why annexes that leave electronically bear no digital signature.
    public var annexReason: String?

    public init(
        _ id: Key<Outgoing>, version: Int64, isSealed: Bool, onPaper: Set<Key<OutgoingRecipient>> = [],
        copies: Int? = nil, file: AttachedFile? = nil, signatures: SignatureReport? = nil, text: String? = nil,
        pages: [PageWords] = [], annexes: [Int: LeavingAnnex] = [:]
    ) {
        self.id = id
        self.version = version
        self.isSealed = isSealed
        self.onPaper = onPaper
        self.copies = copies
        self.file = file
        self.signatures = signatures
        self.pages = pages
        self.annexes = annexes
        self.text = text.map { String($0.prefix(OutgoingInput.longest)) }
    }

    public func run(_ act: Act) throws -> IssuedPaper {
        let paper = try act.outgoing(id, version: version, for: .issue)
        guard isSealed else {
            throw OfficeError(
                .invalid, "Chưa xác nhận văn bản đã đóng dấu, hoặc đã ký số của cơ quan.", field: "isSealed")
        }
        let recipients = try OutgoingRecipientStore.all(act.tx, of: id)
        try checkWays(recipients, of: paper, act)
        guard let numbering = try OutgoingStore.numbering(act.tx, of: id),
            let entry = try OutgoingStore.entry(act.tx, of: id),
            let signature = try OutgoingStepStore.signature(act.tx, of: id)
        else { throw OfficeError.stale }
        let drafted = try AnnexStore.all(act.tx, of: id)
        let whyUnsigned = try whyUnsigned(drafted, to: recipients, act)
        try checkWeight(drafted, of: paper, to: recipients, act)
        let latest = try OutgoingVersionStore.all(act.tx, of: id).first
        let file = try keptFile(of: paper, latest, act)
        let header = CheckedHeader(
            direction: .outgoing, kind: paper.kind, number: "\(numbering.number)/\(paper.symbol)",
            issuedOn: numbering.day, issuer: try OutgoingPaperText.issuerName(of: paper.issuer, act.tx, act.rules),
            title: paper.excerpt, signer: signature.name, urgency: paper.urgency,
            recipients: recipients.map(\.name).joined(separator: "; ").tidyOrNil, replyBy: paper.replyBy)
        let document = try enter(paper, header, file, text ?? latest?.text ?? "", leaving(drafted), act)
        for annex in annexes.values {
            if let report = annex.report { try act.keep(report, of: annex.file.hash) }
        }
        if let kept = self.file, let signatures {
            try act.keep(SignedCopy(file: kept, report: signatures), of: id, isSealed: true)
        }
        try book(entry, document, header, act)
        let electronic = recipients.map(\.id).filter { !onPaper.contains($0) }
        try OutgoingRecipientStore.settle(act.tx, .electronic, for: electronic, of: id)
        try OutgoingRecipientStore.settle(act.tx, .paper, for: onPaper.sorted(), of: id)
        try act.move(
            paper, to: .issued, as: .issue,
            reason: whyUnsigned.map { "Gửi phụ lục không có chữ ký số: \($0)" },
            and: """
                , document_id = \(document), issued_at = \(act.now), sealed_at = \(act.now), sealed_by = \(act.actor.person),
                copies = \(copies)
                """,
            [
                "document": .init(document), "number": .init(header.number), "file": .init(file?.hash),
                "paper": .init(onPaper.count), "electronic": .init(electronic.count),
            ])
        let issued = IssuedPaper(
            outgoing: id, document: document, kind: paper.kind, number: header.number ?? "",
            issuedOn: numbering.day, issuer: header.issuer ?? "", excerpt: paper.excerpt, urgency: paper.urgency,
            secrecy: paper.secrecy, signature: signature,
            recipients: try OutgoingRecipientStore.all(act.tx, of: id), answers: paper.answers,
            replaces: try paper.replaces.flatMap { try OutgoingStore.document(act.tx, of: $0) },
            caseFile: paper.caseFile,
            replyBy: paper.replyBy, file: file)
        try act.issued(issued)
        return issued
    }

    private func checkWays(_ recipients: [OutgoingRecipient], of paper: OutgoingPaper, _ act: Act) throws {
        guard onPaper.isSubset(of: recipients.map(\.id)) else { throw OfficeError.stale }
        if let copies, !(1...10_000).contains(copies) {
            throw OfficeError(.invalid, "Số lượng bản phải từ 1 đến 10.000.", field: "copies")
        }
        if !onPaper.isEmpty, copies ?? 0 < onPaper.count {
            throw OfficeError(
                .invalid, "Nhập số lượng bản giấy, ít nhất bằng số nơi nhận bản giấy (\(onPaper.count)).",
                field: "copies")
        }
        // What is secret never leaves over the ordinary network (Luật Bảo vệ bí mật nhà nước); no list takes its paper away.
        guard paper.secrecy == .none else {
            guard onPaper.count == recipients.count else {
                throw OfficeError(
                    .invalid, "Văn bản mật chỉ gửi bản giấy: đánh dấu mọi nơi nhận.", field: "paper")
            }
            return
        }
        guard !onPaper.isEmpty else { return }
        let rules = try PaperlessStore.all(act.tx)
        let barred = recipients.filter { one in
            onPaper.contains(one.id) && rules.contains { $0.covers(one, kind: paper.kind, on: act.today) }
        }
        guard barred.isEmpty else {
            throw OfficeError(
                .invalid,
                "Theo danh sách không gửi bản giấy của cơ quan, chỉ gửi điện tử cho: \(barred.map(\.name).joined(separator: "; ")).",
                field: "paper")
        }
    }

    /// What leaves, unless the same bytes stand in the ledger already.
    private func keptFile(of paper: OutgoingPaper, _ latest: OutgoingVersion?, _ act: Act) throws -> AttachedFile? {
        guard paper.hasContent else {
            guard file == nil else {
                throw OfficeError(.invalid, "Văn bản mật không kèm tệp trên hệ thống này.", field: "file")
            }
            return nil
        }
        // A draft made elsewhere bears neither number nor day.
        guard file != nil || latest?.source != .uploaded else {
            throw OfficeError(
                .invalid, "Phiên bản cuối là tệp tải lên: chọn bản đã ký, đóng dấu, có số và ngày.", field: "file")
        }
        guard let file else { return nil }
        return try DocumentStore.find(act.tx, fileHash: file.hash) == nil ? file : nil
    }

    private func enter(
        _ paper: OutgoingPaper, _ header: CheckedHeader, _ file: AttachedFile?, _ text: String,
        _ leaving: [Int: (file: AttachedFile, text: String?)], _ act: Act
    ) throws -> Key<Document> {
        let document = try DocumentStore.insert(
            act.tx,
            NewDocument(
                header: header, secrecy: paper.secrecy, state: .confirmed,
                visibility: paper.isRestricted ? .participants : .office, file: file), by: act.actor.person)
        if paper.isRestricted { try admit(to: document, act) }
        if paper.hasContent {
            let kept = PaperText(paragraphs: text)
            try DocumentTextStore.insert(
                act.tx, of: document, text: kept.text, layout: JSONText.encode(kept.withoutText))
            if let file {
                try DocumentPageStore.insert(act.tx, of: document, pages: pages.map(\.kept))
                // A copy that was drawn and signed here: its pages are read beside the requests.
                if pages.isEmpty, PageImage.shows(file.name) { try PageReadingStore.add(act.tx, document) }
            }
            try AnnexStore.copy(act.tx, from: id, to: document, leaving: leaving)
            try act.reindex(document)
        }
        var relations = paper.answers.map { [CheckedRelation(document: $0, kind: .answers)] } ?? []
        if let old = paper.replaces {
            if let other = try OutgoingStore.document(act.tx, of: old) {
                relations.append(CheckedRelation(document: other, kind: .replaces))
            }
            try OutgoingStore.replace(act.tx, old)
        }
        try RelationStore.insert(act.tx, from: document, relations)
        return document
    }

    /// Lets those who took part in a restricted paper see what became of it.
    private func admit(to document: Key<Document>, _ act: Act) throws {
        let scope = try DocumentStore.standing(act.tx, document).scope
        let parties = Set(try OutgoingPartyStore.parties(act.tx, of: id))
        let people = try AnsweringStore.people(act.tx, for: parties, on: act.today)
        for person in Set(people.values.joined()).sorted() {
            try ScopeStore.admit(
                act.tx, Scope.Membership(person: person, scope: scope, reason: .participant, reasonID: document.value))
        }
    }

    private func book(
        _ entry: Key<RegisterEntry>, _ document: Key<Document>, _ header: CheckedHeader, _ act: Act
    ) throws {
        let line = try RegisterEntryStore.standing(act.tx, entry)
        guard line.state == .reserved else {
            throw OfficeError(.conflict, "Số của văn bản này không còn được giữ trong sổ; hãy trả lại để cấp số khác.")
        }
        try RegisterSeriesStore.count(act.tx, series: line.series, used: 1, reserved: -1)
        try RegisterEntryStore.use(act.tx, entry, for: document, copies: copies)
        try act.record(
            .paperEntered, on: .document, document.value,
            [
                "register": .init(line.register), "year": .init(header.issuedOn?.year ?? 0),
                "number": .init(header.number),
            ])
    }
}

extension PaperText {
    /// Typed text, a paragraph a line.
    init(paragraphs typed: String) {
        var text = ""
        var blocks: [PaperBlock] = []
        var place = 0
        for line in typed.split(whereSeparator: \.isNewline) {
            if !text.isEmpty {
                text += "\n"
                place += 1
            }
            let length = line.unicodeScalars.count
            text += line
            blocks.append(.paragraph(PaperParagraph(range: place..<(place + length))))
            place += length
        }
        self.init(format: .text, text: text, blocks: blocks)
    }
}
