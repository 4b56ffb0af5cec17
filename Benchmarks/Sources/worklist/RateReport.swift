import Measure

/// The worklist page beside the bare framework and beside the query it stands on.
enum RateReport {
    static func print(of office: BenchmarkOffice, load: LoadGenerator) async throws {
        try keepRequestLog(in: office.folder)
        try await BenchmarkServer(office: office).run { ports in
            let cookie = try await office.signIn()
            let statements = try await statements(of: office, at: ports.page, cookie)
            let targets = [
                Target("the bare framework's hello", ports.hello),
                Target("one indexed query, 50 rows of 5 columns as text", ports.query),
                Target("who is signed in, and one query with the page's rows and columns", ports.rows),
                Target("the worklist page", ports.page),
            ]
            Swift.print(try await report(targets, cookie, load, statements, office))
        }
    }

    private struct Target: Sendable {
        let name: String
        let url: String

        init(_ name: String, _ url: String) {
            self.name = name
            self.url = url
        }
    }

    private static func statements(of office: BenchmarkOffice, at url: String, _ cookie: String) async throws
        -> [String]
    {
        // The second request: the first notes that the session was seen.
        _ = try await office.counter.statements { try await Browser.get(url, cookie: cookie) }
        return try await office.counter.statements { try await Browser.get(url, cookie: cookie) }
    }

    private static func report(
        _ targets: [Target], _ cookie: String, _ load: LoadGenerator, _ statements: [String], _ office: BenchmarkOffice
    ) async throws -> String {
        var rates = targets.map { _ in [Double]() }
        // Turn by turn, so that what else the machine does falls on all alike. The first turn warms.
        for turn in 0...5 {
            for (index, target) in targets.enumerated() {
                let rate = try await load.turn(target.url, cookie: cookie).rate
                if turn > 0 { rates[index].append(rate) }
            }
        }
        let series = rates.map(Series.init)
        let page = series[series.count - 1].median
        var table = ResultTable(unit: "requests/s")
        for (target, series) in zip(targets, series) {
            table.add(target.name, series, "the page is \(ResultTable.fixed(page / series.median, 2)) of it")
        }
        let ratio = page / series[2].median
        return """
            \(office.description)
            \(load.description), 5 turns
            \(table.text)
            The page, of the query with its rows: \(ResultTable.fixed(ratio, 2)) (aim 0.5: \(verdict(ratio >= 0.5)))
            Statements a page: \(statements.count) (aim 8: \(verdict(statements.count <= 8)))
            """
    }

    private static func verdict(_ isReached: Bool) -> String { isReached ? "reached" : "missed" }
}
