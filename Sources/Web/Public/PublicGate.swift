import Office
import Synchronization
import WorkTime

/// Keeps the public pages open to all by keeping each from asking too much.
///
/// It counts in memory: a flood costs the database nothing, and what officers do is not slowed by it. An attempt is counted before its
/// answer is known and taken back when it was right, so that many at once are counted too.
final class PublicGate: Sendable {
    private struct Windows {
        var requests = AttemptWindow(seconds: 60)
        var wrong = AttemptWindow(seconds: 900)
        var sent = AttemptWindow(seconds: 3_600)
        var forms = AttemptWindow(seconds: 3_600)
    }

    private let limits: PublicRules.Limits
    private let now: @Sendable () -> Instant
    private let windows = Mutex(Windows())

    init(_ limits: PublicRules.Limits, now: @escaping @Sendable () -> Instant) {
        self.limits = limits
        self.now = now
    }

    /// Counts a request. Throws `.tooManyRequests` beyond what one address may ask for.
    func admit(_ address: String?) throws(OfficeError) {
        let moment = now()
        let name = SenderAddress.name(of: address)
        let (count, left) = windows.withLock {
            ($0.requests.count(name, at: moment), $0.requests.left(at: moment))
        }
        guard count > limits.requestsAMinute else { return }
        throw OfficeError(
            .tooManyRequests,
            "Có quá nhiều yêu cầu từ địa chỉ mạng này nên hệ thống tạm dừng trả lời. Hãy thử lại sau \(left) giây.")
    }

    /// Counts an attempt at a dossier as if it were wrong. Throws `.tooManyRequests` when there were too many.
    func attempt(_ code: DossierCode, from address: String?) throws(OfficeError) {
        let moment = now()
        let sender = SenderAddress.name(of: address)
        let (ofSender, ofCode, left) = windows.withLock { windows in
            (
                windows.wrong.count("from \(sender)", at: moment), windows.wrong.count("at \(code.text)", at: moment),
                windows.wrong.left(at: moment)
            )
        }
        guard ofSender > limits.wrongOfAddress || ofCode > limits.wrongOfDossier else { return }
        throw OfficeError(
            .tooManyRequests,
            """
            Đã trả lời sai quá nhiều lần. Hãy thử lại sau \((left + 59) / 60) phút, hoặc mang giấy hẹn đến nơi đã nộp \
            hồ sơ để hỏi.
            """, field: "digits")
    }

    /// Counts something that is sent to be kept, before anything is asked of the database. Throws `.tooManyRequests` beyond what one address may send in an hour.
    func send(_ address: String?) throws(OfficeError) {
        let moment = now()
        let sender = SenderAddress.name(of: address)
        let (count, left) = windows.withLock { ($0.sent.count(sender, at: moment), $0.sent.left(at: moment)) }
        guard count > limits.feedbackOfAddress else { return }
        throw OfficeError(
            .tooManyRequests,
            "Địa chỉ mạng này đã gửi nhiều phản ánh, kiến nghị. Hãy gửi lại sau \((left + 59) / 60) phút, hoặc gửi qua bưu chính, điện thoại."
        )
    }

    /// What was sent was refused for a fault that its sender mends: it counts not.
    func takeBack(_ address: String?) {
        let moment = now()
        windows.withLock { $0.sent.takeBack(SenderAddress.name(of: address), at: moment) }
    }

    /// Counts a dossier that is sent on the own form. Throws `.tooManyRequests` beyond what one address may send in an hour.
    func sendForm(_ address: String?) throws(OfficeError) {
        try countForm("sent", address, upTo: limits.formsOfAddress)
    }

    /// Counts a form that brings files, whatever becomes of it. Throws `.tooManyRequests` beyond as many as may be sent.
    func upload(_ address: String?) throws(OfficeError) {
        try countForm("files", address, upTo: limits.formsOfAddress)
    }

    /// What was sent on the own form was refused for a fault that its sender mends: it counts not.
    func takeBackForm(_ address: String?) {
        let moment = now()
        windows.withLock { $0.forms.takeBack("sent \(SenderAddress.name(of: address))", at: moment) }
    }

    private func countForm(_ what: String, _ address: String?, upTo limit: Int) throws(OfficeError) {
        let moment = now()
        let name = "\(what) \(SenderAddress.name(of: address))"
        let (count, left) = windows.withLock { ($0.forms.count(name, at: moment), $0.forms.left(at: moment)) }
        guard count > limit else { return }
        throw OfficeError(
            .tooManyRequests,
            "Địa chỉ mạng này đã gửi nhiều hồ sơ. Hãy gửi lại sau \((left + 59) / 60) phút, hoặc nộp tại cơ quan.")
    }

    /// The attempt was right.
    func forgive(_ code: DossierCode, from address: String?) {
        let moment = now()
        let sender = SenderAddress.name(of: address)
        windows.withLock { windows in
            windows.wrong.takeBack("from \(sender)", at: moment)
            windows.wrong.takeBack("at \(code.text)", at: moment)
        }
    }
}
