public import WorkTime

/// How far what was asked for besides has come, where it can be sent on the public pages.
public struct PublicSupplement: Sendable, Equatable {
    /// When that was sent which nobody has looked at yet: meanwhile nothing more is taken.
    public let since: Instant?
    /// Why what was sent before was sent back.
    public let reason: String?

    public init(since: Instant?, reason: String?) {
        self.since = since
        self.reason = reason
    }

    /// What is to be done next. `until` is by when it is awaited, as people write it.
    func next(counter: String, until: String?) -> String {
        if since != nil {
            return "Giấy tờ bổ sung đã gửi đang chờ \(counter) xem. Tra cứu lại tại đây để biết kết quả."
        }
        let limit = until.map { ", chậm nhất \($0)" } ?? ""
        let ask = "Gửi các giấy tờ được yêu cầu bổ sung tại đây, hoặc mang đến \(counter)\(limit)."
        guard let reason else { return ask }
        return "Giấy tờ bổ sung đã gửi bị trả lại. Lý do: \(reason)\(reason.hasSuffix(".") ? "" : ".") \(ask)"
    }
}
