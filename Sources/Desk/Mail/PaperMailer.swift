import Office
public import Storage
import WorkTime

/// Mails issued papers, digitally signed, to agencies that are reached by e-mail, and writes down that they were sent: not
/// before the mail server took them.
///
/// Without a mail server, or where the address is gone, the message is given up: the recipient stays on the list of what is
/// still here, and somebody sends it another way.
public struct PaperMailer: OutboxHandler {
    /// What the attachments of one letter may weigh together: written as base64 they grow by a third, and most servers refuse
    /// letters above 25 MB.
    static let mostBytes = 17 << 20

    private let desk: Desk
    private let files: FileStore
    private let officeName: String
    /// Nil where the office has no mail server.
    private let carry: NoticeMailer.Carrier?

    public init(desk: Desk, files: FileStore, officeName: String, carry: NoticeMailer.Carrier?) {
        self.desk = desk
        self.files = files
        self.officeName = officeName
        self.carry = carry
    }

    public func deliver(_ message: OutboxStore.Message) async throws {
        guard message.kind == .paperMail, let recipient = Key<OutgoingRecipient>(message.payload),
            let paper = try await desk.read({ tx in try Self.paper(for: recipient, tx) })
        else { return }
        guard let carry else {
            throw OutboxRefusal("Cơ quan không có máy chủ thư. Gửi văn bản bằng cách khác rồi ghi nhận.")
        }
        guard let address = paper.address else {
            throw OutboxRefusal("Danh bạ không còn địa chỉ thư điện tử của \(paper.mailing.name).")
        }
        let letter = try letter(with: paper.mailing, paper.files, for: recipient, to: address)
        let sent = RecordMailed(recipient: recipient, address: address)
        // Nothing is mailed that could not be written down then: it would be mailed again and again.
        try await desk.rehearse(sent, as: .terminal)
        try await carry(letter)
        do {
            try await desk.perform(sent, as: .terminal)
        } catch let error as OfficeError where error.code == .conflict {
            // Somebody wrote down another way while the mail went out.
        }
    }

    private struct Paper: Sendable {
        let mailing: PaperMailingStore.Mailing
        /// Nil where the directory reaches it no longer by e-mail.
        let address: String?
        /// The paper itself, then its annexes.
        let files: [AttachedFile]
    }

    /// Nil for what was sent or withdrawn meanwhile.
    private static func paper(for recipient: Key<OutgoingRecipient>, _ tx: any Transaction) throws -> Paper? {
        guard let mailing = try PaperMailingStore.find(tx, recipient) else { return nil }
        let agency = try AgencyStore.find(tx, named: mailing.name)
        let annexes = try AnnexStore.all(tx, of: mailing.document).filter { $0.replacedBy == nil }
        return Paper(
            mailing: mailing, address: agency?.way == .mail ? agency?.email : nil,
            files: [mailing.file] + annexes.map(\.file))
    }

    private func letter(
        with paper: PaperMailingStore.Mailing, _ attached: [AttachedFile], for recipient: Key<OutgoingRecipient>,
        to address: String
    ) throws -> Letter {
        guard attached.map(\.size).reduce(0, +) <= Self.mostBytes else {
            throw OutboxRefusal("Văn bản và phụ lục nặng hơn \(Self.mostBytes >> 20) MB nên không gửi bằng thư được.")
        }
        let lines =
            [
                "Kính gửi: \(paper.name)", "",
                "\(officeName) gửi \(paper.kind) số \(paper.number) ngày \(paper.issuedOn.written): \(paper.excerpt).",
                "", "Tệp kèm theo thư này:",
            ] + attached.map { "- \($0.name)" } + [
                "", "--", "Thư tự động của phần mềm Công vụ, \(officeName). Không trả lời thư này.",
            ]
        return Letter(
            id: "paper.\(recipient)", address: address, name: paper.name,
            subject: "\(paper.kind) số \(paper.number): \(paper.excerpt)", text: lines.joined(separator: "\n") + "\n",
            isUrgent: false,
            attachments: try attached.map { file in
                Letter.Attachment(
                    name: file.name, mediaType: file.mediaType, bytes: [UInt8](try files.bytes(of: file.hash)))
            })
    }
}
