import Hummingbird
import Office
import Web

/// Makes the address of a route concrete: for the record of a relation, or for the record of somebody else.
struct MatrixRoutes {
    let records: MatrixRecords

    /// Whose record a route names.
    enum Record {
        case paper, reading, obligation, outgoing, caseFile, dossier, petition
        /// One that knows no relation.
        case other
        /// None.
        case none
    }

    static func record(of route: String) -> Record {
        let path = route.hasPrefix("/api/") ? String(route.dropFirst(4)) : route
        guard path.contains(":") else { return .none }
        let segments = path.split(separator: "/")
        if path.hasPrefix("/dossiers/online") { return .other }
        guard segments.count > 1, segments[1].hasPrefix(":") else { return .other }
        switch segments[0] {
        case "documents":
            let isReading = ["reading", "confirmation", "amendment", "dropping"].contains(segments.dropFirst(2).first)
            return isReading ? .reading : .paper
        case "plans": return .paper
        case "obligations": return .obligation
        case "outgoing": return .outgoing
        case "cases": return .caseFile
        case "dossiers": return .dossier
        case "petitions": return .petition
        default: return .other
        }
    }

    /// The address for the record of the relation as that member asks for it; nil where there is no such record.
    func path(of route: String, _ relation: MatrixRelation, by member: String) -> String? {
        guard let paper = records.papers[relation] else { return nil }
        let key: Int64?
        switch Self.record(of: route) {
        case .paper: key = paper.confirmed.value
        case .reading: key = paper.reading.value
        case .obligation: key = paper.obligation.value
        case .outgoing: key = Self.key(records.outgoing, relation, member)
        case .caseFile: key = Self.key(records.caseFiles, relation, member)
        case .dossier: key = Self.key(records.dossiers, relation, member)
        case .petition: key = Self.key(records.petitions, relation, member)
        case .other, .none: key = nil
        }
        return key.flatMap { filled(route, key: $0, paper) }
    }

    private static func key(
        _ keys: [MatrixRelation: [String: Int64]], _ relation: MatrixRelation, _ member: String
    ) -> Int64? {
        keys[relation]?[relation == .own ? member : ""]
    }

    /// The address for the record of somebody else, or for the place itself; nil where a part of it means nothing here.
    func path(of route: String) -> String? {
        guard let paper = records.papers[.other] else { return nil }
        let segments = route.split(separator: "/")
        guard let index = segments.firstIndex(where: { $0.hasPrefix(":") }) else { return route }
        let noun = index > 0 ? String(segments[index - 1]) : ""
        return filled(route, key: records.others.keys[noun], paper)
    }

    /// Every part of the address that stands for something.
    private func filled(_ route: String, key: Int64?, _ paper: MatrixPaper) -> String? {
        var isFirst = true
        var parts: [String] = []
        for segment in route.split(separator: "/") {
            guard segment.hasPrefix(":") else {
                parts.append(String(segment))
                continue
            }
            let part = key.flatMap { isFirst ? "\($0)" : nil } ?? value(of: segment.dropFirst(), in: route, paper)
            guard let part else { return nil }
            parts.append(part)
            isFirst = false
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
        case "name": "units.csv"
        case "token": route.hasPrefix("/calendar") ? records.others.calendar : "khong-co"
        case "milestone", "task", "reminder", "objection", "point", "page", "number", "round", "party", "recipient",
            "post", "grant", "draft", "id", "person", "other", "entry", "file":
            "1"
        default: nil
        }
    }

    /// «/obligations/:id», whatever the router calls a place in a path.
    static func text(_ path: RouterPath) -> String { "\(path)".replacing("{", with: ":").replacing("}", with: "") }
}
