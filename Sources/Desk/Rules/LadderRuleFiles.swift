public import Foundation
public import Office
import Yams

extension LadderRules {
    /// Reads `ladder/` of the folder with the rules. Throws `OfficeError` `.unavailable` with everything wrong.
    public static func load(_ folder: URL) throws -> LadderRules {
        let folder = folder.appending(path: "ladder", directoryHint: .isDirectory)
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter {
            $0.hasSuffix(".yaml")
        }
        var faults = names.isEmpty ? ["không có tệp nào"] : []
        let rules = names.sorted().compactMap { name -> Rule? in
            guard let data = FileManager.default.contents(atPath: folder.appending(path: name).path),
                let text = try? YAMLDecoder().decode(LadderText.self, from: String(decoding: data, as: UTF8.self))
            else {
                faults.append("\(name): không đọc được hoặc không đúng cú pháp")
                return nil
            }
            var check = RuleCheck(file: name)
            let rule = text.checked(name: String(name.dropLast(5)), &check)
            faults += check.faults
            return rule
        }
        guard faults.isEmpty else {
            throw OfficeError(
                .unavailable, "Quy tắc đôn đốc trong \(folder.path) chưa đúng: \(faults.joined(separator: "; ")).")
        }
        return LadderRules(rules)
    }
}

/// A file of `Rules/ladder` as it is written.
struct LadderText: Decodable {
    struct Step: Decodable {
        let days: Int
        let kind: String
        let to: [String]
    }

    let title: String
    let source: String
    let deadlines: [String]?
    let urgencies: [String]?
    let rungs: [Step]

    func checked(name: String, _ check: inout RuleCheck) -> LadderRules.Rule {
        if title.isEmpty || source.isEmpty { check.refuse("title", "thiếu tên hoặc căn cứ") }
        var deadlines: Set<Deadline.Kind> = []
        for text in self.deadlines ?? [] {
            if let kind = Deadline.Kind(rawValue: text) {
                deadlines.insert(kind)
            } else {
                check.refuse("deadlines", "không có loại thời hạn «\(text)»")
            }
        }
        var urgencies: Set<Document.Urgency> = []
        for text in self.urgencies ?? [] {
            if let urgency = Document.Urgency.allCases.first(where: { "\($0)" == text }) {
                urgencies.insert(urgency)
            } else {
                check.refuse("urgencies", "không có độ khẩn «\(text)»")
            }
        }
        let rungs = self.rungs.compactMap { step -> Rung? in
            let audience = step.to.compactMap(Rung.Audience.init)
            guard audience.count == step.to.count, let kind = Rung.Kind(rawValue: step.kind),
                let rung = Rung(kind, workingDays: step.days, audience: Set(audience))
            else {
                check.refuse(
                    "rungs", "bậc \(step.kind) \(step.days) không đúng: loại, người nhận hoặc số ngày không hợp lệ")
                return nil
            }
            return rung
        }
        let ladder = Ladder(rungs)
        if ladder.rungs.count != self.rungs.count || rungs.isEmpty {
            check.refuse("rungs", "chưa có bậc nào, hoặc có hai bậc trùng nhau")
        }
        return LadderRules.Rule(
            name: name, title: title, source: source, deadlines: deadlines, urgencies: urgencies, ladder: ladder)
    }
}
