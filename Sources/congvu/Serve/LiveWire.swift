import Desk
import Foundation
import PostgresStorage
import ServiceLifecycle
import Web

/// Passes notices on between the processes that serve one PostgreSQL database, so that a page is told of a change wherever
/// it was made.
struct LiveWire: Service {
    private let wire: PostgresWire
    private let live: LiveBroadcaster
    private let board: PublicBoard
    private let waiting: AsyncStream<[Notice]>
    private let queue: AsyncStream<[Notice]>.Continuation

    init(url: String, name: String, live: LiveBroadcaster, board: PublicBoard) {
        wire = PostgresWire(url: url, name: name)
        self.live = live
        self.board = board
        (waiting, queue) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1_000))
    }

    /// Has the others told soon; never waits.
    func tell(_ notices: [Notice]) { queue.yield(notices) }

    func run() async throws {
        await cancelWhenGracefulShutdown {
            await withDiscardingTaskGroup { group in
                group.addTask { await tellOthers() }
                group.addTask { await hearOthers() }
            }
        }
        await wire.close()
    }

    // MARK: - Both ways

    private func tellOthers() async {
        for await notices in waiting {
            for text in NoticeText.texts(of: notices, upTo: PostgresWire.longest) {
                // Whoever misses it looks at a page that is some minutes old, as one without script does.
                try? await wire.tell(text)
            }
        }
    }

    private func hearOthers() async {
        while !Task.isCancelled {
            do {
                for text in try await wire.hear() {
                    let notices = NoticeText.notices(in: text)
                    live.publish(notices)
                    board.hear(notices)
                }
            } catch {
                try? await Task.sleep(for: .seconds(1))
            }
        }
    }
}

extension DatabaseAddress {
    /// Nil where one process alone serves the database.
    func liveWire(_ live: LiveBroadcaster, _ board: PublicBoard) -> LiveWire? {
        guard case .postgres(let url) = self else { return nil }
        return LiveWire(url: url, name: UUID().uuidString, live: live, board: board)
    }
}
