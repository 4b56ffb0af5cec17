public import Foundation
import Office
public import Presentation
import Yams

extension PresentationRules {
    /// The decrees on presentation in `presentation/` of the folder with the rules, a file each, the earliest first.
    ///
    /// Throws `OfficeError` `.unavailable` with everything wrong, also where two hold on the same day.
    public static func load(_ folder: URL) throws -> [PresentationRules] {
        let folder = folder.appending(path: "presentation", directoryHint: .isDirectory)
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter {
            $0.hasSuffix(".yaml")
        }
        var faults = names.isEmpty ? ["không có tệp nào"] : []
        let decrees = names.sorted().compactMap { name -> PresentationRules? in
            guard let data = FileManager.default.contents(atPath: folder.appending(path: name).path) else {
                faults.append("\(name): không đọc được")
                return nil
            }
            do {
                let rules = try YAMLDecoder().decode(
                    PresentationRules.self, from: String(decoding: data, as: UTF8.self))
                faults += rules.faults.map { "\(name), \($0)" }
                return rules
            } catch {
                faults.append("\(name): \(words(for: error))")
                return nil
            }
        }.sorted { $0.from < $1.from }
        for (earlier, later) in zip(decrees, decrees.dropFirst()) where earlier.until.map({ later.from <= $0 }) ?? true
        {
            faults.append("\(earlier.law) và \(later.law) cùng có hiệu lực từ ngày \(later.from)")
        }
        guard faults.isEmpty else {
            throw OfficeError(
                .unavailable, "Quy tắc thể thức trong \(folder.path) chưa đúng: \(faults.joined(separator: "; ")).")
        }
        return decrees
    }

    private static func words(for error: any Error) -> String {
        func place(_ path: [any CodingKey]) -> String {
            let text = path.map { $0.intValue.map { "mục \($0 + 1)" } ?? $0.stringValue }.joined(separator: ", ")
            return text.isEmpty ? "" : " tại «\(text)»"
        }
        return switch error {
        case DecodingError.keyNotFound(let key, let context): "thiếu «\(key.stringValue)»\(place(context.codingPath))"
        case DecodingError.typeMismatch(_, let context), DecodingError.dataCorrupted(let context),
            DecodingError.valueNotFound(_, let context):
            "không đúng cú pháp hoặc giá trị\(place(context.codingPath))"
        default: "không đúng cú pháp YAML"
        }
    }
}
