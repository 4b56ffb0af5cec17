public import Foundation
public import Office
import Yams

extension OutgoingRules {
    /// Reads `outgoing/` of the folder with the rules. Throws `OfficeError` `.unavailable` with what is wrong.
    public static func load(_ folder: URL) throws -> OutgoingRules {
        let folder = folder.appending(path: "outgoing", directoryHint: .isDirectory)
        let text = try read(OutgoingRulesText.self, folder.appending(path: "outgoing.yaml"))
        let templates = try read([PaperTemplateText].self, folder.appending(path: "templates.yaml"))
        let kinds = text.kinds.map {
            PaperKind(name: $0.name, abbreviation: $0.abbreviation, isAddressed: $0.addressed ?? false)
        }
        guard let silence = SilenceRule(rawValue: text.silence), (1...30).contains(text.opinionDays),
            (1...480).contains(text.urgentMinutes), !kinds.isEmpty,
            let signingCheck = SigningCheckRule(rawValue: text.signingCheck),
            Set(kinds.map { $0.name.lowercased() }).count == kinds.count
        else {
            throw refusal(folder, "«silence», «signing-check», số ngày, số phút hoặc danh sách loại văn bản chưa đúng")
        }
        let names = Set(kinds.map(\.name))
        if let stray = templates.first(where: { !names.contains($0.kind) }) {
            throw refusal(folder, "mẫu «\(stray.name)» thuộc loại «\(stray.kind)» không có trong danh sách")
        }
        return OutgoingRules(
            kinds: kinds,
            templates: templates.map { PaperTemplate(code: $0.code, name: $0.name, kind: $0.kind, text: $0.text) },
            silence: silence, opinionDays: text.opinionDays, urgentMinutes: text.urgentMinutes,
            signingCheck: signingCheck)
    }

    private static func read<Text: Decodable>(_ type: Text.Type, _ file: URL) throws -> Text {
        guard let data = FileManager.default.contents(atPath: file.path) else {
            throw refusal(file, "không đọc được tệp")
        }
        guard let text = try? YAMLDecoder().decode(type, from: String(decoding: data, as: UTF8.self)) else {
            throw refusal(file, "không đúng cú pháp hoặc thiếu mục")
        }
        return text
    }

    private static func refusal(_ place: URL, _ message: String) -> OfficeError {
        OfficeError(.unavailable, "Quy tắc văn bản đi trong \(place.path) chưa đúng: \(message).")
    }
}

/// `outgoing.yaml` as it is written.
private struct OutgoingRulesText: Decodable {
    struct Kind: Decodable {
        let name: String
        let abbreviation: String?
        let addressed: Bool?
    }

    let silence: String
    let opinionDays: Int
    let urgentMinutes: Int
    let signingCheck: String
    let kinds: [Kind]

    enum CodingKeys: String, CodingKey {
        case silence, kinds
        case opinionDays = "opinion-working-days"
        case urgentMinutes = "urgent-minutes"
        case signingCheck = "signing-check"
    }
}

/// A template as `templates.yaml` has it.
private struct PaperTemplateText: Decodable {
    let code: String
    let name: String
    let kind: String
    let text: String
}
