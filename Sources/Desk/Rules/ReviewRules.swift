public import Foundation
public import Office
import Yams

/// How a plan is reviewed: the formula, and what its papers and periods share with reports.
public struct ReviewRules: Sendable, Equatable {
    public let rule: ReviewRule
    public let reports: ReportRules

    public init(rule: ReviewRule, reports: ReportRules) {
        self.rule = rule
        self.reports = reports
    }

    /// For tests and tools without a folder of rules.
    public static let standard = ReviewRules(rule: .standard, reports: .standard)

    /// Reads `review/unit.yaml` and what reports read. Throws `OfficeError` `.unavailable` with everything that is wrong.
    public static func load(_ folder: URL) throws -> ReviewRules {
        let file = folder.appending(path: "review/unit.yaml")
        guard let data = FileManager.default.contents(atPath: file.path),
            let text = try? YAMLDecoder().decode(ReviewText.self, from: String(decoding: data, as: UTF8.self))
        else {
            throw OfficeError(
                .unavailable, "Quy tắc kiểm điểm \(file.path) không đọc được, sai cú pháp YAML hoặc thiếu mục.")
        }
        guard text.faults.isEmpty else {
            throw OfficeError(
                .unavailable, "Quy tắc kiểm điểm \(file.path): \(text.faults.joined(separator: "; ")).")
        }
        return ReviewRules(rule: text.rule, reports: try ReportRules.load(folder))
    }
}

/// `review/unit.yaml` as it is written.
private struct ReviewText: Decodable {
    let citation: String
    let lateShare: Int
    let grades: [ReviewRule.Grade]
    let sectionsWithoutTasks: [String]
    let carriedToQuarter: Int

    enum CodingKeys: String, CodingKey {
        case citation, grades
        case lateShare = "late-share"
        case sectionsWithoutTasks = "sections-without-tasks"
        case carriedToQuarter = "carried-to-quarter"
    }

    var faults: [String] {
        let least = grades.map(\.least)
        return [
            citation.isEmpty ? "«citation» không được trống" : nil,
            (0...100).contains(lateShare) ? nil : "«late-share» phải từ 0 đến 100",
            least.min() == 0 ? nil : "mức thấp nhất phải bắt đầu từ 0",
            least.allSatisfy { $0 <= 100 } ? nil : "không mức nào bắt đầu trên 100",
            Set(least).count == least.count ? nil : "hai mức bắt đầu từ cùng một điểm",
            sectionsWithoutTasks.allSatisfy { !$0.tidy.isEmpty } ? nil : "«sections-without-tasks» có mục trống",
            (1...4).contains(carriedToQuarter) ? nil : "«carried-to-quarter» phải từ 1 đến 4",
        ].compactMap { $0 }
    }

    var rule: ReviewRule {
        ReviewRule(
            citation: citation, lateShare: lateShare, grades: grades, sectionsWithoutTasks: sectionsWithoutTasks,
            carriedToQuarter: carriedToQuarter)
    }
}
