import Desk
import Foundation
public import Process
import TestSupport
public import Testing
import WorkTime

/// The processes and the calendar that come with the product.
enum ShippedProcesses {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Rules")
        .standardized
    static let book = Result { try ProcessFiles.load(folder) }
    static let clock = Result { try CalendarRules.load(folder).clock() }

    /// Every version of every process: «one-unit 2».
    static var all: [ProcessVersion] { (try? book.get())?.processes.flatMap(\.versions) ?? [] }

    static func engine(_ process: String, on day: String) throws -> ProcessEngine {
        let version = try #require(try book.get().version(process, on: .of(day)))
        return ProcessEngine(version, clock: try clock.get())
    }
}

extension ProcessVersion: CustomTestStringConvertible {
    public var testDescription: String { "\(process) \(number)" }
}

extension CalendarDay {
    /// `2026-02-13`
    static func of(_ text: String) -> CalendarDay { CalendarDay(text) ?? .first }
}

extension Instant {
    /// `2026-02-13 08:30`, in the office's time.
    static func at(_ text: String) -> Instant {
        let parts = text.split(separator: " ")
        let clock = parts[1].split(separator: ":").compactMap { Int64($0) }
        return OfficeTime.start(of: .of(String(parts[0]))).adding(seconds: clock[0] * 3600 + clock[1] * 60)
    }
}
