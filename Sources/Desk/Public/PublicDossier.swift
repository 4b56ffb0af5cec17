public import Office
public import WorkTime

/// What the look-up tells of a dossier: how it stands, who has it, the days, what to do next. Nothing of whoever brought it.
public struct PublicDossier: Sendable, Equatable {
    public let code: DossierCode
    /// The name of the procedure.
    public let title: String
    public let unit: String
    /// Where papers are brought and the result is fetched.
    public let counter: String
    public let standing: PublicStanding
    public let begunAt: Instant
    /// When the result was promised; nil while that time stands still, and after it.
    public let due: Due?
    /// By when papers are to be brought, where they are waited for.
    public let bringUntil: Due?
    public let endedAt: Instant?
    /// Past its time: ended so, or not ended now.
    public let isLate: Bool
    /// The link by which the result can be rated; nil before there is one, and after it was.
    public let ratingToken: String?
    /// Why what was sent on the own form was sent back.
    public var reason: String?
    /// The official number, where it was looked up by the provisional one.
    public var dossier: DossierCode?
    /// Between agencies nobody was given a slip.
    public var isBetweenAgencies = false

    /// While papers are waited for, and can be sent on the public pages.
    public var supplement: PublicSupplement?

    /// How it stands, in words.
    public var word: String { reason == nil ? standing.word : "Chưa tiếp nhận, đã trả lại" }

    /// What is to be done next, in one or two sentences.
    public var next: String {
        if let reason {
            return "Lý do: \(reason)\(reason.hasSuffix(".") ? "" : ".") Sửa theo lý do rồi gửi lại biểu mẫu."
        }
        if let supplement { return supplement.next(counter: counter, until: bringUntil?.written) }
        if isBetweenAgencies { return nextOfAgency }
        return switch standing {
        case .arriving:
            "Anh/chị chưa phải làm gì. Tra cứu lại tại đây để biết hồ sơ đã được tiếp nhận chưa, có cần thêm giấy tờ không."
        case .working:
            isLate
                ? "Hồ sơ đã quá ngày hẹn. Anh/chị có quyền hỏi lý do và ngày hẹn mới tại \(counter)."
                : "Anh/chị chưa phải làm gì. Đến ngày hẹn, mang giấy hẹn đến \(counter) để nhận kết quả."
        case .awaitingApplicant:
            "Mang các giấy tờ ghi trong phiếu yêu cầu bổ sung đến \(counter)"
                + (bringUntil.map { ", chậm nhất \($0.written)." } ?? ".")
        case .ready: "Mang giấy hẹn đến \(counter) để nhận. Mất giấy hẹn thì mang giấy tờ tùy thân."
        case .settled: "Hồ sơ đã xong. Kết quả có gì chưa đúng thì liên hệ \(counter)."
        case .refused: "Lý do ghi trong phiếu từ chối. Anh/chị được hỏi và được hướng dẫn tại \(counter)."
        case .stopped: "Giấy tờ bản chính đã nộp được trả lại tại \(counter)."
        case .passedOn: "Hỏi nơi đã chuyển hồ sơ đến tại \(counter)."
        }
    }

    private var nextOfAgency: String {
        switch standing {
        case .arriving: "Hồ sơ chờ \(counter) tiếp nhận. Tra cứu lại tại đây để biết kết quả."
        case .working: "Hồ sơ đang được giải quyết. Cần hỏi thì liên hệ \(counter)."
        case .awaitingApplicant:
            "Bổ sung giấy tờ theo yêu cầu, gửi đến \(counter)"
                + (bringUntil.map { ", chậm nhất \($0.written)." } ?? ".")
        case .ready: "Liên hệ \(counter) để nhận kết quả."
        case .settled: "Hồ sơ đã xong. Kết quả có gì chưa đúng thì liên hệ \(counter)."
        case .refused, .stopped, .passedOn: "Cần biết lý do thì liên hệ \(counter)."
        }
    }
}
