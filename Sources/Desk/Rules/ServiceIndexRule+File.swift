public import Foundation
public import Office
import Yams

extension ServiceIndexRule {
    /// Reads `index.yaml` of the folder with the rules. Throws `OfficeError` `.unavailable` with everything wrong.
    public static func load(_ folder: URL) throws -> ServiceIndexRule {
        let file = folder.appending(path: "index.yaml")
        func refuse(_ message: String) -> OfficeError {
            OfficeError(.unavailable, "Bộ chỉ số phục vụ trong \(file.path) chưa đúng: \(message).")
        }
        guard let data = FileManager.default.contents(atPath: file.path) else { throw refuse("không đọc được tệp") }
        guard let text = try? YAMLDecoder().decode(ServiceIndexText.self, from: String(decoding: data, as: UTF8.self))
        else { throw refuse("không đúng cú pháp hoặc thiếu mục") }
        let rule = text.rule
        let faults = text.faults(of: rule)
        guard faults.isEmpty else { throw refuse(faults.joined(separator: "; ")) }
        return rule
    }
}

/// `index.yaml` as it is written.
private struct ServiceIndexText: Decodable {
    struct CriterionText: Decodable {
        let criterion: String
        let title: String
        let most: Int
        let counts: String?
        let ledger: String?
        let outside: String?
        let part: String
        let whole: String
    }

    struct GroupText: Decodable {
        let group: String
        let title: String
        let criteria: [CriterionText]
    }

    struct GradeText: Decodable {
        let from: Int
        let title: String
    }

    let source: String
    let caution: String?
    let groups: [GroupText]
    let grades: [GradeText]

    var rule: ServiceIndexRule {
        ServiceIndexRule(
            source: source, caution: caution ?? "",
            groups: groups.map { group in
                .init(
                    code: group.group, title: group.title,
                    criteria: group.criteria.map {
                        .init(
                            code: $0.criterion, title: $0.title, most: $0.most,
                            count: $0.counts.flatMap(ServiceIndexCount.init), part: $0.part, whole: $0.whole,
                            ledger: $0.ledger.flatMap(ServiceIndexCount.init), outside: $0.outside)
                    })
            },
            grades: grades.map { .init(least: $0.from, title: $0.title) }.sorted { $0.least > $1.least })
    }

    func faults(of rule: ServiceIndexRule) -> [String] {
        var faults: [String] = []
        if source.isEmpty { faults.append("thiếu «source»") }
        if rule.most != 100 { faults.append("tổng điểm tối đa là \(rule.most), phải là 100") }
        if Set(rule.criteria.map(\.code)).count != rule.criteria.count { faults.append("hai chỉ số cùng tên") }
        for text in groups.flatMap(\.criteria) {
            if text.most < 1 { faults.append("«\(text.criterion)»: «most» phải dương") }
            if let counts = text.counts, ServiceIndexCount(rawValue: counts) == nil {
                faults.append("«\(text.criterion)»: hệ thống không tính «\(counts)»")
            }
            if text.counts != nil, text.outside != nil {
                faults.append("«\(text.criterion)»: hệ thống tự tính thì không ghi «outside»")
            }
            guard let ledger = text.ledger else { continue }
            if ServiceIndexCount(rawValue: ledger)?.standsBesideEntries != true {
                faults.append("«\(text.criterion)»: sổ của hệ thống không có «\(ledger)»")
            }
            if text.counts != nil { faults.append("«\(text.criterion)»: chỉ ghi một trong «counts», «ledger»") }
        }
        if rule.grades.last?.least != 0 { faults.append("mức xếp loại thấp nhất phải bắt đầu từ 0") }
        return faults
    }
}
