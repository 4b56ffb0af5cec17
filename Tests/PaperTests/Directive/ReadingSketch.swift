import Foundation
import Paper

/// A reading as a few lines that a test can compare whole: its head, then a task a line as
/// «ref | who leads | who coordinates | when | what».
enum ReadingSketch {
    static func of(_ text: String, name: String = "paper.txt") throws -> String {
        try of(Array(text.utf8), name: name)
    }

    static func of(_ bytes: [UInt8], name: String) throws -> String {
        let reading = DirectiveReader().read(try PaperReader.read(bytes: bytes, name: name))
        let head = [reading.kind, reading.number, reading.date.map { "\($0)" }, reading.issuer].map { $0 ?? "-" }
        return ([head.joined(separator: " | ")] + reading.tasks.map(line)).joined(separator: "\n")
    }

    private static func line(_ task: ReadTask) -> String {
        [task.ref, names(task.lead), names(task.coordinate), when(task.deadline), task.content]
            .joined(separator: " | ")
    }

    private static func names(_ names: [String]) -> String { names.isEmpty ? "-" : names.joined(separator: "; ") }

    /// «date 2026-03-25 15:00», «quarter 2026-04-01..2026-06-30», «ongoing month 10», «relative 10 working-day», «-».
    static func when(_ deadline: ReadDeadline) -> String {
        if deadline.kind == .none { return "-" }
        let relative = deadline.relative.map { "\($0.amount) \($0.unit.rawValue)" }
        let from = deadline.from.map { "\($0).." } ?? ""
        let days = deadline.due.map { "\(from)\($0)" }
        let rhythm = deadline.every.map { every in every.rawValue + (deadline.everyDay.map { " \($0)" } ?? "") }
        return [deadline.kind.rawValue, rhythm, relative, days ?? deadline.from.map { "\($0).." }, deadline.time]
            .compactMap { $0 }.joined(separator: " ")
    }
}
