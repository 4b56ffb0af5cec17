import Office
import WorkTime

/// Counts what was found by its facts.
enum SearchCount {
    private static let mostValues = 30

    static func facets(of candidates: [SearchCandidate]) -> [SearchFacet] {
        let papers = candidates.filter { $0.kind == .document }
        let tasks = candidates.filter { $0.kind == .obligation }
        return [
            named(.kind, .kind, papers.map(\.genre)), named(.issuer, .issuer, papers.map(\.issuer)),
            counted(.year, candidates.compactMap { $0.day.map { "\($0.year)" } }) { $0.value > $1.value },
            counted(.direction, papers.compactMap { $0.direction?.rawValue }, by: frequent),
            counted(.paperState, papers.compactMap(\.state), by: frequent),
            counted(.taskState, tasks.compactMap(\.state), by: frequent),
        ].filter { !$0.values.isEmpty }
    }

    /// Names that differ in marks, capitals or spelling count as one, under the spelling that most have.
    private static func named(_ fact: SearchFacet.Fact, _ tag: SearchTag.Fact, _ names: [String?]) -> SearchFacet {
        var printed: [String: [String: Int]] = [:]
        var tags: [String: String] = [:]
        for case let name? in names {
            if tags[name] == nil, let value = SearchTag(tag, name)?.value { tags[name] = value }
            if let value = tags[name] { printed[value, default: [:]][name, default: 0] += 1 }
        }
        let values = printed.values.compactMap { spellings -> SearchFacet.Value? in
            let most = spellings.max { ($0.value, $1.key) < ($1.value, $0.key) }
            return most.map { SearchFacet.Value($0.key, count: spellings.values.reduce(0, +)) }
        }
        return SearchFacet(fact, Array(values.sorted(by: frequent).prefix(mostValues)))
    }

    private static func counted(
        _ fact: SearchFacet.Fact, _ values: [String], by order: (SearchFacet.Value, SearchFacet.Value) -> Bool
    ) -> SearchFacet {
        let counts = Dictionary(values.map { ($0, 1) }, uniquingKeysWith: +)
        let all = counts.map { SearchFacet.Value($0.key, count: $0.value) }
        return SearchFacet(fact, Array(all.sorted(by: order).prefix(mostValues)))
    }

    private static func frequent(_ left: SearchFacet.Value, _ right: SearchFacet.Value) -> Bool {
        (right.count, left.value) < (left.count, right.value)
    }
}
