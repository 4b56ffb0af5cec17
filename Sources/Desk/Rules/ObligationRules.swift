public import Foundation
import Office
public import WorkTime
import Yams

/// The numbers of an obligation's life that the office decides for itself.
public struct ObligationRules: Sendable {
    /// How long after it was laid on somebody a part may be refused.
    public let refusalDays: Int
    /// `.day` or `.workingDay`.
    public let refusalUnit: Term.Unit
    /// Into how many levels of parts an obligation may be broken down, and into how many parts each.
    public let breakdownDepth: Int
    public let breakdownParts: Int

    public init(refusalDays: Int, _ refusalUnit: Term.Unit, breakdownDepth: Int, breakdownParts: Int) {
        self.refusalDays = refusalDays
        self.refusalUnit = refusalUnit
        self.breakdownDepth = breakdownDepth
        self.breakdownParts = breakdownParts
    }

    /// What `Rules/obligation.yaml` says as it comes: for what has no rule files.
    public static let standard = ObligationRules(refusalDays: 2, .workingDay, breakdownDepth: 2, breakdownParts: 50)

    /// Reads `obligation.yaml` of the folder with the rules. Throws `OfficeError` `.unavailable` with what is wrong.
    public static func load(_ folder: URL) throws -> ObligationRules {
        let file = folder.appending(path: "obligation.yaml")
        func refuse(_ message: String) -> OfficeError {
            OfficeError(.unavailable, "Quy tắc nhiệm vụ trong \(file.path) chưa đúng: \(message).")
        }
        guard let data = FileManager.default.contents(atPath: file.path) else { throw refuse("không đọc được tệp") }
        guard
            let text = try? YAMLDecoder().decode(ObligationRulesText.self, from: String(decoding: data, as: UTF8.self))
        else { throw refuse("không đúng cú pháp hoặc thiếu mục") }
        guard let unit = Term.Unit(rawValue: text.refusalTime.unit), [.day, .workingDay].contains(unit),
            Term.amounts.contains(text.refusalTime.amount)
        else { throw refuse("«refusal-time» phải là số ngày từ 1 đến 1000, tính theo day hoặc working-day") }
        guard (1...5).contains(text.breakdown.depth), (1...200).contains(text.breakdown.parts) else {
            throw refuse("«breakdown» phải có từ 1 đến 5 cấp và từ 1 đến 200 việc nhỏ")
        }
        return ObligationRules(
            refusalDays: text.refusalTime.amount, unit, breakdownDepth: text.breakdown.depth,
            breakdownParts: text.breakdown.parts)
    }

    /// The last day on which a part that was laid on somebody at that moment may be refused, by the office's days.
    public func refusalEnd(laidAt: Instant, by clock: Clock) -> CalendarDay {
        let start = OfficeTime.day(of: laidAt)
        let term = Term(refusalDays, refusalUnit)
        return term.flatMap { clock.due(.within($0), from: ClockStart(start))?.day } ?? start
    }
}

/// `obligation.yaml` as it is written.
private struct ObligationRulesText: Decodable {
    struct RefusalTime: Decodable {
        let amount: Int
        let unit: String
    }

    struct BreakdownLimits: Decodable {
        let depth: Int
        let parts: Int
    }

    let refusalTime: RefusalTime
    let breakdown: BreakdownLimits

    enum CodingKeys: String, CodingKey {
        case refusalTime = "refusal-time"
        case breakdown
    }
}
