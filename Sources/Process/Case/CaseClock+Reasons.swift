import Office
import WorkTime

/// A line of «vì sao?» above the days: what the clock counts, and what changed it.
public struct ClockReason: Hashable, Sendable {
    public let text: String
    /// The article; nil for a fact.
    public let article: String?
}

extension CaseClock {
    /// Why the clock ends when it does: its event, its length, each pause and each change with its article.
    public func reasons(_ version: ProcessVersion) -> [ClockReason] {
        let rule = version.clock(code)
        var reasons = [ClockReason(text: "Tính từ lúc \(Self.written(begun))", article: nil)]
        if let late = rule?.lateEvent, start != ClockStart(begun) {
            reasons.append(
                ClockReason(
                    text:
                        "Sau \(Due.clock(late.minute)) hoặc ngày nghỉ: coi như đầu giờ ngày làm việc tiếp theo, \(start.day.written)",
                    article: late.article))
        }
        reasons.append(ClockReason(text: "Thời hạn: \(term.words)", article: article))
        let pauses = pauses.map { pause in
            let act = version.act(pause.act)
            let end = pause.until.map { " đến \(Self.written($0))" } ?? ", chưa tính tiếp"
            return (
                pause.from,
                ClockReason(
                    text: "Tạm dừng từ \(Self.written(pause.from))\(end): \(act?.title ?? pause.act)",
                    article: act?.article)
            )
        }
        let changes = changes.map { change in
            let act = version.act(change.act)
            let title = act?.title ?? change.act
            return switch change.kind {
            case .by(let term):
                (change.at, ClockReason(text: "Thêm \(term.words): \(title)", article: act?.article))
            case .to(let day):
                (change.at, ClockReason(text: "Hẹn lại ngày \(day.written): \(title)", article: act?.article))
            case .length(let term, let article):
                (change.at, ClockReason(text: "Tính lại theo \(term.words): \(title)", article: article))
            }
        }
        reasons += (pauses + changes).sorted { $0.0 < $1.0 }.map(\.1)
        if let stopped {
            let words = isDropped ? "Thôi tính, vì không áp dụng cho việc đã làm, lúc" : "Dừng tính lúc"
            reasons.append(ClockReason(text: "\(words) \(Self.written(stopped))", article: nil))
        }
        return reasons
    }

    private static func written(_ instant: Instant) -> String {
        let start = ClockStart(instant)
        return "\(start.minute.map(Due.clock) ?? "") ngày \(start.day.written)"
    }
}
