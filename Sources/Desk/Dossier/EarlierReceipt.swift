import Office
import WorkTime

/// When a dossier was received that is entered later, such as one on paper while the system was down.
struct EarlierReceipt {
    let day: CalendarDay
    /// From when its time counts: the begin of the working hours of that day.
    let at: Instant
    let reason: String

    /// Nil where it is received today. Throws `.invalid` for a day to come, and without a reason.
    init?(_ draft: DossierDraft, _ act: Act) throws {
        guard let day = draft.receivedOn, day != act.today else { return nil }
        guard day < act.today else {
            throw OfficeError(.invalid, "Ngày nhận hồ sơ chưa tới.", field: "received")
        }
        guard draft.channel != .online else {
            throw OfficeError(.invalid, "Hồ sơ trực tuyến có ngày nhận của hệ thống.", field: "received")
        }
        reason = try EnteredText.required(draft.lateReason, "Lý do nhập muộn", field: "late-reason", upTo: 500)
        self.day = day
        at = OfficeTime.start(of: day).adding(seconds: 8 * 3_600)
    }
}
