import Desk
import Foundation
import Paper
import Presentation
import WorkTime

/// The checker with the rules of this tree.
enum Checker {
    static let decrees: [PresentationRules] = {
        var folder = URL(filePath: #filePath)
        for _ in 0..<4 { folder.deleteLastPathComponent() }
        do { return try PresentationRules.load(folder.appending(path: "Rules")) } catch { fatalError("\(error)") }
    }()

    static let rules = decrees.flatMap(\.rules)

    static let plain = PresentationCheck(decrees: decrees, today: CalendarDay("2026-02-05")!)

    /// What is found, as a line each: the rule, and what it is about.
    static func findings(
        _ bytes: [UInt8], rights: [SigningRight]? = nil, urgency: StatedUrgency? = nil
    ) throws -> [String] {
        let check = PresentationCheck(
            decrees: decrees, rights: rights.map { SigningList($0) }, urgency: urgency,
            today: CalendarDay("2026-02-05")!)
        return try check.report(of: bytes).findings.map { "\($0.rule): \($0.found ?? "–")" }
    }

    static func brokenRules(_ bytes: [UInt8]) throws -> Set<String> {
        Set(try plain.report(of: bytes).findings.map(\.rule))
    }
}
