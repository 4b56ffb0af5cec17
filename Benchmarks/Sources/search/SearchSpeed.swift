import Desk
import Measure
import Office
import Simulation
import Storage
import Vietnamese
import WorkTime

/// How many papers a second get into the index, and how long an ordinary person's searches take.
struct SearchSpeed {
    private let storage: any Storage
    private let clock: SimulatedClock
    private let papers: Int
    private let invented = InventedPapers()

    init(_ storage: any Storage, _ clock: SimulatedClock, papers: Int) {
        self.storage = storage
        self.clock = clock
        self.papers = papers
    }

    func run(_ name: String) async throws {
        _ = try await Migrator(Schema.migrations).migrate(storage)
        let desk = Desk(storage: storage)
        print("\(name), \(papers) papers of 2,000 letters")
        let officer = try await fill(desk)
        try await search(desk, as: officer)
    }

    // MARK: - Filling

    private static let chunk = 100

    /// The data set is made once; one that was stopped goes on.
    private func fill(_ desk: Desk) async throws -> Actor {
        let day = OfficeTime.day(of: clock.now)
        let known = try await storage.read { tx in
            try tx.first("SELECT COUNT(*) AS n, MIN(created_by) AS by FROM document").map {
                (count: try $0.int("n"), by: try $0.intIfPresent("by"))
            }
        }
        var clerk = known?.by.map { Key<Person>(Int64($0)) }
        if clerk == nil {
            clerk = try await SimulatedOffice.found(in: desk, clock: clock, people: 100, from: day).leader
        }
        guard let clerk else { throw OfficeError(.notFound, "no clerk") }
        var made = known?.count ?? 0
        while made < papers {
            let numbers = (made + 1)...min(papers, made + Self.chunk)
            try await storage.write { tx in
                for number in numbers { try insert(number, by: clerk, tx) }
            }
            made = numbers.upperBound
        }
        let watch = Stopwatch()
        var place = RenewIndex.Place()
        repeat {
            place = try await desk.perform(RenewIndex(from: place, limit: Self.chunk), as: .terminal)
        } while !place.isDone
        let seconds = watch.wallSeconds
        if place.papers > 0 {
            let rate = Double(place.papers) / seconds
            print(
                "  indexed \(place.papers) at \(ResultTable.written(rate)) a second; aim 500: \(rate >= 500 ? "reached" : "missed")"
            )
        }
        let counting = Stopwatch()
        try await desk.countWords()
        print("  counting words took \(ResultTable.written(counting.wallSeconds)) s")
        if storage.dialect == .postgres { try await storage.write { tx in _ = try tx.execute("ANALYZE") } }
        // Somebody without a post above the others: the last who came.
        let actor = try await storage.read { tx in
            try tx.query("SELECT MAX(id) AS person_id FROM person").first.flatMap {
                try ActorStore.actor(tx, try $0.key("person_id"), on: day)
            }
        }
        guard let actor else { throw OfficeError(.notFound, "no officer") }
        return actor
    }

    private func insert(_ number: Int, by clerk: Key<Person>, _ tx: any Transaction) throws {
        var random = Repeatable(seed: UInt64(number))
        let kind = random.one(of: InventedPapers.kinds)
        let title = invented.title(&random)
        let year = 2019 + number * 7 / papers
        let document = try DocumentStore.insert(
            tx,
            NewDocument(
                header: CheckedHeader(
                    direction: random.one(of: Document.Direction.allCases), kind: kind.0,
                    number: "\(number % 5_000 + 1)/\(kind.1)-UBND",
                    issuedOn: CalendarDay(year: year, month: random.number(1...12), day: random.number(1...28)),
                    issuer: random.one(of: invented.issuers), title: title,
                    signer: "Nguyễn \(invented.compounds[200 + number % 40])", urgency: .none), secrecy: .none,
                state: .confirmed, visibility: number.isMultiple(of: 20) ? .participants : .office, file: nil),
            by: clerk)
        try DocumentTextStore.insert(tx, of: document, text: invented.text(&random), layout: "{}")
    }

    // MARK: - Searching

    private func search(_ desk: Desk, as officer: Actor) async throws {
        var random = Repeatable(seed: 11)
        var all: [Double] = []
        for (name, make) in queries {
            var times: [Double] = []
            var found = 0
            for turn in 0..<105 {
                let question = make(&random)
                let watch = Stopwatch()
                let page = try await desk.ask(question, as: officer)
                // The first ones warm.
                if turn >= 5 { times.append(watch.wallSeconds * 1_000) }
                found += page.documentCount
            }
            all += times
            print("  \(name): \(Self.line(times)), \(found / 105) found")
        }
        let limit = papers > 100_000 ? 150.0 : 40
        let p95 = Self.at(0.95, all)
        print(
            "  all: \(Self.line(all)); aim p95 \(ResultTable.written(limit)) ms: \(p95 <= limit ? "reached" : "missed")"
        )
    }

    private var queries: [(String, (inout Repeatable) -> SearchQuestion)] {
        let invented = invented
        func some(_ count: Int, _ random: inout Repeatable) -> String {
            (0..<count).map { _ in invented.compound(&random) }.joined(separator: " ")
        }
        return [
            ("a frequent word of two syllables", { SearchQuestion(invented.compounds[$0.number(0...200)]) }),
            ("a rare one", { SearchQuestion(invented.compounds[$0.number(2_000...11_000)]) }),
            ("the same without marks", { SearchQuestion(invented.compounds[$0.number(2_000...11_000)].folded) }),
            ("two words of four syllables", { SearchQuestion(some(2, &$0)) }),
            ("three without marks", { SearchQuestion(some(3, &$0).folded) }),
            ("a phrase", { SearchQuestion("\"\(invented.compounds[$0.number(300...5_000)])\"") }),
            ("a number", { SearchQuestion("\($0.number(1...5_000))/QĐ-UBND") }),
            ("a number and a year", { SearchQuestion("qd \($0.number(1...5_000)) \($0.number(2019...2025))") }),
            (
                "a word in a kind and a year",
                {
                    SearchQuestion(
                        invented.compounds[$0.number(0...500)],
                        filter: SearchFilter(
                            kind: "Kế hoạch", from: CalendarDay(year: 2024, month: 1, day: 1),
                            to: CalendarDay(year: 2024, month: 12, day: 31)))
                }
            ), ("all of an issuer", { SearchQuestion("", filter: SearchFilter(issuer: $0.one(of: invented.issuers))) }),
            ("a sentence that no paper has", { SearchQuestion(some(6, &$0)) }),
            ("while typing", { SearchQuestion(String(some(1, &$0).dropLast(1)), kinds: [.document], isTyping: true) }),
        ]
    }

    static func line(_ times: [Double]) -> String {
        "p50 \(ResultTable.written(at(0.5, times))) ms, p95 \(ResultTable.written(at(0.95, times))) ms, most \(ResultTable.written(at(1, times))) ms"
    }

    static func at(_ share: Double, _ times: [Double]) -> Double {
        let sorted = times.sorted()
        return sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
    }
}
