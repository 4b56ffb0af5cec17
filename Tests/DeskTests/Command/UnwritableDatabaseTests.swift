import Office
import Storage
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("While the database takes nothing") struct UnwritableDatabaseTests {
    /// What is said when it is refused; empty when it is not.
    private static func sentence(_ body: () async throws -> Void) async -> String {
        do {
            try await body()
            return ""
        } catch let error as OfficeError {
            return error.message
        } catch {
            return "\(error)"
        }
    }

    @Test(
        "Each act is refused with what hinders it, readiness says the same, and both go on when it is over",
        arguments: Backend.all)
    func unwritable(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let storage = UnwritableStorage(office.storage)
            let desk = Desk(storage: storage, rules: office.desk.rules)
            let readiness = DatabaseReadiness(storage)
            let actor = try await office.actor(office.administrator)
            let grant = GrantRole(person: office.planner, role: .counter, from: .of("2025-01-02"))
            var said: [String] = []
            for kind: StorageError.Kind? in [.readOnly, .unavailable, nil] {
                storage.refuse(kind)
                said.append(await Self.sentence { try await readiness.mustTakeWrites() })
                said.append(await Self.sentence { _ = try await desk.perform(grant, as: actor) })
            }
            #expect(
                said == [
                    "Cơ sở dữ liệu đang chỉ đọc: xem được, chưa ghi được.",
                    "Cơ sở dữ liệu đang chỉ đọc, nội dung chưa được lưu. Hãy giữ lại nội dung, báo quản trị hệ thống và gửi lại sau.",
                    "Cơ sở dữ liệu chưa ghi được.",
                    "Hệ thống đang bận, nội dung chưa được lưu. Vui lòng thử lại sau ít phút.", "", "",
                ])
        }
    }
}
