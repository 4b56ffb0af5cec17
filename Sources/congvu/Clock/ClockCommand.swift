import ArgumentParser
import Desk
import Foundation
import Office
import Storage
import WorkTime

/// `congvu clock`: when a deadline ends by the rules of working days, and why. Exit code 1 and one line for what it
/// cannot count. The office's own decided days lie in its database: they count where one is named.
struct ClockCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clock", abstract: "Tính một thời hạn và giải thích từng ngày.")

    @Option(help: "Ngày bắt đầu, như 2026-02-13 hoặc 13/02/2026; thêm giờ như «13/02/2026 09:30». Mặc định là lúc này.")
    var from: String?

    @Option(help: "Khoảng thời gian: «3 ngày làm việc», «10 ngày», «8 giờ làm việc», «1 tháng».")
    var within: String?

    @Option(help: "Đến ngày.")
    var by: String?

    @Option(help: "Trước ngày.")
    var before: String?

    @Option(help: "Định kỳ: «hằng quý», «trước ngày 25 hằng tháng», «thứ Sáu hằng tuần».")
    var every: String?

    @Option(
        help:
            "Khoảng tạm dừng: NGÀY..NGÀY (ngày sau là ngày chạy lại) hoặc NGÀY.. khi chưa chạy lại. Ghi được nhiều lần."
    )
    var suspended: [String] = []

    @Flag(help: "In từng ngày được tính, bỏ qua hoặc tạm dừng, kèm căn cứ.")
    var explain = false

    @Option(
        help:
            "Tính cả ngày nghỉ, ngày làm bù mà cơ quan đã quyết định, trong cơ sở dữ liệu này: sqlite:ĐƯỜNG_DẪN hoặc postgres://…"
    )
    var database: DatabaseAddress?

    @Option(help: "Thư mục quy tắc (biến CONGVU_RULES; mặc định tìm cạnh chương trình).")
    var rules: String?

    func run() async throws {
        let clock = try RulesFolder.calendar(rules).clock(with: try await decided())
        let rule = try rule()
        let start = try start()
        let suspended = try suspended.map(Self.suspension)
        if explain {
            let explanation = clock.explanation(of: rule, from: start, suspended: suspended)
            for line in explanation.lines { Terminal.line(Self.written(line)) }
        }
        guard let due = clock.due(rule, from: start, suspended: suspended) else {
            let isStopped = suspended.contains { $0.until == nil }
            throw OfficeError(
                .invalid,
                isStopped
                    ? "Chưa có hạn cuối: thời hạn đang tạm dừng."
                    : "Hạn cuối nằm ngoài lịch làm việc (\(clock.calendar.years.lowerBound)–\(clock.calendar.years.upperBound))."
            )
        }
        if !explain { Terminal.line("\(due.day.weekdayName), \(due.written)") }
    }

    private func decided() async throws -> [DecidedDay] {
        guard let database else { return [] }
        let storage = try await database.openReading()
        do {
            let days = try await storage.read { tx in try DecidedDayStore.days(tx) }
            try await storage.close()
            return days
        } catch {
            try? await storage.close()
            throw error
        }
    }

    private func rule() throws -> DeadlineRule {
        let given = [within, by, before, every].compactMap { $0 }
        guard given.count == 1 else {
            throw OfficeError(.invalid, "Nêu đúng một thời hạn: --within, --by, --before hoặc --every.")
        }
        if let within {
            guard let term = Term(words: within) else {
                throw OfficeError(
                    .invalid, "Không hiểu thời hạn «\(within)»; ghi như «3 ngày làm việc», «10 ngày», «1 tháng».")
            }
            return .within(term)
        }
        if let every {
            guard let rhythm = Rhythm(exactly: every) else {
                throw OfficeError(.invalid, "Không hiểu kỳ hạn «\(every)»; ghi như «trước ngày 25 hằng tháng».")
            }
            return .every(rhythm)
        }
        if let before { return .date(try Self.day(before), isBefore: true) }
        return .date(try Self.day(by ?? ""))
    }

    private func start() throws -> ClockStart {
        guard let from else { return ClockStart(SystemClock.now()) }
        let parts = from.split(whereSeparator: { $0 == " " || $0 == "T" }).map(String.init)
        guard parts.count == 2 else { return ClockStart(try Self.day(from)) }
        guard let match = parts[1].wholeMatch(of: /([01][0-9]|2[0-3]):([0-5][0-9])/), let hour = Int(match.1),
            let minute = Int(match.2)
        else { throw OfficeError(.invalid, "Giờ «\(parts[1])» không đúng; ghi như 09:30.") }
        return ClockStart(try Self.day(parts[0]), minute: hour * 60 + minute)
    }

    private static func suspension(_ text: String) throws -> Suspension {
        let parts = text.components(separatedBy: "..")
        guard parts.count == 2 else {
            throw OfficeError(.invalid, "Khoảng tạm dừng «\(text)» không đúng; ghi như 2026-03-04..2026-03-16.")
        }
        let from = try day(parts[0])
        let until = parts[1].isEmpty ? nil : try day(parts[1])
        if let until, until < from {
            throw OfficeError(.invalid, "Khoảng tạm dừng «\(text)» kết thúc trước khi bắt đầu.")
        }
        return Suspension(from: from, until: until)
    }

    private static func day(_ text: String) throws -> CalendarDay {
        guard let day = CalendarDay(typed: text) else {
            throw OfficeError(.invalid, "Ngày «\(text)» không có thật; ghi như 13/02/2026 hoặc 2026-02-13.")
        }
        return day
    }

    private static func written(_ line: ClockLine) -> String {
        let day = line.day.written + (line.through.map { "–\($0.written)" } ?? "")
        let weekday = line.through == nil ? line.day.weekdayName : ""
        let padding = String(repeating: " ", count: max(0, 8 - weekday.count))
        let notes = [line.reason, line.source.map { "(\($0))" }].compactMap { $0 }.joined(separator: " ")
        return "\(day)  \(weekday)\(padding)  \(line.verdict)" + (notes.isEmpty ? "" : ": \(notes)")
    }
}
