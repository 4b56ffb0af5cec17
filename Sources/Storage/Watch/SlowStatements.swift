public import Office
import Synchronization

/// Remembers which statements took long since the program started: the slowest few, in a memory that does not grow.
public final class SlowStatements: Sendable {
    private struct Turns {
        var count: Int
        var longest: Duration
    }

    private let least: Duration
    private let most: Int
    private let kept = Mutex<[String: Turns]>([:])

    /// Statements that took `least` and more are slow; `most` different texts of them are kept.
    public init(least: Duration = .milliseconds(100), most: Int = 50) {
        self.least = least
        self.most = most
    }

    /// The slowest first.
    public var slowest: [SlowStatement] {
        let all = kept.withLock { $0 }
        return all.map { text, turns in
            SlowStatement(text: text, count: turns.count, longest: Int(turns.longest / .milliseconds(1)))
        }.sorted { ($1.longest, $0.text) < ($0.longest, $1.text) }
    }

    /// The same storage, whose statements are timed from now on.
    public func watching(_ storage: any Storage) -> any Storage { WatchedStorage(base: storage, slow: self) }

    /// Nothing is rendered for a statement that was quick: that is nearly all of them.
    func note(_ sql: SQL, for dialect: SQL.Dialect, took: Duration) {
        guard took >= least, let text = try? sql.rendered(for: dialect).text else { return }
        note(String(text.split(whereSeparator: \.isWhitespace).joined(separator: " ").prefix(400)), took: took)
    }

    /// Of a text of which there is no room any more the quickest gives way, if it was quicker.
    func note(_ text: String, took: Duration) {
        kept.withLock { kept in
            if let turns = kept[text] {
                kept[text] = Turns(count: turns.count + 1, longest: max(turns.longest, took))
                return
            }
            if kept.count >= most {
                guard let quickest = kept.min(by: { $0.value.longest < $1.value.longest }),
                    quickest.value.longest < took
                else { return }
                kept[quickest.key] = nil
            }
            kept[text] = Turns(count: 1, longest: took)
        }
    }
}
