import Foundation
import Office
import TestSupport

@testable import Web

/// What is posted: to the API the example of its own description, to a page the form that is filled in for it, or all those
/// fields at once, each with a value that means something in the test office.
struct MatrixForms {
    /// By «/api/obligations/:id/progress».
    private let bodies: [String: String]
    /// Every field of every body, as a form.
    private let form: String
    /// By the address of a page whose form is filled in by itself.
    private let filled: [String: String]

    /// By the document of the API that the site gives.
    init(document: TestJSON, _ site: OfficeSite, _ records: MatrixRecords, _ versions: MatrixVersions) {
        // A petition is shared under a regulation on co-ordination of the office.
        let meaning = Self.meaning(in: site, circle: records.others.keys["circles"])
        let known = MatrixFilledForms(office: site.office, records: records, versions: versions)
        filled = known.all.mapValues { FormPost.encoded($0) }
        let forPrograms = known.forPrograms
        var bodies: [String: String] = [:]
        var fields: [String: String] = [:]
        // In the order of the addresses: several bodies name a field, and the last one counts, in each run the same.
        let paths = document["paths"]?.fields ?? [:]
        for (path, operations) in paths.sorted(by: { $0.key < $1.key }) {
            let content = operations["post"]?["requestBody"]?["content"]
            guard let example = content?["application/json"]?["example"] else { continue }
            let body = Self.filled(example, meaning)
            let route = path.replacing("{", with: ":").replacing("}", with: "")
            let said = forPrograms[String(route.dropFirst(4))].map { Self.said($0, as: example) }
            bodies[route] = Self.text(of: said.flatMap { $0.fields.isEmpty ? nil : $0 } ?? body)
            for (name, value) in body.fields { fields[name] = Self.words(value) ?? fields[name] }
        }
        self.bodies = bodies
        form = fields.sorted { $0.key < $1.key }.map { "\($0.key)=\(Self.escaped($0.value))" }.joined(separator: "&")
    }

    func body(of route: String) -> String { bodies[route] ?? "{}" }

    func form(of route: String) -> String { filled[route] ?? form }

    private static func meaning(in site: OfficeSite, circle: Int64?) -> [String: TestJSON] {
        let office = site.office
        let person = TestJSON.integer(Int(office.officerOfInternalAffairs.value))
        let unit = TestJSON.integer(Int(office.internalAffairs.value))
        // A petition is shared with an agency of the regulation.
        return [
            "circle": .integer(Int(circle ?? 1)), "seesFacts": unit, "seesContent": unit, "seesFiles": unit,
            "version": .integer(1), "person": person, "doer": person, "officer": person, "signer": person,
            "reviewer": person, "keeper": person, "assigner": .integer(Int(office.chief.value)), "substitute": person,
            "unit": unit, "lead": unit, "holder": unit, "to": person, "due": .text("20/04/2025"),
            "day": .text("14/03/2025"), "token": .text(String(repeating: "t", count: 20)),
        ]
    }

    private static func filled(_ json: TestJSON, _ meaning: [String: TestJSON], as name: String = "") -> TestJSON {
        switch json {
        case .object(let fields):
            .object(fields.reduce(into: [:]) { $0[$1.key] = filled($1.value, meaning, as: $1.key) })
        case .list(let items): .list(items.map { filled($0, meaning, as: name) })
        // The same kind of value only: «to» is a person at one place and a day at another.
        case .integer: if case .integer? = meaning[name] { meaning[name] ?? json } else { json }
        case .text: if case .text? = meaning[name] { meaning[name] ?? json } else { json }
        default: json
        }
    }

    /// What a form says of the fields that a body has.
    private static func said(_ form: KeyValuePairs<String, String>, as example: TestJSON) -> TestJSON {
        var fields: [String: TestJSON] = [:]
        for (name, value) in form {
            switch example[name] {
            case .text?: fields[name] = .text(day(value) ?? value)
            case .integer?: fields[name] = Int(value.replacing(".", with: "")).map { .integer($0) }
            case .list(let items)?:
                guard case .integer? = items.first, let key = Int(value) else { continue }
                var keys: [TestJSON] = [.integer(key)]
                if case .list(let before)? = fields[name] { keys = before + keys }
                fields[name] = .list(keys)
            default: continue
            }
        }
        return .object(fields)
    }

    /// «20/03/2025» as programs write it; nil for what is no day.
    private static func day(_ text: String) -> String? {
        let parts = text.split(separator: "/")
        guard parts.count == 3, parts.allSatisfy({ Int($0) != nil }) else { return nil }
        return parts.reversed().joined(separator: "-")
    }

    /// As JSON.
    private static func text(of json: TestJSON) -> String {
        func quoted(_ text: String) -> String {
            "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
        }
        return switch json {
        case .nothing: "null"
        case .flag(let flag): "\(flag)"
        case .integer(let number): "\(number)"
        case .text(let text): quoted(text)
        case .list(let items): "[\(items.map(text).joined(separator: ","))]"
        case .object(let fields):
            "{\(fields.sorted { $0.key < $1.key }.map { "\(quoted($0.key)):\(text(of: $0.value))" }.joined(separator: ","))}"
        }
    }

    private static func words(_ json: TestJSON) -> String? {
        switch json {
        case .text(let text): text
        case .integer(let number): "\(number)"
        case .flag(let flag): flag ? "yes" : nil
        case .list(let items): items.first.flatMap(words)
        default: nil
        }
    }

    private static func escaped(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }
}
