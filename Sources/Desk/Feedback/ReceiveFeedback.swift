public import Office
import Storage
public import WorkTime

/// Feedback on regulations, as typed by a citizen or by whoever takes it in.
public struct FeedbackDraft: Sendable {
    public var channel: RegulationFeedback.Channel
    public var receivedOn: CalendarDay?
    public var portalCode: String?
    public var senderKind: RegulationFeedback.Sender.Kind
    public var name: String?
    public var address: String?
    public var phone: String?
    public var mail: String?
    public var agrees: Bool
    public var subject: String?
    public var content: String?
    public var regulation: String?

    public init(
        channel: RegulationFeedback.Channel, receivedOn: CalendarDay? = nil, portalCode: String? = nil,
        senderKind: RegulationFeedback.Sender.Kind = .citizen, name: String? = nil, address: String? = nil,
        phone: String? = nil, mail: String? = nil, agrees: Bool = false, subject: String? = nil,
        content: String? = nil, regulation: String? = nil
    ) {
        self.channel = channel
        self.receivedOn = receivedOn
        self.portalCode = portalCode
        self.senderKind = senderKind
        self.name = name
        self.address = address
        self.phone = phone
        self.mail = mail
        self.agrees = agrees
        self.subject = subject
        self.content = content
        self.regulation = regulation
    }

    /// Throws `.invalid` at the first field that is wrong. Who typed it must have said who he or she is (Nghị định 20/2008/NĐ-CP,
    /// Điều 7); a place to answer to is one of address, telephone, mail.
    func checkedSender() throws(OfficeError) -> RegulationFeedback.Sender {
        let name = try EnteredText.required(name, "Họ tên hoặc tên tổ chức", field: "senderName", upTo: 200)
        let address = try EnteredText.optional(address, "Địa chỉ", field: "senderAddress", upTo: 300)
        let phone = try EnteredText.optional(phone, "Số điện thoại", field: "senderPhone", upTo: 20)
        if let phone {
            let digits = phone.filter { !" .-()+".contains($0) }
            guard (8...15).contains(digits.utf8.count), digits.utf8.allSatisfy({ (48...57).contains($0) }) else {
                throw OfficeError(.invalid, "Số điện thoại viết như 0912 345 678.", field: "senderPhone")
            }
        }
        let mail = try EnteredText.optional(mail, "Thư điện tử", field: "senderMail", upTo: 200)
        if let mail, !mail.contains("@") || mail.contains(" ") {
            throw OfficeError(.invalid, "Thư điện tử viết như ten@tinh.vn.", field: "senderMail")
        }
        guard address != nil || phone != nil || mail != nil else {
            throw OfficeError(
                .invalid, "Ghi ít nhất một trong địa chỉ, điện thoại, thư điện tử để cơ quan trả lời.",
                field: "senderPhone")
        }
        return .init(kind: senderKind, name: name, address: address, phone: phone, mail: mail, agrees: agrees)
    }
}

/// Takes in feedback: by whoever receives it, or by the sender on the public page. It gets the next number of the year, and is owed to
/// be classified. Sent again, a form makes nothing more. Journal: `feedback.received`, without who sent it.
public struct ReceiveFeedback: Command {
    public struct Received: Sendable, Equatable {
        public let id: Key<RegulationFeedback>
        public let code: String
    }

    public let draft: FeedbackDraft
    public let mark: String?

    public init(_ draft: FeedbackDraft, mark: String? = nil) {
        self.draft = draft
        self.mark = mark
    }

    public func run(_ act: Act) throws -> Received {
        guard act.actor.isCitizen || act.actor.receivesFeedback else {
            throw OfficeError(
                .forbidden,
                "Phản ánh, kiến nghị do văn thư, một cửa, tiếp công dân, đơn vị kiểm soát thủ tục tiếp nhận.")
        }
        let channel: RegulationFeedback.Channel = act.actor.isCitizen ? .web : draft.channel
        let day = act.actor.isCitizen ? act.today : draft.receivedOn ?? act.today
        guard day <= act.today else {
            throw OfficeError(.invalid, "«Ngày nhận» không được sau hôm nay.", field: "received")
        }
        let sender = try draft.checkedSender()
        let subject = try EnteredText.required(draft.subject, "Tiêu đề", field: "subject")
        let content = try Words.required(
            draft.content ?? "", field: "content", limit: 8_000, missing: "Chưa nhập «Nội dung».",
            tooLong: "«Nội dung» dài quá 8.000 ký tự.")
        let regulation = try EnteredText.optional(
            draft.regulation, "Quy định, thủ tục được nói tới", field: "regulation", upTo: 500)
        let portalCode = try EnteredText.optional(draft.portalCode, "Mã trên Cổng", field: "portalCode", upTo: 60)
        if channel == .portal, portalCode == nil {
            throw OfficeError(.invalid, "Ghi mã trên Cổng Dịch vụ công quốc gia.", field: "portalCode")
        }
        if let mark, let made = try FeedbackStore.made(act.tx, by: mark) {
            return Received(id: made.id, code: made.code)
        }
        if let portalCode, let earlier = try FeedbackStore.code(act.tx, ofPortal: portalCode) {
            throw OfficeError(.conflict, "Mã trên Cổng này đã được ghi, mã \(earlier).", field: "portalCode")
        }
        let code = try nextCode(act)
        let id = try FeedbackStore.insert(
            act.tx,
            .init(
                code: code, channel: channel, receivedOn: day, portalCode: portalCode, sender: sender,
                subject: subject, content: content, regulation: regulation, mark: mark,
                receiver: act.actor.isCitizen ? nil : act.actor.person))
        try act.record(
            .feedbackReceived, on: .feedback, id.value,
            ["code": .text(code), "channel": .text(channel.rawValue), "content": .digest(of: content)])
        try act.chargeClassification(id, code: code, receivedOn: day)
        return Received(id: id, code: code)
    }

    private func nextCode(_ act: Act) throws -> String {
        guard let year = CalendarDay(year: act.today.year, month: 1, day: 1) else { throw OfficeError.stale }
        let number = String(try CaseStore.takeNumber(act.tx, prefix: "PAKN", day: year))
        return "PAKN-\(act.today.year)-\(String(repeating: "0", count: max(0, 4 - number.count)))\(number)"
    }
}
