import Hummingbird
import Office
import Web

/// Makes the address of a route concrete: for the record of a relation, or for the record of somebody else.
struct MatrixRoutes {
    let records: MatrixRecords

    /// Whose record a route names.
    enum Record: Hashable {
        case paper, reading, obligation, outgoing, caseFile, dossier, settledDossier, petition, sharedPetition
        case visit, takenVisit
        case task(MatrixTask.Stage)
        /// What people keep for themselves, by what stands before its key.
        case personal(String)
        /// One that knows no relation.
        case other
        /// None.
        case none
    }

    static func record(of route: String) -> Record {
        let path = route.hasPrefix("/api/") ? String(route.dropFirst(4)) : route
        guard path.contains(":") else { return .none }
        let segments = path.split(separator: "/").map(String.init)
        guard let place = segments.firstIndex(where: { $0.hasPrefix(":") }), place > 0 else { return .other }
        let noun = segments[place - 1]
        if KeepMatrixOwn.nouns.contains(noun) { return .personal(noun) }
        if segments[0] == "petitions", noun == "shared" { return .sharedPetition }
        guard place == 1 else { return .other }
        let act = segments.dropFirst(2).first
        switch noun {
        case "documents":
            return ["reading", "confirmation", "amendment", "dropping"].contains(act) ? .reading : .paper
        case "plans": return .paper
        case "obligations":
            return MatrixTask.Stage.of(Array(segments.dropFirst(2))).map(Record.task) ?? .obligation
        case "outgoing": return .outgoing
        case "cases": return .caseFile
        case "dossiers": return act == "rating-slip" ? .settledDossier : .dossier
        case "petitions": return .petition
        case "visits": return act == "papers" ? .takenVisit : .visit
        default: return .other
        }
    }

    /// The address for the record of the relation as that member asks for it; nil where there is no such record.
    func path(of route: String, _ relation: MatrixRelation, by member: String) -> String? {
        guard let paper = records.papers[relation] else { return nil }
        let record = Self.record(of: route)
        var found = records.kept[record]?[relation]
        // Where no task was placed at that stage, the paper's is asked for: whoever sees it not is told so all the same.
        if case .task = record, found == nil { found = records.kept[.obligation]?[relation] }
        return (found?[member] ?? found?[""]).flatMap { filled(route, $0, paper) }
    }

    /// The address for the record of somebody else, or for the place itself; nil where a part of it means nothing here.
    func path(of route: String) -> String? {
        guard let paper = records.papers[.other] else { return nil }
        let segments = route.split(separator: "/").map(String.init)
        guard let place = segments.firstIndex(where: { $0.hasPrefix(":") }) else { return route }
        let keys = records.others.keys
        let key = keys[segments[max(0, place - 1)...].joined(separator: "/")] ?? keys[segments[max(0, place - 1)]]
        return filled(route, key.map { MatrixRecord(key: $0) }, paper)
    }

    /// Every part of the address that stands for something.
    private func filled(_ route: String, _ record: MatrixRecord?, _ paper: MatrixPaper) -> String? {
        var key = record.map { "\($0.key)" }
        var parts: [String] = []
        let segments = route.split(separator: "/").map(String.init)
        for (index, segment) in segments.enumerated() {
            guard segment.hasPrefix(":") else {
                parts.append(segment)
                continue
            }
            let place = "\(segments[max(0, index - 1)])/\(segment)"
            let part =
                key ?? record?.parts[place] ?? records.others.parts[place]
                ?? value(of: segment.dropFirst(), in: route, paper)
            guard let part else { return nil }
            parts.append(part)
            key = nil
        }
        return "/" + parts.joined(separator: "/")
    }

    private func value(of name: Substring, in route: String, _ paper: MatrixPaper) -> String? {
        switch name {
        case "part", "participant": "\(paper.part)"
        case "request": "\(paper.request)"
        case "evidence": route.contains(":request") ? "\(paper.requestEvidence)" : "\(paper.evidence)"
        case "document": "\(paper.confirmed)"
        case "instruction": records.others.keys["instructions"].map { "\($0)" }
        case "position": "0"
        case "period": "2025-03"
        case "chapter": "start"
        case "code": "one-unit"
        case "act": "propose"
        case "form": route.contains("inspections") ? "minutes" : "receipt"
        case "name": "mau-don-vi.csv"
        case "token": "khong-co"
        case "milestone", "task", "reminder", "objection", "point", "page", "number", "round", "party", "recipient",
            "post", "grant", "draft", "id", "person", "other", "entry", "file":
            "1"
        default: nil
        }
    }

    /// «/obligations/:id», whatever the router calls a place in a path.
    static func text(_ path: RouterPath) -> String { "\(path)".replacing("{", with: ":").replacing("}", with: "") }
}
