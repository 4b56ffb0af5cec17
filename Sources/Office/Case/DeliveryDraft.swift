/// To whom and how a result is handed over, as typed.
public struct DeliveryDraft: Sendable, Equatable {
    public var way: DeliveryWay
    /// Nil for whoever brought the dossier.
    public var receiver: String?
    public var number: String?
    public var tracking: String?

    public init(
        way: DeliveryWay = .counter, receiver: String? = nil, number: String? = nil, tracking: String? = nil
    ) {
        self.way = way
        self.receiver = receiver
        self.number = number
        self.tracking = tracking
    }

    /// Throws `.invalid` at the first field that is wrong. `applicant`: who receives it where nobody else is named.
    public func checked(applicant: String?) throws(OfficeError) -> DeliveryDraft {
        let tracking = try EnteredText.optional(
            tracking, "Mã bưu gửi, nơi gửi bản điện tử", field: "delivery-tracking", upTo: 200)
        guard way == .counter || tracking != nil else {
            throw OfficeError(
                .invalid,
                way == .post
                    ? "Trả qua bưu chính: ghi mã bưu gửi."
                    : "Trả bản điện tử: ghi nơi đã gửi, như thư điện tử, kho dữ liệu điện tử.",
                field: "delivery-tracking")
        }
        return DeliveryDraft(
            way: way,
            receiver: try EnteredText.optional(receiver, "Người nhận kết quả", field: "delivery-receiver", upTo: 200)
                ?? applicant,
            number: try EnteredText.optional(number, "Số giấy tờ của người nhận", field: "delivery-number", upTo: 30),
            tracking: tracking)
    }
}
