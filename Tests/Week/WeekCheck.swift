import Desk
import Foundation
import Office
import Storage
import Synchronization
import WorkTime

/// What must hold after the week: what was sent stands in the printed books, nothing is lost, and whatever is not done is on
/// somebody's list.
final class WeekCheck: Sendable {
    let office: WeekOffice
    let books: OfficeWeek.Books
    let plan: WeekPlan
    let record: WeekRecord
    let site: WeekSite
    let storage: any Storage
    let folder: URL
    private let counts = Mutex<[(name: String, count: Int)]>([])

    init(
        office: WeekOffice, books: OfficeWeek.Books, plan: WeekPlan, record: WeekRecord, site: WeekSite,
        storage: any Storage, folder: URL
    ) {
        self.office = office
        self.books = books
        self.plan = plan
        self.record = record
        self.site = site
        self.storage = storage
        self.folder = folder
    }

    var found: [(name: String, count: Int)] { counts.withLock { $0 } }
    var clerk: WeekClient { office.clerks[0].client }
    var year: Int { plan.days[0].year }

    func count(_ name: String, _ count: Int) { counts.withLock { $0.append((name, count)) } }

    /// Everything that does not hold, in words; of one kind at most ten.
    func faults() async throws -> [String] {
        var faults: [String] = []
        faults += try await incomingBook().prefix(10)
        faults += try await outgoingBook().prefix(10)
        faults += try await obligations().prefix(10)
        faults += try await lists().prefix(10)
        faults += try await messages().prefix(10)
        faults += try await journal()
        return faults
    }

    /// The journal is sealed and whole, and nothing waits to be sent.
    private func journal() async throws -> [String] {
        let sealer = JournalSealer(storage: storage, key: try JournalKey(file: folder.appending(path: "week.key")))
        while try await storage.read({ try JournalStore.countUnsealed($0) }) > 0 { try await sealer.seal() }
        let fault = try await JournalAudit.check(storage).fault
        let left = try await storage.read { tx in
            try tx.first("SELECT COUNT(*) AS n FROM outbox WHERE kind = 'interchange.message'")?.int("n") ?? 0
        }
        return (fault.map { ["the journal: \($0)"] } ?? []) + (left == 0 ? [] : ["\(left) messages were not sent"])
    }

    /// Lines that differ from those wanted, each by its first cells.
    static func differences(_ printed: [[String]], _ wanted: [[String]], of book: String) -> [String] {
        let shown = Set(printed)
        let asked = Set(wanted)
        var faults = wanted.filter { !shown.contains($0) }.map { "\(book): not printed \($0)" }
        faults += printed.filter { !asked.contains($0) }.map { "\(book): printed \($0)" }
        if printed.count != wanted.count { faults.append("\(book): \(printed.count) lines, \(wanted.count) wanted") }
        return faults
    }

    /// The numbers of a book from its first on, without a gap.
    static func gaps(_ numbers: [String], of book: String) -> [String] {
        let values = numbers.map { Int($0.prefix { $0.isNumber }) ?? 0 }
        return values == Array(1..<(values.count + 1)) ? [] : ["\(book): the numbers have gaps or do not go up"]
    }
}
