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
            counted(.year, candidates.compactMap(\.day?.year), { "\($0)" }) { $0.value > $1.value },
            counted(.direction, papers.compactMap(\.direction), \.rawValue, by: frequent),
            counted(.paperState, papers.compactMap(\.state), \.self, by: frequent),
            counted(.taskState, tasks.compactMap(\.state), \.self, by: frequent),
        ].filter { !$0.values.isEmpty }
    }

    /// Names that differ in marks, capitals or spelling count as one, under the spelling that most have.
    private static func named(_ fact: SearchFacet.Fact, _ tag: SearchTag.Fact, _ names: [String?]) -> SearchFacet {
        var printed: [String: [String: Int]] = [:]
        for (name, count) in numbers(of: names.compactMap(\.self)) {
            if let value = SearchTag(tag, name)?.value { printed[value, default: [:]][name] = count }
        }
        let values = printed.values.compactMap { spellings -> SearchFacet.Value? in
            let most = spellings.max { ($0.value, $1.key) < ($1.value, $0.key) }
            return most.map { SearchFacet.Value($0.key, count: spellings.values.reduce(0, +)) }
        }
        return SearchFacet(fact, Array(values.sorted(by: frequent).prefix(mostValues)))
    }

    private static func counted<Value: Hashable>(
        _ fact: SearchFacet.Fact, _ values: [Value], _ written: (Value) -> String,
        by order: (SearchFacet.Value, SearchFacet.Value) -> Bool
    ) -> SearchFacet {
        let all = numbers(of: values).map { SearchFacet.Value(written($0), count: $1) }
        return SearchFacet(fact, Array(all.sorted(by: order).prefix(mostValues)))
    }

    private static func numbers<Value: Hashable>(of values: [Value]) -> [Value: Int] {
        values.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }

    private static func frequent(_ left: SearchFacet.Value, _ right: SearchFacet.Value) -> Bool {
        (right.count, left.value) < (left.count, right.value)
    }
}
