public import Desk
import Hummingbird

/// How the program is doing, for administrators; everybody else gets «not found».
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /administration/operations | administrators | what waits, what failed, backups, room on the disk |
/// | GET | /api/administration/operations | administrators | the same |
public struct OperationsRoutes: RouteProvider {
    let desk: Desk
    let disk: DiskReport

    public init(desk: Desk, disk: DiskReport) {
        self.desk = desk
        self.disk = disk
    }

    public func add(to routes: WebRoutes) {
        routes.officer.get("/administration/operations") { _, context in
            try await report(context).screen.page
        }
        routes.api.get(
            "/api/administration/operations", "Tình hình vận hành: hàng đợi, sao lưu, dung lượng",
            gives: OperationsReport.shape
        ) { _, context in try await report(context) }
    }

    private func report(_ context: OfficerContext) async throws -> OperationsReport {
        OperationsReport(
            answer: try await desk.ask(OperationsQuestion(), as: context.actor), backup: disk.backup(),
            freeBytes: disk.free(), replica: disk.replica())
    }
}
