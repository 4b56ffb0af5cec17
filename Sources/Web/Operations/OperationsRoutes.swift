public import Desk
import Hummingbird

/// How the program is doing, for administrators; everybody else gets «not found».
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /administration/operations | administrators | what waits, what failed, backups, room on the disk, slow statements, rule files |
/// | GET | /api/administration/operations | administrators | the same |
public struct OperationsRoutes: RouteProvider {
    let desk: Desk
    let disk: DiskReport
    let program: ProgramReport

    public init(desk: Desk, disk: DiskReport, program: ProgramReport) {
        self.desk = desk
        self.disk = disk
        self.program = program
    }

    public func add(to routes: WebRoutes) {
        routes.officer.get("/administration/operations") { _, context in
            try await whole(context).screen.page
        }
        routes.api.get(
            "/api/administration/operations", "Tình hình vận hành: hàng đợi, sao lưu, dung lượng",
            gives: OperationsReport.shape
        ) { _, context in try await whole(context) }
    }

    private func whole(_ context: OfficerContext) async throws -> OperationsReport {
        var whole = try await report(context)
        whole.program = program.status
        return whole
    }

    private func report(_ context: OfficerContext) async throws -> OperationsReport {
        OperationsReport(
            answer: try await desk.ask(OperationsQuestion(), as: context.actor), backup: disk.backup(),
            freeBytes: disk.free(), replica: disk.replica())
    }
}
