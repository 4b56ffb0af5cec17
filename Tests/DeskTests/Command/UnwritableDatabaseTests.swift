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

    private static func readiness(_ storage: any Storage, _ clock: TestClock) -> DatabaseReadiness {
        let start = ContinuousClock.now
        return DatabaseReadiness(
            storage, waiting: .seconds(60),
            now: { start.advanced(by: .milliseconds(clock.now.milliseconds - testTime.milliseconds)) })
    }

    @Test("Readiness does not wait for a write that hangs, and tries no second one beside it")
    func hangs() async throws {
        try await withOffice { office in
            let (storage, clock) = (UnwritableStorage(office.storage), TestClock())
            let (begun, released) = (Signal(), Signal())
            storage.hang(begun, until: released)
            let readiness = Self.readiness(storage, clock)
            async let first = Self.sentence { try await readiness.mustTakeWrites() }
            await begun.wait()
            clock.advance(seconds: 60)
            let second = await Self.sentence { try await readiness.mustTakeWrites() }
            released.raise()
            let said = [second, await first]
            #expect(said == ["Cơ sở dữ liệu chưa ghi được.", ""] && storage.tried == 1)
        }
    }

    @Test("What was tried just now is not tried again: a minute when it went well, five seconds when it did not")
    func remembers() async throws {
        try await withOffice { office in
            let (storage, clock) = (UnwritableStorage(office.storage), TestClock())
            let readiness = Self.readiness(storage, clock)
            storage.refuse(.unavailable)
            var tried: [Int] = []
            for seconds: Int64 in [0, 4, 1, 59, 1] {
                clock.advance(seconds: seconds)
                _ = await Self.sentence { try await readiness.mustTakeWrites() }
                tried.append(storage.tried)
                storage.refuse(nil)
            }
            #expect(tried == [1, 1, 2, 2, 3])
        }
    }

    @Test(
        "Each act is refused with what hinders it, readiness says the same, and both go on when it is over",
        arguments: Backend.all)
    func unwritable(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let storage = UnwritableStorage(office.storage)
            let desk = Desk(storage: storage, rules: office.desk.rules)
            let clock = TestClock()
            let readiness = Self.readiness(storage, clock)
            let actor = try await office.actor(office.administrator)
            let grant = GrantRole(person: office.planner, role: .counter, from: .of("2025-01-02"))
            var said: [String] = []
            for kind: StorageError.Kind? in [.readOnly, .unavailable, nil] {
                storage.refuse(kind)
                said.append(await Self.sentence { try await readiness.mustTakeWrites() })
                said.append(await Self.sentence { _ = try await desk.perform(grant, as: actor) })
                clock.advance(seconds: 5)
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
