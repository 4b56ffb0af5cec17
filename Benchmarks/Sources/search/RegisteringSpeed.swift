import Desk
import Measure
import Office
import Paper
import Simulation
import Storage
import WorkTime

/// How long clerks wait who register papers all at the same time, without a pause: what each press of a button takes, from
/// the command to its answer. Each paper comes in with a draft of its header and is confirmed as it came.
struct RegisteringSpeed {
    private let desk: Desk
    private let clock: SimulatedClock

    private static let writers = 32
    private static let each = 40
    private static let aim = 60.0

    init(_ storage: any Storage, _ clock: SimulatedClock, rules: OfficeRules) {
        desk = Desk(storage: storage, rules: rules)
        self.clock = clock
    }

    func run(_ name: String) async throws {
        _ = try await Migrator(Schema.migrations).migrate(desk.storage)
        let day = OfficeTime.day(of: clock.now)
        let registrar = try await SimulatedOffice.found(in: desk, clock: clock, people: 100, from: day).registrar
        let actor = try await desk.storage.read { tx in try ActorStore.actor(tx, registrar, on: day) }
        guard let actor else { throw OfficeError(.notFound, "no clerk") }
        let book = try await desk.perform(OpenRegister(direction: .incoming, name: "Sổ văn bản đến"), as: actor)
        let papers = try papers()
        // Journal, index and counters are no longer empty, and what is made once is made.
        for paper in papers.prefix(Self.each) { _ = try await register(paper, in: book, as: actor) }
        let rest = papers.dropFirst(Self.each)
        let watch = Stopwatch()
        let times = try await withThrowingTaskGroup(of: [Step: [Double]].self) { group in
            for writer in 0..<Self.writers {
                let own = Array(rest.dropFirst(writer * Self.each).prefix(Self.each))
                group.addTask {
                    var times: [Step: [Double]] = [:]
                    for paper in own {
                        for (step, time) in try await register(paper, in: book, as: actor) {
                            times[step, default: []].append(time)
                        }
                    }
                    return times
                }
            }
            var all: [Step: [Double]] = [:]
            for try await times in group { all.merge(times) { $0 + $1 } }
            return all
        }
        let rate = Double(Self.writers * Self.each) / watch.wallSeconds
        print("\(name), \(Self.writers) writers without a pause: \(ResultTable.written(rate)) papers a second")
        for step in Step.allCases {
            let p95 = SearchSpeed.at(0.95, times[step] ?? [])
            let verdict = p95 <= Self.aim ? "reached" : "missed"
            print(
                "  \(step.rawValue): \(SearchSpeed.line(times[step] ?? [])); aim p95 \(ResultTable.written(Self.aim)) ms: \(verdict)"
            )
        }
    }

    /// What a clerk does with a paper that came in.
    private enum Step: String, CaseIterable {
        case receive = "receiving a paper of 2,000 letters, which is indexed"
        case confirm = "confirming what was read of it"
        case enter = "entering it in the book, which gives its number"
    }

    private struct Arrived {
        let file: AttachedFile
        let paper: ReadPaper
        let header: DraftHeader
    }

    private func register(
        _ arrived: Arrived, in book: Key<Register>, as actor: Actor
    ) async throws -> [(Step, Double)] {
        var times: [(Step, Double)] = []
        func timed<C: Command>(_ step: Step, _ command: C) async throws -> C.Output {
            let watch = Stopwatch()
            let output = try await desk.perform(command, as: actor)
            times.append((step, watch.wallSeconds * 1_000))
            return output
        }
        let document = try await timed(
            .receive,
            ReceivePaper(
                file: arrived.file, paper: arrived.paper, draft: ReadingDraft(header: arrived.header),
                visibility: .office))
        guard case .done = try await timed(.confirm, ConfirmReading(document, version: 1)) else {
            throw OfficeError(.invalid, "a paper was not confirmed")
        }
        guard case .entered = try await timed(.enter, EnterPaper(document, in: book)) else {
            throw OfficeError(.invalid, "a paper was taken for another")
        }
        return times
    }

    private func papers() throws -> [Arrived] {
        let invented = InventedPapers()
        return try (1...(Self.writers + 1) * Self.each).map { number in
            var random = Repeatable(seed: UInt64(number))
            let kind = random.one(of: InventedPapers.kinds)
            let title = invented.title(&random)
            let text = try PaperReader.read(bytes: Array(invented.text(&random).utf8), name: "van-ban.txt")
            let digits = String(number, radix: 16)
            return Arrived(
                file: AttachedFile(
                    hash: String(repeating: "0", count: 64 - digits.count) + digits, size: 2_000,
                    name: "van-ban.txt", mediaType: "text/plain"),
                paper: ReadPaper(text: text, reading: DirectiveReader().read(text)),
                header: DraftHeader(
                    kind: kind.0, number: "\(number)/\(kind.1)-UBND", issuedOn: "30/01/2026",
                    issuer: random.one(of: invented.issuers), title: title))
        }
    }
}
