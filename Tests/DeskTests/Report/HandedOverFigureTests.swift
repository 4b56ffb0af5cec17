import Office
import Storage
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("Figures of what was laid on another unit")
struct HandedOverFigureTests {
    @Test("An adjusted deadline stays counted when the obligation is laid on another unit", arguments: Backend.all)
    func adjusted(_ backend: Backend) async throws {
        try await withOffice(backend, clock: TestClock()) { office in
            let (economy, affairs) = (Key<Party>(office.economy), Key<Party>(office.internalAffairs))
            let id = try await office.assign(office.task(lead: [economy]))
            try await office.perform(
                AdjustDeadline(
                    obligation: id, version: try await office.obligation(id).version,
                    deadline: DraftDeadline(kind: .date, due: "2025-05-20"), reason: "Chờ ý kiến", basis: nil),
                as: office.chief)
            try await office.perform(
                Reassign(try await office.part(of: id, economy), to: affairs, reason: "Đúng lĩnh vực"),
                as: office.chief)
            let span = ReportSpan(.of("2025-03-01"), .of("2025-03-31"))
            let page = try await office.ask(FiguresQuestion(by: .unit, in: span), as: office.chief)
            #expect(page.total == ReportFigures([.assigned: 1, .inProgress: 1, .adjusted: 1]))
        }
    }
}
