/// What a bulk act asks for on one obligation beyond what is filled in for all: known before it is done.
public enum BulkNeed: Sendable, Equatable {
    /// Somebody else assigned it, so that a paper must be chosen.
    case basis
    /// Parts that it was broken down into are open, so that only progress may be reported.
    case progress(openParts: Int)

    /// What is said before anything is filled in.
    public var words: String {
        switch self {
        case .basis: "Do người khác giao: phải chọn văn bản làm căn cứ."
        case .progress(let open): "Còn \(open) việc nhỏ chưa xong: chỉ báo cáo tiến độ được."
        }
    }

    /// Why what was filled in does not do; nil when it does.
    public func refusal(of wish: BulkWish) -> String? {
        switch self {
        case .basis: wish.basis == nil ? Obligation.basisRefusal : nil
        case .progress(let open): wish.isFinal ? Obligation.openPartsRefusal(open) : nil
        }
    }
}

extension Obligation {
    /// Said to whoever adjusts what somebody else assigned without a paper.
    public static let basisRefusal =
        "Chọn văn bản làm căn cứ; chỉ người giao việc mới điều chỉnh được mà không cần văn bản."

    /// Said to whoever reports the result of the whole while parts of it are open.
    public static func openPartsRefusal(_ open: Int) -> String {
        "Còn \(open) việc nhỏ chưa xong. Chỉ báo cáo kết quả khi mọi việc nhỏ đã xong hoặc đã hủy."
    }

    /// What the act needs here, done to this participant's part or, where that is nil, to the whole.
    public func need(of kind: BulkKind, on participant: Participant?, by actor: Actor) -> BulkNeed? {
        switch kind {
        case .adjust: actor.acts(as: assigner) ? nil : .basis
        case .report:
            participant?.role == .lead ? breakdown.flatMap { $0.open > 0 ? .progress(openParts: $0.open) : nil } : nil
        case .accept, .pass, .acceptResult, .returnResult, .remind: nil
        }
    }

    /// Whom a reminder would go to: whoever has to act, besides the actor. Throws `.conflict` when there is nobody, or when
    /// somebody reminded them today.
    public func holders(remindedBy actor: Actor, isRemindedToday: Bool) throws(OfficeError) -> [Key<Party>] {
        let holders = Worklist.items(of: self)
            .filter { $0.isOpen && [.waiting, .coordinate].contains($0.tab) }.map(\.holder)
            .filter { $0 != Key<Party>(actor.person) }
        guard !holders.isEmpty else {
            throw OfficeError(.conflict, "Không có ai khác đang phải làm nhiệm vụ này nên không nhắc.")
        }
        guard !isRemindedToday else { throw OfficeError(.conflict, "Hôm nay đã nhắc nhiệm vụ này rồi.") }
        return holders
    }
}
