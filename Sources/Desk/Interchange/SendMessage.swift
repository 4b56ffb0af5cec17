public import Office
import Storage
import WorkTime

/// Sends a paper to other agencies by the interchange, a message each. Clerks; journal: `interchange.queued`. A receiver who
/// has it already is passed over; a message that was given up goes once more, as the paper is now.
///
/// Only what is issued goes out: outgoing, confirmed, with number and day, not of Mật or above.
public struct SendMessage: Command {
    public struct Receiver: Sendable, Equatable {
        public let code: AgencyCode
        public let name: String?
        /// The message there whose place the paper takes; nil for a new paper.
        public let replaces: Key<InterchangeItem>?

        public init(code: AgencyCode, name: String?, replaces: Key<InterchangeItem>? = nil) {
            self.code = code
            self.name = name
            self.replaces = replaces
        }
    }

    public let document: Key<Document>
    public let receivers: [Receiver]
    /// Why it takes the place of another.
    public let reason: String

    public init(_ document: Key<Document>, to receivers: [Receiver], reason: String = "") {
        self.document = document
        self.receivers = receivers
        self.reason = reason
    }

    /// How many messages are on their way now.
    public func run(_ act: Act) throws -> Int {
        try act.requireInterchange()
        guard let own = act.rules.interchange, let code = own.code else {
            throw OfficeError(
                .conflict, "Máy chủ chưa được cấu hình kết nối liên thông. Đề nghị liên hệ quản trị hệ thống.")
        }
        let paper = try DocumentItemStore.details(act.tx, document, for: act.actor)
        try Self.check(paper)
        guard !receivers.isEmpty else {
            throw OfficeError(.invalid, "Chưa nhập «Nơi nhận».", field: "receivers")
        }
        guard receivers.count <= 500 else {
            throw OfficeError(.invalid, "Mỗi lần gửi tối đa 500 nơi nhận.", field: "receivers")
        }
        let annexes = try AnnexStore.all(act.tx, of: document).filter { $0.replacedBy == nil }
        let files = try files(of: paper, annexes, act)
        if let refusal = InterchangeLimits.refusal(of: files.map(\.file.size)) {
            throw OfficeError(.invalid, refusal, field: "file")
        }
        var count = 0
        for receiver in receivers where receiver.code != code {
            let business = try receiver.replaces.map { try replacement($0, act) }
            if try send(paper, files, to: receiver, from: own, business, act) { count += 1 }
        }
        try act.sent(document, to: receivers.filter { $0.code != code }, own: code)
        return count
    }

    private static func check(_ paper: DocumentItemStore.Details) throws {
        let item = paper.item
        guard item.direction == .outgoing, item.state == .confirmed else {
            throw OfficeError(.conflict, "Chỉ gửi liên thông văn bản đi đã xác nhận.")
        }
        guard item.secrecy == .none else {
            throw OfficeError(.conflict, "Văn bản mật không gửi qua trục liên thông.")
        }
        guard item.label.number != nil, item.label.issuedOn != nil else {
            throw OfficeError(.conflict, "Văn bản chưa có số, ký hiệu và ngày ban hành nên chưa gửi được.")
        }
        guard paper.fileHash != nil else {
            throw OfficeError(.conflict, "Văn bản chỉ đăng ký thông tin, không có tệp để gửi.")
        }
    }

    private func send(
        _ paper: DocumentItemStore.Details, _ files: [(file: AttachedFile, title: String?)], to receiver: Receiver,
        from own: InterchangeAgency, _ business: InterchangeDocument.Business?, _ act: Act
    ) throws -> Bool {
        let label = paper.item.label
        guard let number = label.number, let day = label.issuedOn else { return false }
        let id = "\(own.code?.text ?? ""),\(day.description.replacing("-", with: "/")),\(number)"
        var document = InterchangeDocument(
            from: own, to: [InterchangeAgency(code: receiver.code, name: receiver.name)], documentID: id,
            subject: label.title)
        let parts = number.split(separator: "/", maxSplits: 1).map(String.init)
        document.number = parts.first
        document.notation = parts.count > 1 ? parts[1] : nil
        document.issuedOn = day
        document.kind = label.kind
        document.signer.name = paper.signer
        document.priority = paper.item.urgency.rawValue
        document.business = business
        document.appendixes = files.compactMap(\.title)
        // Without their bytes, which lie in the store.
        document.attachments = files.map { file, title in
            .init(name: file.name, mediaType: file.mediaType, description: title, bytes: [])
        }
        document.answers = try RelationStore.find(act.tx, of: self.document, for: act.actor)
            .filter { $0.kind == .answers && $0.isOurs }.map { relation in
                InterchangeReference(code: relation.other.number, day: relation.other.issuedOn)
            }
        var new = InterchangeStore.New(isOutgoing: true, kind: .document, state: .waiting, key: id)
        new.agency = document.to.first
        new.business = document.kindOfBusiness
        new.code = number
        new.subject = label.title
        new.words = business?.reason
        new.header = try JSONText.encode(InterchangeMessage.document(document))
        new.refersTo = receiver.replaces
        new.document = self.document
        try Self.dropDead(new, act)
        let inserted = try InterchangeStore.insert(act.tx, new)
        guard let message = try inserted ?? InterchangeStore.renew(act.tx, new) else { return false }
        for (index, (file, _)) in files.enumerated() {
            try InterchangeStore.addFile(act.tx, file, at: index, of: message)
        }
        try act.send(message)
        try act.record(
            .interchangeQueued, on: .interchange, message.value,
            ["document": .init(self.document), "agency": .text(receiver.code.key)])
        return true
    }

    /// Drops the message that stands there where the outbox gave it up: the new one has the paper and its files as they are now.
    private static func dropDead(_ new: InterchangeStore.New, _ act: Act) throws {
        let standing = try InterchangeStore.find(
            act.tx, key: new.key, agency: new.agency?.code, kind: new.kind, isOutgoing: true)
        guard let message = standing,
            let letter = try DeadLetterStore.find(act.tx, kind: .interchangeMessage, payload: message.description),
            try DeadLetterStore.drop(act.tx, letter)
        else { return }
        try act.drop(message, because: "Gửi lại với văn bản và tệp hiện tại.")
    }

    private func replacement(_ message: Key<InterchangeItem>, _ act: Act) throws -> InterchangeDocument.Business {
        let reason = try EnteredText.required(reason, "Lý do", field: "reason", upTo: 1_000)
        let standing = try InterchangeStore.standing(act.tx, message)
        guard standing.isOutgoing, standing.kind == .document, [.sent, .waiting].contains(standing.state) else {
            throw OfficeError(.conflict, "Chỉ thay thế được văn bản đã gửi.")
        }
        guard standing.document != document else {
            throw OfficeError(.invalid, "Hãy chọn văn bản khác để thay thế.", field: "document")
        }
        var business = InterchangeDocument.Business(kind: .replacement, reason: reason)
        business.replaced = [standing.key]
        return business
    }
}
