public import WorkTime

/// By when a signed paper must have left, and why.
///
/// It leaves on the day of its signature, at the latest in the morning of the next working day; an urgent one at once. Legal
/// basis: Nghị định 30/2020/NĐ-CP, Điều 4 and 18.
public struct IssuingClock: Sendable, Equatable {
    public let signedAt: Instant
    /// When it should have left: the end of the office hours of that day; nil where the office did not work then any more.
    public let wanted: Instant?
    /// From then on it is late.
    public let due: Instant
    /// One sentence a step, in the order of counting.
    public let explanation: [String]

    /// - Parameter urgentMinutes: what the office takes «ngay» for.
    public init(signedAt: Instant, urgency: Document.Urgency, urgentMinutes: Int, _ clock: Clock) {
        let day = OfficeTime.day(of: signedAt)
        let signed = "Ký lúc \(signedAt.writtenTime) ngày \(day.written)."
        self.signedAt = signedAt
        guard urgency == .none else {
            due = signedAt.adding(seconds: Int64(urgentMinutes) * 60)
            wanted = due
            explanation = [
                signed,
                "Văn bản khẩn phát hành ngay sau khi ký (khoản 2 Điều 4 Nghị định 30/2020/NĐ-CP); cơ quan tính là trong \(urgentMinutes) phút: đến \(due.writtenTime) ngày \(OfficeTime.day(of: due).written).",
            ]
            return
        }
        let calendar = clock.calendar
        let end = calendar.isWorking(day) ? calendar.sessions(on: day).last?.end ?? 24 * 60 : 0
        let wanted = Instant(on: day, minute: end)
        self.wanted = signedAt < wanted ? wanted : nil
        let next = calendar.day(1, workingDaysAfter: day) ?? day.adding(days: 1)
        let noon = calendar.sessions(on: next).first?.end ?? 12 * 60
        due = Instant(on: next, minute: noon)
        let off = (1..<max(1, next.daysSinceEpoch - day.daysSinceEpoch)).compactMap { step -> String? in
            let between = day.adding(days: step)
            return calendar.mark(of: between).map { "\(between.written): \($0.title)" }
        }
        explanation =
            [
                signed,
                self.wanted.map { "Phải phát hành trong ngày ký: trước \($0.writtenTime) ngày \(day.written)." }
                    ?? "Ký ngoài giờ làm việc nên tính sang ngày làm việc tiếp theo.",
            ] + (off.isEmpty ? [] : ["Không tính ngày nghỉ: \(off.joined(separator: "; "))."]) + [
                "Chậm nhất là buổi sáng ngày làm việc tiếp theo: \(due.writtenTime) ngày \(next.written) (Điều 18 Nghị định 30/2020/NĐ-CP)."
            ]
    }

    public func standing(at now: Instant) -> Standing {
        if now > due { return .late }
        if let wanted, now <= wanted { return .today }
        return wanted == nil && OfficeTime.day(of: now) == OfficeTime.day(of: signedAt) ? .today : .lastMorning
    }

    public enum Standing: String, Sendable, Codable, CaseIterable {
        case today
        /// The day of the signature is over.
        case lastMorning = "last_morning"
        case late
    }
}

extension Instant {
    fileprivate init(on day: CalendarDay, minute: Int) {
        self = OfficeTime.start(of: day).adding(seconds: Int64(minute) * 60)
    }

    /// «14:05», in the office's time.
    public var writtenTime: String {
        let clock = OfficeTime.clock(of: self)
        return "\(clock.hour < 10 ? "0" : "")\(clock.hour):\(clock.minute < 10 ? "0" : "")\(clock.minute)"
    }
}
