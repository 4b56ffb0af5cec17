import Glibc
import Office
import PostgresStorage
import Storage
import TestSupport
import Testing
import WorkTime

@Suite(
    "Reading from a replica", .serialized, .sharedReplica,
    .enabled(if: ReplicatedServer.isPossible, "This machine has no programs of PostgreSQL (apt-get install postgresql)")
)
struct ReplicaTests {
    @Test("Whoever wrote sees it though the replica stands still; somebody else reads from the replica")
    func ownWrites() async throws {
        let seen = try await ReplicaStage.with { stage in
            try await stage.pause()
            let known = try await stage.write(2)
            var seen = [try await stage.read(knowing: known), try await stage.read()]
            try await stage.resume()
            try await stage.catchUp()
            seen.append(try await stage.read(knowing: known))
            return seen + [stage.counts]
        }
        #expect(
            seen == ["1 2 on primary", "1 on replica", "1 2 on replica", "2 read, 1 refused, used"])
    }

    @Test("What was not found on a replica is looked for on the primary")
    func notYetThere() async throws {
        let seen = try await ReplicaStage.with { stage in
            try await stage.pause()
            _ = try await stage.write(2)
            return try await ReadingScope.$current.withValue(ReadingScope(known: nil, mayFollow: true)) {
                try await stage.storage.read { tx in
                    guard try !tx.query("SELECT number FROM entry WHERE number = 2").isEmpty else {
                        throw OfficeError(.notFound, "Không có mục này.")
                    }
                    return try ReplicaStage.entries(tx)
                }
            }
        }
        #expect(seen == "1 2 on primary")
    }

    @Test("What one request sees does not go back in time: after the primary it reads there to its end")
    func oneRequest() async throws {
        let seen = try await ReplicaStage.with { stage in
            try await stage.pause()
            let known = try await stage.write(2)
            return try await ReadingScope.$current.withValue(ReadingScope(known: known, mayFollow: true)) {
                let first = try await stage.storage.read { tx in try ReplicaStage.entries(tx) }
                try await stage.resume()
                try await stage.catchUp()
                return [first, try await stage.storage.read { tx in try ReplicaStage.entries(tx) }]
            }
        }
        #expect(seen == ["1 2 on primary", "1 2 on primary"])
    }

    @Test("A read that decides about a change, and one outside of a request, never asks the replica")
    func decisions() async throws {
        let seen = try await ReplicaStage.with { stage in
            let deciding = try await ReadingScope.$current.withValue(ReadingScope(known: nil, mayFollow: false)) {
                try await stage.storage.read { tx in try ReplicaStage.entries(tx) }
            }
            return [deciding, try await stage.storage.read { tx in try ReplicaStage.entries(tx) }, stage.counts]
        }
        #expect(seen == ["1 on primary", "1 on primary", "0 read, 0 refused, used"])
    }

    @Test("When the replica dies, reads go on and do not ask it; when it is back, they come from it again")
    func deadReplica() async throws {
        let seen = try await ReplicaStage.with { stage in
            var seen = [try await stage.read()]
            try await stage.server.kill(.replica)
            seen += [try await stage.read(), stage.counts, try await stage.read()]
            try await stage.server.start(.replica)
            await stage.storage.replica?.look()
            seen.append(try await stage.read())
            stage.clock.change { $0 = testTime.adding(seconds: 10) }
            try await stage.catchUp()
            return seen + [try await stage.read(), stage.counts]
        }
        #expect(
            seen == [
                "1 on replica", "1 on primary", "1 read, 1 refused, unused", "1 on primary", "1 on primary",
                "1 on replica", "2 read, 3 refused, used",
            ])
    }

    @Test("A read that stands in the way of what the replica replays is carried out on the primary")
    func conflicts() async throws {
        let seen = try await ReplicaStage.with { stage in
            let (begun, replayed) = (Signal(), Signal())
            async let read = ReadingScope.$current.withValue(ReadingScope(known: nil, mayFollow: true)) {
                try await stage.storage.read { tx in
                    _ = try tx.query("SELECT number FROM entry")
                    begun.raise()
                    replayed.waitBlocking()
                    return try ReplicaStage.entries(tx)
                }
            }
            await begun.wait()
            try await stage.storage.write { tx in
                try tx.execute("TRUNCATE entry")
                return
            }
            try await stage.catchUp()
            replayed.raise()
            return [try await read, stage.counts]
        }
        #expect(seen.first == " on primary" && seen.last?.hasPrefix("0 read, 1 refused") == true)
    }

    @Test("A page that takes the replica too long is read on the primary, and the next one comes from the replica")
    func slowPage() async throws {
        let seen = try await ReplicaStage.with { stage in
            let slow = try await ReadingScope.$current.withValue(ReadingScope(known: nil, mayFollow: true)) {
                try await stage.storage.read { tx in
                    _ = try tx.query(
                        """
                        SELECT set_config(
                        'statement_timeout', CASE WHEN pg_is_in_recovery() THEN '20' ELSE '0' END, true) AS longest
                        """)
                    _ = try tx.query("SELECT pg_sleep(CASE WHEN pg_is_in_recovery() THEN 60 ELSE 0 END) AS slept")
                    return try ReplicaStage.entries(tx)
                }
            }
            return [slow, try await stage.read(), stage.counts]
        }
        #expect(seen == ["1 on primary", "1 on replica", "1 read, 1 refused, used"])
    }

    @Test("A replica that hangs without dying keeps nobody: the page is read on the primary, and the server can stop")
    func hangs() async throws {
        let seen = try await ReplicaStage.with { stage in
            let stopped = Shared<Int32?>(nil)
            defer { if let process = stopped.value { kill(process, SIGCONT) } }
            let page = try await ReadingScope.$current.withValue(ReadingScope(known: nil, mayFollow: true)) {
                try await stage.storage.read { tx in
                    let here = try tx.query("SELECT pg_is_in_recovery() AS is_replica, pg_backend_pid() AS process")[0]
                    if try here.bool("is_replica") {
                        let process = Int32(try here.int("process"))
                        stopped.change { $0 = process }
                        kill(process, SIGSTOP)
                    }
                    return try ReplicaStage.entries(tx)
                }
            }
            return [page, stage.counts]
        }
        #expect(seen == ["1 on primary", "0 read, 1 refused, unused"])
    }

    @Test("A replica that was made a primary of its own is not read from")
    func promoted() async throws {
        let seen = try await ReplicaStage.with(alone: true) { stage in
            var seen = [try await stage.read()]
            _ = try await stage.server.askReplica("SELECT pg_promote(true, 60)")
            seen.append(try await stage.read())
            await stage.storage.replica?.look()
            return seen + [try await stage.read(), stage.counts]
        }
        #expect(seen == ["1 on replica", "1 on primary", "1 on primary", "1 read, 2 refused, unused"])
    }

    @Test("A server whose replica is not there begins, and reads from the primary")
    func neverThere() async throws {
        let seen = try await ReplicatedServer.with { server in
            try await server.kill(.replica)
            let storage = try await PostgresStorage.open(
                server.url(of: .primary), replica: server.url(of: .replica), now: { testTime })
            let port = try await ReadingScope.$current.withValue(ReadingScope(known: nil, mayFollow: true)) {
                try await storage.read { tx in
                    try tx.query("SELECT current_setting('port') AS port")[0].text("port")
                }
            }
            let status = storage.replica?.status
            try await storage.close()
            return "\(port) \(status?.isUsed == true) \(status?.lagBytes ?? -1)"
        }
        #expect(seen == "5501 false -1")
    }
}
