import Measure

/// The same page in a small office and in one a hundred times as large: the slowest of a hundred answers.
enum GrowthReport {
    private static let sizes = [10_000, 1_000_000]

    static func print(in folder: String, load: LoadGenerator) async throws {
        let small = try await BenchmarkOffice.open("\(folder)/\(sizes[0])", obligations: sizes[0])
        let large = try await BenchmarkOffice.open("\(folder)/\(sizes[1])", obligations: sizes[1])
        try keepRequestLog(in: small.folder)
        try await BenchmarkServer(office: small).run { smallPorts in
            try await BenchmarkServer(office: large).run { largePorts in
                let targets = [
                    (small.description, smallPorts.page, try await small.signIn()),
                    (large.description, largePorts.page, try await large.signIn()),
                ]
                var slowest = targets.map { _ in [Double]() }
                for turn in 0...7 {
                    for (index, (_, url, cookie)) in targets.enumerated() {
                        let milliseconds = try await load.turn(url, cookie: cookie).slowest
                        if turn > 0 { slowest[index].append(milliseconds) }
                    }
                }
                let series = slowest.map(Series.init)
                let growth = series[1].median / series[0].median
                var table = ResultTable(unit: "ms")
                for (target, series) in zip(targets, series) { table.add(target.0, series) }
                Swift.print(
                    """
                    The worklist page, the slowest of a hundred answers; \(load.description), 7 turns
                    \(table.text)
                    \(ResultTable.fixed(growth, 2)) times (aim 1.5: \(growth <= 1.5 ? "reached" : "missed"))
                    """)
            }
        }
    }
}
