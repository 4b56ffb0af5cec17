public import Foundation
public import Office
import WorkTime
import Yams

extension ArchiveRules {
    /// Reads `archive.yaml` of the folder with the rules. Throws `OfficeError` `.unavailable` with everything wrong.
    public static func load(_ folder: URL) throws -> ArchiveRules {
        let file = folder.appending(path: "archive.yaml")
        func refuse(_ message: String) -> OfficeError {
            OfficeError(.unavailable, "Quy tắc lưu trữ trong \(file.path) chưa đúng: \(message).")
        }
        guard let data = FileManager.default.contents(atPath: file.path) else { throw refuse("không đọc được tệp") }
        guard let text = try? YAMLDecoder().decode(ArchiveRulesText.self, from: String(decoding: data, as: UTF8.self))
        else { throw refuse("không đúng cú pháp hoặc thiếu mục") }
        var check = RuleCheck(file: "archive.yaml")
        let rules = text.checked(&check)
        guard check.faults.isEmpty else { throw refuse(check.faults.joined(separator: "; ")) }
        return rules
    }
}

/// `archive.yaml` as it is written.
private struct ArchiveRulesText: Decodable {
    struct HandInText: Decodable {
        let kind: String
        let from: String
        let amount: Int
        let unit: String
        let start: String
        let source: String
    }

    struct RetentionText: Decodable {
        let title: String
        let years: Int?
        let source: String
    }

    let handIn: [HandInText]
    let handInFromYears: Int
    let receiveWithin: Int
    let noticeDays: Int
    let fileWithin: Int
    let filingDays: Int
    let retentions: [RetentionText]

    enum CodingKeys: String, CodingKey {
        case handIn = "hand-in"
        case handInFromYears = "hand-in-from-years"
        case receiveWithin = "receive-within-days"
        case noticeDays = "notice-days"
        case fileWithin = "file-within-days"
        case filingDays = "filing-working-days"
        case retentions
    }

    func checked(_ check: inout RuleCheck) -> ArchiveRules {
        for (name, value, range) in [
            ("hand-in-from-years", handInFromYears, 0...100), ("receive-within-days", receiveWithin, 1...366),
            ("notice-days", noticeDays, 0...366), ("file-within-days", fileWithin, 1...366),
            ("filing-working-days", filingDays, 1...100),
        ] where !range.contains(value) {
            check.refuse(name, "phải từ \(range.lowerBound) đến \(range.upperBound)")
        }
        var rules: [ArchiveRules.HandInRule] = []
        for text in handIn { if let rule = text.checked(&check) { rules.append(rule) } }
        for kind in CaseFile.Kind.allCases where !rules.contains(where: { $0.kind == kind }) {
            check.refuse("hand-in", "chưa có thời hạn cho «\(kind.rawValue)»")
        }
        var named: [ArchiveRules.NamedRetention] = []
        for text in retentions {
            guard let retention = Retention(years: text.years), !text.title.isEmpty else {
                check.refuse("retentions «\(text.title)»", "số năm phải từ 1 đến 100")
                continue
            }
            named.append(.init(title: text.title, retention: retention, source: text.source))
        }
        return ArchiveRules(
            handIn: rules, handInFromYears: handInFromYears, receiveWithin: receiveWithin, noticeDays: noticeDays,
            fileWithin: fileWithin, filingDays: filingDays, retentions: named)
    }
}

extension ArchiveRulesText.HandInText {
    fileprivate func checked(_ check: inout RuleCheck) -> ArchiveRules.HandInRule? {
        let place = "hand-in «\(kind)»"
        let from = check.day(from, place)
        let kind = CaseFile.Kind(rawValue: self.kind)
        let start = ArchiveRules.HandInRule.Start(rawValue: self.start)
        let term = Term.Unit(rawValue: unit).flatMap { Term(amount, $0) }
        if kind == nil { check.refuse(place, "không có loại hồ sơ này") }
        if start == nil { check.refuse(place, "«start» là work-end hoặc year-end") }
        if term == nil { check.refuse(place, "thời hạn phải từ 1 đến 1000, tính theo day, working-day, month, year") }
        if source.isEmpty { check.refuse(place, "thiếu căn cứ") }
        guard let from, let kind, let start, let term else { return nil }
        return ArchiveRules.HandInRule(kind: kind, from: from, term: term, start: start, source: source)
    }
}
